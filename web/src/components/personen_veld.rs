//! The list of persons: who lives together.

use rechtop_teksten::taal::{Key, NL, fill, key};
use serde_json::{Value, json};
use yew::prelude::*;

use crate::focus;

/// The properties of [`PersonenVeld`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The persons, as documents.
    pub personen: Vec<Value>,
    /// Told of the new list.
    pub onwijzig: Callback<Vec<Value>>,
}

/// A role that can be added: word, first letter of its ids, name, and text of the button.
struct Toevoeging {
    rol: &'static str,
    letter: char,
    naam: Key,
    knop: Key,
}

const TOEVOEGINGEN: [Toevoeging; 4] = [
    Toevoeging {
        rol: "partner",
        letter: 'p',
        naam: key::APP_PERSONEN_PARTNER,
        knop: key::APP_PERSONEN_PARTNER_TOEVOEGEN,
    },
    Toevoeging {
        rol: "kind",
        letter: 'k',
        naam: key::APP_PERSONEN_KIND,
        knop: key::APP_PERSONEN_KIND_TOEVOEGEN,
    },
    Toevoeging {
        rol: "medebewoner",
        letter: 'm',
        naam: key::APP_PERSONEN_MEDEBEWONER,
        knop: key::APP_PERSONEN_MEDEBEWONER_TOEVOEGEN,
    },
    Toevoeging {
        rol: "onderhuurder",
        letter: 'o',
        naam: key::APP_PERSONEN_ONDERHUURDER,
        knop: key::APP_PERSONEN_ONDERHUURDER_TOEVOEGEN,
    },
];

/// The id of the heading above the list.
const LIJST: &str = "huishouden";

/// The list of persons.
#[component]
pub fn PersonenVeld(props: &Props) -> Html {
    let melding = use_state(String::new);
    let verwijder = |index: usize| {
        let (personen, onwijzig, melding) =
            (props.personen.clone(), props.onwijzig.clone(), melding.clone());
        Callback::from(move |_: MouseEvent| {
            let mut personen = personen.clone();
            let weg = naam(&personen, index);
            personen.remove(index);
            melding.set(fill(NL.text(key::APP_PERSONEN_VERWIJDERD), &[("wie", &weg)]));
            onwijzig.emit(personen);
            // The button that had the focus is gone.
            focus::on(LIJST);
        })
    };
    let toevoegen = |toevoeging: &'static Toevoeging| {
        let (personen, onwijzig, melding) =
            (props.personen.clone(), props.onwijzig.clone(), melding.clone());
        Callback::from(move |_: MouseEvent| {
            let mut personen = personen.clone();
            let id = vrij_id(&personen, toevoeging.letter);
            personen.push(json!({ "id": id, "rol": toevoeging.rol }));
            let wie = naam(&personen, personen.len() - 1);
            melding.set(fill(NL.text(key::APP_PERSONEN_TOEGEVOEGD), &[("wie", &wie)]));
            onwijzig.emit(personen);
            focus::on(LIJST);
        })
    };
    let persoon = |index: usize| {
        let wie = naam(&props.personen, index);
        let label = fill(NL.text(key::APP_PERSONEN_VERWIJDER), &[("wie", &wie)]);
        html! {
            <li key={index}>
                <span>{ &wie }</span>
                if rol(&props.personen[index]) != "aanvrager" {
                    <button type="button" class="klein" onclick={verwijder(index)}>{ label }</button>
                }
            </li>
        }
    };
    let knop = |toevoeging: &'static Toevoeging| {
        let al_partner =
            toevoeging.rol == "partner" && props.personen.iter().any(|p| rol(p) == "partner");
        html! {
            if !al_partner {
                <button type="button" class="tweede" onclick={toevoegen(toevoeging)}>
                    { NL.text(toevoeging.knop) }
                </button>
            }
        }
    };
    html! {
        <>
            <h2 id={LIJST} tabindex="-1">{ NL.text(key::APP_PERSONEN_LIJST) }</h2>
            <ul class="personen">{ for (0..props.personen.len()).map(persoon) }</ul>
            <p class="verborgen" role="status">{ (*melding).clone() }</p>
            <h2>{ NL.text(key::APP_PERSONEN_TOEVOEGEN) }</h2>
            <div class="knoppen">{ for TOEVOEGINGEN.iter().map(knop) }</div>
            <details>
                <summary>{ NL.text(key::APP_PERSONEN_PARTNER_WANNEER) }</summary>
                <ul>
                    { for NL.text(key::APP_PERSONEN_PARTNER_UITLEG).lines().map(|regel| html! { <li>{ regel }</li> }) }
                </ul>
                <p>{ NL.text(key::APP_PERSONEN_PARTNER_GEEN) }</p>
            </details>
            <details>
                <summary>{ NL.text(key::APP_PERSONEN_ONDERHUURDER_WANNEER) }</summary>
                <p>{ NL.text(key::APP_PERSONEN_ONDERHUURDER_UITLEG) }</p>
            </details>
        </>
    }
}

fn rol(persoon: &Value) -> &str {
    persoon.get("rol").and_then(Value::as_str).unwrap_or_default()
}

/// How a person is called: `Kind 2` where there is more than one.
fn naam(personen: &[Value], index: usize) -> String {
    let rol_van = |i: usize| personen.get(i).map(rol).unwrap_or_default();
    let eigen = rol_van(index);
    let Some(toevoeging) = TOEVOEGINGEN.iter().find(|t| t.rol == eigen) else {
        return NL.text(key::APP_PERSONEN_IK).to_owned();
    };
    let naam = NL.text(toevoeging.naam);
    let nummer = (0..=index).filter(|&i| rol_van(i) == eigen).count();
    let meer = (0..personen.len()).filter(|&i| rol_van(i) == eigen).count() > 1;
    if meer { format!("{naam} {nummer}") } else { naam.to_owned() }
}

/// An id that nobody has yet.
fn vrij_id(personen: &[Value], letter: char) -> String {
    let bezet = |id: &str| personen.iter().any(|p| p.get("id").and_then(Value::as_str) == Some(id));
    (1..).map(|nummer| format!("{letter}{nummer}")).find(|id| !bezet(id)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_never_given_twice() {
        let personen = [json!({ "id": "p1" }), json!({ "id": "k1" }), json!({ "id": "k3" })];
        assert_eq!(vrij_id(&personen, 'p'), "p2");
        assert_eq!(vrij_id(&personen, 'k'), "k2");
    }

    #[test]
    fn who_shares_a_role_gets_a_number() {
        let een = [json!({ "rol": "aanvrager" }), json!({ "rol": "kind" })];
        assert_eq!((naam(&een, 0), naam(&een, 1)), ("U".to_owned(), "Kind".to_owned()));
        let twee = [json!({ "rol": "kind" }), json!({ "rol": "kind" })];
        assert_eq!(naam(&twee, 1), "Kind 2");
    }
}
