//! How a scheme is claimed.

use rechtop_lokaal::{Aanvraag, HoeVaak, MaandDag, Vanzelf, Venster};

use super::verteller::Verteller;
use super::voorwaarde::getal;
use super::woorden::{Per, Phrase};
use crate::{Key, key};

impl<'b> Verteller<'b> {
    pub(super) fn aanvraag(&mut self, aanvraag: &'b Aanvraag) {
        let Aanvraag {
            weg,
            vanzelf,
            url,
            hoe,
            nodig,
            venster,
            besteden,
            voor_de_kosten,
            maanden_na_kosten,
            maanden_na_jaar,
            maanden_terug,
            hoe_vaak,
            betaling,
            niet_naast,
            op_is_op,
        } = aanvraag;
        let wegen = self.woorden(weg);
        self.genoemd(key::UITLEG_AANVRAAG_WEG, "wegen", &wegen);
        vanzelf.iter().for_each(|vanzelf| self.vanzelf(vanzelf));
        let enumerate = |list: &[String]| self.language.enumerate(list);
        for (key, name, text) in [
            (key::UITLEG_AANVRAAG_ADRES, "adres", url.clone().unwrap_or_default()),
            (key::UITLEG_AANVRAAG_HOE, "tekst", hoe.clone().unwrap_or_default()),
            (key::UITLEG_AANVRAAG_NODIG, "papieren", enumerate(nodig)),
            (key::UITLEG_AANVRAAG_BETALING, "tekst", betaling.clone().unwrap_or_default()),
            (key::UITLEG_AANVRAAG_NIET_NAAST, "wat", enumerate(niet_naast)),
        ] {
            self.genoemd(key, name, &text);
        }
        self.venster(key::UITLEG_AANVRAAG_VENSTER, venster.as_ref());
        self.venster(key::UITLEG_AANVRAAG_BESTEDEN, besteden.as_ref());
        if *voor_de_kosten {
            self.zeg(key::UITLEG_AANVRAAG_VOOR_DE_KOSTEN);
        }
        for (key, number) in [
            (key::UITLEG_AANVRAAG_MAANDEN_NA_KOSTEN, maanden_na_kosten),
            (key::UITLEG_AANVRAAG_MAANDEN_NA_JAAR, maanden_na_jaar),
            (key::UITLEG_AANVRAAG_MAANDEN_TERUG, maanden_terug),
        ] {
            self.telling(key, "maanden", *number);
        }
        hoe_vaak.iter().for_each(|hoe_vaak| self.hoe_vaak(hoe_vaak));
        if *op_is_op {
            self.zeg(key::UITLEG_AANVRAAG_OP_IS_OP);
        }
    }

    /// A line with a text, where there is one.
    pub(super) fn genoemd(&mut self, key: Key, name: &str, text: &str) {
        if !text.is_empty() {
            self.vul(key, &[(name, text)]);
        }
    }

    fn vanzelf(&mut self, vanzelf: &'b Vanzelf) {
        let Vanzelf { als, hoe } = vanzelf;
        let gemak = self.woord(*hoe);
        let key = if als.is_empty() { key::UITLEG_GEMAK_IEDEREEN } else { key::UITLEG_GEMAK_ALS };
        self.vul(key, &[("gemak", gemak)]);
        self.lijst(als);
    }

    fn venster(&mut self, key: Key, venster: Option<&Venster>) {
        if let Some(Venster { van, tot_en_met }) = venster {
            let places = [("van", self.maanddag(*van)), ("tot_en_met", self.maanddag(*tot_en_met))];
            self.vul(key, &places);
        }
    }

    fn maanddag(&self, dag: MaandDag) -> String {
        let places =
            [("dag", dag.dag.to_string()), ("maand", self.language.month(dag.maand).to_owned())];
        self.language.fill(key::UITLEG_AANVRAAG_DAG, &places)
    }

    fn hoe_vaak(&mut self, hoe_vaak: &HoeVaak) {
        let HoeVaak { keer, per, aantal, voor, waarvoor, jaren_ertussen } = hoe_vaak;
        let aantal = [("aantal", getal(aantal.unwrap_or_default()))];
        let per = self.language.fill(per.phrase(), &aantal);
        let voor = voor.map(|voor| self.woord(Per(voor)));
        let (key, wat) = match (waarvoor, voor) {
            (Some(wat), _) => (key::UITLEG_AANVRAAG_HOE_VAAK_WAARVOOR, wat.as_str()),
            (None, Some(voor)) => (key::UITLEG_AANVRAAG_HOE_VAAK_VOOR, voor),
            (None, None) => (key::UITLEG_AANVRAAG_HOE_VAAK, ""),
        };
        let places = [
            ("keer", getal(*keer)),
            ("per", per.into()),
            ("wat", wat.into()),
            ("voor", wat.into()),
        ];
        self.vul(key, &places);
        self.onder(|this| {
            this.telling(key::UITLEG_AANVRAAG_JAREN_ERTUSSEN, "jaren", *jaren_ertussen);
        });
    }
}
