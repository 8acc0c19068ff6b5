//! Huurtoeslag: Wet op de huurtoeslag (Wht, BWBR0008659), Besluit op de huurtoeslag (Bht,
//! BWBR0008763), Wet verlaging eigen bijdrage huurtoeslag (Wveb, BWBR0049106).
//! <https://wetten.overheid.nl/BWBR0008659/2026-01-01>
//!
//! Two systems, each with its dates: `tot_en_met_2025` and `vanaf_2026`. What they share is
//! here: who has a right at all.
//!
//! Articles that compute nothing here: 1 onder c (short stay, hotel, holiday: the resident is told),
//! 14 (norminkomen: plays no part in right or amount), 27 (indexation), 55 (old designations).
//! Bht 2 to 2c leave persons and income out on request; nobody but the Dienst Toeslagen can.

mod delen;
mod jongeren;
mod samenstelling;
mod tot_en_met_2025;
mod vanaf_2026;

use jiff::civil::date;

use crate::bron::{AWIR, Bron, WHT};
use crate::datum::Maand;
use crate::euro::{PerMonth, PerYear};
use crate::feiten::{Rol, Woningsoort};
use crate::oud::begrippen::inkomen::{Toetsingsinkomen, rekeninkomen};
use crate::oud::begrippen::medebewoner::{medebewoners, woont_er_in};
use crate::oud::begrippen::toekenning::{Maandrecht, Maandregel, toekenning};
use crate::oud::begrippen::toeslagpartner::{add_partner_caveats, partner_op_adres};
use crate::oud::begrippen::verblijf::{
    aanvrager_zonder_verblijfsrecht, medebewoner_zonder_verblijfsrecht,
    partner_op_adres_zonder_verblijfsrecht,
};
use crate::oud::begrippen::vermogen::{self, Vermogensgrens, Vermogenstoets, toets_medebewoner};
use crate::oud::outcome::{
    Afweging, Bekend, Caveat, Certainty, Outcome, Reason, Stop, eerste_bekende,
};
use crate::oud::situatie::Situatie;
use crate::oud::trace::{NoTrace, Trace};
use crate::versions::{Period, Versions};

/// The age from which a tenant is an adult. Wht 8, Awir 10 lid 2.
const MEERDERJARIG: i16 = 18;

/// The ages at which a month can differ: birth, the adult tenant, and the ages by which a household
/// is one of young people (21 from 2026, 23 before).
const LEEFTIJDEN: &[i16] = &[0, MEERDERJARIG, 21, 23];

/// By which system the amount is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stelsel {
    /// Normhuur by income, and a rent limit that excludes.
    Normhuur,
    /// A fixed basishuur, and an amount that falls with income.
    Inkomensafbouw,
}

/// The systems with the dates for which they held.
pub const STELSELS: Versions<Stelsel> = Versions::of(&[
    (Period::between(date(2025, 1, 1), date(2025, 12, 31)), Stelsel::Normhuur),
    (Period::from(date(2026, 1, 1)), Stelsel::Inkomensafbouw),
]);

/// Assesses the huurtoeslag of the applicant's home.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    weigh(s, trace).unwrap_or_else(Outcome::from)
}

fn weigh<T: Trace>(s: &Situatie, trace: &mut T) -> Result<Outcome, Reason> {
    let mut afweging = Afweging::default();
    afweging.eis(s.normen.huurtoeslag.normhuur.op(s.maand).map_err(Stop::from));
    afweging.weiger(geen_huurwoning(s))?;
    afweging.weiger(aanvrager_zonder_verblijfsrecht(s))?;
    afweging.weiger(partner_op_adres_zonder_verblijfsrecht(s))?;
    weigh_vermogen(s, &mut afweging)?;
    add_caveats(s, &mut afweging);
    let toekenning = Huurtoeslag::new(s).and_then(|regel| toekenning(s, &regel, trace));
    Ok(afweging.besluit(toekenning))
}

/// Wht 11: a self-contained rented home, or a room in a building that was designated for living in a
/// group.
fn geen_huurwoning(s: &Situatie) -> Bekend<Option<Reason>> {
    let woning = s.woning();
    let bron = s.bron(&WHT, "11");
    let aangewezen = woning.aangewezen_groepswonen();
    let code = match woning.soort()? {
        Woningsoort::Huur | Woningsoort::Kamer if aangewezen == Ok(&true) => return Ok(None),
        Woningsoort::Huur if *woning.zelfstandig()? => return Ok(None),
        Woningsoort::Huur | Woningsoort::Kamer if *aangewezen? => return Ok(None),
        Woningsoort::Huur | Woningsoort::Kamer => "geen_zelfstandige_woning",
        Woningsoort::Koop => "eigen_woning",
        Woningsoort::Instelling => "instelling",
        Woningsoort::Inwonend => "inwonend",
        Woningsoort::Geen => "geen_woning",
    };
    Ok(Some(Reason::new(code, bron)))
}

/// Awir 7 lid 3 and 4: tenant, jointly with the partner at the address, and each medebewoner.
fn weigh_vermogen(s: &Situatie, afweging: &mut Afweging) -> Result<(), Reason> {
    let normen = &s.normen.huurtoeslag;
    let grenzen = (&normen.vermogensgrens_huurder, &normen.vermogensgrens_partners);
    let bron = s.bron(&AWIR, "7 lid 3");
    vermogen::weigh_samen(s, partner_op_adres(s), grenzen, bron, afweging)?;
    let medebewoners = vermogen_medebewoners(s, afweging.certainty());
    vermogen::weigh(medebewoners, afweging)
}

fn vermogen_medebewoners(s: &Situatie, certainty: &mut Certainty) -> Bekend<Vermogenstoets> {
    let grens = s.norm(&s.normen.huurtoeslag.vermogensgrens_medebewoner, certainty)?;
    let bron = s.bron(&AWIR, "7 lid 4");
    let mut bijzonder = false;
    let weigering = eerste_bekende(medebewoners(s)?.map(|medebewoner| {
        let toets = toets_medebewoner(s, medebewoner?, Vermogensgrens(grens), bron)?;
        bijzonder |= toets == Vermogenstoets::ErbovenMetBijzonder;
        Ok(toets.reden())
    }))?;
    Ok(match weigering {
        Some(reden) => Vermogenstoets::Erboven(reden),
        None if bijzonder => Vermogenstoets::ErbovenMetBijzonder,
        None => Vermogenstoets::Binnen,
    })
}

/// What no computer can see, as far as the answers give cause for it.
fn add_caveats(s: &Situatie, afweging: &mut Afweging) {
    // A tenant who is detained for more than a year loses the right; how long, nobody answered.
    if let Ok(aanvrager) = s.aanvrager()
        && aanvrager.is_zeker_gedetineerd()
    {
        let wie = Some(aanvrager.index);
        afweging.caveat("huurder_gedetineerd", wie, Certainty::BeoordelingUitvoerder);
    }
    add_partner_caveats(s, afweging);
    if let Ok(mut onderhuurders) = s.met_rol(Rol::Onderhuurder)
        && let Some(onderhuurder) = onderhuurders.next()
    {
        afweging.caveat("onderhuurder_contract", Some(onderhuurder.index), Certainty::Exact);
    }
}

/// The huurtoeslag of one household by the system of its year.
enum Huurtoeslag<'a> {
    Normhuur(tot_en_met_2025::Normen<'a>),
    Inkomensafbouw(vanaf_2026::Normen<'a>),
}

impl<'a> Huurtoeslag<'a> {
    fn new(s: &'a Situatie<'a>) -> Bekend<Huurtoeslag<'a>> {
        // Whatever the system, without its amounts there is no answer: `Normen::new` says which.
        match STELSELS.on(s.maand.eerste_dag()) {
            Some(Stelsel::Inkomensafbouw) => {
                vanaf_2026::Normen::new(s).map(Huurtoeslag::Inkomensafbouw)
            }
            Some(Stelsel::Normhuur) | None => {
                tot_en_met_2025::Normen::new(s).map(Huurtoeslag::Normhuur)
            }
        }
    }

    fn s(&self) -> &'a Situatie<'a> {
        match self {
            Huurtoeslag::Normhuur(normen) => normen.s,
            Huurtoeslag::Inkomensafbouw(normen) => normen.s,
        }
    }

    /// The amount of a month, by the system of its year.
    fn bedrag<T: Trace>(
        &self,
        maand: Maand,
        inkomen: Bekend<PerYear>,
        trace: &mut T,
    ) -> Bekend<Result<Maandrecht, Reason>> {
        match self {
            Huurtoeslag::Normhuur(normen) => normen.maand(maand, inkomen, trace),
            Huurtoeslag::Inkomensafbouw(normen) => normen.maand(maand, inkomen, trace),
        }
    }

    /// Wht 8, Awir 10 lid 2: an adult, or a minor with a child.
    fn huurder_minderjarig(&self, maand: Maand) -> Bekend<Option<Reason>> {
        let s = self.s();
        let huurder = s.aanvrager()?;
        let geboortedatum = huurder.geboortedatum();
        if geboortedatum.is_ok_and(|geboren| maand.oud_leeftijd_bereikt(geboren, MEERDERJARIG))
            || heeft_kind(s, maand)?
        {
            return Ok(None);
        }
        geboortedatum?;
        let reden = Reason::new("huurder_minderjarig", s.bron(&WHT, "8"));
        Ok(Some(reden.about(huurder.index)))
    }
}

/// Whether a child of the household is born in this month. One that is known to be settles it.
fn heeft_kind(s: &Situatie, maand: Maand) -> Bekend<bool> {
    let geboren = |kind| Ok(woont_er_in(kind, maand)?.then_some(()));
    Ok(eerste_bekende(s.met_rol(Rol::Kind)?.map(geboren))?.is_some())
}

/// What a month gives. Where something is said about the rent that counts, an officer still judges it.
fn maandrecht(bedrag: PerMonth, certainty: Certainty, caveat: Option<Caveat>) -> Maandrecht {
    let beoordeling = caveat.map_or(certainty, |_| Certainty::BeoordelingUitvoerder);
    Maandrecht { bedrag, certainty: certainty.max(beoordeling), caveat }
}

impl Maandregel for Huurtoeslag<'_> {
    fn leeftijden(&self) -> &'static [i16] {
        LEEFTIJDEN
    }

    fn inkomen<T: Trace>(
        &self,
        maand: Maand,
        certainty: &mut Certainty,
        trace: &mut T,
    ) -> Bekend<PerYear> {
        rekeninkomen(self.s(), maand, certainty, trace).map(|Toetsingsinkomen(inkomen)| inkomen)
    }

    fn afbouwartikel(&self) -> Bron {
        match self {
            Huurtoeslag::Normhuur(normen) => normen.s.bron(&WHT, "19 lid 2"),
            Huurtoeslag::Inkomensafbouw(normen) => normen.s.bron(&WHT, "21 lid 2"),
        }
    }

    fn maand<T: Trace>(
        &self,
        maand: Maand,
        inkomen: Bekend<PerYear>,
        trace: &mut T,
    ) -> Bekend<Result<Maandrecht, Reason>> {
        let weigering = eerste_bekende([
            self.huurder_minderjarig(maand),
            medebewoner_zonder_verblijfsrecht(self.s(), maand),
        ]);
        match weigering {
            Ok(Some(reden)) => Ok(Err(reden)),
            Ok(None) => self.bedrag(maand, inkomen, trace),
            // A rent or an income that leaves nothing decides whoever lives there.
            Err(stop) => match self.bedrag(maand, inkomen, &mut NoTrace) {
                Ok(Ok(recht)) if recht.bedrag > PerMonth::ZERO => Err(stop),
                Err(_) => Err(stop),
                niets => niets,
            },
        }
    }
}
