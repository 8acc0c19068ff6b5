//! One table of facts: everything that a household document can say, and that a rule can ask for.
//!
//! The table is `tabel.toml`, one row a fact. From it the build writes the fields of the document, how they are
//! read, what a rule reads, the question, the schema, the types for TypeScript and the domain of the random tests.

mod answer;
mod gap;
pub mod huishouden;
mod kenmerk;
mod person;
mod question;
mod setting;
mod situatie;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

pub use answer::{Answer, AnswerValue};
pub use gap::{Gap, Place};
pub use huishouden::{
    Bedrag, Dag, Expected, Group, Huishouden, Mistake, MistakeKind, Mistakes, Saldo, excerpt,
};
pub use kenmerk::Kenmerkwoord;
pub use person::PersonId;
pub use question::{AnswerKind, Holder, Period, Question, Subject};
pub use situatie::{Asked, Persoon, Situatie, Woning};

use crate::euro::{Euro, PerDay, PerMonth, PerYear};
use crate::gemeenten::Gemeente;
use crate::waarde::Uren;
use question::{Exists, FactRow};

include!(concat!(env!("OUT_DIR"), "/feiten.rs"));

/// What an amount can be in a document, in whole euros.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AmountRange {
    pub lowest: i64,
    pub highest: i64,
}

impl AmountRange {
    const fn new(lowest: i64, highest: i64) -> AmountRange {
        AmountRange { lowest, highest }
    }

    fn contains(self, amount: Euro) -> bool {
        Euro::from_euros(self.lowest) <= amount && amount <= Euro::from_euros(self.highest)
    }
}

impl Fact {
    /// The name in the household document, below its subject: `servicekosten.energie`.
    ///
    /// ```
    /// use rechtop::Fact;
    ///
    /// assert_eq!(Fact::KaleHuur.name(), "kale_huur");
    /// assert_eq!(Fact::ServicekostenEnergie.name(), "servicekosten.energie");
    /// ```
    pub const fn name(self) -> &'static str {
        self.row().name
    }

    /// How it is answered.
    ///
    /// ```
    /// use rechtop::document::Period;
    /// use rechtop::{AnswerKind, Fact};
    ///
    /// assert_eq!(Fact::KaleHuur.kind(), AnswerKind::Amount(Period::Month));
    /// ```
    pub const fn kind(self) -> AnswerKind {
        self.row().kind
    }

    /// Whom or what it is a fact about.
    ///
    /// ```
    /// use rechtop::Fact;
    /// use rechtop::document::Holder;
    ///
    /// assert_eq!(Fact::KaleHuur.holder(), Holder::Home);
    /// assert_eq!(Fact::Vermogen.holder(), Holder::Person);
    /// ```
    pub const fn holder(self) -> Holder {
        self.row().holder
    }

    /// The topic of the screen that asks for it.
    ///
    /// ```
    /// use rechtop::Fact;
    /// use rechtop::document::Topic;
    ///
    /// assert_eq!(Fact::KaleHuur.topic(), Topic::Wonen);
    /// ```
    pub const fn topic(self) -> Topic {
        self.row().topic
    }

    /// Whether no outcome waits for the answer: it makes an estimate exact, or is about something so rare that it is
    /// taken not to be there. Such a question is asked last, and only where an outcome says that it can still turn it.
    ///
    /// ```
    /// use rechtop::Fact;
    ///
    /// assert!(Fact::GeenHulpOuders.refines());
    /// assert!(!Fact::KaleHuur.refines());
    /// ```
    pub const fn refines(self) -> bool {
        self.row().refines
    }

    /// Whether "nothing of this applies to us" may answer it on a checklist.
    ///
    /// ```
    /// use rechtop::Fact;
    ///
    /// assert!(Fact::BedrijfNa55Beeindigd.presumable());
    /// assert!(!Fact::KaleHuur.presumable());
    /// ```
    pub const fn presumable(self) -> bool {
        self.row().presumable
    }

    /// The usual answer, as a word of the document; `ja` or `nee` where the answer is one of these.
    ///
    /// ```
    /// use rechtop::Fact;
    ///
    /// assert_eq!(Fact::BedrijfNa55Beeindigd.usual(), Some("nee"));
    /// assert_eq!(Fact::KaleHuur.usual(), None);
    /// ```
    pub const fn usual(self) -> Option<&'static str> {
        self.row().usual
    }

    /// Amounts in euros at which an act draws a line.
    ///
    /// ```
    /// use rechtop::Fact;
    ///
    /// // A car up to 3350 euro does not stand in the way of kwijtschelding.
    /// assert!(Fact::AutoWaarde.limits().contains(&"3350"));
    /// ```
    pub const fn limits(self) -> &'static [&'static str] {
        self.row().limits
    }

    /// The highest amount in whole euros that a document takes, of a fact that is an amount: more is a mistake. So what is
    /// not answered is known to be no more.
    ///
    /// ```
    /// use rechtop::Fact;
    ///
    /// // No basisverzekering costs more a month.
    /// assert_eq!(Fact::Zorgpremie.highest(), Some(400));
    /// ```
    pub const fn highest(self) -> Option<u32> {
        self.row().highest
    }

    /// The most that an amount can be: what a rule may count on where nobody answered.
    pub(crate) const fn most(self) -> Euro {
        match self.highest() {
            Some(highest) => Euro::from_euros(highest as i64),
            None => Euro::ZERO,
        }
    }
}

/// The person that a question is about.
fn persoon<'d>(
    document: &'d HuishoudenDocument,
    question: &Question,
) -> Option<&'d PersoonDocument> {
    let Subject::Person(id) = &question.subject else { return None };
    let personen = document.personen.given()?;
    personen.iter().map(|persoon| &persoon.0).find(|persoon| persoon.id.given() == Some(id))
}

fn persoon_mut<'d>(
    document: &'d mut HuishoudenDocument,
    question: &Question,
) -> Option<&'d mut PersoonDocument> {
    let Subject::Person(id) = &question.subject else { return None };
    let Answer::Given(personen) = &mut document.personen else { return None };
    personen.iter_mut().map(|persoon| &mut persoon.0).find(|persoon| persoon.id.given() == Some(id))
}

fn woning(document: &HuishoudenDocument) -> Option<&WoningDocument> {
    document.woning.given().map(|woning| &woning.0)
}

/// The home, made where it is missing.
fn woning_mut(document: &mut HuishoudenDocument) -> &mut WoningDocument {
    &mut document.woning.given_or_empty().0
}

fn kosten_mut(document: &mut HuishoudenDocument) -> &mut ServicekostenDocument {
    &mut woning_mut(document).servicekosten.given_or_empty().0
}

fn kosten(document: &HuishoudenDocument) -> Option<&ServicekostenDocument> {
    woning(document)?.servicekosten.given().map(|kosten| &kosten.0)
}
