//! The list of a municipality: check boxes for what may hold, and one, apart, for who has nothing of it.

use rechtop::lokaal::Aankruisbaar;
use rechtop_teksten::{Language, key, question};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::draft::checklist::ChecklistDraft;

/// A list to tick.
pub struct ChecklistField<'a> {
    /// The id of the first box. The others add their word to it.
    pub id: String,
    /// What can be ticked.
    pub items: &'a [Aankruisbaar],
    /// What is ticked.
    pub ticked: &'a ChecklistDraft,
    /// The id of the text that describes the list.
    pub described_by: &'a str,
    /// Whether the answer is wrong.
    pub wrong: bool,
    /// Called with what is ticked.
    pub on_change: Callback<ChecklistDraft>,
}

/// Shows the list.
pub fn checklist_field(language: Language, field: &ChecklistField) -> Html {
    let ChecklistField { id, items, ticked, on_change, .. } = field;
    let item = |(index, item): (usize, &Aankruisbaar)| {
        let id = if index == 0 { id.clone() } else { format!("{id}-{}", item.woord.word()) };
        let (word, draft) = (item.woord.clone(), (*ticked).clone());
        let on_tick = on_change.reform(move |tick| draft.with(word.clone(), tick));
        check_box(field, id, question::tickable(language, item), ticked.holds(&item.woord), on_tick)
    };
    let draft = (*ticked).clone();
    let on_nothing = on_change.reform(move |tick| draft.with_nothing(tick));
    let nothing = language.text(key::APP_AANKRUISLIJST_NIETS);
    let id = if items.is_empty() { id.clone() } else { format!("{id}-niets") };
    html! {
        <div class="keuzes">
            { for items.iter().enumerate().map(item) }
            if !items.is_empty() { <p class="of">{ language.text(key::APP_AANKRUISLIJST_OF) }</p> }
            { check_box(field, id, nothing, ticked.holds_nothing(), on_nothing) }
        </div>
    }
}

fn check_box(
    field: &ChecklistField,
    id: String,
    text: &'static str,
    checked: bool,
    on_tick: Callback<bool>,
) -> Html {
    let onchange =
        on_tick.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! {
        <label class="keuze" key={id.clone()}>
            <input
                type="checkbox" {id} {checked} {onchange}
                aria-describedby={field.described_by.to_owned()}
                aria-invalid={field.wrong.then_some("true")}
            />
            <span>{ text }</span>
        </label>
    }
}
