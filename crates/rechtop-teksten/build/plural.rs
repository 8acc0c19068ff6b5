//! Reads plural rules as CLDR writes them: `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`.

/// The categories that have rules; everything else is `other`.
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many"];

/// A category, and when it applies.
pub struct Rule {
    pub category: String,
    code: String,
}

impl Rule {
    /// The rule as Rust.
    pub fn code(&self) -> String {
        format!("PluralRule {{ category: {:?}, any: &[{}] }}", self.category, self.code)
    }
}

/// A rule, or what is wrong with it.
pub fn parse(category: &str, rule: &str) -> Result<Rule, String> {
    if !CATEGORIES.contains(&category) {
        return Err(format!("is none of {}", CATEGORIES.join(", ")));
    }
    let all = |condition: &str| {
        let relations: Result<Vec<String>, String> =
            condition.split(" and ").map(relation).collect();
        relations.map(|relations| format!("&[{}]", relations.join(", ")))
    };
    let any: Result<Vec<String>, String> = rule.split(" or ").map(all).collect();
    Ok(Rule { category: category.to_owned(), code: any?.join(", ") })
}

/// `i % 10 = 2..4,7`
fn relation(text: &str) -> Result<String, String> {
    let (left, negated, right) = match (text.split_once("!="), text.split_once('=')) {
        (Some((left, right)), _) => (left, true, right),
        (None, Some((left, right))) => (left, false, right),
        (None, None) => return Err(format!("has a part without = or !=: `{text}`")),
    };
    let (operand, modulo) = match left.split_once('%') {
        Some((operand, modulo)) => (operand, Some(number(modulo)?)),
        None => (left, None),
    };
    if modulo == Some(0) {
        return Err("divides by nothing".to_owned());
    }
    let operand = match operand.trim() {
        "n" => "Number",
        "i" => "Whole",
        "v" => "Decimals",
        other => return Err(format!("asks for `{other}`; only n, i and v are known")),
    };
    let ranges: Result<Vec<String>, String> = right.split(',').map(range).collect();
    Ok(format!(
        "Relation {{ operand: Operand::{operand}, modulo: {modulo:?}, negated: {negated}, ranges: &[{}] }}",
        ranges?.join(", "),
    ))
}

fn range(text: &str) -> Result<String, String> {
    let (from, until) = text.split_once("..").unwrap_or((text, text));
    Ok(format!("({}, {})", number(from)?, number(until)?))
}

fn number(text: &str) -> Result<u32, String> {
    text.trim().parse().map_err(|_| format!("has `{}` where a number belongs", text.trim()))
}
