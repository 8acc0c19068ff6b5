//! What a right comes to: the amount as it is paid, large, and what that makes in other periods.

use rechtop::euro::{Euro, PerYear};
use rechtop::huishouden::Huishouden;
use rechtop::outcome::{Award, PersonAward};
use rechtop_teksten::taal::{Key, NL, fill, key};
use rechtop_teksten::zin;
use yew::prelude::*;

/// What a right comes to.
pub fn bedragen(huishouden: &Huishouden, award: &Award) -> Html {
    let delen = delen(huishouden, award);
    html! {
        <>
            { regels(regels_van(huishouden.peildatum().year(), award)) }
            if !delen.is_empty() {
                <p>{ NL.text(key::APP_RESULTAAT_DELEN) }</p>
                <ul>{ for delen.into_iter().map(|deel| html! { <li>{ deel }</li> }) }</ul>
            }
        </>
    }
}

/// Lines with amounts, of which the first is what it is about.
pub fn regels(regels: Vec<String>) -> Html {
    let regel = |(index, regel): (usize, String)| {
        html! { <p class={classes!((index == 0).then_some("groot"))}>{ regel }</p> }
    };
    html! { <>{ for regels.into_iter().enumerate().map(regel) }</> }
}

/// A text with an amount in it, and the year.
pub fn met_bedrag(tekst: Key, jaar: i16, bedrag: Euro) -> String {
    let (jaar, bedrag) = (jaar.to_string(), NL.euro(bedrag));
    fill(NL.text(tekst), &[("jaar", &jaar), ("bedrag", &bedrag)])
}

/// What is paid once comes first; then what is paid each quarter or month, as far as there is any.
fn regels_van(jaar: i16, award: &Award) -> Vec<String> {
    let mut regels = Vec::new();
    if award.once > Euro::ZERO {
        regels.push(met_bedrag(key::APP_RESULTAAT_EENMALIG, jaar, award.once));
        if award.per_year == PerYear::ZERO {
            return regels;
        }
    }
    let per_maand = award.per_month.amount();
    match award.per_quarter {
        Some(kwartaal) => {
            regels.push(met_bedrag(key::APP_RESULTAAT_PER_KWARTAAL, jaar, kwartaal.amount()));
            regels.push(met_bedrag(key::APP_RESULTAAT_KWARTAAL_PER_MAAND, jaar, per_maand));
        }
        None => regels.push(met_bedrag(key::APP_RESULTAAT_PER_MAAND, jaar, per_maand)),
    }
    regels.push(met_bedrag(key::APP_RESULTAAT_PER_JAAR, jaar, award.per_year.amount()));
    regels
}

/// Each one's part, where a right belongs to more than one person.
fn delen(huishouden: &Huishouden, award: &Award) -> Vec<String> {
    if award.persons.len() < 2 {
        return Vec::new();
    }
    let deel = |deel: &PersonAward| {
        let wie = zin::wie(NL, huishouden, deel.wie);
        let bedrag = NL.waarde(deel.per_month.into());
        fill(NL.text(key::APP_RESULTAAT_DEEL), &[("wie", &wie), ("bedrag", &bedrag)])
    };
    award.persons.iter().map(deel).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::euro::{PerMonth, PerQuarter};
    use rechtop::huishouden::Fouten;
    use serde_json::json;

    fn euro(bedrag: i64) -> Euro {
        Euro::from_euros(bedrag)
    }

    #[test]
    fn what_is_paid_by_the_quarter_is_told_so_first() {
        let award = Award {
            per_month: PerMonth::new(euro(100)),
            per_year: PerYear::new(euro(1200)),
            per_quarter: Some(PerQuarter::new(euro(300))),
            ..Award::default()
        };
        let verwacht = [
            "€\u{a0}300 per kwartaal",
            "Dat is ongeveer €\u{a0}100 per maand",
            "Over heel 2026: €\u{a0}1.200",
        ];
        assert_eq!(regels_van(2026, &award), verwacht);
        let per_maand = Award { per_quarter: None, ..award };
        assert_eq!(regels_van(2026, &per_maand), ["€\u{a0}100 per maand", verwacht[2]]);
    }

    #[test]
    fn what_is_paid_once_has_no_month_and_no_year() {
        let award = Award { once: euro(450), ..Award::default() };
        assert_eq!(regels_van(2026, &award), ["€\u{a0}450, in één keer"]);
        let ook_per_maand = Award { per_year: PerYear::new(euro(120)), ..award };
        assert_eq!(regels_van(2026, &ook_per_maand).len(), 3);
    }

    #[test]
    fn each_ones_part_is_told_where_there_are_several() -> Result<(), Fouten> {
        let huishouden = Huishouden::from_value(json!({
            "versie": 1, "peildatum": "2026-07-01",
            "personen": [{ "id": "p1", "rol": "aanvrager" }, { "id": "p2", "rol": "partner" }],
        }))?;
        let deel = |wie, bedrag| PersonAward {
            wie,
            per_month: PerMonth::new(euro(bedrag)),
            per_year: PerYear::ZERO,
        };
        let award = Award { persons: vec![deel(0, 800), deel(1, 950)], ..Award::default() };
        assert_eq!(
            delen(&huishouden, &award),
            ["u: €\u{a0}800 per maand", "uw partner: €\u{a0}950 per maand"]
        );
        let een = Award { persons: vec![deel(0, 800)], ..Award::default() };
        assert!(delen(&huishouden, &een).is_empty());
        Ok(())
    }
}
