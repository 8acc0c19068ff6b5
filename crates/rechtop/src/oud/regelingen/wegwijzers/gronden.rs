//! Why a signpost surely does not apply. Only from what is answered: where something is open, a ground is
//! not known, and the signpost stands.

use crate::bron::{ANW, BBZ, BW7, IB, PW, WAJONG, ZVW};
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::{Rol, Saldo, UitkeringSoort, Verblijf, Woningsoort};
use crate::oud::begrippen::algemene_bijstand::vermogen_boven_grens;
use crate::oud::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::oud::begrippen::bijstandsnorm::{hoogste_norm, leefvorm};
use crate::oud::begrippen::inkomen::{Toetsingsinkomen, noemt_uitkering, toetsingsinkomen_van};
use crate::oud::begrippen::netto_inkomen::netto_inkomen;
use crate::oud::begrippen::onderwijs::gezin;
use crate::oud::begrippen::toeslagpartner::{aanvrager_en_partner, toeslagpartner};
use crate::oud::outcome::{Bekend, Certainty, Reason, eerste_bekende};
use crate::oud::situatie::{Persoon, Situatie};

const MEERDERJARIG: i16 = 18;
/// Pw 36 lid 1.
const INKOMENSTOESLAG_VANAF: i16 = 21;
/// The last window is 2022 to 2024, with 36 months after the last assessment is final.
const LAATSTE_JAAR_MIDDELING: i16 = 2028;
/// So many times the norm is more than any municipality or fund that we know of reaches.
const RUIM_BOVEN_DE_NORM: i64 = 2;

/// What a ground says: a reason where it is surely against the signpost.
pub(super) type Grond = Bekend<Option<Reason>>;

/// Nothing is surely against it.
pub(super) fn geen(_: &Situatie) -> Grond {
    Ok(None)
}

/// Bijzondere bijstand: Pw 11 lid 2 and 16 lid 2, and not where the income is far above the norm.
pub(super) fn geen_bijzondere_bijstand(s: &Situatie) -> Grond {
    eerste_bekende([zonder_verblijfsrecht(s), ruim_inkomen(s)])
}

/// Pw 16 lid 2: not even for urgent reasons where the alien has no lawful residence. Of spouses one
/// with a right is enough (Pw 11 lid 4).
fn zonder_verblijfsrecht(s: &Situatie) -> Grond {
    for persoon in aanvrager_en_partner(s)? {
        if *persoon.verblijf()? != Verblijf::NietRechtmatig {
            return Ok(None);
        }
    }
    let bron = s.bron(&PW, "11 lid 2");
    Ok(Some(Reason::new("geen_bijstand_zonder_verblijfsrecht", bron)))
}

/// Help for who has little: not where the income is far above the norm.
pub(super) fn ruim_inkomen(s: &Situatie) -> Grond {
    let leefvorm = leefvorm(s)?;
    let mut certainty = Certainty::default();
    let mut netto = netto_inkomen(s, leefvorm.aanvrager.0, &mut certainty)?.met_vakantiegeld();
    if let Some((partner, _)) = leefvorm.partner {
        netto += netto_inkomen(s, partner, &mut certainty)?.met_vakantiegeld();
    }
    let grens: PerMonth = hoogste_norm(s, &leefvorm, &mut certainty)?.bedrag * RUIM_BOVEN_DE_NORM;
    let reden = Reason::new("inkomen_ruim_boven_norm", s.bron(&PW, "35 lid 1"));
    Ok((netto > grens).then(|| reden.tested(netto, grens)))
}

/// Pw 36 lid 1: "van 21 jaar of ouder doch jonger dan de pensioengerechtigde leeftijd", with a low income
/// for long and no wealth above the limit.
pub(super) fn geen_inkomenstoeslag(s: &Situatie) -> Grond {
    let leeftijd = Reason::new("niemand_van_21_tot_aow", s.bron(&PW, "36 lid 1"));
    eerste_bekende([
        zonder_verblijfsrecht(s),
        niemand(s, is_ouder, INKOMENSTOESLAG_VANAF, leeftijd),
        ruim_inkomen(s),
        vermogen_boven_grens(s),
    ])
}

/// Bbz 2004 art. 1 onder b and 2 lid 1: who has a business, or begins one from a benefit.
pub(super) fn geen_zelfstandige(s: &Situatie) -> Grond {
    let leeftijd = Reason::new("niemand_van_18_tot_aow", s.bron(&BBZ, "1 onder b"));
    eerste_bekende([
        zonder_verblijfsrecht(s),
        niemand(s, is_ouder, MEERDERJARIG, leeftijd),
        geen_winst_of_uitkering(s),
    ])
}

fn geen_winst_of_uitkering(s: &Situatie) -> Grond {
    for persoon in aanvrager_en_partner(s)? {
        let inkomen = persoon.inkomen()?;
        let winst = inkomen.winst.given().is_some_and(|Saldo(winst)| *winst != Euro::ZERO);
        if winst || noemt_uitkering(inkomen) || inkomen.toetsingsinkomen.given().is_some() {
            return Ok(None);
        }
    }
    Ok(Some(Reason::new("geen_bedrijf_of_uitkering", s.bron(&BBZ, "2 lid 1"))))
}

/// Wajong 1a:1: somebody from 18 and before the AOW age, who does not have it yet.
pub(super) fn geen_jonggehandicapte(s: &Situatie) -> Grond {
    let bron = s.bron(&WAJONG, "1a:1 lid 1");
    let zonder = |persoon: Persoon| !krijgt(persoon, UitkeringSoort::Wajong);
    eerste_bekende([
        niemand(s, |_| true, MEERDERJARIG, Reason::new("niemand_van_18_tot_aow", bron)),
        niemand(s, zonder, MEERDERJARIG, Reason::new("wajong_krijgt_al", bron)),
    ])
}

/// Zvw 19 lid 1: the own risk is for who is 18 or older.
pub(super) fn geen_ouder_van_18(s: &Situatie) -> Grond {
    let reden = Reason::new("niemand_van_18", s.bron(&ZVW, "19 lid 1"));
    let iemand = eerste_bekende(aanvrager_en_partner(s)?.map(|persoon| {
        let volwassen = s.maand.oud_leeftijd_bereikt(persoon.geboortedatum()?, MEERDERJARIG);
        Ok(volwassen.then_some(()))
    }))?;
    Ok(iemand.is_none().then_some(reden))
}

/// Anw 16: the right ends with a new partner, and with the AOW age.
pub(super) fn geen_nabestaande(s: &Situatie) -> Grond {
    let bron = s.bron(&ANW, "16 lid 1");
    let met_partner = || {
        let partner = toeslagpartner(s)?.is_some();
        Ok(partner.then(|| Reason::new("anw_met_partner", bron)))
    };
    let aow = || {
        let is_aow = heeft_aow_leeftijd(s, s.aanvrager()?, s.maand)?;
        Ok(is_aow.then(|| Reason::new("anw_tot_aow", bron)))
    };
    let krijgt_al = || {
        let krijgt = krijgt(s.aanvrager()?, UitkeringSoort::Anw);
        Ok(krijgt.then(|| Reason::new("anw_krijgt_al", bron)))
    };
    eerste_bekende([met_partner(), aow(), krijgt_al()])
}

/// BW 7:252b and the Huurcommissie are for tenants.
pub(super) fn geen_huur(s: &Situatie) -> Grond {
    let huurt = matches!(s.woning().soort()?, Woningsoort::Huur | Woningsoort::Kamer);
    Ok((!huurt).then(|| Reason::new("geen_huurder", s.bron(&BW7, "252b lid 1"))))
}

/// Wet IB 2001 6.17 and 9.4: without any income there is no tax to get back.
pub(super) fn geen_belasting(s: &Situatie) -> Grond {
    for persoon in aanvrager_en_partner(s)? {
        let Toetsingsinkomen(inkomen) = toetsingsinkomen_van(s, persoon)?;
        if inkomen > PerYear::ZERO {
            return Ok(None);
        }
    }
    Ok(Some(Reason::new("geen_inkomen_geen_belasting", s.bron(&IB, "9.4 lid 5"))))
}

/// Wet IB 2001 3.154 lapsed with 2023; the last three years can be asked for until three years later.
pub(super) fn na_de_laatste_middeling(s: &Situatie) -> Grond {
    let voorbij = s.jaar() > LAATSTE_JAAR_MIDDELING;
    let reden = Reason::new("middeling_voorbij", s.bron(&IB, "3.154 (vervallen)"));
    Ok(voorbij.then_some(reden))
}

fn krijgt(persoon: Persoon, soort: UitkeringSoort) -> bool {
    persoon.inkomen().is_ok_and(|inkomen| noemt_uitkering(inkomen))
        && persoon.uitkering_soort() == Ok(&soort)
}

fn is_ouder(persoon: Persoon) -> bool {
    persoon.is(Rol::Aanvrager) || persoon.is(Rol::Partner)
}

/// The reason, where nobody of these persons has this age on the first of the month and not yet the
/// pensioengerechtigde leeftijd. One who is known to have it decides.
fn niemand(s: &Situatie, telt: impl Fn(Persoon) -> bool, vanaf: i16, reden: Reason) -> Grond {
    let iemand = eerste_bekende(gezin(s)?.filter(|persoon| telt(*persoon)).map(|persoon| {
        let oud_genoeg = s.maand.oud_leeftijd_bereikt(persoon.geboortedatum()?, vanaf);
        let te_oud = heeft_aow_leeftijd(s, persoon, s.maand)?;
        Ok((oud_genoeg && !te_oud).then_some(()))
    }))?;
    Ok(iemand.is_none().then_some(reden))
}
