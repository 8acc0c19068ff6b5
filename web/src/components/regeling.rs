//! One scheme on the result: its amount and how to claim it, or why there is no right.

use jiff::civil::Date;
use rechtop::outcome::{Refusal, Undecided};
use rechtop::{Assessed, Award, Huishouden, Outcome, Question, Reason};
use rechtop_teksten::{Language, key, question, regeling as names, sentence};
use yew::prelude::*;

use super::aanvragen::{aanvragen, waar, website};
use super::bedragen::{bedragen, met_bedrag};
use super::samenvatting::samenvatting;
use super::stappen::{artikel, stappen};
use super::vastgesteld::vastgesteld;

/// What every scheme is shown with.
#[derive(Clone, Copy)]
pub struct Blik<'a> {
    /// The language of the page.
    pub language: Language,
    /// The household.
    pub huishouden: &'a Huishouden,
    /// Today.
    pub vandaag: Date,
    /// Takes the resident to a question that is still open.
    pub naar: &'a Callback<Question>,
}

/// One scheme on the result.
pub fn regeling(blik: Blik, assessed: &Assessed) -> Html {
    let id = assessed.regeling.id();
    let kop = kop(blik.language, assessed);
    let kort = names::summary(blik.language, assessed.regeling);
    let uitgelegd = |inhoud: Html| html! { <>{ kop.clone() }<p>{ kort }</p>{ inhoud }</> };
    let inhoud = match &assessed.outcome {
        Outcome::Right(award) => uitgelegd(recht(blik, assessed, award)),
        Outcome::NoRight(refusal) => uitgelegd(geen_recht(blik, assessed, refusal)),
        Outcome::Undecided(undecided) => uitgelegd(onbekend(blik, assessed, undecided)),
        // There are many of these, and of most people only a few matter.
        Outcome::Pointer(reason) => html! {
            <details>
                <summary>{ kop.clone() }<span class="kort">{ kort }</span></summary>
                { wegwijzer(blik, assessed, reason) }
            </details>
        },
    };
    html! {
        <section
            class={classes!("regeling", soort(&assessed.outcome))} {id}
            aria-labelledby={format!("{id}-naam")}
        >
            { inhoud }
        </section>
    }
}

/// The name of the scheme, with its status where the group does not say it.
fn kop(language: Language, assessed: &Assessed) -> Html {
    html! {
        <h3 id={format!("{}-naam", assessed.regeling.id())}>
            { names::name(language, assessed.regeling) }
            if in_andere_maanden(&assessed.outcome) {
                { " " }
                <span class="status">{ language.text(key::APP_RESULTAAT_NU_GEEN_RECHT) }</span>
            }
        </h3>
    }
}

/// Whether there is no right now, but there is in other months of the year.
fn in_andere_maanden(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::NoRight(refusal) if refusal.rest_of_year.is_some())
}

/// The class of an outcome in the style sheet.
fn soort(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Right(_) => "recht",
        Outcome::NoRight(_) => "geen-recht",
        Outcome::Undecided(_) => "onbekend",
        Outcome::Pointer(_) => "wegwijzer",
    }
}

fn recht(blik: Blik, assessed: &Assessed, award: &Award) -> Html {
    html! {
        <>
            { bedragen(blik.language, blik.huishouden, award) }
            { opmerkingen(blik, award) }
            { verfijnen(blik, award) }
            <details>
                { samenvatting(blik.language, key::APP_RESULTAAT_WAAROM, assessed.regeling) }
                { stappen(blik.language, blik.huishouden, assessed.regeling, &assessed.steps) }
            </details>
            { aanvragen(blik.language, assessed.regeling, award.claim.as_ref(), blik.vandaag) }
        </>
    }
}

fn geen_recht(blik: Blik, assessed: &Assessed, refusal: &Refusal) -> Html {
    let jaar = blik.huishouden.peildatum().year();
    let rest = refusal.rest_of_year.as_ref().map(|award| {
        let bedrag = award.per_year.amount();
        html! {
            <>
                <p>{ met_bedrag(blik.language, key::APP_RESULTAAT_REST_VAN_JAAR, jaar, bedrag) }</p>
                { opmerkingen(blik, award) }
                { aanvragen(blik.language, assessed.regeling, award.claim.as_ref(), blik.vandaag) }
            </>
        }
    });
    html! { <>{ reden(blik, assessed, &refusal.reason) }{ rest }</> }
}

fn wegwijzer(blik: Blik, assessed: &Assessed, reason: &Reason) -> Html {
    let (language, van) = (blik.language, assessed.regeling);
    html! { <>{ reden(blik, assessed, reason) }{ waar(language, van) }{ website(language, van) }</> }
}

fn reden(blik: Blik, assessed: &Assessed, reason: &Reason) -> Html {
    let reden = sentence::reason(blik.language, blik.huishouden, assessed.regeling, reason);
    html! {
        <>
            <p class="reden">{ reden }</p>
            <p>{ artikel(blik.language, &reason.bron) }</p>
        </>
    }
}

/// What is not there yet. Questions that are open are asked once, above all schemes that wait for them.
fn onbekend(blik: Blik, assessed: &Assessed, undecided: &Undecided) -> Html {
    let Some(not_known) = &undecided.not_known else { return Html::default() };
    html! {
        <>
            <p>{ sentence::not_known(blik.language, assessed.regeling, not_known) }</p>
            { vastgesteld(blik.language, &undecided.fixed) }
        </>
    }
}

/// Questions to go to.
pub fn vragen(blik: Blik, vragen: &[Question]) -> Html {
    let knop = |vraag: &Question| {
        let titel = question::text(blik.language, blik.huishouden, vraag, None).title;
        let naar = vraag.clone();
        let onclick = blik.naar.reform(move |_: MouseEvent| naar.clone());
        html! { <li><button type="button" class="tweede" {onclick}>{ titel }</button></li> }
    };
    html! { <ul class="knoppen vragen">{ for vragen.iter().map(knop) }</ul> }
}

/// What the holder should know: how sure the amount is, and every caveat.
fn opmerkingen(blik: Blik, award: &Award) -> Html {
    let zekerheid = sentence::certainty(blik.language, award.certainty).map(str::to_owned);
    let caveats =
        award.caveats.iter().map(|caveat| sentence::caveat(blik.language, blik.huishouden, caveat));
    let zinnen: Vec<String> = zekerheid.into_iter().chain(caveats).collect();
    if zinnen.is_empty() {
        return Html::default();
    }
    html! {
        <div class="let-op">
            <h4>{ blik.language.text(key::APP_RESULTAAT_LET_OP) }</h4>
            { for zinnen.into_iter().map(|zin| html! { <p>{ zin }</p> }) }
        </div>
    }
}

/// The way to a surer amount, where it was estimated.
fn verfijnen(blik: Blik, award: &Award) -> Html {
    if award.refine.is_empty() {
        return Html::default();
    }
    html! {
        <div class="geen-print">
            <p>{ blik.language.text(key::APP_RESULTAAT_PRECIEZER) }</p>
            { vragen(blik, &award.refine) }
        </div>
    }
}
