//! What a municipal scheme comes to: who it is for, what speaks against it, what it gives, and how sure that is.

use rechtop_lokaal::{Gemak, Versie, Voorwaarde, Zekerheid};

use super::LokaleRegeling;
use super::bedrag::{Som, is_per_maand, som};
use super::grond::{Om, Uitslag};
use super::leeftijd::dag;
use super::versie::versie;
use super::voorwaarde::{alle, geldt, rechthebbenden};
use super::wie::per_persoon;
use crate::codes::{CaveatCode, ReasonCode};
use crate::euro::Euro;
use crate::jaar::maandjaar;
use crate::rekenen::{Award, Claim, Extent, Rule, Trace, Verdict, Worksheet};
use crate::waarde::Waarde;

/// What a scheme comes to for the household.
pub(crate) fn assess<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    regeling: &'static LokaleRegeling,
    alle: &'static [LokaleRegeling],
) -> Rule<Verdict> {
    let versie = versie(w, regeling)?;
    let om = Om { regeling, alle, bron: &versie.bron, persoon: None };
    weeg_huishouden(w, versie, om)?;
    let award = if is_per_maand(versie) {
        let jaar = maandjaar(w, &mut |w| {
            let (som, gathered) = w.gather(|w| {
                let voor = rechthebbenden(w, versie, om)?;
                som(w, versie, om, &voor)
            });
            w.take_over(&gathered);
            Ok(som?.per_maand)
        })?;
        jaar.award(w, om.reason(w, ReasonCode::LokaalGeenBedrag))?
    } else {
        Award::default()
    };
    let voor = rechthebbenden(w, versie, om)?;
    let som = som(w, versie, om, &voor)?;
    if som.is_niets() {
        return om.reason(w, ReasonCode::LokaalGeenBedrag).refuse();
    }
    som.explain(w, om);
    vertel_zekerheid(w, versie, &som);
    vertel_gemak(w, om);
    Ok(met(award, som, claim(w, om)).into())
}

/// The conditions of the household as a whole. One that refuses decides, whatever else is open.
fn weeg_huishouden<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    versie: &'static Versie,
    om: Om<'a>,
) -> Rule<()> {
    let mut uitgelegd = false;
    for voorwaarde in versie.voorwaarden.iter().filter(|een| !per_persoon(een, om)) {
        // One income is explained, the first that is tested.
        let legt_uit = matches!(voorwaarde, Voorwaarde::Inkomen(_)) && !uitgelegd;
        uitgelegd |= legt_uit;
        w.weigh(|w| {
            if legt_uit {
                return geldt(w, voorwaarde, om).map(|_| ());
            }
            let (uitslag, gathered) = w.gather(|w| geldt(w, voorwaarde, om));
            w.take_over(&gathered);
            uitslag.map(|_| ())
        })?;
    }
    Ok(())
}

/// Says of which year an amount is, and how sure the source is.
fn vertel_zekerheid(w: &mut Worksheet<impl Trace>, versie: &'static Versie, som: &Som) {
    if som.heeft_bedrag() {
        match versie.bron.jaar {
            Some(jaar) if jaar >= w.jaar() => {}
            Some(jaar) => w.tell_with(CaveatCode::LokaalBedragUitJaar, Waarde::Jaar(jaar)),
            None => w.tell(CaveatCode::LokaalJaarOnbekend),
        }
    }
    if som.onbekend {
        w.tell(CaveatCode::LokaalBedragOnbekend);
    }
    match versie.bron.zekerheid {
        Zekerheid::A | Zekerheid::B => {}
        Zekerheid::C => w.tell(CaveatCode::LokaalOudeBron),
        Zekerheid::D | Zekerheid::X => w.tell(CaveatCode::LokaalAlleenGenoemd),
    }
}

/// Says where somebody gets it without asking, or with less trouble.
fn vertel_gemak<'a>(w: &mut Worksheet<'a, impl Trace>, om: Om<'a>) {
    for vanzelf in &om.regeling.regeling.aanvraag.vanzelf {
        let (past, _) = w.gather(|w| alle(w, &vanzelf.als, om));
        if past == Ok(Uitslag::Ja) {
            w.tell(match vanzelf.hoe {
                Gemak::Vanzelf => CaveatCode::LokaalVanzelf,
                Gemak::FormulierThuis => CaveatCode::LokaalFormulierThuis,
                Gemak::KortFormulier => CaveatCode::LokaalKortFormulier,
            });
            return;
        }
    }
}

/// Until when it can be claimed: in the window of the year, or so many months after it.
fn claim<'a>(w: &mut Worksheet<'a, impl Trace>, om: Om<'a>) -> Option<Claim> {
    let aanvraag = &om.regeling.regeling.aanvraag;
    let dag = dag(w);
    let van_venster = aanvraag.venster.as_ref().and_then(|venster| {
        let dit_jaar = venster.tot_en_met.in_jaar(dag.year())?;
        if dag <= dit_jaar { Some(dit_jaar) } else { venster.tot_en_met.in_jaar(dag.year() + 1) }
    });
    let na_het_jaar = || {
        let maanden = i32::from(aanvraag.maanden_na_jaar?);
        let einde = jiff::civil::date(dag.year(), 12, 31);
        einde.checked_add(jiff::Span::new().months(maanden)).ok()
    };
    let until = van_venster.or_else(na_het_jaar)?;
    Some(Claim::until(Some(until), w.bron(om.bron)))
}

/// The award, with what is not money by the month.
fn met(award: Award, som: Som, claim: Option<Claim>) -> Award {
    let extent = Extent {
        hoogstens: (som.hoogstens > Euro::ZERO).then_some(som.hoogstens),
        lening: (som.lening > Euro::ZERO).then_some(som.lening),
        natura: som.natura,
        onbekend: som.onbekend,
    };
    Award {
        per_year: award.per_year + som.per_jaar,
        once: som.eenmalig,
        extent: (extent != Extent::default()).then(|| Box::new(extent)),
        claim,
        ..award
    }
}
