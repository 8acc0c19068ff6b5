//! Municipal schemes, also those that no municipality has: a wider limit takes nothing away, and their order does not matter.

use proptest::prelude::*;
use proptest::sample::select;
use rechtop::gemeenten::Gemeente;
use rechtop::lokaal::Regelbestanden;
use rechtop::lokaal::woordenschat::{Bestand, Voorwaarde};
use rechtop::{AnswerValue, Assessment, Huishouden, Outcome, Question, Rulebook};
use rechtop_tests::random;

use super::{assess, config, kern, shown};

const GEMEENTE: &str = "ameland";

/// Conditions of one scheme, with how wide its limits are.
#[derive(Debug, Clone)]
struct Grenzen {
    procent: u32,
    euro: u32,
    van: u8,
    tot_en_met: u8,
}

/// Limits, and the same ones made wider.
fn grenzen() -> impl Strategy<Value = (Grenzen, Grenzen)> {
    let smal = (90_u32..200, 0_u32..40_000, 0_u8..30, 30_u8..90);
    (smal, 0_u32..60, 0_u32..20_000, 0_u8..10, 0_u8..10).prop_map(
        |((procent, euro, van, tot_en_met), meer, rijker, jonger, ouder)| {
            let smal = Grenzen { procent, euro, van, tot_en_met };
            let ruim = Grenzen {
                procent: procent + meer,
                euro: euro + rijker,
                van: van.saturating_sub(jonger),
                tot_en_met: tot_en_met + ouder,
            };
            (smal, ruim)
        },
    )
}

/// How the source says that income, norm and period are measured.
fn maat() -> impl Strategy<Value = (&'static str, &'static str, &'static str)> {
    let vakantiegeld = ["met", "zonder", "onbekend"];
    let norm = [
        "",
        ", norm = { kostendelersnorm = true }",
        ", norm = { kostendelersnorm = false }",
        ", norm = { alleenstaande_ouder = 90 }",
        ", norm = { paarnorm_voor_iedereen = true }",
        ", norm = { soort = \"bruto_minimumloon\" }",
    ];
    let periode =
        ["", ", periode = { maanden = 36, hoe = \"gemiddeld\" }", ", periode = { maanden = 12 }"];
    (select(vakantiegeld.to_vec()), select(norm.to_vec()), select(periode.to_vec()))
}

/// A file with one scheme for each of the household, its adults and its children.
fn bestand(
    Grenzen { procent, euro, van, tot_en_met }: &Grenzen,
    (vakantiegeld, norm, periode): (&str, &str, &str),
) -> Bestand {
    let regeling = |id: &str| {
        format!(
            r#"
            [[regeling]]
            id = "{id}"
            naam = "Regeling"
            soort = "meedoen"
            voor = "{id}"
            uitleg = "Een regeling."
            [[regeling.versie]]
            bron = {{ titel = "pagina", jaar = 2026, zekerheid = "A" }}
            voorwaarden = [
                {{ inkomen = {{ hoogstens = {procent}, vakantiegeld = "{vakantiegeld}"{norm}{periode} }} }},
                {{ vermogen = {{ grens = "eigen", tabel = [{{ hoogstens = {euro} }}] }} }},
                {{ leeftijd = {{ van = {van}, tot_en_met = {tot_en_met} }} }},
            ]
            bedrag = [{{ euro = 100 }}]
            "#
        )
    };
    let regelingen = ["huishouden", "persoon", "volwassene", "kind"].map(regeling).concat();
    toml::from_str(&format!("gemeenten = [\"{GEMEENTE}\"]\ngezien = \"2026-11-27\"\n{regelingen}"))
        .unwrap()
}

fn in_gemeente(huishouden: &Huishouden) -> Huishouden {
    let question = Question::from_path("gemeente").unwrap();
    let gemeente = Gemeente::by_id(GEMEENTE).unwrap();
    huishouden.with(&question, AnswerValue::Gemeente(gemeente)).unwrap()
}

fn assess_by(huishouden: &Huishouden, bestand: Bestand) -> Assessment {
    let gemeente = Gemeente::by_id(GEMEENTE).unwrap();
    let bestanden = Regelbestanden::of_one(gemeente, bestand);
    rechtop::assess(huishouden, &Rulebook::EMBEDDED.with_regelbestanden(bestanden))
}

fn has_right(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Right(_))
}

/// Whether a scheme looks at another, which must stand before it.
fn looks_at_another(voorwaarde: &Voorwaarde) -> bool {
    match voorwaarde {
        Voorwaarde::Regeling(_) => true,
        Voorwaarde::Alle(alle) | Voorwaarde::EenVan(alle) => alle.iter().any(looks_at_another),
        Voorwaarde::Niet(een) => looks_at_another(een),
        _ => false,
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_wider_limit_never_takes_a_right_away(
        full in random::huishouden(),
        (smal, ruim) in grenzen(),
        maat in maat(),
    ) {
        let full = in_gemeente(&full);
        let before = assess_by(&full, bestand(&smal, maat));
        let after = assess_by(&full, bestand(&ruim, maat));
        for (before, after) in before.regelingen.iter().zip(&after.regelingen) {
            let id = before.regeling.id();
            prop_assert_eq!(id, after.regeling.id());
            let kept = !has_right(&before.outcome) || has_right(&after.outcome);
            prop_assert!(kept, "{id}: {:?} {:?}\n{}", smal, ruim, shown(&full));
        }
    }

    #[test]
    fn the_order_of_schemes_does_not_matter(full in random::huishouden()) {
        let assessment = assess(&full);
        let lokaal = assessment.regelingen.iter().filter_map(|a| a.regeling.lokaal);
        let Some(eerste) = lokaal.clone().find(|lokaal| lokaal.is_eigen()) else { return Ok(()) };
        let mut bestand = eerste.bestand.clone();
        bestand.gemeenten = vec![GEMEENTE.to_owned()];
        for regeling in &mut bestand.regeling {
            regeling.gemeenten.clear();
            regeling.versie.iter_mut().for_each(|versie| versie.gemeenten.clear());
        }
        bestand.regeling.retain(|regeling| {
            let mut alle = regeling.versie.iter().flat_map(|versie| &versie.voorwaarden);
            !alle.any(looks_at_another)
        });
        let full = in_gemeente(&full);
        let forth = assess_by(&full, bestand.clone());
        bestand.regeling.reverse();
        let back = assess_by(&full, bestand);
        prop_assert_eq!(forth.regelingen.len(), back.regelingen.len());
        for one in &forth.regelingen {
            let other = back.get(one.regeling.id()).unwrap();
            prop_assert_eq!(kern(&one.outcome), kern(&other.outcome), "{}", one.regeling.id());
            prop_assert_eq!(one.certainty, other.certainty);
        }
    }

    #[test]
    fn no_municipality_changes_what_the_country_gives(full in random::huishouden()) {
        let without = full.without(&Question::from_path("gemeente").unwrap()).unwrap();
        let without = assess(&without);
        let within = assess(&full);
        for assessed in within.regelingen.iter().filter(|a| a.regeling.lokaal.is_none()) {
            let id = assessed.regeling.id();
            // Of kwijtschelding the municipality decides how it is measured.
            if id != "kwijtschelding" {
                prop_assert_eq!(&assessed.outcome, &without.get(id).unwrap().outcome, "{}", id);
            }
        }
    }
}
