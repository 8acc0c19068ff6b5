//! Builds complete households: every answer that a rule can ask for is there, the most ordinary one
//! where the test does not say otherwise.

use rechtop::document::{Bedrag, HuishoudenDocument};
use rechtop::{Answer, Assessment, Euro, Huishouden, PersonId, Question, Rulebook, assess};
use serde_json::{Map, Value, json};

/// A household in the making, possible at every step.
#[derive(Debug, Clone)]
pub struct Builder(Huishouden);

/// A single tenant of 36 to 38 years without income.
pub fn huurder(peildatum: &str) -> Builder {
    Builder(huishouden(&json!({
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
    let fields = json!({
        "uitkering_soort": "wia", "dagloon": 150, "ww_na_50_afgelopen": false,
        "bedrijf_na_55_beeindigd": false, "zorgpremie": 150, "aow_opbouwjaren": 50,
        "commercieel": false,
    });
    fields.as_object().unwrap().clone()
}

impl Builder {
    /// The household with one answer changed, by the name of its question.
    pub fn with(self, path: &str, answer: impl Into<Value>) -> Builder {
        let huishouden = self.0.with_json(&question(path), answer.into());
        Builder(
            huishouden.unwrap_or_else(|mistakes| panic!("impossible with this {path}: {mistakes}")),
        )
    }

    /// The household without one answer.
    pub fn without(self, path: &str) -> Builder {
        let huishouden = self.0.without(&question(path));
        Builder(
            huishouden.unwrap_or_else(|mistakes| panic!("impossible without {path}: {mistakes}")),
        )
    }

    /// The household of whose home nothing was answered.
    pub fn without_home(self) -> Builder {
        self.document(|document| document.woning = Answer::Unknown)
    }

    /// The household in which this person has this much net holiday allowance a year, which no question asks.
    pub fn netto_vakantiegeld(self, id: &str, euros: i64) -> Builder {
        self.netto_vakantiegeld_van(id, &euros.to_string())
    }

    /// The same, with cents.
    pub fn netto_vakantiegeld_van(self, id: &str, bedrag: &str) -> Builder {
        let bedrag = Euro::from_decimal(bedrag.parse().unwrap()).unwrap();
        self.document(|document| {
            let Answer::Given(personen) = &mut document.personen else { return };
            let wie = Some(&PersonId::from(id));
            let mut personen = personen.iter_mut().map(|persoon| &mut persoon.0);
            let persoon = personen.find(|persoon| persoon.id.given() == wie).unwrap();
            persoon.netto_vakantiegeld = Answer::Given(Bedrag(bedrag));
        })
    }

    fn document(self, change: impl FnOnce(&mut HuishoudenDocument)) -> Builder {
        let mut document = self.0.document().clone();
        change(&mut document);
        Builder(Huishouden::from_document(document).unwrap())
    }

    /// The household at this bare rent.
    pub fn kale_huur(self, huur: &str) -> Builder {
        self.with("woning.kale_huur", huur)
    }

    /// The household in which this person has this income.
    pub fn inkomen(self, id: &str, euros: i64) -> Builder {
        self.with(&format!("personen.{id}.inkomen"), json!({ "toetsingsinkomen": euros }))
    }

    /// The household in which this person has a benefit of this much a year.
    pub fn uitkering(self, id: &str, euros: i64) -> Builder {
        self.with(&format!("personen.{id}.inkomen"), json!({ "uitkering": euros }))
    }

    /// The household with a partner at the same address.
    pub fn partner(self, geboortedatum: &str) -> Builder {
        self.extended(persoon("p2", "partner", geboortedatum))
            .with("personen.p2.op_zelfde_adres", true)
    }

    /// The household with a child, for whom the applicant is paid kinderbijslag.
    pub fn kind(self, id: &str, geboortedatum: &str) -> Builder {
        let veld = |veld: &str| format!("personen.{id}.{veld}");
        self.extended(persoon(id, "kind", geboortedatum))
            .with(&veld("kinderbijslag"), "aanvrager")
            .with(&veld("onderwijs"), "basisonderwijs")
            .with(&veld("intensieve_zorg"), false)
            .with(&veld("opvang"), json!([]))
    }

    /// The household in which a child has care: kind, hours a month, price an hour.
    pub fn opvang(self, id: &str, plaatsen: &[(&str, &str, &str)]) -> Builder {
        let place = |(soort, uren, uurtarief): &(&str, &str, &str)| json!({ "soort": soort, "uren_per_maand": uren, "uurtarief": uurtarief });
        let plaatsen: Vec<Value> = plaatsen.iter().map(place).collect();
        self.with(&format!("personen.{id}.opvang"), plaatsen)
    }

    /// The household with somebody who is neither partner nor child.
    pub fn medebewoner(self, id: &str, geboortedatum: &str) -> Builder {
        let kind = format!("personen.{id}.kind_of_pleegkind");
        self.extended(persoon(id, "medebewoner", geboortedatum)).with(&kind, false)
    }

    fn extended(self, persoon: Value) -> Builder {
        let mut personen = self.0.to_value()["personen"].take();
        personen.as_array_mut().unwrap().push(persoon);
        self.with("personen", personen)
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
pub fn question(path: &str) -> Question {
    Question::from_path(path).unwrap_or_else(|| panic!("no question is called {path}"))
}

/// A household from a document that must be right.
pub fn huishouden(document: &Value) -> Huishouden {
    Huishouden::from_value(document.clone())
        .unwrap_or_else(|mistakes| panic!("an impossible household: {mistakes}\n{document:#}"))
}
