//! Why a signpost surely does not apply.

use crate::begrippen::onderwijs::gezin;
use crate::begrippen::toeslagpartner::toeslagpartner;
use crate::bron::{ANW, BBZ, BW7, IB, PW, WAJONG, ZVW};
use crate::huishouden::{Rol, Woningsoort};
use crate::outcome::{Bekend, Reason, eerste_bekende};
use crate::situatie::{Persoon, Situatie};

const MEERDERJARIG: i16 = 18;
/// In every year that we cover the AOW age lies below this one (AOW 7a). Who is near it is pointed once
/// too often, and not once too little.
const ZEKER_AOW: i16 = 68;
/// Pw 36 lid 1.
const INKOMENSTOESLAG_VANAF: i16 = 21;
/// The last window is 2022 to 2024, with 36 months after the last assessment is final.
const LAATSTE_JAAR_MIDDELING: i16 = 2028;

/// Nothing is surely against it.
pub(super) fn geen(_: &Situatie) -> Bekend<Option<Reason>> {
    Ok(None)
}

/// Pw 36 lid 1: "van 21 jaar of ouder doch jonger dan de pensioengerechtigde leeftijd".
pub(super) fn niemand_van_21_tot_aow(s: &Situatie) -> Bekend<Option<Reason>> {
    let reden = Reason::new("niemand_van_21_tot_aow", s.bron(&PW, "36 lid 1"));
    niemand(s, is_ouder, (INKOMENSTOESLAG_VANAF, Some(ZEKER_AOW)), reden)
}

/// Pw 78gg is for a household of two.
pub(super) fn geen_partner(s: &Situatie) -> Bekend<Option<Reason>> {
    let reden = Reason::new("alleenverdieners_zonder_partner", s.bron(&PW, "78gg lid 1"));
    Ok(toeslagpartner(s)?.is_none().then_some(reden))
}

/// Bbz 2004 art. 1 onder b: from 18 to the AOW age.
pub(super) fn geen_ouder_van_18_tot_aow(s: &Situatie) -> Bekend<Option<Reason>> {
    let reden = Reason::new("niemand_van_18_tot_aow", s.bron(&BBZ, "1 onder b"));
    niemand(s, is_ouder, (MEERDERJARIG, Some(ZEKER_AOW)), reden)
}

/// Wajong 1a:1: from 18, and not after the AOW age.
pub(super) fn niemand_van_18_tot_aow(s: &Situatie) -> Bekend<Option<Reason>> {
    let reden = Reason::new("niemand_van_18_tot_aow", s.bron(&WAJONG, "1a:1 lid 1"));
    niemand(s, |_| true, (MEERDERJARIG, Some(ZEKER_AOW)), reden)
}

/// Zvw 19 lid 1: the own risk is for who is 18 or older.
pub(super) fn geen_ouder_van_18(s: &Situatie) -> Bekend<Option<Reason>> {
    let reden = Reason::new("niemand_van_18", s.bron(&ZVW, "19 lid 1"));
    niemand(s, is_ouder, (MEERDERJARIG, None), reden)
}

/// Anw 16: the right ends with a new partner, and with the AOW age.
pub(super) fn geen_nabestaande(s: &Situatie) -> Bekend<Option<Reason>> {
    let bron = s.bron(&ANW, "16 lid 1");
    let met_partner = || {
        let partner = toeslagpartner(s)?.is_some();
        Ok(partner.then(|| Reason::new("anw_met_partner", bron)))
    };
    let aow = || {
        let geboren = s.aanvrager()?.geboortedatum()?;
        let is_aow = s.maand.leeftijd_bereikt(geboren, ZEKER_AOW);
        Ok(is_aow.then(|| Reason::new("anw_tot_aow", bron)))
    };
    eerste_bekende([met_partner(), aow()])
}

/// BW 7:252b and the Huurcommissie are for tenants.
pub(super) fn geen_huur(s: &Situatie) -> Bekend<Option<Reason>> {
    let huurt = matches!(s.woning().soort()?, Woningsoort::Huur | Woningsoort::Kamer);
    Ok((!huurt).then(|| Reason::new("geen_huurder", s.bron(&BW7, "252b lid 1"))))
}

/// Wet IB 2001 3.154 lapsed with 2023; the last three years can be asked for until three years later.
pub(super) fn na_de_laatste_middeling(s: &Situatie) -> Bekend<Option<Reason>> {
    let voorbij = s.jaar() > LAATSTE_JAAR_MIDDELING;
    let reden = Reason::new("middeling_voorbij", s.bron(&IB, "3.154 (vervallen)"));
    Ok(voorbij.then_some(reden))
}

fn is_ouder(persoon: Persoon) -> bool {
    persoon.is(Rol::Aanvrager) || persoon.is(Rol::Partner)
}

/// The reason, where nobody of these persons has this age on the first of the month. One
/// who is known to have it decides.
fn niemand(
    s: &Situatie,
    telt: impl Fn(Persoon) -> bool,
    (vanaf, tot): (i16, Option<i16>),
    reden: Reason,
) -> Bekend<Option<Reason>> {
    let iemand = eerste_bekende(gezin(s)?.filter(|persoon| telt(*persoon)).map(|persoon| {
        let geboren = persoon.geboortedatum()?;
        let oud_genoeg = s.maand.leeftijd_bereikt(geboren, vanaf);
        let te_oud = tot.is_some_and(|tot| s.maand.leeftijd_bereikt(geboren, tot));
        Ok((oud_genoeg && !te_oud).then_some(()))
    }))?;
    Ok(iemand.is_none().then_some(reden))
}
