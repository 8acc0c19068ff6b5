//! Tests of income, and the norms that percentages are of.

use super::overzicht::{Bij, elk};
use super::{Betekenis, Kijk};
use crate::lezen::fout::Meldingen;
use crate::lezen::plek::Plek;
use crate::{Inkomen, Norm, Normsoort, Periode, Procent};

/// Percentages of a norm outside these are slips.
const LAAGST: Procent = Procent(20_000);
const HOOGST: Procent = Procent(500_000);
const LANGST: u16 = 240;

pub(super) fn toets(kijk: &Kijk, fouten: &mut Meldingen) {
    for Bij { wat, plek } in &kijk.overzicht.inkomens {
        grenzen(wat, plek, fouten);
        if let Some(wat) = &wat.periode {
            periode(wat, &plek.veld("periode"), fouten);
        }
    }
    for Bij { wat, plek } in &kijk.overzicht.normen {
        norm(wat, plek, fouten);
    }
}

fn grenzen(inkomen: &Inkomen, plek: &Plek, fouten: &mut Meldingen) {
    let fields = [
        ("boven", inkomen.boven),
        ("zeker_tot", inkomen.zeker_tot),
        ("hoogstens", inkomen.hoogstens),
    ];
    for (veld, procent) in fields {
        if let Some(procent) = procent.filter(|procent| !(LAAGST..=HOOGST).contains(procent)) {
            // 1.2 for 120 percent is a slip that is often made.
            let bedoeld =
                Some(Procent(procent.0 * 100)).filter(|times| (LAAGST..=HOOGST).contains(times));
            let bedoeld = bedoeld.map(|times| format!(" Bedoelde u {times}?")).unwrap_or_default();
            let procent = procent.to_string();
            fouten.note(&plek.veld(veld).stretch, Betekenis::VreemdProcent { procent, bedoeld });
        }
    }
    for (laag, value) in fields.into_iter().take(2) {
        if value.zip(inkomen.hoogstens).is_some_and(|(value, hoogstens)| value >= hoogstens) {
            let fout = Betekenis::NietLager { laag, hoog: "hoogstens" };
            fouten.note(&plek.veld(laag).stretch, fout);
        }
    }
}

fn periode(periode: &Periode, plek: &Plek, fouten: &mut Meldingen) {
    let others = elk(&periode.anders, plek.veld("anders"));
    let others: Vec<(u16, Plek)> = others.map(|(anders, plek)| (anders.maanden, plek)).collect();
    let own = [(periode.maanden, plek.clone())];
    for (maanden, plek) in own.iter().chain(&others) {
        if !(1..=LANGST).contains(maanden) {
            fouten.note(&plek.veld("maanden").stretch, Betekenis::VreemdePeriode);
        }
    }
    if periode.van_de.is_some_and(|van_de| van_de <= periode.maanden) {
        let fout = Betekenis::NietLager { laag: "maanden", hoog: "van_de" };
        fouten.note(&plek.veld("van_de").stretch, fout);
    }
}

fn norm(norm: &Norm, plek: &Plek, fouten: &mut Meldingen) {
    let soort = match norm.soort {
        Normsoort::Tabel => Some("tabel"),
        Normsoort::TabelBruto => Some("tabel_bruto"),
        Normsoort::Bijstandsnorm | Normsoort::BrutoMinimumloon | Normsoort::Zorgtoeslaggrens => {
            None
        }
    };
    match (soort, norm.tabel.is_empty()) {
        (Some(soort), true) => {
            fouten.note(&plek.veld("soort").stretch, Betekenis::NormZonderTabel { soort });
        }
        (None, false) => fouten.note(&plek.veld("tabel").stretch, Betekenis::TabelZonderSoort),
        _ => {}
    }
    for (number, (rij, plek)) in elk(&norm.tabel, plek.veld("tabel")).enumerate() {
        if rij.per_maand.is_some() == rij.per_jaar.is_some() {
            fouten.note(&plek.stretch, Betekenis::Normrij);
        }
        let hides = |other: &crate::Normrij| {
            let always = other.huishouden.is_empty() && other.als.is_empty();
            always || (other.huishouden == rij.huishouden && other.als == rij.als)
        };
        if norm.tabel.iter().take(number).any(hides) {
            fouten.note(&plek.stretch, Betekenis::RijNooitGebruikt);
        }
    }
}
