//! What else there is to know before claiming a municipal scheme: how often, in which time of the year, how it is paid, and
//! what bounds the amount.

use jiff::civil::Date;
use rechtop::lokaal::woordenschat::{
    Aanvraag, Bedrag, Bedragdeel, HoeVaak, MaandDag, Procent as Aandeel, Termijn, Venster, Voor,
};
use rechtop::{Euro, Regeling};

use crate::language::{Argument, Key, Language, Number, key};

/// A hundred percent, in thousandths.
const ALLES: Aandeel = Aandeel(100_000);

/// What to know before claiming a municipal scheme, each in a short sentence; nothing of a national one.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, regeling};
///
/// let huishouden = Huishouden::from_json(
///     r#"{ "versie": 1, "peildatum": "2026-07-01", "gemeente": "zutphen" }"#,
/// )?;
/// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
/// let Some(kindpakket) = assessment.get("zutphen/kindpakket") else { unreachable!() };
/// let said = regeling::details(Language::first(), kindpakket.regeling, huishouden.peildatum());
/// assert_eq!(said, [
///     "U kunt dit per kind één keer per jaar krijgen.",
///     "Daarvan is hoogstens €\u{a0}175 voor spullen.",
/// ]);
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn details(language: Language, regeling: Regeling, peildatum: Date) -> Vec<String> {
    let Some(lokaal) = regeling.lokaal else { return Vec::new() };
    let said = Said { language };
    let mut sentences = said.aanvraag(&lokaal.regeling.aanvraag);
    let delen = lokaal.versie(peildatum).into_iter().flat_map(|versie| &versie.bedrag);
    for sentence in delen.flat_map(|deel| said.deel(deel)) {
        // Parts that differ by age only say the same.
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences
}

/// Where the municipality helps with its schemes, where its file says so.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, regeling};
///
/// let huishouden = Huishouden::from_json(
///     r#"{ "versie": 1, "peildatum": "2026-07-01", "gemeente": "zutphen" }"#,
/// )?;
/// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
/// let loket = |id| assessment.get(id).and_then(|assessed| regeling::desk(assessed.regeling));
/// assert!(loket("zutphen/kindpakket").is_some_and(|loket| loket.contains("14 0575")));
/// // A fund has its own.
/// assert_eq!(loket("zutphen/leergeld"), None);
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn desk(regeling: Regeling) -> Option<&'static str> {
    let lokaal = regeling.lokaal.filter(|lokaal| lokaal.regeling.uitvoerder.is_none())?;
    lokaal.bestand.loket.as_deref()
}

/// Writes the sentences of one language.
struct Said {
    language: Language,
}

impl Said {
    fn aanvraag(&self, aanvraag: &Aanvraag) -> Vec<String> {
        let mut said: Vec<String> =
            aanvraag.hoe_vaak.iter().map(|vaak| self.hoe_vaak(vaak)).collect();
        let ertussen = aanvraag.hoe_vaak.iter().filter_map(|vaak| vaak.jaren_ertussen);
        said.extend(ertussen.map(|jaren| self.counted(key::WETEN_JAREN_ERTUSSEN, jaren)));
        let in_de_tijd = |key, venster: &Option<Venster>| {
            venster.as_ref().map(|venster| self.venster(key, venster))
        };
        let maanden = |key, maanden: Option<u8>| maanden.map(|n| self.counted(key, n));
        said.extend(in_de_tijd(key::WETEN_VENSTER, &aanvraag.venster));
        said.extend(in_de_tijd(key::WETEN_BESTEDEN, &aanvraag.besteden));
        said.extend(aanvraag.voor_de_kosten.then(|| self.plain(key::WETEN_VOOR_DE_KOSTEN)));
        said.extend(maanden(key::WETEN_MAANDEN_NA_KOSTEN, aanvraag.maanden_na_kosten));
        said.extend(maanden(key::WETEN_MAANDEN_NA_JAAR, aanvraag.maanden_na_jaar));
        said.extend(maanden(key::WETEN_MAANDEN_TERUG, aanvraag.maanden_terug));
        said.extend(aanvraag.betaling.clone());
        said.extend(
            aanvraag
                .niet_naast
                .iter()
                .map(|wat| self.language.fill(key::WETEN_NIET_NAAST, &[("wat", wat)])),
        );
        said.extend(aanvraag.op_is_op.then(|| self.plain(key::WETEN_OP_IS_OP)));
        said
    }

    fn hoe_vaak(&self, vaak: &HoeVaak) -> String {
        let key = match vaak.per {
            Termijn::TwaalfMaanden => key::WETEN_HOE_VAAK_TWAALF_MAANDEN,
            Termijn::Kalenderjaar => key::WETEN_HOE_VAAK_KALENDERJAAR,
            Termijn::Schooljaar => key::WETEN_HOE_VAAK_SCHOOLJAAR,
            Termijn::Maanden => key::WETEN_HOE_VAAK_MAANDEN,
            Termijn::Jaren => key::WETEN_HOE_VAAK_JAREN,
            Termijn::Ooit => key::WETEN_HOE_VAAK_OOIT,
        };
        let voor = vaak.voor.map(|voor| match voor {
            Voor::Huishouden => key::WETEN_VOOR_HUISHOUDEN,
            Voor::Persoon => key::WETEN_VOOR_PERSOON,
            Voor::Volwassene => key::WETEN_VOOR_VOLWASSENE,
            Voor::Kind => key::WETEN_VOOR_KIND,
        });
        let voor = voor.map(|key| apart(self.language.text(key))).unwrap_or_default();
        let arguments = [
            ("keer", vaak.keer.into()),
            ("aantal", vaak.aantal.unwrap_or(1).into()),
            ("voor", Argument::from(voor)),
            ("bij", self.bij(vaak.waarvoor.as_deref()).into()),
        ];
        self.language.fill(key, &arguments)
    }

    /// What bounds one part of what it gives.
    fn deel(&self, deel: &Bedragdeel) -> Vec<String> {
        let bij = self.bij(deel.waarvoor.as_deref());
        let with = |key, name, value| {
            self.language.fill(key, &[(name, value), ("bij", Argument::from(bij.as_str()))])
        };
        let mut said = Vec::new();
        said.extend(deel.deel_van_kosten.map(|aandeel| match aandeel {
            ALLES => self.language.fill(key::WETEN_ALLE_KOSTEN, &[("bij", &bij)]),
            aandeel => with(key::WETEN_DEEL_VAN_KOSTEN, "procent", self.procent(aandeel).into()),
        }));
        said.extend(
            deel.eerst_zelf
                .map(|bedrag| with(key::WETEN_EERST_ZELF, "bedrag", self.euro(bedrag).into())),
        );
        said.extend(deel.waarvan.iter().map(|aan| {
            let bedrag = self.euro(aan.hoogstens);
            let arguments = [("bedrag", &bedrag), ("waarvoor", &aan.waarvoor)];
            self.language.fill(key::WETEN_WAARVAN, &arguments)
        }));
        said.extend(
            deel.hoogstens_maanden
                .map(|maanden| with(key::WETEN_HOOGSTENS_MAANDEN, "aantal", maanden.into())),
        );
        said.extend(deel.looptijd_maanden.map(|maanden| {
            with(key::WETEN_LOOPTIJD, "aantal", Number::from(i64::from(maanden)).into())
        }));
        said
    }

    fn plain(&self, key: Key) -> String {
        self.language.text(key).to_owned()
    }

    fn counted(&self, key: Key, aantal: u8) -> String {
        self.language.fill(key, &[("aantal", aantal)])
    }

    /// What a sentence is about, between brackets; nothing where it is about the whole scheme.
    fn bij(&self, waarvoor: Option<&str>) -> String {
        let about =
            waarvoor.map(|waarvoor| self.language.fill(key::WETEN_BIJ, &[("waarvoor", waarvoor)]));
        about.map(|about| apart(&about)).unwrap_or_default()
    }

    fn venster(&self, key: Key, venster: &Venster) -> String {
        let (van, tot_en_met) = (self.dag(venster.van), self.dag(venster.tot_en_met));
        self.language.fill(key, &[("van", &van), ("tot_en_met", &tot_en_met)])
    }

    fn dag(&self, MaandDag { maand, dag }: MaandDag) -> String {
        let dag = dag.to_string();
        let arguments = [("dag", dag.as_str()), ("maand", self.language.month(maand))];
        self.language.fill(key::WETEN_DAG, &arguments)
    }

    fn euro(&self, Bedrag(cents): Bedrag) -> String {
        self.language.euro(Euro::from_cents(cents))
    }

    fn procent(&self, Aandeel(milli): Aandeel) -> String {
        self.language.value(rechtop::euro::Procent::from_milli(milli.into()).into())
    }
}

/// A piece of a sentence that may be left out, with the space before it.
fn apart(piece: &str) -> String {
    format!(" {piece}")
}

#[cfg(test)]
mod tests {
    use rechtop::lokaal::woordenschat::{Bedragsoort, Deelmaximum, Elke};

    use super::*;

    fn said() -> Said {
        Said { language: Language::first() }
    }

    fn vaak(per: Termijn) -> HoeVaak {
        HoeVaak { keer: 1, per, aantal: None, voor: None, waarvoor: None, jaren_ertussen: None }
    }

    fn deel() -> Bedragdeel {
        Bedragdeel {
            waarvoor: None,
            soort: Bedragsoort::Hoogstens,
            elke: Elke::Jaar,
            per: None,
            als: Vec::new(),
            euro: None,
            van_norm: None,
            rijen: Vec::new(),
            deel_van_kosten: None,
            eerst_zelf: None,
            waarvan: Vec::new(),
            afbouw: None,
            hoogstens_keer: None,
            hoogstens_maanden: None,
            looptijd_maanden: None,
        }
    }

    #[test]
    fn how_often_is_counted_in_the_right_form() {
        let jaren = HoeVaak { aantal: Some(10), ..vaak(Termijn::Jaren) };
        let per_kind = HoeVaak { voor: Some(Voor::Kind), waarvoor: Some("fiets".into()), ..jaren };
        let drie_keer = HoeVaak { keer: 3, ..vaak(Termijn::Ooit) };
        for (vaak, sentence) in [
            (vaak(Termijn::TwaalfMaanden), "U kunt dit één keer per 12 maanden krijgen."),
            (per_kind, "U kunt dit per kind één keer in 10 jaar krijgen (fiets)."),
            (vaak(Termijn::Ooit), "U kunt dit maar één keer krijgen."),
            (drie_keer, "U kunt dit hoogstens 3 keer krijgen."),
        ] {
            assert_eq!(said().hoe_vaak(&vaak), sentence);
        }
    }

    #[test]
    fn everything_about_claiming_is_said_in_its_own_sentence() {
        let dag = |maand, dag| MaandDag { maand, dag };
        let aanvraag = Aanvraag {
            venster: Some(Venster { van: dag(1, 16), tot_en_met: dag(12, 5) }),
            voor_de_kosten: true,
            maanden_na_kosten: Some(3),
            maanden_na_jaar: Some(1),
            maanden_terug: Some(1),
            betaling: Some("Het zwembad krijgt het geld.".to_owned()),
            niet_naast: vec!["het Jeugdfonds".to_owned()],
            op_is_op: true,
            ..Aanvraag::default()
        };
        assert_eq!(
            said().aanvraag(&aanvraag),
            [
                "Vraag het aan van 16 januari tot en met 5 december.",
                "Vraag het aan voordat u iets koopt of betaalt.",
                "Vraag het aan binnen 3 maanden na de rekening.",
                "U kunt het nog aanvragen tot 1 maand na het einde van het jaar.",
                "U kunt het ook aanvragen voor de laatste maand.",
                "Het zwembad krijgt het geld.",
                "U krijgt dit niet samen met het Jeugdfonds.",
                "Het geld kan op zijn. Wacht dus niet te lang.",
            ]
        );
    }

    #[test]
    fn what_bounds_an_amount_says_which_part_it_is_about() {
        let fiets = Bedragdeel {
            waarvoor: Some("fiets".to_owned()),
            deel_van_kosten: Some(Aandeel(50_000)),
            eerst_zelf: Some(Bedrag(60_00)),
            ..deel()
        };
        let lening = Bedragdeel {
            deel_van_kosten: Some(ALLES),
            waarvan: vec![Deelmaximum {
                waarvoor: "spullen".to_owned(),
                hoogstens: Bedrag(175_00),
            }],
            hoogstens_maanden: Some(1),
            looptijd_maanden: Some(36),
            ..deel()
        };
        assert_eq!(
            [said().deel(&fiets), said().deel(&lening)].concat(),
            [
                "Van de kosten wordt 50 % betaald (fiets).",
                "U betaalt zelf eerst €\u{a0}60 (fiets).",
                "Alle kosten worden betaald.",
                "Daarvan is hoogstens €\u{a0}175 voor spullen.",
                "U krijgt dit hoogstens 1 maand.",
                "U betaalt de lening terug in 36 maanden.",
            ]
        );
    }
}
