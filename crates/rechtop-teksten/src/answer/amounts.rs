//! The short answer: what each scheme gives, without texts and steps. For batches.

use rechtop::{Assessment, Euro, Huishouden, Outcome};

use super::number::write_cents;

/// Writes the short answer: the id that the household carries, and for each scheme its outcome. Where there is an
/// amount, that of the month and that of the calendar year follow; and what is paid once, where something is.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess_without_steps};
/// use rechtop_teksten::answer;
///
/// let huishouden = Huishouden::from_json(
///     r#"{ "versie": 1, "id": "h7", "peildatum": "2026-07-01", "woning": { "soort": "koop" } }"#,
/// )?;
/// let mut written = String::new();
/// answer::write_amounts(&huishouden, &assess_without_steps(&huishouden, &Rulebook::EMBEDDED), &mut written);
/// assert!(written.starts_with(r#"{"id":"h7","regelingen":{"huurtoeslag":["geen_recht"],"zorgtoeslag":["onbekend"],"#));
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn write_amounts(huishouden: &Huishouden, assessment: &Assessment, out: &mut String) {
    out.push('{');
    if let Some(id) = huishouden.document().id.given() {
        // An id has no signs that JSON writes in another way.
        out.push_str(r#""id":""#);
        out.push_str(id);
        out.push_str("\",");
    }
    out.push_str(r#""regelingen":{"#);
    for (place, assessed) in assessment.regelingen.iter().enumerate() {
        out.push_str(if place == 0 { "\"" } else { ",\"" });
        out.push_str(assessed.regeling.id());
        out.push_str(match &assessed.outcome {
            Outcome::Right(_) => r#"":["recht""#,
            Outcome::NoRight(_) => r#"":["geen_recht""#,
            Outcome::Undecided(_) | Outcome::Pointer(_) => r#"":["onbekend""#,
        });
        if let Some(award) = assessed.award() {
            write_amount(award.per_month.amount(), out);
            write_amount(award.per_year.amount(), out);
            if award.once > Euro::ZERO {
                write_amount(award.once, out);
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
