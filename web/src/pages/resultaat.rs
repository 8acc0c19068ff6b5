//! What the household is entitled to, and why.

use rechtop::answer::Question;
use rechtop::assessment::{Assessment, Beoordeling};
use rechtop::euro::{Euro, PerYear};
use rechtop::outcome::Outcome;
use rechtop::trace::Steps;
use rechtop_teksten::taal::{Key, NL, fill, key};
use yew::prelude::*;

use crate::app::KOP;
use crate::components::antwoorden::antwoorden;
use crate::components::regeling::{Blik, regeling, vragen};
use crate::components::totaal::totaal;
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
    // An example is seen on its own day: what could be claimed then.
    let vandaag = if state.voorbeeld { huishouden.peildatum() } else { state.vandaag };
    let blik = Blik { huishouden, vandaag, naar: &naar };
    html! {
        <>
            <h1 id={KOP} tabindex="-1">{ NL.text(titel(&assessment)) }</h1>
            if state.voorbeeld {
                <p class="kader">{ NL.text(key::APP_RESULTAAT_VOORBEELD) }</p>
            }
            { totaal(huishouden.peildatum().year(), &assessment, vandaag) }
            { for Groep::ALL.map(|groep| groep.tonen(blik, &assessment)) }
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
pub fn titel(assessment: &Assessment<Steps>) -> Key {
    if assessment.per_year() > PerYear::ZERO || assessment.once() > Euro::ZERO {
        key::APP_RESULTAAT_TITEL
    } else if assessment.regelingen.iter().any(|b| matches!(b.outcome, Outcome::Undecided(_))) {
        key::APP_RESULTAAT_TITEL_ONBEKEND
    } else {
        key::APP_RESULTAAT_TITEL_NIETS
    }
}

/// A group of schemes on the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Groep {
    Recht,
    AndereMaanden,
    Onbekend,
    Wegwijzer,
    GeenRecht,
}

impl Groep {
    /// The groups, in the order in which they are shown.
    const ALL: [Groep; 5] =
        [Groep::Recht, Groep::AndereMaanden, Groep::Onbekend, Groep::Wegwijzer, Groep::GeenRecht];

    fn van(outcome: &Outcome) -> Groep {
        match outcome {
            Outcome::Right(_) => Groep::Recht,
            Outcome::NoRight(refusal) if refusal.rest_of_year.is_some() => Groep::AndereMaanden,
            Outcome::NoRight(_) => Groep::GeenRecht,
            Outcome::Undecided(_) => Groep::Onbekend,
            Outcome::Pointer(_) => Groep::Wegwijzer,
        }
    }

    fn kop(self) -> Key {
        match self {
            Groep::Recht => key::APP_RESULTAAT_GROEP_RECHT,
            Groep::AndereMaanden => key::APP_RESULTAAT_GROEP_ANDERE_MAANDEN,
            Groep::Onbekend => key::APP_RESULTAAT_GROEP_ONBEKEND,
            Groep::Wegwijzer => key::APP_RESULTAAT_GROEP_WEGWIJZER,
            Groep::GeenRecht => key::APP_RESULTAAT_GROEP_GEEN_RECHT,
        }
    }

    /// What is said once for the whole group.
    fn inleiding(self, blik: Blik, assessment: &Assessment<Steps>) -> Html {
        let open: Vec<Question> =
            assessment.open_questions().iter().map(|open| open.question).collect();
        match self {
            Groep::Onbekend if !open.is_empty() => html! {
                <>
                    <p>{ NL.text(key::APP_RESULTAAT_ONBEKEND_UITLEG) }</p>
                    { vragen(blik, &open) }
                    <p>{ NL.text(key::APP_RESULTAAT_ONBEKEND_REGELINGEN) }</p>
                </>
            },
            Groep::Wegwijzer => html! {
                <p>
                    { NL.text(key::APP_RESULTAAT_WEGWIJZER_UITLEG) }
                    <span class="geen-print">
                        { " " }{ NL.text(key::APP_RESULTAAT_WEGWIJZER_WEBSITE) }
                    </span>
                </p>
            },
            _ => Html::default(),
        }
    }

    /// The group with its schemes; nothing where it has none. What gives nothing is folded away.
    fn tonen(self, blik: Blik, assessment: &Assessment<Steps>) -> Html {
        let hoort = |b: &&Beoordeling<Steps>| Groep::van(&b.outcome) == self;
        let regelingen: Vec<_> = assessment.regelingen.iter().filter(hoort).collect();
        if regelingen.is_empty() {
            return Html::default();
        }
        let aantal = regelingen.len().to_string();
        let jaar = blik.huishouden.peildatum().year().to_string();
        let kop = fill(NL.text(self.kop()), &[("aantal", &aantal), ("jaar", &jaar)]);
        let regelingen = regelingen.into_iter().map(|b| regeling(blik, b));
        let inleiding = self.inleiding(blik, assessment);
        if self == Groep::GeenRecht {
            return html! {
                <details class="geen-recht-groep">
                    <summary><h2>{ kop }</h2></summary>
                    { for regelingen }
                </details>
            };
        }
        html! { <><h2>{ kop }</h2>{ inleiding }{ for regelingen }</> }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::bron::{AWIR, Bron};
    use rechtop::datum::Maand;
    use rechtop::outcome::{Award, Reason, Refusal};

    #[test]
    fn only_a_refusal_for_the_whole_year_is_folded_away() {
        let bron = Bron { wet: &AWIR, artikel: "2", maand: Maand::new(2026, 7) };
        let reason = Reason::new("proef", bron);
        let refusal = |rest_of_year| Outcome::NoRight(Refusal { reason, rest_of_year });
        assert_eq!(Groep::van(&refusal(None)), Groep::GeenRecht);
        assert_eq!(Groep::van(&refusal(Some(Box::default()))), Groep::AndereMaanden);
        assert_eq!(Groep::van(&Outcome::Pointer(reason)), Groep::Wegwijzer);
        assert_eq!(Groep::van(&Outcome::Right(Award::default())), Groep::Recht);
    }
}
