//! Which plural goes with a number, by the rules of a language.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The category of a number to which no rule applies.
pub(super) const OTHER: &str = "other";

/// A category, and when it applies: when all relations in one of these lists hold.
pub(super) struct PluralRule {
    pub(super) category: &'static str,
    pub(super) any: &'static [&'static [Relation]],
}

/// Holds when an operand lies within one of these ranges; negated, when it lies in none.
pub(super) struct Relation {
    pub(super) operand: Operand,
    /// What the operand is divided by first; the remainder is what counts.
    pub(super) modulo: Option<u32>,
    pub(super) negated: bool,
    pub(super) ranges: &'static [(u32, u32)],
}

/// What a rule looks at in a number.
#[allow(dead_code, reason = "the languages decide which of them are used")]
pub(super) enum Operand {
    /// The number itself.
    Number,
    /// The part before its decimal sign.
    Whole,
    /// How many decimals it is written with.
    Decimals,
}

/// The category of a number.
pub(super) fn category(rules: &[PluralRule], number: Decimal) -> &'static str {
    let number = number.abs();
    let holds = |rule: &&PluralRule| {
        rule.any.iter().any(|all| all.iter().all(|relation| relation.holds(number)))
    };
    rules.iter().find(holds).map_or(OTHER, |rule| rule.category)
}

impl Relation {
    fn holds(&self, number: Decimal) -> bool {
        let operand = match self.operand {
            Operand::Number => number,
            Operand::Whole => number.trunc(),
            Operand::Decimals => number.scale().into(),
        };
        let rest = self.modulo.map_or(operand, |modulo| operand % Decimal::from(modulo));
        // A number with a fraction is in no range of whole numbers.
        let whole = if rest.fract().is_zero() { rest.to_u32() } else { None };
        let within =
            |whole| self.ranges.iter().any(|(from, until)| (*from..=*until).contains(&whole));
        whole.is_some_and(within) != self.negated
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As in Polish: 1 · 2, 3, 4, 22 · 0, 5, 11, 12 · 1,5.
    const RULES: &[PluralRule] = &[
        PluralRule {
            category: "one",
            any: &[&[
                Relation {
                    operand: Operand::Whole,
                    modulo: None,
                    negated: false,
                    ranges: &[(1, 1)],
                },
                Relation {
                    operand: Operand::Decimals,
                    modulo: None,
                    negated: false,
                    ranges: &[(0, 0)],
                },
            ]],
        },
        PluralRule {
            category: "few",
            any: &[&[
                Relation {
                    operand: Operand::Decimals,
                    modulo: None,
                    negated: false,
                    ranges: &[(0, 0)],
                },
                Relation {
                    operand: Operand::Whole,
                    modulo: Some(10),
                    negated: false,
                    ranges: &[(2, 4)],
                },
                Relation {
                    operand: Operand::Whole,
                    modulo: Some(100),
                    negated: true,
                    ranges: &[(12, 14)],
                },
            ]],
        },
        PluralRule {
            category: "many",
            any: &[&[Relation {
                operand: Operand::Number,
                modulo: Some(1),
                negated: false,
                ranges: &[(0, 0)],
            }]],
        },
    ];

    #[test]
    fn a_number_has_the_plural_of_its_rule() {
        let counted = |number: &str| category(RULES, number.parse().unwrap_or_default());
        for (category, numbers) in [
            ("one", ["1", "-1"].as_slice()),
            ("few", &["2", "4", "22", "103"]),
            ("many", &["0", "5", "11", "12", "14", "112"]),
            ("other", &["1.5", "2.25"]),
        ] {
            for number in numbers {
                assert_eq!(counted(number), category, "{number}");
            }
        }
    }
}
