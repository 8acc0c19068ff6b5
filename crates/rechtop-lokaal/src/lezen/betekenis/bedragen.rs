//! What a version gives: each part one amount, each row reached.

use super::overzicht::{Bij, elk};
use super::{Betekenis, Kijk};
use crate::lezen::fout::Meldingen;
use crate::lezen::plek::Plek;
use crate::{Bedragdeel, Bedragsoort, Elke, Procent};

pub(super) fn toets(kijk: &Kijk, fouten: &mut Meldingen) {
    for Bij { wat, plek } in &kijk.overzicht.delen {
        aantal(wat, plek, fouten);
        rijen(wat, plek, fouten);
        velden(wat, plek, fouten);
    }
}

/// One amount; none where the kind allows it.
fn aantal(deel: &Bedragdeel, plek: &Plek, fouten: &mut Meldingen) {
    let given = [deel.euro.is_some(), deel.van_norm.is_some(), !deel.rijen.is_empty()];
    let given = given.iter().filter(|given| **given).count();
    let may_lack = match deel.soort {
        Bedragsoort::Geld | Bedragsoort::Lening => false,
        Bedragsoort::Hoogstens => deel.deel_van_kosten.is_some(),
        Bedragsoort::Tegoed | Bedragsoort::Natura | Bedragsoort::Korting => true,
        Bedragsoort::Onbekend => true,
    };
    if given > 0 && deel.soort == Bedragsoort::Onbekend {
        fouten.note(&plek.stretch, Betekenis::OnbekendMetBedrag);
    } else if given > 1 {
        fouten.note(&plek.stretch, Betekenis::DeelMetBedragen);
    } else if given == 0 && !may_lack {
        fouten.note(&plek.stretch, Betekenis::DeelZonderBedrag);
    }
}

fn rijen(deel: &Bedragdeel, plek: &Plek, fouten: &mut Meldingen) {
    for (number, (rij, plek)) in elk(&deel.rijen, plek.veld("rijen")).enumerate() {
        let given = [rij.euro.is_some(), rij.van_norm.is_some(), rij.onbekend];
        if given.iter().filter(|given| **given).count() != 1 {
            fouten.note(&plek.stretch, Betekenis::Rijbedrag);
        }
        let above = deel.rijen.iter().take(number);
        if above.into_iter().any(|other| other.als.is_empty() || other.als == rij.als) {
            fouten.note(&plek.stretch, Betekenis::RijNooitGebruikt);
        }
    }
}

/// Fields that make sense with some kinds only.
fn velden(deel: &Bedragdeel, plek: &Plek, fouten: &mut Meldingen) {
    let not_monthly = deel.hoogstens_maanden.is_some() && deel.elke != Elke::Maand;
    let no_loan = deel.looptijd_maanden.is_some() && deel.soort != Bedragsoort::Lening;
    for (wrong, veld, bij) in [
        (not_monthly, "hoogstens_maanden", "elke = \"maand\""),
        (no_loan, "looptijd_maanden", "soort = \"lening\""),
    ] {
        if wrong {
            fouten.note(&plek.veld(veld).stretch, Betekenis::PastAlleenBij { veld, bij });
        }
    }
    for (zero, veld) in [
        (deel.hoogstens_keer == Some(0), "hoogstens_keer"),
        (deel.hoogstens_maanden == Some(0), "hoogstens_maanden"),
    ] {
        if zero {
            fouten.note(&plek.veld(veld).stretch, Betekenis::NulKeer);
        }
    }
    if deel.deel_van_kosten.is_some_and(|deel| deel > Procent(100_000)) {
        fouten.note(&plek.veld("deel_van_kosten").stretch, Betekenis::MeerDanAlles);
    }
    for (waarvan, plek) in elk(&deel.waarvan, plek.veld("waarvan")) {
        if let Some(geheel) = deel.euro.filter(|geheel| waarvan.hoogstens > *geheel) {
            let geheel = geheel.to_string();
            fouten.note(&plek.veld("hoogstens").stretch, Betekenis::DeelmaximumTeHoog { geheel });
        }
    }
}
