//! Income by source, per year or per month.

use rechtop::answer::Question;
use rechtop::euro::Euro;
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::vraag::keuze;
use yew::prelude::*;

use super::bedrag_veld::BedragVeld;
use super::keuze_veld::KeuzeVeld;
use crate::concept::bedrag::{bedrag, is_fout};
use crate::concept::inkomen::InkomenConcept;

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
    let inkomen = props.inkomen.clone();
    let onkeuze = props.onwijzig.reform(move |woord: String| InkomenConcept {
        per_maand: woord == "maand",
        ..inkomen.clone()
    });
    let opties = vec![
        ("jaar", NL.text(key::APP_INKOMEN_PER_JAAR).to_owned()),
        ("maand", NL.text(key::APP_INKOMEN_PER_MAAND).to_owned()),
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
                key={*naam} id={format!("soort-{naam}")} label={keuze(NL, props.question, naam)}
                tekst={tekst.clone()} beschreven_door={props.beschreven_door.clone()}
                fout={props.fout && (leeg || is_fout(tekst))} {onwijzig}
            />
        }
    };
    html! {
        <>
            <fieldset class="periode">
                <legend>{ NL.text(key::APP_INKOMEN_PERIODE) }</legend>
                <KeuzeVeld
                    naam="periode" {opties} gekozen={gekozen.to_owned()}
                    beschreven_door="periode-uitleg" fout={false} {onkeuze}
                />
                <p id="periode-uitleg" aria-live="polite">
                    if props.inkomen.per_maand { { NL.text(key::APP_INKOMEN_PER_MAAND_UITLEG) } }
                </p>
            </fieldset>
            <p>{ NL.text(key::APP_INKOMEN_SOORTEN) }</p>
            { for (0..props.inkomen.soorten.len()).map(soort) }
            <p class="begrepen" aria-live="polite">{ samen(&props.inkomen) }</p>
        </>
    }
}

/// What the amounts come to in a year.
fn samen(inkomen: &InkomenConcept) -> String {
    let bedragen = inkomen.soorten.iter().filter_map(|(_, tekst)| {
        bedrag(tekst).and_then(|bedrag| bedrag.parse().ok()).and_then(Euro::from_decimal)
    });
    let som: Euro = bedragen.sum();
    let per_jaar = if inkomen.per_maand { som * 12 } else { som };
    if per_jaar == Euro::ZERO {
        return String::new();
    }
    fill(NL.text(key::APP_INKOMEN_SAMEN), &[("bedrag", &NL.euro(per_jaar))])
}
