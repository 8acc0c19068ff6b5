//! The household: who lives together, their income, home and assets, as far as anybody answered.
//!
//! ```
//! use rechtop::Huishouden;
//!
//! let huishouden = Huishouden::from_json(r#"{
//!     "versie": 1, "peildatum": "2026-07-01",
//!     "personen": [{ "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01" }]
//! }"#);
//! assert!(huishouden.is_ok());
//!
//! let mistakes = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "gisteren" }"#).unwrap_err();
//! assert_eq!(mistakes.iter().next().unwrap().path, "peildatum");
//! ```

mod bedrag;
mod dag;
mod group;
mod impossible;
mod mistake;
mod reading;

use jiff::civil::Date;

pub use bedrag::{Bedrag, Saldo};
pub use dag::Dag;
pub use group::Group;
pub use mistake::{Expected, Mistake, MistakeKind, Mistakes};

pub(super) use reading::put;

use crate::datum::Maand;
use crate::feiten::{Answer, HuishoudenDocument, PersonId, PersoonDocument};

/// A household that could exist: its document was read and checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Huishouden {
    document: HuishoudenDocument,
    peildatum: Date,
}

impl Huishouden {
    /// Reads a household document.
    ///
    /// # Errors
    /// Every mistake in it, each with its place: wrong kinds of value, unknown keys, impossible
    /// households.
    pub fn from_json(text: &str) -> Result<Huishouden, Mistakes> {
        Huishouden::checked(reading::from_json(text, None)?)
    }

    /// Reads a household document, on another day than the one it names.
    ///
    /// # Errors
    /// As [`Huishouden::from_json`].
    pub fn from_json_on(text: &str, peildatum: Date) -> Result<Huishouden, Mistakes> {
        Huishouden::checked(reading::from_json(text, Some(Dag(peildatum)))?)
    }

    /// Reads a household document that is JSON already.
    ///
    /// # Errors
    /// As [`Huishouden::from_json`].
    pub fn from_value(value: serde_json::Value) -> Result<Huishouden, Mistakes> {
        Huishouden::checked(reading::from_value(value)?)
    }

    /// A household of which nothing is answered yet, on this day.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::Huishouden;
    ///
    /// assert_eq!(Huishouden::empty(date(2026, 7, 1)).peildatum(), date(2026, 7, 1));
    /// ```
    pub fn empty(peildatum: Date) -> Huishouden {
        let document = HuishoudenDocument {
            versie: Answer::Given(impossible::VERSION),
            peildatum: Answer::Given(Dag(peildatum)),
            ..HuishoudenDocument::default()
        };
        Huishouden { document, peildatum }
    }

    /// A document that was put together by hand.
    ///
    /// # Errors
    /// What makes it impossible.
    pub fn from_document(document: HuishoudenDocument) -> Result<Huishouden, Mistakes> {
        Huishouden::checked(reading::checked(document)?)
    }

    fn checked(document: HuishoudenDocument) -> Result<Huishouden, Mistakes> {
        match document.peildatum {
            Answer::Given(Dag(peildatum)) => Ok(Huishouden { document, peildatum }),
            Answer::Unknown => Err(Mistakes(vec![Mistake {
                path: "peildatum".to_owned(),
                kind: MistakeKind::Missing,
                value: None,
            }])),
        }
    }

    /// The document as JSON: what is unknown is left out.
    pub fn to_value(&self) -> serde_json::Value {
        serde_json::to_value(&self.document).unwrap_or_default()
    }

    /// The document it was read from.
    pub fn document(&self) -> &HuishoudenDocument {
        &self.document
    }

    /// The day for which rights are looked at.
    pub fn peildatum(&self) -> Date {
        self.peildatum
    }

    /// The month of the peildatum.
    pub fn peilmaand(&self) -> Maand {
        Maand::of(self.peildatum)
    }

    /// The persons, as far as known; empty where nobody answered who lives together.
    pub fn personen(&self) -> &[Group<PersoonDocument>] {
        self.document.personen.given().map_or(&[], Vec::as_slice)
    }

    /// The person with this id.
    pub fn persoon(&self, id: &PersonId) -> Option<&PersoonDocument> {
        let mut personen = self.personen().iter().map(|persoon| &persoon.0);
        personen.find(|persoon| persoon.id.given() == Some(id))
    }
}
