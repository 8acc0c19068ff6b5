//! Writes the example households as tables, so that the app need not be able to read JSON.
//!
//! An example that cannot be read, or that says something no question asks for, stops the build.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use rechtop::document::{Bedrag, Holder, InkomenDocument, OpvangDocument};
use rechtop::waarde::Uren;
use rechtop::{AnswerKind, AnswerValue, Fact, Huishouden, Question, Subject};

const HUISHOUDENS: &str = "../fixtures/huishoudens";
/// In the order of the first screen.
const EXAMPLES: [&str; 6] = [
    "alleenstaande-huurder",
    "gezin-met-drie-kinderen",
    "alleenstaande-ouder",
    "aow-met-jongere-partner",
    "jongere-op-kamers",
    "huiseigenaar-met-spaargeld",
];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={HUISHOUDENS}");
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistake) => {
            println!("cargo::error={mistake}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), String> {
    let mut code = "pub const EXAMPLES: &[Example] = &[\n".to_owned();
    for name in EXAMPLES {
        let file = Path::new(HUISHOUDENS).join(format!("{name}.json"));
        let told = |problem: String| format!("{}: {problem}", file.display());
        let text = fs::read_to_string(&file).map_err(|error| told(error.to_string()))?;
        let huishouden = Huishouden::from_json(&text).map_err(|error| told(error.to_string()))?;
        code += &example(name, &huishouden).map_err(told)?;
    }
    code += "];\n";
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(out.join("examples.rs"), code).map_err(|error| error.to_string())
}

/// An example: its name, its day, its persons and their answers.
fn example(name: &str, huishouden: &Huishouden) -> Result<String, String> {
    let key = name.replace('-', "_").to_uppercase();
    let day = date(huishouden.peildatum());
    let mut personen = String::new();
    let mut answers = String::new();
    let mut again = Huishouden::empty(huishouden.peildatum());
    for question in questions(huishouden) {
        let Some(answer) = huishouden.answer(&question) else { continue };
        if let AnswerValue::Persons(_) = answer {
            for persoon in huishouden.personen() {
                let (id, rol) = (persoon.id.given(), persoon.rol.given());
                let (id, rol) = id.zip(rol).ok_or("a person without id or role")?;
                let _ = write!(personen, "({id:?}, Rol::{rol:?}), ", id = id.as_str());
            }
        } else {
            let who = match &question.subject {
                Subject::Person(id) => format!("Some({:?})", id.as_str()),
                Subject::Household | Subject::Home => "None".to_owned(),
            };
            let given = given(&answer)?;
            let _ = write!(answers, "({who}, Fact::{:?}, Given::{given}), ", question.fact);
        }
        again = again.with(&question, answer).map_err(|mistakes| mistakes.to_string())?;
    }
    if again != *huishouden {
        return Err("it says something that no question asks for".to_owned());
    }
    Ok(format!(
        "Example {{ name: key::APP_VOORBEELD_{key}, peildatum: {day}, \
         personen: &[{personen}], answers: &[{answers}] }},\n"
    ))
}

/// Every question that there is for this household, who lives together first.
fn questions(huishouden: &Huishouden) -> Vec<Question> {
    let about = |fact: Fact| match fact.holder() {
        Holder::Household => vec![Question { subject: Subject::Household, fact }],
        Holder::Home => vec![Question { subject: Subject::Home, fact }],
        Holder::Person => {
            let ids = huishouden.personen().iter().filter_map(|persoon| persoon.id.given());
            ids.map(|id| Question { subject: Subject::Person(id.clone()), fact }).collect()
        }
    };
    let mut questions: Vec<Question> = Fact::ALL.iter().copied().flat_map(about).collect();
    questions.sort_by_key(|question| question.fact.kind() != AnswerKind::Persons);
    questions
}

/// The answer, as the app writes it down in `demo.rs`.
fn given(answer: &AnswerValue) -> Result<String, String> {
    Ok(match answer {
        AnswerValue::Date(day) => format!("Date({})", date(*day)),
        AnswerValue::YesNo(yes) => format!("YesNo({yes})"),
        AnswerValue::Choice(word) => format!("Choice({word:?})"),
        AnswerValue::Number(number) => format!("Number({number})"),
        AnswerValue::Amount(amount) => format!("Amount({})", cents(amount.whole_cents())?),
        AnswerValue::Income(income) => format!("Income(&[{}])", sources(income)?),
        AnswerValue::Care(places) => {
            let places: Result<String, String> = places.iter().map(place).collect();
            format!("Care(&[{}])", places?)
        }
        _ => return Err(format!("no table can hold {answer:?}")),
    })
}

fn sources(income: &InkomenDocument) -> Result<String, String> {
    let AnswerKind::Income(names) = Fact::Inkomen.kind() else {
        return Err("an income is asked for by source".to_owned());
    };
    let mut code = String::new();
    for name in names {
        if let Some(amount) = income.source(name) {
            let _ = write!(code, "({name:?}, {}), ", cents(amount.whole_cents())?);
        }
    }
    Ok(code)
}

fn place(place: &OpvangDocument) -> Result<String, String> {
    let soort = place.soort.given().ok_or("childcare without its kind")?;
    let uren = place.uren_per_maand.given().map(|Uren(hundredths)| *hundredths);
    let uurtarief = place.uurtarief.given().and_then(|Bedrag(amount)| amount.whole_cents());
    Ok(format!("(OpvangSoort::{soort:?}, {}, {}), ", cents(uren)?, cents(uurtarief)?))
}

fn cents(cents: Option<i64>) -> Result<i64, String> {
    cents.ok_or_else(|| "an amount is missing, or is no whole cents".to_owned())
}

fn date(day: jiff::civil::Date) -> String {
    format!("date({}, {}, {})", day.year(), day.month(), day.day())
}
