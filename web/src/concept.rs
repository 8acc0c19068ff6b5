//! What somebody has typed so far, and the answer it stands for. Nothing typed is lost when it
//! cannot be an answer yet.

pub mod bedrag;
pub mod inkomen;
pub mod opvang;

use std::ops::RangeInclusive;

use jiff::civil::Date;
use rechtop::document::{PersoonDocument, Rol};
use rechtop::{Answer, AnswerKind, AnswerValue, PersonId};
use rechtop_teksten::{Key, key};

use bedrag::{bedrag, getypt};
use inkomen::InkomenConcept;
use opvang::OpvangConcept;

/// A draft of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Concept {
    /// Day, month and year, as typed.
    Datum([String; 3]),
    /// Yes or no.
    JaNee(Option<bool>),
    /// One of the choices.
    Keuze(Option<String>),
    /// A whole number, as typed, and what it may be.
    Getal(String, RangeInclusive<u8>),
    /// An amount, as typed.
    Bedrag(String),
    /// Amounts by source of income, as typed.
    Inkomen(InkomenConcept),
    /// Places of childcare, as typed.
    Opvang(OpvangConcept),
    /// The persons of the household.
    Personen(Vec<PersoonDocument>),
}

impl Concept {
    /// The draft for a kind of answer, filled with the answer that was given before.
    pub fn new(kind: AnswerKind, eerder: Option<AnswerValue>) -> Concept {
        match (kind, eerder) {
            (AnswerKind::Date, Some(AnswerValue::Date(dag))) => Concept::Datum(datum_delen(dag)),
            (AnswerKind::Date, _) => Concept::Datum(Default::default()),
            (AnswerKind::YesNo, Some(AnswerValue::YesNo(ja))) => Concept::JaNee(Some(ja)),
            (AnswerKind::YesNo, _) => Concept::JaNee(None),
            (AnswerKind::Choice(_), Some(AnswerValue::Choice(woord))) => {
                Concept::Keuze(Some(woord))
            }
            (AnswerKind::Choice(_), _) => Concept::Keuze(None),
            (AnswerKind::Number(van, tot), Some(AnswerValue::Number(getal))) => {
                Concept::Getal(getal.to_string(), van..=tot)
            }
            (AnswerKind::Number(van, tot), _) => Concept::Getal(String::new(), van..=tot),
            (AnswerKind::Income(soorten), Some(AnswerValue::Income(inkomen))) => {
                Concept::Inkomen(InkomenConcept::new(soorten, &inkomen))
            }
            (AnswerKind::Income(soorten), _) => {
                Concept::Inkomen(InkomenConcept::new(soorten, &Default::default()))
            }
            (AnswerKind::Care(_), Some(AnswerValue::Care(plaatsen))) => {
                Concept::Opvang(OpvangConcept::new(&plaatsen))
            }
            (AnswerKind::Care(_), _) => Concept::Opvang(OpvangConcept::new(&[])),
            (AnswerKind::Persons, Some(AnswerValue::Persons(personen))) => {
                Concept::Personen(personen)
            }
            (AnswerKind::Persons, _) => Concept::Personen(vec![persoon("p1", Rol::Aanvrager)]),
            (_, Some(AnswerValue::Amount(bedrag))) => Concept::Bedrag(getypt(bedrag)),
            (_, _) => Concept::Bedrag(String::new()),
        }
    }

    /// The id of the box that must be mended first.
    pub fn eerste_foute_veld(&self) -> String {
        match self {
            Concept::Inkomen(inkomen) => inkomen.eerste_foute_veld(),
            Concept::Opvang(opvang) => opvang.eerste_foute_veld(),
            _ => "antwoord".to_owned(),
        }
    }

    /// The answer that it stands for.
    ///
    /// # Errors
    /// Where it is none yet: the code of the sentence that says why.
    pub fn antwoord(&self) -> Result<AnswerValue, Key> {
        match self {
            Concept::Datum([dag, maand, jaar]) => datum(dag, maand, jaar).map(AnswerValue::Date),
            Concept::JaNee(Some(ja)) => Ok(AnswerValue::YesNo(*ja)),
            Concept::Keuze(Some(woord)) => Ok(AnswerValue::Choice(woord.clone())),
            Concept::JaNee(None) | Concept::Keuze(None) => Err(key::APP_FOUT_KEUZE),
            Concept::Getal(tekst, bereik) => {
                getal(tekst, bereik).map(AnswerValue::Number).ok_or(key::APP_FOUT_GETAL)
            }
            Concept::Bedrag(tekst) => bedrag(tekst).map(AnswerValue::Amount),
            Concept::Inkomen(inkomen) => inkomen.antwoord().map(AnswerValue::Income),
            Concept::Opvang(opvang) => opvang.antwoord().map(AnswerValue::Care),
            Concept::Personen(personen) => Ok(AnswerValue::Persons(personen.clone())),
        }
    }
}

/// A person of whom nothing is answered yet.
pub fn persoon(id: &str, rol: Rol) -> PersoonDocument {
    PersoonDocument {
        id: Answer::Given(PersonId::from(id)),
        rol: Answer::Given(rol),
        ..PersoonDocument::default()
    }
}

fn getal(tekst: &str, bereik: &RangeInclusive<u8>) -> Option<u8> {
    tekst.trim().parse().ok().filter(|getal| bereik.contains(getal))
}

fn datum_delen(dag: Date) -> [String; 3] {
    [dag.day().to_string(), dag.month().to_string(), dag.year().to_string()]
}

fn datum(dag: &str, maand: &str, jaar: &str) -> Result<Date, Key> {
    let deel = |tekst: &str| tekst.trim().parse::<i8>().map_err(|_| key::APP_FOUT_DATUM);
    let jaar = jaar.trim().parse::<i16>().map_err(|_| key::APP_FOUT_DATUM)?;
    if !(1000..=9999).contains(&jaar) {
        return Err(key::APP_FOUT_DATUM);
    }
    Date::new(jaar, deel(maand)?, deel(dag)?).map_err(|_| key::APP_FOUT_DATUM)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_date_must_exist_and_comes_back_as_typed() {
        let concept = |d: &str, m: &str, j: &str| Concept::Datum([d, m, j].map(str::to_owned));
        let dag = AnswerValue::Date(date(1985, 3, 7));
        assert_eq!(concept("7", "3", "1985").antwoord(), Ok(dag.clone()));
        assert_eq!(concept("30", "2", "2000").antwoord(), Err(key::APP_FOUT_DATUM));
        assert_eq!(concept("", "3", "1985").antwoord(), Err(key::APP_FOUT_DATUM));
        assert_eq!(concept("7", "3", "85").antwoord(), Err(key::APP_FOUT_DATUM));
        assert_eq!(Concept::new(AnswerKind::Date, Some(dag)), concept("7", "3", "1985"));
    }

    #[test]
    fn a_number_is_whole_and_within_its_range() {
        let concept = |tekst: &str| Concept::Getal(tekst.to_owned(), 0..=50);
        for (tekst, getal) in [("0", 0), (" 38 ", 38), ("50", 50)] {
            assert_eq!(concept(tekst).antwoord(), Ok(AnswerValue::Number(getal)));
        }
        for tekst in ["", "51", "-1", "12,5", "12 jaar", "1000"] {
            assert_eq!(concept(tekst).antwoord(), Err(key::APP_FOUT_GETAL), "{tekst}");
        }
        let eerder = Some(AnswerValue::Number(38));
        assert_eq!(Concept::new(AnswerKind::Number(0, 50), eerder), concept("38"));
        assert_eq!(concept("veel").eerste_foute_veld(), "antwoord");
    }
}
