//! Income by source, per year or per month.

use rechtop::Euro;
use rechtop::Question;
use rechtop_teksten::question::choice;
use rechtop_teksten::{Language, key};
use yew::prelude::*;

use super::bedrag_veld::BedragVeld;
use super::keuze_veld::KeuzeVeld;
use crate::concept::bedrag::{bedrag, is_fout};
use crate::concept::inkomen::InkomenConcept;
use crate::language::use_language;

/// The properties of [`InkomenVeld`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The question.
    pub question: Question,
    /// What is typed.
    pub inkomen: InkomenConcept,
    /// The id of the text that describes it.
    pub beschreven_door: String,
    /// Whether the answer has a mistake.
    pub fout: bool,
    /// Told of what is typed.
    pub onwijzig: Callback<InkomenConcept>,
}

/// Income by source.
#[component]
pub fn InkomenVeld(props: &Props) -> Html {
    let language = use_language();
    let inkomen = props.inkomen.clone();
    let onkeuze = props.onwijzig.reform(move |woord: String| InkomenConcept {
        per_maand: woord == "maand",
        ..inkomen.clone()
    });
    let opties = vec![
        ("jaar", language.text(key::APP_INKOMEN_PER_JAAR).to_owned()),
        ("maand", language.text(key::APP_INKOMEN_PER_MAAND).to_owned()),
    ];
    let gekozen = if props.inkomen.per_maand { "maand" } else { "jaar" };
    let leeg = props.inkomen.soorten.iter().all(|(_, tekst)| tekst.trim().is_empty());
    let soort = |index: usize| {
        let (naam, tekst) = &props.inkomen.soorten[index];
        let inkomen = props.inkomen.clone();
        let onwijzig = props.onwijzig.reform(move |tekst: String| {
            let mut inkomen = inkomen.clone();
            inkomen.soorten[index].1 = tekst;
            inkomen
        });
        html! {
            <BedragVeld
                key={*naam} id={format!("soort-{naam}")} label={choice(language, props.question.fact, naam)}
                tekst={tekst.clone()} beschreven_door={props.beschreven_door.clone()}
                fout={props.fout && (leeg || is_fout(tekst))} {onwijzig}
            />
        }
    };
    html! {
        <>
            <fieldset class="periode">
                <legend>{ language.text(key::APP_INKOMEN_PERIODE) }</legend>
                <KeuzeVeld
                    naam="periode" {opties} gekozen={gekozen.to_owned()}
                    beschreven_door="periode-uitleg" fout={false} {onkeuze}
                />
                <p id="periode-uitleg" aria-live="polite">
                    if props.inkomen.per_maand { { language.text(key::APP_INKOMEN_PER_MAAND_UITLEG) } }
                </p>
            </fieldset>
            <p>{ language.text(key::APP_INKOMEN_SOORTEN) }</p>
            { for (0..props.inkomen.soorten.len()).map(soort) }
            <p class="begrepen" aria-live="polite">{ samen(language, &props.inkomen) }</p>
        </>
    }
}

/// What the amounts come to in a year.
fn samen(language: Language, inkomen: &InkomenConcept) -> String {
    let som: Euro = inkomen.soorten.iter().filter_map(|(_, tekst)| bedrag(tekst).ok()).sum();
    let per_jaar = if inkomen.per_maand { som * 12 } else { som };
    if per_jaar == Euro::ZERO {
        return String::new();
    }
    language.fill(key::APP_INKOMEN_SAMEN, &[("bedrag", &language.euro(per_jaar))])
}
