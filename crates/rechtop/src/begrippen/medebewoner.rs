//! Who lives at the address besides the applicant and the partner: Algemene wet inkomensafhankelijke regelingen (Awir,
//! BWBR0018472) art. 2 lid 1 onder e and 3b. <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! An onderhuurder, who rents a part of the home by written contract, is no medebewoner.

use crate::datum::{eerste_januari, jonger_dan};
use crate::feiten::{Persoon, Rol, Verblijf};
use crate::rekenen::{Rule, Trace, Worksheet};

/// The medebewoners, children included, whether or not they are born yet. One of them is an error where the residence
/// status that decides whether they count is not answered.
///
/// Awir art. 2 lid 1 onder e, geldend 2026-01-01: "medebewoner: de persoon die als ingezetene op hetzelfde
/// woonadres is ingeschreven in de basisregistratie personen als de belanghebbende, met dien verstande dat als
/// medebewoner niet wordt aangemerkt: 1°. de partner van de belanghebbende, 2°. de persoon die op basis van een
/// schriftelijke overeenkomst met de belanghebbende een deel van de woning huurt, tenzij deze een bloed- of
/// aanverwant in de eerste graad is van de belanghebbende of van diens partner, 3°. degene die tot het
/// huishouden van de onder 2° bedoelde persoon behoort;"
///
/// # Errors
/// Where it is not answered who lives together.
pub fn medebewoners<'a, T: Trace>(
    w: &Worksheet<'a, T>,
) -> Rule<impl Iterator<Item = Rule<Persoon<'a>>> + Clone + use<'a, T>> {
    let aanvrager = w.situatie().aanvrager()?;
    Ok(w.situatie().personen()?.filter_map(move |persoon| {
        match is_medebewoner(aanvrager, persoon) {
            Ok(true) => Some(Ok(persoon)),
            Ok(false) => None,
            Err(open) => Some(Err(open)),
        }
    }))
}

/// A child of the household shares the residence status of the family unless it is said otherwise: parents are not
/// asked for it child by child.
fn is_medebewoner(aanvrager: Persoon, persoon: Persoon) -> Rule<bool> {
    if persoon.is(Rol::Kind) {
        let gezegd = persoon.verblijf_indien_bekend().is_some();
        Ok(!gezegd || !ontheemde_bij_gastheer(aanvrager, persoon)?)
    } else {
        Ok(persoon.is(Rol::Medebewoner) && !ontheemde_bij_gastheer(aanvrager, persoon)?)
    }
}

/// Somebody with temporary protection who stays with an applicant without it is left out.
///
/// Awir art. 3b, geldend 2026-01-01: "In afwijking van artikel 2, eerste lid, onderdeel e, en artikel 3, tweede
/// lid, onderdeel e, wordt onder medebewoner, onderscheidenlijk partner van de belanghebbende, niet verstaan de
/// vreemdeling die tijdelijke bescherming geniet als bedoeld in artikel 1 van de Vreemdelingenwet 2000, omdat
/// hij onder de reikwijdte valt van het Uitvoeringsbesluit (EU) 2022/382 van de Raad van 4 maart 2022 tot
/// vaststelling van het bestaan van een massale toestroom van ontheemden uit Oekraïne in de zin van artikel 5
/// van Richtlijn 2001/55/EG, en tot invoering van tijdelijke bescherming naar aanleiding daarvan (PbEU 2022, L
/// 71/1) of een verlenging van dat besluit, tenzij ook de belanghebbende deze tijdelijke bescherming geniet. In
/// afwijking van de eerste zin wordt wel als partner van de belanghebbende aangemerkt de vreemdeling die deze
/// tijdelijke bescherming geniet, die op grond van een andere bepaling dan artikel 3, tweede lid, onderdeel e,
/// partner van de belanghebbende is."
fn ontheemde_bij_gastheer(aanvrager: Persoon, persoon: Persoon) -> Rule<bool> {
    if aanvrager.verblijf_indien_bekend() == Some(Verblijf::TijdelijkeBescherming)
        || persoon.verblijf()? != Verblijf::TijdelijkeBescherming
    {
        return Ok(false);
    }
    aanvrager.verblijf()?;
    Ok(true)
}

/// Whether somebody lives there in the month: is born on its first day.
///
/// Awir art. 5, geldend 2026-01-01: "Voor de toepassing van deze wet en de daarop berustende bepalingen alsmede
/// voor de toepassing van inkomensafhankelijke regelingen, wordt een wijziging in de omstandigheden en van de
/// leeftijd van de belanghebbende, de partner of een medebewoner die zich voordoet na de eerste dag van de
/// maand, in aanmerking genomen vanaf de eerste dag van de daaropvolgende maand."
///
/// # Errors
/// Where the day of birth is not answered.
pub fn woont_er_in(w: &Worksheet<impl Trace>, persoon: Persoon) -> Rule<bool> {
    Ok(w.is_geboren(persoon.geboortedatum()?))
}

/// Whether a person is a child or foster child of somebody who lives at the address.
///
/// # Errors
/// Where that is not answered.
pub fn is_kind_van_bewoner(persoon: Persoon) -> Rule<bool> {
    if persoon.is(Rol::Kind) { Ok(true) } else { Ok(persoon.kind_of_pleegkind()?) }
}

/// Whether the child exemption holds for this medebewoner: a child or foster child of somebody at the address, under
/// the age of the act on 1 January.
///
/// Awir art. 7 lid 6, geldend 2026-01-01: "Het toetsingsinkomen van een medebewoner die een eerstegraads bloed-
/// of aanverwant in de neergaande lijn of een pleegkind is van de belanghebbende, van zijn partner, of van een
/// medebewoner, of een persoon is voor wie de belanghebbende, zijn partner of een medebewoner in enig jaar een
/// pleegvergoeding heeft ontvangen op grond van de Wet op de jeugdzorg of de Jeugdwet dan wel voor wie de
/// belanghebbende, zijn partner of een medebewoner in enig jaar kinderbijslag heeft ontvangen op grond van de
/// Algemene Kinderbijslagwet, en die bij de aanvang van het berekeningsjaar de leeftijd van 23 jaar niet heeft
/// bereikt, wordt voor de toepassing van het tweede lid slechts in aanmerking genomen voor zover het meer
/// bedraagt dan € 6.218."
///
/// # Errors
/// Where a fact that decides on it is not answered.
pub fn heeft_kindvrijstelling(w: &mut Worksheet<impl Trace>, persoon: Persoon) -> Rule<bool> {
    let leeftijd = w.norm(&w.normen().awir.kindvrijstelling_leeftijd)?;
    let jong = jonger_dan(persoon.geboortedatum()?, leeftijd, eerste_januari(w.jaar()));
    Ok(jong && is_kind_van_bewoner(persoon)?)
}
