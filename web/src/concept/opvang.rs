//! The draft of the childcare of one child: a list of places.

use rechtop::document::{Bedrag, OpvangDocument, OpvangSoort};
use rechtop::waarde::Uren;
use rechtop::{Answer, Euro};

use rechtop_teksten::{Key, key};

use super::bedrag::{bedrag, getypt};

/// A draft of the childcare of one child. There is always a place, so that there are boxes to fill in.
#[derive(Debug, Clone, PartialEq)]
pub struct OpvangConcept(pub Vec<Plaats>);

/// A draft of one place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plaats {
    /// The kind of childcare.
    pub soort: Option<OpvangSoort>,
    /// Hours a month, as typed.
    pub uren: String,
    /// Price an hour, as typed.
    pub uurtarief: String,
}

/// A part of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deel {
    /// The kind of childcare.
    Soort,
    /// Hours a month.
    Uren,
    /// Price an hour.
    Uurtarief,
}

impl OpvangConcept {
    /// The draft, filled with the answer that was given before.
    pub(super) fn new(eerder: &[OpvangDocument]) -> OpvangConcept {
        let plaatsen: Vec<Plaats> = eerder.iter().map(Plaats::new).collect();
        OpvangConcept(if plaatsen.is_empty() { vec![Plaats::default()] } else { plaatsen })
    }

    /// The id of the box that must be mended first.
    pub(super) fn eerste_foute_veld(&self) -> String {
        let delen = self.0.iter().enumerate().flat_map(|(index, plaats)| {
            Deel::ALL.map(|deel| (deel.id(index), plaats.is_fout(deel)))
        });
        let fout = delen.into_iter().find(|(_, is_fout)| *is_fout);
        fout.map_or_else(|| Deel::Soort.id(0), |(id, _)| id)
    }

    /// The places, each with all that is asked of it.
    pub(super) fn antwoord(&self) -> Result<Vec<OpvangDocument>, Key> {
        if self.0.iter().all(|plaats| *plaats == Plaats::default()) {
            return Err(key::APP_FOUT_OPVANG_LEEG);
        }
        self.0.iter().map(Plaats::antwoord).collect()
    }
}

impl Deel {
    /// The parts, in the order in which they are asked.
    pub const ALL: [Deel; 3] = [Deel::Soort, Deel::Uren, Deel::Uurtarief];

    /// The id of the box of this part, of the place with this number.
    pub fn id(self, index: usize) -> String {
        let naam = match self {
            Deel::Soort => "soort",
            Deel::Uren => "uren",
            Deel::Uurtarief => "uurtarief",
        };
        format!("opvang-{index}-{naam}")
    }
}

impl Plaats {
    fn new(eerder: &OpvangDocument) -> Plaats {
        let uren = eerder.uren_per_maand.given().map(|Uren(uren)| getypt(Euro::from_cents(*uren)));
        let uurtarief = eerder.uurtarief.given().map(|Bedrag(bedrag)| getypt(*bedrag));
        Plaats {
            soort: eerder.soort.given().copied(),
            uren: uren.unwrap_or_default(),
            uurtarief: uurtarief.unwrap_or_default(),
        }
    }

    /// Whether the household document could not hold this part as it is.
    pub fn is_fout(&self, deel: Deel) -> bool {
        match deel {
            Deel::Soort => self.soort.is_none(),
            Deel::Uren => self.uren().is_err(),
            Deel::Uurtarief => self.uurtarief().is_err(),
        }
    }

    /// Hours have two decimals as euros do.
    fn uren(&self) -> Result<Uren, Key> {
        let uren = bedrag(&self.uren).ok().and_then(Euro::whole_cents);
        uren.and_then(Uren::in_a_month).ok_or(key::APP_FOUT_UREN)
    }

    fn uurtarief(&self) -> Result<Bedrag, Key> {
        match bedrag(&self.uurtarief)? {
            onder_nul if onder_nul < Euro::ZERO => Err(key::APP_FOUT_NIET_NEGATIEF),
            bedrag => Ok(Bedrag(bedrag)),
        }
    }

    fn antwoord(&self) -> Result<OpvangDocument, Key> {
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

    fn plaats(soort: Option<OpvangSoort>, uren: &str, uurtarief: &str) -> Plaats {
        Plaats { soort, uren: uren.to_owned(), uurtarief: uurtarief.to_owned() }
    }

    const BSO: Option<OpvangSoort> = Some(OpvangSoort::Bso);

    #[test]
    fn a_place_is_read_as_it_is_typed_and_comes_back_so() {
        let concept = OpvangConcept(vec![
            plaats(BSO, "40,50", "9,50"),
            plaats(Some(OpvangSoort::Gastouder), "8", "7"),
        ]);
        let antwoord = concept.antwoord().unwrap_or_default();
        let uren: Vec<_> = antwoord.iter().map(|plaats| plaats.uren_per_maand).collect();
        assert_eq!(uren, [Answer::Given(Uren(40_50)), Answer::Given(Uren(8_00))]);
        assert_eq!(OpvangConcept::new(&antwoord), concept);
    }

    #[test]
    fn there_is_always_a_place_to_fill_in() {
        let leeg = OpvangConcept(vec![Plaats::default()]);
        assert_eq!(OpvangConcept::new(&[]), leeg);
        assert_eq!(leeg.antwoord(), Err(key::APP_FOUT_OPVANG_LEEG));
        assert_eq!(leeg.eerste_foute_veld(), "opvang-0-soort");
    }

    #[test]
    fn what_is_missing_or_wrong_is_said_and_found() {
        let goed = plaats(BSO, "40", "9,50");
        for (fout, code, veld) in [
            (plaats(None, "40", "9,50"), key::APP_FOUT_OPVANG_SOORT, "opvang-1-soort"),
            (plaats(BSO, "", "9,50"), key::APP_FOUT_UREN, "opvang-1-uren"),
            (plaats(BSO, "veertig", "9,50"), key::APP_FOUT_UREN, "opvang-1-uren"),
            (plaats(BSO, "745", "9,50"), key::APP_FOUT_UREN, "opvang-1-uren"),
            (plaats(BSO, "-4", "9,50"), key::APP_FOUT_UREN, "opvang-1-uren"),
            (plaats(BSO, "40", ""), key::APP_FOUT_BEDRAG, "opvang-1-uurtarief"),
            (plaats(BSO, "40", "9,505"), key::APP_FOUT_DECIMALEN, "opvang-1-uurtarief"),
            (plaats(BSO, "40", "-9"), key::APP_FOUT_NIET_NEGATIEF, "opvang-1-uurtarief"),
        ] {
            let concept = OpvangConcept(vec![goed.clone(), fout]);
            assert_eq!(concept.antwoord(), Err(code));
            assert_eq!(concept.eerste_foute_veld(), veld);
        }
    }
}
