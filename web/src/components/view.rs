//! What every scheme needs to be shown.

use jiff::civil::Date;
use rechtop::{Huishouden, Question};
use rechtop_teksten::Language;
use yew::prelude::*;

/// What every scheme needs to be shown.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The language of the page.
    pub language: Language,
    /// The household.
    pub huishouden: &'a Huishouden,
    /// Today.
    pub today: Date,
    /// Takes the resident to a question that is still open.
    pub go_to: &'a Callback<Question>,
    /// Whether what is folded away is there too. The page first shows what is open, and adds the rest right after: it
    /// must be there for printing, and nobody has to wait for it.
    pub complete: bool,
}
