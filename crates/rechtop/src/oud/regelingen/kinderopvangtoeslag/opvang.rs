//! The childcare of a child: which hours and which price count. Wet kinderopvang (Wko, BWBR0017017)
//! art. 1.1, 1.5 and 1.7; Besluit kinderopvangtoeslag (Bkt, BWBR0017321) art. 4 and 8a.
//! <https://wetten.overheid.nl/BWBR0017017/2026-01-01>

use jiff::civil::Date;

use crate::bron::WKO;
use crate::datum::Maand;
use crate::euro::{PerHour, PerMonth};
use crate::feiten::{Bedrag, Groep, Onderwijs, OpvangDocument, OpvangSoort, Rol};
use crate::oud::answer::Veld;
use crate::oud::outcome::{Bekend, Certainty, Reason, Stop};
use crate::oud::situatie::{Persoon, Situatie};
use crate::waarde::Uren;

/// Under this age on the first of the month a parent is asked for care. Wko 1.1 knows no age, only the
/// start of secondary school; who still has care at a later age says so without being asked.
const GEVRAAGD_TOT: i16 = 13;
/// From the year in which this age is reached a child can go to secondary school.
const KAN_NAAR_VOORTGEZET_ONDERWIJS: i16 = 11;

/// A child with childcare that is paid for, and what of it counts in a month.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opvangkind {
    /// The child, by place in the household.
    pub(super) wie: usize,
    /// Day of birth.
    pub(super) geboren: Date,
    /// All hours of care. Bkt 3 orders the children by them.
    pub(super) uren: Uren,
    /// What the care costs, at its own price.
    pub(super) kosten: PerMonth,
    /// The hours that count. Bkt 8a lid 1.
    pub(super) getelde_uren: Uren,
    /// The cost that counts: those hours, at no more than the highest price. Wko 1.7 lid 2, Bkt 4.
    pub(super) getelde_kosten: PerMonth,
    /// Whether hours fall off that could as well have been others, at another price.
    pub(super) andere_uren_mogelijk: bool,
}

/// What is asked before any amount: no child has care that can count. Wko 1.1 and 1.5 lid 1.
pub(super) fn geen_opvang(s: &Situatie) -> Bekend<Option<Reason>> {
    let mut open = None;
    let mut reden = Reason::new("geen_kinderopvang", s.bron(&WKO, "1.5 lid 1"));
    for kind in s.met_rol(Rol::Kind)? {
        match plaatsen(s, kind) {
            Ok(Ok([])) => {}
            Ok(Ok(_)) => return Ok(None),
            Ok(Err(eigen_reden)) => reden = eigen_reden,
            Err(stop) => open = open.or(Some(stop)),
        }
    }
    open.map_or(Ok(Some(reden)), Err)
}

/// The children with care, with what counts of it.
pub(super) fn opvangkinderen(s: &Situatie, certainty: &mut Certainty) -> Bekend<Vec<Opvangkind>> {
    let mut kinderen = Vec::new();
    for kind in s.met_rol(Rol::Kind)? {
        if let Ok(plaatsen) = plaatsen(s, kind)?
            && !plaatsen.is_empty()
        {
            kinderen.push(opvangkind(s, kind, plaatsen, certainty)?);
        }
    }
    Ok(kinderen)
}

/// The places of a child that are paid for, or why they do not count.
fn plaatsen<'a>(
    s: &Situatie,
    kind: Persoon<'a>,
) -> Bekend<Result<&'a [Groep<OpvangDocument>], Reason>> {
    let plaatsen = match kind.opvang() {
        Err(_) if s.maand.oud_leeftijd_bereikt(kind.geboortedatum()?, GEVRAAGD_TOT) => {
            return Ok(Ok(&[]));
        }
        plaatsen => plaatsen?,
    };
    let mut betaald = false;
    for plaats in plaatsen {
        let (_, Uren(uren), prijs) = onderdelen(kind, plaats)?;
        betaald |= uren > 0 && prijs > PerHour::ZERO;
    }
    if !betaald {
        return Ok(Ok(&[]));
    }
    Ok(naar_voortgezet_onderwijs(s, kind)?.map_or(Ok(plaatsen), Err))
}

/// Wko 1.1: care is for children "tot de eerste dag van de maand waarop het voortgezet onderwijs voor
/// die kinderen begint".
fn naar_voortgezet_onderwijs(s: &Situatie, kind: Persoon) -> Bekend<Option<Reason>> {
    let wordt = s.jaar() - kind.geboortedatum()?.year();
    if wordt < KAN_NAAR_VOORTGEZET_ONDERWIJS {
        return Ok(None);
    }
    let nog_niet = match kind.onderwijs()? {
        Onderwijs::Basisonderwijs => true,
        Onderwijs::Geen | Onderwijs::Voorschool => wordt < GEVRAAGD_TOT,
        Onderwijs::VoortgezetOnderwijs | Onderwijs::Mbo | Onderwijs::Hbo | Onderwijs::Wo => false,
    };
    let reden = Reason::new("opvang_tot_voortgezet_onderwijs", s.bron(&WKO, "1.1 lid 1"));
    Ok((!nog_niet).then(|| reden.about(kind.index)))
}

/// Kind, hours and price of a place. Where a part is not answered, the care is asked again.
fn onderdelen(kind: Persoon, plaats: &OpvangDocument) -> Bekend<(OpvangSoort, Uren, PerHour)> {
    let opnieuw = Stop::Open(kind.vraag(Veld::Opvang));
    let soort = *plaats.soort.given().ok_or(opnieuw)?;
    let uren = *plaats.uren_per_maand.given().ok_or(opnieuw)?;
    let Bedrag(prijs) = plaats.uurtarief.given().ok_or(opnieuw)?;
    Ok((soort, uren, PerHour::new(*prijs)))
}

/// Adds up the places of one child.
fn opvangkind(
    s: &Situatie,
    kind: Persoon,
    plaatsen: &[Groep<OpvangDocument>],
    certainty: &mut Certainty,
) -> Bekend<Opvangkind> {
    let mut uren = Vec::with_capacity(plaatsen.len());
    let mut kosten = PerMonth::ZERO;
    for plaats in plaatsen {
        let (soort, Uren(aantal), prijs) = onderdelen(kind, plaats)?;
        kosten += prijs.for_hours(aantal);
        uren.push((prijs.min(maximum_uurprijs(s, soort, certainty)?), aantal));
    }
    let Uren(maximum) = s.norm(&s.normen.kinderopvangtoeslag.maximum_uren_per_maand, certainty)?;
    let geboren = kind.geboortedatum()?;
    Ok(tel(kind.index, geboren, kosten, uren, maximum))
}

/// Bkt 8a lid 1: no more hours than the maximum, of all kinds together. Which hours fall off the text
/// that we have does not say; the dearest do, so that nobody gets what has to be paid back.
fn tel(
    wie: usize,
    geboren: Date,
    kosten: PerMonth,
    mut uren: Vec<(PerHour, i64)>,
    maximum: i64,
) -> Opvangkind {
    uren.sort_unstable();
    let alle: i64 = uren.iter().map(|(_, aantal)| aantal).sum();
    let mut over = maximum;
    let mut getelde_kosten = PerMonth::ZERO;
    for &(prijs, aantal) in &uren {
        getelde_kosten += prijs.for_hours(aantal.min(over));
        over -= aantal.min(over);
    }
    let eerste = uren.first().map(|(prijs, _)| *prijs);
    let verschillend = uren.iter().any(|(prijs, aantal)| *aantal > 0 && Some(*prijs) != eerste);
    Opvangkind {
        wie,
        geboren,
        uren: Uren(alle),
        kosten,
        getelde_uren: Uren(alle.min(maximum)),
        getelde_kosten,
        andere_uren_mogelijk: alle > maximum && verschillend,
    }
}

/// Bkt 4 lid 1: the highest price of an hour that counts, by kind of care.
fn maximum_uurprijs(
    s: &Situatie,
    soort: OpvangSoort,
    certainty: &mut Certainty,
) -> Bekend<PerHour> {
    let normen = &s.normen.kinderopvangtoeslag;
    let maximum = match soort {
        OpvangSoort::Dagopvang => &normen.maximum_uurprijs_dagopvang,
        OpvangSoort::Bso => &normen.maximum_uurprijs_bso,
        OpvangSoort::Gastouder => &normen.maximum_uurprijs_gastouder,
    };
    s.norm(maximum, certainty)
}

impl Opvangkind {
    /// Whether the child is there in a month: born on its first day. Awir 5.
    pub(super) fn is_er(&self, maand: Maand) -> bool {
        maand.oud_leeftijd_bereikt(self.geboren, 0)
    }

    /// Whether the child is of the age at which secondary school begins, and with it the care ends. Wko 1.1.
    pub(super) fn gaat_misschien_van_school(&self, s: &Situatie) -> bool {
        s.jaar() - self.geboren.year() >= KAN_NAAR_VOORTGEZET_ONDERWIJS
    }
}
