//! Residence status: Algemene wet inkomensafhankelijke regelingen (Awir, BWBR0018472) art. 9 and the koppelingsbeginsel
//! of the Vreemdelingenwet 2000 (BWBR0011823) art. 10. <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! Temporary protection (Ukraine) is no bar to a toeslag: Wht art. 10 for the huurtoeslag; for the others the own
//! conditions decide (a Dutch health insurance, kinderbijslag).

use super::medebewoner::medebewoners;
use super::partner::{beiden, partner_op_adres, toeslagpartner};
use crate::bron::{AWIR, VW};
use crate::codes::{CaveatCode, ReasonCode};
use crate::feiten::{Persoon, Verblijf};
use crate::rekenen::{Draft, Rule, Trace, Worksheet, first_refusal, one_passes};

/// No right without lawful residence of the applicant.
///
/// Vw 2000 art. 10 lid 1, geldend 2026-01-01: "De vreemdeling die geen rechtmatig verblijf heeft, kan geen
/// aanspraak maken op toekenning van verstrekkingen, voorzieningen en uitkeringen bij wege van een beschikking
/// van een bestuursorgaan. De eerste volzin is van overeenkomstige toepassing op de bij de wet of algemene
/// maatregel van bestuur aangewezen ontheffingen of vergunningen."
///
/// # Errors
/// The refusal; or where the residence status is not answered.
pub fn aanvrager_met_verblijfsrecht(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let reason = w.reason(ReasonCode::AanvragerZonderVerblijfsrecht, VW.art("10 lid 1"));
    met_verblijfsrecht(w.situatie().aanvrager()?, reason)
}

/// No right without lawful residence of the applicant or the partner, for what either of them can claim for both: whoever
/// resides lawfully applies, and the other is not asked. The same clause of the Vw 2000 as above.
///
/// # Errors
/// The refusal, with the reason of the applicant; or where a residence status is not answered.
pub fn een_ouder_met_verblijfsrecht(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let reason = w.reason(ReasonCode::AanvragerZonderVerblijfsrecht, VW.art("10 lid 1"));
    let van_aanvrager = reason.about(w.situatie().aanvrager()?);
    one_passes(beiden(w)?.map(|ouder| met_verblijfsrecht(ouder, reason)), van_aanvrager)
}

/// That applicant and partner both reside lawfully.
///
/// # Errors
/// The refusal; or where a residence status is not answered.
pub fn beide_met_verblijfsrecht(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    first_refusal([aanvrager_met_verblijfsrecht(w), partner_met_verblijfsrecht(w)])
}

/// Says that the partner must apply, where the applicant is known to reside with less right than the partner.
///
/// # Errors
/// Where nobody answered who lives together.
pub fn tell_wie_aanvraagt(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    use Verblijf::{NietRechtmatig, Rechtmatig, TijdelijkeBescherming};
    let van_aanvrager = w.situatie().aanvrager()?.verblijf_indien_bekend();
    let van_partner = toeslagpartner(w)?.and_then(|partner| partner.verblijf_indien_bekend());
    let alleen_partner = matches!(
        (van_aanvrager, van_partner),
        (Some(NietRechtmatig | TijdelijkeBescherming), Some(Rechtmatig))
            | (Some(NietRechtmatig), Some(TijdelijkeBescherming))
    );
    if alleen_partner {
        w.tell(CaveatCode::PartnerMoetAanvragen);
    }
    Ok(())
}

/// No right where the partner is an alien without lawful residence.
///
/// Awir art. 9 lid 2, geldend 2026-01-01: "Ingeval de partner van de belanghebbende een vreemdeling is die niet
/// rechtmatig verblijf houdt in de zin van artikel 8 van de Vreemdelingenwet 2000, heeft de belanghebbende geen
/// aanspraak op een tegemoetkoming."
///
/// # Errors
/// The refusal; or where the residence status is not answered.
pub fn partner_met_verblijfsrecht(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let partner = toeslagpartner(w)?;
    let reason = w.reason(ReasonCode::PartnerZonderVerblijfsrecht, AWIR.art("9 lid 2"));
    partner.map_or(Ok(()), |partner| met_verblijfsrecht(partner, reason))
}

/// The same where only a partner at the address counts (Wht 1a lid 3).
///
/// # Errors
/// The refusal; or where the residence status, or the address, is not answered.
pub fn partner_op_adres_met_verblijfsrecht(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let partner = partner_op_adres(w)?;
    let reason = w.reason(ReasonCode::PartnerZonderVerblijfsrecht, AWIR.art("9 lid 2"));
    partner.map_or(Ok(()), |partner| met_verblijfsrecht(partner, reason))
}

/// No huurtoeslag in a month in which an adult medebewoner is an alien without lawful residence.
///
/// Awir art. 9 lid 3, geldend 2026-01-01: "Indien in een inkomensafhankelijke regeling is bepaald dat naast de
/// draagkracht van de belanghebbende en diens partner ook de draagkracht van medebewoners van belang is voor de
/// beoordeling van de aanspraak op of de bepaling van de hoogte van een tegemoetkoming, heeft de belanghebbende
/// geen aanspraak op een tegemoetkoming ingeval een medebewoner van achttien jaar of ouder een vreemdeling is
/// die niet rechtmatig verblijf houdt in de zin van artikel 8 van de Vreemdelingenwet 2000."
///
/// # Errors
/// The refusal; or where a residence status or a day of birth is not answered.
pub fn medebewoners_met_verblijfsrecht(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let meerderjarig = w.norm(&w.normen().awir.meerderjarig)?;
    let reason = w.reason(ReasonCode::MedebewonerZonderVerblijfsrecht, AWIR.art("9 lid 3"));
    first_refusal(medebewoners(w)?.map(|medebewoner| {
        let medebewoner = medebewoner?;
        // Whoever resides lawfully is no bar at any age.
        let verblijf = medebewoner.verblijf_indien_bekend();
        if verblijf.is_some_and(|verblijf| verblijf != Verblijf::NietRechtmatig)
            || !w.heeft_bereikt(medebewoner.geboortedatum()?, meerderjarig)
        {
            return Ok(());
        }
        met_verblijfsrecht(medebewoner, reason)
    }))
}

fn met_verblijfsrecht(persoon: Persoon, reason: Draft) -> Rule<()> {
    let zonder = persoon.verblijf()? == Verblijf::NietRechtmatig;
    reason.about(persoon).refuse_if(zonder)
}
