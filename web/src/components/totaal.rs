//! What all schemes come to together.

use jiff::civil::Date;
use rechtop::assessment::{Assessment, Beoordeling};
use rechtop::euro::Euro;
use rechtop::trace::Trace;
use rechtop_teksten::taal::{NL, key};
use yew::prelude::*;

use super::bedragen::{met_bedrag, regels};

/// What all schemes come to together, in this year; nothing where there is nothing.
pub fn totaal<T: Trace>(jaar: i16, assessment: &Assessment<T>, vandaag: Date) -> Html {
    let samen = [
        (key::APP_RESULTAAT_SAMEN, assessment.per_month().amount()),
        (key::APP_RESULTAAT_SAMEN_JAAR, assessment.per_year().amount()),
        (key::APP_RESULTAAT_SAMEN_EENMALIG, assessment.once()),
    ];
    let iets = samen.into_iter().filter(|(_, bedrag)| *bedrag != Euro::ZERO);
    let zinnen: Vec<String> = iets.map(|(tekst, bedrag)| met_bedrag(tekst, jaar, bedrag)).collect();
    if zinnen.is_empty() {
        return Html::default();
    }
    html! {
        <div class="totaal">
            { regels(zinnen) }
            <p>{ NL.text(key::APP_RESULTAAT_SAMEN_AL) }</p>
            if iets_te_laat(assessment, vandaag) {
                <p>{ NL.text(key::APP_RESULTAAT_SAMEN_TE_LAAT) }</p>
            }
        </div>
    }
}

/// Whether the last day to claim something of it is over.
fn iets_te_laat<T: Trace>(assessment: &Assessment<T>, vandaag: Date) -> bool {
    let awards = assessment.regelingen.iter().filter_map(Beoordeling::award);
    let mut laatste_dagen = awards.filter_map(|award| award.claim?.until);
    laatste_dagen.any(|dag| dag < vandaag)
}
