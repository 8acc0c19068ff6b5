//! What the household is entitled to, and why.

use rechtop::euro::PerYear;
use rechtop::{Assessed, Assessment, Euro, Outcome, Question};
use rechtop_teksten::{Key, Language, key};
use yew::prelude::*;

use crate::components::answers::answers;
use crate::components::regeling::{View, questions, regeling};
use crate::components::total::total;
use crate::focus::HEADING;
use crate::paint;
use crate::state::{Action, State};

/// The properties of [`ResultPage`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language of the page.
    pub language: Language,
    /// The state of the app.
    pub state: UseReducerHandle<State>,
}

/// The result.
#[component]
pub fn ResultPage(props: &Props) -> Html {
    let language = props.language;
    let state = &props.state;
    let (huishouden, assessment) = (state.huishouden(), state.assessment());
    let go_to = {
        let state = state.clone();
        Callback::from(move |question: Question| state.dispatch(Action::GoTo(question)))
    };
    let on = |action: Action| {
        let dispatcher = state.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(action.clone()))
    };
    let print = Callback::from(|_: MouseEvent| {
        // If the browser cannot print, nothing happens.
        let _ = gloo::utils::window().print();
    });
    // An example is shown as of its own day, or all its deadlines would have passed.
    let today = if state.example { huishouden.peildatum() } else { state.today };
    let complete = use_state(|| false);
    {
        let complete = complete.clone();
        use_effect_with((), move |()| paint::after(move || complete.set(true)));
    }
    let view = View { language, huishouden, today, go_to: &go_to, complete: *complete };
    html! {
        <>
            <h1 id={HEADING} tabindex="-1">{ language.text(title(&assessment)) }</h1>
            if state.example {
                <p class="kader">{ language.text(key::APP_RESULTAAT_VOORBEELD) }</p>
            }
            { total(language, huishouden.peildatum().year(), &assessment, today) }
            { for Group::ALL.map(|group| group.render(view, &assessment)) }
            if assessment.per_year() > PerYear::ZERO {
                <p>{ language.text(key::ALGEMEEN_HELE_JAAR) }</p>
            }
            <p class="kader">{ language.text(key::APP_RESULTAAT_SLOT) }</p>
            if *complete { { answers(language, state, &assessment, &go_to) } }
            <div class="knoppen geen-print">
                <button type="button" class="tweede" onclick={print}>
                    { language.text(key::APP_RESULTAAT_PRINT) }
                </button>
                <button type="button" class="derde" onclick={on(Action::Restart)}>
                    { language.text(key::APP_RESULTAAT_OPNIEUW) }
                </button>
                <button type="button" class="derde" onclick={on(Action::Wipe)}>
                    { language.text(key::APP_RESULTAAT_WIS) }
                </button>
            </div>
        </>
    }
}

/// The heading: there is a right, there is none, or it is not known yet.
fn title(assessment: &Assessment) -> Key {
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
enum Group {
    Right,
    OtherMonths,
    Undecided,
    Pointer,
    NoRight,
}

impl Group {
    /// The groups, in the order in which they are shown.
    const ALL: [Group; 5] =
        [Group::Right, Group::OtherMonths, Group::Undecided, Group::Pointer, Group::NoRight];

    fn of(outcome: &Outcome) -> Group {
        match outcome {
            Outcome::Right(_) => Group::Right,
            Outcome::NoRight(refusal) if refusal.rest_of_year.is_some() => Group::OtherMonths,
            Outcome::NoRight(_) => Group::NoRight,
            Outcome::Undecided(_) => Group::Undecided,
            Outcome::Pointer(_) => Group::Pointer,
        }
    }

    fn heading(self) -> Key {
        match self {
            Group::Right => key::APP_RESULTAAT_GROEP_RECHT,
            Group::OtherMonths => key::APP_RESULTAAT_GROEP_ANDERE_MAANDEN,
            Group::Undecided => key::APP_RESULTAAT_GROEP_ONBEKEND,
            Group::Pointer => key::APP_RESULTAAT_GROEP_WEGWIJZER,
            Group::NoRight => key::APP_RESULTAAT_GROEP_GEEN_RECHT,
        }
    }

    /// What is said once, for the whole group.
    fn introduction(self, view: View, assessment: &Assessment) -> Html {
        let open: Vec<Question> =
            assessment.open_questions().into_iter().map(|open| open.question).collect();
        match self {
            Group::Undecided if !open.is_empty() => html! {
                <>
                    <p>{ view.language.text(key::APP_RESULTAAT_ONBEKEND_UITLEG) }</p>
                    { questions(view, &open) }
                    <p>{ view.language.text(key::APP_RESULTAAT_ONBEKEND_REGELINGEN) }</p>
                </>
            },
            Group::Pointer => html! {
                <p>
                    { view.language.text(key::APP_RESULTAAT_WEGWIJZER_UITLEG) }
                    <span class="geen-print">
                        { " " }{ view.language.text(key::APP_RESULTAAT_WEGWIJZER_WEBSITE) }
                    </span>
                </p>
            },
            _ => Html::default(),
        }
    }

    /// The group with its schemes. Shows nothing if it has none; schemes that give nothing are folded away.
    fn render(self, view: View, assessment: &Assessment) -> Html {
        let belongs = |b: &&Assessed| Group::of(&b.outcome) == self;
        let regelingen: Vec<_> = assessment.regelingen.iter().filter(belongs).collect();
        if regelingen.is_empty() {
            return Html::default();
        }
        let count = regelingen.len().to_string();
        let year = view.huishouden.peildatum().year().to_string();
        let heading = view.language.fill(self.heading(), &[("aantal", &count), ("jaar", &year)]);
        let regelingen = regelingen.into_iter().map(|b| regeling(view, b));
        if self == Group::NoRight {
            return html! {
                <details class="geen-recht-groep">
                    <summary><h2>{ heading }</h2></summary>
                    if view.complete { { for regelingen } }
                </details>
            };
        }
        let introduction = self.introduction(view, assessment);
        html! { <><h2>{ heading }</h2>{ introduction }{ for regelingen }</> }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::{Huishouden, Mistakes, Rulebook, assess};

    #[test]
    fn only_a_refusal_for_the_whole_year_is_folded_away() -> Result<(), Mistakes> {
        // Turns eighteen in August, so zorgtoeslag from September; owns a home, so no huurtoeslag.
        let huishouden = Huishouden::from_json(
            r#"{ "versie": 1, "peildatum": "2026-07-01", "woning": { "soort": "koop" }, "personen": [{
                "id": "p1", "rol": "aanvrager", "geboortedatum": "2008-08-10", "inkomen": { "loon": 0 },
                "vermogen": 0, "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
            }] }"#,
        )?;
        let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
        let group = |id| assessment.get(id).map(|assessed| Group::of(&assessed.outcome));
        assert_eq!(group("zorgtoeslag"), Some(Group::OtherMonths));
        assert_eq!(group("huurtoeslag"), Some(Group::NoRight));
        assert_eq!(group("energiebelasting"), Some(Group::Pointer));
        Ok(())
    }
}
