//! The norms of the Participatiewet: percentages of them, and who shares costs.

use std::collections::BTreeMap;

use rechtop::begrippen::bijstandsnorm::procent::{met_vakantietoeslag, zonder_vakantietoeslag};
use rechtop::begrippen::bijstandsnorm::{leefvorm, norm};
use rechtop::euro::Procent;
use rechtop::outcome::Certainty;
use rechtop_tests::bouwer::huurder;
use serde::Deserialize;

use super::{bedrag, met_situatie, tabellen};

#[derive(Deserialize)]
struct Procenten {
    norm: String,
    vakantietoeslag: String,
    procenten: BTreeMap<String, String>,
}

#[test]
fn a_percentage_of_the_norm_is_rounded_as_municipalities_do() {
    for tabel in tabellen::<Procenten>("procent_van_norm") {
        let huishouden = huurder(&tabel.peildatum).huishouden();
        let Procenten { norm, vakantietoeslag, procenten } = tabel.inhoud;
        for (procent, expected) in procenten {
            let deel = Procent::from_milli(procent.parse::<i64>().unwrap() * 1_000);
            let gevonden = met_situatie(&huishouden, |s| {
                let normen = &s.normen.participatiewet;
                let norm = match norm.as_str() {
                    "alleenstaande" => &normen.norm_alleenstaande,
                    "gehuwden" => &normen.norm_gehuwden,
                    "alleenstaande_pensioen" => &normen.norm_alleenstaande_pensioen,
                    "gehuwden_pensioen" => &normen.norm_gehuwden_pensioen,
                    "gehuwden_een_18_20" => &normen.norm_gehuwden_een_18_20,
                    other => panic!("no norm {other}"),
                };
                let norm = norm.op(s.maand).unwrap().value;
                match vakantietoeslag.as_str() {
                    "met" => met_vakantietoeslag(norm, deel),
                    _ => {
                        let aandeel = normen.vakantietoeslag.op(s.maand).unwrap().value;
                        zonder_vakantietoeslag(norm, aandeel, deel)
                    }
                }
            });
            assert_eq!(gevonden, bedrag(&expected), "{}: {procent} of {norm}", tabel.bron);
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
        for (personen, expected) in tabel.inhoud.normen {
            let mut huis = huurder(&tabel.peildatum)
                .met("personen.p1.geboortedatum", tabel.inhoud.geboren.as_str());
            for nummer in 1..personen.parse::<u8>().unwrap() {
                let id = format!("m{nummer}");
                huis = huis.medebewoner(&id, "1980-01-01");
                huis = huis
                    .met(&format!("personen.{id}.commercieel"), false)
                    .met(&format!("personen.{id}.onderwijs"), "geen");
            }
            let huishouden = huis.huishouden();
            let gevonden = met_situatie(&huishouden, |s| {
                norm(s, &leefvorm(s).unwrap(), true, false, &mut Certainty::default())
            });
            let gevonden = gevonden.map(|norm| norm.bedrag);
            assert_eq!(gevonden, Ok(bedrag(&expected)), "{}: {personen}", tabel.bron);
        }
    }
}
