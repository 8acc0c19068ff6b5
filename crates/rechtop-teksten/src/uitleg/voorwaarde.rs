//! Conditions as sentences.

use rechtop_lokaal::{Kenmerk, Kenmerken, Krijgt, Leefgeld, Studie, Voorwaarde, Woont};

use super::verteller::Verteller;
use crate::{Key, key};

impl<'b> Verteller<'b> {
    pub(super) fn voorwaarde(&mut self, voorwaarde: &'b Voorwaarde) {
        match voorwaarde {
            Voorwaarde::Alle(list) => self.samen(key::UITLEG_VOORWAARDE_ALLE, list),
            Voorwaarde::EenVan(list) => self.samen(key::UITLEG_VOORWAARDE_EEN_VAN, list),
            Voorwaarde::Niet(one) => {
                self.zeg(key::UITLEG_VOORWAARDE_NIET);
                self.onder(|this| this.voorwaarde(one));
            }
            Voorwaarde::Inkomen(inkomen) => self.inkomen(inkomen),
            Voorwaarde::Vermogen(vermogen) => self.vermogen(vermogen),
            Voorwaarde::Leeftijd(leeftijd) => self.leeftijd(leeftijd),
            Voorwaarde::Kinderen(kinderen) => self.kinderen(kinderen),
            Voorwaarde::Huishouden(soorten) => {
                let wat = self.een_van(soorten);
                self.wat(key::UITLEG_VOORWAARDE_HUISHOUDEN, &wat);
            }
            Voorwaarde::Personen(aantal) => {
                let wat = self.aantal(aantal);
                self.wat(key::UITLEG_VOORWAARDE_PERSONEN, &wat);
            }
            Voorwaarde::Kostendelers(aantal) => {
                let wat = self.aantal(aantal);
                self.wat(key::UITLEG_VOORWAARDE_KOSTENDELERS, &wat);
            }
            Voorwaarde::School(scholen) => {
                let wat = self.een_van(scholen);
                self.wat(key::UITLEG_VOORWAARDE_SCHOOL, &wat);
            }
            Voorwaarde::Kinderbijslag(wel) => self.zo(
                Some(*wel),
                key::UITLEG_VOORWAARDE_KINDERBIJSLAG_JA,
                key::UITLEG_VOORWAARDE_KINDERBIJSLAG_NEE,
            ),
            Voorwaarde::Krijgt(krijgt) => self.krijgt(krijgt),
            Voorwaarde::Studiefinanciering(studie) => self.studie(studie),
            Voorwaarde::Kenmerk(kenmerken) => self.kenmerk(kenmerken),
            Voorwaarde::Woont(woont) => self.woont(woont),
            Voorwaarde::Verblijfsrecht(wel) => self.zo(
                Some(*wel),
                key::UITLEG_VOORWAARDE_VERBLIJFSRECHT_JA,
                key::UITLEG_VOORWAARDE_VERBLIJFSRECHT_NEE,
            ),
            Voorwaarde::Gedetineerd(wel) => self.zo(
                Some(*wel),
                key::UITLEG_VOORWAARDE_GEDETINEERD_JA,
                key::UITLEG_VOORWAARDE_GEDETINEERD_NEE,
            ),
            Voorwaarde::Regeling(id) => {
                self.vul(key::UITLEG_VOORWAARDE_REGELING, &[("regeling", id)]);
            }
            Voorwaarde::Leefgeld(Leefgeld { basis, per_persoon }) => {
                let places =
                    [("basis", self.euro(*basis)), ("per_persoon", self.euro(*per_persoon))];
                self.vul(key::UITLEG_VOORWAARDE_LEEFGELD, &places);
            }
            Voorwaarde::Beoordeling(tekst) => {
                self.vul(key::UITLEG_VOORWAARDE_BEOORDELING, &[("tekst", tekst)]);
            }
            Voorwaarde::ZelfNagaan(tekst) => {
                self.vul(key::UITLEG_VOORWAARDE_ZELF_NAGAAN, &[("tekst", tekst)]);
            }
        }
    }

    fn samen(&mut self, key: Key, list: &'b [Voorwaarde]) {
        self.zeg(key);
        self.lijst(list);
    }

    pub(super) fn wat(&mut self, key: Key, wat: &str) {
        self.vul(key, &[("wat", wat)]);
    }

    fn krijgt(&mut self, krijgt: &Krijgt) {
        let Krijgt { een_van, wie, maanden } = krijgt;
        let (wie, wat) = (self.woord(*wie), self.een_van(een_van));
        let places = [("wie", wie), ("wat", wat.as_str())];
        match maanden {
            None => self.vul(key::UITLEG_VOORWAARDE_KRIJGT, &places),
            Some(maanden) => {
                let [wie, wat] = places.map(|(name, text)| (name, text.into()));
                let places = [wie, wat, ("maanden", getal(*maanden))];
                self.vul(key::UITLEG_VOORWAARDE_KRIJGT_MAANDEN, &places);
            }
        }
    }

    fn studie(&mut self, studie: &Studie) {
        let Studie { krijgt, wie, behalve_met_kind, behalve_mbo, maanden } = studie;
        let (ja, nee) = (key::UITLEG_VOORWAARDE_STUDIE_JA, key::UITLEG_VOORWAARDE_STUDIE_NEE);
        let wie = self.woord(*wie);
        self.vul(if *krijgt { ja } else { nee }, &[("wie", wie)]);
        self.onder(|this| {
            for (said, key) in [
                (*behalve_met_kind, key::UITLEG_VOORWAARDE_STUDIE_MET_KIND),
                (*behalve_mbo, key::UITLEG_VOORWAARDE_STUDIE_MBO),
            ] {
                if said {
                    this.zeg(key);
                }
            }
            this.telling(key::UITLEG_VOORWAARDE_STUDIE_MAANDEN, "maanden", *maanden);
        });
    }

    /// A line with a number, where there is one.
    pub(super) fn telling(&mut self, key: Key, name: &str, number: Option<impl Into<i64>>) {
        if let Some(number) = number {
            self.vul(key, &[(name, getal(number))]);
        }
    }

    fn kenmerk(&mut self, kenmerken: &Kenmerken) {
        let Kenmerken { een_van, wie, minstens } = kenmerken;
        let phrases: Vec<String> = een_van.iter().map(|word| self.kenmerkwoord(word)).collect();
        let wat = self.of(&phrases);
        let wie = self.woord(*wie);
        match minstens {
            None => self.vul(key::UITLEG_VOORWAARDE_KENMERK, &[("wie", wie), ("wat", &wat)]),
            Some(aantal) => {
                let places = [("aantal", getal(*aantal)), ("wat", wat.into())];
                self.vul(key::UITLEG_VOORWAARDE_KENMERK_MINSTENS, &places);
            }
        }
    }

    /// A word of the list, or a question of the file.
    fn kenmerkwoord(&self, word: &str) -> String {
        let own = self.bestand.vraag.iter().find(|vraag| vraag.id == word);
        match (Kenmerk::from_word(word), own) {
            (Some(kenmerk), _) => self.woord(kenmerk).to_owned(),
            (None, Some(own)) => {
                self.language.fill(key::UITLEG_VOORWAARDE_EIGEN_VRAAG, &[("vraag", &own.vraag)])
            }
            (None, None) => word.to_owned(),
        }
    }

    fn woont(&mut self, woont: &Woont) {
        let Woont {
            zelfstandig,
            inrichting,
            huurt,
            koopt,
            ingeschreven_maanden,
            jaren_in_nederland,
        } = woont;
        let said = [
            (
                zelfstandig,
                key::UITLEG_VOORWAARDE_ZELFSTANDIG_JA,
                key::UITLEG_VOORWAARDE_ZELFSTANDIG_NEE,
            ),
            (
                inrichting,
                key::UITLEG_VOORWAARDE_INRICHTING_JA,
                key::UITLEG_VOORWAARDE_INRICHTING_NEE,
            ),
            (huurt, key::UITLEG_VOORWAARDE_HUURT_JA, key::UITLEG_VOORWAARDE_HUURT_NEE),
            (koopt, key::UITLEG_VOORWAARDE_KOOPT_JA, key::UITLEG_VOORWAARDE_KOOPT_NEE),
        ];
        let language = self.language;
        let said = said.into_iter().filter_map(|(said, ja, nee)| {
            said.map(|said| language.text(if said { ja } else { nee }).to_owned())
        });
        let counted = |key, name, number: Option<i64>| {
            number.map(|number| language.fill(key, &[(name, getal(number))]))
        };
        let months = ingeschreven_maanden.map(i64::from);
        let years = jaren_in_nederland.map(i64::from);
        let said = said
            .chain(counted(key::UITLEG_VOORWAARDE_INGESCHREVEN, "maanden", months))
            .chain(counted(key::UITLEG_VOORWAARDE_IN_NEDERLAND, "jaren", years));
        let wat = language.enumerate(said);
        self.wat(key::UITLEG_VOORWAARDE_WOONT, &wat);
    }
}

/// A number that fills a place.
pub(super) fn getal(number: impl Into<i64>) -> crate::Argument<'static> {
    crate::Number::from(number.into()).into()
}
