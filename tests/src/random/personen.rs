//! Who lives together, of what age, in which role, and what is never said of some of them.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use rechtop::Fact;
use rechtop::document::Holder;
use serde_json::{Value, json};

use super::{Fields, by_hand, domain};

/// Whether this is where a fact comes from: who there are, and their ages.
pub(super) fn makes(fact: Fact) -> bool {
    matches!(fact, Fact::Personen | Fact::Geboortedatum)
}

/// Everybody, with ages in days, because who is born when hangs on the peildatum.
#[derive(Debug, Clone)]
pub(super) struct Personen {
    aanvrager: Persoon,
    partner: Option<Persoon>,
    kinderen: Vec<Persoon>,
    medebewoners: Vec<Persoon>,
    onderhuurders: Vec<Persoon>,
}

#[derive(Debug, Clone)]
struct Persoon {
    leeftijd: Leeftijd,
    fields: Fields,
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
    /// The list of persons of the document.
    pub(super) fn document(mut self, peildatum: Date) -> Vec<Value> {
        let oudste = self.ouders().map(|ouder| ouder.leeftijd.geboren(peildatum, None)).min();
        self.give_no_child_another_protection();
        self.take_care_away_from_thirteen(peildatum, oudste);
        self.give_studiefinanciering_only_to_students(peildatum);
        self.give_pleegvergoeding_only_without_kinderbijslag();
        let mut personen = vec![self.aanvrager.document("p1", "aanvrager", peildatum, None)];
        personen.extend(self.partner.map(|p| p.document("p2", "partner", peildatum, None)));
        let groups = [
            ("k", "kind", self.kinderen, oudste),
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

    fn ouders(&self) -> impl Iterator<Item = &Persoon> {
        std::iter::once(&self.aanvrager).chain(&self.partner)
    }

    /// Parents are not asked for the residence status of each child: it is that of the family, unless it is said
    /// otherwise. So here no child has another protection than the applicant.
    fn give_no_child_another_protection(&mut self) {
        let beschermd = "tijdelijke_bescherming";
        if self.aanvrager.fields["verblijf"] == beschermd {
            return;
        }
        for kind in self.kinderen.iter_mut().filter(|kind| kind.fields["verblijf"] == beschermd) {
            kind.fields["verblijf"] = "rechtmatig".into();
        }
    }

    /// Nobody is asked for the care of a child of thirteen or older; who says it all the same is followed. So here
    /// only younger children have care.
    fn take_care_away_from_thirteen(&mut self, peildatum: Date, oudste: Option<Date>) {
        for kind in &mut self.kinderen {
            let geboren = kind.leeftijd.geboren(peildatum, oudste);
            if geboren + 13.years() <= peildatum.first_of_month() {
                kind.fields["opvang"] = json!([]);
            }
        }
    }

    /// Beside a pleegvergoeding there is no right to kinderbijslag, and whoever says that there is, is not asked for one.
    fn give_pleegvergoeding_only_without_kinderbijslag(&mut self) {
        let betaald = |kind: &Persoon| kind.fields["kinderbijslag"] != "geen_recht";
        for kind in self.kinderen.iter_mut().filter(|kind| betaald(kind)) {
            kind.fields["pleegvergoeding"] = false.into();
        }
    }

    /// A parent is asked for a school and studiefinanciering after what they do by day, up to an age, and it is taken
    /// to be what a student gets; who says otherwise all the same is followed.
    fn give_studiefinanciering_only_to_students(&mut self, peildatum: Date) {
        for ouder in std::iter::once(&mut self.aanvrager).chain(&mut self.partner) {
            let geboren = ouder.leeftijd.geboren(peildatum, None);
            let jong = peildatum.year() - geboren.year() < 36;
            let student = jong && ouder.fields["dagbesteding"] == "studie";
            if !student {
                ouder.fields["onderwijs"] = "geen".into();
            }
            if !student || ouder.fields["onderwijs"] == "voortgezet_onderwijs" {
                ouder.fields["studiefinanciering"] = false.into();
            }
        }
    }
}

impl Persoon {
    fn document(mut self, id: &str, rol: &str, peildatum: Date, na: Option<Date>) -> Value {
        let geboren = self.leeftijd.geboren(peildatum, na);
        by_hand::make_possible(&mut self.fields, geboren, peildatum.year());
        let mut document = self.fields;
        document.insert("id".to_owned(), id.into());
        document.insert("rol".to_owned(), rol.into());
        document.insert("geboortedatum".to_owned(), geboren.to_string().into());
        Value::Object(document)
    }
}

/// Everybody who lives together.
pub(super) fn personen() -> impl Strategy<Value = Personen> {
    let few = |usual: usize, most: usize| prop_oneof![20 => 0..=usual, 1 => 0..=most];
    (
        persoon(volwassen()),
        option::of(persoon(volwassen())),
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

fn persoon(jaren: impl Strategy<Value = i16> + 'static) -> BoxedStrategy<Persoon> {
    let leeftijd = (jaren, 1_i8..=12, select(vec![1_i8, 2, 15, 28]))
        .prop_map(|(jaren, maand, dag)| Leeftijd { jaren, maand, dag });
    let fields = (domain::facts(Holder::Person), by_hand::not_asked());
    let persoon = (leeftijd, fields).prop_map(|(leeftijd, (mut fields, not_asked))| {
        fields.extend(not_asked);
        Persoon { leeftijd, fields }
    });
    persoon.boxed()
}
