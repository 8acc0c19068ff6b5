//! What a municipality or a water board may choose within kwijtschelding of taxes.

use jiff::civil::Date;
use rechtop_lokaal::{AowNorm, Heffer, Kwijtscheldingsbesluit};

use crate::euro::{Euro, Procent};

/// What was decided locally about kwijtschelding: Regeling kwijtschelding belastingen medeoverheden (RKBM,
/// BWBR0047157) art. 2 to 4, Uitvoeringsregeling Invorderingswet 1990 art. 28.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kwijtscheldingsbeleid {
    /// The share of the norm, where one was chosen: of 90 to 100 percent (RKBM art. 2 onder a), as the reader of the files
    /// sees to.
    pub percentage: Option<Procent>,
    /// Whether the net AOW takes the place of the norm from the pensioengerechtigde leeftijd on (RKBM art. 3).
    pub netto_aow: bool,
    /// Whether the costs of childcare are an outgoing (URI art. 28 lid 3).
    pub kinderopvang: bool,
    /// How much more money two spouses may keep, of which others may keep a share (RKBM art. 4).
    pub extra_vermogen: Euro,
    /// Whether who has a business can be let off private taxes (URI art. 28 lid 1 onder b), where that is known.
    pub ondernemer: Option<bool>,
}

impl From<&Kwijtscheldingsbesluit> for Kwijtscheldingsbeleid {
    /// What a source does not say is taken as what the national rule gives without a decision.
    fn from(besluit: &Kwijtscheldingsbesluit) -> Kwijtscheldingsbeleid {
        Kwijtscheldingsbeleid {
            percentage: besluit.procent.map(|procent| Procent::from_milli(i64::from(procent.0))),
            netto_aow: matches!(
                besluit.aow,
                Some(AowNorm::NettoAow | AowNorm::NettoAowVoorIedereen)
            ),
            kinderopvang: besluit.kinderopvang == Some(true),
            extra_vermogen: besluit
                .extra_spaargeld
                .map_or(Euro::ZERO, |extra| Euro::from_cents(extra.0)),
            ondernemer: besluit.ondernemer,
        }
    }
}

/// What holds for a household: the decision of its municipality, and those of water boards that decided otherwise.
#[derive(Debug, Clone, Copy, Default)]
pub struct Kwijtscheldingsbesluiten {
    besluiten: &'static [&'static Kwijtscheldingsbesluit],
}

impl Kwijtscheldingsbesluiten {
    /// The decisions in a municipality.
    pub fn new(besluiten: &'static [&'static Kwijtscheldingsbesluit]) -> Kwijtscheldingsbesluiten {
        Kwijtscheldingsbesluiten { besluiten }
    }

    /// The decision of a kind of authority that holds on a day, each once.
    pub fn van(
        self,
        heffer: Heffer,
        dag: Date,
    ) -> impl Iterator<Item = &'static Kwijtscheldingsbesluit> {
        let geldt = move |besluit: &Kwijtscheldingsbesluit| {
            besluit.vanaf.is_none_or(|vanaf| vanaf.0 <= dag)
                && besluit.tot_en_met.is_none_or(|einde| dag <= einde.0)
        };
        let besluiten = self.besluiten.iter().copied();
        besluiten.filter(move |besluit| besluit.door == heffer && geldt(besluit))
    }

    /// By what the household is measured: the decision of the municipality; without one, what the national rule gives.
    pub fn beleid(self, dag: Date) -> Kwijtscheldingsbeleid {
        self.van(Heffer::Gemeente, dag).next().map(Kwijtscheldingsbeleid::from).unwrap_or_default()
    }
}
