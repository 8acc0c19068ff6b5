//! Reads the table of facts and writes the code that follows from it: one row gives everything that a fact needs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

use crate::names::type_name;

/// The whole table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    groep: BTreeMap<String, Group>,
    feit: Vec<Fact>,
    keuze: BTreeMap<String, Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    beschrijving: String,
    /// The order in which a question shows its fields, where it differs from that of the document.
    gevraagd: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    beschrijving: String,
    /// Whether code outside names every word, so that a new one does not compile before that code knows it.
    volledig: Option<bool>,
    gevraagd: Option<Vec<String>>,
    woorden: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Word {
    woord: String,
    beschrijving: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    naam: String,
    van: String,
    soort: String,
    keuze: Option<String>,
    per: Option<String>,
    bestaat: Option<String>,
    vraag: Option<String>,
    thema: Option<String>,
    verplicht: Option<bool>,
    patroon: Option<String>,
    langst: Option<u32>,
    tussen: Option<[u8; 2]>,
    meestal: Option<String>,
    niets: Option<bool>,
    proef: Option<Vec<String>>,
    hoogstens: Option<u32>,
    beschrijving: String,
}

/// The groups in the order in which they are declared: the outermost first.
const GROUPS: [&str; 6] = ["huishouden", "persoon", "inkomen", "opvang", "woning", "servicekosten"];

/// What an amount of a document can be at all: the library says why.
const MOST_EUROS: u32 = 100_000_000;

/// Reads the table.
///
/// # Errors
/// What is wrong in it, with its line.
pub fn read(text: &str) -> Result<Facts, String> {
    let facts: Facts = toml::from_str(text).map_err(|error| error.to_string())?;
    facts.check()?;
    Ok(facts)
}

impl Facts {
    fn check(&self) -> Result<(), String> {
        for fact in &self.feit {
            let place = format!("{}.{}", fact.van, fact.naam);
            if !GROUPS.contains(&fact.van.as_str()) || !self.groep.contains_key(&fact.van) {
                return Err(format!("`{place}`: `van` names no group"));
            }
            match &fact.keuze {
                Some(keuze) if !self.keuze.contains_key(keuze) => {
                    return Err(format!("`{place}`: there is no [keuze.{keuze}]"));
                }
                None if fact.soort == "keuze" => return Err(format!("`{place}` lacks `keuze`")),
                _ => {}
            }
            if fact.is_asked() && fact.thema.is_none() {
                return Err(format!("`{place}` is asked and has no `thema`"));
            }
            if fact.is_amount() && fact.hoogstens.is_none_or(|most| most > MOST_EUROS) {
                return Err(format!("`{place}` is an amount and has no believable `hoogstens`"));
            }
            if fact.is_list() && fact.langst.is_none() {
                return Err(format!(
                    "`{place}` has no `langst`, the most that a document takes of it"
                ));
            }
            if fact.is_asked() && fact.soort == "bedrag" && fact.per.is_none() {
                return Err(format!("`{place}` is asked and does not say what it is `per`"));
            }
        }
        Ok(())
    }

    /// The Rust code of everything that follows from the table.
    ///
    /// # Errors
    /// A row that no code can be written for.
    pub fn code(&self) -> Result<String, String> {
        let mut code = String::new();
        for (name, choice) in &self.keuze {
            self.choice(&mut code, name, choice);
        }
        for group in GROUPS {
            self.group(&mut code, group)?;
        }
        self.limits(&mut code);
        self.fact_enum(&mut code)?;
        self.accessors(&mut code)?;
        self.setting(&mut code)?;
        self.sources(&mut code)?;
        let typescript = self.typescript();
        let _ = writeln!(
            code,
            "/// The household document as types for TypeScript.\npub const TYPESCRIPT: &str = {typescript:?};"
        );
        Ok(code)
    }

    fn of<'a>(&'a self, group: &'a str) -> impl Iterator<Item = &'a Fact> {
        self.feit.iter().filter(move |fact| fact.van == group)
    }

    fn asked(&self) -> impl Iterator<Item = &Fact> {
        self.feit.iter().filter(|fact| fact.is_asked())
    }

    fn choice(&self, code: &mut String, name: &str, choice: &Choice) {
        let enum_name = type_name(name);
        let growing = match choice.volledig {
            Some(true) => format!(
                "///\n/// Matched in full by the texts: a new word does not compile before they name it.\n\
                 #[cfg_attr(feature = \"schema\", schemars(description = {:?}))]\n",
                choice.beschrijving
            ),
            _ => "#[non_exhaustive]\n".to_owned(),
        };
        let first = choice.woorden.first().map(|word| word.woord.as_str()).unwrap_or_default();
        let named = format!("{enum_name}::{}", type_name(first));
        let _ = write!(
            code,
            "/// {}\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]\n\
             #[cfg_attr(feature = \"schema\", derive(JsonSchema))]\n\
             {growing}#[serde(rename_all = \"snake_case\")]\npub enum {enum_name} {{\n",
            choice.beschrijving
        );
        for Word { woord, beschrijving } in &choice.woorden {
            let _ = writeln!(code, "/// {beschrijving}\n{},", type_name(woord));
        }
        let words: Vec<&String> = choice.woorden.iter().map(|word| &word.woord).collect();
        let _ = write!(
            code,
            "}}\nimpl {enum_name} {{\n/// The words of the document.\npub const WORDS: &'static [&'static str] = &{words:?};\n\
             /// The word of the document.\n///\n/// ```\n/// use rechtop::document::{enum_name};\n///\n\
             /// assert_eq!({named}.word(), {first:?});\n/// ```\n\
             pub const fn word(self) -> &'static str {{ match self {{ "
        );
        for word in &words {
            let _ = write!(code, "{enum_name}::{} => {word:?}, ", type_name(word));
        }
        let _ = write!(
            code,
            "}} }}\n/// The choice with this word.\n///\n/// ```\n/// use rechtop::document::{enum_name};\n///\n\
             /// assert_eq!({enum_name}::from_word({first:?}), Some({named}));\n/// ```\n\
             pub fn from_word(word: &str) -> Option<{enum_name}> {{\n\
             const ALL: &[{enum_name}] = &["
        );
        for word in &words {
            let _ = write!(code, "{enum_name}::{}, ", type_name(word));
        }
        let _ = write!(
            code,
            "];\n{enum_name}::WORDS.iter().position(|known| *known == word).and_then(|place| ALL.get(place).copied())\n}}\n}}\n"
        );
    }

    fn group(&self, code: &mut String, group: &str) -> Result<(), String> {
        let name = document_name(group);
        let description = &self.groep[group].beschrijving;
        let required: Vec<&String> = self
            .of(group)
            .filter(|fact| fact.verplicht == Some(true))
            .map(|fact| &fact.naam)
            .collect();
        let required = if required.is_empty() {
            String::new()
        } else {
            format!(
                "#[cfg_attr(feature = \"schema\", schemars(extend(\"required\" = {required:?})))]\n"
            )
        };
        let _ = write!(
            code,
            "/// {description}\n#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]\n\
             #[cfg_attr(feature = \"schema\", derive(JsonSchema))]\n{required}\
             #[serde(deny_unknown_fields)]\npub struct {name} {{\n"
        );
        for fact in self.of(group) {
            let field = fact.field_type()?;
            let schema = fact.schema(&field);
            let _ = write!(
                code,
                "/// {}\n#[serde(default, skip_serializing_if = \"Answer::is_unknown\")]\n{schema}pub {}: Answer<{field}>,\n",
                fact.beschrijving, fact.naam
            );
        }
        code.push_str("}\n");
        Ok(())
    }

    /// What is more than a document takes: of each group the amounts, and the lengths of texts and lists.
    fn limits(&self, code: &mut String) {
        for fact in &self.feit {
            if let Some(longest) = fact.langst {
                let name = format!("{}_{}", fact.van, fact.naam).to_uppercase();
                let _ = writeln!(
                    code,
                    "/// The longest that a document takes.\npub(crate) const LANGST_{name}: usize = {longest};"
                );
            }
        }
        let mut by_name = String::new();
        for group in GROUPS {
            let mut fields = String::new();
            for fact in self.of(group).filter(|fact| fact.is_amount()) {
                let (naam, [lowest, highest]) = (&fact.naam, fact.lowest_and_highest());
                let range = format!("AmountRange::new({lowest}, {highest})");
                let _ = writeln!(
                    fields,
                    "if let Answer::Given(amount) = self.{naam} && !{range}.contains(amount.0) {{ note({naam:?}, amount.0, {range}); }}"
                );
                let _ = writeln!(by_name, "{naam:?} => {range},");
            }
            if fields.is_empty() {
                continue;
            }
            let name = document_name(group);
            let _ = write!(
                code,
                "impl {name} {{\n/// Tells of each amount that no household has: its name, what it is, and what can be.\n\
                 pub(crate) fn beyond(&self, mut note: impl FnMut(&'static str, Euro, AmountRange)) {{\n{fields}}}\n}}\n"
            );
        }
        let _ = write!(
            code,
            "/// What an amount of this name can be in a document.\n\
             pub(crate) fn amount_range(name: &str) -> Option<AmountRange> {{ Some(match name {{\n{by_name}_ => return None }}) }}\n"
        );
    }

    fn fact_enum(&self, code: &mut String) -> Result<(), String> {
        code.push_str(
            "/// A fact that a rule can ask for, or that makes an outcome surer.\n\
             #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[non_exhaustive]\npub enum Fact {\n",
        );
        for fact in self.asked() {
            let _ = writeln!(code, "/// {}\n{},", fact.beschrijving, fact.variant());
        }
        code.push_str("}\nimpl Fact {\n/// Every fact, in the order of the document.\npub const ALL: &'static [Fact] = &[");
        for fact in self.asked() {
            let _ = write!(code, "Fact::{}, ", fact.variant());
        }
        code.push_str("];\n");
        let mut rows = String::new();
        for fact in self.asked() {
            let _ = writeln!(
                rows,
                "Fact::{} => &FactRow {{ name: {:?}, holder: Holder::{}, kind: {}, exists: Exists::{}, topic: Topic::{}, \
                 refines: {}, presumable: {}, usual: {:?}, limits: &{:?}, highest: {:?} }},",
                fact.variant(),
                fact.dotted(),
                fact.holder(),
                self.kind(fact)?,
                type_name(fact.bestaat.as_deref().unwrap_or("altijd")),
                type_name(fact.thema.as_deref().unwrap_or_default()),
                fact.vraag.as_deref() == Some("verfijning"),
                fact.niets == Some(true),
                fact.meestal,
                fact.proef.clone().unwrap_or_default(),
                fact.hoogstens,
            );
        }
        let _ = write!(
            code,
            "/// The row of the table.\nconst fn row(self) -> &'static FactRow {{ match self {{\n{rows}}} }}\n}}\n"
        );
        let mut topics: Vec<String> = self.asked().filter_map(|fact| fact.thema.clone()).collect();
        topics.sort();
        topics.dedup();
        code.push_str("/// What a screen is about.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[non_exhaustive]\npub enum Topic {\n");
        for topic in &topics {
            let _ = writeln!(code, "/// `{topic}`.\n{},", type_name(topic));
        }
        code.push_str("}\n");
        Ok(())
    }

    /// How a fact is answered, as an expression of `AnswerKind`.
    fn kind(&self, fact: &Fact) -> Result<String, String> {
        Ok(match fact.soort.as_str() {
            "datum" => "AnswerKind::Date".to_owned(),
            "ja_nee" => "AnswerKind::YesNo".to_owned(),
            "keuze" => format!("AnswerKind::Choice(&{:?})", self.words(fact)),
            "getal" => {
                let [from, until] = fact.tussen.ok_or("a `getal` lacks `tussen`")?;
                format!("AnswerKind::Number({from}, {until})")
            }
            "bedrag" | "saldo" => format!("AnswerKind::Amount(Period::{})", fact.period()?),
            "inkomen" => {
                let fields = self.groep["inkomen"].gevraagd.clone().unwrap_or_default();
                format!("AnswerKind::Income(&{fields:?})")
            }
            "opvang" => {
                let words = &self.keuze["opvang_soort"].woorden;
                let words: Vec<&String> = words.iter().map(|word| &word.woord).collect();
                format!("AnswerKind::Care(&{words:?})")
            }
            "personen" => "AnswerKind::Persons".to_owned(),
            "gemeente" => "AnswerKind::Gemeente".to_owned(),
            "aankruislijst" => "AnswerKind::Checklist".to_owned(),
            other => return Err(format!("`{}`: a `{other}` cannot be asked", fact.naam)),
        })
    }

    fn words(&self, fact: &Fact) -> Vec<String> {
        let choice = fact.keuze.as_ref().and_then(|keuze| self.keuze.get(keuze));
        choice.map_or_else(Vec::new, |choice| {
            let all = || choice.woorden.iter().map(|word| word.woord.clone()).collect();
            choice.gevraagd.clone().unwrap_or_else(all)
        })
    }

    /// What the rules read: a fact, or else the question that asks for it; and the fact only as far as it is known.
    fn accessors(&self, code: &mut String) -> Result<(), String> {
        for (group, holder) in
            [("huishouden", "Situatie<'a>"), ("persoon", "Persoon<'a>"), ("woning", "Woning<'a>")]
        {
            let _ = writeln!(
                code,
                "#[allow(dead_code, reason = \"each fact can be read both ways; some rules need one of them\")]\n\
                 impl<'a> {holder} {{"
            );
            let facts = self.feit.iter().filter(|fact| fact.holder_group() == Some(group));
            for fact in facts.filter(|fact| fact.has_accessor()) {
                let (value, read) = fact.value()?;
                let field = if fact.van == "servicekosten" {
                    format!(
                        "self.servicekosten_document().and_then(|kosten| kosten.{}.given())",
                        fact.naam
                    )
                } else if group == "woning" {
                    format!("self.document().and_then(|woning| woning.{}.given())", fact.naam)
                } else {
                    format!("self.document().{}.given()", fact.naam)
                };
                let name = fact.dotted().replace('.', "_");
                let description = &fact.beschrijving;
                let _ = write!(
                    code,
                    "/// {description} As far as it is known.\npub(crate) fn {name}_indien_bekend(self) -> Option<{value}> {{ {field}.{read} }}\n"
                );
                if fact.is_asked() {
                    let _ = write!(
                        code,
                        "/// {description}\n///\n/// # Errors\n/// Where it is not answered.\npub(crate) fn {name}(self) -> Asked<{value}> {{ \
                         self.{name}_indien_bekend().ok_or_else(|| self.question(Fact::{})) }}\n",
                        fact.variant()
                    );
                }
            }
            code.push_str("}\n");
        }
        Ok(())
    }

    /// How one answer of a document is set and read.
    fn setting(&self, code: &mut String) -> Result<(), String> {
        let mut set = String::new();
        let mut get = String::new();
        for fact in self.asked() {
            let variant = fact.variant();
            let naam = &fact.naam;
            let (place, put) = match fact.van.as_str() {
                "huishouden" => ("Some(document)", format!("document.{naam} = value;")),
                "persoon" => (
                    "persoon(document, question)",
                    format!(
                        "if let Some(place) = persoon_mut(document, question) {{ place.{naam} = value; }}"
                    ),
                ),
                "servicekosten" => {
                    ("kosten(document)", format!("kosten_mut(document).{naam} = value;"))
                }
                _ => ("woning(document)", format!("woning_mut(document).{naam} = value;")),
            };
            let (into, from) = fact.conversions()?;
            let _ = writeln!(set, "Fact::{variant} => {{ let value = {into}?; {put} }}");
            let _ = writeln!(
                get,
                "Fact::{variant} => {place}.and_then(|place| place.{naam}.given()).map({from}),"
            );
        }
        let _ = write!(
            code,
            "/// Puts an answer in its place, or takes it away where there is none. An answer about somebody who is not there \
             changes nothing.\n\
             fn set(document: &mut HuishoudenDocument, question: &Question, value: Option<AnswerValue>) -> Result<(), Expected> {{\n\
             match question.fact {{\n{set}}}\nOk(())\n}}\n\
             /// The answer in its place.\n\
             fn get(document: &HuishoudenDocument, question: &Question) -> Option<AnswerValue> {{\nmatch question.fact {{\n{get}}}\n}}\n"
        );
        Ok(())
    }

    /// The kinds of an income, found by their names.
    fn sources(&self, code: &mut String) -> Result<(), String> {
        let names: Vec<String> =
            self.of("inkomen").map(|fact| format!("{:?}", fact.naam)).collect();
        let names = names.join(", ");
        let (mut get, mut set) = (String::new(), String::new());
        for fact in self.of("inkomen") {
            let (naam, kind) = (&fact.naam, fact.field_type()?);
            let _ = writeln!(get, "{naam:?} => self.{naam}.given().map(|value| value.0),");
            let check = if kind == "Bedrag" {
                "if amount < Euro::ZERO { return Err(MistakeKind::Expected(Expected::NotNegative)); } "
            } else {
                ""
            };
            let _ = writeln!(
                set,
                "{naam:?} => {{ {check}self.{naam} = Answer::Given({kind}(amount)); }}"
            );
        }
        let _ = write!(
            code,
            "impl InkomenDocument {{\n/// All kinds together; a kind that is left out of a given income is nothing.\n\
             ///\n/// ```\n/// use rechtop::Euro;\n/// use rechtop::document::InkomenDocument;\n///\n\
             /// let mut inkomen = InkomenDocument::default();\n\
             /// inkomen.set_source(\"loon\", Euro::from_euros(24_000))?;\n\
             /// inkomen.set_source(\"winst\", Euro::from_euros(-1_000))?;\n\
             /// assert_eq!(inkomen.total(), Euro::from_euros(23_000));\n\
             /// # Ok::<(), rechtop::document::MistakeKind>(())\n/// ```\n\
             pub fn total(&self) -> Euro {{ [{names}].into_iter().filter_map(|name| self.source(name)).sum() }}\n\
             /// What was given of one kind of income, by its name.\n\
             ///\n/// ```\n/// use rechtop::Euro;\n/// use rechtop::document::InkomenDocument;\n///\n\
             /// let mut inkomen = InkomenDocument::default();\n\
             /// inkomen.set_source(\"loon\", Euro::from_euros(24_000))?;\n\
             /// assert_eq!(inkomen.source(\"loon\"), Some(Euro::from_euros(24_000)));\n\
             /// assert_eq!(inkomen.source(\"winst\"), None);\n\
             /// # Ok::<(), rechtop::document::MistakeKind>(())\n/// ```\n\
             pub fn source(&self, name: &str) -> Option<Euro> {{ match name {{\n{get}_ => None }} }}\n\
             /// Puts an amount for one kind of income, by its name; an unknown name changes nothing.\n\
             ///\n/// ```\n/// use rechtop::Euro;\n/// use rechtop::document::InkomenDocument;\n///\n\
             /// let mut inkomen = InkomenDocument::default();\n\
             /// // A business can make a loss, an employer does not pay less than nothing.\n\
             /// assert!(inkomen.set_source(\"winst\", Euro::from_euros(-1_000)).is_ok());\n\
             /// let Err(refused) = inkomen.set_source(\"loon\", Euro::from_euros(-1_000)) else {{ unreachable!() }};\n\
             /// assert_eq!(refused.to_string(), \"an amount that is not below zero was expected\");\n/// ```\n///\n\
             /// # Errors\n/// Where that kind cannot be below zero.\n\
             pub fn set_source(&mut self, name: &str, amount: Euro) -> Result<(), MistakeKind> {{\n\
             match name {{\n{set}_ => {{}} }}\nOk(())\n}}\n}}\n"
        );
        Ok(())
    }

    fn words_of(&self, fact: &Fact) -> Vec<String> {
        let choice = fact.keuze.as_ref().and_then(|keuze| self.keuze.get(keuze));
        choice.map(|c| c.woorden.iter().map(|w| w.woord.clone()).collect()).unwrap_or_default()
    }

    fn typescript(&self) -> String {
        let mut out = String::from(
            "/** Bedrag in euro's: tekst of getal, hoogstens twee decimalen. */\nexport type Bedrag = string | number;\n",
        );
        for group in GROUPS {
            let _ = write!(
                out,
                "\n/** {} */\nexport interface {} {{\n",
                self.groep[group].beschrijving,
                type_name(group)
            );
            for fact in self.of(group) {
                let kind = self.typescript_type(fact);
                let _ = writeln!(out, "  /** {}{} */", fact.beschrijving, fact.limit_in_words());
                let _ = if fact.verplicht == Some(true) {
                    writeln!(out, "  {}: {kind};", fact.naam)
                } else {
                    writeln!(out, "  {}?: {kind} | null;", fact.naam)
                };
            }
            out.push_str("}\n");
        }
        out
    }

    fn typescript_type(&self, fact: &Fact) -> String {
        match fact.soort.as_str() {
            "bedrag" | "saldo" | "uren" => "Bedrag".to_owned(),
            "ja_nee" => "boolean".to_owned(),
            "getal" => "number".to_owned(),
            "versie" => "1".to_owned(),
            "keuze" => {
                let words = self.words_of(fact).into_iter().map(|word| format!("{word:?}"));
                words.collect::<Vec<_>>().join(" | ")
            }
            "personen" => "Persoon[]".to_owned(),
            "opvang" => "Opvang[]".to_owned(),
            "aankruislijst" => "string[]".to_owned(),
            "inkomen" => "Inkomen".to_owned(),
            "groep" => type_name(&fact.naam),
            _ => "string".to_owned(),
        }
    }
}

impl Fact {
    fn is_asked(&self) -> bool {
        self.vraag.as_deref() != Some("nee")
            && self.soort != "groep"
            && self.holder_group().is_some()
    }

    /// Of whom or what a rule asks it.
    fn holder_group(&self) -> Option<&'static str> {
        match self.van.as_str() {
            "huishouden" => Some("huishouden"),
            "persoon" => Some("persoon"),
            "woning" | "servicekosten" => Some("woning"),
            _ => None,
        }
    }

    fn holder(&self) -> &'static str {
        match self.holder_group() {
            Some("persoon") => "Person",
            Some("woning") => "Home",
            _ => "Household",
        }
    }

    /// The name below its subject: `servicekosten.energie`.
    fn dotted(&self) -> String {
        if self.van == "servicekosten" {
            format!("servicekosten.{}", self.naam)
        } else {
            self.naam.clone()
        }
    }

    fn variant(&self) -> String {
        type_name(&self.dotted().replace('.', "_"))
    }

    fn is_amount(&self) -> bool {
        matches!(self.soort.as_str(), "bedrag" | "saldo")
    }

    fn is_list(&self) -> bool {
        matches!(self.soort.as_str(), "personen" | "opvang" | "aankruislijst")
    }

    /// In whole euros, of an amount.
    fn lowest_and_highest(&self) -> [i64; 2] {
        let highest = i64::from(self.hoogstens.unwrap_or_default());
        [if self.soort == "saldo" { -highest } else { 0 }, highest]
    }

    fn has_accessor(&self) -> bool {
        !matches!(self.soort.as_str(), "tekst" | "versie" | "groep" | "personen")
            && !matches!(self.naam.as_str(), "peildatum" | "rol")
    }

    fn period(&self) -> Result<&'static str, String> {
        Ok(match self.per.as_deref() {
            Some("dag") => "Day",
            Some("maand") => "Month",
            Some("jaar") => "Year",
            Some("eenmalig") => "Once",
            other => return Err(format!("`{}`: an amount cannot be per {other:?}", self.naam)),
        })
    }

    /// The type of the field in the document.
    fn field_type(&self) -> Result<String, String> {
        Ok(match self.soort.as_str() {
            "bedrag" => "Bedrag".to_owned(),
            "saldo" => "Saldo".to_owned(),
            "uren" => "Uren".to_owned(),
            "ja_nee" => "bool".to_owned(),
            "datum" => "Dag".to_owned(),
            "getal" => "u8".to_owned(),
            "versie" => "u32".to_owned(),
            "tekst" if self.naam == "id" && self.van == "persoon" => "PersonId".to_owned(),
            "tekst" => "String".to_owned(),
            "keuze" => type_name(self.keuze.as_deref().unwrap_or_default()),
            "gemeente" => "Gemeente".to_owned(),
            "personen" => "Vec<Group<PersoonDocument>>".to_owned(),
            "opvang" => "Vec<Group<OpvangDocument>>".to_owned(),
            "aankruislijst" => "Vec<Kenmerkwoord>".to_owned(),
            "inkomen" => "Group<InkomenDocument>".to_owned(),
            "groep" => format!("Group<{}>", document_name(&self.naam)),
            other => return Err(format!("`{}`: `{other}` is no kind of fact", self.naam)),
        })
    }

    fn schema(&self, field: &str) -> String {
        let mut parts = Vec::new();
        if self.verplicht == Some(true) {
            let field = if field == "PersonId" { "String" } else { field };
            parts.push(format!("with = {field:?}"));
        }
        if let Some(pattern) = &self.patroon {
            parts.push(format!("regex(pattern = {pattern:?})"));
        }
        match self.langst {
            Some(longest) if self.is_list() => {
                parts.push(format!("extend(\"maxItems\" = {longest})"));
            }
            Some(longest) => parts.push(format!("length(max = {longest})")),
            None => {}
        }
        if self.is_amount() {
            let [lowest, highest] = self.lowest_and_highest();
            parts.push(format!("extend(\"minimum\" = {lowest}, \"maximum\" = {highest})"));
        }
        if self.soort == "versie" {
            parts.push("range(min = 1, max = 1)".to_owned());
        }
        if let Some([from, until]) = self.tussen {
            parts.push(format!("range(min = {from}, max = {until})"));
        }
        if parts.is_empty() {
            return String::new();
        }
        format!("#[cfg_attr(feature = \"schema\", schemars({}))]\n", parts.join(", "))
    }

    /// The most that a document takes, as a sentence after the description.
    fn limit_in_words(&self) -> String {
        match (self.is_amount().then_some(self.hoogstens), self.is_list().then_some(self.langst)) {
            (Some(Some(highest)), _) => format!(" Hoogstens {highest}."),
            (_, Some(Some(longest))) => format!(" Hoogstens {longest}."),
            _ => String::new(),
        }
    }

    /// What a rule reads, and how it is made from the field.
    fn value(&self) -> Result<(String, String), String> {
        let copied = |kind: &str| (kind.to_owned(), "copied()".to_owned());
        Ok(match self.soort.as_str() {
            "ja_nee" => copied("bool"),
            "getal" => copied("u8"),
            "keuze" | "gemeente" => copied(&self.field_type()?),
            "datum" => ("Date".to_owned(), "map(|Dag(day)| *day)".to_owned()),
            "saldo" => ("Euro".to_owned(), "map(|Saldo(amount)| *amount)".to_owned()),
            "bedrag" if self.per.as_deref() == Some("eenmalig") => {
                ("Euro".to_owned(), "map(|Bedrag(amount)| *amount)".to_owned())
            }
            "bedrag" => {
                let per = format!("Per{}", self.period()?);
                let read = format!("map(|Bedrag(amount)| {per}::new(*amount))");
                (per, read)
            }
            "inkomen" => ("&'a InkomenDocument".to_owned(), "map(|inkomen| &inkomen.0)".to_owned()),
            "opvang" => (
                "&'a [Group<OpvangDocument>]".to_owned(),
                "map(|plaatsen| plaatsen.as_slice())".to_owned(),
            ),
            "aankruislijst" => (
                "&'a [Kenmerkwoord]".to_owned(),
                "map(|kenmerken| kenmerken.as_slice())".to_owned(),
            ),
            other => return Err(format!("`{}`: a rule cannot read a `{other}`", self.naam)),
        })
    }

    /// How an answer becomes the field, and the field an answer.
    fn conversions(&self) -> Result<(String, &'static str), String> {
        let (into, back) = match self.soort.as_str() {
            "ja_nee" => ("setting::yes_no(value)", "|value| AnswerValue::YesNo(*value)"),
            "getal" => ("setting::number(value)", "|value| AnswerValue::Number(*value)"),
            "datum" => ("setting::date(value)", "|Dag(day)| AnswerValue::Date(*day)"),
            "saldo" => ("setting::balance(value)", "|Saldo(amount)| AnswerValue::Amount(*amount)"),
            "bedrag" => ("setting::amount(value)", "|Bedrag(amount)| AnswerValue::Amount(*amount)"),
            "keuze" => {
                let choice = self.field_type()?;
                let into = format!("setting::choice(value, {choice}::WORDS, {choice}::from_word)");
                return Ok((into, "|value| AnswerValue::Choice(value.word().to_owned())"));
            }
            "inkomen" => {
                ("setting::income(value)", "|Group(income)| AnswerValue::Income(income.clone())")
            }
            "opvang" => (
                "setting::care(value)",
                "|places| AnswerValue::Care(places.iter().map(|place| place.0.clone()).collect())",
            ),
            "gemeente" => ("setting::gemeente(value)", "|value| AnswerValue::Gemeente(*value)"),
            "aankruislijst" => {
                ("setting::checklist(value)", "|words| AnswerValue::Checklist(words.clone())")
            }
            "personen" => (
                "setting::persons(value)",
                "|persons| AnswerValue::Persons(persons.iter().map(|person| person.0.clone()).collect())",
            ),
            other => return Err(format!("`{}`: a `{other}` cannot be set", self.naam)),
        };
        Ok((into.to_owned(), back))
    }
}

fn document_name(group: &str) -> String {
    format!("{}Document", type_name(group))
}
