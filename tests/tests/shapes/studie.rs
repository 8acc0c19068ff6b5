//! Studietoeslag and tegemoetkoming scholieren: by age and school, month by month. Amounts of
//! iasz.nl (January 2026) and their rise of July.

use rechtop::euro::PerMonth;
use rechtop::waarde::Waarde;
use rechtop::{Euro, Outcome};
use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;

use super::{antwoord, d, dag, questions, reason};

const STUDIETOESLAG: &str = "studietoeslag";

/// A student with studiefinanciering who cannot work beside the study.
fn student(peildatum: &str, geboren: &str) -> Builder {
    huurder(peildatum)
        .with("personen.p1.geboortedatum", geboren)
        .with("personen.p1.dagbesteding", "studie")
        .with("personen.p1.onderwijs", "hbo")
        .with("personen.p1.studiefinanciering", true)
        .with("personen.p1.studie_beperking", true)
}

#[test]
fn the_amount_rises_on_the_first_of_a_month_after_a_birthday_and_on_1_july() {
    // Twenty-one on 2 October: ten months of twenty, two of twenty-one.
    let jaar = d("308.12") * d("6") + d("312.07") * d("4") + d("390.08") * d("2");
    for maand in 1..=12 {
        let huis = student(&dag(2026, maand, 20), "2005-10-02");
        let bedrag = match maand {
            ..=6 => "308.12",
            7..=10 => "312.07",
            _ => "390.08",
        };
        assert_eq!(antwoord(&huis, STUDIETOESLAG), ("recht", d(bedrag), jaar), "{maand}");
    }
}

#[test]
fn income_and_wealth_do_not_matter() {
    let huis = student("2026-08-01", "2000-01-01");
    let rijk = huis.clone().inkomen("p1", 500_000).with("personen.p1.vermogen", 900_000);
    assert_eq!(antwoord(&rijk, STUDIETOESLAG), antwoord(&huis, STUDIETOESLAG));
}

#[test]
fn who_does_not_study_is_asked_one_question() {
    let huis = student("2026-08-01", "2000-01-01");
    let veld = |veld: &str| format!("personen.p1.{veld}");
    let leeg = ["onderwijs", "studiefinanciering", "studie_beperking", "inkomen"]
        .into_iter()
        .fold(huis, |huis, naam| huis.without(&veld(naam)));
    let werkt = leeg.clone().with(&veld("dagbesteding"), "werk");
    assert_eq!(reason(&werkt, STUDIETOESLAG), Some("geen_studiefinanciering"));
    assert_eq!(reason(&werkt, "wtos"), Some("geen_scholier_van_18"));
    assert_eq!(
        questions(&leeg.clone().without(&veld("dagbesteding")), STUDIETOESLAG),
        [veld("dagbesteding")]
    );
    assert_eq!(questions(&leeg, STUDIETOESLAG), [veld("onderwijs")]);
    assert_eq!(
        questions(&leeg.with(&veld("onderwijs"), "wo"), STUDIETOESLAG),
        [veld("studiefinanciering")]
    );
    // A school that was given counts, whatever somebody does by day.
    let naast_werk = werkt.with(&veld("onderwijs"), "mbo");
    assert_eq!(questions(&naast_werk, STUDIETOESLAG), [veld("studiefinanciering")]);
    // From the year of turning 36 nothing is asked.
    let ouder = student("2026-08-01", "1990-12-31").without(&veld("dagbesteding"));
    assert_eq!(questions(&ouder, STUDIETOESLAG), Vec::<String>::new());
}

#[test]
fn a_benefit_is_asked_for_only_where_there_is_one() {
    let soort = "personen.p1.uitkering_soort";
    let inkomen = "personen.p1.inkomen";
    let huis = student("2026-08-01", "2000-01-01").without(soort);
    assert_eq!(antwoord(&huis, STUDIETOESLAG).0, "recht");
    let uitkering = huis.with(inkomen, serde_json::json!({ "uitkering": 9_000 }));
    assert_eq!(questions(&uitkering, STUDIETOESLAG), [soort]);
    assert_eq!(antwoord(&uitkering.clone().with(soort, "wia"), STUDIETOESLAG).0, "recht");
    let wajong = uitkering.with(soort, "wajong");
    assert_eq!(reason(&wajong, STUDIETOESLAG), Some("studietoeslag_naast_wajong"));
}

/// WTOS 4.6, by the school year: the lowest and the highest amount of the schoolkosten.
#[test]
fn a_pupil_is_told_the_schoolkosten_of_the_school_year() {
    for (peildatum, bedragen) in [
        ("2025-07-31", None),
        ("2025-08-01", Some((66_91, 147_53))),
        ("2026-07-31", Some((66_91, 147_53))),
        ("2026-08-01", Some((69_15, 152_47))),
    ] {
        let huis = huurder(peildatum).kind("k1", "2006-05-01");
        let huis = huis.with("personen.k1.onderwijs", "voortgezet_onderwijs");
        let assessment = huis.assess();
        let Outcome::Pointer(reason) = &reading::regeling(&assessment, "wtos").outcome else {
            panic!("{peildatum}: no signpost")
        };
        let gezegd = reason.getoetst.zip(reason.grens);
        let per_maand = |cents| Waarde::from(PerMonth::new(Euro::from_cents(cents)));
        let verwacht = bedragen.map(|(laagste, hoogste)| (per_maand(laagste), per_maand(hoogste)));
        assert_eq!(gezegd, verwacht, "{peildatum}");
    }
}

#[test]
fn a_pupil_is_pointed_at_the_tegemoetkoming_from_the_quarter_after_eighteen_until_thirty() {
    // WTOS 2.3.1.
    for (geboren, eerste, laatste) in
        [("2008-03-31", 4, 12), ("2008-04-01", 7, 12), ("1996-05-20", 1, 5)]
    {
        for maand in 1..=12 {
            let huis = huurder(&dag(2026, maand, 1)).kind("k1", geboren);
            let huis = huis.with("personen.p1.geboortedatum", "1970-01-01");
            let huis = huis.with("personen.k1.onderwijs", "voortgezet_onderwijs");
            let expected = if (eerste..=laatste).contains(&maand) {
                Some("wtos_scholier")
            } else {
                Some("geen_scholier_van_18")
            };
            assert_eq!(reason(&huis, "wtos"), expected, "{geboren} {maand}");
        }
    }
}
