//! The national schemes, one room each. A new scheme is one line here.

pub mod aio;
pub mod bijstand;
pub mod huurtoeslag;
pub mod ioaw;
pub mod ioaz;
pub mod kinderopvangtoeslag;
pub mod kindgebonden_budget;
pub mod kwijtschelding;
pub mod tegemoetkoming_alleenverdieners;
pub mod toeslagenwet;
pub mod wegwijzers;
pub mod zorgtoeslag;

use crate::datum::Maand;
use crate::normbedragen::{Listed, Normbedragen, Row};
use crate::oud::assessment::Beoordeling;
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;
use crate::waarde::Waarde;
use wegwijzers::{
    abonnementstarief_wmo, aftrek_zorgkosten, anw, bbz, belastingteruggave, bijzondere_bijstand,
    eigen_bijdrage_wlz, eigen_risico_gespreid, energiebelasting, huurverlaging,
    individuele_inkomenstoeslag, middeling, publiek_energiefonds, wajong,
};

macro_rules! regelingen {
    ($($id:ident by $uitvoerder:literal,)*) => {
        /// Every national scheme, in the order in which they are shown.
        pub const ALL: &[Regeling] =
            &[$(Regeling { id: stringify!($id), uitvoerder: $uitvoerder },)*];

        /// Assesses every scheme.
        pub(crate) fn assess_all<T: Trace>(s: &Situatie) -> Vec<Beoordeling<T>> {
            let mut beoordelingen = Vec::with_capacity(ALL.len());
            $({
                let mut trace = T::default();
                let outcome = $id::assess(s, &mut trace);
                let regeling = Regeling { id: stringify!($id), uitvoerder: $uitvoerder };
                beoordelingen.push(Beoordeling { regeling, outcome, trace });
            })*
            beoordelingen
        }
    };
}

regelingen! {
    huurtoeslag by "dienst_toeslagen",
    zorgtoeslag by "dienst_toeslagen",
    kindgebonden_budget by "dienst_toeslagen",
    kinderopvangtoeslag by "dienst_toeslagen",
    aio by "svb",
    toeslagenwet by "uwv",
    ioaw by "gemeente",
    ioaz by "gemeente",
    bijstand by "gemeente",
    kwijtschelding by "gemeente",
    tegemoetkoming_alleenverdieners by "gemeente",
    bijzondere_bijstand by "gemeente",
    individuele_inkomenstoeslag by "gemeente",
    bbz by "gemeente",
    anw by "svb",
    wajong by "uwv",
    publiek_energiefonds by "gemeente",
    energiebelasting by "energieleverancier",
    eigen_bijdrage_wlz by "cak",
    abonnementstarief_wmo by "gemeente",
    eigen_risico_gespreid by "zorgverzekeraar",
    huurverlaging by "huurcommissie",
    aftrek_zorgkosten by "belastingdienst",
    belastingteruggave by "belastingdienst",
    middeling by "belastingdienst",
}

/// A scheme, by its stable names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Regeling {
    /// The name in every document: `huurtoeslag`.
    pub id: &'static str,
    /// Who carries it out: `dienst_toeslagen`.
    pub uitvoerder: &'static str,
}

impl Regeling {
    /// The amounts for a month that are fixed or announced already, of the scheme itself and of the act
    /// that all toeslagen share: what can be said of a year that cannot be computed yet.
    pub fn vastgesteld(&self, normen: &Normbedragen, maand: Maand) -> Vec<Vastgesteld> {
        let gedeeld = if self.uitvoerder == "dienst_toeslagen" { "awir" } else { "" };
        let dag = maand.eerste_dag();
        let mut gevonden = Vec::new();
        normen.list(&mut |tabel: &dyn Listed| {
            let (bestand, naam) = (tabel.bestand(), tabel.naam());
            if bestand == self.id || bestand == gedeeld {
                let rijen = tabel.rows().into_iter();
                let rij = rijen.filter(|rij| rij.from <= dag && dag <= rij.until);
                gevonden.extend(rij.map(|rij| Vastgesteld { bestand, naam, rij }));
            }
        });
        gevonden
    }
}

/// An amount that is there for a date.
#[derive(Debug, Clone)]
pub struct Vastgesteld {
    /// The file it stands in: `zorgtoeslag`.
    pub bestand: &'static str,
    /// Its name: `standaardpremie`.
    pub naam: &'static str,
    /// The amount, with its source.
    pub rij: Row<Waarde>,
}
