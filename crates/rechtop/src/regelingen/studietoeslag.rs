//! Studietoeslag: Participatiewet (Pw, BWBR0015703) art. 36b. <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! No test of income or wealth, and no age but the lowest for which there is an amount. The amounts are a national
//! minimum: a gemeente may give more.
//!
//! Rekent niet: 36b lid 5 (wat een stage betaalt, gaat eraf: het wordt niet gevraagd, de uitkomst zegt het).

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::begrippen::inkomen::noemt_uitkering;
use crate::begrippen::onderwijs::{Scholierenleeftijd, gezin, onderwijs_van};
use crate::begrippen::studiefinanciering::GEVRAAGD_TOT;
use crate::bron::PW;
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::datum::{DECEMBER, MAANDEN, Maand};
use crate::euro::PerMonth;
use crate::feiten::{Onderwijs, Persoon, UitkeringSoort};
use crate::jaar::maandjaar;
use crate::normbedragen::Dated;
use crate::rekenen::{
    Award, Draft, Halt, PersonAward, Rule, Trace, Verdict, Worksheet, one_passes,
};
use crate::waarde::Leeftijd;

/// The studietoeslag of applicant, partner and children. Each has a right of their own.
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    let studenten = studenten(w)?;
    let awards = studenten.iter().map(|student| Ok((student.persoon, van_student(w, *student)?)));
    let awards: Vec<(Persoon, Award)> = awards.collect::<Rule<_>>()?;
    for student in &studenten {
        w.tell(CaveatCode::StudietoeslagAdvies.about(student.persoon));
    }
    w.tell(CaveatCode::StudietoeslagMinimum);
    Ok(samen(w, awards).into())
}

/// Somebody with a right in some month of the year.
#[derive(Clone, Copy)]
struct Student<'a> {
    persoon: Persoon<'a>,
    leeftijden: Leeftijden,
    geboren: Date,
    onderwijs: Onderwijs,
}

/// The ages with which there is a right.
#[derive(Clone, Copy)]
struct Leeftijden {
    laagste: Leeftijd,
    scholier: Scholierenleeftijd,
}

impl Leeftijden {
    fn van(w: &mut Worksheet<impl Trace>) -> Rule<Leeftijden> {
        let laagste = w.norm(&w.normen().studietoeslag.laagste_leeftijd)?;
        Ok(Leeftijden { laagste, scholier: Scholierenleeftijd::van(w)? })
    }

    /// Whether somebody who follows this education receives studiefinanciering in a month, or as a pupil a tegemoetkoming
    /// of WTOS ch. 4.
    fn telt(self, maand: Maand, geboren: Date, onderwijs: Onderwijs) -> bool {
        maand.leeftijd_bereikt(geboren, self.laagste)
            && match onderwijs {
                Onderwijs::Mbo | Onderwijs::Hbo | Onderwijs::Wo => true,
                Onderwijs::VoortgezetOnderwijs => self.scholier.heeft(maand, geboren),
                Onderwijs::Geen | Onderwijs::Voorschool | Onderwijs::Basisonderwijs => false,
            }
    }
}

/// Who has a right in some month of the year, or why nobody has. Of each it must be known.
///
/// Pw art. 36b lid 3, geldend 2026-07-01: "3 De aanvraag kan worden gedaan door een belanghebbende die: a.
/// studiefinanciering ontvangt op grond van de Wet studiefinanciering 2000, niet zijnde het
/// levenlanglerenkrediet, of een tegemoetkoming krijgt op grond van hoofdstuk 4 van de Wet tegemoetkoming
/// onderwijsbijdrage en schoolkosten; en b. geen recht heeft op een uitkering op grond van de Wet
/// arbeidsongeschiktheidsvoorziening jonggehandicapten."
fn studenten<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Vec<Student<'a>>> {
    let bekeken: SmallVec<[Rule<Student>; 8]> =
        gezin(w)?.map(|persoon| student(w, persoon)).collect();
    let open = |een: &Rule<Student>| match een {
        Ok(_) | Err(Halt::Refused(_)) => None,
        Err(open) => Some(*open),
    };
    if let Some(open) = bekeken.iter().find_map(open) {
        return Err(open);
    }
    one_passes(bekeken.iter().map(|een| (*een).map(drop)), geen_studiefinanciering(w))?;
    Ok(bekeken.into_iter().flatten().collect())
}

fn geen_studiefinanciering<'a>(w: &Worksheet<'a, impl Trace>) -> Draft<'a> {
    w.reason(ReasonCode::GeenStudiefinanciering, PW.art("36b lid 3 onder a"))
}

/// One person. Age and education come first, for those few are asked more; what is known to refuse decides whatever else
/// is open. A reason of its own only for who does study.
fn student<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<Student<'a>> {
    w.all([
        &|w| studeert(w, persoon),
        &|w| krijgt_studiefinanciering(w, persoon),
        &|w| kan_niet_bijverdienen(w, persoon),
        &|w| zonder_wajong(w, persoon),
    ])?;
    Ok(Student {
        persoon,
        leeftijden: Leeftijden::van(w)?,
        geboren: persoon.geboortedatum()?,
        onderwijs: onderwijs_van(persoon)?,
    })
}

/// Whether somebody has the age, and follows an education, with which a right can begin this year.
fn studeert(w: &mut Worksheet<impl Trace>, persoon: Persoon) -> Rule<()> {
    let geen = geen_studiefinanciering(w);
    if persoon.onderwijs_indien_bekend() == Some(Onderwijs::Geen) {
        return geen.refuse();
    }
    let (geboren, leeftijden) = (persoon.geboortedatum()?, Leeftijden::van(w)?);
    let te_jong = !w.laatste_maand().leeftijd_bereikt(geboren, leeftijden.laagste);
    let betaald = persoon.studiefinanciering_indien_bekend() == Some(true);
    let te_oud = w.jaar() - geboren.year() >= i16::from(GEVRAAGD_TOT.0);
    geen.refuse_if(te_jong || te_oud && !betaald)?;
    let onderwijs = onderwijs_van(persoon)?;
    let mut maanden = maanden(w.jaar());
    geen.refuse_if(!maanden.any(|maand| leeftijden.telt(maand, geboren, onderwijs)))
}

fn maanden(jaar: i16) -> impl Iterator<Item = Maand> {
    (1..=DECEMBER).map(move |nummer| Maand::new(jaar, nummer))
}

fn krijgt_studiefinanciering(w: &Worksheet<impl Trace>, persoon: Persoon) -> Rule<()> {
    geen_studiefinanciering(w).refuse_if(!persoon.studiefinanciering()?)
}

/// Pw art. 36b lid 1, geldend 2026-07-01: "1 In aanvulling op de artikelen 7 en 7a, eerste lid, onderdeel b of
/// c verstrekt het college op aanvraag van een belanghebbende die als rechtstreeks gevolg van een ziekte of
/// gebrek structureel niet in staat is naast de studie inkomsten te verwerven, een studietoeslag waarvan de
/// minimale hoogte, die voor naar leeftijd te onderscheiden categorieën belanghebbenden verschillend kan zijn,
/// bij algemene maatregel van bestuur wordt vastgesteld."
fn kan_niet_bijverdienen(w: &Worksheet<impl Trace>, persoon: Persoon) -> Rule<()> {
    let reason = w.reason(ReasonCode::GeenStudieBeperking, PW.art("36b lid 1"));
    reason.about(persoon).refuse_if(!persoon.studie_beperking()?)
}

/// No right to a Wajong benefit. Which benefit it is, is asked only where there is one.
fn zonder_wajong(w: &Worksheet<impl Trace>, persoon: Persoon) -> Rule<()> {
    let heeft_wajong =
        noemt_uitkering(persoon.inkomen()?) && persoon.uitkering_soort()? == UitkeringSoort::Wajong;
    let reason = w.reason(ReasonCode::StudietoeslagNaastWajong, PW.art("36b lid 3 onder b"));
    reason.about(persoon).refuse_if(heeft_wajong)
}

fn andere_maand<'a>(w: &Worksheet<'a, impl Trace>) -> Draft<'a> {
    w.reason(ReasonCode::StudietoeslagAndereMaand, PW.art("36b lid 3 onder a"))
}

/// The year of one student.
fn van_student<'a>(w: &mut Worksheet<'a, impl Trace>, student: Student<'a>) -> Rule<Award> {
    let geen = andere_maand(w);
    maandjaar(w, &mut |w| maandbedrag(w, student))?.award(w, geen)
}

/// An amount by age, read on the first of the month.
///
/// Pw art. 36b lid 1, geldend 2026-07-01: "1 In aanvulling op de artikelen 7 en 7a, eerste lid, onderdeel b of
/// c verstrekt het college op aanvraag van een belanghebbende die als rechtstreeks gevolg van een ziekte of
/// gebrek structureel niet in staat is naast de studie inkomsten te verwerven, een studietoeslag waarvan de
/// minimale hoogte, die voor naar leeftijd te onderscheiden categorieën belanghebbenden verschillend kan zijn,
/// bij algemene maatregel van bestuur wordt vastgesteld."
fn maandbedrag<'a>(w: &mut Worksheet<'a, impl Trace>, student: Student<'a>) -> Rule<PerMonth> {
    let Student { persoon, leeftijden, geboren, onderwijs } = student;
    let telt = w.in_de_maand(|maand| leeftijden.telt(maand, geboren, onderwijs));
    andere_maand(w).refuse_if(!telt)?;
    let bedrag = w.norm(bedrag_op_leeftijd(w, geboren, leeftijden.laagste))?;
    w.step_of(StepCode::BedragLeeftijd, persoon, bedrag, PW.art("36b lid 1"));
    Ok(bedrag)
}

/// The amount for somebody's age. There is one for the lowest age and for each year above it; the last is for everybody
/// older.
fn bedrag_op_leeftijd<'a>(
    w: &Worksheet<'a, impl Trace>,
    geboren: Date,
    Leeftijd(laagste): Leeftijd,
) -> &'a Dated<PerMonth> {
    let normen = &w.normen().studietoeslag;
    let hoger = [
        &normen.bedrag_16,
        &normen.bedrag_17,
        &normen.bedrag_18,
        &normen.bedrag_19,
        &normen.bedrag_20,
        &normen.bedrag_21,
    ];
    let leeftijden = (laagste + 1..).map(Leeftijd);
    let bereikt =
        leeftijden.zip(hoger).take_while(|(leeftijd, _)| w.heeft_bereikt(geboren, *leeftijd));
    bereikt.last().map_or(&normen.bedrag_15, |(_, bedrag)| bedrag)
}

/// What everybody with a right gets together.
fn samen(w: &mut Worksheet<impl Trace>, awards: Vec<(Persoon, Award)>) -> Award {
    let mut samen = Award { months: Some([PerMonth::ZERO; MAANDEN]), ..Award::default() };
    for (persoon, eigen) in awards {
        samen.per_month += eigen.per_month;
        samen.per_year += eigen.per_year;
        let maanden = samen.months.iter_mut().flatten();
        for (maand, bedrag) in maanden.zip(eigen.months.into_iter().flatten()) {
            *maand += bedrag;
        }
        let wie = persoon.id().cloned();
        samen.persons.extend(wie.map(|wie| PersonAward::new(wie, eigen.per_month, eigen.per_year)));
    }
    samen.not_now = (samen.per_month == PerMonth::ZERO).then(|| andere_maand(w).write());
    samen
}
