//! The question with its boxes, whatever kind of answer it wants.

use rechtop::answer::{AnswerKind, Period, Question};
use rechtop_teksten::taal::{NL, key};
use rechtop_teksten::vraag::{VraagTekst, keuze};
use yew::prelude::*;

use super::bedrag_veld::BedragVeld;
use super::datum_veld::DatumVeld;
use super::getal_veld::GetalVeld;
use super::inkomen_veld::InkomenVeld;
use super::keuze_veld::KeuzeVeld;
use super::opvang_veld::OpvangVeld;
use super::personen_veld::PersonenVeld;
use crate::app::KOP;
use crate::concept::Concept;

/// The id of the text that helps to answer.
const UITLEG: &str = "uitleg";
/// The id of the text that says which day it is about.
const DAG: &str = "dag";

/// The properties of [`AntwoordVeld`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The question.
    pub question: Question,
    /// The name of the question in the household document.
    pub pad: String,
    /// The words of the question.
    pub tekst: VraagTekst,
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
    let kop = html! { <h1 id={KOP} tabindex="-1">{ &props.tekst.titel }</h1> };
    let uitleg = html! {
        <>
            if let Some(dag) = &props.dag { <p id={DAG} class="dag">{ dag }</p> }
            <p id={UITLEG} class="uitleg">{ &props.tekst.uitleg }</p>
        </>
    };
    match &props.concept {
        Concept::JaNee(_) | Concept::Keuze(_) | Concept::Datum(_) => html! {
            <fieldset>
                <legend>{ kop }</legend>
                { uitleg }
                { veld(props) }
            </fieldset>
        },
        _ => html! { <>{ kop }{ uitleg }{ props.snel.clone() }{ veld(props) }</> },
    }
}

fn veld(props: &Props) -> Html {
    let (question, fout, onwijzig) = (props.question, props.fout, &props.onwijzig);
    let dag = if props.dag.is_some() { DAG } else { "" };
    let beschreven_door = format!("{dag} {UITLEG} {}", props.foutmelding);
    match props.concept.clone() {
        Concept::JaNee(gekozen) => html! {
            <KeuzeVeld
                naam={props.pad.clone()} opties={ja_nee()}
                gekozen={gekozen.map(|ja| if ja { "ja" } else { "nee" }.to_owned())}
                {beschreven_door} {fout}
                onkeuze={onwijzig.reform(|woord: String| Concept::JaNee(Some(woord == "ja")))}
            />
        },
        Concept::Keuze(gekozen) => html! {
            <KeuzeVeld
                naam={props.pad.clone()} opties={opties(question)} {gekozen}
                {beschreven_door} {fout}
                onkeuze={onwijzig.reform(|woord: String| Concept::Keuze(Some(woord)))}
            />
        },
        Concept::Datum(delen) => html! {
            <>
                <p class="voorbeeld">{ NL.text(key::APP_VRAAG_DATUM_VOORBEELD) }</p>
                <DatumVeld
                    {delen} {beschreven_door} {fout} onwijzig={onwijzig.reform(Concept::Datum)}
                />
            </>
        },
        Concept::Getal(tekst, bereik) => html! {
            <GetalVeld
                id="antwoord" label={NL.text(key::APP_VRAAG_GETAL)} {tekst} {beschreven_door} {fout}
                onwijzig={onwijzig.reform(move |tekst| Concept::Getal(tekst, bereik.clone()))}
            />
        },
        Concept::Bedrag(tekst) => html! {
            <>
                <p class="voorbeeld">{ NL.text(key::APP_VRAAG_BEDRAG_VOORBEELD) }</p>
                <BedragVeld
                    id="antwoord" label={bedrag_label(question)} {tekst}
                    {beschreven_door} {fout} onwijzig={onwijzig.reform(Concept::Bedrag)}
                />
            </>
        },
        Concept::Inkomen(inkomen) => html! {
            <InkomenVeld
                {question} {inkomen} {beschreven_door} {fout}
                onwijzig={onwijzig.reform(Concept::Inkomen)}
            />
        },
        Concept::Opvang(opvang) => html! {
            <OpvangVeld
                {opvang} soorten={opties(question)} {beschreven_door} {fout}
                onwijzig={onwijzig.reform(Concept::Opvang)}
            />
        },
        Concept::Personen(personen) => html! {
            <PersonenVeld {personen} onwijzig={onwijzig.reform(Concept::Personen)} />
        },
    }
}

fn ja_nee() -> Vec<(&'static str, String)> {
    vec![
        ("ja", NL.text(key::APP_VRAAG_JA).to_owned()),
        ("nee", NL.text(key::APP_VRAAG_NEE).to_owned()),
    ]
}

/// The words that can be chosen, with their texts.
fn opties(question: Question) -> Vec<(&'static str, String)> {
    match question.veld.kind() {
        AnswerKind::Choice(woorden) | AnswerKind::Care(woorden) => {
            woorden.iter().map(|&woord| (woord, keuze(NL, question, woord).to_owned())).collect()
        }
        _ => Vec::new(),
    }
}

fn bedrag_label(question: Question) -> &'static str {
    NL.text(match question.veld.kind() {
        AnswerKind::Amount(Period::Day) => key::APP_VRAAG_BEDRAG_PER_DAG,
        AnswerKind::Amount(Period::Month) => key::APP_VRAAG_BEDRAG_PER_MAAND,
        AnswerKind::Amount(Period::Year) => key::APP_VRAAG_BEDRAG_PER_JAAR,
        _ => key::APP_VRAAG_BEDRAG_EENMALIG,
    })
}
