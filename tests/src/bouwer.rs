//! Builds complete households: every answer that a rule can ask for is there, the most ordinary one
//! where the test does not say otherwise.

use rechtop::assessment::Assessment;
use rechtop::huishouden::Huishouden;
use rechtop::trace::Steps;
use rechtop::{Rulebook, assess};
use serde_json::{Map, Value, json};

use crate::document;

/// A household in the making.
#[derive(Debug, Clone)]
pub struct Bouwer(Value);

/// A single tenant of 36 to 38 years without income.
pub fn huurder(peildatum: &str) -> Bouwer {
    Bouwer(json!({
        "versie": 1,
        "peildatum": peildatum,
        "personen": [persoon("p1", "aanvrager", "1988-04-12")],
        "woning": {
            "soort": "huur", "zelfstandig": true, "kale_huur": "650.00",
            "servicekosten":
                { "energie": 0, "schoonmaak": 0, "huismeester": 0, "dienstruimten": 0 },
            "aangepast": false, "aangewezen_groepswonen": false, "eerder_huurtoeslag": false,
        },
        "lokale_belastingen": 600, "auto_waarde": 0,
    }))
}

/// A person with every answer that holds for everybody.
pub fn persoon(id: &str, rol: &str, geboortedatum: &str) -> Value {
    let mut persoon = json!({
        "id": id, "rol": rol, "geboortedatum": geboortedatum,
        "inkomen": { "toetsingsinkomen": 0 }, "vermogen": 0, "zorgverzekerd": true,
        "verblijf": "rechtmatig", "gedetineerd": false, "handicap": false,
        "dagbesteding": "werk", "onderwijs": "geen",
        "studiefinanciering": false, "studie_beperking": false,
    });
    persoon.as_object_mut().unwrap().extend(geld());
    persoon
}

/// What the schemes for who has little to live on ask of a person.
fn geld() -> Map<String, Value> {
    let velden = json!({
        "uitkering_soort": "wia", "dagloon": 150, "ww_na_50_afgelopen": false,
        "bedrijf_na_55_beeindigd": false, "zorgpremie": 150, "aow_opbouwjaren": 50,
        "commercieel": false,
    });
    velden.as_object().unwrap().clone()
}

impl Bouwer {
    /// The household with one answer changed, by the name of its question.
    pub fn met(mut self, pad: &str, answer: impl Into<Value>) -> Bouwer {
        document::set(&mut self.0, pad, answer.into());
        self
    }

    /// The household without one answer.
    pub fn zonder(mut self, pad: &str) -> Bouwer {
        document::remove(&mut self.0, pad);
        self
    }

    /// The household at this bare rent.
    pub fn kale_huur(self, huur: &str) -> Bouwer {
        self.met("woning.kale_huur", huur)
    }

    /// The household in which this person has this income.
    pub fn inkomen(self, id: &str, euros: i64) -> Bouwer {
        self.met(&format!("personen.{id}.inkomen"), json!({ "toetsingsinkomen": euros }))
    }

    /// The household in which this person has a benefit of this much a year.
    pub fn uitkering(self, id: &str, euros: i64) -> Bouwer {
        self.met(&format!("personen.{id}.inkomen"), json!({ "uitkering": euros }))
    }

    /// The household with a partner at the same address.
    pub fn partner(self, geboortedatum: &str) -> Bouwer {
        self.erbij(persoon("p2", "partner", geboortedatum)).met("personen.p2.op_zelfde_adres", true)
    }

    /// The household with a child, for whom the applicant is paid kinderbijslag.
    pub fn kind(self, id: &str, geboortedatum: &str) -> Bouwer {
        let veld = |veld: &str| format!("personen.{id}.{veld}");
        self.erbij(persoon(id, "kind", geboortedatum))
            .met(&veld("kinderbijslag"), "aanvrager")
            .met(&veld("onderwijs"), "basisonderwijs")
            .met(&veld("intensieve_zorg"), false)
            .met(&veld("opvang"), json!([]))
    }

    /// The household in which a child has care: kind, hours a month, price an hour.
    pub fn opvang(self, id: &str, plaatsen: &[(&str, &str, &str)]) -> Bouwer {
        let plaats = |(soort, uren, uurtarief): &(&str, &str, &str)| json!({ "soort": soort, "uren_per_maand": uren, "uurtarief": uurtarief });
        let plaatsen: Vec<Value> = plaatsen.iter().map(plaats).collect();
        self.met(&format!("personen.{id}.opvang"), plaatsen)
    }

    /// The household with somebody who is neither partner nor child.
    pub fn medebewoner(self, id: &str, geboortedatum: &str) -> Bouwer {
        let kind = format!("personen.{id}.kind_of_pleegkind");
        self.erbij(persoon(id, "medebewoner", geboortedatum)).met(&kind, false)
    }

    fn erbij(mut self, persoon: Value) -> Bouwer {
        self.0["personen"].as_array_mut().unwrap().push(persoon);
        self
    }

    /// The document.
    pub fn document(&self) -> &Value {
        &self.0
    }

    /// The household, checked.
    pub fn huishouden(&self) -> Huishouden {
        huishouden(&self.0)
    }

    /// What every scheme says of it.
    pub fn assess(&self) -> Assessment<Steps> {
        assess(&self.huishouden(), &Rulebook::EMBEDDED)
    }
}

/// A household from a document that must be right.
pub fn huishouden(document: &Value) -> Huishouden {
    Huishouden::from_value(document.clone())
        .unwrap_or_else(|fouten| panic!("an impossible household: {fouten}\n{document:#}"))
}
