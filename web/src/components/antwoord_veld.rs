//! The question with its boxes, whatever kind of answer it wants.

use rechtop::document::Period;
use rechtop::{AnswerKind, Question};
use rechtop_teksten::question::{QuestionText, choice};
use rechtop_teksten::{Language, key};
use yew::prelude::*;

use super::bedrag_veld::BedragVeld;
use super::datum_veld::DatumVeld;
use super::getal_veld::GetalVeld;
use super::inkomen_veld::InkomenVeld;
use super::keuze_veld::KeuzeVeld;
use super::opvang_veld::OpvangVeld;
use super::personen_veld::PersonenVeld;
use crate::concept::Concept;
use crate::focus::KOP;
use crate::language::use_language;

/// The id of the text that helps to answer.
const UITLEG: &str = "uitleg";
/// The id of the text that says which day it is about.
const DAG: &str = "dag";

/// The properties of [`AntwoordVeld`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The question.
    pub question: Question,
    /// The words of the question.
    pub tekst: QuestionText,
    /// Which day it is about, where that is not today.
    pub dag: Option<String>,
    /// Buttons that go on without any box. They come first: who has nothing need not pass every box.
    pub snel: Html,
    /// What is typed or chosen.
    pub concept: Concept,
    /// Whether the answer has a mistake.
    pub fout: bool,
    /// The id of the sentence that says what is wrong.
    pub foutmelding: &'static str,
    /// Told of what is typed or chosen.
    pub onwijzig: Callback<Concept>,
}

/// The question with its boxes. One box has a label, several have a legend.
#[component]
pub fn AntwoordVeld(props: &Props) -> Html {
    let language = use_language();
    let kop = html! { <h1 id={KOP} tabindex="-1">{ &props.tekst.title }</h1> };
    let uitleg = html! {
        <>
            if let Some(dag) = &props.dag { <p id={DAG} class="dag">{ dag }</p> }
            <p id={UITLEG} class="uitleg">{ &props.tekst.explanation }</p>
        </>
    };
    match &props.concept {
        Concept::JaNee(_) | Concept::Keuze(_) | Concept::Datum(_) => html! {
            <fieldset>
                <legend>{ kop }</legend>
                { uitleg }
                { veld(language, props) }
            </fieldset>
        },
        _ => html! { <>{ kop }{ uitleg }{ props.snel.clone() }{ veld(language, props) }</> },
    }
}

fn veld(language: Language, props: &Props) -> Html {
    let (question, fout, onwijzig) = (&props.question, props.fout, &props.onwijzig);
    let dag = if props.dag.is_some() { DAG } else { "" };
    let beschreven_door = format!("{dag} {UITLEG} {}", props.foutmelding);
    match props.concept.clone() {
        Concept::JaNee(gekozen) => html! {
            <KeuzeVeld
                naam={question.path()} opties={ja_nee(language)}
                gekozen={gekozen.map(|ja| if ja { "ja" } else { "nee" }.to_owned())}
                {beschreven_door} {fout}
                onkeuze={onwijzig.reform(|woord: String| Concept::JaNee(Some(woord == "ja")))}
            />
        },
        Concept::Keuze(gekozen) => html! {
            <KeuzeVeld
                naam={question.path()} opties={opties(language, question)} {gekozen}
                {beschreven_door} {fout}
                onkeuze={onwijzig.reform(|woord: String| Concept::Keuze(Some(woord)))}
            />
        },
        Concept::Datum(delen) => html! {
            <>
                <p class="voorbeeld">{ language.text(key::APP_VRAAG_DATUM_VOORBEELD) }</p>
                <DatumVeld
                    {delen} {beschreven_door} {fout} onwijzig={onwijzig.reform(Concept::Datum)}
                />
            </>
        },
        Concept::Getal(tekst, bereik) => html! {
            <GetalVeld
                id="antwoord" label={language.text(key::APP_VRAAG_GETAL)} {tekst} {beschreven_door} {fout}
                onwijzig={onwijzig.reform(move |tekst| Concept::Getal(tekst, bereik.clone()))}
            />
        },
        Concept::Bedrag(tekst) => html! {
            <>
                <p class="voorbeeld">{ language.text(key::APP_VRAAG_BEDRAG_VOORBEELD) }</p>
                <BedragVeld
                    id="antwoord" label={bedrag_label(language, question)} {tekst}
                    {beschreven_door} {fout} onwijzig={onwijzig.reform(Concept::Bedrag)}
                />
            </>
        },
        Concept::Inkomen(inkomen) => html! {
            <InkomenVeld
                question={question.clone()} {inkomen} {beschreven_door} {fout}
                onwijzig={onwijzig.reform(Concept::Inkomen)}
            />
        },
        Concept::Opvang(opvang) => html! {
            <OpvangVeld
                {opvang} soorten={opties(language, question)} {beschreven_door} {fout}
                onwijzig={onwijzig.reform(Concept::Opvang)}
            />
        },
        Concept::Personen(personen) => html! {
            <PersonenVeld {personen} onwijzig={onwijzig.reform(Concept::Personen)} />
        },
    }
}

fn ja_nee(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("ja", language.text(key::APP_VRAAG_JA).to_owned()),
        ("nee", language.text(key::APP_VRAAG_NEE).to_owned()),
    ]
}

/// The words that can be chosen, with their texts.
fn opties(language: Language, question: &Question) -> Vec<(&'static str, String)> {
    match question.fact.kind() {
        AnswerKind::Choice(woorden) | AnswerKind::Care(woorden) => woorden
            .iter()
            .map(|&woord| (woord, choice(language, question.fact, woord).to_owned()))
            .collect(),
        _ => Vec::new(),
    }
}

fn bedrag_label(language: Language, question: &Question) -> &'static str {
    language.text(match question.fact.kind() {
        AnswerKind::Amount(Period::Day) => key::APP_VRAAG_BEDRAG_PER_DAG,
        AnswerKind::Amount(Period::Month) => key::APP_VRAAG_BEDRAG_PER_MAAND,
        AnswerKind::Amount(Period::Year) => key::APP_VRAAG_BEDRAG_PER_JAAR,
        _ => key::APP_VRAAG_BEDRAG_EENMALIG,
    })
}
