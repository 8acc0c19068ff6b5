//! The huurtoeslag from 1 January 2026: a fixed basishuur, no rent limit that excludes, and an amount
//! that falls with income. <https://wetten.overheid.nl/BWBR0008659/2026-01-01>

use super::delen::{Basishuur, Delen, Rekenhuur};
use super::jongeren::grenssoort;
use super::maandrecht;
use super::samenstelling::Samenstelling;
use crate::bron::{WHT, WVEB};
use crate::datum::Maand;
use crate::euro::{PerMonth, PerYear, Procent};
use crate::oud::begrippen::toekenning::Maandrecht;
use crate::oud::outcome::{Bekend, Caveat, Certainty, Reason};
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;
use crate::waarde::Leeftijd;

/// The income from which the amount falls. Wht 17 lid 1.
#[derive(Debug, Clone, Copy)]
struct Inkomensijkpunt(PerYear);

/// The amounts of the year.
pub(super) struct Normen<'a> {
    pub(super) s: &'a Situatie<'a>,
    jongerenleeftijd: Leeftijd,
    huurgrens: PerMonth,
    huurgrens_jongeren: PerMonth,
    basishuur_eenpersoons: Basishuur,
    basishuur_meerpersoons: Basishuur,
    inkomensijkpunt_eenpersoons: Inkomensijkpunt,
    inkomensijkpunt_meerpersoons: Inkomensijkpunt,
    afbouw_eenpersoons: Procent,
    afbouw_meerpersoons: Procent,
    delen: Delen,
    certainty: Certainty,
}

impl<'a> Normen<'a> {
    pub(super) fn new(s: &'a Situatie<'a>) -> Bekend<Normen<'a>> {
        let n = &s.normen.huurtoeslag;
        let mut c = Certainty::Exact;
        // Wht 16 and 17: the normhuur at the ijkpunt, less a reduction by household, plus the
        // opslag; Wveb 1 takes the verlaging off.
        let normhuur = s.norm(&n.normhuur, &mut c)? + s.norm(&n.opslag, &mut c)?
            - s.norm(&n.verlaging_basishuur, &mut c)?;
        let eenpersoons = normhuur - s.norm(&n.normhuurvermindering_eenpersoons, &mut c)?;
        let meerpersoons = normhuur - s.norm(&n.normhuurvermindering_meerpersoons, &mut c)?;
        Ok(Normen {
            s,
            jongerenleeftijd: s.norm(&n.jongerenleeftijd, &mut c)?,
            huurgrens: s.norm(&n.huurgrens, &mut c)?,
            huurgrens_jongeren: s.norm(&n.huurgrens_jongeren, &mut c)?,
            basishuur_eenpersoons: Basishuur(eenpersoons),
            basishuur_meerpersoons: Basishuur(meerpersoons),
            inkomensijkpunt_eenpersoons: Inkomensijkpunt(
                s.norm(&n.inkomensijkpunt_eenpersoons, &mut c)?,
            ),
            inkomensijkpunt_meerpersoons: Inkomensijkpunt(
                s.norm(&n.inkomensijkpunt_meerpersoons, &mut c)?,
            ),
            afbouw_eenpersoons: s.norm(&n.afbouw_eenpersoons, &mut c)?,
            afbouw_meerpersoons: s.norm(&n.afbouw_meerpersoons, &mut c)?,
            delen: Delen::new(s, &mut c)?,
            certainty: c,
        })
    }

    /// One month. Wht 21: the parts of the rent, less the reduction by income.
    pub(super) fn maand<T: Trace>(
        &self,
        maand: Maand,
        inkomen: Bekend<PerYear>,
        trace: &mut T,
    ) -> Bekend<Result<Maandrecht, Reason>> {
        let kale_huur = self.s.woning().kale_huur()?;
        trace.step("kale_huur", kale_huur, self.s.bron(&WHT, "5 lid 1"));
        // Below the basishuur nothing is left to help with, whatever the income; and below the
        // lowest one, whoever lives there.
        let te_laag = |Basishuur(basishuur)| {
            let reden = Reason::new("huur_te_laag", self.s.bron(&WHT, "16"));
            (kale_huur <= basishuur).then(|| reden.tested(kale_huur, basishuur))
        };
        if let Some(reden) = te_laag(self.basishuur_eenpersoons)
            && te_laag(self.basishuur_meerpersoons).is_some()
        {
            return Ok(Err(reden));
        }
        let samenstelling = Samenstelling::in_maand(self.s, maand)?;
        let basishuur = samenstelling.kies(self.basishuur_eenpersoons, self.basishuur_meerpersoons);
        if let Some(reden) = te_laag(basishuur) {
            return Ok(Err(reden));
        }
        let (rekenhuur, caveat) = self.rekenhuur(maand, kale_huur, trace)?;
        trace.step("basishuur", basishuur.0, self.s.bron(&WVEB, "1"));
        let delen = self.delen.van(self.s, rekenhuur, basishuur, samenstelling, trace);
        let vermindering = self.vermindering(inkomen?, samenstelling, trace);
        let bedrag = delen.excess_over(vermindering);
        trace.step("maandbedrag", bedrag, self.s.bron(&WHT, "21"));
        Ok(Ok(maandrecht(bedrag, self.certainty, caveat)))
    }

    /// Wht 5 lid 1 and 13: the bare rent, up to the maximale huurgrens. Young tenants have a lower
    /// one, which matters only where the rent is above it.
    fn rekenhuur<T: Trace>(
        &self,
        maand: Maand,
        kale_huur: PerMonth,
        trace: &mut T,
    ) -> Bekend<(Rekenhuur, Option<Caveat>)> {
        let (grens, caveat) = if kale_huur <= self.huurgrens_jongeren {
            (self.huurgrens, None)
        } else {
            grenssoort(self.s, maand, self.jongerenleeftijd)?
                .kies(self.huurgrens, self.huurgrens_jongeren)
        };
        let rekenhuur = kale_huur.min(grens);
        trace.step("maximale_huurgrens", grens, self.s.bron(&WHT, "13"));
        trace.step("rekenhuur", rekenhuur, self.s.bron(&WHT, "5 lid 1 en 13"));
        Ok((Rekenhuur(rekenhuur), caveat))
    }

    /// Wht 21 lid 2: a percentage of the rekeninkomen above the ijkpunt, over twelve months.
    fn vermindering<T: Trace>(
        &self,
        inkomen: PerYear,
        samenstelling: Samenstelling,
        trace: &mut T,
    ) -> PerMonth {
        let Inkomensijkpunt(ijkpunt) =
            samenstelling.kies(self.inkomensijkpunt_eenpersoons, self.inkomensijkpunt_meerpersoons);
        let percentage = samenstelling.kies(self.afbouw_eenpersoons, self.afbouw_meerpersoons);
        let vermindering = (inkomen.excess_over(ijkpunt) * percentage).per_month();
        trace.step("inkomensijkpunt", ijkpunt, self.s.bron(&WHT, "17 lid 1"));
        trace.step("afbouwpercentage", percentage, self.s.bron(&WHT, "21 lid 2"));
        trace.step("vermindering", vermindering, self.s.bron(&WHT, "21 lid 2"));
        vermindering
    }
}
