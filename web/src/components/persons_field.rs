//! The list of persons in the household.

use rechtop::document::{PersoonDocument, Rol};
use rechtop_teksten::{Key, Language, key};
use yew::prelude::*;

use crate::draft::persoon;
use crate::focus;

/// The properties of [`PersonsField`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language of the page.
    pub language: Language,
    /// The persons.
    pub personen: Vec<PersoonDocument>,
    /// Called with the new list.
    pub on_change: Callback<Vec<PersoonDocument>>,
}

/// A role that can be added: the first letter of its ids, its name, and the text of its button.
struct Addition {
    rol: Rol,
    letter: char,
    name: Key,
    button: Key,
}

const ADDITIONS: [Addition; 4] = [
    Addition {
        rol: Rol::Partner,
        letter: 'p',
        name: key::APP_PERSONEN_PARTNER,
        button: key::APP_PERSONEN_PARTNER_TOEVOEGEN,
    },
    Addition {
        rol: Rol::Kind,
        letter: 'k',
        name: key::APP_PERSONEN_KIND,
        button: key::APP_PERSONEN_KIND_TOEVOEGEN,
    },
    Addition {
        rol: Rol::Medebewoner,
        letter: 'm',
        name: key::APP_PERSONEN_MEDEBEWONER,
        button: key::APP_PERSONEN_MEDEBEWONER_TOEVOEGEN,
    },
    Addition {
        rol: Rol::Onderhuurder,
        letter: 'o',
        name: key::APP_PERSONEN_ONDERHUURDER,
        button: key::APP_PERSONEN_ONDERHUURDER_TOEVOEGEN,
    },
];

/// The id of the heading above the list.
const LIST: &str = "huishouden";

/// The list of persons.
#[component]
pub fn PersonsField(props: &Props) -> Html {
    let language = props.language;
    let status = use_state(String::new);
    let remove_at = |index: usize| {
        let (personen, on_change, status) =
            (props.personen.clone(), props.on_change.clone(), status.clone());
        Callback::from(move |_: MouseEvent| {
            let mut personen = personen.clone();
            let removed = name(language, &personen, index);
            personen.remove(index);
            status.set(language.fill(key::APP_PERSONEN_VERWIJDERD, &[("wie", &removed)]));
            on_change.emit(personen);
            // The button that was pressed is gone, and the focus with it.
            focus::on(LIST);
        })
    };
    let add = |addition: &'static Addition| {
        let (personen, on_change, status) =
            (props.personen.clone(), props.on_change.clone(), status.clone());
        Callback::from(move |_: MouseEvent| {
            let mut personen = personen.clone();
            let id = free_id(&personen, addition.letter);
            personen.push(persoon(&id, addition.rol));
            let who = name(language, &personen, personen.len() - 1);
            status.set(language.fill(key::APP_PERSONEN_TOEGEVOEGD, &[("wie", &who)]));
            on_change.emit(personen);
            focus::on(LIST);
        })
    };
    let row = |index: usize| {
        let who = name(language, &props.personen, index);
        let label = language.fill(key::APP_PERSONEN_VERWIJDER, &[("wie", &who)]);
        html! {
            <li key={index}>
                <span>{ &who }</span>
                if !is(&props.personen[index], Rol::Aanvrager) {
                    <button type="button" class="klein" onclick={remove_at(index)}>{ label }</button>
                }
            </li>
        }
    };
    let button = |addition: &'static Addition| {
        let has_partner =
            addition.rol == Rol::Partner && props.personen.iter().any(|p| is(p, Rol::Partner));
        html! {
            if !has_partner {
                <button type="button" class="tweede" onclick={add(addition)}>
                    { language.text(addition.button) }
                </button>
            }
        }
    };
    html! {
        <>
            <h2 id={LIST} tabindex="-1">{ language.text(key::APP_PERSONEN_LIJST) }</h2>
            <ul class="personen">{ for (0..props.personen.len()).map(row) }</ul>
            <p class="verborgen" role="status">{ (*status).clone() }</p>
            <h2>{ language.text(key::APP_PERSONEN_TOEVOEGEN) }</h2>
            <div class="knoppen">{ for ADDITIONS.iter().map(button) }</div>
            <details>
                <summary>{ language.text(key::APP_PERSONEN_PARTNER_WANNEER) }</summary>
                <ul>
                    { for language.list(key::APP_PERSONEN_PARTNER_UITLEG).map(|line| html! { <li>{ line }</li> }) }
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

/// What to call a person: `Kind`, or `Kind 2` if there are several.
fn name(language: Language, personen: &[PersoonDocument], index: usize) -> String {
    let rol = personen.get(index).and_then(|persoon| persoon.rol.given().copied());
    let Some(addition) = ADDITIONS.iter().find(|t| Some(t.rol) == rol) else {
        return language.text(key::APP_PERSONEN_IK).to_owned();
    };
    let name = language.text(addition.name);
    let counts = |persoon: &&PersoonDocument| is(persoon, addition.rol);
    let number = personen.iter().take(index + 1).filter(counts).count();
    let several = personen.iter().filter(counts).count() > 1;
    if several { format!("{name} {number}") } else { name.to_owned() }
}

/// An id that is still free.
fn free_id(personen: &[PersoonDocument], letter: char) -> String {
    let taken = |id: &str| personen.iter().any(|p| p.id.given().is_some_and(|p| p.as_str() == id));
    (1..).map(|number| format!("{letter}{number}")).find(|id| !taken(id)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_never_given_twice() {
        let personen =
            [persoon("p1", Rol::Aanvrager), persoon("k1", Rol::Kind), persoon("k3", Rol::Kind)];
        assert_eq!(free_id(&personen, 'p'), "p2");
        assert_eq!(free_id(&personen, 'k'), "k2");
    }

    #[test]
    fn who_shares_a_role_gets_a_number() {
        let language = Language::first();
        let first = [persoon("p1", Rol::Aanvrager), persoon("k1", Rol::Kind)];
        let names = (name(language, &first, 0), name(language, &first, 1));
        assert_eq!(names, ("U".to_owned(), "Kind".to_owned()));
        let second = [persoon("k1", Rol::Kind), persoon("k2", Rol::Kind)];
        assert_eq!(name(language, &second, 1), "Kind 2");
    }
}
