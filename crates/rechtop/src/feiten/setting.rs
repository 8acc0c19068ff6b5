//! How an answer becomes what the document holds, for each kind of answer: an answer of another kind is refused.

use super::{
    Answer, AnswerValue, Bedrag, Dag, Expected, Group, InkomenDocument, Kenmerkwoord,
    OpvangDocument, PersoonDocument, Saldo,
};
use crate::euro::Euro;
use crate::gemeenten::Gemeente;

/// An answer, or none where a question is not answered any more.
type Value = Option<AnswerValue>;
type Set<T> = Result<Answer<T>, Expected>;

pub(super) fn yes_no(value: Value) -> Set<bool> {
    match value {
        None => Ok(Answer::Unknown),
        Some(AnswerValue::YesNo(yes)) => Ok(Answer::Given(yes)),
        Some(_) => Err(Expected::YesNo),
    }
}

pub(super) fn number(value: Value) -> Set<u8> {
    match value {
        None => Ok(Answer::Unknown),
        Some(AnswerValue::Number(number)) => Ok(Answer::Given(number)),
        Some(_) => Err(Expected::WholeNumber),
    }
}

pub(super) fn date(value: Value) -> Set<Dag> {
    match value {
        None => Ok(Answer::Unknown),
        Some(AnswerValue::Date(day)) => Ok(Answer::Given(Dag(day))),
        Some(_) => Err(Expected::Date),
    }
}

pub(super) fn balance(value: Value) -> Set<Saldo> {
    match value {
        None => Ok(Answer::Unknown),
        Some(AnswerValue::Amount(amount)) => Ok(Answer::Given(Saldo(amount))),
        Some(_) => Err(Expected::Balance),
    }
}

pub(super) fn amount(value: Value) -> Set<Bedrag> {
    match value {
        None => Ok(Answer::Unknown),
        Some(AnswerValue::Amount(amount)) if amount < Euro::ZERO => Err(Expected::NotNegative),
        Some(AnswerValue::Amount(amount)) => Ok(Answer::Given(Bedrag(amount))),
        Some(_) => Err(Expected::Amount),
    }
}

pub(super) fn choice<C>(value: Value, words: &[&str], from_word: fn(&str) -> Option<C>) -> Set<C> {
    let word = match value {
        None => return Ok(Answer::Unknown),
        Some(AnswerValue::Choice(word)) => word,
        Some(_) => return Err(one_of(words)),
    };
    from_word(&word).map(Answer::Given).ok_or_else(|| one_of(words))
}

fn one_of(words: &[&str]) -> Expected {
    Expected::Choice(words.iter().map(|word| (*word).to_owned()).collect())
}

pub(super) fn gemeente(value: Value) -> Set<Gemeente> {
    match value {
        None => Ok(Answer::Unknown),
        Some(AnswerValue::Gemeente(gemeente)) => Ok(Answer::Given(gemeente)),
        Some(_) => Err(Expected::Text),
    }
}

pub(super) fn income(value: Value) -> Set<Group<InkomenDocument>> {
    match value {
        None => Ok(Answer::Unknown),
        Some(AnswerValue::Income(income)) => Ok(Answer::Given(Group(income))),
        Some(_) => Err(Expected::Group),
    }
}

pub(super) fn care(value: Value) -> Set<Vec<Group<OpvangDocument>>> {
    match value {
        None => Ok(Answer::Unknown),
        Some(AnswerValue::Care(places)) => {
            Ok(Answer::Given(places.into_iter().map(Group).collect()))
        }
        Some(_) => Err(Expected::List),
    }
}

pub(super) fn persons(value: Value) -> Set<Vec<Group<PersoonDocument>>> {
    match value {
        None => Ok(Answer::Unknown),
        Some(AnswerValue::Persons(persons)) => {
            Ok(Answer::Given(persons.into_iter().map(Group).collect()))
        }
        Some(_) => Err(Expected::List),
    }
}

pub(super) fn checklist(value: Value) -> Set<Vec<Kenmerkwoord>> {
    match value {
        None => Ok(Answer::Unknown),
        Some(AnswerValue::Checklist(words)) => Ok(Answer::Given(words)),
        Some(_) => Err(Expected::List),
    }
}
