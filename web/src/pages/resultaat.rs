//! What the household is entitled to, and why.

use rechtop::euro::PerYear;
use rechtop::{Assessed, Assessment, Euro, Outcome, Question};
use rechtop_teksten::{Key, key};
use yew::prelude::*;

use crate::components::antwoorden::antwoorden;
use crate::components::regeling::{Blik, regeling, vragen};
use crate::components::totaal::totaal;
use crate::focus::KOP;
use crate::language::use_language;
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
    let language = use_language();
    let state = &props.state;
    let (huishouden, assessment) = (state.huishouden(), state.assessment());
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
    let blik = Blik { language, huishouden, vandaag, naar: &naar };
    html! {
        <>
            <h1 id={KOP} tabindex="-1">{ language.text(titel(&assessment)) }</h1>
            if state.voorbeeld {
                <p class="kader">{ language.text(key::APP_RESULTAAT_VOORBEELD) }</p>
            }
            { totaal(language, huishouden.peildatum().year(), &assessment, vandaag) }
            { for Groep::ALL.map(|groep| groep.tonen(blik, &assessment)) }
            if assessment.per_year() > PerYear::ZERO {
                <p>{ language.text(key::ALGEMEEN_HELE_JAAR) }</p>
            }
            <p class="kader">{ language.text(key::APP_RESULTAAT_SLOT) }</p>
            { antwoorden(language, state, &assessment, &naar) }
            <div class="knoppen geen-print">
                <button type="button" class="tweede" onclick={print}>
                    { language.text(key::APP_RESULTAAT_PRINT) }
                </button>
                <button type="button" class="derde" onclick={opnieuw}>
                    { language.text(key::APP_RESULTAAT_OPNIEUW) }
                </button>
            </div>
        </>
    }
}

/// The heading: whether there is something, nothing, or not known yet.
pub fn titel(assessment: &Assessment) -> Key {
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
    fn inleiding(self, blik: Blik, assessment: &Assessment) -> Html {
        let open: Vec<Question> =
            assessment.open_questions().into_iter().map(|open| open.question).collect();
        match self {
            Groep::Onbekend if !open.is_empty() => html! {
                <>
                    <p>{ blik.language.text(key::APP_RESULTAAT_ONBEKEND_UITLEG) }</p>
                    { vragen(blik, &open) }
                    <p>{ blik.language.text(key::APP_RESULTAAT_ONBEKEND_REGELINGEN) }</p>
                </>
            },
            Groep::Wegwijzer => html! {
                <p>
                    { blik.language.text(key::APP_RESULTAAT_WEGWIJZER_UITLEG) }
                    <span class="geen-print">
                        { " " }{ blik.language.text(key::APP_RESULTAAT_WEGWIJZER_WEBSITE) }
                    </span>
                </p>
            },
            _ => Html::default(),
        }
    }

    /// The group with its schemes; nothing where it has none. What gives nothing is folded away.
    fn tonen(self, blik: Blik, assessment: &Assessment) -> Html {
        let hoort = |b: &&Assessed| Groep::van(&b.outcome) == self;
        let regelingen: Vec<_> = assessment.regelingen.iter().filter(hoort).collect();
        if regelingen.is_empty() {
            return Html::default();
        }
        let aantal = regelingen.len().to_string();
        let jaar = blik.huishouden.peildatum().year().to_string();
        let kop = blik.language.fill(self.kop(), &[("aantal", &aantal), ("jaar", &jaar)]);
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
    use rechtop::{Fouten, Huishouden, Rulebook, assess};

    #[test]
    fn only_a_refusal_for_the_whole_year_is_folded_away() -> Result<(), Fouten> {
        // Eighteen in August: a zorgtoeslag from September, and nothing by a home of one's own.
        let huishouden = Huishouden::from_json(
            r#"{ "versie": 1, "peildatum": "2026-07-01", "woning": { "soort": "koop" }, "personen": [{
                "id": "p1", "rol": "aanvrager", "geboortedatum": "2008-08-10", "inkomen": { "loon": 0 },
                "vermogen": 0, "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
            }] }"#,
        )?;
        let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
        let groep = |id| assessment.get(id).map(|assessed| Groep::van(&assessed.outcome));
        assert_eq!(groep("zorgtoeslag"), Some(Groep::AndereMaanden));
        assert_eq!(groep("huurtoeslag"), Some(Groep::GeenRecht));
        assert_eq!(groep("energiebelasting"), Some(Groep::Wegwijzer));
        Ok(())
    }
}
