//! What a municipality or a water board may choose within a national scheme.

use crate::euro::{Euro, Procent};

/// What was decided locally about kwijtschelding: Regeling kwijtschelding belastingen medeoverheden (RKBM,
/// BWBR0047157) art. 2 to 4, Uitvoeringsregeling Invorderingswet 1990 art. 28.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kwijtscheldingsbeleid {
    percentage: Option<Procent>,
    netto_aow: bool,
    kinderopvang: bool,
    extra_vermogen: Euro,
}

/// A percentage that no council may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("kwijtschelding is measured by 90 to 100 percent of the norm, not by {}", .0.to_decimal())]
pub struct BuitenBereik(pub Procent);

/// RKBM art. 2 onder a: "de percentages ten minste 90 en ten hoogste 100 bedragen".
const LAAGSTE: Procent = Procent::from_milli(90_000);

impl Kwijtscheldingsbeleid {
    /// Where nothing was decided: the percentage of the national rule, and nothing extra.
    pub const ZONDER_BESLUIT: Kwijtscheldingsbeleid = Kwijtscheldingsbeleid {
        percentage: None,
        netto_aow: false,
        kinderopvang: false,
        extra_vermogen: Euro::ZERO,
    };

    /// A decision that takes this percentage of the bijstandsnorm as kosten van bestaan.
    ///
    /// ```
    /// use rechtop::lokaal::Kwijtscheldingsbeleid;
    /// use rechtop::euro::Procent;
    ///
    /// assert!(Kwijtscheldingsbeleid::new(Procent::from_milli(100_000)).is_ok());
    /// let Err(refused) = Kwijtscheldingsbeleid::new(Procent::from_milli(110_000)) else { unreachable!() };
    /// assert_eq!(
    ///     refused.to_string(),
    ///     "kwijtschelding is measured by 90 to 100 percent of the norm, not by 110",
    /// );
    /// ```
    ///
    /// # Errors
    /// Where the percentage is below 90 or above 100.
    pub fn new(percentage: Procent) -> Result<Kwijtscheldingsbeleid, BuitenBereik> {
        if percentage < LAAGSTE || percentage > Procent::WHOLE {
            return Err(BuitenBereik(percentage));
        }
        let percentage = Some(percentage);
        Ok(Kwijtscheldingsbeleid { percentage, ..Kwijtscheldingsbeleid::ZONDER_BESLUIT })
    }

    /// With the net AOW in place of the norm from the pensioengerechtigde leeftijd on (RKBM art. 3).
    ///
    /// ```
    /// use rechtop::lokaal::Kwijtscheldingsbeleid;
    ///
    /// assert!(Kwijtscheldingsbeleid::ZONDER_BESLUIT.met_netto_aow().rekent_met_netto_aow());
    /// ```
    #[must_use]
    pub fn met_netto_aow(self) -> Kwijtscheldingsbeleid {
        Kwijtscheldingsbeleid { netto_aow: true, ..self }
    }

    /// With the costs of childcare as an outgoing (URI art. 28 lid 3).
    ///
    /// ```
    /// use rechtop::lokaal::Kwijtscheldingsbeleid;
    ///
    /// assert!(Kwijtscheldingsbeleid::ZONDER_BESLUIT.met_kinderopvang().telt_kinderopvang());
    /// ```
    #[must_use]
    pub fn met_kinderopvang(self) -> Kwijtscheldingsbeleid {
        Kwijtscheldingsbeleid { kinderopvang: true, ..self }
    }

    /// With this much more money that two spouses may keep, of which others may keep a share. Never more than
    /// RKBM art. 4 allows.
    ///
    /// ```
    /// use rechtop::Euro;
    /// use rechtop::lokaal::Kwijtscheldingsbeleid;
    ///
    /// let more = Kwijtscheldingsbeleid::ZONDER_BESLUIT.met_extra_vermogen(Euro::from_euros(2_000));
    /// assert_eq!(more.extra_vermogen(), Euro::from_euros(2_000));
    /// // It can only be more.
    /// let less = Kwijtscheldingsbeleid::ZONDER_BESLUIT.met_extra_vermogen(Euro::from_euros(-2_000));
    /// assert_eq!(less.extra_vermogen(), Euro::ZERO);
    /// ```
    #[must_use]
    pub fn met_extra_vermogen(self, gehuwden: Euro) -> Kwijtscheldingsbeleid {
        Kwijtscheldingsbeleid { extra_vermogen: gehuwden.max(Euro::ZERO), ..self }
    }

    /// The share of the norm, where one was chosen.
    ///
    /// ```
    /// use rechtop::lokaal::Kwijtscheldingsbeleid;
    /// use rechtop::euro::Procent;
    ///
    /// assert_eq!(Kwijtscheldingsbeleid::ZONDER_BESLUIT.percentage(), None);
    /// let decided = Kwijtscheldingsbeleid::new(Procent::from_milli(95_000))?;
    /// assert_eq!(decided.percentage(), Some(Procent::from_milli(95_000)));
    /// # Ok::<(), rechtop::lokaal::BuitenBereik>(())
    /// ```
    pub fn percentage(&self) -> Option<Procent> {
        self.percentage
    }

    /// Whether the net AOW takes the place of the norm.
    ///
    /// ```
    /// use rechtop::lokaal::Kwijtscheldingsbeleid;
    ///
    /// // Only where it was decided.
    /// assert!(!Kwijtscheldingsbeleid::ZONDER_BESLUIT.rekent_met_netto_aow());
    /// ```
    pub fn rekent_met_netto_aow(&self) -> bool {
        self.netto_aow
    }

    /// Whether childcare is an outgoing.
    ///
    /// ```
    /// use rechtop::lokaal::Kwijtscheldingsbeleid;
    ///
    /// // Only where it was decided.
    /// assert!(!Kwijtscheldingsbeleid::ZONDER_BESLUIT.telt_kinderopvang());
    /// ```
    pub fn telt_kinderopvang(&self) -> bool {
        self.kinderopvang
    }

    /// How much more money two spouses may keep.
    ///
    /// ```
    /// use rechtop::Euro;
    /// use rechtop::lokaal::Kwijtscheldingsbeleid;
    ///
    /// assert_eq!(Kwijtscheldingsbeleid::ZONDER_BESLUIT.extra_vermogen(), Euro::ZERO);
    /// ```
    pub fn extra_vermogen(&self) -> Euro {
        self.extra_vermogen
    }
}
