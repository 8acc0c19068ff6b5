//! Everything of one kind that a file holds, wherever in it, with its place.

use crate::lezen::plek::Plek;
use crate::{
    Bedragdeel, Bestand, Inkomen, Norm, Regeling, Vermogen, Versie, Vindplaats, Voorwaarde,
};

/// A part of the file and where it stands.
pub(super) struct Bij<'b, T> {
    pub(super) wat: &'b T,
    pub(super) plek: Plek<'b>,
}

/// A condition, with how deep it stands within others.
pub(super) struct Gesteld<'b> {
    pub(super) wat: &'b Voorwaarde,
    pub(super) plek: Plek<'b>,
    pub(super) diepte: usize,
    /// The scheme whose condition it is.
    pub(super) regeling: &'b Regeling,
}

/// All conditions, norms, amounts and sources.
#[derive(Default)]
pub(super) struct Overzicht<'b> {
    pub(super) voorwaarden: Vec<Gesteld<'b>>,
    pub(super) inkomens: Vec<Bij<'b, Inkomen>>,
    pub(super) vermogens: Vec<Bij<'b, Vermogen>>,
    pub(super) normen: Vec<Bij<'b, Norm>>,
    pub(super) delen: Vec<Bij<'b, Bedragdeel>>,
    pub(super) bronnen: Vec<Bij<'b, Vindplaats>>,
    pub(super) versies: Vec<Bij<'b, Versie>>,
}

impl<'b> Overzicht<'b> {
    pub(super) fn of(bestand: &'b Bestand, plek: &Plek<'b>) -> Overzicht<'b> {
        let mut overzicht = Overzicht::default();
        for (regeling, plek) in elk(&bestand.regeling, plek.veld("regeling")) {
            let vanzelf = plek.veld("aanvraag").veld("vanzelf");
            for (vanzelf, plek) in elk(&regeling.aanvraag.vanzelf, vanzelf) {
                overzicht.lijst(regeling, &vanzelf.als, &plek.veld("als"), 1);
            }
            for (versie, plek) in elk(&regeling.versie, plek.veld("versie")) {
                overzicht.versie(regeling, versie, &plek);
                overzicht.versies.push(Bij { wat: versie, plek });
            }
        }
        for (besluit, plek) in elk(&bestand.kwijtschelding, plek.veld("kwijtschelding")) {
            overzicht.bronnen.push(Bij { wat: &besluit.bron, plek: plek.veld("bron") });
        }
        overzicht
    }

    fn versie(&mut self, regeling: &'b Regeling, versie: &'b Versie, plek: &Plek<'b>) {
        self.bronnen.push(Bij { wat: &versie.bron, plek: plek.veld("bron") });
        self.lijst(regeling, &versie.voorwaarden, &plek.veld("voorwaarden"), 1);
        for (deel, plek) in elk(&versie.bedrag, plek.veld("bedrag")) {
            self.deel(regeling, deel, &plek);
            self.delen.push(Bij { wat: deel, plek });
        }
    }

    fn deel(&mut self, regeling: &'b Regeling, deel: &'b Bedragdeel, plek: &Plek<'b>) {
        self.lijst(regeling, &deel.als, &plek.veld("als"), 1);
        let norm = |plek: Plek<'b>| plek.veld("norm");
        if let Some(van_norm) = &deel.van_norm {
            self.norm(regeling, &van_norm.norm, norm(plek.veld("van_norm")), 1);
        }
        if let Some(afbouw) = &deel.afbouw {
            self.norm(regeling, &afbouw.norm, norm(plek.veld("afbouw")), 1);
        }
        for (rij, plek) in elk(&deel.rijen, plek.veld("rijen")) {
            self.lijst(regeling, &rij.als, &plek.veld("als"), 1);
            if let Some(van_norm) = &rij.van_norm {
                self.norm(regeling, &van_norm.norm, norm(plek.veld("van_norm")), 1);
            }
        }
    }

    fn lijst(
        &mut self,
        regeling: &'b Regeling,
        list: &'b [Voorwaarde],
        plek: &Plek<'b>,
        diepte: usize,
    ) {
        for (wat, plek) in elk(list, plek.clone()) {
            self.voorwaarde(regeling, wat, plek, diepte);
        }
    }

    fn voorwaarde(
        &mut self,
        regeling: &'b Regeling,
        wat: &'b Voorwaarde,
        plek: Plek<'b>,
        diepte: usize,
    ) {
        let below = diepte + 1;
        match wat {
            Voorwaarde::Alle(list) => self.lijst(regeling, list, &plek.veld("alle"), below),
            Voorwaarde::EenVan(list) => self.lijst(regeling, list, &plek.veld("een_van"), below),
            Voorwaarde::Niet(one) => self.voorwaarde(regeling, one, plek.veld("niet"), below),
            Voorwaarde::Inkomen(inkomen) => {
                self.inkomen(regeling, inkomen, plek.veld("inkomen"), below)
            }
            Voorwaarde::Vermogen(vermogen) => {
                let plek = plek.veld("vermogen");
                for (rij, plek) in elk(&vermogen.tabel, plek.veld("tabel")) {
                    self.lijst(regeling, &rij.als, &plek.veld("als"), below);
                }
                self.vermogens.push(Bij { wat: vermogen, plek });
            }
            _ => {}
        }
        self.voorwaarden.push(Gesteld { wat, plek, diepte, regeling });
    }

    fn inkomen(
        &mut self,
        regeling: &'b Regeling,
        inkomen: &'b Inkomen,
        plek: Plek<'b>,
        diepte: usize,
    ) {
        self.norm(regeling, &inkomen.norm, plek.veld("norm"), diepte);
        if let Some(periode) = &inkomen.periode {
            for (anders, plek) in elk(&periode.anders, plek.veld("periode").veld("anders")) {
                self.lijst(regeling, &anders.als, &plek.veld("als"), diepte);
            }
        }
        self.inkomens.push(Bij { wat: inkomen, plek });
    }

    fn norm(&mut self, regeling: &'b Regeling, norm: &'b Norm, plek: Plek<'b>, diepte: usize) {
        for (rij, plek) in elk(&norm.tabel, plek.veld("tabel")) {
            self.lijst(regeling, &rij.als, &plek.veld("als"), diepte);
        }
        self.normen.push(Bij { wat: norm, plek });
    }
}

/// Each of a list, with its place.
pub(super) fn elk<'b, T>(list: &'b [T], plek: Plek<'b>) -> impl Iterator<Item = (&'b T, Plek<'b>)> {
    list.iter().enumerate().map(move |(number, one)| (one, plek.nummer(number)))
}
