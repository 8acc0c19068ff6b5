//! The norms of the Participatiewet: percentages of them, and who shares costs.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::json;

use super::vakantietoeslag::{aandeel_vakantietoeslag, zonder};
use super::{Echtgenoot, Verblijfplaats, leefvorm, norm};
use crate::begrippen::tabellen::{aanvrager, bedrag, kijk, tabellen};
use crate::bron::PW;
use crate::euro::{PerMonth, Procent};
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

#[derive(Deserialize)]
struct Procenten {
    norm: String,
    vakantietoeslag: String,
    procenten: BTreeMap<String, String>,
}

impl Procenten {
    fn van(&self, w: &mut Worksheet<impl Trace>, deel: Procent) -> Rule<PerMonth> {
        let normen = &w.normen().participatiewet;
        let norm = w.norm(match self.norm.as_str() {
            "alleenstaande" => &normen.norm_alleenstaande,
            "gehuwden" => &normen.norm_gehuwden,
            "alleenstaande_pensioen" => &normen.norm_alleenstaande_pensioen,
            "gehuwden_pensioen" => &normen.norm_gehuwden_pensioen,
            "gehuwden_een_18_20" => &normen.norm_gehuwden_een_18_20,
            other => panic!("no norm {other}"),
        })?;
        // First without the allowance, to the cent; then the percentage, to the cent again.
        let gemeten = match self.vakantietoeslag.as_str() {
            "met" => norm,
            _ => zonder(norm, aandeel_vakantietoeslag(w)?),
        };
        Ok(round(PW.art("21"), gemeten * deel, Rounding::HalfUpToCent))
    }
}

#[test]
fn a_percentage_of_the_norm_is_rounded_as_municipalities_do() {
    for tabel in tabellen::<Procenten>("procent_van_norm") {
        for (procent, expected) in &tabel.inhoud.procenten {
            let deel = Procent::from_milli(procent.parse::<i64>().unwrap() * 1_000);
            let personen = [aanvrager("1988-04-12")];
            let gevonden = kijk(&tabel.peildatum, &personen, |w| tabel.inhoud.van(w, deel));
            let welke = &tabel.inhoud.norm;
            assert_eq!(gevonden, Ok(bedrag(expected)), "{}: {procent} of {welke}", tabel.bron);
        }
    }
}

#[derive(Deserialize)]
struct Kostendelers {
    geboren: String,
    /// By the number of persons who share.
    normen: BTreeMap<String, String>,
}

#[test]
fn who_shares_costs_has_the_published_norm() {
    for tabel in tabellen::<Kostendelers>("kostendelersnorm") {
        for (aantal, expected) in &tabel.inhoud.normen {
            let mut personen = vec![aanvrager(&tabel.inhoud.geboren)];
            for nummer in 1..aantal.parse::<u8>().unwrap() {
                personen.push(json!({
                    "id": format!("m{nummer}"), "rol": "medebewoner", "geboortedatum": "1980-01-01",
                    "commercieel": false, "onderwijs": "geen",
                }));
            }
            let gevonden = kijk(&tabel.peildatum, &personen, |w| {
                let leefvorm = leefvorm(w)?;
                let (recht, thuis) = (Echtgenoot::MetRecht, Verblijfplaats::Thuis);
                norm(w, &leefvorm, recht, thuis).map(|norm| norm.bedrag)
            });
            assert_eq!(gevonden, Ok(bedrag(expected)), "{}: {aantal}", tabel.bron);
        }
    }
}
