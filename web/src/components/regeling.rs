//! One scheme on the result: its amount and how to claim it, or why there is no right.

use rechtop::answer::Question;
use rechtop::assessment::Beoordeling;
use rechtop::huishouden::Huishouden;
use rechtop::outcome::{Award, Outcome, Refusal, Undecided};
use rechtop::trace::{Steps, Trace};
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::{vraag, zin};
use yew::prelude::*;

use super::stappen::{artikel, stappen};

/// One scheme on the result. `naar` takes the resident to a question that is still open.
pub fn regeling(
    huishouden: &Huishouden,
    beoordeling: &Beoordeling<Steps>,
    naar: &Callback<Question>,
) -> Html {
    let id = beoordeling.regeling.id;
    let (soort, status) = match &beoordeling.outcome {
        Outcome::Right(_) => ("recht", key::APP_RESULTAAT_WEL_RECHT),
        Outcome::NoRight(_) => ("geen-recht", key::APP_RESULTAAT_GEEN_RECHT),
        Outcome::Undecided(_) => ("onbekend", key::APP_RESULTAAT_ONBEKEND),
    };
    let inhoud = match &beoordeling.outcome {
        Outcome::Right(award) => recht(huishouden, beoordeling, award),
        Outcome::NoRight(refusal) => geen_recht(huishouden, beoordeling, refusal),
        Outcome::Undecided(undecided) => onbekend(huishouden, beoordeling, undecided, naar),
    };
    html! {
        <section class={classes!("regeling", soort)} id={id} aria-labelledby={format!("{id}-naam")}>
            <h2 id={format!("{id}-naam")}>
                { zin::regeling_naam(NL, beoordeling.regeling) }
                <span class="status">{ NL.text(status) }</span>
            </h2>
            <p>{ NL.find(&format!("regeling.{id}.kort")).unwrap_or_default() }</p>
            { inhoud }
        </section>
    }
}

fn recht(huishouden: &Huishouden, beoordeling: &Beoordeling<Steps>, award: &Award) -> Html {
    let jaar = huishouden.peildatum().year().to_string();
    let per_maand = NL.euro(award.per_month.amount());
    let per_jaar = NL.euro(award.per_year.amount());
    html! {
        <>
            <p class="groot">
                { fill(NL.text(key::APP_RESULTAAT_PER_MAAND), &[("bedrag", &per_maand)]) }
            </p>
            <p>
                { fill(NL.text(key::APP_RESULTAAT_PER_JAAR), &[("jaar", &jaar), ("bedrag", &per_jaar)]) }
            </p>
            { opmerkingen(huishouden, award) }
            <details>
                <summary>{ NL.text(key::APP_RESULTAAT_WAAROM) }</summary>
                { stappen(huishouden, beoordeling.regeling, beoordeling.trace.steps()) }
            </details>
            { aanvragen(beoordeling.regeling.id, award) }
        </>
    }
}

fn geen_recht(
    huishouden: &Huishouden,
    beoordeling: &Beoordeling<Steps>,
    refusal: &Refusal,
) -> Html {
    let reden = zin::reden(NL, huishouden, beoordeling.regeling, &refusal.reason);
    let rest = refusal.rest_of_year.as_ref().map(|award| {
        let jaar = huishouden.peildatum().year().to_string();
        let bedrag = NL.euro(award.per_year.amount());
        let values = [("jaar", jaar.as_str()), ("bedrag", &bedrag)];
        html! {
            <>
                <p>{ fill(NL.text(key::APP_RESULTAAT_REST_VAN_JAAR), &values) }</p>
                { opmerkingen(huishouden, award) }
                { aanvragen(beoordeling.regeling.id, award) }
            </>
        }
    });
    html! {
        <>
            <p class="reden">{ reden }</p>
            <p>{ artikel(&refusal.reason.bron) }</p>
            { rest }
        </>
    }
}

fn onbekend(
    huishouden: &Huishouden,
    beoordeling: &Beoordeling<Steps>,
    undecided: &Undecided,
    naar: &Callback<Question>,
) -> Html {
    if let Some(not_known) = &undecided.not_known {
        return html! { <p>{ zin::onbekend(NL, beoordeling.regeling, not_known) }</p> };
    }
    let open = |&question: &Question| {
        let titel = vraag::vraag(NL, huishouden, question).titel;
        let onclick = naar.reform(move |_: MouseEvent| question);
        html! { <li><button type="button" class="tweede" {onclick}>{ titel }</button></li> }
    };
    html! {
        <>
            <p>{ NL.text(key::APP_RESULTAAT_ONBEKEND_UITLEG) }</p>
            <ul class="knoppen">{ for undecided.missing.iter().map(open) }</ul>
        </>
    }
}

/// What the holder should know: how sure the amount is, and every caveat.
fn opmerkingen(huishouden: &Huishouden, award: &Award) -> Html {
    let zekerheid = zin::zekerheid(NL, award.certainty).map(str::to_owned);
    let caveats = award.caveats.iter().map(|caveat| zin::voorbehoud(NL, huishouden, caveat));
    let zinnen: Vec<String> = zekerheid.into_iter().chain(caveats).collect();
    if zinnen.is_empty() {
        return Html::default();
    }
    html! {
        <div class="let-op">
            <h3>{ NL.text(key::APP_RESULTAAT_LET_OP) }</h3>
            { for zinnen.into_iter().map(|zin| html! { <p>{ zin }</p> }) }
        </div>
    }
}

fn aanvragen(id: &str, award: &Award) -> Html {
    let text = |part| NL.find(&format!("regeling.{id}.{part}")).unwrap_or_default();
    let uiterlijk = award
        .claim_until
        .map(|dag| fill(NL.text(key::APP_RESULTAAT_UITERLIJK), &[("datum", &NL.datum(dag))]));
    let nodig = NL.list(&format!("regeling.{id}.nodig"));
    html! {
        <>
            <h3>{ NL.text(key::APP_RESULTAAT_AANVRAGEN) }</h3>
            <p>{ text("waar") }</p>
            <p>{ uiterlijk }</p>
            <p>{ NL.text(key::APP_RESULTAAT_NODIG) }</p>
            <ul>{ for nodig.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul>
            <p>
                <a href={text("url")} rel="noreferrer">
                    { fill(NL.text(key::APP_RESULTAAT_WEBSITE), &[("url", text("url"))]) }
                </a>
                { " " }
                { NL.text(key::APP_RESULTAAT_WEBSITE_UITLEG) }
            </p>
        </>
    }
}
