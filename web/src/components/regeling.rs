//! One scheme on the result: its amount and how to claim it, or why there is no right.

use jiff::civil::Date;
use rechtop::answer::Question;
use rechtop::assessment::Beoordeling;
use rechtop::huishouden::Huishouden;
use rechtop::outcome::{Award, Outcome, Reason, Refusal, Undecided};
use rechtop::trace::{Steps, Trace};
use rechtop_teksten::taal::{Key, NL, key};
use rechtop_teksten::{vraag, zin};
use yew::prelude::*;

use super::aanvragen::{aanvragen, waar, website};
use super::bedragen::{bedragen, met_bedrag};
use super::stappen::{artikel, stappen};
use super::vastgesteld::vastgesteld;

/// What every scheme is shown with.
#[derive(Clone, Copy)]
pub struct Blik<'a> {
    /// The household.
    pub huishouden: &'a Huishouden,
    /// Today.
    pub vandaag: Date,
    /// Takes the resident to a question that is still open.
    pub naar: &'a Callback<Question>,
}

/// One scheme on the result.
pub fn regeling(blik: Blik, beoordeling: &Beoordeling<Steps>) -> Html {
    let id = beoordeling.regeling.id;
    let inhoud = match &beoordeling.outcome {
        Outcome::Right(award) => recht(blik, beoordeling, award),
        Outcome::NoRight(refusal) => geen_recht(blik, beoordeling, refusal),
        Outcome::Undecided(undecided) => onbekend(blik, beoordeling, undecided),
        Outcome::Pointer(reason) => wegwijzer(blik, beoordeling, reason),
    };
    let status = status(&beoordeling.outcome);
    html! {
        <section
            class={classes!("regeling", soort(&beoordeling.outcome))} {id}
            aria-labelledby={format!("{id}-naam")}
        >
            <h3 id={format!("{id}-naam")}>
                { zin::regeling_naam(NL, beoordeling.regeling) }
                if let Some(status) = status {
                    { " " }
                    <span class="status">{ NL.text(status) }</span>
                }
            </h3>
            <p>{ NL.find_below(&["regeling", id, "kort"]) }</p>
            { inhoud }
        </section>
    }
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

/// What stands beside the name. A refusal and a signpost have their group, which says it once.
fn status(outcome: &Outcome) -> Option<Key> {
    match outcome {
        Outcome::Right(_) => Some(key::APP_RESULTAAT_WEL_RECHT),
        Outcome::NoRight(refusal) => {
            refusal.rest_of_year.as_ref().map(|_| key::APP_RESULTAAT_NU_GEEN_RECHT)
        }
        Outcome::Undecided(_) => Some(key::APP_RESULTAAT_ONBEKEND),
        Outcome::Pointer(_) => None,
    }
}

fn recht(blik: Blik, beoordeling: &Beoordeling<Steps>, award: &Award) -> Html {
    html! {
        <>
            { bedragen(blik.huishouden, award) }
            { opmerkingen(blik, award) }
            { verfijnen(blik, award) }
            <details>
                <summary>{ NL.text(key::APP_RESULTAAT_WAAROM) }</summary>
                { stappen(blik.huishouden, beoordeling.regeling, beoordeling.trace.steps()) }
            </details>
            { aanvragen(beoordeling.regeling.id, award.claim.as_ref(), blik.vandaag) }
        </>
    }
}

fn geen_recht(blik: Blik, beoordeling: &Beoordeling<Steps>, refusal: &Refusal) -> Html {
    let jaar = blik.huishouden.peildatum().year();
    let rest = refusal.rest_of_year.as_ref().map(|award| {
        let bedrag = award.per_year.amount();
        html! {
            <>
                <p>{ met_bedrag(key::APP_RESULTAAT_REST_VAN_JAAR, jaar, bedrag) }</p>
                { opmerkingen(blik, award) }
                { aanvragen(beoordeling.regeling.id, award.claim.as_ref(), blik.vandaag) }
            </>
        }
    });
    html! { <>{ reden(blik, beoordeling, &refusal.reason) }{ rest }</> }
}

fn wegwijzer(blik: Blik, beoordeling: &Beoordeling<Steps>, reason: &Reason) -> Html {
    let id = beoordeling.regeling.id;
    html! { <>{ reden(blik, beoordeling, reason) }{ waar(id) }{ website(id) }</> }
}

fn reden(blik: Blik, beoordeling: &Beoordeling<Steps>, reason: &Reason) -> Html {
    let reden = zin::reden(NL, blik.huishouden, beoordeling.regeling, reason);
    html! {
        <>
            <p class="reden">{ reden }</p>
            <p>{ artikel(&reason.bron) }</p>
        </>
    }
}

fn onbekend(blik: Blik, beoordeling: &Beoordeling<Steps>, undecided: &Undecided) -> Html {
    if let Some(not_known) = &undecided.not_known {
        return html! {
            <>
                <p>{ zin::onbekend(NL, beoordeling.regeling, not_known) }</p>
                { vastgesteld(&zin::alvast_bekend(beoordeling.regeling, undecided)) }
            </>
        };
    }
    html! {
        <>
            <p>{ NL.text(key::APP_RESULTAAT_ONBEKEND_UITLEG) }</p>
            { vragen(blik, &undecided.missing) }
        </>
    }
}

/// Questions to go to.
fn vragen(blik: Blik, vragen: &[Question]) -> Html {
    let knop = |&question: &Question| {
        let titel = vraag::vraag(NL, blik.huishouden, question).titel;
        let onclick = blik.naar.reform(move |_: MouseEvent| question);
        html! { <li><button type="button" class="tweede" {onclick}>{ titel }</button></li> }
    };
    html! { <ul class="knoppen vragen">{ for vragen.iter().map(knop) }</ul> }
}

/// What the holder should know: how sure the amount is, and every caveat.
fn opmerkingen(blik: Blik, award: &Award) -> Html {
    let zekerheid = zin::zekerheid(NL, award.certainty).map(str::to_owned);
    let caveats = award.caveats.iter().map(|caveat| zin::voorbehoud(NL, blik.huishouden, caveat));
    let zinnen: Vec<String> = zekerheid.into_iter().chain(caveats).collect();
    if zinnen.is_empty() {
        return Html::default();
    }
    html! {
        <div class="let-op">
            <h4>{ NL.text(key::APP_RESULTAAT_LET_OP) }</h4>
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
            <p>{ NL.text(key::APP_RESULTAAT_PRECIEZER) }</p>
            { vragen(blik, &award.refine) }
        </div>
    }
}
