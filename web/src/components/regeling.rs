//! One scheme on the result: its amount and how to claim it, or why there is no right.

use rechtop::outcome::{Refusal, Undecided};
use rechtop::{Assessed, Award, Outcome, Question, Reason};
use rechtop_teksten::{Language, key, question, regeling as names, sentence};
use yew::prelude::*;

use super::amounts::{amounts, with_amount};
use super::claiming::{claiming, website, where_to_go};
use super::fixed::fixed;
use super::fold_summary::fold_summary;
use super::steps::{artikel, steps};
use super::view::View;

/// One scheme on the result.
pub fn regeling(view: View, assessed: &Assessed) -> Html {
    let id = assessed.regeling.id();
    let heading = heading(view.language, assessed);
    let short = names::summary(view.language, assessed.regeling);
    let uitvoerder = uitvoerder(view.language, assessed);
    let explained = |content: Html| {
        html! { <>{ heading.clone() }{ uitvoerder.clone() }<p>{ short }</p>{ content }</> }
    };
    let content = match &assessed.outcome {
        Outcome::Right(award) => explained(show_right(view, assessed, award)),
        Outcome::NoRight(refusal) => explained(show_no_right(view, assessed, refusal)),
        Outcome::Undecided(undecided) => explained(show_undecided(view, assessed, undecided)),
        // There are many of these, and only a few matter to any one household.
        Outcome::Pointer(reason) => html! {
            <details>
                <summary>{ heading.clone() }<span class="kort">{ short }</span></summary>
                if view.complete { { show_pointer(view, assessed, reason) } }
            </details>
        },
    };
    html! {
        <section
            class={classes!("regeling", class_of(&assessed.outcome))} {id}
            aria-labelledby={format!("{id}-naam")}
        >
            { content }
        </section>
    }
}

/// The name of the scheme, with its status if the group does not already say it.
fn heading(language: Language, assessed: &Assessed) -> Html {
    html! {
        <h3 id={format!("{}-naam", assessed.regeling.id())}>
            { names::name(language, assessed.regeling) }
            if in_other_months(&assessed.outcome) {
                { " " }
                <span class="status">{ language.text(key::APP_RESULTAAT_NU_GEEN_RECHT) }</span>
            }
        </h3>
    }
}

/// Who carries a municipal scheme out. Of a national one that stands where it is claimed.
fn uitvoerder(language: Language, assessed: &Assessed) -> Html {
    if assessed.regeling.lokaal.is_none() {
        return Html::default();
    }
    let wie = [("wie", names::uitvoerder(language, assessed.regeling))];
    html! { <p class="van-wie">{ language.fill(key::APP_RESULTAAT_VAN_WIE, &wie) }</p> }
}

/// Whether the household has no right now, but does in other months of the year.
fn in_other_months(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::NoRight(refusal) if refusal.rest_of_year.is_some())
}

/// The CSS class of an outcome.
fn class_of(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Right(_) => "recht",
        Outcome::NoRight(_) => "geen-recht",
        Outcome::Undecided(_) => "onbekend",
        Outcome::Pointer(_) => "wegwijzer",
    }
}

fn show_right(view: View, assessed: &Assessed, award: &Award) -> Html {
    html! {
        <>
            { amounts(view.language, view.huishouden, award) }
            { caveats(view, assessed) }
            { refine(view, assessed) }
            { why(view, assessed) }
            { claiming(view, assessed.regeling, award.claim.as_ref()) }
        </>
    }
}

/// How the amount was computed. What a municipality gives as it stands in its rules has no steps.
fn why(view: View, assessed: &Assessed) -> Html {
    if assessed.steps.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            { fold_summary(view.language, key::APP_RESULTAAT_WAAROM, assessed.regeling) }
            if view.complete {
                { steps(view.language, view.huishouden, assessed.regeling, &assessed.steps) }
            }
        </details>
    }
}

fn show_no_right(view: View, assessed: &Assessed, refusal: &Refusal) -> Html {
    let year = view.huishouden.peildatum().year();
    let rest = refusal.rest_of_year.as_ref().map(|award| {
        let amount = award.per_year.amount();
        html! {
            <>
                <p>{ with_amount(view.language, key::APP_RESULTAAT_REST_VAN_JAAR, year, amount) }</p>
                { claiming(view, assessed.regeling, award.claim.as_ref()) }
            </>
        }
    });
    html! {
        <>
            { show_reason(view, assessed, &refusal.reason) }
            { rest }
            { caveats(view, assessed) }
            { refine(view, assessed) }
        </>
    }
}

fn show_pointer(view: View, assessed: &Assessed, reason: &Reason) -> Html {
    let (language, regeling) = (view.language, assessed.regeling);
    html! { <>{ show_reason(view, assessed, reason) }{ where_to_go(language, regeling) }{ website(language, regeling) }</> }
}

fn show_reason(view: View, assessed: &Assessed, reason: &Reason) -> Html {
    let sentence = sentence::reason(view.language, view.huishouden, assessed.regeling, reason);
    html! {
        <>
            <p class="reden">{ sentence }</p>
            <p>{ artikel(view.language, &reason.bron) }</p>
        </>
    }
}

/// What the rules do not know yet. Open questions are not listed here: they stand once, above all the schemes that
/// wait for them.
fn show_undecided(view: View, assessed: &Assessed, undecided: &Undecided) -> Html {
    let Some(not_known) = &undecided.not_known else { return Html::default() };
    html! {
        <>
            <p>{ sentence::not_known(view.language, assessed.regeling, not_known) }</p>
            { fixed(view.language, &undecided.fixed) }
        </>
    }
}

/// Questions, each a button that goes there.
pub fn questions(view: View, questions: &[Question]) -> Html {
    let button = |question: &Question| {
        let title = question::text(view.language, view.huishouden, question, None).title;
        let target = question.clone();
        let onclick = view.go_to.reform(move |_: MouseEvent| target.clone());
        html! { <li><button type="button" class="tweede" {onclick}>{ title }</button></li> }
    };
    html! { <ul class="knoppen vragen">{ for questions.iter().map(button) }</ul> }
}

/// What to know about the outcome: how certain it is, and every caveat. Those of a municipal scheme say themselves what is
/// not certain, and stand close together; that nothing of it is certain is said once for all, above them.
fn caveats(view: View, assessed: &Assessed) -> Html {
    let award = assessed.award();
    let caveats = award.into_iter().flat_map(|award| &award.caveats);
    let caveats = caveats.map(|caveat| sentence::caveat(view.language, view.huishouden, caveat));
    let caveats: Vec<String> = caveats.collect();
    let certainty = sentence::certainty(view.language, assessed).map(str::to_owned);
    let content = match (assessed.regeling.lokaal, caveats.is_empty()) {
        (Some(_), false) => {
            html! { <ul>{ for caveats.into_iter().map(|caveat| html! { <li>{ caveat }</li> }) }</ul> }
        }
        _ => {
            let sentences: Vec<String> = certainty.chain(caveats).collect();
            if sentences.is_empty() {
                return Html::default();
            }
            html! { <>{ for sentences.into_iter().map(|sentence| html! { <p>{ sentence }</p> }) }</> }
        }
    };
    html! {
        <div class="let-op">
            <h4>{ view.language.text(key::APP_RESULTAAT_LET_OP) }</h4>
            { content }
        </div>
    }
}

/// The questions that make the outcome surer.
fn refine(view: View, assessed: &Assessed) -> Html {
    if assessed.refine.is_empty() {
        return Html::default();
    }
    html! {
        <div class="geen-print">
            <p>{ view.language.text(key::APP_RESULTAAT_PRECIEZER) }</p>
            { questions(view, &assessed.refine) }
        </div>
    }
}
