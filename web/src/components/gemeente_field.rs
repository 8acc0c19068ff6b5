//! A municipality: a box for its name or that of a place, and below it what was found, as radio buttons. These work the
//! same with every screen reader and keyboard; how many were found is told after each letter.

use rechtop::gemeenten::{Gemeente, Gevonden, Via};
use rechtop_teksten::{Language, key};
use yew::prelude::*;

use super::choice_field::{ChoiceField, choice_field};
use super::date_field::typed;
use crate::draft::gemeente::GemeenteDraft;

/// A municipality that is looked for.
pub struct GemeenteField<'a> {
    /// The id of the box.
    pub id: String,
    /// What has been typed and chosen.
    pub draft: &'a GemeenteDraft,
    /// The id of the text that describes it.
    pub described_by: &'a str,
    /// Whether the answer is wrong.
    pub wrong: bool,
    /// Called with what is typed or chosen.
    pub on_change: Callback<GemeenteDraft>,
}

/// Shows the box with what was found.
pub fn gemeente_field(language: Language, field: &GemeenteField) -> Html {
    let GemeenteField { id, draft, described_by, wrong, on_change } = field;
    let (found, more) = draft.found();
    let oninput = {
        let draft = (*draft).clone();
        on_change.reform(move |event: InputEvent| draft.with_typed(typed(&event)))
    };
    html! {
        <>
            <div class="gemeente-veld">
                <label for={id.clone()}>{ language.text(key::APP_GEMEENTE_NAAM) }</label>
                <input
                    id={id.clone()} type="text" autocomplete="off" spellcheck="false"
                    value={draft.typed().to_owned()} {oninput}
                    aria-describedby={(*described_by).to_owned()} aria-invalid={wrong.then_some("true")}
                />
            </div>
            <p class="begrepen" role="status">{ told(language, draft, found.len() + more) }</p>
            if !found.is_empty() {
                <fieldset class="gevonden">
                    <legend>{ language.text(key::APP_GEMEENTE_KIES) }</legend>
                    { choices(language, field, &found) }
                </fieldset>
            }
            if more > 0 {
                <p class="begrepen">{ language.fill(key::APP_GEMEENTE_MEER, &[("aantal", more)]) }</p>
            }
        </>
    }
}

/// How many were found, for who does not see the list grow.
fn told(language: Language, draft: &GemeenteDraft, count: usize) -> String {
    match count {
        0 if draft.typed().trim().is_empty() => String::new(),
        0 => language.text(key::APP_GEMEENTE_GEEN).to_owned(),
        1 => language.text(key::APP_GEMEENTE_EEN).to_owned(),
        count => language.fill(key::APP_GEMEENTE_AANTAL, &[("aantal", count)]),
    }
}

fn choices(language: Language, field: &GemeenteField, found: &[Gevonden]) -> Html {
    let GemeenteField { id, draft, described_by, wrong, on_change } = field;
    let options: Vec<(&'static str, String)> =
        found.iter().map(|hit| (hit.gemeente.id(), name(language, hit))).collect();
    let on_choice = {
        let draft = (*draft).clone();
        on_change.reform(move |id: String| draft.with_chosen(&id))
    };
    let (wrong, chosen) = (*wrong, draft.meant().map(Gemeente::id));
    let name = format!("{id}-keuze");
    choice_field(&ChoiceField {
        id: name.clone(),
        name,
        options: &options,
        chosen,
        described_by,
        wrong,
        on_choice,
    })
}

/// What was found, with the name that somebody looked for in front.
fn name(language: Language, Gevonden { gemeente, naam, via, .. }: &Gevonden) -> String {
    let (gemeente, provincie) = (gemeente.naam(), gemeente.provincie());
    let key = match via {
        Via::Naam => key::APP_GEMEENTE_ZELF,
        Via::AndereNaam | Via::Plaats => key::APP_GEMEENTE_DEEL,
        Via::Voorheen => key::APP_GEMEENTE_VOORHEEN,
    };
    language.fill(key, &[("naam", *naam), ("gemeente", gemeente), ("provincie", provincie)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::gemeenten::zoek;

    #[test]
    fn what_was_found_begins_with_what_was_looked_for() {
        let first = |typed: &str| zoek(typed).first().map(|hit| name(Language::first(), hit));
        for (typed, shown) in [
            ("zutphen", "Zutphen, Gelderland"),
            ("warnsveld", "Warnsveld, gemeente Zutphen, Gelderland"),
            ("den bosch", "Den Bosch, gemeente 's-Hertogenbosch, Noord-Brabant"),
            ("brielle", "Brielle, nu gemeente Voorne aan Zee, Zuid-Holland"),
            ("bergen nh", "Bergen (NH), Noord-Holland"),
        ] {
            assert_eq!(first(typed).as_deref(), Some(shown));
        }
    }
}
