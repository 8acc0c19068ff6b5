//! Huurtoeslag against the rent: nothing up to the basishuur, falling shares above it, and nothing
//! more above the maximale huurgrens.

use rechtop_tests::builder::huurder;
use rust_decimal::Decimal;

use super::{antwoord, d, maandbedrag, questions, reason, zomer};

const HUURTOESLAG: &str = "huurtoeslag";

/// Lowest basishuur of one person. Wht 16 and 17, Wveb 1.
const BASISHUUR: [(i16, &str, &str); 2] = [(2025, "199.05", "199.06"), (2026, "202.52", "202.53")];

#[test]
fn nothing_up_to_the_basishuur() {
    for (jaar, basishuur, net_erboven) in BASISHUUR {
        let base = huurder(&zomer(jaar));
        for huur in ["0", "100.00", "199.00", basishuur] {
            let row_of = base.clone().kale_huur(huur);
            assert_eq!(antwoord(&row_of, HUURTOESLAG).0, "geen_recht", "{jaar}: {huur}");
            assert_eq!(reason(&row_of, HUURTOESLAG), Some("huur_te_laag"), "{jaar}: {huur}");
        }
        // A cent above it there is an amount, but below the minimum of Awir 14 lid 5.
        let row_of = base.kale_huur(net_erboven);
        assert_eq!(reason(&row_of, HUURTOESLAG), Some("bedrag_onder_minimum"), "{jaar}");
    }
}

#[test]
fn from_two_euros_above_the_basishuur_the_year_reaches_the_minimum() {
    let base = huurder(&zomer(2026));
    // 1.95 · 12 = 23.40 and 1.96 · 12 = 23.52: only the second is rounded to 24.
    let (outcome, _, per_jaar) = antwoord(&base.clone().kale_huur("204.47"), HUURTOESLAG);
    assert_eq!((outcome, per_jaar), ("geen_recht", d("0")));
    let (outcome, per_maand, per_jaar) = antwoord(&base.kale_huur("204.48"), HUURTOESLAG);
    assert_eq!((outcome, per_maand, per_jaar), ("recht", d("2"), d("24")));
}

#[test]
fn a_dearer_home_gives_at_most_its_share_more() {
    for jaar in [2025, 2026] {
        let base = huurder(&zomer(jaar));
        let mut before = Decimal::ZERO;
        for huur in (200..=900).step_by(5) {
            let (_, _, per_jaar) =
                antwoord(&base.clone().kale_huur(&huur.to_string()), HUURTOESLAG);
            // 100, 65 and 40 percent of five euros, twelve times; one euro of rounding.
            let share = match huur {
                ..=498 => d("60"),
                499..=713 => d("39"),
                _ => d("24"),
            };
            let kink = if [480, 500, 685, 715].contains(&huur) { d("21") } else { d("1") };
            assert!(per_jaar >= before, "{jaar}: {per_jaar} after {before} at {huur}");
            assert!(
                before < d("24") || per_jaar - before <= share + kink,
                "{jaar}: {per_jaar} after {before} at {huur}"
            );
            before = per_jaar;
        }
    }
}

#[test]
fn above_the_limit_nothing_more_from_2026_and_nothing_at_all_before() {
    let op_de_grens = antwoord(&huurder(&zomer(2026)).kale_huur("932.93"), HUURTOESLAG);
    for huur in ["932.94", "1200.00", "25000.00"] {
        assert_eq!(antwoord(&huurder(&zomer(2026)).kale_huur(huur), HUURTOESLAG), op_de_grens);
        let vroeger = huurder(&zomer(2025)).kale_huur(huur);
        assert_eq!(reason(&vroeger, HUURTOESLAG), Some("huur_te_hoog"));
    }
}

#[test]
fn in_2025_a_rent_above_the_limit_counts_up_to_it_in_three_cases() {
    let op_de_grens = antwoord(&huurder(&zomer(2025)).kale_huur("900.07"), HUURTOESLAG);
    for case in ["woning.eerder_huurtoeslag", "woning.aangepast"] {
        let boven = huurder(&zomer(2025)).kale_huur("950.00").with(case, true);
        assert_eq!(antwoord(&boven, HUURTOESLAG), op_de_grens, "{case}");
    }
    // Wht 13 lid 2: a household of eight or more.
    let groot = |personen: usize, huur: &str| {
        (1..personen).fold(huurder(&zomer(2025)).kale_huur(huur), |huis, nummer| {
            huis.kind(&format!("k{nummer}"), "2015-06-06")
        })
    };
    assert_eq!(reason(&groot(7, "950.00"), HUURTOESLAG), Some("huur_te_hoog"));
    let acht = antwoord(&groot(8, "950.00"), HUURTOESLAG);
    assert_eq!(acht, antwoord(&groot(8, "900.07"), HUURTOESLAG));
    assert_eq!(acht.0, "recht");
}

/// The highest rent of 2026 gives 295.68 and 65 percent of 214.82 and 40 percent of 219.91: 523.277 a month. By 27 percent
/// of what is above 23,425 nothing is left of it from 46,682 on. In 2025 the normhuur is 937.21 from 45,715 on, and the
/// basishuur as high as the rent limit of 900.07.
#[test]
fn an_income_that_leaves_nothing_at_the_highest_rent_asks_nothing_of_the_home() {
    let met = |jaar, inkomen| huurder(&zomer(jaar)).inkomen("p1", inkomen);
    for (jaar, te_hoog, nog_net) in [(2026, 46_682, 46_500), (2025, 45_715, 45_000)] {
        let zonder_huur = met(jaar, te_hoog).without("woning.kale_huur");
        assert_eq!(reason(&zonder_huur, HUURTOESLAG), Some("inkomen_te_hoog"), "{jaar}");
        let jong = met(jaar, te_hoog)
            .with("personen.p1.geboortedatum", "2006-01-01")
            .without("personen.p1.handicap");
        assert_eq!(reason(&jong, HUURTOESLAG), Some("inkomen_te_hoog"), "{jaar}");
        let zonder_huur = met(jaar, nog_net).without("woning.kale_huur");
        assert_eq!(questions(&zonder_huur, HUURTOESLAG), ["woning.kale_huur"], "{jaar}");
        let hoogste = met(jaar, nog_net).kale_huur(if jaar == 2025 { "900.07" } else { "932.93" });
        assert_eq!(antwoord(&hoogste, HUURTOESLAG).0, "recht", "{jaar}");
    }
}

/// With 48 at most for service charges a rent of 700 is 748. At 41,900 the basishuur is 751.74, at 41,000 it is 718.61.
#[test]
fn service_charges_are_not_asked_where_the_most_of_them_leaves_nothing() {
    let met = |inkomen| {
        let huis = huurder(&zomer(2025)).kale_huur("700.00").inkomen("p1", inkomen);
        huis.without("woning.servicekosten.energie")
            .without("woning.servicekosten.schoonmaak")
            .without("woning.servicekosten.huismeester")
            .without("woning.servicekosten.dienstruimten")
    };
    assert_eq!(reason(&met(41_900), HUURTOESLAG), Some("inkomen_te_hoog"));
    assert_eq!(questions(&met(41_000), HUURTOESLAG), ["woning.servicekosten.energie"]);
}

/// Wht 11: what shares its kitchen or toilet gives nothing, unless the Dienst Toeslagen has designated the building; then it
/// gives what any home of 650.00 gives: 295.68 up to 498.20, and 65 percent of the 151.80 above it.
#[test]
fn a_room_gives_something_only_in_a_designated_building() {
    let huis = huurder(&zomer(2026));
    assert_eq!(maandbedrag(&huis, HUURTOESLAG), d("394.35"));
    let kamer = huis.clone().with("woning.soort", "kamer");
    let gedeeld = huis.with("woning.zelfstandig", false);
    for huis in [kamer, gedeeld] {
        assert_eq!(reason(&huis, HUURTOESLAG), Some("geen_zelfstandige_woning"));
        let aangewezen = huis.with("woning.aangewezen_groepswonen", true);
        assert_eq!(maandbedrag(&aangewezen, HUURTOESLAG), d("394.35"));
    }
}
