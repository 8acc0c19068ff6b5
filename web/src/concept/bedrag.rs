//! Amounts as people in the Netherlands type them.

use rechtop::euro::Euro;
use serde_json::Value;

/// Whether something was typed that is no amount the documents can hold.
pub fn is_fout(tekst: &str) -> bool {
    let gelezen = bedrag(tekst).and_then(|bedrag| bedrag.parse().ok());
    !tekst.trim().is_empty() && gelezen.and_then(Euro::from_decimal).is_none()
}

/// An amount as people in the Netherlands type it, as the documents write it: `1.234,50` → `1234.50`.
/// A point is a thousands sign where three digits follow each, else it is taken for a comma.
pub fn bedrag(tekst: &str) -> Option<String> {
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

/// Twelve times an amount of the documents.
pub(super) fn keer_twaalf(bedrag: &str) -> Option<String> {
    let euro = Euro::from_decimal(bedrag.parse().ok()?)?;
    Some((euro * 12).to_decimal().to_string())
}

/// An answer that was given before, as somebody would have typed it.
pub(super) fn getypt(eerder: &Value) -> String {
    match eerder {
        Value::String(tekst) => tekst.replace('.', ","),
        Value::Number(getal) => getal.to_string().replace('.', ","),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_they_are_typed() {
        let gelezen = |tekst| bedrag(tekst);
        assert_eq!(gelezen("650").as_deref(), Some("650"));
        assert_eq!(gelezen("€ 1.234,50").as_deref(), Some("1234.50"));
        assert_eq!(gelezen("24.500").as_deref(), Some("24500"));
        assert_eq!(gelezen("24.5").as_deref(), Some("24.5"));
        assert_eq!(gelezen("650,-").as_deref(), Some("650"));
        assert_eq!(gelezen("1.234.567").as_deref(), Some("1234567"));
        assert_eq!(gelezen("\u{2212}300").as_deref(), Some("-300"));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for tekst in ["", "abc", "1,2,3", "12..5", "1.23.4", "-", ",50", "6 5 0 x"] {
            assert_eq!(bedrag(tekst), None, "{tekst}");
        }
    }
}
