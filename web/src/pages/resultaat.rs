//! What the household is entitled to, and why.

use rechtop::answer::Question;
use rechtop::assessment::Assessment;
use rechtop::euro::PerYear;
use rechtop::huishouden::Huishouden;
use rechtop::outcome::Outcome;
use rechtop::trace::Steps;
use rechtop_teksten::taal::{NL, fill, key};
use yew::prelude::*;

use crate::app::KOP;
use crate::components::antwoorden::antwoorden;
use crate::components::regeling::regeling;
use crate::state::{Action, State};

/// The properties of [`Resultaat`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The state of the app.
    pub state: UseReducerHandle<State>,
}

/// The result.
#[component]
pub fn Resultaat(props: &Props) -> Html {
    let state = &props.state;
    let (Some(huishouden), Some(assessment)) = (state.huishouden(), state.assessment()) else {
        return Html::default();
    };
    let naar = {
        let state = state.clone();
        Callback::from(move |question: Question| state.dispatch(Action::Naar(question)))
    };
    let opnieuw = {
        let state = state.clone();
        Callback::from(move |_: MouseEvent| state.dispatch(Action::Opnieuw))
    };
    let print = Callback::from(|_: MouseEvent| {
        // A browser that cannot print leaves the page as it is.
        let _ = gloo::utils::window().print();
    });
    html! {
        <>
            <h1 id={KOP} tabindex="-1">{ NL.text(titel(&assessment)) }</h1>
            if state.voorbeeld {
                <p class="kader">{ NL.text(key::APP_RESULTAAT_VOORBEELD) }</p>
            }
            { totaal(huishouden, &assessment) }
            { for volgorde(&assessment).map(|b| regeling(huishouden, b, &naar)) }
            if assessment.per_year() > PerYear::ZERO {
                <p>{ NL.text(key::VOORBEHOUD_HELE_JAAR) }</p>
            }
            <p class="kader">{ NL.text(key::APP_RESULTAAT_SLOT) }</p>
            { antwoorden(state, &naar) }
            <div class="knoppen geen-print">
                <button type="button" class="tweede" onclick={print}>
                    { NL.text(key::APP_RESULTAAT_PRINT) }
                </button>
                <button type="button" class="derde" onclick={opnieuw}>
                    { NL.text(key::APP_RESULTAAT_OPNIEUW) }
                </button>
            </div>
        </>
    }
}

/// The heading: whether there is something, nothing, or not known yet.
pub fn titel(assessment: &Assessment<Steps>) -> rechtop_teksten::taal::Key {
    if assessment.per_year() > PerYear::ZERO {
        key::APP_RESULTAAT_TITEL
    } else if assessment.regelingen.iter().any(|b| matches!(b.outcome, Outcome::Undecided(_))) {
        key::APP_RESULTAAT_TITEL_ONBEKEND
    } else {
        key::APP_RESULTAAT_TITEL_NIETS
    }
}

/// Rights first, then what is open, then the signposts, then what there is no right to.
fn volgorde(
    assessment: &Assessment<Steps>,
) -> impl Iterator<Item = &rechtop::assessment::Beoordeling<Steps>> {
    let rang = |outcome: &Outcome| match outcome {
        Outcome::Right(_) => 0,
        Outcome::Undecided(_) => 1,
        Outcome::Pointer(_) => 2,
        Outcome::NoRight(_) => 3,
    };
    (0..4).flat_map(move |plaats| {
        assessment.regelingen.iter().filter(move |b| rang(&b.outcome) == plaats)
    })
}

fn totaal(huishouden: &Huishouden, assessment: &Assessment<Steps>) -> Html {
    if assessment.per_year() == PerYear::ZERO {
        return Html::default();
    }
    let jaar = huishouden.peildatum().year().to_string();
    let per_maand = NL.euro(assessment.per_month().amount());
    let per_jaar = NL.euro(assessment.per_year().amount());
    html! {
        <div class="totaal">
            <p class="groot">
                { fill(NL.text(key::APP_RESULTAAT_SAMEN), &[("bedrag", &per_maand)]) }
            </p>
            <p>
                { fill(NL.text(key::APP_RESULTAAT_SAMEN_JAAR), &[("jaar", &jaar), ("bedrag", &per_jaar)]) }
            </p>
        </div>
    }
}
