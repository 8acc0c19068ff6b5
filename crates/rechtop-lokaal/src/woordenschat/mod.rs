//! Every word of a rule file, by subject.

mod aanvraag;
mod bedrag;
mod inkomen;
mod kenmerk;
mod kop;
mod kwijtschelding;
mod mensen;
mod vermogen;
mod voorwaarde;

pub use aanvraag::*;
pub use bedrag::*;
pub use inkomen::*;
pub use kenmerk::*;
pub use kop::*;
pub use kwijtschelding::*;
pub use mensen::*;
pub use vermogen::*;
pub use voorwaarde::*;

/// A struct of the vocabulary: read strictly, written whole, described for the editor.
macro_rules! woord {
    ($(#[$doc:meta])* struct $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Deserialize, serde::Serialize)]
        #[cfg_attr(feature = "lezen", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    };
    ($(#[$doc:meta])* enum $name:ident { $($(#[$word_doc:meta])* $word:ident,)* }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize,
        )]
        #[cfg_attr(feature = "lezen", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$word_doc])* $word,)* }

        impl $name {
            /// Every word.
            pub const ALL: &'static [$name] = &[$($name::$word,)*];
        }
    };
}
use woord;
