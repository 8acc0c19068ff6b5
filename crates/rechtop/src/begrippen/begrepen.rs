//! What is kept of one household: each concept that is worked out once has its place here.

use std::rc::Rc;

use super::aow_pensioen::VolledigJaar;
use super::bijstandsnorm::{Groepen, Leeftijdsgroep};
use super::netto_inkomen::{Bronnen, EigenHeffing, Netto, NettoInkomen, Schatting, Tarief};
use crate::datum::Maand;
use crate::euro::{Euro, PerMonth, PerYear};
use crate::rekenen::{Concept, Kept, Plank, Rule};

/// Kept: whether the income is far above the norm. Three signposts look at it.
pub struct RuimInkomen;

/// Kept: whether there is kinderbijslag for a child in each quarter of the year, and the first month in which that may be
/// otherwise.
pub struct KinderbijslagPerKwartaal;

/// Kept: the wealth that counts for the bijstand, and its limit.
pub struct Bijstandsvermogen;

/// Kept: the bijstandsnorm of the household for municipal schemes: of who shares costs, of who does not, and of two.
pub struct NormenVoorGemeente;

/// Kept: the net income of applicant and partner together.
pub struct NettoSamen;

/// Kept: the wealth of applicant and partner together, on 1 January.
pub struct VermogenSamen;

/// Kept: the limit of the bijstand for the wealth of the household.
pub struct Vermogensgrens;

/// The net income of applicant and partner together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Samen {
    /// Without holiday allowance.
    pub zonder_vakantiegeld: PerMonth,
    /// With it.
    pub met_vakantiegeld: PerMonth,
    /// What of it is there whatever an estimate is worth.
    pub zeker: PerMonth,
    /// Whether any of it is an estimate.
    pub geschat: bool,
    /// Whether somebody lives on bijstand, which is at the norm whatever an estimate says.
    pub bijstand: bool,
}

/// Declares the concepts that are kept: where, and what each comes to.
macro_rules! begrepen {
    ($($place:ident: $concept:ty => $value:ty;)*) => {
        /// The concepts that were worked out of one household.
        #[derive(Default)]
        pub struct Begrepen { $($place: Kept<$value>,)* }

        $(impl Concept for $concept {
            type Plank = Begrepen;
            type Value = $value;

            fn place(plank: &Begrepen) -> &Kept<$value> {
                &plank.$place
            }
        })*
    };
}

begrepen! {
    bijstandsvermogen: Bijstandsvermogen => (Euro, Euro);
    bronnen: Bronnen => Bronnen;
    eigen_heffing: EigenHeffing => PerMonth;
    groepen: Groepen => (Leeftijdsgroep, Option<Leeftijdsgroep>);
    kinderbijslag_per_kwartaal: KinderbijslagPerKwartaal => [(Rule<()>, Maand); 4];
    netto_inkomen: NettoInkomen => Netto;
    netto_samen: NettoSamen => Samen;
    normen_voor_gemeente: NormenVoorGemeente => [PerMonth; 4];
    ruim_inkomen: RuimInkomen => ();
    schatting: Schatting => Netto;
    tarief: Tarief => Rc<Tarief>;
    vermogen_samen: VermogenSamen => Euro;
    vermogensgrens: Vermogensgrens => Euro;
    volledig_jaar: VolledigJaar => PerYear;
}

impl Plank for Begrepen {
    fn another(&self) -> Box<dyn Plank> {
        Box::new(Begrepen::default())
    }
}
