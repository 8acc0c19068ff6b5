//! Who has a right to a toeslag, whatever the income is: TW art. 1 to 4.

use crate::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::begrippen::inkomen::{inkomen_van, noemt_uitkering, zelf_gegeven};
use crate::begrippen::partner::echtgenoot_van;
use crate::bron::{TW, VW};
use crate::codes::ReasonCode;
use crate::euro::Euro;
use crate::feiten::{Persoon, Rol, UitkeringSoort, Verblijf};
use crate::rekenen::{Rule, Trace, Worksheet, any_known};

/// Whether a person has a right in the month. What kind of benefit it is, is asked last.
pub(super) fn heeft_recht<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    persoon: Persoon<'a>,
) -> Rule<()> {
    w.all_of(
        persoon,
        [
            met_uitkering,
            met_leeftijd,
            met_echtgenoot_oud_genoeg,
            in_vrijheid,
            met_verblijfsrecht,
            met_loondervingsuitkering,
        ],
    )
}

/// Whether a benefit was given: among the income, or as its kind beside a toetsingsinkomen. Who gave only a
/// toetsingsinkomen has none, and is told to name it.
///
/// # Errors
/// Where the income is not answered.
pub fn krijgt_uitkering<'a>(w: &Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<bool> {
    Ok(noemt_uitkering(inkomen_van(w, persoon)?) || toetsingsinkomen_is_uitkering(w, persoon)?)
}

/// Whether the toetsingsinkomen is taken for a benefit: where nothing else is known of the income and the kind of
/// benefit is. It is taxed as wages are, so it counts in full.
///
/// # Errors
/// Where the income is not answered.
pub fn toetsingsinkomen_is_uitkering<'a>(
    w: &Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<bool> {
    let zelf = zelf_gegeven(inkomen_van(w, persoon)?);
    let iets = zelf.is_some_and(|zelf| zelf > Euro::ZERO);
    Ok(iets && persoon.uitkering_soort_indien_bekend().is_some_and(is_loondervingsuitkering))
}

/// [[TW 2 lid 1 onder a]]
fn met_uitkering<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let zonder = !krijgt_uitkering(w, persoon)?;
    let reason = w.reason(ReasonCode::GeenUitkering, TW.art("2 lid 1 onder a"));
    reason.about(persoon).refuse_if(zonder)
}

/// Of the benefits that are not in our list, the refusal names the few that are a loondervingsuitkering too (Wazo,
/// Wamil, IOW).
///
/// [[TW 1 lid 1 onder d]]
fn met_loondervingsuitkering<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<()> {
    let andere = !is_loondervingsuitkering(persoon.uitkering_soort()?);
    let reason = w.reason(ReasonCode::GeenLoondervingsuitkering, TW.art("1 lid 1 onder d"));
    reason.about(persoon).refuse_if(andere)
}

fn is_loondervingsuitkering(soort: UitkeringSoort) -> bool {
    use UitkeringSoort::{Anders, Anw, Bijstand, Ioaw, Ioaz, Wajong, Wao, Wia, Ww, Ziektewet};
    match soort {
        Ww | Ziektewet | Wia | Wao | Wajong => true,
        Bijstand | Ioaw | Ioaz | Anw | Anders => false,
    }
}

/// [[TW 2 lid 5]]
///
/// [[TW 2 lid 6]]
fn met_leeftijd<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let meerderjarig = w.norm(&w.normen().toeslagenwet.meerderjarig)?;
    let minderjarig = !w.heeft_bereikt(persoon.geboortedatum()?, meerderjarig);
    let reason = w.reason(ReasonCode::Minderjarig, TW.art("2 lid 5"));
    reason.about(persoon).refuse_if(minderjarig)?;
    let oud = heeft_aow_leeftijd(w, persoon)?;
    let reason = w.reason(ReasonCode::GeenToeslagVanafAowLeeftijd, TW.art("2 lid 6"));
    reason.about(persoon).refuse_if(oud)
}

/// [[TW 3]]
fn met_echtgenoot_oud_genoeg<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<()> {
    let Some(echtgenoot) = echtgenoot_van(w, persoon)? else { return Ok(()) };
    let grens = w.norm(&w.normen().toeslagenwet.geboren_na)?;
    let te_jong = echtgenoot.geboortedatum()? > grens && !heeft_jong_kind(w)?;
    let reason = w.reason(ReasonCode::PartnerTeJongVoorToeslag, TW.art("3"));
    reason.about(persoon).limited(grens).refuse_if(te_jong)
}

/// The child of art. 3: "een eigen kind, aangehuwd kind of pleegkind (…) dat jonger is dan 12 jaar".
fn heeft_jong_kind(w: &mut Worksheet<impl Trace>) -> Rule<bool> {
    let jong_tot = w.norm(&w.normen().toeslagenwet.jong_kind_tot)?;
    any_known(w.situatie().met_rol(Rol::Kind)?.map(|kind| {
        let geboren = kind.geboortedatum()?;
        Ok(w.is_geboren(geboren) && !w.heeft_bereikt(geboren, jong_tot))
    }))
}

/// No right while the benefit stops because of detention.
///
/// [[TW 2 lid 4]]
fn in_vrijheid<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let gedetineerd = persoon.gedetineerd()?;
    let reason = w.reason(ReasonCode::GeenToeslagInDetentie, TW.art("2 lid 4"));
    reason.about(persoon).refuse_if(gedetineerd)
}

/// No benefit without lawful residence.
///
/// [[Vw 10 lid 1]]
fn met_verblijfsrecht<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let zonder = persoon.verblijf()? == Verblijf::NietRechtmatig;
    let code = if persoon.is(Rol::Partner) {
        ReasonCode::PartnerZonderVerblijfsrecht
    } else {
        ReasonCode::AanvragerZonderVerblijfsrecht
    };
    w.reason(code, VW.art("10 lid 1")).about(persoon).refuse_if(zonder)
}
