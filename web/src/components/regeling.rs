//! One scheme on the result: its amount and how to claim it, or why there is no right.

use jiff::civil::Date;
use rechtop::outcome::{Refusal, Undecided};
use rechtop::{Assessed, Award, Huishouden, Outcome, Question, Reason};
use rechtop_teksten::{Language, key, question, regeling as names, sentence};
use yew::prelude::*;

use super::amounts::{amounts, with_amount};
use super::claiming::{claiming, website, where_to_go};
use super::fixed::fixed;
use super::fold_summary::fold_summary;
use super::steps::{artikel, steps};

/// What every scheme needs to be shown.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The language of the page.
    pub language: Language,
    /// The household.
    pub huishouden: &'a Huishouden,
    /// Today.
    pub today: Date,
    /// Takes the resident to a question that is still open.
    pub go_to: &'a Callback<Question>,
    /// Whether what is folded away is there too. The page first shows what is open, and adds the rest right after: it
    /// must be there for printing, and nobody has to wait for it.
    pub complete: bool,
}

/// One scheme on the result.
pub fn regeling(view: View, assessed: &Assessed) -> Html {
    let id = assessed.regeling.id();
    let heading = heading(view.language, assessed);
    let short = names::summary(view.language, assessed.regeling);
    let explained = |content: Html| html! { <>{ heading.clone() }<p>{ short }</p>{ content }</> };
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
            <details>
                { fold_summary(view.language, key::APP_RESULTAAT_WAAROM, assessed.regeling) }
                if view.complete {
                    { steps(view.language, view.huishouden, assessed.regeling, &assessed.steps) }
                }
            </details>
            { claiming(view.language, assessed.regeling, award.claim.as_ref(), view.today) }
        </>
    }
}

fn show_no_right(view: View, assessed: &Assessed, refusal: &Refusal) -> Html {
    let year = view.huishouden.peildatum().year();
    let rest = refusal.rest_of_year.as_ref().map(|award| {
        let amount = award.per_year.amount();
        html! {
            <>
                <p>{ with_amount(view.language, key::APP_RESULTAAT_REST_VAN_JAAR, year, amount) }</p>
                { claiming(view.language, assessed.regeling, award.claim.as_ref(), view.today) }
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

/// What to know about the outcome: how certain it is, and every caveat.
fn caveats(view: View, assessed: &Assessed) -> Html {
    let certainty = sentence::certainty(view.language, assessed).map(str::to_owned);
    let caveats = assessed.award().into_iter().flat_map(|award| &award.caveats);
    let caveats = caveats.map(|caveat| sentence::caveat(view.language, view.huishouden, caveat));
    let sentences: Vec<String> = certainty.chain(caveats).collect();
    if sentences.is_empty() {
        return Html::default();
    }
    html! {
        <div class="let-op">
            <h4>{ view.language.text(key::APP_RESULTAAT_LET_OP) }</h4>
            { for sentences.into_iter().map(|sentence| html! { <p>{ sentence }</p> }) }
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
