//! A choice of one out of a few, as radio buttons.

use yew::prelude::*;

/// The properties of [`KeuzeVeld`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The name that keeps the buttons together.
    pub naam: String,
    /// The id of the first button; the others have their word behind it.
    #[prop_or("antwoord".into())]
    pub id: AttrValue,
    /// The choices: word and text.
    pub opties: Vec<(&'static str, String)>,
    /// The word that is chosen.
    pub gekozen: Option<String>,
    /// The id of the text that describes the group.
    pub beschreven_door: String,
    /// Whether the answer has a mistake.
    pub fout: bool,
    /// Told of the chosen word.
    pub onkeuze: Callback<String>,
}

/// A choice of one out of a few.
#[component]
pub fn KeuzeVeld(props: &Props) -> Html {
    let optie = |index: usize, woord: &'static str, tekst: &str| {
        let onchange = props.onkeuze.reform(move |_: Event| woord.to_owned());
        let id = if index == 0 { props.id.to_string() } else { format!("{}-{woord}", props.id) };
        let checked = props.gekozen.as_deref() == Some(woord);
        html! {
            <label class="keuze" key={woord}>
                <input
                    type="radio" name={props.naam.clone()} value={woord} {id} {checked} {onchange}
                    aria-describedby={props.beschreven_door.clone()}
                    aria-invalid={props.fout.then_some("true")}
                />
                <span>{ tekst }</span>
            </label>
        }
    };
    let opties = props.opties.iter().enumerate().map(|(i, (woord, tekst))| optie(i, woord, tekst));
    html! { <div class="keuzes">{ for opties }</div> }
}
