//! The huurtoeslag until 31 December 2025: service charges count, a rent above the limit excludes,
//! and the basishuur rises with income. <https://wetten.overheid.nl/BWBR0008659/2025-01-01>

use super::delen::{Basishuur, Delen, Rekenhuur};
use super::jongeren::grenssoort;
use super::maandrecht;
use super::samenstelling::Samenstelling;
use crate::bron::{WHT, WVEB};
use crate::datum::Maand;
use crate::euro::{Euro, Factor, PerMonth, PerYear};
use crate::oud::begrippen::toekenning::Maandrecht;
use crate::oud::outcome::{Bekend, Caveat, Certainty, Reason};
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;
use crate::waarde::Leeftijd;

/// The income up to which the lowest normhuur holds. Wht 17 lid 1.
#[derive(Debug, Clone, Copy)]
struct Inkomensijkpunt(PerYear);

/// The lowest normhuur, and the curve by which it rises with income. Wht 17 and 19.
#[derive(Debug, Clone, Copy)]
struct Normhuur {
    laagste: PerMonth,
    ijkpunt: Inkomensijkpunt,
    a: Factor,
    b: Factor,
}

/// A rent that passed the test of Wht 13.
struct Getoetst {
    rekenhuur: PerMonth,
    caveat: Option<Caveat>,
}

/// From this many persons a larger, dearer home is no bar. Wht 13 lid 2.
const GROOT_HUISHOUDEN: u8 = 8;

/// The amounts of the year.
pub(super) struct Normen<'a> {
    pub(super) s: &'a Situatie<'a>,
    jongerenleeftijd: Leeftijd,
    huurgrens: PerMonth,
    huurgrens_jongeren: PerMonth,
    servicekosten_maximum: PerMonth,
    normhuur_eenpersoons: Normhuur,
    normhuur_meerpersoons: Normhuur,
    opslag: PerMonth,
    verlaging: PerMonth,
    delen: Delen,
    certainty: Certainty,
}

impl<'a> Normen<'a> {
    pub(super) fn new(s: &'a Situatie<'a>) -> Bekend<Normen<'a>> {
        let n = &s.normen.huurtoeslag;
        let mut c = Certainty::Exact;
        let normhuur = s.norm(&n.normhuur, &mut c)?;
        Ok(Normen {
            s,
            jongerenleeftijd: s.norm(&n.jongerenleeftijd, &mut c)?,
            huurgrens: s.norm(&n.huurgrens, &mut c)?,
            huurgrens_jongeren: s.norm(&n.huurgrens_jongeren, &mut c)?,
            servicekosten_maximum: s.norm(&n.servicekosten_maximum, &mut c)?,
            normhuur_eenpersoons: Normhuur {
                laagste: normhuur - s.norm(&n.normhuurvermindering_eenpersoons, &mut c)?,
                ijkpunt: Inkomensijkpunt(s.norm(&n.inkomensijkpunt_eenpersoons, &mut c)?),
                a: s.norm(&n.factor_a_eenpersoons, &mut c)?,
                b: s.norm(&n.factor_b_eenpersoons, &mut c)?,
            },
            normhuur_meerpersoons: Normhuur {
                laagste: normhuur - s.norm(&n.normhuurvermindering_meerpersoons, &mut c)?,
                ijkpunt: Inkomensijkpunt(s.norm(&n.inkomensijkpunt_meerpersoons, &mut c)?),
                a: s.norm(&n.factor_a_meerpersoons, &mut c)?,
                b: s.norm(&n.factor_b_meerpersoons, &mut c)?,
            },
            opslag: s.norm(&n.opslag, &mut c)?,
            verlaging: s.norm(&n.verlaging_basishuur, &mut c)?,
            delen: Delen::new(s, &mut c)?,
            certainty: c,
        })
    }

    /// One month. Wht 21: the parts of the rent above the basishuur.
    pub(super) fn maand<T: Trace>(
        &self,
        maand: Maand,
        inkomen: Bekend<PerYear>,
        trace: &mut T,
    ) -> Bekend<Result<Maandrecht, Reason>> {
        let samenstelling = Samenstelling::in_maand(self.s, maand)?;
        let normhuur = samenstelling.kies(self.normhuur_eenpersoons, self.normhuur_meerpersoons);
        let Getoetst { rekenhuur, caveat } = match self.rekenhuur(maand, samenstelling, trace)? {
            Ok(getoetst) => getoetst,
            Err(reden) => return Ok(Err(reden)),
        };
        // At the lowest basishuur nothing is left to help with, whatever the income.
        let laagste_basishuur = self.basishuur(normhuur.laagste);
        if rekenhuur <= laagste_basishuur {
            let reden = Reason::new("huur_te_laag", self.s.bron(&WHT, "16"));
            return Ok(Err(reden.tested(rekenhuur, laagste_basishuur)));
        }
        let normhuur = self.normhuur(normhuur, inkomen?, trace);
        let basishuur = Basishuur(self.basishuur(normhuur));
        trace.step("basishuur", basishuur.0, self.s.bron(&WVEB, "1 onder b"));
        let rekenhuur = Rekenhuur(rekenhuur);
        let bedrag = self.delen.van(self.s, rekenhuur, basishuur, samenstelling, trace);
        trace.step("maandbedrag", bedrag, self.s.bron(&WHT, "21"));
        Ok(Ok(maandrecht(bedrag, self.certainty, caveat)))
    }

    /// Wht 5 and 13: the rent that counts, or why it is too high.
    fn rekenhuur<T: Trace>(
        &self,
        maand: Maand,
        samenstelling: Samenstelling,
        trace: &mut T,
    ) -> Bekend<Result<Getoetst, Reason>> {
        let kale_huur = self.s.woning().kale_huur()?;
        trace.step("kale_huur", kale_huur, self.s.bron(&WHT, "5 lid 1"));
        let rekenhuur = kale_huur + self.servicekosten(kale_huur, trace)?;
        let toegestaan = if rekenhuur <= self.huurgrens_jongeren {
            Ok(Getoetst { rekenhuur, caveat: None })
        } else {
            self.boven_jongerengrens(maand, rekenhuur, samenstelling)?
        };
        if let Ok(Getoetst { rekenhuur, .. }) = toegestaan {
            trace.step("rekenhuur", rekenhuur, self.s.bron(&WHT, "5 en 13 lid 3"));
        }
        Ok(toegestaan)
    }

    /// Wht 13 lid 1 and 2: a rent above the lower limit, which is that of young tenants.
    fn boven_jongerengrens(
        &self,
        maand: Maand,
        rekenhuur: PerMonth,
        samenstelling: Samenstelling,
    ) -> Bekend<Result<Getoetst, Reason>> {
        let grens = self.huurgrens(maand);
        match grens {
            Ok((grens, caveat)) if rekenhuur <= grens => {
                return Ok(Ok(Getoetst { rekenhuur, caveat }));
            }
            // Which limit holds decides on the right only for a rent between the two.
            Err(stop) if rekenhuur <= self.huurgrens => return Err(stop),
            Ok(_) | Err(_) => {}
        }
        if let Some(uitzondering) = self.uitzondering(samenstelling)? {
            let (rekenhuur, caveat) = grens?;
            return Ok(Ok(Getoetst { rekenhuur, caveat: uitzondering.or(caveat) }));
        }
        let grens = grens.map_or(self.huurgrens, |(grens, _)| grens);
        let reden = Reason::new("huur_te_hoog", self.s.bron(&WHT, "13 lid 1"));
        Ok(Err(reden.tested(rekenhuur, grens)))
    }

    /// Wht 5 lid 3: four kinds of service charge, each up to a maximum. Where those that are known make
    /// the rent too high already, the others are not asked.
    fn servicekosten<T: Trace>(&self, kale_huur: PerMonth, trace: &mut T) -> Bekend<PerMonth> {
        let mut som = PerMonth::ZERO;
        let mut open = None;
        for kosten in self.s.woning().servicekosten() {
            match kosten {
                Ok(kosten) => som += kosten.min(self.servicekosten_maximum),
                Err(stop) => open = open.or(Some(stop)),
            }
        }
        if let Some(stop) = open
            && kale_huur + som <= self.huurgrens
        {
            return Err(stop);
        }
        trace.step("servicekosten", som, self.s.bron(&WHT, "5 lid 3"));
        Ok(som)
    }

    /// Wht 13 lid 1: the limit of the household, and what the holder should know of it.
    fn huurgrens(&self, maand: Maand) -> Bekend<(PerMonth, Option<Caveat>)> {
        let soort = grenssoort(self.s, maand, self.jongerenleeftijd)?;
        Ok(soort.kies(self.huurgrens, self.huurgrens_jongeren))
    }

    /// Wht 13 lid 2 and 3: three cases in which a rent above the limit is no bar; then what is above
    /// it does not count. With what the holder should know of it.
    fn uitzondering(&self, samenstelling: Samenstelling) -> Bekend<Option<Option<Caveat>>> {
        let woning = self.s.woning();
        let (eerder, aangepast) = (woning.eerder_huurtoeslag(), woning.aangepast());
        if eerder == Ok(&true) {
            return Ok(Some(None));
        }
        if aangepast == Ok(&true) {
            return Ok(Some(Some(Caveat { code: "aangepaste_woning", wie: None })));
        }
        if samenstelling.personen() >= GROOT_HUISHOUDEN {
            return Ok(Some(Some(Caveat { code: "groot_huishouden", wie: None })));
        }
        eerder?;
        aangepast?;
        Ok(None)
    }

    /// Wht 17 and 19 lid 3: up to the ijkpunt the lowest normhuur; above it `a·Y² + b·Y`, rounded up
    /// to the cent.
    fn normhuur<T: Trace>(&self, norm: Normhuur, inkomen: PerYear, trace: &mut T) -> PerMonth {
        let Inkomensijkpunt(ijkpunt) = norm.ijkpunt;
        trace.step("inkomensijkpunt", ijkpunt, self.s.bron(&WHT, "17 lid 1"));
        let (normhuur, artikel) = if inkomen <= ijkpunt {
            (norm.laagste, "17 lid 2 en 3")
        } else {
            let y = i128::from(inkomen.amount().euros());
            let picos = y * (i128::from(norm.a.picos()) * y + i128::from(norm.b.picos()));
            (PerMonth::new(Euro::from_picos_round_up_to_cent(picos)), "19 lid 3")
        };
        trace.step("normhuur", normhuur, self.s.bron(&WHT, artikel));
        normhuur
    }

    /// Wht 16: the normhuur plus the opslag; Wveb 1 takes the verlaging off.
    fn basishuur(&self, normhuur: PerMonth) -> PerMonth {
        normhuur + self.opslag - self.verlaging
    }
}
