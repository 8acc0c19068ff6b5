//! Decisions about kwijtschelding of taxes.

use rechtop_lokaal::{Bedrag, Heffing, Heffingsmaximum, Kwijtscheldingsbesluit};

use super::verteller::Verteller;
use super::woorden::Phrase;
use crate::key;

impl Verteller<'_> {
    pub(super) fn kwijtschelding(&mut self, besluit: &Kwijtscheldingsbesluit) {
        let Kwijtscheldingsbesluit {
            door,
            naam,
            uitvoerder,
            gemeenten,
            vanaf,
            tot_en_met,
            procent,
            aow,
            extra_spaargeld,
            kinderopvang,
            ondernemer,
            heffing,
            nooit,
            weken_na_aanslag,
            maanden_na_betaling,
            uitleg,
            url,
            bron,
        } = besluit;
        self.regel(String::new());
        let heffer = self.woord(*door);
        self.vul(key::UITLEG_KWIJTSCHELDING_KOP, &[("heffer", heffer), ("naam", naam)]);
        self.onder(|this| {
            this.genoemd(key::UITLEG_UITVOERDER, "naam", uitvoerder.as_deref().unwrap_or_default());
            this.alleen_in(gemeenten);
            this.periode(*vanaf, *tot_en_met);
            match procent {
                Some(procent) => {
                    let procent = this.procent(*procent);
                    this.vul(key::UITLEG_KWIJTSCHELDING_PROCENT, &[("procent", &procent)]);
                }
                None => this.zeg(key::UITLEG_KWIJTSCHELDING_PROCENT_ONBEKEND),
            }
            if let Some(aow) = aow {
                this.zeg(aow.phrase());
            }
            this.vrij(key::UITLEG_KWIJTSCHELDING_EXTRA_SPAARGELD, *extra_spaargeld);
            this.zo(
                *kinderopvang,
                key::UITLEG_KWIJTSCHELDING_KINDEROPVANG_JA,
                key::UITLEG_KWIJTSCHELDING_KINDEROPVANG_NEE,
            );
            this.zo(
                *ondernemer,
                key::UITLEG_KWIJTSCHELDING_ONDERNEMER_JA,
                key::UITLEG_KWIJTSCHELDING_ONDERNEMER_NEE,
            );
            heffing.iter().for_each(|heffing| this.heffing(heffing));
            let never = this.language.enumerate(nooit);
            this.genoemd(key::UITLEG_KWIJTSCHELDING_NOOIT, "heffingen", &never);
            this.telling(key::UITLEG_KWIJTSCHELDING_WEKEN_NA_AANSLAG, "weken", *weken_na_aanslag);
            this.telling(
                key::UITLEG_KWIJTSCHELDING_MAANDEN_NA_BETALING,
                "maanden",
                *maanden_na_betaling,
            );
            this.genoemd(key::UITLEG_INWONER, "tekst", uitleg.as_deref().unwrap_or_default());
            this.genoemd(key::UITLEG_BRON_ADRES, "adres", url.as_deref().unwrap_or_default());
            this.bron(bron);
        });
    }

    fn heffing(&mut self, heffing: &Heffing) {
        let Heffing { naam, deel, hoogstens } = heffing;
        let mut said = naam.clone();
        if let Some(Heffingsmaximum { aantal, meer_personen, eenheid }) = hoogstens {
            let counted = |aantal: Bedrag| {
                let aantal = aantal.to_string();
                let aantal = aantal.strip_suffix(".00").unwrap_or(&aantal);
                self.language.fill(eenheid.phrase(), &[("aantal", aantal)])
            };
            let places = [
                ("heffing", said.clone()),
                ("hoeveel", counted(*aantal)),
                ("meer", meer_personen.map(counted).unwrap_or_default()),
            ];
            let more = meer_personen.is_some();
            let tot = if more {
                key::UITLEG_KWIJTSCHELDING_TOT_TWEE
            } else {
                key::UITLEG_KWIJTSCHELDING_TOT
            };
            said = self.language.fill(tot, &places);
        }
        match deel {
            Some(deel) => {
                let places = [("heffing", &said), ("deel", deel)];
                self.vul(key::UITLEG_KWIJTSCHELDING_HEFFING_DEEL, &places);
            }
            None => self.vul(key::UITLEG_KWIJTSCHELDING_HEFFING, &[("heffing", &said)]),
        }
    }
}
