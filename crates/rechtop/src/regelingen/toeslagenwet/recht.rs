//! Who has a right to a toeslag, whatever the income is: TW art. 1 to 4.

use crate::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::begrippen::inkomen::{inkomen_van, noemt_uitkering, zelf_gegeven};
use crate::begrippen::partner::echtgenoot_van;
use crate::bron::{TW, VW};
use crate::codes::ReasonCode;
use crate::euro::Euro;
use crate::feiten::{InkomenDocument, Persoon, Rol, UitkeringSoort, Verblijf};
use crate::rekenen::{Rule, Trace, Worksheet, any_known};

/// Whether a person has a right in the month. What kind of benefit it is, is asked last.
pub(super) fn heeft_recht<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    w.all([
        &|w| met_uitkering(w, persoon),
        &|w| met_leeftijd(w, persoon),
        &|w| met_echtgenoot_oud_genoeg(w, persoon),
        &|w| in_vrijheid(w, persoon),
        &|w| met_verblijfsrecht(w, persoon),
        &|w| met_loondervingsuitkering(w, persoon),
    ])
}

/// Whether a benefit was given: among the income, or as its kind beside a toetsingsinkomen.
///
/// # Errors
/// Where the income is not answered, or of a toetsingsinkomen what benefit it is, if it is one.
pub fn krijgt_uitkering<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<bool> {
    let inkomen = inkomen_van(w, persoon)?;
    Ok(noemt_uitkering(inkomen) || bestaat_uit_uitkering(w, persoon, inkomen)?)
}

/// Whether the toetsingsinkomen is taken for a benefit: where nothing else is known of the income and the kind of
/// benefit is. It is taxed as wages are, so it counts in full. From the pensioengerechtigde leeftijd on it is a pension,
/// and its kind is not asked.
///
/// # Errors
/// Where the income is not answered, or what benefit it is, if it is one.
pub fn toetsingsinkomen_is_uitkering<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<bool> {
    let inkomen = inkomen_van(w, persoon)?;
    bestaat_uit_uitkering(w, persoon, inkomen)
}

fn bestaat_uit_uitkering<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    inkomen: &InkomenDocument,
) -> Rule<bool> {
    let zelf = zelf_gegeven(inkomen);
    if zelf.is_none_or(|zelf| zelf <= Euro::ZERO) || heeft_aow_leeftijd(w, persoon)? {
        return Ok(false);
    }
    Ok(is_loondervingsuitkering(persoon.uitkering_soort()?))
}

/// TW art. 2 lid 1 onder a, geldend 2026-07-01: "1 Recht op toeslag heeft een gehuwde, die: a. recht heeft op
/// loondervingsuitkering, en \[…\]"
fn met_uitkering<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let zonder = !krijgt_uitkering(w, persoon)?;
    let reason = w.reason(ReasonCode::GeenUitkering, TW.art("2 lid 1 onder a"));
    reason.about(persoon).refuse_if(zonder)
}

/// Of the benefits that are not in our list, the refusal names the few that are a loondervingsuitkering too (Wazo,
/// Wamil, IOW).
///
/// TW art. 1 lid 1 onder d, geldend 2026-07-01: "d. loondervingsuitkering: een uitkering krachtens de
/// verplichte verzekering op grond van de Werkloosheidswet, de Ziektewet, de Wet werk en inkomen naar
/// arbeidsvermogen, de Wet op de arbeidsongeschiktheidsverzekering en de Wet arbeidsongeschiktheidsverzekering
/// zelfstandigen, alsmede een uitkering of inkomensvoorziening op grond van de Wet
/// arbeidsongeschiktheidsvoorziening jonggehandicapten, op grond van hoofdstuk 3, afdeling 2, paragraaf 1, van
/// de Wet arbeid en zorg aan de werknemer of de gelijkgestelde, bedoeld in artikel 3:6, eerste lid, van die
/// wet, de Wet arbeidsongeschiktheidsvoorziening militairen en de Wet inkomensvoorziening oudere werklozen;"
fn met_loondervingsuitkering<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<()> {
    let andere = !is_loondervingsuitkering(persoon.uitkering_soort()?);
    let reason = w.reason(ReasonCode::GeenLoondervingsuitkering, TW.art("1 lid 1 onder d"));
    reason.about(persoon).refuse_if(andere)
}

fn is_loondervingsuitkering(soort: UitkeringSoort) -> bool {
    use UitkeringSoort::{
        Anders, Anw, Bijstand, Geen, Ioaw, Ioaz, Wajong, Wao, Wia, Ww, Ziektewet,
    };
    match soort {
        Ww | Ziektewet | Wia | Wao | Wajong => true,
        Bijstand | Ioaw | Ioaz | Anw | Anders | Geen => false,
    }
}

/// TW art. 2 lid 5, geldend 2026-07-01: "5 Zolang een gehuwde of ongehuwde de leeftijd van 18 jaar nog niet
/// heeft bereikt, heeft hij geen recht op toeslag."
///
/// TW art. 2 lid 6, geldend 2026-07-01: "6 Geen recht op toeslag heeft de gehuwde of ongehuwde die de
/// pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet, heeft
/// bereikt."
fn met_leeftijd<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let meerderjarig = w.norm(&w.normen().toeslagenwet.meerderjarig)?;
    let minderjarig = !w.heeft_bereikt(persoon.geboortedatum()?, meerderjarig);
    let reason = w.reason(ReasonCode::Minderjarig, TW.art("2 lid 5"));
    reason.about(persoon).refuse_if(minderjarig)?;
    let oud = heeft_aow_leeftijd(w, persoon)?;
    let reason = w.reason(ReasonCode::GeenToeslagVanafAowLeeftijd, TW.art("2 lid 6"));
    reason.about(persoon).refuse_if(oud)
}

/// TW art. 3, geldend 2026-07-01: "Vanaf 1990 heeft een gehuwde wiens echtgenoot is geboren na 31 december 1971
/// geen recht op toeslag, tenzij tot zijn huishouden een eigen kind, aangehuwd kind of pleegkind behoort dat
/// jonger is dan 12 jaar."
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
/// TW art. 2 lid 4, geldend 2026-07-01: "4 Zolang een gehuwde of ongehuwde geen recht heeft op een
/// loondervingsuitkering omdat hem rechtens zijn vrijheid is ontnomen of omdat hij zich onttrekt aan de
/// tenuitvoerlegging van een vrijheidsstraf of vrijheidsbenemende maatregel, heeft hij geen recht op toeslag."
fn in_vrijheid<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let gedetineerd = persoon.gedetineerd()?;
    let reason = w.reason(ReasonCode::GeenToeslagInDetentie, TW.art("2 lid 4"));
    reason.about(persoon).refuse_if(gedetineerd)
}

/// No benefit without lawful residence.
///
/// Vw 2000 art. 10 lid 1, geldend 2026-01-01: "De vreemdeling die geen rechtmatig verblijf heeft, kan geen
/// aanspraak maken op toekenning van verstrekkingen, voorzieningen en uitkeringen bij wege van een beschikking
/// van een bestuursorgaan. De eerste volzin is van overeenkomstige toepassing op de bij de wet of algemene
/// maatregel van bestuur aangewezen ontheffingen of vergunningen."
fn met_verblijfsrecht<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let zonder = persoon.verblijf()? == Verblijf::NietRechtmatig;
    let code = if persoon.is(Rol::Partner) {
        ReasonCode::PartnerZonderVerblijfsrecht
    } else {
        ReasonCode::AanvragerZonderVerblijfsrecht
    };
    w.reason(code, VW.art("10 lid 1")).about(persoon).refuse_if(zonder)
}
