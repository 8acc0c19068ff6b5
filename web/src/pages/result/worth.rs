//! What a scheme brings, to put what brings most first.

use std::cmp::Reverse;

use rechtop::codes::ReasonCode;
use rechtop::{Assessed, Award, Euro, Outcome, Reason};

/// What an award is, from what is surest to bring something on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Money on an account.
    Money,
    /// Costs that are paid, up to so much.
    Costs,
    /// Something in kind, or money that is lent.
    OtherHelp,
    /// There is something, and nobody says how much.
    OnlyNamed,
    /// A refusal just above a limit: something else may help.
    AlmostNothing,
    /// A refusal.
    Nothing,
}

/// Where a scheme stands among those of its group: by what it is, then by what it brings in a year, and a national scheme
/// before one of the municipality where they bring the same.
pub(super) fn rank(assessed: &Assessed) -> impl Ord + use<> {
    let (kind, amount) = match (assessed.award(), &assessed.outcome) {
        (Some(award), _) => worth(award),
        (None, Outcome::NoRight(refusal)) if is_near(&refusal.reason) => {
            (Kind::AlmostNothing, Euro::ZERO)
        }
        (None, _) => (Kind::Nothing, Euro::ZERO),
    };
    (kind, Reverse(amount), assessed.regeling.lokaal.is_some())
}

/// Whether there is no more to say of a municipal scheme than to ask after it: nobody says how much it gives, or it is help
/// in kind that exists everywhere.
pub(super) fn is_to_ask_after(assessed: &Assessed, award: &Award) -> bool {
    let Some(lokaal) = assessed.regeling.lokaal else { return false };
    match worth(award).0 {
        Kind::OnlyNamed => true,
        Kind::OtherHelp => !lokaal.is_eigen(),
        _ => false,
    }
}

fn worth(award: &Award) -> (Kind, Euro) {
    let money = award.per_year.amount() + award.once;
    if money > Euro::ZERO {
        return (Kind::Money, money);
    }
    match award.extent.as_deref() {
        Some(extent) if extent.hoogstens.is_some() => {
            (Kind::Costs, extent.hoogstens.unwrap_or_default())
        }
        Some(extent) if extent.natura || extent.lening.is_some() => {
            (Kind::OtherHelp, extent.lening.unwrap_or_default())
        }
        _ => (Kind::OnlyNamed, Euro::ZERO),
    }
}

fn is_near(reason: &Reason) -> bool {
    reason.code == ReasonCode::LokaalInkomenNetTeHoog
}
