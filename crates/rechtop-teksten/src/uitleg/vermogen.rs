//! Tests of wealth.

use rechtop_lokaal::{Vermogen, Vermogensrij};

use super::verteller::Verteller;
use super::woorden::{Auto, Woning};
use crate::key;

impl<'b> Verteller<'b> {
    pub(super) fn vermogen(&mut self, vermogen: &'b Vermogen) {
        let Vermogen {
            grens,
            tabel,
            woning,
            woning_vrij_tot,
            auto,
            auto_vrij_tot,
            kinderen,
            maanden,
        } = vermogen;
        let grens = self.woord(*grens);
        self.wat(key::UITLEG_VOORWAARDE_VERMOGEN, grens);
        self.onder(|this| {
            for Vermogensrij { als, hoogstens } in tabel {
                let bedrag = this.euro(*hoogstens);
                let said = this.language.fill(key::UITLEG_VERMOGEN_RIJ, &[("bedrag", &bedrag)]);
                this.bij(said, als);
            }
            this.regel(this.woord(Woning(*woning)).to_owned());
            this.vrij(key::UITLEG_VERMOGEN_WONING_VRIJ, *woning_vrij_tot);
            this.regel(this.woord(Auto(*auto)).to_owned());
            this.vrij(key::UITLEG_VERMOGEN_AUTO_VRIJ, *auto_vrij_tot);
            this.zo(*kinderen, key::UITLEG_VERMOGEN_KINDEREN_JA, key::UITLEG_VERMOGEN_KINDEREN_NEE);
            this.telling(key::UITLEG_VERMOGEN_MAANDEN, "maanden", *maanden);
        });
    }
}
