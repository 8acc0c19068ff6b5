//! The household: who lives together, their income, home and assets, as far as anybody answered.

mod answering;
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
pub use mistake::{Expected, Mistake, MistakeKind, Mistakes, excerpt};

use crate::datum::Maand;
use crate::feiten::{Answer, HuishoudenDocument, PersonId, PersoonDocument};

/// A household that can exist: its document was read and checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Huishouden {
    document: HuishoudenDocument,
    peildatum: Date,
}

impl Huishouden {
    /// The most bytes of text in which a household is looked for.
    pub const MOST_BYTES: usize = reading::MOST_BYTES;

    /// Reads a household document.
    ///
    /// ```
    /// use rechtop::Huishouden;
    ///
    /// assert!(Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#).is_ok());
    /// let Err(mistakes) = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "gisteren" }"#) else { unreachable!() };
    /// assert_eq!(mistakes.iter().next().map(|mistake| mistake.path.as_str()), Some("peildatum"));
    /// ```
    ///
    /// # Errors
    /// Every mistake in it, each with its place: wrong kinds of value, unknown keys, impossible
    /// households.
    pub fn from_json(text: &str) -> Result<Huishouden, Mistakes> {
        Huishouden::checked(reading::from_json(text, None)?)
    }

    /// Reads a household document as if it named another day.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::Huishouden;
    ///
    /// let text = r#"{ "versie": 1, "peildatum": "2026-07-01" }"#;
    /// let later = Huishouden::from_json_on(text, date(2026, 12, 1))?;
    /// assert_eq!(later.peildatum(), date(2026, 12, 1));
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    ///
    /// # Errors
    /// As [`Huishouden::from_json`].
    pub fn from_json_on(text: &str, peildatum: Date) -> Result<Huishouden, Mistakes> {
        Huishouden::checked(reading::from_json(text, Some(Dag(peildatum)))?)
    }

    /// Reads a household document that was parsed as JSON already.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::Huishouden;
    ///
    /// let huishouden = Huishouden::from_value(serde_json::json!({ "versie": 1, "peildatum": "2026-07-01" }))?;
    /// assert_eq!(huishouden.peildatum(), date(2026, 7, 1));
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    ///
    /// # Errors
    /// As [`Huishouden::from_json`].
    pub fn from_value(value: serde_json::Value) -> Result<Huishouden, Mistakes> {
        Huishouden::checked(reading::from_value(value)?)
    }

    /// A household about which nothing is known yet, on this day.
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

    /// Checks a document that was put together in code.
    ///
    /// ```
    /// use rechtop::document::HuishoudenDocument;
    /// use rechtop::gemeenten::Gemeente;
    /// use rechtop::{Answer, Huishouden};
    ///
    /// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#)?;
    /// let utrecht = Answer::from(Gemeente::by_id("utrecht"));
    /// let document = HuishoudenDocument { gemeente: utrecht, ..huishouden.document().clone() };
    /// assert!(Huishouden::from_document(document).is_ok());
    /// // Without a version and a day it is no household.
    /// assert!(Huishouden::from_document(HuishoudenDocument::default()).is_err());
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    ///
    /// # Errors
    /// What makes it impossible.
    pub fn from_document(document: HuishoudenDocument) -> Result<Huishouden, Mistakes> {
        Huishouden::checked(reading::checked(document)?)
    }

    fn checked(document: HuishoudenDocument) -> Result<Huishouden, Mistakes> {
        match document.peildatum {
            Answer::Given(Dag(peildatum)) => Ok(Huishouden { document, peildatum }),
            Answer::Unknown => {
                Err(Mistakes(vec![Mistake::new("peildatum", MistakeKind::Missing, None)]))
            }
        }
    }

    /// The document as JSON: what is unknown is left out.
    ///
    /// ```
    /// use rechtop::Huishouden;
    ///
    /// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01", "gemeente": null }"#)?;
    /// assert_eq!(huishouden.to_value(), serde_json::json!({ "versie": 1, "peildatum": "2026-07-01" }));
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn to_value(&self) -> serde_json::Value {
        serde_json::to_value(&self.document).unwrap_or_default()
    }

    /// The document it was read from.
    ///
    /// ```
    /// use rechtop::Huishouden;
    ///
    /// let huishouden = Huishouden::from_json(
    ///     r#"{ "versie": 1, "peildatum": "2026-07-01", "gemeente": "utrecht" }"#,
    /// )?;
    /// assert_eq!(huishouden.document().gemeente.given().map(|gemeente| gemeente.naam()), Some("Utrecht"));
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn document(&self) -> &HuishoudenDocument {
        &self.document
    }

    /// The day for which rights are worked out.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::Huishouden;
    ///
    /// assert_eq!(Huishouden::empty(date(2026, 7, 15)).peildatum(), date(2026, 7, 15));
    /// ```
    pub fn peildatum(&self) -> Date {
        self.peildatum
    }

    /// The month of the peildatum.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::Huishouden;
    /// use rechtop::datum::Maand;
    ///
    /// assert_eq!(Huishouden::empty(date(2026, 7, 15)).peilmaand(), Maand::new(2026, 7));
    /// ```
    pub fn peilmaand(&self) -> Maand {
        Maand::of(self.peildatum)
    }

    /// The persons; none where it is not known who lives together.
    ///
    /// ```
    /// use rechtop::document::Rol;
    /// use rechtop::{Answer, Huishouden};
    ///
    /// let huishouden = Huishouden::from_json(r#"{
    ///     "versie": 1, "peildatum": "2026-07-01",
    ///     "personen": [{ "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01" }]
    /// }"#)?;
    /// assert_eq!(huishouden.personen().len(), 1);
    /// assert_eq!(huishouden.personen()[0].rol, Answer::Given(Rol::Aanvrager));
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn personen(&self) -> &[Group<PersoonDocument>] {
        self.document.personen.given().map_or(&[], Vec::as_slice)
    }

    /// The person with this id.
    ///
    /// ```
    /// use rechtop::{Huishouden, PersonId};
    ///
    /// let huishouden = Huishouden::from_json(r#"{
    ///     "versie": 1, "peildatum": "2026-07-01",
    ///     "personen": [{ "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01" }]
    /// }"#)?;
    /// assert!(huishouden.persoon(&PersonId::from("p1")).is_some());
    /// assert!(huishouden.persoon(&PersonId::from("p2")).is_none());
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn persoon(&self, id: &PersonId) -> Option<&PersoonDocument> {
        let mut personen = self.personen().iter().map(|persoon| &persoon.0);
        personen.find(|persoon| persoon.id.given() == Some(id))
    }
}
