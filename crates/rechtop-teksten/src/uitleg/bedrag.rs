//! What a version gives.

use rechtop_lokaal::{Afbouw, Bedrag, Bedragdeel, Bedragrij, Deelmaximum, VanNorm, Voorwaarde};

use super::verteller::Verteller;
use super::woorden::Per;
use crate::{Key, key};

impl<'b> Verteller<'b> {
    pub(super) fn deel(&mut self, deel: &'b Bedragdeel) {
        let Bedragdeel {
            waarvoor,
            soort,
            elke,
            per,
            als,
            euro,
            van_norm,
            rijen,
            deel_van_kosten,
            eerst_zelf,
            waarvan,
            afbouw,
            hoogstens_keer,
            hoogstens_maanden,
            looptijd_maanden,
        } = deel;
        let amount =
            euro.map(|euro| self.euro(euro)).or(van_norm.as_ref().map(|n| self.van_norm(n)));
        let parts = [
            Some(self.woord(*soort).to_owned()),
            amount,
            Some(self.woord(*elke).to_owned()),
            per.map(|per| self.woord(Per(per)).to_owned()),
        ];
        let said = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        match waarvoor {
            Some(wat) => {
                self.vul(key::UITLEG_BEDRAG_WAARVOOR, &[("wat", wat), ("bedrag", &said)]);
            }
            None => self.regel(said),
        }
        self.onder(|this| {
            if !als.is_empty() {
                this.zeg(key::UITLEG_ALS);
                this.lijst(als);
            }
            this.rijen(rijen);
            if let Some(procent) = deel_van_kosten {
                let procent = this.procent(*procent);
                this.vul(key::UITLEG_BEDRAG_DEEL_VAN_KOSTEN, &[("procent", &procent)]);
            }
            this.vrij(key::UITLEG_BEDRAG_EERST_ZELF, *eerst_zelf);
            for Deelmaximum { waarvoor, hoogstens } in waarvan {
                let places = [("bedrag", this.euro(*hoogstens)), ("wat", waarvoor.clone())];
                this.vul(key::UITLEG_BEDRAG_WAARVAN, &places);
            }
            if let Some(afbouw) = afbouw {
                this.afbouw(afbouw);
            }
            this.telling(key::UITLEG_BEDRAG_HOOGSTENS_KEER, "aantal", *hoogstens_keer);
            this.telling(key::UITLEG_BEDRAG_HOOGSTENS_MAANDEN, "maanden", *hoogstens_maanden);
            this.telling(key::UITLEG_BEDRAG_LOOPTIJD, "maanden", *looptijd_maanden);
            let norms = [
                van_norm.as_ref().map(|van_norm| &van_norm.norm),
                afbouw.as_ref().map(|afbouw| &afbouw.norm),
            ];
            norms.into_iter().flatten().for_each(|norm| this.norm(norm));
        });
    }

    /// A line with an amount, where there is one.
    pub(super) fn vrij(&mut self, key: Key, bedrag: Option<Bedrag>) {
        if let Some(bedrag) = bedrag {
            self.vul(key, &[("bedrag", &self.euro(bedrag))]);
        }
    }

    /// What holds under conditions, or in all other cases.
    pub(super) fn bij(&mut self, said: String, als: &'b [Voorwaarde]) {
        let when = if als.is_empty() { key::UITLEG_ANDERS } else { key::UITLEG_ALS };
        self.regel(format!("{said}, {}", self.language.text(when)));
        self.lijst(als);
    }

    fn rijen(&mut self, rijen: &'b [Bedragrij]) {
        if rijen.is_empty() {
            return;
        }
        self.zeg(key::UITLEG_BEDRAG_RIJEN);
        self.onder(|this| {
            for Bedragrij { als, euro, van_norm, onbekend } in rijen {
                let known = euro.map(|euro| this.euro(euro));
                let known = known.or(van_norm.as_ref().map(|van_norm| this.van_norm(van_norm)));
                let unknown = this.language.text(key::UITLEG_BEDRAG_ONBEKEND);
                let said = known.filter(|_| !onbekend).unwrap_or_else(|| unknown.to_owned());
                this.bij(said, als);
                if let Some(van_norm) = van_norm {
                    this.onder(|this| this.norm(&van_norm.norm));
                }
            }
        });
    }

    fn van_norm(&self, van_norm: &VanNorm) -> String {
        let VanNorm { procent, daarvan, norm, vakantiegeld, afronding } = van_norm;
        let places = [
            ("procent", self.procent(*procent)),
            ("norm", self.woord(norm.soort).to_owned()),
            ("vakantiegeld", self.woord(*vakantiegeld).to_owned()),
            ("afronding", self.woord(*afronding).to_owned()),
        ];
        let said = self.language.fill(key::UITLEG_BEDRAG_VAN_NORM, &places);
        let share = daarvan.map(|daarvan| {
            let daarvan = self.procent(daarvan);
            self.language.fill(key::UITLEG_BEDRAG_VAN_NORM_DAARVAN, &[("daarvan", &daarvan)])
        });
        share.map_or(said.clone(), |share| format!("{said}, {share}"))
    }

    fn afbouw(&mut self, afbouw: &Afbouw) {
        let Afbouw { boven, eraf, norm, vakantiegeld, over } = afbouw;
        let places = [
            ("boven", self.procent(*boven)),
            ("eraf", self.procent(*eraf)),
            ("norm", self.woord(norm.soort).to_owned()),
            ("vakantiegeld", self.woord(*vakantiegeld).to_owned()),
            ("over", self.woord(*over).to_owned()),
        ];
        self.vul(key::UITLEG_BEDRAG_AFBOUW, &places);
    }
}
