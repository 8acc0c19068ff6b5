//! Compares the texts with the codes of the rules, and writes the tables by which a code finds its text.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use rechtop::codes::{CaveatCode, ReasonCode, RegelingCode, StepCode, UitvoerderCode};
use rechtop::document::{Holder, MistakeKind};
use rechtop::lokaal::woordenschat::Kenmerk;
use rechtop::normbedragen::Listed;
use rechtop::outcome::Conflict;
use rechtop::{AnswerKind, Fact, Rulebook};

use crate::Checked;
use crate::locale::Locale;

/// The files whose every text belongs to a code.
const TOPICS: &[&str] = &[
    "bedrag",
    "fout",
    "kenmerk",
    "keuze",
    "reden",
    "regeling",
    "stap",
    "uitvoerder",
    "voorbehoud",
    "vraag",
];

/// Whether every text of a file belongs to a code.
pub fn has_codes(topic: &str) -> bool {
    TOPICS.contains(&topic)
}

/// The tables of every kind of code, each with a text for every code.
pub fn tables(first: &Locale) -> Checked<String> {
    let keys = Keys::new(first);
    let parts = [
        reasons(&keys),
        steps(&keys),
        words(&keys, "CAVEAT", "voorbehoud", CaveatCode::ALL.iter().map(|code| code.word())),
        words(
            &keys,
            "UITVOERDER",
            "uitvoerder",
            UitvoerderCode::ALL.iter().map(|code| code.word()),
        ),
        regelingen(&keys),
        words(&keys, "KENMERK", "kenmerk", Kenmerk::WORDS.iter().copied()),
        questions(&keys),
        choices(&keys),
        mistakes(&keys),
        amounts(&keys),
    ];
    keys.checked().map(|()| parts.concat())
}

/// The keys of the first language, and which of them a code asked for.
struct Keys<'l> {
    locale: &'l Locale,
    used: RefCell<BTreeSet<String>>,
    mistakes: RefCell<Vec<String>>,
}

impl<'l> Keys<'l> {
    fn new(locale: &'l Locale) -> Keys<'l> {
        Keys { locale, used: RefCell::default(), mistakes: RefCell::default() }
    }

    /// The number of a key, if it is there.
    fn find(&self, key: &str) -> Option<usize> {
        self.find_kind(key, false)
    }

    fn find_kind(&self, key: &str, is_list: bool) -> Option<usize> {
        self.locale.texts.get(key).filter(|text| text.is_list == is_list)?;
        self.used.borrow_mut().insert(key.to_owned());
        Some(self.locale.number(key))
    }

    /// A key that may be missing, as Rust.
    fn may(&self, key: &str) -> String {
        self.find(key).map_or_else(|| "None".to_owned(), |number| format!("Some(Key({number}))"))
    }

    /// A key that must be there, as Rust.
    fn must(&self, key: &str) -> String {
        self.find(key).map_or_else(|| self.missing(key), |number| format!("Key({number})"))
    }

    /// A key that must be there and be a list, as Rust.
    fn list(&self, key: &str) -> String {
        let number = self.find_kind(key, true);
        if number.is_none() {
            self.missing(key);
        }
        format!("ListKey({})", number.unwrap_or_default())
    }

    fn missing(&self, key: &str) -> String {
        self.mistakes.borrow_mut().push(format!("{} is missing", self.locale.place(key)));
        "Key(0)".to_owned()
    }

    /// Checks that nothing is missing, and that no text is left without a code.
    fn checked(self) -> Checked<()> {
        let mut mistakes = self.mistakes.into_inner();
        let used = self.used.into_inner();
        let texts = self.locale.texts.iter();
        let left = texts.filter(|(key, text)| has_codes(&text.topic) && !used.contains(*key));
        mistakes.extend(
            left.map(|(key, _)| {
                format!("{} belongs to no code of the rules", self.locale.place(key))
            }),
        );
        if mistakes.is_empty() { Ok(()) } else { Err(mistakes) }
    }
}

/// One text for each code.
fn words<'w>(keys: &Keys, name: &str, topic: &str, words: impl Iterator<Item = &'w str>) -> String {
    let found: Vec<String> = words.map(|word| keys.must(&format!("{topic}.{word}"))).collect();
    array(name, "Key", &found)
}

fn array(name: &str, of: &str, items: &[String]) -> String {
    format!("pub(crate) static {name}: [{of}; {}] = [{}];\n", items.len(), items.join(", "))
}

fn reasons(keys: &Keys) -> String {
    let reason = |code: &ReasonCode| {
        let key = format!("reden.{code}");
        let without_limit = keys.may(&format!("{key}_zonder_grens"));
        format!("ReasonTexts {{ text: {}, without_limit: {without_limit} }}", keys.must(&key))
    };
    array("REASON", "ReasonTexts", &ReasonCode::ALL.iter().map(reason).collect::<Vec<_>>())
}

/// One row for each scheme. A text of the scheme itself goes before the text that a step has everywhere.
fn steps(keys: &Keys) -> String {
    let own =
        |regeling: &RegelingCode, step: &StepCode| keys.find(&format!("stap.{regeling}.{step}"));
    let shared: Vec<Option<usize>> = StepCode::ALL
        .iter()
        .map(|step| {
            let everywhere = keys.find(&format!("stap.{step}"));
            everywhere.or_else(|| RegelingCode::ALL.iter().find_map(|regeling| own(regeling, step)))
        })
        .collect();
    for (step, _) in StepCode::ALL.iter().zip(&shared).filter(|(_, key)| key.is_none()) {
        keys.missing(&format!("stap.{step}"));
    }
    let row = |regeling: &RegelingCode| {
        let steps = StepCode::ALL.iter().zip(&shared);
        let keys = steps.map(|(step, shared)| own(regeling, step).or(*shared).unwrap_or_default());
        let row: Vec<String> = keys.map(|number| format!("Key({number})")).collect();
        format!("[{}]", row.join(", "))
    };
    let rows: Vec<String> = RegelingCode::ALL.iter().map(row).collect();
    array("STEP", &format!("[Key; {}]", StepCode::ALL.len()), &rows)
}

fn regelingen(keys: &Keys) -> String {
    let regeling = |code: &RegelingCode| {
        let must = |part: &str| keys.must(&format!("regeling.{code}.{part}"));
        let (name, summary, place) = (must("naam"), must("kort"), must("waar"));
        let needed = keys.list(&format!("regeling.{code}.nodig"));
        let website = keys.may(&format!("regeling.{code}.url"));
        format!(
            "RegelingTexts {{ name: {name}, summary: {summary}, place: {place}, website: {website}, needed: {needed} }}"
        )
    };
    let all: Vec<String> = RegelingCode::ALL.iter().map(regeling).collect();
    array("REGELING", "RegelingTexts", &all)
}

/// A question in two forms: to the person or about the household, and about somebody else.
fn question(keys: &Keys, name: &str, of: Holder) -> String {
    let form = |suffix: &str| {
        let title = keys.find(&format!("vraag.{name}{suffix}.titel"))?;
        let explanation = keys.must(&format!("vraag.{name}{suffix}.uitleg"));
        Some(format!("QuestionTexts {{ title: Key({title}), explanation: {explanation} }}"))
    };
    let (own, about) = (form(""), if of == Holder::Person { form("_ander") } else { None });
    let either = own.clone().or_else(|| about.clone()).unwrap_or_else(|| {
        let (title, explanation) = (keys.missing(&format!("vraag.{name}.titel")), "Key(0)");
        format!("QuestionTexts {{ title: {title}, explanation: {explanation} }}")
    });
    format!("[{}, {}]", own.unwrap_or_else(|| either.clone()), about.unwrap_or(either))
}

fn questions(keys: &Keys) -> String {
    let of_fact = |fact: &Fact| question(keys, &fact.name().replace('.', "_"), fact.holder());
    let facts: Vec<String> = Fact::ALL.iter().map(of_fact).collect();
    let of_conflict = |soort: &&str| question(keys, &format!("{soort}_past_niet"), Holder::Person);
    let conflicts: Vec<String> = Conflict::SOORTEN.iter().map(of_conflict).collect();
    let incomplete = question(keys, "opvang_onvolledig", Holder::Person);
    array("QUESTION", "[QuestionTexts; 2]", &facts)
        + &array("CONFLICT", "[QuestionTexts; 2]", &conflicts)
        + &format!("pub(crate) static INCOMPLETE_CARE: [QuestionTexts; 2] = {incomplete};\n")
}

/// The words of a fact that is answered with one of them.
fn choices(keys: &Keys) -> String {
    let of_fact = |fact: &Fact| {
        let words = match fact.kind() {
            AnswerKind::Choice(words) | AnswerKind::Income(words) | AnswerKind::Care(words) => {
                words
            }
            _ => &[],
        };
        let words = words.iter().map(|word| keys.must(&format!("keuze.{}.{word}", fact.name())));
        format!("&[{}]", words.collect::<Vec<_>>().join(", "))
    };
    array("CHOICE", "&[Key]", &Fact::ALL.iter().map(of_fact).collect::<Vec<_>>())
}

fn mistakes(keys: &Keys) -> String {
    let mistake = |code: &str| {
        let (what, remedy) =
            (keys.must(&format!("fout.{code}.wat")), keys.must(&format!("fout.{code}.herstel")));
        let in_form = keys.may(&format!("app.fout.{code}"));
        format!("MistakeTexts {{ what: {what}, remedy: {remedy}, in_form: {in_form} }}")
    };
    let all: Vec<String> = MistakeKind::CODES.iter().map(|code| mistake(code)).collect();
    let meant = |name: &str, code: &str| {
        format!("pub(crate) static {name}: MistakeTexts = {};\n", mistake(code))
    };
    array("MISTAKE", "MistakeTexts", &all)
        + &meant("MISTAKE_MEANT", "onbekende_sleutel_bedoeld")
        + &meant("MISTAKE_GEMEENTE_MEANT", "onbekende_gemeente_bedoeld")
}

/// The amounts that have words, in the order in which they are searched. Not every amount is ever shown.
fn amounts(keys: &Keys) -> String {
    let mut found = BTreeSet::new();
    Rulebook::EMBEDDED.normbedragen.list(&mut |table: &dyn Listed| {
        let (file, name) = (table.bestand(), table.naam());
        found.extend(keys.find(&format!("bedrag.{file}.{name}")).map(|key| (file, name, key)));
    });
    let mut code = String::from("pub(crate) static AMOUNT: &[(&str, &str, Key)] = &[\n");
    for (file, name, key) in found {
        let _ = writeln!(code, "({file:?}, {name:?}, Key({key})),");
    }
    code + "];\n"
}
