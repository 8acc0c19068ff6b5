//! Who has a right to a toeslag: TW art. 1 to 5.
//!
//! Not asked, because hardly anybody has it: a benefit that UWV cut or refused for something the holder
//! can be blamed for (art. 5), who left to join an armed group (art. 2 lid 11).

use crate::bron::{TW, VW};
use crate::euro::Euro;
use crate::feiten::{Rol, Saldo, UitkeringSoort, Verblijf};
use crate::oud::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::oud::begrippen::inkomen::{inkomen_van, noemt_uitkering};
use crate::oud::begrippen::toeslagpartner::toeslagpartner;
use crate::oud::outcome::{Bekend, Certainty, Reason, eerste_bekende};
use crate::oud::situatie::{Persoon, Situatie};

const MEERDERJARIG: i16 = 18;
/// Art. 3: "een eigen kind, aangehuwd kind of pleegkind ... dat jonger is dan 12 jaar".
const JONG_KIND: i16 = 12;

/// The code of the reason that somebody has no benefit at all.
const GEEN_UITKERING: &str = "geen_uitkering";

/// Why a person has no right in the month of the situation, whatever the income is. What kind of benefit
/// it is, is asked last.
pub(super) fn geen_recht(
    s: &Situatie,
    persoon: Persoon,
    certainty: &mut Certainty,
) -> Bekend<Option<Reason>> {
    eerste_bekende([
        zonder_uitkering(s, persoon),
        verkeerde_leeftijd(s, persoon),
        echtgenoot_te_jong(s, persoon, certainty),
        gedetineerd(s, persoon),
        zonder_verblijfsrecht(s, persoon),
        andere_uitkering(s, persoon),
    ])
}

/// Of two reasons the one that is about a benefit.
pub(super) fn ander_dan(eerste: Reason, tweede: Reason) -> Reason {
    if eerste.code == GEEN_UITKERING { tweede } else { eerste }
}

/// Whether a benefit was given: among the income, or as its kind beside a toetsingsinkomen. Who gave only
/// a toetsingsinkomen has none, and is told to name it.
///
/// # Errors
/// Where the income is not answered.
pub fn krijgt_uitkering(s: &Situatie, persoon: Persoon) -> Bekend<bool> {
    Ok(noemt_uitkering(inkomen_van(s, persoon)?) || toetsingsinkomen_is_uitkering(s, persoon)?)
}

/// Whether the toetsingsinkomen is taken for a benefit: where nothing else is known of the income and the
/// kind of benefit is. It is taxed as wages are, so it counts in full.
///
/// # Errors
/// Where the income is not answered.
pub fn toetsingsinkomen_is_uitkering(s: &Situatie, persoon: Persoon) -> Bekend<bool> {
    let zelf = inkomen_van(s, persoon)?.toetsingsinkomen.given();
    let iets = zelf.is_some_and(|Saldo(zelf)| *zelf > Euro::ZERO);
    Ok(iets && persoon.uitkering_soort().is_ok_and(|soort| is_loondervingsuitkering(*soort)))
}

/// Art. 2 lid 1, 2 and 7, onder a: "recht heeft op loondervingsuitkering".
fn zonder_uitkering(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let reden = Reason::new(GEEN_UITKERING, s.bron(&TW, "2 lid 1 onder a"));
    Ok((!krijgt_uitkering(s, persoon)?).then(|| reden.about(persoon.index)))
}

/// Art. 1 lid 1 onder d: which benefits are a loondervingsuitkering. Of those that are not in the list,
/// the refusal names the few that are one too (Wazo, Wamil, IOW).
fn andere_uitkering(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let reden = Reason::new("geen_loondervingsuitkering", s.bron(&TW, "1 lid 1 onder d"));
    let loonderving = is_loondervingsuitkering(*persoon.uitkering_soort()?);
    Ok((!loonderving).then(|| reden.about(persoon.index)))
}

fn is_loondervingsuitkering(soort: UitkeringSoort) -> bool {
    use UitkeringSoort::{Anders, Anw, Bijstand, Ioaw, Ioaz, Wajong, Wao, Wia, Ww, Ziektewet};
    match soort {
        Ww | Ziektewet | Wia | Wao | Wajong => true,
        Bijstand | Ioaw | Ioaz | Anw | Anders => false,
    }
}

/// Art. 2 lid 5 and 6.
fn verkeerde_leeftijd(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let reden = if !s.maand.oud_leeftijd_bereikt(persoon.geboortedatum()?, MEERDERJARIG) {
        Reason::new("minderjarig", s.bron(&TW, "2 lid 5"))
    } else if heeft_aow_leeftijd(s, persoon, s.maand)? {
        Reason::new("geen_toeslag_vanaf_aow_leeftijd", s.bron(&TW, "2 lid 6"))
    } else {
        return Ok(None);
    };
    Ok(Some(reden.about(persoon.index)))
}

/// The other of the two, where there are two.
///
/// # Errors
/// Where it is not answered who lives together.
pub fn echtgenoot_van<'a>(s: &Situatie<'a>, persoon: Persoon) -> Bekend<Option<Persoon<'a>>> {
    if persoon.is(Rol::Partner) { s.aanvrager().map(Some) } else { toeslagpartner(s) }
}

/// Art. 3: "Vanaf 1990 heeft een gehuwde wiens echtgenoot is geboren na 31 december 1971 geen recht op
/// toeslag, tenzij tot zijn huishouden een eigen kind, aangehuwd kind of pleegkind behoort dat jonger is
/// dan 12 jaar."
fn echtgenoot_te_jong(
    s: &Situatie,
    persoon: Persoon,
    certainty: &mut Certainty,
) -> Bekend<Option<Reason>> {
    let Some(echtgenoot) = echtgenoot_van(s, persoon)? else { return Ok(None) };
    let grens = s.norm(&s.normen.toeslagenwet.geboren_na, certainty)?;
    if echtgenoot.geboortedatum()? <= grens || jong_kind(s)? {
        return Ok(None);
    }
    let reden = Reason::new("partner_te_jong_voor_toeslag", s.bron(&TW, "3"));
    Ok(Some(Reason { grens: Some(grens.into()), ..reden.about(persoon.index) }))
}

fn jong_kind(s: &Situatie) -> Bekend<bool> {
    let kind = eerste_bekende(s.met_rol(Rol::Kind)?.map(|kind| {
        let geboren = kind.geboortedatum()?;
        let jong = s.maand.oud_leeftijd_bereikt(geboren, 0)
            && !s.maand.oud_leeftijd_bereikt(geboren, JONG_KIND);
        Ok(jong.then_some(()))
    }))?;
    Ok(kind.is_some())
}

/// Art. 2 lid 4: no right while the benefit stops because of detention.
fn gedetineerd(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let reden = Reason::new("geen_toeslag_in_detentie", s.bron(&TW, "2 lid 4"));
    Ok(persoon.gedetineerd()?.then(|| reden.about(persoon.index)))
}

/// Vw 2000 art. 10 lid 1: no benefit without lawful residence.
fn zonder_verblijfsrecht(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let code = if persoon.is(Rol::Partner) {
        "partner_zonder_verblijfsrecht"
    } else {
        "aanvrager_zonder_verblijfsrecht"
    };
    let zonder = *persoon.verblijf()? == Verblijf::NietRechtmatig;
    Ok(zonder.then(|| Reason::new(code, s.bron(&VW, "10 lid 1")).about(persoon.index)))
}
