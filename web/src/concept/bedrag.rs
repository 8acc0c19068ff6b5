//! Amounts as people in the Netherlands type them.

use rechtop::Euro;
use rust_decimal::Decimal;

use rechtop_teksten::{Key, key};

/// Whether something was typed that is no amount the documents can hold.
pub fn is_fout(tekst: &str) -> bool {
    !tekst.trim().is_empty() && bedrag(tekst).is_err()
}

/// An amount as people in the Netherlands type it: `1.234,50`. A point is a thousands sign where three digits follow
/// each, else it is taken for a comma.
///
/// # Errors
/// The code of the sentence that says why it is none.
pub fn bedrag(tekst: &str) -> Result<Euro, Key> {
    let decimaal: Decimal =
        cijfers(tekst).and_then(|cijfers| cijfers.parse().ok()).ok_or(key::APP_FOUT_BEDRAG)?;
    Euro::from_decimal(decimaal).ok_or(if decimaal.normalize().scale() > 2 {
        key::APP_FOUT_DECIMALEN
    } else {
        key::APP_FOUT_KLEINER_BEDRAG
    })
}

/// The same as a plain number: `1.234,50` → `1234.50`.
fn cijfers(tekst: &str) -> Option<String> {
    let kaal: String = tekst.chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
    let kaal = kaal.replace('\u{2212}', "-");
    let kaal = kaal.strip_suffix(",-").unwrap_or(&kaal);
    let (min, cijfers) = kaal.strip_prefix('-').map_or(("", kaal), |rest| ("-", rest));
    let (heel, decimalen) = match cijfers.split_once(',') {
        Some((heel, decimalen)) => (duizendtallen(heel)?, decimalen.to_owned()),
        None => match (duizendtallen(cijfers), cijfers.split_once('.')) {
            (Some(heel), _) => (heel, String::new()),
            (None, Some((heel, decimalen))) => (heel.to_owned(), decimalen.to_owned()),
            (None, None) => return None,
        },
    };
    let is_getal = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if heel.is_empty() || !is_getal(&heel) || !is_getal(&decimalen) {
        return None;
    }
    let punt = if decimalen.is_empty() { "" } else { "." };
    Some(format!("{min}{heel}{punt}{decimalen}"))
}

/// `1.234.567` → `1234567`; `None` where points do not stand before every three digits.
fn duizendtallen(tekst: &str) -> Option<String> {
    let mut groepen = tekst.split('.');
    let eerste = groepen.next()?;
    let rest: Vec<&str> = groepen.collect();
    let goed = rest.iter().all(|groep| groep.len() == 3)
        && (rest.is_empty() || !eerste.is_empty() && eerste.len() <= 3);
    goed.then(|| eerste.to_owned() + &rest.concat())
}

/// An amount that was given before, as somebody would have typed it.
pub(super) fn getypt(bedrag: Euro) -> String {
    let decimaal = bedrag.to_decimal();
    let tekst =
        if decimaal.fract().is_zero() { format!("{decimaal}") } else { format!("{decimaal:.2}") };
    tekst.replace('.', ",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_they_are_typed() {
        for (tekst, centen) in [
            ("650", 650_00),
            ("€ 1.234,50", 1_234_50),
            ("24.500", 24_500_00),
            ("24.5", 24_50),
            ("650,-", 650_00),
            ("1.234.567", 1_234_567_00),
            ("\u{2212}300", -300_00),
        ] {
            assert_eq!(bedrag(tekst), Ok(Euro::from_cents(centen)), "{tekst}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for tekst in ["", "abc", "1,2,3", "12..5", "1.23.4", "-", ",50", "6 5 0 x"] {
            assert_eq!(bedrag(tekst), Err(key::APP_FOUT_BEDRAG), "{tekst}");
        }
        assert_eq!(bedrag("1,234"), Err(key::APP_FOUT_DECIMALEN));
        assert_eq!(bedrag("1000000000"), Err(key::APP_FOUT_KLEINER_BEDRAG));
    }

    #[test]
    fn an_amount_comes_back_as_it_was_typed() {
        for tekst in ["650", "650,25", "-300"] {
            assert_eq!(bedrag(tekst).map(getypt).as_deref(), Ok(tekst));
        }
    }
}
