//! The file, its schemes and their versions.

use rechtop_lokaal::{Bestand, Dag, OVERAL, Regeling, Versie, Vindplaats, Voorwaarde, Vraag};

use super::verteller::Verteller;
use crate::key;

impl<'b> Verteller<'b> {
    pub(super) fn bestand(&mut self) {
        let Bestand {
            gemeenten,
            uitvoerder,
            website,
            loket,
            gezien,
            vraag,
            regeling,
            kwijtschelding,
            voorbeeld,
        } = self.bestand;
        let all = gemeenten.iter().any(|gemeente| gemeente == OVERAL);
        let named = self.language.enumerate(gemeenten);
        let named = if all { self.language.text(key::UITLEG_OVERAL).to_owned() } else { named };
        self.vul(key::UITLEG_VOOR, &[("gemeenten", &named)]);
        self.uitvoerder(uitvoerder.as_deref());
        for (value, name, said) in
            [(website, "adres", key::UITLEG_WEBSITE), (loket, "loket", key::UITLEG_LOKET)]
        {
            if let Some(value) = value {
                self.vul(said, &[(name, value)]);
            }
        }
        self.vul(key::UITLEG_GEZIEN, &[("datum", &self.dag(*gezien))]);
        self.vragen(vraag);
        for regeling in regeling {
            self.regeling(regeling);
        }
        for besluit in kwijtschelding {
            self.kwijtschelding(besluit);
        }
        if !voorbeeld.is_empty() {
            self.regel(String::new());
            self.vul(key::UITLEG_VOORBEELDEN, &[("aantal", voorbeeld.len())]);
        }
    }

    fn vragen(&mut self, vragen: &[Vraag]) {
        if vragen.is_empty() {
            return;
        }
        self.zeg(key::UITLEG_VRAGEN);
        self.onder(|this| {
            for Vraag { id, over, vraag, toelichting } in vragen {
                let over = this.woord(*over);
                let places = [("id", id.as_str()), ("vraag", vraag), ("over", over)];
                this.vul(key::UITLEG_EIGEN_VRAAG, &places);
                if let Some(toelichting) = toelichting {
                    this.onder(|this| this.vul(key::UITLEG_TOELICHTING, &[("tekst", toelichting)]));
                }
            }
        });
    }

    fn uitvoerder(&mut self, uitvoerder: Option<&str>) {
        if let Some(naam) = uitvoerder {
            self.vul(key::UITLEG_UITVOERDER, &[("naam", naam)]);
        }
    }

    fn regeling(&mut self, regeling: &'b Regeling) {
        let Regeling {
            id,
            naam,
            soort,
            voor,
            uitleg,
            uitvoerder,
            vervangt,
            gemeenten,
            aanvraag,
            versie,
        } = regeling;
        self.regel(String::new());
        self.vul(key::UITLEG_REGELING, &[("naam", naam), ("id", id)]);
        self.onder(|this| {
            let (soort, voor) = (this.woord(*soort), this.woord(*voor));
            this.vul(key::UITLEG_SOORT, &[("soort", soort), ("voor", voor)]);
            this.vul(key::UITLEG_INWONER, &[("tekst", uitleg)]);
            this.uitvoerder(uitvoerder.as_deref());
            if let Some(vervangt) = vervangt {
                this.vul(key::UITLEG_VERVANGT, &[("regeling", vervangt)]);
            }
            this.alleen_in(gemeenten);
            for versie in versie {
                this.versie(versie);
            }
            this.aanvraag(aanvraag);
        });
    }

    pub(super) fn alleen_in(&mut self, gemeenten: &[String]) {
        if !gemeenten.is_empty() {
            let named = self.language.enumerate(gemeenten);
            self.vul(key::UITLEG_ALLEEN_IN, &[("gemeenten", &named)]);
        }
    }

    fn versie(&mut self, versie: &'b Versie) {
        let Versie { vanaf, tot_en_met, gemeenten, bron, voorwaarden, bedrag } = versie;
        self.periode(*vanaf, *tot_en_met);
        self.onder(|this| {
            this.alleen_in(gemeenten);
            if voorwaarden.is_empty() {
                this.zeg(key::UITLEG_ZONDER_VOORWAARDEN);
            } else {
                this.zeg(key::UITLEG_VOORWAARDEN);
                this.lijst(voorwaarden);
            }
            this.zeg(key::UITLEG_OPLEVERT);
            this.onder(|this| bedrag.iter().for_each(|deel| this.deel(deel)));
            this.bron(bron);
        });
    }

    pub(super) fn periode(&mut self, vanaf: Option<Dag>, tot_en_met: Option<Dag>) {
        let day = |dag: Option<Dag>| dag.map(|dag| self.dag(dag)).unwrap_or_default();
        let places = [("vanaf", &day(vanaf)), ("tot_en_met", &day(tot_en_met))];
        let places = places.map(|(name, day)| (name, day.clone()));
        match (vanaf, tot_en_met) {
            (None, None) => self.zeg(key::UITLEG_ALTIJD),
            (Some(_), None) => self.vul(key::UITLEG_VANAF, &[("datum", places[0].1.as_str())]),
            (None, Some(_)) => self.vul(key::UITLEG_TOT_EN_MET, &[("datum", places[1].1.as_str())]),
            (Some(_), Some(_)) => self.vul(key::UITLEG_PERIODE, &places),
        }
    }

    /// Conditions, one below the other.
    pub(super) fn lijst(&mut self, list: &'b [Voorwaarde]) {
        self.onder(|this| list.iter().for_each(|one| this.voorwaarde(one)));
    }

    pub(super) fn bron(&mut self, bron: &Vindplaats) {
        let Vindplaats { titel, url, jaar, gezien, zekerheid, opmerking } = bron;
        self.vul(key::UITLEG_BRON, &[("titel", titel)]);
        self.onder(|this| {
            match jaar {
                Some(jaar) => this.vul(key::UITLEG_BRON_JAAR, &[("jaar", &jaar.to_string())]),
                None => this.zeg(key::UITLEG_BRON_ZONDER_JAAR),
            }
            let zekerheid = this.woord(*zekerheid);
            this.vul(key::UITLEG_ZEKERHEID, &[("zekerheid", zekerheid)]);
            if let Some(url) = url {
                this.vul(key::UITLEG_BRON_ADRES, &[("adres", url)]);
            }
            if let Some(gezien) = gezien {
                this.vul(key::UITLEG_GEZIEN, &[("datum", &this.dag(*gezien))]);
            }
            if let Some(opmerking) = opmerking {
                this.vul(key::UITLEG_OPMERKING, &[("tekst", opmerking)]);
            }
        });
    }

    fn dag(&self, dag: Dag) -> String {
        self.language.date(dag.0)
    }
}
