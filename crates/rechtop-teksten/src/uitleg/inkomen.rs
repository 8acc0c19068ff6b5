//! Tests of income.

use rechtop_lokaal::{AndereTermijn, Inkomen, Norm, Normrij, Normsoort, Periode};

use super::verteller::Verteller;
use super::voorwaarde::getal;
use crate::key;

impl<'b> Verteller<'b> {
    pub(super) fn inkomen(&mut self, inkomen: &'b Inkomen) {
        let Inkomen { hoogstens, boven, zeker_tot, norm, vakantiegeld, periode, vrij_per_jaar } =
            inkomen;
        let said = |this: &Self, key, procent| {
            let places =
                [("procent", this.procent(procent)), ("norm", this.woord(norm.soort).to_owned())];
            this.language.fill(key, &places)
        };
        let mut parts: Vec<String> = [
            boven.map(|procent| said(self, key::UITLEG_INKOMEN_BOVEN, procent)),
            hoogstens.map(|procent| said(self, key::UITLEG_INKOMEN_HOOGSTENS, procent)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if parts.is_empty() {
            parts.push(self.language.text(key::UITLEG_INKOMEN_ZONDER_GRENS).to_owned());
        } else if matches!(norm.soort, Normsoort::Bijstandsnorm | Normsoort::Tabel) {
            parts.push(self.woord(*vakantiegeld).to_owned());
        }
        self.wat(key::UITLEG_VOORWAARDE_INKOMEN, &parts.join(", "));
        self.onder(|this| {
            if let Some(procent) = zeker_tot {
                this.vul(key::UITLEG_INKOMEN_ZEKER_TOT, &[("procent", &this.procent(*procent))]);
            }
            if let Some(bedrag) = vrij_per_jaar {
                this.vul(key::UITLEG_INKOMEN_VRIJ, &[("bedrag", &this.euro(*bedrag))]);
            }
            if let Some(periode) = periode {
                this.tijd(periode);
            }
            this.norm(norm);
        });
    }

    fn tijd(&mut self, periode: &'b Periode) {
        let Periode { maanden, van_de, hoe, onderbreking_weken, zonder_inkomen_maanden, anders } =
            periode;
        let places = [("maanden", getal(*maanden)), ("van_de", getal(van_de.unwrap_or_default()))];
        let key = if van_de.is_some() { key::UITLEG_TIJD_VAN_DE } else { key::UITLEG_TIJD_MAANDEN };
        let over = self.language.fill(key, &places);
        self.regel(format!("{over}, {}", self.woord(*hoe)));
        self.telling(key::UITLEG_TIJD_ONDERBREKING, "weken", *onderbreking_weken);
        self.telling(key::UITLEG_TIJD_ZONDER_INKOMEN, "maanden", *zonder_inkomen_maanden);
        for AndereTermijn { als, maanden } in anders {
            self.vul(key::UITLEG_TIJD_ANDERS, &[("maanden", getal(*maanden))]);
            self.lijst(als);
        }
    }

    /// What is particular of a norm; its name is told where the percentage is.
    pub(super) fn norm(&mut self, norm: &'b Norm) {
        let Norm { soort: _, kostendelersnorm, alleenstaande_ouder, paarnorm_voor_iedereen, tabel } =
            norm;
        self.zo(
            *kostendelersnorm,
            key::UITLEG_NORM_KOSTENDELERS_JA,
            key::UITLEG_NORM_KOSTENDELERS_NEE,
        );
        if let Some(procent) = alleenstaande_ouder {
            let procent = self.procent(*procent);
            self.vul(key::UITLEG_NORM_ALLEENSTAANDE_OUDER, &[("procent", &procent)]);
        }
        if *paarnorm_voor_iedereen {
            self.zeg(key::UITLEG_NORM_PAARNORM);
        }
        if !tabel.is_empty() {
            self.zeg(key::UITLEG_NORM_TABEL);
            self.onder(|this| tabel.iter().for_each(|rij| this.normrij(rij)));
        }
    }

    fn normrij(&mut self, rij: &'b Normrij) {
        let Normrij { huishouden, als, per_maand, per_jaar } = rij;
        for (bedrag, key) in
            [(per_maand, key::UITLEG_NORM_PER_MAAND), (per_jaar, key::UITLEG_NORM_PER_JAAR)]
        {
            if let Some(bedrag) = bedrag {
                let said = self.language.fill(key, &[("bedrag", &self.euro(*bedrag))]);
                let who = self.een_van(huishouden);
                let said = if who.is_empty() { said } else { format!("{who}: {said}") };
                self.bij(said, als);
            }
        }
    }
}
