//! Builds complete households: every answer that a rule can ask for is there, the most ordinary one
//! where the test does not say otherwise.

use rechtop::document::{Bedrag, HuishoudenDocument};
use rechtop::{Answer, Assessment, Euro, Huishouden, PersonId, Question, Rulebook, assess};
use serde_json::{Map, Value, json};

/// A household in the making, possible at every step.
#[derive(Debug, Clone)]
pub struct Bouwer(Huishouden);

/// A single tenant of 36 to 38 years without income.
pub fn huurder(peildatum: &str) -> Bouwer {
    Bouwer(huishouden(&json!({
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
    })))
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
    pub fn met(self, pad: &str, answer: impl Into<Value>) -> Bouwer {
        let huishouden = self.0.with_json(&question(pad), answer.into());
        Bouwer(huishouden.unwrap_or_else(|fouten| panic!("impossible with this {pad}: {fouten}")))
    }

    /// The household without one answer.
    pub fn zonder(self, pad: &str) -> Bouwer {
        let huishouden = self.0.without(&question(pad));
        Bouwer(huishouden.unwrap_or_else(|fouten| panic!("impossible without {pad}: {fouten}")))
    }

    /// The household of whose home nothing was answered.
    pub fn zonder_woning(self) -> Bouwer {
        self.document(|document| document.woning = Answer::Unknown)
    }

    /// The household in which this person has this much net holiday allowance a year, which no question asks.
    pub fn netto_vakantiegeld(self, id: &str, euros: i64) -> Bouwer {
        self.document(|document| {
            let Answer::Given(personen) = &mut document.personen else { return };
            let wie = Some(&PersonId::from(id));
            let mut personen = personen.iter_mut().map(|persoon| &mut persoon.0);
            let persoon = personen.find(|persoon| persoon.id.given() == wie).unwrap();
            persoon.netto_vakantiegeld = Answer::Given(Bedrag(Euro::from_euros(euros)));
        })
    }

    fn document(self, change: impl FnOnce(&mut HuishoudenDocument)) -> Bouwer {
        let mut document = self.0.document().clone();
        change(&mut document);
        Bouwer(Huishouden::from_document(document).unwrap())
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

    fn erbij(self, persoon: Value) -> Bouwer {
        let mut personen = self.0.to_value()["personen"].take();
        personen.as_array_mut().unwrap().push(persoon);
        self.met("personen", personen)
    }

    /// The household, checked.
    pub fn huishouden(&self) -> &Huishouden {
        &self.0
    }

    /// What every scheme says of it.
    pub fn assess(&self) -> Assessment {
        assess(&self.0, &Rulebook::EMBEDDED)
    }
}

/// The question of this name.
pub fn question(pad: &str) -> Question {
    Question::from_path(pad).unwrap_or_else(|| panic!("no question is called {pad}"))
}

/// A household from a document that must be right.
pub fn huishouden(document: &Value) -> Huishouden {
    Huishouden::from_value(document.clone())
        .unwrap_or_else(|fouten| panic!("an impossible household: {fouten}\n{document:#}"))
}
