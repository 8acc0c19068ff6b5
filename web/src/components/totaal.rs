//! What all schemes come to together.

use jiff::civil::Date;
use rechtop::{Assessed, Assessment, Euro};
use rechtop_teksten::{Language, key};
use yew::prelude::*;

use super::bedragen::{met_bedrag, regels};

/// What all schemes come to together, in this year; nothing where there is nothing.
pub fn totaal(language: Language, jaar: i16, assessment: &Assessment, vandaag: Date) -> Html {
    let samen = [
        (key::APP_RESULTAAT_SAMEN, assessment.per_month().amount()),
        (key::APP_RESULTAAT_SAMEN_JAAR, assessment.per_year().amount()),
        (key::APP_RESULTAAT_SAMEN_EENMALIG, assessment.once()),
    ];
    let iets = samen.into_iter().filter(|(_, bedrag)| *bedrag != Euro::ZERO);
    let zin = |(tekst, bedrag)| met_bedrag(language, tekst, jaar, bedrag);
    let zinnen: Vec<String> = iets.map(zin).collect();
    if zinnen.is_empty() {
        return Html::default();
    }
    html! {
        <div class="totaal">
            { regels(zinnen) }
            <p>{ language.text(key::APP_RESULTAAT_SAMEN_AL) }</p>
            if iets_te_laat(assessment, vandaag) {
                <p>{ language.text(key::APP_RESULTAAT_SAMEN_TE_LAAT) }</p>
            }
        </div>
    }
}

/// Whether the last day to claim something of it is over.
fn iets_te_laat(assessment: &Assessment, vandaag: Date) -> bool {
    let awards = assessment.regelingen.iter().filter_map(Assessed::award);
    let mut laatste_dagen = awards.filter_map(|award| award.claim?.until);
    laatste_dagen.any(|dag| dag < vandaag)
}
