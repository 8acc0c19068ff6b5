//! One scheme on the result: its amount and how to claim it, or why there is no right.

use jiff::civil::Date;
use rechtop::answer::Question;
use rechtop::assessment::Beoordeling;
use rechtop::huishouden::Huishouden;
use rechtop::outcome::{Award, Outcome, Reason, Refusal, Undecided};
use rechtop::trace::{Steps, Trace};
use rechtop_teksten::taal::{NL, key};
use rechtop_teksten::{vraag, zin};
use yew::prelude::*;

use super::aanvragen::{aanvragen, waar, website};
use super::bedragen::{bedragen, met_bedrag};
use super::samenvatting::samenvatting;
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
    let kop = kop(beoordeling);
    let kort = NL.find_below(&["regeling", id, "kort"]);
    let uitgelegd = |inhoud: Html| html! { <>{ kop.clone() }<p>{ kort }</p>{ inhoud }</> };
    let inhoud = match &beoordeling.outcome {
        Outcome::Right(award) => uitgelegd(recht(blik, beoordeling, award)),
        Outcome::NoRight(refusal) => uitgelegd(geen_recht(blik, beoordeling, refusal)),
        Outcome::Undecided(undecided) => uitgelegd(onbekend(beoordeling, undecided)),
        // There are many of these, and of most people only a few matter.
        Outcome::Pointer(reason) => html! {
            <details>
                <summary>{ kop.clone() }<span class="kort">{ kort }</span></summary>
                { wegwijzer(blik, beoordeling, reason) }
            </details>
        },
    };
    html! {
        <section
            class={classes!("regeling", soort(&beoordeling.outcome))} {id}
            aria-labelledby={format!("{id}-naam")}
        >
            { inhoud }
        </section>
    }
}

/// The name of the scheme, with its status where the group does not say it.
fn kop(beoordeling: &Beoordeling<Steps>) -> Html {
    html! {
        <h3 id={format!("{}-naam", beoordeling.regeling.id)}>
            { zin::regeling_naam(NL, beoordeling.regeling) }
            if in_andere_maanden(&beoordeling.outcome) {
                { " " }
                <span class="status">{ NL.text(key::APP_RESULTAAT_NU_GEEN_RECHT) }</span>
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

fn recht(blik: Blik, beoordeling: &Beoordeling<Steps>, award: &Award) -> Html {
    html! {
        <>
            { bedragen(blik.huishouden, award) }
            { opmerkingen(blik, award) }
            { verfijnen(blik, award) }
            <details>
                { samenvatting(key::APP_RESULTAAT_WAAROM, beoordeling.regeling) }
                { stappen(blik.huishouden, beoordeling.regeling, beoordeling.trace.steps()) }
            </details>
            { aanvragen(beoordeling.regeling, award.claim.as_ref(), blik.vandaag) }
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
                { aanvragen(beoordeling.regeling, award.claim.as_ref(), blik.vandaag) }
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

/// What is not there yet. Questions that are open are asked once, above all schemes that wait for them.
fn onbekend(beoordeling: &Beoordeling<Steps>, undecided: &Undecided) -> Html {
    let Some(not_known) = &undecided.not_known else { return Html::default() };
    html! {
        <>
            <p>{ zin::onbekend(NL, beoordeling.regeling, not_known) }</p>
            { vastgesteld(&zin::alvast_bekend(beoordeling.regeling, undecided)) }
        </>
    }
}

/// Questions to go to.
pub fn vragen(blik: Blik, vragen: &[Question]) -> Html {
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
