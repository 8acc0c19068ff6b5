//! Amounts as people in the Netherlands type them.

use rechtop::Euro;
use rust_decimal::Decimal;

use rechtop_teksten::{Key, key};

/// Whether something was typed that the document cannot hold as an amount.
pub fn is_wrong(text: &str) -> bool {
    !text.trim().is_empty() && amount(text).is_err()
}

/// Reads an amount as people in the Netherlands type it: `1.234,50`. A point separates thousands if three digits follow
/// every point; otherwise it counts as a comma.
///
/// # Errors
/// The key of the sentence that says why it is no amount.
pub fn amount(text: &str) -> Result<Euro, Key> {
    let decimal: Decimal =
        digits(text).and_then(|digits| digits.parse().ok()).ok_or(key::APP_FOUT_BEDRAG)?;
    Euro::from_decimal(decimal).ok_or(if decimal.normalize().scale() > 2 {
        key::APP_FOUT_DECIMALEN
    } else {
        key::APP_FOUT_KLEINER_BEDRAG
    })
}

/// The same as a plain number: `1.234,50` → `1234.50`.
fn digits(text: &str) -> Option<String> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
    let bare = bare.replace('\u{2212}', "-");
    let bare = bare.strip_suffix(",-").unwrap_or(&bare);
    let (minus, digits) = bare.strip_prefix('-').map_or(("", bare), |rest| ("-", rest));
    let (whole, decimals) = match digits.split_once(',') {
        Some((whole, decimals)) => (thousands(whole)?, decimals.to_owned()),
        None => match (thousands(digits), digits.split_once('.')) {
            (Some(whole), _) => (whole, String::new()),
            (None, Some((whole, decimals))) => (whole.to_owned(), decimals.to_owned()),
            (None, None) => return None,
        },
    };
    let is_number = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !is_number(&whole) || !is_number(&decimals) {
        return None;
    }
    let point = if decimals.is_empty() { "" } else { "." };
    Some(format!("{minus}{whole}{point}{decimals}"))
}

/// `1.234.567` → `1234567`; `None` if the points do not separate groups of three digits.
fn thousands(text: &str) -> Option<String> {
    let mut groups = text.split('.');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let good = rest.iter().all(|group| group.len() == 3)
        && (rest.is_empty() || !first.is_empty() && first.len() <= 3);
    good.then(|| first.to_owned() + &rest.concat())
}

/// An earlier amount, as somebody would have typed it.
pub(super) fn typed(amount: Euro) -> String {
    let decimal = amount.to_decimal();
    let text =
        if decimal.fract().is_zero() { format!("{decimal}") } else { format!("{decimal:.2}") };
    text.replace('.', ",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_they_are_typed() {
        for (text, cents) in [
            ("650", 650_00),
            ("€ 1.234,50", 1_234_50),
            ("24.500", 24_500_00),
            ("24.5", 24_50),
            ("650,-", 650_00),
            ("1.234.567", 1_234_567_00),
            ("\u{2212}300", -300_00),
        ] {
            assert_eq!(amount(text), Ok(Euro::from_cents(cents)), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["", "abc", "1,2,3", "12..5", "1.23.4", "-", ",50", "6 5 0 x"] {
            assert_eq!(amount(text), Err(key::APP_FOUT_BEDRAG), "{text}");
        }
        assert_eq!(amount("1,234"), Err(key::APP_FOUT_DECIMALEN));
        assert_eq!(amount("1000000000"), Err(key::APP_FOUT_KLEINER_BEDRAG));
    }

    #[test]
    fn an_amount_comes_back_as_it_was_typed() {
        for text in ["650", "650,25", "-300"] {
            assert_eq!(amount(text).map(typed).as_deref(), Ok(text));
        }
    }
}
