//! Ages, children and numbers of people.

use rechtop_lokaal::{Aantal, Kinderen, Leeftijd};

use super::verteller::Verteller;
use super::voorwaarde::getal;
use crate::key;

impl Verteller<'_> {
    pub(super) fn leeftijd(&mut self, leeftijd: &Leeftijd) {
        let Leeftijd { van, tot_en_met, tot_aow, vanaf_aow, wie, op } = leeftijd;
        let mut parts = Vec::new();
        if van.is_some() || tot_en_met.is_some() {
            parts.push(self.band(*van, *tot_en_met));
        }
        for (said, key) in
            [(*tot_aow, key::UITLEG_BAND_TOT_AOW), (*vanaf_aow, key::UITLEG_BAND_VANAF_AOW)]
        {
            if said {
                parts.push(self.language.text(key).to_owned());
            }
        }
        let wat = format!("{}, {}", parts.join(", "), self.woord(*op));
        let wie = self.woord(*wie);
        self.vul(key::UITLEG_VOORWAARDE_LEEFTIJD, &[("wie", wie), ("wat", &wat)]);
    }

    fn band(&self, van: Option<u8>, tot_en_met: Option<u8>) -> String {
        let key = match (van, tot_en_met) {
            (Some(_), Some(_)) => key::UITLEG_BAND_VAN_TOT,
            (Some(_), None) => key::UITLEG_BAND_VAN,
            (None, Some(_)) => key::UITLEG_BAND_TOT,
            (None, None) => key::UITLEG_BAND_ELKE,
        };
        let age = |age: Option<u8>| getal(age.unwrap_or_default());
        self.language.fill(key, &[("van", age(van)), ("tot_en_met", age(tot_en_met))])
    }

    pub(super) fn kinderen(&mut self, kinderen: &Kinderen) {
        let Kinderen { van, tot_en_met, op, school, met_kinderbijslag, welke, minstens, hoogstens } =
            kinderen;
        let mut parts = vec![self.band(*van, *tot_en_met), self.woord(*op).to_owned()];
        if !school.is_empty() {
            let wat = self.een_van(school);
            parts.push(self.language.fill(key::UITLEG_KINDEREN_SCHOOL, &[("wat", &wat)]));
        }
        if *met_kinderbijslag {
            parts.push(self.language.text(key::UITLEG_KINDEREN_MET_KINDERBIJSLAG).to_owned());
        }
        self.wat(key::UITLEG_VOORWAARDE_KINDEREN, &parts.join(", "));
        self.onder(|this| {
            this.regel(this.woord(*welke).to_owned());
            if minstens.is_some() || hoogstens.is_some() {
                let aantal = Aantal { minstens: *minstens, hoogstens: *hoogstens };
                this.regel(this.aantal(&aantal));
            }
        });
    }

    pub(super) fn aantal(&self, aantal: &Aantal) -> String {
        let Aantal { minstens, hoogstens } = *aantal;
        let said = |key, number: Option<u8>| {
            number.map(|number| self.language.fill(key, &[("aantal", getal(number))]))
        };
        let said = [
            said(key::UITLEG_BAND_MINSTENS, minstens),
            said(key::UITLEG_BAND_HOOGSTENS, hoogstens),
        ];
        said.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}
