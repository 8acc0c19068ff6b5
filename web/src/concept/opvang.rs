//! The draft of the childcare of one child: a list of places.

use rechtop::huishouden::Bedrag;
use rechtop::waarde::Uren;
use serde_json::{Value, json};

use super::FoutCode;
use super::bedrag::{bedrag, getypt};

/// A draft of the childcare of one child. There is always a place, so that there are boxes to fill in.
#[derive(Debug, Clone, PartialEq)]
pub struct OpvangConcept(pub Vec<Plaats>);

/// A draft of one place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plaats {
    /// The kind of childcare.
    pub soort: Option<String>,
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
    pub(super) fn new(eerder: Option<&Value>) -> OpvangConcept {
        let eerder = eerder.and_then(Value::as_array).filter(|plaatsen| !plaatsen.is_empty());
        OpvangConcept(match eerder {
            Some(plaatsen) => plaatsen.iter().map(Plaats::new).collect(),
            None => vec![Plaats::default()],
        })
    }

    /// No childcare at all, as an answer.
    pub fn geen() -> Value {
        json!([])
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
    pub(super) fn antwoord(&self) -> Result<Value, FoutCode> {
        if self.0.iter().all(|plaats| *plaats == Plaats::default()) {
            return Err("opvang_leeg");
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
    fn new(eerder: &Value) -> Plaats {
        let deel = |naam| eerder.get(naam).map(getypt).unwrap_or_default();
        Plaats {
            soort: eerder.get("soort").and_then(Value::as_str).map(str::to_owned),
            uren: deel("uren_per_maand"),
            uurtarief: deel("uurtarief"),
        }
    }

    /// Whether the household document could not hold this part as it is.
    pub fn is_fout(&self, deel: Deel) -> bool {
        let gelezen = |tekst| bedrag(tekst).map(Value::String).unwrap_or_default();
        match deel {
            Deel::Soort => self.soort.is_none(),
            Deel::Uren => serde_json::from_value::<Uren>(gelezen(&self.uren)).is_err(),
            Deel::Uurtarief => serde_json::from_value::<Bedrag>(gelezen(&self.uurtarief)).is_err(),
        }
    }

    fn antwoord(&self) -> Result<Value, FoutCode> {
        let soort = self.soort.as_ref().ok_or("opvang_soort")?;
        let uren = bedrag(&self.uren).ok_or("uren")?;
        let uurtarief = bedrag(&self.uurtarief).ok_or("bedrag")?;
        Ok(json!({ "soort": soort, "uren_per_maand": uren, "uurtarief": uurtarief }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plaats(soort: &str, uren: &str, uurtarief: &str) -> Plaats {
        let soort = (!soort.is_empty()).then(|| soort.to_owned());
        Plaats { soort, uren: uren.to_owned(), uurtarief: uurtarief.to_owned() }
    }

    #[test]
    fn a_place_is_read_as_it_is_typed_and_comes_back_so() {
        let concept =
            OpvangConcept(vec![plaats("bso", "40,5", "9,50"), plaats("gastouder", "8", "7")]);
        let antwoord = json!([
            { "soort": "bso", "uren_per_maand": "40.5", "uurtarief": "9.50" },
            { "soort": "gastouder", "uren_per_maand": "8", "uurtarief": "7" },
        ]);
        assert_eq!(concept.antwoord(), Ok(antwoord.clone()));
        assert_eq!(OpvangConcept::new(Some(&antwoord)), concept);
    }

    #[test]
    fn there_is_always_a_place_to_fill_in() {
        let leeg = OpvangConcept(vec![Plaats::default()]);
        assert_eq!(OpvangConcept::new(None), leeg);
        assert_eq!(OpvangConcept::new(Some(&OpvangConcept::geen())), leeg);
        assert_eq!(leeg.antwoord(), Err("opvang_leeg"));
        assert_eq!(leeg.eerste_foute_veld(), "opvang-0-soort");
    }

    #[test]
    fn what_is_missing_or_wrong_is_said_and_found() {
        let goed = plaats("bso", "40", "9,50");
        for (fout, code, veld) in [
            (plaats("", "40", "9,50"), "opvang_soort", "opvang-1-soort"),
            (plaats("bso", "", "9,50"), "uren", "opvang-1-uren"),
            (plaats("bso", "veertig", "9,50"), "uren", "opvang-1-uren"),
            (plaats("bso", "40", ""), "bedrag", "opvang-1-uurtarief"),
        ] {
            let concept = OpvangConcept(vec![goed.clone(), fout]);
            assert_eq!(concept.antwoord(), Err(code));
            assert_eq!(concept.eerste_foute_veld(), veld);
        }
    }

    #[test]
    fn what_only_the_household_refuses_is_found_too() {
        for (fout, veld) in [
            (plaats("bso", "745", "9,50"), "opvang-0-uren"),
            (plaats("bso", "-4", "9,50"), "opvang-0-uren"),
            (plaats("bso", "40", "9,505"), "opvang-0-uurtarief"),
            (plaats("bso", "40", "-9"), "opvang-0-uurtarief"),
        ] {
            let concept = OpvangConcept(vec![fout]);
            assert!(concept.antwoord().is_ok());
            assert_eq!(concept.eerste_foute_veld(), veld);
        }
    }
}
