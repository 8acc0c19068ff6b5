//! Rechtop — waar heb ik recht op? The rules: what a household in the Netherlands is entitled to,
//! to the cent, with the article for every step, and with the questions that are still open.
//!
//! Pure: no I/O, no clock, no language. The same household always gives the same answer.
//!
//! ```
//! use rechtop::{Huishouden, Outcome, Rulebook, assess};
//!
//! let huishouden = Huishouden::from_json(r#"{
//!     "versie": 1, "peildatum": "2026-07-01",
//!     "personen": [{
//!         "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01",
//!         "inkomen": { "loon": 24000 }, "vermogen": 1000,
//!         "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
//!     }],
//!     "woning": { "soort": "koop" }
//! }"#)?;
//! let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
//! let zorgtoeslag = assessment.get("zorgtoeslag").map(|assessed| &assessed.outcome);
//! let Some(Outcome::Right(award)) = zorgtoeslag else { panic!("an income this low has a right") };
//! assert_eq!(award.per_month.amount().to_decimal().to_string(), "129");
//! // What a scheme still needs to know is a question.
//! for open in assessment.open_questions() {
//!     println!("{} is asked for {} schemes", open.question, open.regelingen.len());
//! }
//! # Ok::<(), rechtop::Mistakes>(())
//! ```

mod assessment;
mod begrippen;
mod beleid;
pub mod bron;
pub mod codes;
pub mod datum;
pub mod euro;
mod feiten;
pub mod gemeenten;
mod jaar;
pub mod lokaal;
pub mod normbedragen;
mod regelingen;
mod rekenen;
mod versions;
pub mod waarde;

pub use assessment::{Assessed, Assessment, Regeling, assess, assess_without_steps, regelingen};
pub use euro::Euro;
pub use feiten::{
    Answer, AnswerKind, AnswerValue, Fact, Huishouden, Mistakes, PersonId, Question, Subject,
};
pub use rekenen::{Award, Outcome, Reason};

/// The household document, field by field, and what can be wrong with it.
pub mod document {
    pub use crate::feiten::{
        Bedrag, Dag, Dagbesteding, Expected, Group, Holder, HuishoudenDocument, InkomenDocument,
        Kenmerkwoord, Kinderbijslag, Mistake, MistakeKind, Onderwijs, OpvangDocument, OpvangSoort,
        Period, PersoonDocument, Rol, Saldo, ServicekostenDocument, TYPESCRIPT, Topic,
        UitkeringSoort, Verblijf, WoningDocument, Woningsoort, excerpt,
    };
}

/// What an outcome is made of, and the questions that are still open in it.
pub mod outcome {
    pub use crate::assessment::{OpenQuestion, amounts};
    pub use crate::normbedragen::{NotKnown, Side, Vastgesteld};
    pub use crate::rekenen::{
        Caveat, Certainty, Claim, Conflict, Doubt, Extent, Given, PersonAward, Refusal, Short,
        Step, Undecided,
    };
}

use lokaal::Regelbestanden;
use normbedragen::Normbedragen;

/// All rules that are data: the national amounts, and the schemes and choices of municipalities.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rulebook {
    /// The national amounts.
    pub normbedragen: Normbedragen,
    /// The schemes of municipalities.
    pub regelbestanden: Regelbestanden,
}

impl Rulebook {
    /// The rules that were built in from `rules/`.
    pub const EMBEDDED: Rulebook =
        Rulebook { normbedragen: Normbedragen::EMBEDDED, regelbestanden: Regelbestanden::EMBEDDED };

    /// The same rules, with these municipal schemes in the place of those that were built in: to try a rule file.
    ///
    /// ```
    /// use rechtop::Rulebook;
    /// use rechtop::lokaal::Regelbestanden;
    ///
    /// let rulebook = Rulebook::EMBEDDED.with_regelbestanden(Regelbestanden::EMBEDDED);
    /// assert_eq!(rulebook.regelbestanden, Regelbestanden::EMBEDDED);
    /// ```
    #[must_use]
    pub fn with_regelbestanden(self, regelbestanden: Regelbestanden) -> Rulebook {
        Rulebook { regelbestanden, ..self }
    }
}
