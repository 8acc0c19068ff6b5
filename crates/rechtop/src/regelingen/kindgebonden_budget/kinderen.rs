//! Which children count: Wkb art. 1 lid 5, 2 lid 1, 3 and 10.
//! <https://wetten.overheid.nl/BWBR0022751/2026-01-01>

use crate::begrippen::gezin;
use crate::begrippen::kinderbijslag::{Uitbetaling, heeft_pleegvergoeding, uitbetaling};
use crate::begrippen::verblijf::beide_met_verblijfsrecht;
use crate::bron::WKB;
use crate::codes::{CaveatCode, ReasonCode};
use crate::datum::Maand;
use crate::feiten::{Kinderbijslag, Persoon, Verblijf};
use crate::rekenen::{Draft, Rule, Told, Trace, Worksheet, one_passes, refused};
use crate::waarde::Leeftijd;

/// A child counts from the month after the one in which it was born.
const GEBOORTE: Leeftijd = Leeftijd(0);

/// A child for whom the parent has kinderbijslag, under eighteen. Only whether any month of the year can have one.
///
/// Wkb art. 2 lid 1, geldend 2026-01-01: "Aanspraak op een kindgebonden budget heeft de ouder voor een kind
/// voor wie aan die ouder op grond van artikel 18 van de Algemene Kinderbijslagwet kinderbijslag wordt betaald
/// of zou worden betaald indien artikel 7, tweede lid van die wet niet van toepassing zou zijn, met dien
/// verstande dat de aanspraak op een kindgebonden budget bestaat met ingang van de kalendermaand na de maand
/// waarin het kind is geboren dan wel tot het huishouden is gaan behoren tot en met de kalendermaand waarin het
/// kind de leeftijd van 18 jaar bereikt."
///
/// # Errors
/// The refusal; or where that is not answered.
pub(super) fn kind_dit_jaar(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let einde = w.norm(&w.normen().kindgebonden_budget.leeftijd_einde)?;
    let januari = Maand::new(w.jaar(), 1);
    let geen = geen_kind_onder_18(w);
    let kinderen = gezin::kinderen(w)?;
    let checks = kinderen.map(|kind| {
        let geboren = geboortedatum_indien_van_belang(w, kind)?;
        geen.refuse_if(januari.na_maand_van_leeftijd(geboren, einde))
    });
    one_passes(checks, geen)
}

fn geen_kind_onder_18<'a>(w: &Worksheet<'a, impl Trace>) -> Draft<'a> {
    w.reason(ReasonCode::GeenKindOnder18, WKB.art("2 lid 1"))
}

/// The day of birth. Not asked of a child whose kinderbijslag goes to somebody else, or for whom a pleegvergoeding is paid:
/// that counts at no age.
fn geboortedatum_indien_van_belang(
    w: &Worksheet<impl Trace>,
    kind: Persoon,
) -> Rule<jiff::civil::Date> {
    match kind.geboortedatum() {
        Err(_) if kind.kinderbijslag_indien_bekend() == Some(Kinderbijslag::Ander) => {
            kinderbijslag_naar_ander(w, kind).refuse()
        }
        Err(_) if heeft_pleegvergoeding(kind) => zonder_kinderbijslag(w, kind).refuse(),
        geboren => Ok(geboren?),
    }
}

fn kinderbijslag_naar_ander<'a>(w: &Worksheet<'a, impl Trace>, kind: Persoon) -> Draft<'a> {
    w.reason(ReasonCode::KinderbijslagNaarAnder, WKB.art("2 lid 10")).about(kind)
}

fn zonder_kinderbijslag<'a>(w: &Worksheet<'a, impl Trace>, kind: Persoon) -> Draft<'a> {
    w.reason(ReasonCode::GeenKindgebondenBudgetZonderKinderbijslag, WKB.art("2 lid 1")).about(kind)
}

/// The ages that the act names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Leeftijden {
    eerste_verhoging: Leeftijd,
    tweede_verhoging: Leeftijd,
    einde: Leeftijd,
}

impl Leeftijden {
    /// Those of the year of the peildatum.
    ///
    /// # Errors
    /// Where one is not known.
    pub fn van(w: &mut Worksheet<impl Trace>) -> Rule<Leeftijden> {
        let normen = &w.normen().kindgebonden_budget;
        Ok(Leeftijden {
            eerste_verhoging: w.norm(&normen.leeftijd_eerste_verhoging)?,
            tweede_verhoging: w.norm(&normen.leeftijd_tweede_verhoging)?,
            einde: w.norm(&normen.leeftijd_einde)?,
        })
    }
}

/// The children who count in one month, by age.
#[derive(Debug, Default)]
pub(super) struct Kinderen {
    pub alle: u8,
    pub van_12_tot_16: u8,
    pub van_16_tot_18: u8,
    /// The first for whom kinderbijslag must be claimed still.
    pub nog_aan_te_vragen: Option<Told>,
}

impl Kinderen {
    /// The children of the month.
    ///
    /// # Errors
    /// Why none counts; or where it is not answered of one whether it does.
    pub fn van(w: &mut Worksheet<impl Trace>, leeftijden: Leeftijden) -> Rule<Kinderen> {
        let mut kinderen = Kinderen::default();
        let mut eigen = None;
        for kind in gezin::kinderen(w)? {
            match refused(telt_mee(w, leeftijden, kind))? {
                None => kinderen.tel(w, leeftijden, kind)?,
                Some(own) if own.code == ReasonCode::GeenKindOnder18 => {}
                Some(own) => eigen = Some(own),
            }
        }
        match eigen {
            _ if kinderen.alle > 0 => Ok(kinderen),
            Some(eigen) => eigen.refuse(),
            None => geen_kind_onder_18(w).refuse(),
        }
    }

    /// Counts a child by age: the verhoging for 16 and 17 takes the place of the lower one.
    ///
    /// Wkb art. 2 lid 3, geldend 2026-01-01: "Een ouder heeft aanspraak op een verhoging van het kindgebonden
    /// budget in een berekeningsjaar voor een kind met ingang van de kalendermaand na de maand waarin dat kind
    /// de leeftijd van 12 jaar heeft bereikt."
    ///
    /// Wkb art. 2 lid 5, geldend 2026-01-01: "Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het
    /// kindgebonden budget met ingang van de kalendermaand na de maand waarin het kind de leeftijd van 16 jaar
    /// heeft bereikt € 964,00."
    fn tel(
        &mut self,
        w: &mut Worksheet<impl Trace>,
        leeftijden: Leeftijden,
        kind: Persoon,
    ) -> Rule<()> {
        let geboren = kind.geboortedatum()?;
        let oudste = w.had_bereikt(geboren, leeftijden.tweede_verhoging);
        self.alle += 1;
        if oudste {
            self.van_16_tot_18 += 1;
        } else if w.had_bereikt(geboren, leeftijden.eerste_verhoging) {
            self.van_12_tot_16 += 1;
        }
        let caveat = match uitbetaling(w, kind, geboren)? {
            // At 16 and 17 without school there is no kinderbijslag, and this all the same.
            Uitbetaling::ZonderSchool => Some(CaveatCode::Kinderbijslag1617),
            Uitbetaling::NogAanTeVragen if oudste => Some(CaveatCode::Kinderbijslag1617),
            Uitbetaling::NogAanTeVragen => Some(CaveatCode::KinderbijslagEerstAanvragen),
            Uitbetaling::AanHuishouden | Uitbetaling::AanAnder | Uitbetaling::AanNiemand => None,
        };
        if let Some(code) = caveat {
            self.nog_aan_te_vragen.get_or_insert(code.about(kind));
        }
        Ok(())
    }
}

/// Whether a child counts in the month: by age, then by kinderbijslag, then by residence status. A reason of its own
/// only where the age is right.
///
/// Wkb art. 2 lid 1, geldend 2026-01-01: "Aanspraak op een kindgebonden budget heeft de ouder voor een kind
/// voor wie aan die ouder op grond van artikel 18 van de Algemene Kinderbijslagwet kinderbijslag wordt betaald
/// of zou worden betaald indien artikel 7, tweede lid van die wet niet van toepassing zou zijn, met dien
/// verstande dat de aanspraak op een kindgebonden budget bestaat met ingang van de kalendermaand na de maand
/// waarin het kind is geboren dan wel tot het huishouden is gaan behoren tot en met de kalendermaand waarin het
/// kind de leeftijd van 18 jaar bereikt."
///
/// Wkb art. 2 lid 10, geldend 2026-01-01: "Indien aan twee ouders kinderbijslag wordt uitbetaald op basis van
/// het recht op kinderbijslag van één van die ouders, heeft alleen de ouder, wiens recht op kinderbijslag wordt
/// uitbetaald aanspraak op een kindgebonden budget."
fn telt_mee<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leeftijden: Leeftijden,
    kind: Persoon<'a>,
) -> Rule<()> {
    let geboren = geboortedatum_indien_van_belang(w, kind)?;
    if !w.had_bereikt(geboren, GEBOORTE) {
        let straks = w.reason(ReasonCode::KindTeltVanafVolgendeMaand, WKB.art("2 lid 1"));
        return straks.about(kind).refuse();
    }
    if w.had_bereikt(geboren, leeftijden.einde) {
        return geen_kind_onder_18(w).refuse();
    }
    match uitbetaling(w, kind, geboren)? {
        Uitbetaling::AanAnder => return kinderbijslag_naar_ander(w, kind).refuse(),
        Uitbetaling::AanNiemand => return zonder_kinderbijslag(w, kind).refuse(),
        Uitbetaling::AanHuishouden | Uitbetaling::NogAanTeVragen | Uitbetaling::ZonderSchool => {}
    }
    rechtmatig_naast_ouder(w, kind)
}

/// Where one of the two parents resides without right, only for a child who resides lawfully. That parent is the partner
/// of the one who applies, whichever of them fills in.
///
/// Wkb art. 1 lid 5, geldend 2026-01-01: "In afwijking van artikel 9, tweede lid, van de Algemene wet
/// inkomensafhankelijke regelingen, bestaat er wel aanspraak op kindgebonden budget voor een kind dat geen
/// vreemdeling is of dat rechtmatig verblijf houdt in de zin van artikel 8 van de Vreemdelingenwet 2000."
fn rechtmatig_naast_ouder<'a>(w: &mut Worksheet<'a, impl Trace>, kind: Persoon<'a>) -> Rule<()> {
    let verblijf = kind.verblijf_indien_bekend();
    if verblijf.is_some_and(|verblijf| verblijf != Verblijf::NietRechtmatig)
        || refused(beide_met_verblijfsrecht(w))?.is_none()
    {
        return Ok(());
    }
    kind.verblijf()?;
    let code = ReasonCode::PartnerEnKindZonderVerblijfsrecht;
    w.reason(code, WKB.art("1 lid 5")).about(kind).refuse()
}
