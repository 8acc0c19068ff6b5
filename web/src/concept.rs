//! What somebody has typed so far, and the answer it stands for. Nothing typed is lost when it
//! cannot be an answer yet.

use rechtop::answer::AnswerKind;
use serde_json::{Map, Value, json};

/// A draft of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Concept {
    /// Day, month and year, as typed.
    Datum([String; 3]),
    /// Yes or no.
    JaNee(Option<bool>),
    /// One of the choices.
    Keuze(Option<String>),
    /// An amount, as typed.
    Bedrag(String),
    /// Amounts by source of income, as typed.
    Inkomen(InkomenConcept),
    /// The persons of the household, as documents.
    Personen(Vec<Value>),
}

/// A draft of an income.
#[derive(Debug, Clone, PartialEq)]
pub struct InkomenConcept {
    /// Whether the amounts are per month.
    pub per_maand: bool,
    /// The sources, each with its amount as typed.
    pub soorten: Vec<(&'static str, String)>,
}

/// Why a draft is no answer yet; the name of a sentence under `app.fout`.
pub type FoutCode = &'static str;

impl Concept {
    /// The draft for a kind of answer, filled with the answer that was given before.
    pub fn new(kind: AnswerKind, eerder: Option<&Value>) -> Concept {
        match kind {
            AnswerKind::Date => Concept::Datum(datum_delen(eerder)),
            AnswerKind::YesNo => Concept::JaNee(eerder.and_then(Value::as_bool)),
            AnswerKind::Choice(_) => {
                Concept::Keuze(eerder.and_then(Value::as_str).map(str::to_owned))
            }
            AnswerKind::Amount(_) => Concept::Bedrag(eerder.map(getypt).unwrap_or_default()),
            AnswerKind::Income(soorten) => {
                let bedrag = |soort| eerder.and_then(|e| e.get(soort)).map(getypt);
                let soorten = soorten.iter().map(|&s| (s, bedrag(s).unwrap_or_default()));
                Concept::Inkomen(InkomenConcept { per_maand: false, soorten: soorten.collect() })
            }
            AnswerKind::Persons => {
                let alleen = || vec![json!({ "id": "p1", "rol": "aanvrager" })];
                let eerder = eerder.and_then(Value::as_array).cloned();
                Concept::Personen(eerder.unwrap_or_else(alleen))
            }
        }
    }

    /// The id of the box that must be mended first.
    pub fn eerste_foute_veld(&self) -> String {
        match self {
            Concept::Inkomen(inkomen) => {
                let fout = inkomen.soorten.iter().find(|(_, tekst)| is_fout(tekst));
                let soort = fout.or(inkomen.soorten.first()).map_or("", |(soort, _)| *soort);
                format!("soort-{soort}")
            }
            _ => "antwoord".to_owned(),
        }
    }

    /// The answer for the household document.
    ///
    /// # Errors
    /// Where it is none yet: the code of the sentence that says why.
    pub fn antwoord(&self) -> Result<Value, FoutCode> {
        match self {
            Concept::Datum([dag, maand, jaar]) => datum(dag, maand, jaar),
            Concept::JaNee(Some(ja)) => Ok(Value::Bool(*ja)),
            Concept::Keuze(Some(woord)) => Ok(Value::String(woord.clone())),
            Concept::JaNee(None) | Concept::Keuze(None) => Err("keuze"),
            Concept::Bedrag(tekst) => bedrag(tekst).map(Value::String).ok_or("bedrag"),
            Concept::Inkomen(inkomen) => inkomen.antwoord(),
            Concept::Personen(personen) => Ok(Value::Array(personen.clone())),
        }
    }
}

impl InkomenConcept {
    /// The income per year: what was filled in, times twelve where that was per month.
    fn antwoord(&self) -> Result<Value, FoutCode> {
        let mut ingevuld = Map::new();
        for (soort, tekst) in &self.soorten {
            if tekst.trim().is_empty() {
                continue;
            }
            let bedrag = bedrag(tekst).ok_or("saldo")?;
            let bedrag = if self.per_maand { keer_twaalf(&bedrag).ok_or("saldo")? } else { bedrag };
            ingevuld.insert((*soort).to_owned(), Value::String(bedrag));
        }
        if ingevuld.is_empty() { Err("inkomen_leeg") } else { Ok(Value::Object(ingevuld)) }
    }

    /// No income at all, as an answer.
    pub fn geen() -> Value {
        json!({ "loon": "0" })
    }
}

/// Whether something was typed that is no amount the documents can hold.
pub fn is_fout(tekst: &str) -> bool {
    let gelezen = bedrag(tekst).and_then(|bedrag| bedrag.parse().ok());
    !tekst.trim().is_empty() && gelezen.and_then(rechtop::euro::Euro::from_decimal).is_none()
}

/// An amount as people in the Netherlands type it, as the documents write it: `1.234,50` → `1234.50`.
/// A point is a thousands sign where three digits follow each, else it is taken for a comma.
pub fn bedrag(tekst: &str) -> Option<String> {
    let kaal: String = tekst.chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
    let kaal = kaal.replace('\u{2212}', "-");
    let kaal = kaal.strip_suffix(",-").unwrap_or(&kaal);
    let (min, cijfers) = kaal.strip_prefix('-').map_or(("", kaal), |rest| ("-", rest));
    let (heel, decimalen) = match cijfers.split_once(',') {
        Some((heel, decimalen)) => (duizendtallen(heel)?, decimalen.to_owned()),
        None => match (duizendtallen(cijfers), cijfers.split_once('.')) {
            (Some(heel), _) => (heel, String::new()),
            (None, Some((heel, decimalen))) => (heel.to_owned(), decimalen.to_owned()),
            (None, None) => return None,
        },
    };
    let is_getal = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if heel.is_empty() || !is_getal(&heel) || !is_getal(&decimalen) {
        return None;
    }
    let punt = if decimalen.is_empty() { "" } else { "." };
    Some(format!("{min}{heel}{punt}{decimalen}"))
}

/// `1.234.567` → `1234567`; `None` where points do not stand before every three digits.
fn duizendtallen(tekst: &str) -> Option<String> {
    let mut groepen = tekst.split('.');
    let eerste = groepen.next()?;
    let rest: Vec<&str> = groepen.collect();
    let goed = rest.iter().all(|groep| groep.len() == 3)
        && (rest.is_empty() || !eerste.is_empty() && eerste.len() <= 3);
    goed.then(|| eerste.to_owned() + &rest.concat())
}

/// Twelve times an amount of the documents.
fn keer_twaalf(bedrag: &str) -> Option<String> {
    let euro = rechtop::euro::Euro::from_decimal(bedrag.parse().ok()?)?;
    Some((euro * 12).to_decimal().to_string())
}

/// An answer that was given before, as somebody would have typed it.
fn getypt(eerder: &Value) -> String {
    match eerder {
        Value::String(tekst) => tekst.replace('.', ","),
        Value::Number(getal) => getal.to_string().replace('.', ","),
        _ => String::new(),
    }
}

fn datum_delen(eerder: Option<&Value>) -> [String; 3] {
    let mut delen: Vec<String> = eerder
        .and_then(Value::as_str)
        .map(|datum| datum.rsplit('-').map(|d| d.trim_start_matches('0').to_owned()).collect())
        .unwrap_or_default();
    delen.resize(3, String::new());
    let [dag, maand, jaar] = [delen[0].clone(), delen[1].clone(), delen[2].clone()];
    [dag, maand, jaar]
}

fn datum(dag: &str, maand: &str, jaar: &str) -> Result<Value, FoutCode> {
    let getal = |deel: &str| deel.trim().parse::<u16>().map_err(|_| "datum");
    let (dag, maand, jaar) = (getal(dag)?, getal(maand)?, getal(jaar)?);
    if jaar < 1000 {
        return Err("datum");
    }
    let tekst = format!("{jaar:04}-{maand:02}-{dag:02}");
    match rechtop::huishouden::Dag::parse(&tekst) {
        Some(_) => Ok(Value::String(tekst)),
        None => Err("datum"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_they_are_typed() {
        let gelezen = |tekst| bedrag(tekst);
        assert_eq!(gelezen("650").as_deref(), Some("650"));
        assert_eq!(gelezen("€ 1.234,50").as_deref(), Some("1234.50"));
        assert_eq!(gelezen("24.500").as_deref(), Some("24500"));
        assert_eq!(gelezen("24.5").as_deref(), Some("24.5"));
        assert_eq!(gelezen("650,-").as_deref(), Some("650"));
        assert_eq!(gelezen("1.234.567").as_deref(), Some("1234567"));
        assert_eq!(gelezen("\u{2212}300").as_deref(), Some("-300"));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for tekst in ["", "abc", "1,2,3", "12..5", "1.23.4", "-", ",50", "6 5 0 x"] {
            assert_eq!(bedrag(tekst), None, "{tekst}");
        }
    }

    #[test]
    fn a_month_of_income_is_a_twelfth_of_the_year() {
        let soorten = vec![("loon", "1.000,50".to_owned()), ("aow", String::new())];
        let inkomen = InkomenConcept { per_maand: true, soorten };
        assert_eq!(inkomen.antwoord(), Ok(json!({ "loon": "12006" })));
    }

    #[test]
    fn an_empty_income_is_no_answer() {
        let inkomen = InkomenConcept { per_maand: false, soorten: vec![("loon", " ".to_owned())] };
        assert_eq!(inkomen.antwoord(), Err("inkomen_leeg"));
    }

    #[test]
    fn a_date_must_exist_and_comes_back_as_typed() {
        let concept = |d: &str, m: &str, j: &str| Concept::Datum([d, m, j].map(str::to_owned));
        assert_eq!(concept("7", "3", "1985").antwoord(), Ok(json!("1985-03-07")));
        assert_eq!(concept("30", "2", "2000").antwoord(), Err("datum"));
        assert_eq!(concept("", "3", "1985").antwoord(), Err("datum"));
        assert_eq!(concept("7", "3", "85").antwoord(), Err("datum"));
        let eerder = json!("1985-03-07");
        assert_eq!(Concept::new(AnswerKind::Date, Some(&eerder)), concept("7", "3", "1985"));
    }
}
