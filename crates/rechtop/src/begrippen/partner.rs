//! The other adult of a household, with the word of each act: toeslagpartner (Algemene wet inkomensafhankelijke
//! regelingen, Awir, BWBR0018472, art. 3), echtgenoot (Participatiewet, BWBR0015703, art. 3, and the acts around it).
//! <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! Who it is, the household says by the role `partner`: the facts of Awir 3 (a marriage, a notarial contract, a child
//! together ...) are put to the resident where the list of persons is made. For the Participatiewet nearly always the
//! same person is the spouse.

use jiff::civil::date;

use crate::codes::CaveatCode;
use crate::feiten::{Persoon, Rol};
use crate::rekenen::{Rule, Trace, Worksheet};
use crate::versions::{Period, Versions};

/// The toeslagpartner, wherever they live: a spouse also at another address.
///
/// Awir art. 3 lid 1, geldend 2026-01-01: "Partner van de belanghebbende is degene die ingevolge artikel 5a,
/// eerste lid en derde tot en met zevende lid, van de Algemene wet inzake rijksbelastingen als partner wordt
/// aangemerkt. Artikel 2, zesde lid, van de Algemene wet inzake rijksbelastingen is van overeenkomstige
/// toepassing."
///
/// # Errors
/// Where nobody answered who lives together.
pub fn toeslagpartner<'a>(w: &Worksheet<'a, impl Trace>) -> Rule<Option<Persoon<'a>>> {
    Ok(w.situatie().partner()?)
}

/// The spouse, for the acts that know one.
///
/// Pw art. 3 lid 2, geldend 2026-07-01: "2 In deze wet en de daarop berustende bepalingen wordt: a. als gehuwd
/// of als echtgenoot mede aangemerkt de ongehuwde die met een ander een gezamenlijke huishouding voert, tenzij
/// het betreft een aanverwant in de eerste graad of een bloedverwant in de eerste graad of indien er sprake is
/// van een zorgbehoefte van of verleend door een bijstandsgerechtigde die de aanleiding vormt om samen te
/// wonen, ongeacht of er sprake is van bloedverwantschap, gedurende de periode dat die zorg wordt verleend; b.
/// als ongehuwd mede aangemerkt degene die duurzaam gescheiden leeft van de persoon met wie hij gehuwd is."
///
/// # Errors
/// Where nobody answered who lives together.
pub fn echtgenoot<'a>(w: &Worksheet<'a, impl Trace>) -> Rule<Option<Persoon<'a>>> {
    toeslagpartner(w)
}

/// The other of the two, where there are two.
///
/// # Errors
/// Where nobody answered who lives together.
pub fn echtgenoot_van<'a>(
    w: &Worksheet<'a, impl Trace>,
    persoon: Persoon,
) -> Rule<Option<Persoon<'a>>> {
    if persoon.is(Rol::Partner) { Ok(Some(w.situatie().aanvrager()?)) } else { echtgenoot(w) }
}

/// The applicant, and the other adult where there is one.
///
/// # Errors
/// Where nobody answered who lives together.
pub fn beiden<'a, T: Trace>(
    w: &Worksheet<'a, T>,
) -> Rule<impl Iterator<Item = Persoon<'a>> + Clone + use<'a, T>> {
    Ok([Some(w.situatie().aanvrager()?), toeslagpartner(w)?].into_iter().flatten())
}

/// The toeslagpartner for the huurtoeslag: only who is registered at the tenant's address.
///
/// Wht art. 1a lid 3, geldend 2026-01-01: "In afwijking van artikel 3 van de Algemene wet inkomensafhankelijke
/// regelingen wordt in deze wet en de daarop berustende bepalingen de partner uitsluitend als partner
/// aangemerkt indien deze in de basisregistratie personen op het adres van de huurder staat ingeschreven."
///
/// # Errors
/// Where it is not answered who lives together, or whether the partner lives at the address.
pub fn partner_op_adres<'a>(w: &Worksheet<'a, impl Trace>) -> Rule<Option<Persoon<'a>>> {
    match toeslagpartner(w)? {
        Some(partner) if partner.op_zelfde_adres()? => Ok(Some(partner)),
        _ => Ok(None),
    }
}

/// Says what the household should know about who is its toeslagpartner.
pub fn tell_of_partner(w: &mut Worksheet<impl Trace>) {
    if let Some(partner) = op_verzoek_uitgezonderd(w) {
        w.tell(CaveatCode::PartnerGedetineerd.about(partner));
    }
    if let Some(medebewoner) = misschien_toeslagpartner(w) {
        w.tell(CaveatCode::MisschienToeslagpartner.about(medebewoner));
    }
}

/// Since when Awir 3c is in the act.
const OP_VERZOEK: Versions<()> = Versions::of(&[(Period::from(date(2026, 1, 1)), ())]);

/// A partner whom the Dienst Toeslagen may leave out on request, because of detention.
///
/// Awir art. 3c lid 1, geldend 2026-01-01: "In afwijking van artikel 3, eerste en tweede lid, wordt op verzoek
/// van de belanghebbende voor de toepassing van deze wet onder partner van de belanghebbende niet verstaan een
/// persoon: a. van wie de belanghebbende aannemelijk maakt dat deze vermist is; b. jegens wie een bevel tot
/// gevangenneming of gevangenhouding is gegeven of die is veroordeeld tot een vrijheidsbenemende straf of
/// maatregel gedurende de periode dat dit bevel of die straf of maatregel ten uitvoer wordt gelegd voor zover
/// die periode meer dan drie maanden bedraagt."
fn op_verzoek_uitgezonderd<'a>(w: &Worksheet<'a, impl Trace>) -> Option<Persoon<'a>> {
    let partner = toeslagpartner(w).ok()??;
    w.version(&OP_VERZOEK)?;
    (partner.gedetineerd_indien_bekend() == Some(true)).then_some(partner)
}

/// Whether somebody who is listed as medebewoner may be a toeslagpartner by law: an adult who is not a child of the
/// household, living together with a minor child. Only a caveat: the household said otherwise, and a written rental
/// contract or a blood relation in the first degree would bear it out.
///
/// Awir art. 3 lid 2 onder e, geldend 2026-01-01: "In aanvulling op het eerste lid wordt voor de toepassing van
/// deze wet en de daarop berustende bepalingen onder partner mede verstaan degene die als ingezetene op
/// hetzelfde woonadres is ingeschreven in de basisregistratie personen als de belanghebbende en: \[…\] e. die
/// evenals de belanghebbende meerderjarig is, waarbij op dat woonadres tevens een minderjarig kind van ten
/// minste een van beiden staat ingeschreven, behoudens ingeval de belanghebbende een verzoek indient om niet
/// als partner te worden aangemerkt van degene, bedoeld in de aanhef van dit lid, bij welk verzoek de
/// belanghebbende door middel van een schriftelijke huurovereenkomst, waaraan bij ministeriële regeling nadere
/// voorwaarden kunnen worden gesteld, doet blijken dat een van beiden op zakelijke gronden een gedeelte van de
/// woning huurt van de ander of dat beiden op zakelijke gronden een eigen gedeelte van de woning huren van een
/// derde;"
fn misschien_toeslagpartner<'a>(w: &mut Worksheet<'a, impl Trace>) -> Option<Persoon<'a>> {
    let situatie = w.situatie();
    if situatie.partner().ok()?.is_some()
        || situatie.met_rol(Rol::Medebewoner).ok()?.next().is_none()
    {
        return None;
    }
    let meerderjarig = w.probe(|w| w.norm(&w.normen().awir.meerderjarig)).ok()?;
    let volwassen = |persoon: Persoon| {
        let geboren = persoon.geboortedatum_indien_bekend();
        geboren.map(|geboren| w.heeft_bereikt(geboren, meerderjarig))
    };
    let kind_in_huis = situatie.met_rol(Rol::Kind).ok()?.any(|kind| volwassen(kind) == Some(false));
    if !kind_in_huis {
        return None;
    }
    situatie.met_rol(Rol::Medebewoner).ok()?.find(|persoon| {
        volwassen(*persoon) == Some(true) && persoon.kind_of_pleegkind_indien_bekend() != Some(true)
    })
}
