//! Random complete households: all roles, all kinds of home, and combinations that are rare but not
//! impossible. Values lie often on or beside what the acts draw lines at.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

mod geld;

/// A complete household document of 2024, 2025 or 2026.
pub fn huishouden() -> impl Strategy<Value = Value> {
    let delen = (peildatum(), personen(), woning(), geld::huishouden(), any::<bool>());
    delen.prop_map(|(peildatum, personen, woning, geld, krap)| {
        let mut document = json!({
            "versie": 1,
            "peildatum": peildatum.to_string(),
            "personen": personen.document(peildatum),
            "woning": woning,
        });
        document.as_object_mut().unwrap().extend(geld);
        if krap {
            geld::make_poor(&mut document);
        }
        document
    })
}

fn peildatum() -> impl Strategy<Value = Date> {
    (2024_i16..=2026, 1_i8..=12, select(vec![1_i8, 2, 15, 28]))
        .prop_map(|(jaar, maand, dag)| date(jaar, maand, dag))
}

/// Everybody, with ages in days, because who is born when hangs on the peildatum.
#[derive(Debug, Clone)]
struct Personen {
    aanvrager: Persoon,
    partner: Option<Persoon>,
    kinderen: Vec<Persoon>,
    medebewoners: Vec<Persoon>,
    onderhuurders: Vec<Persoon>,
}

#[derive(Debug, Clone)]
struct Persoon {
    leeftijd: Leeftijd,
    velden: Map<String, Value>,
}

/// A birthday in some year, a number of years before that of the peildatum.
#[derive(Debug, Clone, Copy)]
struct Leeftijd {
    jaren: i16,
    maand: i8,
    dag: i8,
}

impl Leeftijd {
    /// The day of birth; never after the peildatum, and never before `na`.
    fn geboren(self, peildatum: Date, na: Option<Date>) -> Date {
        let geboren = date(peildatum.year() - self.jaren, self.maand, self.dag).min(peildatum);
        na.map_or(geboren, |ouder| geboren.max((ouder + 1.day()).min(peildatum)))
    }
}

impl Personen {
    fn document(self, peildatum: Date) -> Vec<Value> {
        let geboren = |persoon: &Persoon| persoon.leeftijd.geboren(peildatum, None);
        let ouders = std::iter::once(&self.aanvrager).chain(&self.partner);
        let oudste = ouders.map(geboren).min();
        // Parents are not asked for the residence status of each child: it is that of the family,
        // unless it is said otherwise. So here no child has another protection than the applicant.
        let beschermd = "tijdelijke_bescherming";
        let gezin_beschermd = self.aanvrager.velden["verblijf"] == beschermd;
        let mut kinderen = self.kinderen;
        for kind in kinderen.iter_mut().filter(|kind| kind.velden["verblijf"] == beschermd) {
            if !gezin_beschermd {
                kind.velden["verblijf"] = "rechtmatig".into();
            }
        }
        // Nobody is asked for the care of a child of thirteen or older; who says it all the same is
        // followed. So here only younger children have care.
        for kind in kinderen.iter_mut() {
            let geboren = kind.leeftijd.geboren(peildatum, oudste);
            if geboren + 13.years() <= peildatum.first_of_month() {
                kind.velden["opvang"] = json!([]);
            }
        }
        // A parent is asked for studiefinanciering after what they do by day, up to an age, and it is taken
        // to be what a student gets; who says otherwise all the same is followed.
        let mut aanvrager = self.aanvrager;
        let mut partner = self.partner;
        for ouder in std::iter::once(&mut aanvrager).chain(&mut partner) {
            let jong = peildatum.year() - geboren(ouder).year() < 36;
            let student = jong && ouder.velden["dagbesteding"] == "studie";
            if !student || ouder.velden["onderwijs"] == "voortgezet_onderwijs" {
                ouder.velden["studiefinanciering"] = false.into();
            }
        }
        let mut personen = vec![aanvrager.document("p1", "aanvrager", peildatum, None)];
        personen.extend(partner.map(|p| p.document("p2", "partner", peildatum, None)));
        let groups = [
            ("k", "kind", kinderen, oudste),
            ("m", "medebewoner", self.medebewoners, None),
            ("o", "onderhuurder", self.onderhuurders, None),
        ];
        for (letter, rol, group, na) in groups {
            for (nummer, persoon) in group.into_iter().enumerate() {
                let id = format!("{letter}{}", nummer + 1);
                personen.push(persoon.document(&id, rol, peildatum, na));
            }
        }
        personen
    }
}

impl Persoon {
    fn document(mut self, id: &str, rol: &str, peildatum: Date, na: Option<Date>) -> Value {
        let mut document = Map::new();
        document.insert("id".to_owned(), id.into());
        document.insert("rol".to_owned(), rol.into());
        let geboren = self.leeftijd.geboren(peildatum, na);
        document.insert("geboortedatum".to_owned(), geboren.to_string().into());
        geld::make_possible(&mut self.velden, geboren, peildatum.year());
        document.extend(self.velden);
        Value::Object(document)
    }
}

fn personen() -> impl Strategy<Value = Personen> {
    let few = |usual: usize, most: usize| prop_oneof![20 => 0..=usual, 1 => 0..=most];
    (
        persoon(volwassen()).boxed(),
        option::of(persoon(volwassen())).boxed(),
        few(3, 8).prop_flat_map(|n| vec(persoon(kind()), n)).boxed(),
        few(1, 3).prop_flat_map(|n| vec(persoon(0_i16..90), n)).boxed(),
        few(1, 2).prop_flat_map(|n| vec(persoon(0_i16..90), n)).boxed(),
    )
        .prop_map(|(aanvrager, partner, kinderen, medebewoners, onderhuurders)| Personen {
            aanvrager,
            partner,
            kinderen,
            medebewoners,
            onderhuurders,
        })
}

fn volwassen() -> impl Strategy<Value = i16> {
    prop_oneof![4 => 24_i16..90, 3 => 17_i16..24, 1 => 15_i16..17]
}

fn kind() -> impl Strategy<Value = i16> {
    prop_oneof![3 => 0_i16..18, 2 => select(vec![0_i16, 12, 16, 18]), 1 => 18_i16..30]
}

/// Boxed, as a person has so many facts that the strategies for them would fill the stack.
fn persoon(jaren: impl Strategy<Value = i16> + 'static) -> BoxedStrategy<Persoon> {
    let leeftijd = (jaren, 1_i8..=12, select(vec![1_i8, 2, 15, 28]))
        .prop_map(|(jaren, maand, dag)| Leeftijd { jaren, maand, dag });
    // On the heap: all these choices together are more than a test thread has of stack.
    let velden = (velden().boxed(), kindvelden().boxed(), geld::persoon().boxed());
    let persoon = (leeftijd, velden).prop_map(|(leeftijd, (mut velden, kindvelden, geld))| {
        velden.extend(geld);
        velden.extend(kindvelden);
        Persoon { leeftijd, velden }
    });
    persoon.boxed()
}

/// Every fact of a person, also those that are never asked of that role.
fn velden() -> impl Strategy<Value = Map<String, Value>> {
    (
        (inkomen(), vermogen(), mostly(true), mostly(false), mostly(false)),
        (mostly(true), any::<bool>(), option::weighted(0.1, any::<bool>())),
        prop_oneof![
            12 => Just("rechtmatig"), 1 => Just("niet_rechtmatig"),
            2 => Just("tijdelijke_bescherming"),
        ],
        prop_oneof![6 => Just("aanvrager"), 1 => Just("ander"), 1 => Just("niet_aangevraagd")],
    )
        .prop_map(|(first, second, verblijf, kinderbijslag)| {
            let (inkomen, vermogen, zorgverzekerd, gedetineerd, handicap) = first;
            let (op_zelfde_adres, kind_of_pleegkind, bijzonder_vermogen) = second;
            let velden = json!({
                "inkomen": inkomen, "vermogen": vermogen, "bijzonder_vermogen": bijzonder_vermogen,
                "zorgverzekerd": zorgverzekerd, "verblijf": verblijf, "gedetineerd": gedetineerd,
                "handicap": handicap, "op_zelfde_adres": op_zelfde_adres,
                "kinderbijslag": kinderbijslag, "kind_of_pleegkind": kind_of_pleegkind,
            });
            velden.as_object().unwrap().clone()
        })
}

/// What the schemes around children, school and study ask.
fn kindvelden() -> impl Strategy<Value = Map<String, Value>> {
    let dagbesteding = prop_oneof![
        8 => Just("werk"), 2 => Just("eigen_bedrijf"), 4 => Just("studie"), 1 => Just("traject"),
        2 => Just("geen"),
    ];
    let onderwijs = prop_oneof![
        2 => Just("geen"), 1 => Just("voorschool"), 6 => Just("basisonderwijs"),
        4 => Just("voortgezet_onderwijs"), 2 => Just("mbo"), 1 => Just("hbo"), 1 => Just("wo"),
    ];
    let uitkering = select(vec!["ww", "wia", "wajong", "wajong", "bijstand", "anders"]);
    let opvang = prop_oneof![2 => Just(Vec::new()), 3 => vec(opvangplaats(), 1..3)];
    (dagbesteding, onderwijs, uitkering, opvang, (any::<bool>(), any::<bool>(), mostly(false)))
        .prop_map(|(dagbesteding, onderwijs, uitkering_soort, opvang, ja_nee)| {
            let (studiefinanciering, studie_beperking, intensieve_zorg) = ja_nee;
            let velden = json!({
                "dagbesteding": dagbesteding, "onderwijs": onderwijs, "opvang": opvang,
                "uitkering_soort": uitkering_soort, "studiefinanciering": studiefinanciering,
                "studie_beperking": studie_beperking, "intensieve_zorg": intensieve_zorg,
            });
            velden.as_object().unwrap().clone()
        })
}

fn opvangplaats() -> impl Strategy<Value = Value> {
    let soort = select(vec!["dagopvang", "bso", "gastouder"]);
    // In hundredths of an hour, and in cents.
    let uren = prop_oneof![6 => 0_i64..23_100, 1 => select(vec![8_000_i64, 23_000, 40_000])];
    let uurtarief = prop_oneof![6 => 600_i64..1_400, 1 => select(vec![0_i64, 1_071, 1_123, 1_124])];
    (soort, uren, uurtarief).prop_map(|(soort, uren, uurtarief)| {
        let decimal = |hundredths: i64| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        json!({
            "soort": soort, "uren_per_maand": decimal(uren), "uurtarief": decimal(uurtarief),
        })
    })
}

fn mostly(usual: bool) -> impl Strategy<Value = bool> {
    prop_oneof![8 => Just(usual), 1 => Just(!usual)]
}

/// Only the toetsingsinkomen, or its parts, with losses among them.
fn inkomen() -> impl Strategy<Value = Value> {
    let inkomen = || {
        prop_oneof![
            2 => Just(0_i64),
            4 => 0_i64..70_000,
            2 => select(vec![6_218_i64, 22_700, 23_425, 26_819, 28_406, 29_736, 40_857, 46_594]),
            1 => 70_000_i64..2_000_000,
        ]
    };
    prop_oneof![
        3 => inkomen().prop_map(|euros| json!({ "toetsingsinkomen": euros })),
        1 => (-9_000_i64..9_000).prop_map(|euros| json!({ "toetsingsinkomen": euros })),
        2 => (inkomen(), -20_000_i64..20_000, 0_i64..100).prop_map(|(loon, winst, centen)| {
            json!({ "loon": format!("{loon}.{centen:02}"), "winst": winst, "aow": 0 })
        }),
        3 => geld::inkomen(),
        1 => Just(json!({})),
    ]
}

fn vermogen() -> impl Strategy<Value = i64> {
    prop_oneof![
        6 => 0_i64..20_000,
        2 => select(vec![36_952_i64, 37_395, 37_396, 38_479, 38_480, 146_011, 146_012, 184_634]),
        1 => -50_000_i64..400_000,
    ]
}

fn woning() -> impl Strategy<Value = Value> {
    let soort = prop_oneof![
        8 => Just("huur"), 3 => Just("kamer"), 1 => Just("koop"), 1 => Just("inwonend"),
        1 => Just("instelling"), 1 => Just("geen"),
    ];
    // In cents.
    let huur = prop_oneof![
        6 => 20_000_i64..95_000,
        2 => select(vec![19_905_i64, 20_252, 20_253, 47_720, 49_820, 49_821, 90_007, 93_293]),
        1 => 0_i64..300_000,
    ];
    let ja_nee = (mostly(true), mostly(false), mostly(false), mostly(false));
    let delen = (soort, huur, vec(0_i64..3_000, 4), ja_nee, geld::eigen_woning());
    delen.prop_map(|(soort, huur, kosten, ja_nee, eigen)| {
        let (zelfstandig, aangepast, aangewezen_groepswonen, eerder_huurtoeslag) = ja_nee;
        let euros = |cents: i64| format!("{}.{:02}", cents / 100, cents % 100);
        let mut woning = json!({
            "soort": soort, "zelfstandig": zelfstandig, "kale_huur": euros(huur),
            "servicekosten": {
                "energie": euros(kosten[0]), "schoonmaak": euros(kosten[1]),
                "huismeester": euros(kosten[2]), "dienstruimten": euros(kosten[3]),
            },
            "aangepast": aangepast, "aangewezen_groepswonen": aangewezen_groepswonen,
            "eerder_huurtoeslag": eerder_huurtoeslag,
        });
        woning.as_object_mut().unwrap().extend(eigen);
        woning
    })
}
