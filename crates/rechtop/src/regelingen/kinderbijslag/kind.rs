//! For which child there is kinderbijslag in a quarter, and for which twice as much: Algemene Kinderbijslagwet (AKW,
//! BWBR0002368) art. 6, 7, 7a and 11. <https://wetten.overheid.nl/BWBR0002368/2026-08-01>

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::begrippen::KinderbijslagPerKwartaal;
use crate::begrippen::gezin::kinderen;
use crate::begrippen::kinderbijslag::{hangt_aan_school, heeft_pleegvergoeding};
use crate::begrippen::partner::beiden;
use crate::begrippen::verblijf::een_ouder_met_verblijfsrecht;
use crate::bron::AKW;
use crate::codes::ReasonCode;
use crate::datum::Maand;
use crate::feiten::{Kinderbijslag, Onderwijs, Persoon, Verblijf};
use crate::jaar::kwartalen;
use crate::rekenen::{Draft, Rule, Trace, Worksheet, any_known, one_passes, refused};

/// A child, and whether there is kinderbijslag for it in each quarter of the year of the peildatum.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind<'a> {
    pub persoon: Persoon<'a>,
    /// Of each, with the first month in which that may be otherwise.
    kwartalen: [(Rule<()>, Maand); 4],
}

/// The children of the household.
pub(super) type Kinderen<'a> = SmallVec<[Kind<'a>; 4]>;

impl<'a> Kind<'a> {
    /// Every child of the household.
    ///
    /// # Errors
    /// Where nobody answered who lives together.
    pub fn alle(w: &mut Worksheet<'a, impl Trace>) -> Rule<Kinderen<'a>> {
        kinderen(w)?.map(|kind| Kind::van(w, kind)).collect()
    }

    /// What is found for a quarter holds for the next ones too, until something that was read changes; but why it is
    /// refused cites the act of its own quarter.
    ///
    /// AKW art. 11 lid 2, geldend 2026-08-01: "Recht op kinderbijslag over een kalenderkwartaal voor een kind
    /// bestaat indien op de eerste dag van dat kalenderkwartaal is voldaan aan de voorwaarden, bedoeld in artikel
    /// 7, en, indien van toepassing, artikel 7a."
    pub fn van(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<Kind<'a>> {
        let kwartalen = w.once_of::<KinderbijslagPerKwartaal>(persoon, |w| {
            let mut eerder = (Ok(()), w.eerste_maand());
            Ok(kwartalen(w.jaar()).map(|kwartaal| {
                if eerder.0.is_err() || eerder.1 <= kwartaal {
                    let look = |w: &mut Worksheet<'a, _>| recht_voor(w, persoon);
                    let (recht, tot) = w.in_maand(kwartaal, |w| w.citing(kwartaal, look));
                    let eigen = if recht.is_ok() { tot } else { tot.min(kwartaal.plus(3)) };
                    eerder = (recht, eigen);
                }
                eerder
            }))
        })?;
        Ok(Kind { persoon, kwartalen })
    }

    /// That there is kinderbijslag for it in some quarter; a reason of its own only where the age is right.
    ///
    /// # Errors
    /// Why there is none; or what is open.
    pub fn telt_ergens(&self, geen: Draft) -> Rule<()> {
        one_passes(self.kwartalen.iter().map(|(recht, _)| *recht), geen)
    }

    /// Whether there is kinderbijslag for it in the quarter that is looked at.
    ///
    /// # Errors
    /// Why there is none; or what is open.
    pub fn recht(&self, w: &Worksheet<impl Trace>) -> Rule<()> {
        let nu = self.kwartalen.iter().find(|(_, tot)| !w.is_vanaf(*tot));
        nu.map_or(Ok(()), |(recht, _)| *recht)
    }

    /// Whether something holds of it in some quarter of the year.
    pub fn ergens<T: Trace>(
        &self,
        w: &mut Worksheet<'a, T>,
        look: impl Fn(&mut Worksheet<'a, T>, &Kind<'a>) -> Rule<bool>,
    ) -> bool {
        let mut gezien = w.eerste_maand();
        kwartalen(w.jaar()).into_iter().any(|kwartaal| {
            if kwartaal < gezien {
                return false;
            }
            let (found, tot) = w.in_maand(kwartaal, |w| look(w, self));
            gezien = tot;
            found == Ok(true)
        })
    }
}

/// The reason where no child has the age.
pub(super) fn geen_kind<'a>(w: &Worksheet<'a, impl Trace>) -> Draft<'a> {
    w.reason(ReasonCode::GeenKindVoorKinderbijslag, AKW.art("7 lid 1"))
}

/// Whether there is kinderbijslag for a child in the quarter. A reason of its own only where the age is right.
///
/// AKW art. 7 lid 1, geldend 2026-08-01: "De verzekerde heeft overeenkomstig de bepalingen van deze wet recht
/// op kinderbijslag voor een kind dat jonger is dan 18 jaar en dat: a. tot zijn huishouden behoort, of b. door
/// hem wordt onderhouden."
///
/// # Errors
/// The refusal; or where a fact that decides on it is not answered.
fn recht_voor<'a>(w: &mut Worksheet<'a, impl Trace>, kind: Persoon<'a>) -> Rule<()> {
    if kind.geboortedatum_indien_bekend().is_none() {
        niet_uitgesloten(w, kind)?;
    }
    let geboren = kind.geboortedatum()?;
    let nog_niet = w.reason(ReasonCode::KinderbijslagVanafVolgendKwartaal, AKW.art("11 lid 2"));
    nog_niet.about(kind).refuse_if(!w.is_geboren(geboren))?;
    let einde = w.norm(&w.normen().kinderbijslag.leeftijd_einde)?;
    geen_kind(w).refuse_if(w.heeft_bereikt(geboren, einde))?;
    niet_uitgesloten(w, kind)?;
    match kind.kinderbijslag()? {
        Kinderbijslag::NietAangevraagd => op_school(w, kind, geboren),
        // Where it is paid already, the Sociale Verzekeringsbank has looked at school.
        Kinderbijslag::Aanvrager | Kinderbijslag::Ander | Kinderbijslag::GeenRecht => Ok(()),
    }
}

/// What is known of a child that leaves nothing to pay here: it is paid to another parent, or there is no right.
fn niet_uitgesloten(w: &Worksheet<impl Trace>, kind: Persoon) -> Rule<()> {
    let naast_pleegvergoeding =
        w.reason(ReasonCode::KinderbijslagNaastPleegvergoeding, AKW.art("4 lid 3"));
    naast_pleegvergoeding.about(kind).refuse_if(heeft_pleegvergoeding(kind))?;
    let aan = kind.kinderbijslag_indien_bekend();
    niet_bij_ander(w, aan, kind)?;
    let geen_recht = w.reason(ReasonCode::GeenRechtOpKinderbijslag, AKW.art("7"));
    geen_recht.about(kind).refuse_if(aan == Some(Kinderbijslag::GeenRecht))
}

/// Of two who both have a right only one is paid.
///
/// AKW art. 18 lid 4 en 5, geldend 2026-08-01: "4 Indien twee of meer personen waaronder één persoon tot wiens
/// huishouden het kind behoort, over eenzelfde tijdvak recht op kinderbijslag voor eenzelfde kind hebben, wordt
/// de kinderbijslag waarop degene recht heeft, tot wiens huishouden dit kind niet behoort, niet betaald. 5
/// Indien twee of meer personen over eenzelfde tijdvak recht hebben op kinderbijslag voor eenzelfde kind, in
/// andere situaties dan bedoeld in het tweede en vierde lid, wordt betaald de kinderbijslag waarop degene recht
/// heeft die de hoogste bijdrage in het onderhoud van dit kind levert. Aan de andere personen wordt geen
/// kinderbijslag uitbetaald."
fn niet_bij_ander(
    w: &Worksheet<impl Trace>,
    aan: Option<Kinderbijslag>,
    kind: Persoon,
) -> Rule<()> {
    let reason = w.reason(ReasonCode::KinderbijslagBijAnder, AKW.art("18 lid 4 en 5"));
    reason.about(kind).refuse_if(aan == Some(Kinderbijslag::Ander))
}

/// At sixteen and seventeen only with school. That a startkwalificatie is enough too (onder c), is not asked; the refusal
/// tells of it.
///
/// AKW art. 7 lid 2, geldend 2026-08-01: "De verzekerde heeft voor een kind van 16 of 17 jaar slechts recht op
/// kinderbijslag indien: a. de verzekerde heeft voldaan aan de verplichtingen, bedoeld in de artikelen 2,
/// eerste lid, en 4a, eerste lid, van de Leerplichtwet 1969, dan wel daarvan op grond van die wet is
/// vrijgesteld; b. het kind als leerling, vavo-student of student als bedoeld in de Wet educatie en
/// beroepsonderwijs van een met een school of instelling als bedoeld in artikel 4a van de Leerplichtwet 1969
/// vergelijkbare inrichting van onderwijs buiten Nederland staat ingeschreven en deze inrichting geregeld
/// bezoekt, dan wel met overeenkomstige toepassing van de vrijstellingsgronden van die wet van die verplichting
/// is vrijgesteld; c. het kind een startkwalificatie als bedoeld in artikel 1, onderdeel f, van de
/// Leerplichtwet 1969 heeft behaald; of d. het kind een school of instelling als bedoeld in onderdeel b heeft
/// afgerond op vergelijkbare wijze als bedoeld in onderdeel c."
fn op_school(w: &mut Worksheet<impl Trace>, kind: Persoon, geboren: Date) -> Rule<()> {
    if !hangt_aan_school(w, geboren)? {
        return Ok(());
    }
    let zonder_school = kind.onderwijs()? == Onderwijs::Geen;
    let reason = w.reason(ReasonCode::KinderbijslagZonderSchool, AKW.art("7 lid 2"));
    reason.about(kind).refuse_if(zonder_school)
}

/// Whether the amount for a child is doubled in the quarter: old enough on its first day, and in need of intensive care,
/// as far as somebody said so.
///
/// AKW art. 7a lid 1, geldend 2026-08-01: "Een verzekerde heeft voor een tot zijn huishouden behorend kind dat
/// drie jaar is of ouder, maar nog niet de leeftijd van 18 jaar heeft bereikt, recht op een verdubbeling van
/// het bedrag aan kinderbijslag, genoemd in artikel 12, eerste en tweede lid, indien het kind is aangewezen op
/// een bij of krachtens algemene maatregel van bestuur te bepalen mate van intensieve zorg."
///
/// # Errors
/// Where the day of birth is not answered.
pub(super) fn is_verdubbeld(w: &mut Worksheet<impl Trace>, kind: Persoon) -> Rule<bool> {
    let oud_genoeg = oud_genoeg_voor_verdubbeling(w, kind.geboortedatum()?)?;
    Ok(oud_genoeg && kind.intensieve_zorg_indien_bekend() == Some(true))
}

fn oud_genoeg_voor_verdubbeling(w: &mut Worksheet<impl Trace>, geboren: Date) -> Rule<bool> {
    let vanaf = w.norm(&w.normen().kinderbijslag.leeftijd_verdubbeling)?;
    Ok(w.heeft_bereikt(geboren, vanaf))
}

/// Whether the amount for a child would be doubled in the quarter if somebody said that it needs the care, and nobody
/// said anything of it.
///
/// # Errors
/// Why there is no right for it; or what is open.
pub(super) fn kan_verdubbelen(w: &mut Worksheet<impl Trace>, kind: &Kind) -> Rule<bool> {
    if kind.persoon.intensieve_zorg_indien_bekend().is_some() {
        return Ok(false);
    }
    kind.recht(w)?;
    oud_genoeg_voor_verdubbeling(w, kind.persoon.geboortedatum()?)
}

/// In how many quarters of the year the amount for a child is paid double.
///
/// # Errors
/// Where a fact that decides on it is not answered.
pub(super) fn verdubbelde_kwartalen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<usize> {
    // A child that does not need the care is out, whatever else is open.
    if persoon.intensieve_zorg_indien_bekend() == Some(false) {
        return Ok(0);
    }
    let kind = Kind::van(w, persoon)?;
    let mut aantal = 0;
    for kwartaal in kwartalen(w.jaar()) {
        let (verdubbeld, _) = w.in_maand(kwartaal, |w| verdubbeld_met_recht(w, &kind));
        aantal += usize::from(verdubbeld?);
    }
    Ok(aantal)
}

fn verdubbeld_met_recht(w: &mut Worksheet<impl Trace>, kind: &Kind) -> Rule<bool> {
    let oud_genoeg = oud_genoeg_voor_verdubbeling(w, kind.persoon.geboortedatum()?)?;
    Ok(refused(kind.recht(w))?.is_none() && oud_genoeg && kind.persoon.intensieve_zorg()?)
}

/// Who is insured lives here lawfully. One of the parents is enough: that one applies, and the other is not asked.
///
/// AKW art. 6 lid 1, geldend 2026-08-01: "Verzekerd overeenkomstig de bepalingen van deze wet is degene, die a.
/// ingezetene is; b. geen ingezetene is, doch ter zake van in Nederland of op het continentaal plat in
/// dienstbetrekking verrichte arbeid aan de loonbelasting is onderworpen."
///
/// AKW art. 6 lid 2, geldend 2026-08-01: "Niet verzekerd is de vreemdeling die niet rechtmatig in Nederland
/// verblijf houdt in de zin van artikel 8, onder a tot en met e en l, van de Vreemdelingenwet 2000."
///
/// AKW art. 11 lid 1, geldend 2026-08-01: "Recht op kinderbijslag voor een kind ingevolge deze wet heeft
/// slechts degene, die op de eerste dag van een kalenderkwartaal verzekerd is."
///
/// # Errors
/// The refusal; or where a residence status is not answered.
pub(super) fn een_ouder_verzekerd(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    if zeker_verzekerd(w)? { Ok(()) } else { een_ouder_met_verblijfsrecht(w) }
}

/// Whether one of the parents resides lawfully in the sense of art. 6 lid 2. Temporary protection is no such residence:
/// with it somebody can be insured by lid 4.
///
/// # Errors
/// Where a residence status is not answered, and that of the other is not enough.
pub(super) fn zeker_verzekerd(w: &Worksheet<impl Trace>) -> Rule<bool> {
    any_known(beiden(w)?.map(|ouder| Ok(ouder.verblijf()? == Verblijf::Rechtmatig)))
}
