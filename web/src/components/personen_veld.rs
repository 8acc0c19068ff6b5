//! The list of persons: who lives together.

use rechtop::document::{PersoonDocument, Rol};
use rechtop_teksten::{Key, Language, key};
use yew::prelude::*;

use crate::concept::persoon;
use crate::focus;
use crate::language::use_language;

/// The properties of [`PersonenVeld`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The persons.
    pub personen: Vec<PersoonDocument>,
    /// Told of the new list.
    pub onwijzig: Callback<Vec<PersoonDocument>>,
}

/// A role that can be added: first letter of its ids, name, and text of the button.
struct Toevoeging {
    rol: Rol,
    letter: char,
    naam: Key,
    knop: Key,
}

const TOEVOEGINGEN: [Toevoeging; 4] = [
    Toevoeging {
        rol: Rol::Partner,
        letter: 'p',
        naam: key::APP_PERSONEN_PARTNER,
        knop: key::APP_PERSONEN_PARTNER_TOEVOEGEN,
    },
    Toevoeging {
        rol: Rol::Kind,
        letter: 'k',
        naam: key::APP_PERSONEN_KIND,
        knop: key::APP_PERSONEN_KIND_TOEVOEGEN,
    },
    Toevoeging {
        rol: Rol::Medebewoner,
        letter: 'm',
        naam: key::APP_PERSONEN_MEDEBEWONER,
        knop: key::APP_PERSONEN_MEDEBEWONER_TOEVOEGEN,
    },
    Toevoeging {
        rol: Rol::Onderhuurder,
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
    let language = use_language();
    let melding = use_state(String::new);
    let verwijder = |index: usize| {
        let (personen, onwijzig, melding) =
            (props.personen.clone(), props.onwijzig.clone(), melding.clone());
        Callback::from(move |_: MouseEvent| {
            let mut personen = personen.clone();
            let weg = naam(language, &personen, index);
            personen.remove(index);
            melding.set(language.fill(key::APP_PERSONEN_VERWIJDERD, &[("wie", &weg)]));
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
            personen.push(persoon(&id, toevoeging.rol));
            let wie = naam(language, &personen, personen.len() - 1);
            melding.set(language.fill(key::APP_PERSONEN_TOEGEVOEGD, &[("wie", &wie)]));
            onwijzig.emit(personen);
            focus::on(LIJST);
        })
    };
    let rij = |index: usize| {
        let wie = naam(language, &props.personen, index);
        let label = language.fill(key::APP_PERSONEN_VERWIJDER, &[("wie", &wie)]);
        html! {
            <li key={index}>
                <span>{ &wie }</span>
                if !is(&props.personen[index], Rol::Aanvrager) {
                    <button type="button" class="klein" onclick={verwijder(index)}>{ label }</button>
                }
            </li>
        }
    };
    let knop = |toevoeging: &'static Toevoeging| {
        let al_partner =
            toevoeging.rol == Rol::Partner && props.personen.iter().any(|p| is(p, Rol::Partner));
        html! {
            if !al_partner {
                <button type="button" class="tweede" onclick={toevoegen(toevoeging)}>
                    { language.text(toevoeging.knop) }
                </button>
            }
        }
    };
    html! {
        <>
            <h2 id={LIJST} tabindex="-1">{ language.text(key::APP_PERSONEN_LIJST) }</h2>
            <ul class="personen">{ for (0..props.personen.len()).map(rij) }</ul>
            <p class="verborgen" role="status">{ (*melding).clone() }</p>
            <h2>{ language.text(key::APP_PERSONEN_TOEVOEGEN) }</h2>
            <div class="knoppen">{ for TOEVOEGINGEN.iter().map(knop) }</div>
            <details>
                <summary>{ language.text(key::APP_PERSONEN_PARTNER_WANNEER) }</summary>
                <ul>
                    { for language.list(key::APP_PERSONEN_PARTNER_UITLEG).map(|regel| html! { <li>{ regel }</li> }) }
                </ul>
                <p>{ language.text(key::APP_PERSONEN_PARTNER_GEEN) }</p>
            </details>
            <details>
                <summary>{ language.text(key::APP_PERSONEN_ONDERHUURDER_WANNEER) }</summary>
                <p>{ language.text(key::APP_PERSONEN_ONDERHUURDER_UITLEG) }</p>
            </details>
        </>
    }
}

fn is(persoon: &PersoonDocument, rol: Rol) -> bool {
    persoon.rol.given() == Some(&rol)
}

/// How a person is called: `Kind 2` where there is more than one.
fn naam(language: Language, personen: &[PersoonDocument], index: usize) -> String {
    let eigen = personen.get(index).and_then(|persoon| persoon.rol.given().copied());
    let Some(toevoeging) = TOEVOEGINGEN.iter().find(|t| Some(t.rol) == eigen) else {
        return language.text(key::APP_PERSONEN_IK).to_owned();
    };
    let naam = language.text(toevoeging.naam);
    let telt = |persoon: &&PersoonDocument| is(persoon, toevoeging.rol);
    let nummer = personen.iter().take(index + 1).filter(telt).count();
    let meer = personen.iter().filter(telt).count() > 1;
    if meer { format!("{naam} {nummer}") } else { naam.to_owned() }
}

/// An id that nobody has yet.
fn vrij_id(personen: &[PersoonDocument], letter: char) -> String {
    let bezet = |id: &str| personen.iter().any(|p| p.id.given().is_some_and(|p| p.as_str() == id));
    (1..).map(|nummer| format!("{letter}{nummer}")).find(|id| !bezet(id)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_never_given_twice() {
        let personen =
            [persoon("p1", Rol::Aanvrager), persoon("k1", Rol::Kind), persoon("k3", Rol::Kind)];
        assert_eq!(vrij_id(&personen, 'p'), "p2");
        assert_eq!(vrij_id(&personen, 'k'), "k2");
    }

    #[test]
    fn who_shares_a_role_gets_a_number() {
        let language = Language::first();
        let een = [persoon("p1", Rol::Aanvrager), persoon("k1", Rol::Kind)];
        let namen = (naam(language, &een, 0), naam(language, &een, 1));
        assert_eq!(namen, ("U".to_owned(), "Kind".to_owned()));
        let twee = [persoon("k1", Rol::Kind), persoon("k2", Rol::Kind)];
        assert_eq!(naam(language, &twee, 1), "Kind 2");
    }
}
