//! Wealth for the bijstand: Pw art. 34. Assets minus debts of the family, the dependent children included (art. 4 and 31
//! lid 1), outside the own home that they live in.
//!
//! The household document has the wealth on 1 January; the act looks at the day of the claim. Who has a right is told.

use crate::begrippen::Bijstandsvermogen;
use crate::begrippen::bijstandsnorm::{Leefvorm, leefvorm};
use crate::begrippen::gezin::{hoort_bij_gezin, kinderen};
use crate::begrippen::vermogen::{Vermogensgrens, bijstandsgrens};
use crate::bron::PW;
use crate::codes::{CaveatCode, ReasonCode};
use crate::euro::Euro;
use crate::rekenen::{Rule, Trace, Worksheet};

/// Whether the wealth of the household is within the limit in the month: any more takes the right away.
///
/// Pw art. 19 lid 1 onder b, geldend 2026-07-01: "1 Onverminderd paragraaf 2.2, heeft de alleenstaande of het
/// gezin recht op algemene bijstand indien: \[…\] b. er geen in aanmerking te nemen vermogen is."
///
/// # Errors
/// The refusal; or where an amount is not known, or a fact is not answered.
pub fn vermogen_binnen_grens<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    zonder_auto_binnen_grens(w)?;
    let leefvorm = leefvorm(w)?;
    met_auto_binnen_grens(w, &leefvorm)
}

/// The same without the car, which is asked last.
pub(super) fn zonder_auto_binnen_grens<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let leefvorm = leefvorm(w)?;
    binnen_grens(w, &leefvorm)
}

/// The same without the car, of a household whose form is known. A child of eighteen no longer counts, and the limit is
/// another where it was the only one.
///
/// Pw art. 34 lid 1 en 2, geldend 2026-07-01: "1 Onder vermogen wordt verstaan: a. de waarde van de bezittingen
/// waarover de alleenstaande of het gezin beschikt of redelijkerwijs kan beschikken, verminderd met de
/// aanwezige schulden. De waarde van de bezittingen wordt vastgesteld op de waarde in het economische verkeer
/// bij vrije oplevering; b. middelen die worden ontvangen in de periode waarover algemene bijstand is
/// toegekend, voorzover deze geen inkomen betreffen als bedoeld in de artikelen 32 en 33. 2 Niet als vermogen
/// wordt in aanmerking genomen: a. bezittingen in natura die naar hun aard en waarde algemeen gebruikelijk zijn
/// dan wel, gelet op de omstandigheden van persoon en gezin, noodzakelijk zijn; b. het aanwezige vermogen
/// voorzover dit minder bedraagt dan de van toepassing zijnde vermogensgrens, genoemd in het derde lid; c.
/// spaargelden opgebouwd tijdens de periode waarin bijstand wordt ontvangen; d. het vermogen gebonden in de
/// woning met bijbehorend erf, bedoeld in artikel 50, eerste lid, voorzover dit minder bedraagt dan €
/// 67.500,00; e. vergoedingen voor immateriële schade als bedoeld in artikel 31, tweede lid, onderdelen l en
/// m."
pub(super) fn binnen_grens<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> Rule<()> {
    let (som, grens) = som_en_grens(w, leefvorm)?;
    let code = match leefvorm.partner {
        Some(_) => ReasonCode::VermogenBovenBijstandsgrensSamen,
        None => ReasonCode::VermogenBovenBijstandsgrens,
    };
    w.reason(code, PW.art("34 lid 3")).tested(som, grens).refuse_if(som > grens)
}

/// The wealth without the car, and its limit.
fn som_en_grens<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> Rule<(Euro, Euro)> {
    w.once::<Bijstandsvermogen>(|w| tel_op(w, leefvorm))
}

fn tel_op<'a>(w: &mut Worksheet<'a, impl Trace>, leefvorm: &Leefvorm<'a>) -> Rule<(Euro, Euro)> {
    let mut som = leefvorm.aanvrager.0.vermogen()?;
    if let Some((partner, _)) = leefvorm.partner {
        som = som + partner.vermogen()?;
    }
    for kind in kinderen(w)? {
        // Of a child that has nothing it does not matter whether it counts.
        let heeft_niets = kind.vermogen_indien_bekend() == Some(Euro::ZERO);
        if !heeft_niets && hoort_bij_gezin(w, kind)? {
            som = som + kind.vermogen()?;
        }
    }
    let Vermogensgrens(grens) = w.probe(|w| bijstandsgrens(w, leefvorm.partner.is_some()))?;
    Ok((som, grens))
}

/// The car, of a household whose other wealth is within the limit. "Algemeen gebruikelijk" up to which value, each gemeente
/// decides for itself: the most generous that we know of leaves out a part of every car. A car that is too much there, is too
/// much everywhere; between that and a car that counts in full it hangs on the gemeente.
///
/// Pw art. 34 lid 2 onder a, geldend 2026-07-01: "2 Niet als vermogen wordt in aanmerking genomen: a.
/// bezittingen in natura die naar hun aard en waarde algemeen gebruikelijk zijn dan wel, gelet op de
/// omstandigheden van persoon en gezin, noodzakelijk zijn; \[…\]"
pub(super) fn met_auto_binnen_grens<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> Rule<()> {
    let (som, grens) = som_en_grens(w, leefvorm)?;
    let auto = w.situatie().auto_waarde()?;
    if som + auto <= grens {
        return Ok(());
    }
    let vrij = w.probe(|w| w.norm(&w.normen().participatiewet.auto_hoogstens_vrij))?;
    let reason =
        w.reason(ReasonCode::VermogenMetAutoBovenBijstandsgrens, PW.art("34 lid 2 onder a"));
    reason.tested(som + auto, grens).refuse_if(som + auto.excess_over(vrij) > grens)?;
    w.tell(CaveatCode::BijstandAuto);
    Ok(())
}
