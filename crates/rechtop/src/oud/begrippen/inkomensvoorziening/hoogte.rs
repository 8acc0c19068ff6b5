//! How high the benefit is: IOAW art. 5, 8 and 9, IOAZ art. 5 and 8, and the Algemeen inkomensbesluit
//! socialezekerheidswetten (AIB, BWBR0029368) art. 2:2 to 2:9.
//!
//! What the municipality leaves out of wages for some months (IOAW art. 8 lid 2, 5, 7 and 9) is its own
//! decision, as in the bijstand.

use super::{Gezin, Voorziening};
use crate::euro::{Euro, PerMonth, PerYear};
use crate::oud::begrippen::bijstandsnorm::kostendelers;
use crate::oud::begrippen::netto_inkomen::{
    Bronnen, met_vakantiegeld_erbij, netto_inkomen, netto_verschil,
};
use crate::oud::begrippen::toeslagenwet::toeslag_indien_recht;
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::{Persoon, Situatie};

/// Art. 5 lid 3 and 4: what the grondslag comes to net, holiday allowance included.
pub(super) fn grondslag(s: &Situatie, gezin: Gezin, certainty: &mut Certainty) -> Bekend<PerMonth> {
    if gezin.ander.is_none() && kostendelers(s)? > 0 {
        return s.norm(&s.normen.ioaw.netto_grondslag_gehuwde, certainty);
    }
    hoogste_grondslag(s, gezin, certainty)
}

/// The grondslag where nobody shares the costs: the highest that it can be.
pub(super) fn hoogste_grondslag(
    s: &Situatie,
    gezin: Gezin,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let normen = &s.normen.ioaw;
    if gezin.ander.is_some() {
        // "voor ieder van de echtgenoten".
        return Ok(s.norm(&normen.netto_grondslag_gehuwde, certainty)? * 2);
    }
    s.norm(&normen.netto_grondslag_alleenstaande, certainty)
}

/// Art. 8 and AIB 2:4, 2:8 and 2:9: work, benefits and pensions of both; no alimony, interest or rent, and
/// for the IOAZ no profit of a business that has ended. Net, without holiday allowance.
pub(super) fn inkomen(
    s: &Situatie,
    van: Voorziening,
    gezin: Gezin,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let mut som = PerMonth::ZERO;
    for persoon in [Some(gezin.een), gezin.ander].into_iter().flatten() {
        som += telt(s, van, persoon, certainty)?;
    }
    Ok(som)
}

fn telt(
    s: &Situatie,
    van: Voorziening,
    persoon: Persoon,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let netto = netto_inkomen(s, persoon, certainty)?.per_maand;
    let anders = |bron: Bronnen| Bronnen {
        overig: PerMonth::ZERO,
        winst: match van {
            Voorziening::Ioaw => bron.winst.max(PerMonth::ZERO),
            Voorziening::Ioaz => PerMonth::ZERO,
        },
        ..bron
    };
    let (verschil, _) = netto_verschil(s, persoon, anders, certainty)?;
    Ok((netto + verschil).max(PerMonth::ZERO))
}

/// The toeslag of UWV of the other counts too (AIB art. 2:4), also where it is still to be claimed.
pub(super) fn toeslag_erbij(
    s: &Situatie,
    gezin: Gezin,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let Some(toeslag) = toeslag_indien_recht(s, certainty)? else { return Ok(PerMonth::ZERO) };
    let telt = [Some(gezin.een), gezin.ander].into_iter().flatten();
    if !telt.into_iter().any(|persoon| persoon.index == toeslag.persoon.index) {
        return Ok(PerMonth::ZERO);
    }
    let erbij = |bron: Bronnen| met_vakantiegeld_erbij(bron, toeslag.bedrag);
    Ok(netto_verschil(s, toeslag.persoon, erbij, certainty)?.0)
}

/// IOAZ art. 8 lid 2: of the wealth of both above an amount, a percentage a year counts as income.
pub(super) fn veronderstelde_inkomsten(
    s: &Situatie,
    van: Voorziening,
    gezin: Gezin,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    if van == Voorziening::Ioaw {
        return Ok(PerMonth::ZERO);
    }
    let mut vermogen = Euro::ZERO;
    for persoon in [Some(gezin.een), gezin.ander].into_iter().flatten() {
        vermogen = vermogen + persoon.vermogen()?.0;
    }
    let normen = &s.normen.ioaz;
    let erboven = vermogen.excess_over(s.norm(&normen.ioaz_vermogen, certainty)?);
    if erboven == Euro::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let per_jaar = PerYear::new(erboven) * s.norm(&normen.ioaz_rendement, certainty)?;
    Ok(per_jaar.per_month().round_half_up_to_cent())
}
