//! The versions of a scheme: their periods beside each other.

use jiff::civil::Date;

use super::overzicht::elk;
use super::{Betekenis, Kijk};
use crate::lezen::fout::Meldingen;
use crate::{Dag, Regeling, Versie};

pub(super) fn toets(kijk: &Kijk, fouten: &mut Meldingen) {
    for (regeling, plek) in elk(&kijk.bestand.regeling, kijk.plek.veld("regeling")) {
        if regeling.versie.is_empty() {
            fouten.note(&plek.stretch, Betekenis::ZonderVersie);
        }
        for (number, (versie, plek)) in elk(&regeling.versie, plek.veld("versie")).enumerate() {
            if is_omgekeerd(versie.vanaf, versie.tot_en_met) {
                fouten.note(&plek.veld("tot_en_met").stretch, Betekenis::PeriodeOmgekeerd);
            }
            if versie.bedrag.is_empty() {
                fouten.note(&plek.stretch, Betekenis::ZonderBedrag);
            }
            if regeling.versie.iter().take(number).any(|other| overlap(regeling, versie, other)) {
                fouten.note(&plek.stretch, Betekenis::VersiesOverlappen);
            }
        }
    }
}

/// Whether a period ends before it begins.
pub(super) fn is_omgekeerd(vanaf: Option<Dag>, tot_en_met: Option<Dag>) -> bool {
    vanaf.zip(tot_en_met).is_some_and(|(vanaf, tot_en_met)| tot_en_met < vanaf)
}

fn overlap(regeling: &Regeling, one: &Versie, other: &Versie) -> bool {
    samen((one.vanaf, one.tot_en_met), (other.vanaf, other.tot_en_met))
        && delen(&one.gemeenten, &other.gemeenten, &regeling.gemeenten)
}

type Periode = (Option<Dag>, Option<Dag>);

/// Whether two periods have a day in common.
pub(super) fn samen(one: Periode, other: Periode) -> bool {
    let first = |(vanaf, _): Periode| vanaf.map_or(Date::MIN, |dag| dag.0);
    let last = |(_, tot_en_met): Periode| tot_en_met.map_or(Date::MAX, |dag| dag.0);
    first(one) <= last(other) && first(other) <= last(one)
}

/// Whether two lists have a municipality in common; an empty list is all of them.
pub(super) fn delen(one: &[String], other: &[String], all: &[String]) -> bool {
    let named = |list: &[String], naam: &String| list.is_empty() || list.contains(naam);
    match (one, other) {
        ([], []) => true,
        ([], list) | (list, []) => list.iter().any(|naam| named(all, naam)),
        _ => one.iter().any(|naam| other.contains(naam)),
    }
}
