//! Which plural goes with a number, by the rules of a language.

use super::number::Number;

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
pub(super) fn category(rules: &[PluralRule], number: Number) -> &'static str {
    let holds = |rule: &&PluralRule| {
        rule.any.iter().any(|all| all.iter().all(|relation| relation.holds(number)))
    };
    rules.iter().find(holds).map_or(OTHER, |rule| rule.category)
}

impl Relation {
    fn holds(&self, number: Number) -> bool {
        // The operand, whatever the sign of the number, in parts of which so many make one.
        let (operand, one) = match self.operand {
            Operand::Number => (number.units(), number.one()),
            Operand::Whole => (number.units() / number.one(), 1),
            Operand::Decimals => (u64::from(number.decimals()), 1),
        };
        let rest = self.modulo.map_or(operand, |modulo| operand % (u64::from(modulo) * one));
        // A number with a fraction is in no range of whole numbers.
        let whole = if rest.is_multiple_of(one) { u32::try_from(rest / one).ok() } else { None };
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
        let counted =
            |number: &str| Number::parse(number).map_or(OTHER, |number| category(RULES, number));
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
