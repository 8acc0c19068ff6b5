//! The register: every scheme in one list, with who carries it out, the files of its amounts and its rule. A new
//! scheme is one line here.

use crate::Rulebook;
use crate::begrippen::Begrepen;
use crate::beleid::Kwijtscheldingsbesluiten;
use crate::codes::{RegelingCode, UitvoerderCode};
use crate::feiten::Huishouden;
use crate::lokaal::{self, LokaleRegeling};
use crate::normbedragen::{Dekking, Normbedragen};
use crate::regelingen::*;
use crate::rekenen::{Data, Record, Register, Rule, Shelf, Trace, Verdict, Worksheet};

/// A scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Regeling {
    /// Its name; of a scheme of a municipality only that it is one.
    pub code: RegelingCode,
    /// Who carries it out.
    pub uitvoerder: UitvoerderCode,
    /// What its rule file says, where it is a scheme of a municipality.
    pub lokaal: Option<&'static LokaleRegeling>,
}

impl Regeling {
    const fn landelijk(code: RegelingCode, uitvoerder: UitvoerderCode) -> Regeling {
        Regeling { code, uitvoerder, lokaal: None }
    }

    fn lokaal(regeling: &'static LokaleRegeling) -> Regeling {
        Regeling {
            code: RegelingCode::Lokaal,
            uitvoerder: UitvoerderCode::Gemeente,
            lokaal: Some(regeling),
        }
    }

    /// The stable name in every document: `huurtoeslag`, `zutphen/kindpakket`.
    ///
    /// ```
    /// assert_eq!(rechtop::regelingen()[0].id(), "huurtoeslag");
    /// ```
    pub fn id(self) -> &'static str {
        self.lokaal.map_or(self.code.word(), |lokaal| &lokaal.id)
    }
}

macro_rules! register {
    ($($code:ident by $uitvoerder:ident $(covered by $dekking:ident)? with [$($file:literal),*]: $rule:expr;)*) => {
        const ALL: &[Regeling] = &[
            $(Regeling::landelijk(RegelingCode::$code, UitvoerderCode::$uitvoerder),)*
        ];

        /// The files with the amounts of a scheme.
        fn rule_files(code: RegelingCode) -> &'static [&'static str] {
            match code { $(RegelingCode::$code => &[$($file),*],)* RegelingCode::Lokaal => &[] }
        }

        /// The months over which a scheme can be computed, where it has its own.
        fn dekking(code: RegelingCode, normen: &Normbedragen) -> Option<&Dekking> {
            match code {
                $(RegelingCode::$code => None$(.or(Some(&normen.$dekking.dekking)))?,)*
                RegelingCode::Lokaal => None,
            }
        }

        /// Assesses every scheme; `decide` makes of what each rule came to whatever is wanted.
        pub(super) fn assess_all<T: Trace, R>(
            huishouden: &Huishouden,
            rulebook: &Rulebook,
            decide: impl Fn(Regeling, &mut Worksheet<'_, T>, Rule<Verdict>) -> R,
        ) -> Vec<R> {
            let plank = Begrepen::default();
            let (shelf, record) = (Shelf::new(&plank), Record::default());
            let data = Data {
                normen: &rulebook.normbedragen,
                besluiten: besluiten(huishouden, rulebook),
                register: Register { files: rule_files, dekking },
                shelf: &shelf,
                record: &record,
            };
            let rules: [fn(&mut Worksheet<'_, T>) -> Rule<Verdict>; ALL.len()] = [$($rule),*];
            let Some(first) = ALL.first() else { return Vec::new() };
            let mut w = Worksheet::<T>::new(first.code, huishouden, data);
            let lokaal = van_gemeente(huishouden, rulebook);
            let mut decided = Vec::with_capacity(ALL.len() + lokaal.len());
            // In one loop, so that an answer is made in one place.
            for regeling in ALL.iter().copied().chain(lokaal.iter().map(Regeling::lokaal)) {
                w.begin(regeling.code);
                let verdict = match regeling.lokaal {
                    Some(eigen) => lokaal::assess(&mut w, eigen, lokaal),
                    None => rules[regeling.code as usize](&mut w),
                };
                // A municipal scheme tells more than the signpost in whose place it stands.
                if !is_vervangen(regeling, lokaal) {
                    decided.push(decide(regeling, &mut w, verdict));
                }
            }
            decided
        }
    };
}

/// The schemes of the municipality of a household; none as long as nobody said which it is.
fn van_gemeente(huishouden: &Huishouden, rulebook: &Rulebook) -> &'static [LokaleRegeling] {
    let gemeente = huishouden.document().gemeente.given();
    gemeente.map_or(&[], |gemeente| rulebook.regelbestanden.van(*gemeente))
}

/// What was decided about kwijtschelding where a household lives; nothing as long as nobody said where.
fn besluiten(huishouden: &Huishouden, rulebook: &Rulebook) -> Kwijtscheldingsbesluiten {
    let gemeente = huishouden.document().gemeente.given();
    let besluiten = gemeente.map(|gemeente| rulebook.regelbestanden.kwijtschelding(*gemeente));
    besluiten.map(Kwijtscheldingsbesluiten::new).unwrap_or_default()
}

/// Whether a scheme of the municipality stands in the place of a national signpost.
fn is_vervangen(regeling: Regeling, lokaal: &[LokaleRegeling]) -> bool {
    lokaal.iter().any(|eigen| eigen.regeling.vervangt.as_deref() == Some(regeling.id()))
}

/// Every national scheme, in the order in which they are shown.
///
/// ```
/// use rechtop::codes::UitvoerderCode;
///
/// let aow = rechtop::regelingen().iter().find(|regeling| regeling.id() == "aow");
/// assert_eq!(aow.map(|regeling| regeling.uitvoerder), Some(UitvoerderCode::Svb));
/// ```
pub const fn regelingen() -> &'static [Regeling] {
    ALL
}

register! {
    Huurtoeslag by DienstToeslagen covered by huurtoeslag with ["huurtoeslag", "awir"]: huurtoeslag::assess;
    Zorgtoeslag by DienstToeslagen covered by zorgtoeslag with ["zorgtoeslag", "awir"]: zorgtoeslag::assess;
    KindgebondenBudget by DienstToeslagen covered by kindgebonden_budget with ["kindgebonden_budget", "awir"]: kindgebonden_budget::assess;
    Kinderopvangtoeslag by DienstToeslagen covered by kinderopvangtoeslag with ["kinderopvangtoeslag", "awir"]: kinderopvangtoeslag::assess;
    Kinderbijslag by Svb covered by kinderbijslag with ["kinderbijslag"]: kinderbijslag::assess;
    KinderbijslagExtra by Svb covered by kinderbijslag with []: kinderbijslag::extra::assess;
    Studietoeslag by Gemeente covered by studietoeslag with ["studietoeslag"]: studietoeslag::assess;
    Aow by Svb covered by aow with ["aow"]: aow::assess;
    Aio by Svb covered by participatiewet with []: bijstand::assess_aio;
    Toeslagenwet by Uwv covered by toeslagenwet with ["toeslagenwet"]: toeslagenwet::assess;
    Ioaw by Gemeente covered by ioaw with ["ioaw"]: ioaw_ioaz::assess_ioaw;
    Ioaz by Gemeente covered by ioaz with ["ioaz"]: ioaw_ioaz::assess_ioaz;
    Bijstand by Gemeente covered by participatiewet with []: bijstand::assess;
    Kwijtschelding by Gemeente covered by kwijtschelding with ["kwijtschelding"]: kwijtschelding::assess;
    TegemoetkomingAlleenverdieners by Gemeente with []: alleenverdieners::assess;
    Wtos by Duo with ["wtos"]: wtos::assess;
    BijzondereBijstand by Gemeente with []: wegwijzers::bijzondere_bijstand;
    IndividueleInkomenstoeslag by Gemeente with []: wegwijzers::individuele_inkomenstoeslag;
    Bbz by Gemeente with []: wegwijzers::bbz;
    Anw by Svb with []: wegwijzers::anw;
    Wajong by Uwv with []: wegwijzers::wajong;
    PubliekEnergiefonds by Gemeente with []: wegwijzers::publiek_energiefonds;
    Energiebelasting by Energieleverancier with []: wegwijzers::energiebelasting;
    EigenBijdrageWlz by Cak with []: wegwijzers::eigen_bijdrage_wlz;
    AbonnementstariefWmo by Gemeente with []: wegwijzers::abonnementstarief_wmo;
    EigenRisicoGespreid by Zorgverzekeraar with []: wegwijzers::eigen_risico_gespreid;
    Huurverlaging by Huurcommissie with []: wegwijzers::huurverlaging;
    AftrekZorgkosten by Belastingdienst with []: wegwijzers::aftrek_zorgkosten;
    Belastingteruggave by Belastingdienst with []: wegwijzers::belastingteruggave;
    Middeling by Belastingdienst with []: wegwijzers::middeling;
}
