//! What people see in the terminal. Colours only where there is a terminal.

use std::io::Write;

use anstyle::{AnsiColor, Style};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rechtop::outcome::Undecided;
use rechtop::{Assessed, Assessment, Award, Euro, Huishouden, Outcome, Reason};
use rechtop_teksten::antwoord::AntwoordDocument;
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::{vraag, zin};

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

/// Prints a heading.
pub(crate) fn heading(text: &str) -> Result<(), Failure> {
    line(&format!("{BOLD}{text}{BOLD:#}"))
}

/// Prints an answer for people.
pub(crate) fn antwoord(
    document: &AntwoordDocument,
    huishouden: &Huishouden,
    assessment: &Assessment,
    waarom: bool,
) -> Result<(), Failure> {
    let datum = NL.datum(huishouden.peildatum());
    heading(&fill(NL.text(key::CLI_UITVOER_TITEL), &[("datum", &datum)]))?;
    for beoordeling in &assessment.regelingen {
        line("")?;
        regeling(huishouden, assessment, beoordeling)?;
        if waarom {
            stappen(huishouden, beoordeling)?;
        }
    }
    line("")?;
    let per_maand = NL.waarde(assessment.per_month().into());
    let per_jaar = NL.waarde(assessment.per_year().into());
    let values = [("per_maand", per_maand.as_str()), ("per_jaar", &per_jaar)];
    let open = assessment.open_questions();
    let totaal =
        if open.is_empty() { key::CLI_UITVOER_TOTAAL } else { key::CLI_UITVOER_TOTAAL_TOT_NU_TOE };
    heading(&fill(NL.text(totaal), &values))?;
    if assessment.once() > Euro::ZERO {
        let values = [("bedrag", NL.euro(assessment.once()))];
        let values = values.each_ref().map(|(naam, bedrag)| (*naam, bedrag.as_str()));
        heading(&fill(NL.text(key::CLI_UITVOER_TOTAAL_EENMALIG), &values))?;
    }
    if let Some(open) = open.first() {
        let titel = vraag::vraag(NL, huishouden, &open.question, open.conflict.as_ref()).titel;
        let values = [("titel", titel.as_str()), ("pad", &open.question.path())];
        line(&fill(NL.text(key::CLI_UITVOER_VOLGENDE), &values))?;
    }
    if !document.voorbehoud.is_empty() {
        line("")?;
        heading(NL.text(key::CLI_UITVOER_LET_OP))?;
        for zin in &document.voorbehoud {
            line(&format!("- {zin}"))?;
        }
    }
    Ok(())
}

fn regeling(
    huishouden: &Huishouden,
    assessment: &Assessment,
    beoordeling: &Assessed,
) -> Result<(), Failure> {
    let regeling = beoordeling.regeling;
    let naam = zin::regeling_naam(NL, regeling);
    match &beoordeling.outcome {
        Outcome::Right(award) => {
            let text = recht(naam, award);
            line(&format!("{GOOD}{text}{GOOD:#}"))?;
            delen(huishouden, award)?;
            aanvragen(beoordeling, award)
        }
        Outcome::Pointer(reason) => {
            heading(&fill(NL.text(key::CLI_UITVOER_WEGWIJZER), &[("naam", naam)]))?;
            reden(huishouden, beoordeling, reason)?;
            waar(beoordeling)
        }
        Outcome::NoRight(refusal) => {
            heading(&fill(NL.text(key::CLI_UITVOER_GEEN_RECHT), &[("naam", naam)]))?;
            reden(huishouden, beoordeling, &refusal.reason)?;
            let Some(rest) = &refusal.rest_of_year else { return Ok(()) };
            let bedrag = NL.euro(rest.per_year.amount());
            let text = fill(NL.text(key::CLI_UITVOER_REST_VAN_JAAR), &[("bedrag", &bedrag)]);
            line(&format!("  {text}"))?;
            aanvragen(beoordeling, rest)
        }
        Outcome::Undecided(undecided) => {
            heading(&fill(NL.text(key::CLI_UITVOER_ONBEKEND), &[("naam", naam)]))?;
            if let Some(not_known) = &undecided.not_known {
                line(&format!("  {}", zin::onbekend(NL, regeling, not_known)))?;
                return alvast_bekend(undecided);
            }
            line(&format!("  {}", NL.text(key::CLI_UITVOER_ONTBREEKT)))?;
            undecided.missing.iter().try_for_each(|open| {
                let titel = vraag::vraag(NL, huishouden, open, assessment.conflict(open)).titel;
                line(&format!("    {titel} {DIM}({}){DIM:#}", open.path()))
            })
        }
    }
}

/// What a right comes to: once, or by month and year, and by quarter where it is paid so.
fn recht(naam: &str, award: &Award) -> String {
    if award.once > Euro::ZERO {
        let eenmalig = NL.euro(award.once);
        let values = [("naam", naam), ("bedrag", &eenmalig)];
        return fill(NL.text(key::CLI_UITVOER_RECHT_EENMALIG), &values);
    }
    let per_kwartaal = award.per_quarter.map(|bedrag| format!("{}, ", NL.waarde(bedrag.into())));
    let per_maand = per_kwartaal.unwrap_or_default() + &NL.waarde(award.per_month.into());
    let per_jaar = NL.waarde(award.per_year.into());
    let values = [("naam", naam), ("per_maand", &per_maand), ("per_jaar", &per_jaar)];
    fill(NL.text(key::CLI_UITVOER_RECHT), &values)
}

/// Each one's part, where a right belongs to more than one person.
fn delen(huishouden: &Huishouden, award: &Award) -> Result<(), Failure> {
    if award.persons.len() < 2 {
        return Ok(());
    }
    award.persons.iter().try_for_each(|deel| {
        let wie = zin::wie(NL, huishouden, &deel.wie);
        line(&format!("  {wie}: {}", NL.waarde(deel.per_month.into())))
    })
}

fn reden(huishouden: &Huishouden, beoordeling: &Assessed, reason: &Reason) -> Result<(), Failure> {
    let reden = zin::reden(NL, huishouden, beoordeling.regeling, reason);
    let bron = artikel(reason.bron.wet.afkorting, reason.bron.artikel);
    line(&format!("  {reden} {DIM}[{bron}]{DIM:#}"))
}

/// What is fixed or announced already.
fn alvast_bekend(undecided: &Undecided) -> Result<(), Failure> {
    let bekend = &undecided.fixed;
    if bekend.is_empty() {
        return Ok(());
    }
    line(&format!("  {}", NL.text(key::CLI_UITVOER_ALVAST_BEKEND)))?;
    bekend.iter().try_for_each(|bedrag| {
        let (tekst, waarde) = (zin::vastgesteld(NL, bedrag), NL.waarde(bedrag.rij.value));
        let (artikel, graad) = (bedrag.rij.artikel, bedrag.rij.grade.naam());
        line(&format!("    {tekst}: {waarde} {DIM}[{artikel}; {graad}]{DIM:#}"))
    })
}

fn waar(beoordeling: &Assessed) -> Result<(), Failure> {
    let id = beoordeling.regeling.id();
    let text = |part| NL.find(&format!("regeling.{id}.{part}")).unwrap_or_default();
    let waar = fill(NL.text(key::CLI_UITVOER_AANVRAGEN), &[("waar", text("waar"))]);
    line(format!("  {waar} {}", text("url")).trim_end())
}

fn aanvragen(beoordeling: &Assessed, award: &Award) -> Result<(), Failure> {
    waar(beoordeling)?;
    let Some(claim) = award.claim else { return Ok(()) };
    let Some(zin) = zin::aanvraagtermijn(NL, &claim, vandaag()) else { return Ok(()) };
    let bron = artikel(claim.bron.wet.afkorting, claim.bron.artikel);
    line(&format!("  {zin} {DIM}[{bron}]{DIM:#}"))
}

/// The day on which somebody looks: what can still be claimed hangs on it, and no amount does.
fn vandaag() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

fn stappen(huishouden: &Huishouden, beoordeling: &Assessed) -> Result<(), Failure> {
    for step in &beoordeling.steps {
        let tekst = zin::stap(NL, huishouden, beoordeling.regeling, step);
        let waarde = NL.waarde(step.waarde);
        let bron = artikel(step.bron.wet.afkorting, step.bron.artikel);
        line(&format!("    {tekst}: {waarde} {DIM}[{bron}]{DIM:#}"))?;
    }
    Ok(())
}

fn artikel(afkorting: &str, artikel: &str) -> String {
    fill(NL.text(key::CLI_UITVOER_BRON), &[("afkorting", afkorting), ("artikel", artikel)])
}
