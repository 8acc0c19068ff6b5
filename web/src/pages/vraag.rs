//! One question a screen. What is asked, and in which order, the rules say; here is only the form.

use rechtop::answer::{AnswerKind, Period, Question};
use rechtop::huishouden::{Fout, Fouten, Huishouden};
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::vraag::{VraagTekst, keuze, vraag};
use rechtop_teksten::{fout as teksten, zin};
use serde_json::Value;
use yew::prelude::*;

use crate::app::KOP;
use crate::components::{
    bedrag_veld::BedragVeld, datum_veld::DatumVeld, inkomen_veld::InkomenVeld,
    keuze_veld::KeuzeVeld, personen_veld::PersonenVeld,
};
use crate::concept::{Concept, InkomenConcept};
use crate::focus;
use crate::geschiedenis;
use crate::state::{Action, State};

/// The id of the text that helps to answer.
const UITLEG: &str = "uitleg";
/// The id of the sentence that says what is wrong.
const FOUT: &str = "fout";

/// The properties of [`VraagPagina`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The state of the app.
    pub state: UseReducerHandle<State>,
    /// The question.
    pub question: Question,
}

/// A screen with one question.
#[component]
pub fn VraagPagina(props: &Props) -> Html {
    let Props { state, question } = props;
    let question = *question;
    let concept = use_state(|| Concept::new(question.veld.kind(), state.antwoord(question)));
    let fout = use_state(|| None::<String>);
    let Some(huishouden) = state.huishouden() else { return Html::default() };
    let tekst = vraag(NL, huishouden, question);

    let antwoord = {
        let (state, fout, concept) = (state.clone(), fout.clone(), concept.clone());
        Callback::from(move |antwoord: Value| match state.toets(question, antwoord.clone()) {
            Ok(()) => state.dispatch(Action::Antwoord(question, antwoord)),
            Err(fouten) => meld(&fout, &concept, zinnen(&fouten)),
        })
    };
    let onsubmit = {
        let (concept, fout, antwoord) = (concept.clone(), fout.clone(), antwoord.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match concept.antwoord() {
                Ok(waarde) => antwoord.emit(waarde),
                Err(code) => meld(&fout, &concept, zin(code)),
            }
        })
    };
    let onwijzig = {
        let (concept, fout) = (concept.clone(), fout.clone());
        Callback::from(move |nieuw: Concept| {
            concept.set(nieuw);
            fout.set(None);
        })
    };
    let terug = Callback::from(|_: MouseEvent| geschiedenis::terug());
    let weet_niet = {
        let state = state.clone();
        Callback::from(move |_: MouseEvent| state.dispatch(Action::WeetNiet(question)))
    };
    let geen_inkomen = Callback::from(move |_: MouseEvent| antwoord.emit(InkomenConcept::geen()));

    let is_personen = question.veld.kind() == AnswerKind::Persons;
    let peildatum = huishouden.peildatum();
    let andere_datum = (peildatum != state.vandaag)
        .then(|| fill(NL.text(key::APP_VRAAG_ANDERE_DATUM), &[("datum", &NL.datum(peildatum))]));
    html! {
        <form {onsubmit} novalidate=true>
            if let Some(andere_datum) = andere_datum {
                <p class="kader">{ andere_datum }</p>
            }
            { veld(huishouden, question, &tekst, &concept, fout.is_some(), &onwijzig) }
            <p class="fout" id={FOUT} role="alert">{ fout.as_deref().unwrap_or_default() }</p>
            <div class="knoppen">
                <button type="submit" class="eerste">{ NL.text(key::APP_VRAAG_VERDER) }</button>
                if matches!(question.veld.kind(), AnswerKind::Income(_)) {
                    <button type="button" class="tweede" onclick={geen_inkomen}>
                        { NL.text(key::APP_INKOMEN_GEEN) }
                    </button>
                }
                if !is_personen {
                    <button type="button" class="tweede" onclick={weet_niet}>
                        { NL.text(key::APP_VRAAG_WEET_NIET) }
                    </button>
                }
                <button type="button" class="derde" onclick={terug}>
                    { NL.text(key::APP_VRAAG_TERUG) }
                </button>
            </div>
            { waarom(state, question) }
        </form>
    }
}

/// Shows a mistake, and takes the keyboard to what must be mended. Nothing that was typed is lost.
fn meld(fout: &UseStateHandle<Option<String>>, concept: &Concept, zin: String) {
    fout.set(Some(zin));
    focus::on(&concept.eerste_foute_veld());
}

/// The sentence of a draft that is no answer yet.
fn zin(code: &str) -> String {
    NL.find(&format!("app.fout.{code}")).unwrap_or(code).to_owned()
}

/// The sentences of the mistakes of a household: in the words of the app where it has them.
fn zinnen(fouten: &Fouten) -> String {
    let zin = |fout: &Fout| match NL.find(&format!("app.fout.{}", fout.soort.code())) {
        Some(zin) => zin.to_owned(),
        None => format!("{} {}", teksten::wat(NL, fout), teksten::herstel(NL, fout)),
    };
    fouten.iter().map(zin).collect::<Vec<_>>().join(" ")
}

/// The question with its boxes. One box has a label, several have a legend.
fn veld(
    huishouden: &Huishouden,
    question: Question,
    tekst: &VraagTekst,
    concept: &Concept,
    fout: bool,
    onwijzig: &Callback<Concept>,
) -> Html {
    let kop = html! { <h1 id={KOP} tabindex="-1">{ &tekst.titel }</h1> };
    let uitleg = html! { <p id={UITLEG} class="uitleg">{ &tekst.uitleg }</p> };
    let beschreven_door = format!("{UITLEG} {FOUT}");
    let naam = huishouden.pad(question);
    match concept {
        Concept::JaNee(gekozen) => {
            let onkeuze = onwijzig.reform(|woord: String| Concept::JaNee(Some(woord == "ja")));
            let opties = vec![
                ("ja", NL.text(key::APP_VRAAG_JA).to_owned()),
                ("nee", NL.text(key::APP_VRAAG_NEE).to_owned()),
            ];
            let gekozen = gekozen.map(|ja| if ja { "ja" } else { "nee" }.to_owned());
            html! {
                <fieldset>
                    <legend>{ kop }</legend>
                    { uitleg }
                    <KeuzeVeld {naam} {opties} {gekozen} {beschreven_door} {fout} {onkeuze} />
                </fieldset>
            }
        }
        Concept::Keuze(gekozen) => {
            let onkeuze = onwijzig.reform(|woord: String| Concept::Keuze(Some(woord)));
            html! {
                <fieldset>
                    <legend>{ kop }</legend>
                    { uitleg }
                    <KeuzeVeld
                        {naam} opties={opties(question)} gekozen={gekozen.clone()}
                        {beschreven_door} {fout} {onkeuze}
                    />
                </fieldset>
            }
        }
        Concept::Datum(delen) => html! {
            <fieldset>
                <legend>{ kop }</legend>
                { uitleg }
                <p class="voorbeeld">{ NL.text(key::APP_VRAAG_DATUM_VOORBEELD) }</p>
                <DatumVeld
                    delen={delen.clone()} {beschreven_door} {fout}
                    onwijzig={onwijzig.reform(Concept::Datum)}
                />
            </fieldset>
        },
        Concept::Bedrag(tekst) => html! {
            <>
                { kop }
                { uitleg }
                <p class="voorbeeld">{ NL.text(key::APP_VRAAG_BEDRAG_VOORBEELD) }</p>
                <BedragVeld
                    id="antwoord" label={bedrag_label(question)} tekst={tekst.clone()}
                    {beschreven_door} {fout} onwijzig={onwijzig.reform(Concept::Bedrag)}
                />
            </>
        },
        Concept::Inkomen(inkomen) => html! {
            <>
                { kop }
                { uitleg }
                <InkomenVeld
                    {question} inkomen={inkomen.clone()} {beschreven_door} {fout}
                    onwijzig={onwijzig.reform(Concept::Inkomen)}
                />
            </>
        },
        Concept::Personen(personen) => html! {
            <>
                { kop }
                { uitleg }
                <PersonenVeld
                    personen={personen.clone()} onwijzig={onwijzig.reform(Concept::Personen)}
                />
            </>
        },
    }
}

fn opties(question: Question) -> Vec<(&'static str, String)> {
    match question.veld.kind() {
        AnswerKind::Choice(woorden) => {
            woorden.iter().map(|&woord| (woord, keuze(NL, question, woord).to_owned())).collect()
        }
        _ => Vec::new(),
    }
}

fn bedrag_label(question: Question) -> &'static str {
    NL.text(match question.veld.kind() {
        AnswerKind::Amount(Period::Month) => key::APP_VRAAG_BEDRAG_PER_MAAND,
        AnswerKind::Amount(Period::Year) => key::APP_VRAAG_BEDRAG_PER_JAAR,
        _ => key::APP_VRAAG_BEDRAG_EENMALIG,
    })
}

/// For which schemes the answer is needed.
fn waarom(state: &State, question: Question) -> Html {
    let Some(assessment) = state.assessment() else { return Html::default() };
    let open = assessment.open_questions();
    let Some(open) = open.iter().find(|open| open.question == question) else {
        return Html::default();
    };
    let wacht = |id: &&str| open.regelingen.contains(id);
    let regelingen = assessment.regelingen.iter().map(|b| b.regeling).filter(|r| wacht(&r.id));
    let namen: Vec<&str> = regelingen.map(|regeling| zin::regeling_naam(NL, regeling)).collect();
    let uitleg = fill(NL.text(key::APP_VRAAG_WAAROM_UITLEG), &[("regelingen", &namen.join(", "))]);
    html! {
        <details>
            <summary>{ NL.text(key::APP_VRAAG_WAAROM) }</summary>
            <p>{ uitleg }</p>
        </details>
    }
}
