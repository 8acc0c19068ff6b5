//! A place in the tree of a file, walked down beside what was read from it.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A place. What was left out has the place of what it was left out of.
#[derive(Debug, Clone)]
pub(super) struct Plek<'b> {
    pub(super) stretch: Range<usize>,
    value: Option<Inhoud<'b>>,
}

#[derive(Debug, Clone, Copy)]
enum Inhoud<'b> {
    Groep(&'b DeTable<'b>),
    Waarde(&'b DeValue<'b>),
}

impl<'b> Plek<'b> {
    /// The whole file.
    pub(super) fn of(boom: &'b Spanned<DeTable<'b>>) -> Plek<'b> {
        Plek { stretch: 0..0, value: Some(Inhoud::Groep(boom.get_ref())) }
    }

    /// The value of a field.
    pub(super) fn veld(&self, name: &str) -> Plek<'b> {
        let table = match self.value {
            Some(Inhoud::Groep(table) | Inhoud::Waarde(DeValue::Table(table))) => Some(table),
            _ => None,
        };
        self.at(table.and_then(|table| table.get(name)))
    }

    /// One of a list.
    pub(super) fn nummer(&self, number: usize) -> Plek<'b> {
        match self.value {
            Some(Inhoud::Waarde(DeValue::Array(values))) => self.at(values.get(number)),
            _ => self.at(None),
        }
    }

    fn at(&self, value: Option<&'b Spanned<DeValue<'b>>>) -> Plek<'b> {
        let stretch = value.map_or_else(|| self.stretch.clone(), Spanned::span);
        Plek { stretch, value: value.map(|value| Inhoud::Waarde(value.get_ref())) }
    }
}

/// What stands there, where its form does not matter.
impl<'b> Plek<'b> {
    /// The text, if it is one.
    pub(super) fn tekst(&self) -> Option<&'b str> {
        match self.value {
            Some(Inhoud::Waarde(DeValue::String(text))) => Some(text),
            _ => None,
        }
    }

    /// How many a list holds.
    pub(super) fn aantal(&self) -> usize {
        match self.value {
            Some(Inhoud::Waarde(DeValue::Array(values))) => values.len(),
            _ => 0,
        }
    }

    /// Everything in a group or a list, with the name of its field.
    pub(super) fn delen(&self) -> Vec<(&'b str, Plek<'b>)> {
        match self.value {
            Some(Inhoud::Groep(table) | Inhoud::Waarde(DeValue::Table(table))) => {
                table.iter().map(|(key, value)| (&**key.get_ref(), self.at(Some(value)))).collect()
            }
            Some(Inhoud::Waarde(DeValue::Array(values))) => {
                values.iter().map(|value| ("", self.at(Some(value)))).collect()
            }
            _ => Vec::new(),
        }
    }
}
