//! What the schemes for who has little to live on ask besides: kinds of income, net income, benefits,
//! local taxes, the own home.

use jiff::civil::{Date, date};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// Facts of a person, also those that are never asked of that role.
pub(super) fn persoon() -> impl Strategy<Value = Map<String, Value>> {
    let soort = select(vec![
        "ww",
        "ziektewet",
        "wia",
        "wao",
        "wajong",
        "bijstand",
        "ioaw",
        "ioaz",
        "anw",
        "anders",
    ]);
    let onderwijs = prop_oneof![3 => Just("geen"), 1 => select(vec!["mbo", "hbo", "wo"])];
    (
        (soort, dagloon(), super::mostly(true), super::mostly(false), 90_i64..220),
        prop_oneof![3 => Just(50_i64), 2 => 0_i64..=50],
        option::weighted(0.15, (0_i64..3_000, option::of(0_i64..2_500))),
        (super::mostly(false), any::<bool>(), onderwijs, any::<bool>()),
    )
        .prop_map(|(werk, aow_opbouwjaren, netto, leven)| {
            let (studiefinanciering, commercieel, onderwijs, geen_hulp_ouders) = leven;
            let (soort, dagloon, ww_na_50, bedrijf_na_55, zorgpremie) = werk;
            let velden = json!({
                "uitkering_soort": soort, "dagloon": dagloon, "ww_na_50_afgelopen": ww_na_50,
                "bedrijf_na_55_beeindigd": bedrijf_na_55, "zorgpremie": zorgpremie,
                "aow_opbouwjaren": aow_opbouwjaren, "studiefinanciering": studiefinanciering,
                "commercieel": commercieel, "onderwijs": onderwijs,
                "geen_hulp_ouders": geen_hulp_ouders,
                "netto_maandinkomen": netto.map(|(maand, _)| maand),
                "netto_vakantiegeld": netto.and_then(|(_, jaar)| jaar),
            });
            velden.as_object().unwrap().clone()
        })
}

/// About what the minimum wage comes to in a day, and much less.
fn dagloon() -> impl Strategy<Value = i64> {
    prop_oneof![3 => 80_i64..130, 1 => 1_i64..80, 1 => 130_i64..300]
}

/// Income by kind. A kind that cannot go with the age of a person is taken out by [`make_possible`].
pub(super) fn inkomen() -> impl Strategy<Value = Value> {
    let laag = || prop_oneof![1 => Just(0_i64), 6 => 0_i64..28_000];
    prop_oneof![
        3 => laag().prop_map(|uitkering| json!({ "uitkering": uitkering })),
        1 => (laag(), 0_i64..9_000).prop_map(|(uitkering, loon)| {
            json!({ "uitkering": uitkering, "loon": loon })
        }),
        2 => (10_000_i64..23_000, 0_i64..12_000).prop_map(|(aow, pensioen)| {
            json!({ "aow": aow, "pensioen": pensioen })
        }),
        1 => laag().prop_map(|loon| json!({ "loon": loon })),
        1 => (0_i64..6_000, -2_000_i64..4_000).prop_map(|(alimentatie, overig)| {
            json!({ "alimentatie": alimentatie, "overig": overig })
        }),
    ]
}

/// Leaves out of an income what nobody of this age has: an AOW before the year in which the
/// pensioengerechtigde leeftijd is reached, wages under thirteen. And the kind of benefit beside an income
/// that is given as one: it is not asked there, as most of them have no benefit, so it can be left out.
pub(super) fn make_possible(velden: &mut Map<String, Value>, geboren: Date, jaar: i16) {
    let laatste_dag = date(jaar, 12, 31);
    let Some(inkomen) = velden.get_mut("inkomen").and_then(Value::as_object_mut) else { return };
    if geboren > laatste_dag.saturating_sub(jiff::Span::new().years(67)) {
        inkomen.remove("aow");
    }
    if geboren > laatste_dag.saturating_sub(jiff::Span::new().years(13)) {
        inkomen.remove("loon");
    }
    if inkomen.contains_key("toetsingsinkomen") {
        velden.remove("uitkering_soort");
    }
}

/// Takes away what mostly stands in the way of a minimum: wealth, a high income, detention, a residence
/// status. Else hardly any random household would come to the amounts.
pub(super) fn make_poor(document: &mut Value) {
    for persoon in document["personen"].as_array_mut().unwrap() {
        persoon["vermogen"] = (persoon["vermogen"].as_i64().unwrap() % 9_000).into();
        persoon["verblijf"] = "rechtmatig".into();
        persoon["gedetineerd"] = false.into();
        for (soort, bedrag) in persoon["inkomen"].as_object_mut().unwrap() {
            let hoogste = if soort == "aow" { 23_000 } else { 19_000 };
            // An amount with cents is a text.
            *bedrag = (bedrag.as_i64().unwrap_or_default() % hoogste).into();
        }
    }
}

/// Facts of the household as a whole.
pub(super) fn huishouden() -> impl Strategy<Value = Map<String, Value>> {
    let belastingen = prop_oneof![1 => Just(0_i64), 6 => 100_i64..1_500];
    let auto =
        prop_oneof![3 => Just(0_i64), 2 => 1_i64..6_000, 1 => select(vec![3_350_i64, 3_351])];
    (belastingen, auto).prop_map(|(lokale_belastingen, auto_waarde)| {
        let velden =
            json!({ "lokale_belastingen": lokale_belastingen, "auto_waarde": auto_waarde });
        velden.as_object().unwrap().clone()
    })
}

/// What there is to know of an own home.
pub(super) fn eigen_woning() -> impl Strategy<Value = Map<String, Value>> {
    (100_000_i64..600_000, 0_i64..500_000, 0_i64..1_400).prop_map(|(waarde, schuld, rente)| {
        let velden =
            json!({ "woz_waarde": waarde, "hypotheekschuld": schuld, "hypotheekrente": rente });
        velden.as_object().unwrap().clone()
    })
}
