//! The draft of the childcare of one child: a list of places.

use rechtop::document::{Bedrag, OpvangDocument, OpvangSoort};
use rechtop::waarde::Uren;
use rechtop::{Answer, Euro};

use rechtop_teksten::{Key, key};

use super::amount::{amount, typed};

/// A draft of the childcare of one child. It always holds at least one place, so that there are boxes to fill in.
#[derive(Debug, Clone, PartialEq)]
pub struct CareDraft(pub Vec<Place>);

/// A draft of one place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Place {
    /// The kind of childcare.
    pub soort: Option<OpvangSoort>,
    /// Hours per month, as typed.
    pub uren: String,
    /// Price per hour, as typed.
    pub uurtarief: String,
}

/// A part of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The kind of childcare.
    Soort,
    /// Hours per month.
    Uren,
    /// Price per hour.
    Uurtarief,
}

impl CareDraft {
    /// The draft, filled in with the earlier answer.
    pub(super) fn new(earlier: &[OpvangDocument]) -> CareDraft {
        let places: Vec<Place> = earlier.iter().map(Place::new).collect();
        CareDraft(if places.is_empty() { vec![Place::default()] } else { places })
    }

    /// The id of the first box that is wrong.
    pub(super) fn first_wrong_box(&self) -> String {
        let parts = self.0.iter().enumerate().flat_map(|(index, place)| {
            Part::ALL.map(|part| (part.id(index), place.is_wrong(part)))
        });
        let wrong = parts.into_iter().find(|(_, is_wrong)| *is_wrong);
        wrong.map_or_else(|| Part::Soort.id(0), |(id, _)| id)
    }

    /// The places, each complete.
    pub(super) fn answer(&self) -> Result<Vec<OpvangDocument>, Key> {
        if self.0.iter().all(|place| *place == Place::default()) {
            return Err(key::APP_FOUT_OPVANG_LEEG);
        }
        self.0.iter().map(Place::answer).collect()
    }
}

impl Part {
    /// The parts, in the order in which they are asked.
    pub const ALL: [Part; 3] = [Part::Soort, Part::Uren, Part::Uurtarief];

    /// The id of the box for this part of the place with this index.
    pub fn id(self, index: usize) -> String {
        let name = match self {
            Part::Soort => "soort",
            Part::Uren => "uren",
            Part::Uurtarief => "uurtarief",
        };
        format!("opvang-{index}-{name}")
    }
}

impl Place {
    fn new(earlier: &OpvangDocument) -> Place {
        let uren = earlier.uren_per_maand.given().map(|Uren(uren)| typed(Euro::from_cents(*uren)));
        let uurtarief = earlier.uurtarief.given().map(|Bedrag(amount)| typed(*amount));
        Place {
            soort: earlier.soort.given().copied(),
            uren: uren.unwrap_or_default(),
            uurtarief: uurtarief.unwrap_or_default(),
        }
    }

    /// Whether this part is missing or cannot be read.
    pub fn is_wrong(&self, part: Part) -> bool {
        match part {
            Part::Soort => self.soort.is_none(),
            Part::Uren => self.uren().is_err(),
            Part::Uurtarief => self.uurtarief().is_err(),
        }
    }

    /// Hours have two decimals, as euros do, so they are read the same way.
    fn uren(&self) -> Result<Uren, Key> {
        let uren = amount(&self.uren).ok().and_then(Euro::whole_cents);
        uren.and_then(Uren::in_a_month).ok_or(key::APP_FOUT_UREN)
    }

    fn uurtarief(&self) -> Result<Bedrag, Key> {
        match amount(&self.uurtarief)? {
            negative if negative < Euro::ZERO => Err(key::APP_FOUT_NIET_NEGATIEF),
            amount => Ok(Bedrag(amount)),
        }
    }

    fn answer(&self) -> Result<OpvangDocument, Key> {
        Ok(OpvangDocument {
            soort: Answer::Given(self.soort.ok_or(key::APP_FOUT_OPVANG_SOORT)?),
            uren_per_maand: Answer::Given(self.uren()?),
            uurtarief: Answer::Given(self.uurtarief()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(soort: Option<OpvangSoort>, uren: &str, uurtarief: &str) -> Place {
        Place { soort, uren: uren.to_owned(), uurtarief: uurtarief.to_owned() }
    }

    const BSO: Option<OpvangSoort> = Some(OpvangSoort::Bso);

    #[test]
    fn a_place_is_read_as_it_is_typed_and_comes_back_so() {
        let draft = CareDraft(vec![
            place(BSO, "40,50", "9,50"),
            place(Some(OpvangSoort::Gastouder), "8", "7"),
        ]);
        let answer = draft.answer().unwrap_or_default();
        let uren: Vec<_> = answer.iter().map(|place| place.uren_per_maand).collect();
        assert_eq!(uren, [Answer::Given(Uren(40_50)), Answer::Given(Uren(8_00))]);
        assert_eq!(CareDraft::new(&answer), draft);
    }

    #[test]
    fn there_is_always_a_place_to_fill_in() {
        let empty = CareDraft(vec![Place::default()]);
        assert_eq!(CareDraft::new(&[]), empty);
        assert_eq!(empty.answer(), Err(key::APP_FOUT_OPVANG_LEEG));
        assert_eq!(empty.first_wrong_box(), "opvang-0-soort");
    }

    #[test]
    fn what_is_missing_or_wrong_is_said_and_found() {
        let good = place(BSO, "40", "9,50");
        for (wrong, code, field) in [
            (place(None, "40", "9,50"), key::APP_FOUT_OPVANG_SOORT, "opvang-1-soort"),
            (place(BSO, "", "9,50"), key::APP_FOUT_UREN, "opvang-1-uren"),
            (place(BSO, "veertig", "9,50"), key::APP_FOUT_UREN, "opvang-1-uren"),
            (place(BSO, "745", "9,50"), key::APP_FOUT_UREN, "opvang-1-uren"),
            (place(BSO, "-4", "9,50"), key::APP_FOUT_UREN, "opvang-1-uren"),
            (place(BSO, "40", ""), key::APP_FOUT_BEDRAG, "opvang-1-uurtarief"),
            (place(BSO, "40", "9,505"), key::APP_FOUT_DECIMALEN, "opvang-1-uurtarief"),
            (place(BSO, "40", "-9"), key::APP_FOUT_NIET_NEGATIEF, "opvang-1-uurtarief"),
        ] {
            let draft = CareDraft(vec![good.clone(), wrong]);
            assert_eq!(draft.answer(), Err(code));
            assert_eq!(draft.first_wrong_box(), field);
        }
    }
}
