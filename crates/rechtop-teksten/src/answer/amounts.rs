//! The short answer: what each scheme gives, without texts and steps. For batches.

use rechtop::outcome::{Given, Short};
use rechtop::{Euro, Huishouden, Regeling};

use super::number::write_cents;

/// Writes the short answer: the id that the household carries, and for each scheme its outcome. Where there is an
/// amount, that of the month and that of the calendar year follow; and what is paid once, where something is.
///
/// ```
/// use rechtop::outcome::amounts;
/// use rechtop::{Huishouden, Rulebook};
/// use rechtop_teksten::answer;
///
/// let huishouden = Huishouden::from_json(
///     r#"{ "versie": 1, "id": "h7", "peildatum": "2026-07-01", "woning": { "soort": "koop" } }"#,
/// )?;
/// let mut written = String::new();
/// answer::write_amounts(&huishouden, &amounts(&huishouden, &Rulebook::EMBEDDED), &mut written);
/// assert!(written.starts_with(r#"{"id":"h7","regelingen":{"huurtoeslag":["geen_recht"],"zorgtoeslag":["onbekend"],"#));
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn write_amounts(huishouden: &Huishouden, amounts: &[(Regeling, Short)], out: &mut String) {
    out.push('{');
    if let Some(id) = huishouden.document().id.given() {
        // An id has no signs that JSON writes in another way.
        out.push_str(r#""id":""#);
        out.push_str(id);
        out.push_str("\",");
    }
    out.push_str(r#""regelingen":{"#);
    for (place, (regeling, short)) in amounts.iter().enumerate() {
        out.push_str(if place == 0 { "\"" } else { ",\"" });
        out.push_str(regeling.id());
        let (outcome, given) = match short {
            Short::Right(given) => (r#"":["recht""#, Some(given)),
            Short::NoRight(given) => (r#"":["geen_recht""#, given.as_ref()),
            Short::Unknown => (r#"":["onbekend""#, None),
        };
        out.push_str(outcome);
        if let Some(Given { per_month, per_year, once, .. }) = given {
            write_amount(per_month.amount(), out);
            write_amount(per_year.amount(), out);
            if *once > Euro::ZERO {
                write_amount(*once, out);
            }
        }
        out.push(']');
    }
    out.push_str("}}");
}

fn write_amount(amount: Euro, out: &mut String) {
    out.push_str(",\"");
    write_cents(amount, out);
    out.push('"');
}
