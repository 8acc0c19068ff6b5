//! Questions as people read them, and as a document.

use std::borrow::Cow;

use rechtop::document::{Kenmerkwoord, Period, Rol};
use rechtop::lokaal::{Aankruisbaar, Regelbestanden, aan_te_kruisen};
use rechtop::outcome::{Conflict, OpenQuestion};
use rechtop::{AnswerKind, Fact, Huishouden, PersonId, Question, Subject};
use serde::Serialize;

use crate::language::{
    CHOICE, CONFLICT, INCOMPLETE_CARE, KENMERK, Language, QUESTION, QuestionTexts,
};
use crate::sentence;

/// The words of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionText {
    /// The question itself.
    pub title: String,
    /// What helps to answer it.
    pub explanation: String,
    /// Where this question is asked because two answers cannot both be right: the other question, whose answer may be
    /// the wrong one.
    pub check: Option<Question>,
}

/// The words of a question about this household. A conflict is the earlier answer that cannot be right.
///
/// ```
/// use rechtop::{Huishouden, Question};
/// use rechtop_teksten::{Language, question};
///
/// let huishouden = Huishouden::from_json(
///     r#"{ "versie": 1, "peildatum": "2026-07-01", "personen": [{ "id": "p1", "rol": "aanvrager" }] }"#,
/// )?;
/// let Some(asked) = Question::from_path("personen.p1.geboortedatum") else { unreachable!() };
/// let text = question::text(Language::first(), &huishouden, &asked, None);
/// assert_eq!(text.title, "Wat is uw geboortedatum?");
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn text(
    language: Language,
    huishouden: &Huishouden,
    question: &Question,
    conflict: Option<&Conflict>,
) -> QuestionText {
    let other = match &question.subject {
        Subject::Person(id) if !is_aanvrager(huishouden, id) => Some(id),
        _ => None,
    };
    let [own, about_other] = texts(huishouden, question, conflict);
    let texts = if other.is_some() { about_other } else { own };
    let wie = other.map(|id| sentence::person(language, huishouden, id)).unwrap_or_default();
    let year = huishouden.peildatum().year().to_string();
    let soort = conflict.map_or("", |given| choice(language, question.fact, given.soort));
    let amount = conflict.map(|given| language.euro(given.bedrag)).unwrap_or_default();
    let arguments = [("wie", wie.as_str()), ("jaar", &year), ("soort", soort), ("bedrag", &amount)];
    let check =
        conflict.map(|_| Question { fact: Fact::Geboortedatum, subject: question.subject.clone() });
    QuestionText {
        title: language.fill(texts.title, &arguments),
        explanation: language.fill(texts.explanation, &arguments),
        check,
    }
}

/// The words of an open question about this household.
///
/// ```
/// use rechtop::lokaal::Regelbestanden;
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, question};
///
/// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#)?;
/// let open = assess(&huishouden, &Rulebook::EMBEDDED).open_questions();
/// assert_eq!(question::open_text(Language::first(), &huishouden, &open[0]).title, "Met wie woont u?");
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn open_text(language: Language, huishouden: &Huishouden, open: &OpenQuestion) -> QuestionText {
    text(language, huishouden, &open.question, open.conflict.as_ref())
}

fn texts(
    huishouden: &Huishouden,
    question: &Question,
    conflict: Option<&Conflict>,
) -> &'static [QuestionTexts; 2] {
    let number = conflict.and_then(|given| place(Conflict::SOORTEN, given.soort));
    match number.and_then(|number| CONFLICT.get(number)) {
        Some(texts) => texts,
        None if is_incomplete_care(huishouden, question) => &INCOMPLETE_CARE,
        None => &QUESTION[question.fact as usize],
    }
}

/// Whether places of childcare were given, but not all about them.
fn is_incomplete_care(huishouden: &Huishouden, question: &Question) -> bool {
    let Subject::Person(id) = &question.subject else { return false };
    let places = huishouden.persoon(id).and_then(|persoon| persoon.opvang.given());
    question.fact == Fact::Opvang && places.is_some_and(|places| !places.is_empty())
}

fn is_aanvrager(huishouden: &Huishouden, id: &PersonId) -> bool {
    huishouden.persoon(id).is_some_and(|persoon| persoon.rol.given() == Some(&Rol::Aanvrager))
}

/// The words of one of the choices of a fact; nothing where there is no such choice.
///
/// ```
/// use rechtop::Fact;
/// use rechtop_teksten::{Language, question};
///
/// assert_eq!(question::choice(Language::first(), Fact::Soort, "kamer"), "Ik huur een kamer");
/// assert_eq!(question::choice(Language::first(), Fact::Soort, "boomhut"), "");
/// ```
pub fn choice(language: Language, fact: Fact, word: &str) -> &'static str {
    let number = place(words(fact.kind()), word);
    let key = number.and_then(|number| CHOICE[fact as usize].get(number));
    key.map_or("", |key| language.text(*key))
}

/// The words of the document among which an answer chooses.
fn words(kind: AnswerKind) -> &'static [&'static str] {
    match kind {
        AnswerKind::Choice(words) | AnswerKind::Income(words) | AnswerKind::Care(words) => words,
        _ => &[],
    }
}

fn place(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|known| *known == word)
}

/// Een vraag die nog iets kan veranderen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VraagDocument {
    /// Vaste naam van de vraag: `personen.p2.vermogen`.
    pub vraag: String,
    /// Soort antwoord: `datum`, `ja_nee`, `keuze`, `getal`, `bedrag`, `inkomen`, `opvang`,
    /// `gemeente`, `aankruislijst` (wat er van de keuzes geldt) of `personen`.
    pub soort: &'static str,
    /// Waar een bedrag over gaat: `dag`, `maand`, `jaar` of `eenmalig`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per: Option<&'static str>,
    /// Het laagste getal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub van: Option<u8>,
    /// Het hoogste getal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tot: Option<u8>,
    /// De keuzes, of de soorten inkomen of opvang.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keuzes: Vec<KeuzeDocument>,
    /// De vraag in gewone woorden.
    pub titel: String,
    /// Wat helpt om te antwoorden.
    pub uitleg: String,
    /// De regelingen die op het antwoord wachten.
    pub regelingen: Vec<&'static str>,
}

/// Een keuze bij een vraag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeuzeDocument {
    /// Het woord in het document van het huishouden.
    pub waarde: Cow<'static, str>,
    /// De keuze in gewone woorden.
    pub tekst: &'static str,
}

/// The document of an open question.
///
/// ```
/// use rechtop::lokaal::Regelbestanden;
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, question};
///
/// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#)?;
/// let open = assess(&huishouden, &Rulebook::EMBEDDED).open_questions();
/// let document = question::document(Language::first(), &huishouden, Regelbestanden::EMBEDDED, &open[0]);
/// assert_eq!((document.vraag.as_str(), document.soort), ("personen", "personen"));
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn document(
    language: Language,
    huishouden: &Huishouden,
    regelbestanden: Regelbestanden,
    open: &OpenQuestion,
) -> VraagDocument {
    let fact = open.question.fact;
    let QuestionText { title, explanation, .. } = open_text(language, huishouden, open);
    let (van, tot) = match fact.kind() {
        AnswerKind::Number(lowest, highest) => (Some(lowest), Some(highest)),
        _ => (None, None),
    };
    let words = words(fact.kind()).iter();
    let (soort, per) = kind(fact.kind());
    VraagDocument {
        vraag: open.question.path(),
        soort,
        per,
        van,
        tot,
        keuzes: words
            .map(|word| KeuzeDocument {
                waarde: Cow::Borrowed(word),
                tekst: choice(language, fact, word),
            })
            .chain(checklist(language, huishouden, regelbestanden, &open.question))
            .collect(),
        titel: title,
        uitleg: explanation,
        regelingen: open.regelingen.iter().map(|regeling| regeling.id()).collect(),
    }
}

/// What can be ticked in answer to a question for a checklist.
fn checklist(
    language: Language,
    huishouden: &Huishouden,
    regelbestanden: Regelbestanden,
    question: &Question,
) -> impl Iterator<Item = KeuzeDocument> + use<> {
    let list = aan_te_kruisen(huishouden, question, regelbestanden);
    list.into_iter().map(move |item| KeuzeDocument {
        waarde: Cow::Owned(item.woord.word().to_owned()),
        tekst: tickable(language, &item),
    })
}

/// The words of something that can be ticked.
pub fn tickable(language: Language, item: &Aankruisbaar) -> &'static str {
    match (&item.woord, item.vraag) {
        (Kenmerkwoord::Algemeen(kenmerk), _) => language.text(KENMERK[*kenmerk as usize]),
        (Kenmerkwoord::Eigen(_), vraag) => vraag.map_or("", |vraag| &vraag.vraag),
    }
}

/// The kind of answer and the period it is for, as the document names them.
fn kind(kind: AnswerKind) -> (&'static str, Option<&'static str>) {
    match kind {
        AnswerKind::Date => ("datum", None),
        AnswerKind::YesNo => ("ja_nee", None),
        AnswerKind::Choice(_) => ("keuze", None),
        AnswerKind::Amount(Period::Day) => ("bedrag", Some("dag")),
        AnswerKind::Amount(Period::Month) => ("bedrag", Some("maand")),
        AnswerKind::Amount(Period::Year) => ("bedrag", Some("jaar")),
        AnswerKind::Amount(Period::Once) => ("bedrag", Some("eenmalig")),
        AnswerKind::Income(_) => ("inkomen", Some("jaar")),
        AnswerKind::Care(_) => ("opvang", Some("maand")),
        AnswerKind::Number(..) => ("getal", None),
        AnswerKind::Gemeente => ("gemeente", None),
        AnswerKind::Checklist => ("aankruislijst", None),
        // Who lives together. A new kind of answer in the rules needs its word here.
        _ => ("personen", None),
    }
}
