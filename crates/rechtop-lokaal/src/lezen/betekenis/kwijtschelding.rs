//! Decisions about kwijtschelding, within what the national rule allows.

use super::overzicht::elk;
use super::versies::{delen, is_omgekeerd, samen};
use super::{Betekenis, Kijk};
use crate::lezen::fout::Meldingen;
use crate::{Bedrag, Eenheid, Kwijtscheldingsbesluit, Procent};

/// RKBM art. 2 onder a: "de percentages ten minste 90 en ten hoogste 100 bedragen".
const LAAGST: Procent = Procent(90_000);
const HOOGST: Procent = Procent(100_000);
const ALLES: Bedrag = Bedrag(100_00);

pub(super) fn toets(kijk: &Kijk, fouten: &mut Meldingen) {
    let besluiten = &kijk.bestand.kwijtschelding;
    for (number, (besluit, plek)) in elk(besluiten, kijk.plek.veld("kwijtschelding")).enumerate() {
        if let Some(procent) =
            besluit.procent.filter(|procent| !(LAAGST..=HOOGST).contains(procent))
        {
            let procent = procent.to_string();
            fouten
                .note(&plek.veld("procent").stretch, Betekenis::KwijtscheldingProcent { procent });
        }
        let most = kijk.omgeving.extra_spaargeld;
        if let Some((_, most)) =
            besluit.extra_spaargeld.zip(most).filter(|(extra, most)| extra > most)
        {
            let fout = Betekenis::ExtraSpaargeld { hoogstens: most.to_string() };
            fouten.note(&plek.veld("extra_spaargeld").stretch, fout);
        }
        if is_omgekeerd(besluit.vanaf, besluit.tot_en_met) {
            fouten.note(&plek.veld("tot_en_met").stretch, Betekenis::PeriodeOmgekeerd);
        }
        if besluiten.iter().take(number).any(|other| overlap(besluit, other)) {
            let naam = besluit.naam.clone();
            fouten.note(&plek.stretch, Betekenis::BesluitenOverlappen { naam });
        }
        for (heffing, plek) in elk(&besluit.heffing, plek.veld("heffing")) {
            let plek = plek.veld("hoogstens");
            let percent =
                heffing.hoogstens.as_ref().filter(|most| most.eenheid == Eenheid::Procent);
            if percent.is_some_and(|most| {
                most.aantal.max(most.meer_personen.unwrap_or(most.aantal)) > ALLES
            }) {
                fouten.note(&plek.stretch, Betekenis::MeerDanAlles);
            }
        }
    }
}

fn overlap(one: &Kwijtscheldingsbesluit, other: &Kwijtscheldingsbesluit) -> bool {
    (one.door, &one.naam) == (other.door, &other.naam)
        && samen((one.vanaf, one.tot_en_met), (other.vanaf, other.tot_en_met))
        && delen(&one.gemeenten, &other.gemeenten, &[])
}
