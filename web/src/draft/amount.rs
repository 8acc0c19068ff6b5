//! Amounts as people in the Netherlands type them.

use rechtop::Euro;

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
    let Typed { is_negative, whole, decimals } = typed_number(text).ok_or(key::APP_FOUT_BEDRAG)?;
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > 2 {
        return Err(key::APP_FOUT_DECIMALEN);
    }
    // Digits only, so what does not fit is too large.
    let cents = format!("{whole}{decimals:0<2}").parse().unwrap_or(i64::MAX);
    let amount = Euro::believable(cents).ok_or(key::APP_FOUT_KLEINER_BEDRAG)?;
    Ok(if is_negative { -amount } else { amount })
}

/// A number as it was typed: the digits before and after its comma.
struct Typed {
    is_negative: bool,
    whole: String,
    decimals: String,
}

fn typed_number(text: &str) -> Option<Typed> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
    let bare = bare.replace('\u{2212}', "-");
    let bare = bare.strip_suffix(",-").unwrap_or(&bare);
    let (is_negative, digits) = bare.strip_prefix('-').map_or((false, bare), |rest| (true, rest));
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
    Some(Typed { is_negative, whole, decimals })
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
    amount.in_digits(2).replace('.', ",")
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
