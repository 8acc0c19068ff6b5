//! What people see in the terminal. Colours only where there is a terminal.

use std::io::Write;

use anstyle::{AnsiColor, Style};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rechtop::bron::Bron;
use rechtop::outcome::{Undecided, Vastgesteld};
use rechtop::{Assessed, Assessment, Award, Euro, Huishouden, Outcome, Question, Reason, Regeling};
use rechtop_teksten::{Language, answer, key, question, regeling, sentence};

use crate::Failure;

const GOOD: Style = AnsiColor::Green.on_default().bold();
const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Prints a document as JSON.
pub(crate) fn json(document: &impl serde::Serialize) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, document).map_err(std::io::Error::from)?;
    Ok(writeln!(out)?)
}

/// Prints a line.
pub(crate) fn line(text: &str) -> Result<(), Failure> {
    Ok(writeln!(anstream::stdout().lock(), "{text}")?)
}

/// Says what is wrong. Who does not listen is not told.
pub(crate) fn complaint(text: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// Prints a heading.
pub(crate) fn heading(text: &str) -> Result<(), Failure> {
    line(&format!("{BOLD}{text}{BOLD:#}"))
}

/// Prints an answer for people.
pub(crate) struct Printer<'a> {
    pub(crate) language: Language,
    pub(crate) huishouden: &'a Huishouden,
    pub(crate) assessment: &'a Assessment,
}

impl Printer<'_> {
    /// Every scheme, the sum, and what to know about it; with the steps of each where somebody asks why.
    pub(crate) fn answer(&self, why: bool) -> Result<(), Failure> {
        let day = self.language.date(self.huishouden.peildatum());
        heading(&self.language.fill(key::CLI_UITVOER_TITEL, &[("datum", &day)]))?;
        for assessed in &self.assessment.regelingen {
            line("")?;
            self.regeling(assessed)?;
            self.refine(assessed)?;
            if why {
                self.steps(assessed)?;
            }
        }
        line("")?;
        self.total()?;
        self.caveats()
    }

    fn total(&self) -> Result<(), Failure> {
        let (language, assessment) = (self.language, self.assessment);
        let per_month = language.value(assessment.per_month().into());
        let per_year = language.value(assessment.per_year().into());
        let open = assessment.open_questions();
        let total = if open.is_empty() {
            key::CLI_UITVOER_TOTAAL
        } else {
            key::CLI_UITVOER_TOTAAL_TOT_NU_TOE
        };
        heading(&language.fill(total, &[("per_maand", &per_month), ("per_jaar", &per_year)]))?;
        if assessment.once() > Euro::ZERO {
            let once = [("bedrag", &language.euro(assessment.once()))];
            heading(&language.fill(key::CLI_UITVOER_TOTAAL_EENMALIG, &once))?;
        }
        let Some(open) = open.first() else { return Ok(()) };
        let title = question::open_text(language, self.huishouden, open).title;
        let next = [("titel", &title), ("pad", &open.question.path())];
        line(&language.fill(key::CLI_UITVOER_VOLGENDE, &next))
    }

    fn caveats(&self) -> Result<(), Failure> {
        let caveats = answer::caveats(self.language, self.huishouden, self.assessment);
        if caveats.is_empty() {
            return Ok(());
        }
        line("")?;
        heading(self.language.text(key::CLI_UITVOER_LET_OP))?;
        caveats.iter().try_for_each(|caveat| line(&format!("- {caveat}")))
    }

    fn regeling(&self, assessed: &Assessed) -> Result<(), Failure> {
        let (language, regeling) = (self.language, assessed.regeling);
        let name = [("naam", regeling::name(language, regeling))];
        match &assessed.outcome {
            Outcome::Right(award) => {
                let text = self.right(regeling, award);
                line(&format!("{GOOD}{text}{GOOD:#}"))?;
                self.parts(award)?;
                self.claim(regeling, award)
            }
            Outcome::Pointer(reason) => {
                heading(&language.fill(key::CLI_UITVOER_WEGWIJZER, &name))?;
                self.reason(regeling, reason)?;
                self.place(regeling)
            }
            Outcome::NoRight(refusal) => {
                heading(&language.fill(key::CLI_UITVOER_GEEN_RECHT, &name))?;
                self.reason(regeling, &refusal.reason)?;
                let Some(rest) = &refusal.rest_of_year else { return Ok(()) };
                let amount = [("bedrag", &language.euro(rest.per_year.amount()))];
                let text = language.fill(key::CLI_UITVOER_REST_VAN_JAAR, &amount);
                line(&format!("  {text}"))?;
                self.claim(regeling, rest)
            }
            Outcome::Undecided(undecided) => {
                heading(&language.fill(key::CLI_UITVOER_ONBEKEND, &name))?;
                self.undecided(regeling, undecided)
            }
        }
    }

    fn undecided(&self, regeling: Regeling, undecided: &Undecided) -> Result<(), Failure> {
        if let Some(not_known) = &undecided.not_known {
            line(&format!("  {}", sentence::not_known(self.language, regeling, not_known)))?;
            return self.fixed(&undecided.fixed);
        }
        line(&format!("  {}", self.language.text(key::CLI_UITVOER_ONTBREEKT)))?;
        self.questions(&undecided.missing)
    }

    /// The questions that make an outcome surer.
    fn refine(&self, assessed: &Assessed) -> Result<(), Failure> {
        if assessed.refine.is_empty() {
            return Ok(());
        }
        line(&format!("  {}", self.language.text(key::CLI_UITVOER_PRECIEZER)))?;
        self.questions(&assessed.refine)
    }

    fn questions(&self, questions: &[Question]) -> Result<(), Failure> {
        questions.iter().try_for_each(|open| {
            let title = self.title(open);
            line(&format!("    {title} {DIM}({open}){DIM:#}"))
        })
    }

    fn title(&self, question: &Question) -> String {
        let conflict = self.assessment.conflict(question);
        question::text(self.language, self.huishouden, question, conflict).title
    }

    /// What a right comes to: once, or by month and year, and by quarter where it is paid so.
    fn right(&self, regeling: Regeling, award: &Award) -> String {
        let language = self.language;
        let name = regeling::name(language, regeling);
        let otherwise = sentence::otherwise(language, award);
        if !otherwise.is_empty() {
            let amounts = language.enumerate(otherwise);
            let values = [("naam", name), ("bedragen", &amounts)];
            return language.fill(key::CLI_UITVOER_RECHT_ANDERS, &values);
        }
        let per_quarter = award.per_quarter.map(|amount| language.value(amount.into()));
        let per_month = language.value(award.per_month.into());
        let periods = language.enumerate(per_quarter.into_iter().chain([per_month]));
        let per_year = language.value(award.per_year.into());
        let values = [("naam", name), ("per_maand", &periods), ("per_jaar", &per_year)];
        language.fill(key::CLI_UITVOER_RECHT, &values)
    }

    /// Each one's part, where a right belongs to more than one person.
    fn parts(&self, award: &Award) -> Result<(), Failure> {
        if award.persons.len() < 2 {
            return Ok(());
        }
        award.persons.iter().try_for_each(|part| {
            let person = sentence::person(self.language, self.huishouden, &part.wie);
            line(&format!("  {person}: {}", self.language.value(part.per_month.into())))
        })
    }

    fn reason(&self, regeling: Regeling, reason: &Reason) -> Result<(), Failure> {
        let text = sentence::reason(self.language, self.huishouden, regeling, reason);
        line(&format!("  {text} {DIM}[{}]{DIM:#}", self.article(&reason.bron)))
    }

    /// What is fixed or announced already.
    fn fixed(&self, amounts: &[Vastgesteld]) -> Result<(), Failure> {
        if amounts.is_empty() {
            return Ok(());
        }
        line(&format!("  {}", self.language.text(key::CLI_UITVOER_ALVAST_BEKEND)))?;
        amounts.iter().try_for_each(|amount| {
            let text = sentence::amount(self.language, amount);
            let value = self.language.value(amount.rij.value);
            let (article, grade) = (amount.rij.artikel, amount.rij.grade.naam());
            line(&format!("    {text}: {value} {DIM}[{article}; {grade}]{DIM:#}"))
        })
    }

    fn place(&self, regeling: Regeling) -> Result<(), Failure> {
        let place = [("waar", regeling::place(self.language, regeling))];
        let place = self.language.fill(key::CLI_UITVOER_AANVRAGEN, &place);
        let website = regeling::website(self.language, regeling).unwrap_or_default();
        line(format!("  {place} {website}").trim_end())?;
        let details = regeling::details(self.language, regeling, self.huishouden.peildatum());
        details.iter().try_for_each(|detail| line(&format!("  {detail}")))?;
        let Some(loket) = regeling::desk(regeling) else { return Ok(()) };
        line(&format!("  {}", self.language.fill(key::WETEN_LOKET, &[("loket", loket)])))
    }

    fn claim(&self, regeling: Regeling, award: &Award) -> Result<(), Failure> {
        self.place(regeling)?;
        let Some(claim) = award.claim else { return Ok(()) };
        let Some(deadline) = sentence::deadline(self.language, &claim, today()) else {
            return Ok(());
        };
        line(&format!("  {deadline} {DIM}[{}]{DIM:#}", self.article(&claim.bron)))
    }

    fn steps(&self, assessed: &Assessed) -> Result<(), Failure> {
        assessed.steps.iter().try_for_each(|step| {
            let text = sentence::step(self.language, self.huishouden, assessed.regeling, step);
            let value = self.language.value(step.waarde);
            line(&format!("    {text}: {value} {DIM}[{}]{DIM:#}", self.article(&step.bron)))
        })
    }

    fn article(&self, bron: &Bron) -> String {
        match bron {
            Bron::Wet(artikel) => {
                let values = [("afkorting", artikel.wet.afkorting), ("artikel", artikel.artikel)];
                self.language.fill(key::CLI_UITVOER_BRON, &values)
            }
            Bron::Pagina(pagina) => pagina.titel.clone(),
        }
    }
}

/// The day on which somebody looks: what can still be claimed hangs on it, and no amount does.
fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}
