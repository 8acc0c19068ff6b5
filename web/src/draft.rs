//! What somebody has typed so far, and the answer it stands for. Text that is no answer yet is kept, so that nobody has
//! to type it again.

pub mod amount;
pub mod care;
pub mod checklist;
pub mod gemeente;
pub mod income;

use std::ops::RangeInclusive;

use jiff::civil::Date;
use rechtop::document::{PersoonDocument, Rol};
use rechtop::{Answer, AnswerKind, AnswerValue, PersonId};
use rechtop_teksten::{Key, key};

use amount::{amount, typed};
use care::CareDraft;
use checklist::ChecklistDraft;
use gemeente::GemeenteDraft;
use income::IncomeDraft;

/// A draft of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Draft {
    /// Day, month and year, as typed.
    Date([String; 3]),
    /// Yes or no.
    YesNo(Option<bool>),
    /// One of the choices.
    Choice(Option<String>),
    /// A whole number, as typed, and its range.
    Number(String, RangeInclusive<u8>),
    /// An amount, as typed.
    Amount(String),
    /// Amounts by source of income, as typed.
    Income(IncomeDraft),
    /// Places of childcare, as typed.
    Care(CareDraft),
    /// A municipality, as looked for.
    Gemeente(GemeenteDraft),
    /// What was ticked on the list of the municipality.
    Checklist(ChecklistDraft),
    /// The persons of the household.
    Persons(Vec<PersoonDocument>),
}

impl Draft {
    /// The draft for a kind of answer, filled in with the earlier answer.
    pub fn new(kind: AnswerKind, earlier: Option<AnswerValue>) -> Draft {
        match (kind, earlier) {
            (AnswerKind::Date, Some(AnswerValue::Date(day))) => Draft::Date(date_parts(day)),
            (AnswerKind::Date, _) => Draft::Date(Default::default()),
            (AnswerKind::YesNo, Some(AnswerValue::YesNo(yes))) => Draft::YesNo(Some(yes)),
            (AnswerKind::YesNo, _) => Draft::YesNo(None),
            (AnswerKind::Choice(_), Some(AnswerValue::Choice(word))) => Draft::Choice(Some(word)),
            (AnswerKind::Choice(_), _) => Draft::Choice(None),
            (AnswerKind::Number(from, to), Some(AnswerValue::Number(number))) => {
                Draft::Number(number.to_string(), from..=to)
            }
            (AnswerKind::Number(from, to), _) => Draft::Number(String::new(), from..=to),
            (AnswerKind::Income(sources), Some(AnswerValue::Income(income))) => {
                Draft::Income(IncomeDraft::new(sources, &income))
            }
            (AnswerKind::Income(sources), _) => {
                Draft::Income(IncomeDraft::new(sources, &Default::default()))
            }
            (AnswerKind::Care(_), Some(AnswerValue::Care(places))) => {
                Draft::Care(CareDraft::new(&places))
            }
            (AnswerKind::Care(_), _) => Draft::Care(CareDraft::new(&[])),
            (AnswerKind::Gemeente, Some(AnswerValue::Gemeente(gemeente))) => {
                Draft::Gemeente(GemeenteDraft::new(gemeente))
            }
            (AnswerKind::Gemeente, _) => Draft::Gemeente(GemeenteDraft::default()),
            (AnswerKind::Checklist, Some(AnswerValue::Checklist(words))) => {
                Draft::Checklist(ChecklistDraft::new(words))
            }
            (AnswerKind::Checklist, _) => Draft::Checklist(ChecklistDraft::default()),
            (AnswerKind::Persons, Some(AnswerValue::Persons(personen))) => Draft::Persons(personen),
            (AnswerKind::Persons, _) => Draft::Persons(vec![persoon("p1", Rol::Aanvrager)]),
            (_, Some(AnswerValue::Amount(amount))) => Draft::Amount(typed(amount)),
            (_, _) => Draft::Amount(String::new()),
        }
    }

    /// The id of the first box that is wrong.
    pub fn first_wrong_box(&self) -> String {
        match self {
            Draft::Income(income) => income.first_wrong_box(),
            Draft::Care(care) => care.first_wrong_box(),
            _ => "antwoord".to_owned(),
        }
    }

    /// The answer this draft stands for.
    ///
    /// # Errors
    /// If it is no answer yet: the key of the sentence that says why.
    pub fn answer(&self) -> Result<AnswerValue, Key> {
        match self {
            Draft::Date([day, month, year]) => read_date(day, month, year).map(AnswerValue::Date),
            Draft::YesNo(Some(yes)) => Ok(AnswerValue::YesNo(*yes)),
            Draft::Choice(Some(word)) => Ok(AnswerValue::Choice(word.clone())),
            Draft::YesNo(None) | Draft::Choice(None) => Err(key::APP_FOUT_KEUZE),
            Draft::Number(text, range) => {
                read_number(text, range).map(AnswerValue::Number).ok_or(key::APP_FOUT_GETAL)
            }
            Draft::Amount(text) => amount(text).map(AnswerValue::Amount),
            Draft::Income(income) => income.answer().map(AnswerValue::Income),
            Draft::Care(care) => care.answer().map(AnswerValue::Care),
            Draft::Gemeente(gemeente) => gemeente.answer(),
            Draft::Checklist(checklist) => {
                let ticked = checklist.answer().ok_or(key::APP_FOUT_AANKRUISLIJST)?;
                Ok(AnswerValue::Checklist(ticked))
            }
            Draft::Persons(personen) => Ok(AnswerValue::Persons(personen.clone())),
        }
    }
}

/// A person about whom nothing has been answered yet.
pub fn persoon(id: &str, rol: Rol) -> PersoonDocument {
    PersoonDocument {
        id: Answer::Given(PersonId::from(id)),
        rol: Answer::Given(rol),
        ..PersoonDocument::default()
    }
}

fn read_number(text: &str, range: &RangeInclusive<u8>) -> Option<u8> {
    text.trim().parse().ok().filter(|number| range.contains(number))
}

fn date_parts(day: Date) -> [String; 3] {
    [day.day().to_string(), day.month().to_string(), day.year().to_string()]
}

fn read_date(day: &str, month: &str, year: &str) -> Result<Date, Key> {
    let part = |text: &str| text.trim().parse::<i8>().map_err(|_| key::APP_FOUT_DATUM);
    let year = year.trim().parse::<i16>().map_err(|_| key::APP_FOUT_DATUM)?;
    if !(1000..=9999).contains(&year) {
        return Err(key::APP_FOUT_DATUM);
    }
    Date::new(year, part(month)?, part(day)?).map_err(|_| key::APP_FOUT_DATUM)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_date_must_exist_and_comes_back_as_typed() {
        let draft = |d: &str, m: &str, j: &str| Draft::Date([d, m, j].map(str::to_owned));
        let day = AnswerValue::Date(date(1985, 3, 7));
        assert_eq!(draft("7", "3", "1985").answer(), Ok(day.clone()));
        assert_eq!(draft("30", "2", "2000").answer(), Err(key::APP_FOUT_DATUM));
        assert_eq!(draft("", "3", "1985").answer(), Err(key::APP_FOUT_DATUM));
        assert_eq!(draft("7", "3", "85").answer(), Err(key::APP_FOUT_DATUM));
        assert_eq!(Draft::new(AnswerKind::Date, Some(day)), draft("7", "3", "1985"));
    }

    #[test]
    fn a_number_is_whole_and_within_its_range() {
        let draft = |text: &str| Draft::Number(text.to_owned(), 0..=50);
        for (text, number) in [("0", 0), (" 38 ", 38), ("50", 50)] {
            assert_eq!(draft(text).answer(), Ok(AnswerValue::Number(number)));
        }
        for text in ["", "51", "-1", "12,5", "12 jaar", "1000"] {
            assert_eq!(draft(text).answer(), Err(key::APP_FOUT_GETAL), "{text}");
        }
        let earlier = Some(AnswerValue::Number(38));
        assert_eq!(Draft::new(AnswerKind::Number(0, 50), earlier), draft("38"));
        assert_eq!(draft("veel").first_wrong_box(), "antwoord");
    }
}
