//! The total of all schemes.

use jiff::civil::Date;
use rechtop::{Assessed, Assessment, Euro};
use rechtop_teksten::{Language, key};
use yew::prelude::*;

use super::amounts::{lines, with_amount};

/// The total of all schemes in this year. Shows nothing if there is no amount.
pub fn total(language: Language, year: i16, assessment: &Assessment, today: Date) -> Html {
    let together = [
        (key::APP_RESULTAAT_SAMEN, assessment.per_month().amount()),
        (key::APP_RESULTAAT_SAMEN_JAAR, assessment.per_year().amount()),
        (key::APP_RESULTAAT_SAMEN_EENMALIG, assessment.once()),
    ];
    let nonzero = together.into_iter().filter(|(_, amount)| *amount != Euro::ZERO);
    let sentence = |(text, amount)| with_amount(language, text, year, amount);
    let sentences: Vec<String> = nonzero.map(sentence).collect();
    if sentences.is_empty() {
        return Html::default();
    }
    html! {
        <div class="totaal">
            { lines(sentences) }
            <p>{ language.text(key::APP_RESULTAAT_SAMEN_AL) }</p>
            if any_too_late(assessment, today) {
                <p>{ language.text(key::APP_RESULTAAT_SAMEN_TE_LAAT) }</p>
            }
        </div>
    }
}

/// Whether some of it can no longer be claimed.
fn any_too_late(assessment: &Assessment, today: Date) -> bool {
    let awards = assessment.regelingen.iter().filter_map(Assessed::award);
    let mut last_days = awards.filter_map(|award| award.claim?.until);
    last_days.any(|day| day < today)
}
