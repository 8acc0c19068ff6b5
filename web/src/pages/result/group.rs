//! The groups of schemes on the result, and what stands in each.

use rechtop::{Assessed, Assessment, Outcome, Question};
use rechtop_teksten::{Key, key};
use yew::prelude::*;

use super::worth::{is_to_ask_after, rank};
use crate::components::ask_list::ask_list;
use crate::components::regeling::{questions, regeling};
use crate::components::view::View;

/// A group of schemes on the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    Right,
    OtherMonths,
    Undecided,
    Ask,
    Pointer,
    NoRight,
}

impl Group {
    /// The groups, in the order in which they are shown.
    pub(super) const ALL: [Group; 6] = [
        Group::Right,
        Group::OtherMonths,
        Group::Undecided,
        Group::Ask,
        Group::Pointer,
        Group::NoRight,
    ];

    fn of(assessed: &Assessed) -> Group {
        match &assessed.outcome {
            Outcome::Right(award) if is_to_ask_after(assessed, award) => Group::Ask,
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
            Group::Ask => key::APP_RESULTAAT_GROEP_VRAAG,
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
            Group::Right
                if self.schemes(assessment).iter().any(|b| b.regeling.lokaal.is_some()) =>
            {
                html! { <p>{ view.language.text(key::APP_RESULTAAT_GEMEENTE_BESLIST) }</p> }
            }
            Group::Ask => html! { <p>{ view.language.text(key::APP_RESULTAAT_VRAAG_UITLEG) }</p> },
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

    /// Its schemes. What brings most comes first; a refusal just above a limit before the others.
    pub(super) fn schemes(self, assessment: &Assessment) -> Vec<&Assessed> {
        let belongs = |b: &&Assessed| Group::of(b) == self;
        let mut schemes: Vec<&Assessed> = assessment.regelingen.iter().filter(belongs).collect();
        match self {
            Group::Right | Group::OtherMonths | Group::NoRight => schemes.sort_by_key(|b| rank(b)),
            Group::Undecided | Group::Ask | Group::Pointer => {}
        }
        schemes
    }

    /// The group with its schemes. Shows nothing if it has none; schemes that give nothing are folded away.
    pub(super) fn render(self, view: View, assessment: &Assessment) -> Html {
        let regelingen = self.schemes(assessment);
        if regelingen.is_empty() {
            return Html::default();
        }
        let count = regelingen.len().to_string();
        let year = view.huishouden.peildatum().year().to_string();
        let heading = view.language.fill(self.heading(), &[("aantal", &count), ("jaar", &year)]);
        if self == Group::Ask {
            let introduction = self.introduction(view, assessment);
            let list = ask_list(view.language, &regelingen);
            return html! { <><h2>{ heading }</h2>{ introduction }{ list }</> };
        }
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
        let group = |id| assessment.get(id).map(Group::of);
        assert_eq!(group("zorgtoeslag"), Some(Group::OtherMonths));
        assert_eq!(group("huurtoeslag"), Some(Group::NoRight));
        assert_eq!(group("energiebelasting"), Some(Group::Pointer));
        Ok(())
    }

    /// Somebody in a municipality, with a child and little money.
    fn in_gemeente(gemeente: &str) -> Result<Huishouden, Mistakes> {
        Huishouden::from_json(&format!(
            r#"{{ "versie": 1, "peildatum": "2026-07-01", "gemeente": "{gemeente}", "omstandigheden": [],
                "laag_inkomen_sinds": "2019-01-01", "woning": {{ "soort": "koop" }}, "personen": [
                {{ "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01", "inkomen": {{ "loon": 15000 }},
                   "netto_maandinkomen": 1100, "vermogen": 0, "zorgverzekerd": true, "verblijf": "rechtmatig",
                   "gedetineerd": false, "dagbesteding": "werk", "studiefinanciering": false, "kenmerken": [] }},
                {{ "id": "k1", "rol": "kind", "geboortedatum": "2018-05-01", "kinderbijslag": "aanvrager",
                   "inkomen": {{ "loon": 0 }}, "vermogen": 0, "verblijf": "rechtmatig", "onderwijs": "basisonderwijs",
                   "kenmerken": [] }}
            ] }}"#
        ))
    }

    fn shown(group: Group, gemeente: &str) -> Result<Vec<&'static str>, Mistakes> {
        let assessment = assess(&in_gemeente(gemeente)?, &Rulebook::EMBEDDED);
        Ok(group.schemes(&assessment).iter().map(|scheme| scheme.regeling.id()).collect())
    }

    #[test]
    fn municipal_schemes_stand_between_the_national_ones_by_what_they_bring() -> Result<(), Mistakes>
    {
        let place = |shown: &[&str], id: &str| shown.iter().position(|known| *known == id);
        let oss = shown(Group::Right, "oss")?;
        // Oss gives this family 350 euro a year (two times 150, and 50 for school), kinderbijslag is some 1,200.
        let meedoen = place(&oss, "oss/meedoen");
        assert!(meedoen.is_some() && place(&oss, "kinderbijslag") < meedoen, "{oss:?}");
        let zutphen = shown(Group::Right, "zutphen")?;
        // Costs of a child up to 500 come after every amount, and before those of an adult up to 200.
        assert!(
            place(&zutphen, "zutphen/kindpakket") > place(&zutphen, "zorgtoeslag"),
            "{zutphen:?}"
        );
        assert!(
            place(&zutphen, "zutphen/kindpakket") < place(&zutphen, "zutphen/meedoen"),
            "{zutphen:?}"
        );
        assert!(
            place(&zutphen, "zutphen/meedoen") < place(&zutphen, "zutphen/leergeld"),
            "{zutphen:?}"
        );
        Ok(())
    }

    #[test]
    fn what_can_only_be_asked_after_stands_in_its_own_list() -> Result<(), Mistakes> {
        let zutphen = shown(Group::Ask, "zutphen")?;
        assert!(zutphen.contains(&"zutphen/bijzondere_bijstand"), "{zutphen:?}");
        assert!(!zutphen.contains(&"zutphen/leergeld"), "{zutphen:?}");
        // Without a file of its own a municipality has nothing else.
        let ameland = shown(Group::Right, "ameland")?;
        assert!(ameland.iter().all(|id| !id.contains('/')), "{ameland:?}");
        assert!(shown(Group::Ask, "ameland")?.contains(&"algemeen/voedselbank"));
        Ok(())
    }
}
