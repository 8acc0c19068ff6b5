//! Toeslag of UWV on a benefit that is low: Toeslagenwet (TW, BWBR0004043).
//! <https://wetten.overheid.nl/BWBR0004043/2026-07-01>
//!
//! By the working day, before tax and without holiday allowance; a month has 21.75 of them. There is no test of wealth.
//!
//! Rekent niet: 1 lid 3 (wie echtgenoot is, zegt het huishouden); 2 lid 11 (uitreizigers: bijna niemand heeft het, niet
//! gevraagd); 5 (een uitkering die UWV verwijtbaar kortte of weigerde: bijna niemand heeft het, niet gevraagd); 7 lid 3
//! en 4 (hoe lang de vrijlating duurt: niet gevraagd); 9 (de gewijzigde bedragen staan in rules/landelijk); 10 lid 2
//! (een dagloon zonder vakantietoeslag: niet gevraagd); 11a tot en met 30 (plichten, betaling, terugvordering).

mod hoogte;
mod inkomen;
mod norm;
mod recht;
mod toeslag;

pub use recht::{krijgt_uitkering, toetsingsinkomen_is_uitkering};
pub use toeslag::toeslag_indien_recht;

use crate::begrippen::bijstandsnorm::voorbehoud_student;
use crate::begrippen::inkomenssoort::saldo;
use crate::begrippen::partner::{beiden, echtgenoot};
use crate::begrippen::studiefinanciering::krijgt_studiefinanciering;
use crate::bron::{LB, TW};
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::euro::{Euro, PerMonth};
use crate::feiten::Persoon;
use crate::jaar::maandjaar;
use crate::rekenen::{Award, Claim, Rounding, Rule, Trace, Verdict, Worksheet, any_known, round};

/// The toeslag on a benefit of applicant or partner.
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    w.weigh(iemand_krijgt_uitkering)?;
    let jaar = maandjaar(w, &mut maand)?;
    let award = jaar.award(w, w.reason(ReasonCode::GeenMaandMetRecht, TW.art("2")))?;
    let award = met_vakantie_uitkering(w, award)?;
    tell(w);
    Ok(award.into())
}

/// Without a benefit there is nothing to add to.
///
/// TW art. 2 lid 1 onder a, geldend 2026-07-01: "1 Recht op toeslag heeft een gehuwde, die: a. recht heeft op
/// loondervingsuitkering, en \[…\]"
fn iemand_krijgt_uitkering<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let krijgt = any_known(beiden(w)?.map(|persoon| krijgt_uitkering(w, persoon)))?;
    w.reason(ReasonCode::GeenUitkering, TW.art("2 lid 1 onder a")).refuse_if(!krijgt)
}

/// What a month gives. An estimate: its income is derived from that of the year.
fn maand<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<PerMonth> {
    let toeslag = toeslag::toeslag(w)?;
    if toeslag.met_vrijlating {
        w.tell(CaveatCode::ToeslagUwvWerk);
    }
    Ok(toeslag.bedrag)
}

/// The months of the year, and on top of them the holiday payment.
///
/// TW art. 10 lid 1 en 2, geldend 2026-07-01: "1 Degene die recht heeft op een toeslag heeft tevens recht op
/// een vakantie-uitkering ter hoogte van 8% van die toeslag. 2 Het eerste lid is niet van toepassing indien in
/// het dagloon waarnaar de loondervingsuitkering is berekend, geen vakantietoeslag is begrepen."
fn met_vakantie_uitkering<'a>(w: &mut Worksheet<'a, impl Trace>, award: Award) -> Rule<Award> {
    let percentage = w.norm(&w.normen().toeslagenwet.vakantie_uitkering)?;
    let som = award.per_year;
    let vakantie_uitkering = round(TW.art("10 lid 1"), som * percentage, Rounding::HalfUpToCent);
    w.step(StepCode::SomVanDeMaanden, som, TW.art("8"));
    w.step(StepCode::VakantieUitkering, vakantie_uitkering, TW.art("10 lid 1"));
    let claim = Some(aanvraagtermijn(w));
    let net_per_month = netto(w, &award);
    Ok(Award { net_per_month, per_year: som + vakantie_uitkering, claim, ..award })
}

/// What is left of the toeslag of the month net, on top of the other income. Nobody is held up by what only the tax
/// depends on.
///
/// Wet LB art. 20 lid 1, geldend 2026-02-21: "De over een loontijdvak van een jaar verschuldigde belasting is
/// het bedrag van de over het kalenderjaar berekende belasting op het belastbare loon verminderd met het bedrag
/// van de heffingskorting voor de loonbelasting."
///
/// Wet LB art. 25 lid 1, geldend 2026-02-21: "Loontijdvak is het tijdvak waarover het loon wordt genoten. Het
/// bedrag van de belasting over een ander loontijdvak dan een jaar wordt door herleiding bepaald. Bij de
/// herleiding wordt een jaar op 260 dagen, een maand op 65/3 dag, een week op 5 dagen en een tijdvak dat korter
/// is dan een dag op een dag gesteld."
fn netto<'a>(w: &mut Worksheet<'a, impl Trace>, award: &Award) -> Option<PerMonth> {
    if award.per_month == PerMonth::ZERO {
        return Some(PerMonth::ZERO);
    }
    // How sure the net amount is, is not how sure the gross one is.
    let (netto, _) = w.probe(|w| toeslag::toeslag(w).and_then(|toeslag| toeslag.netto(w))).ok()?;
    w.step(StepCode::Netto, netto, LB.art("20 en 25"));
    Some(netto)
}

/// Until a year after its first day the month can be claimed whole, and with each later day a day less.
///
/// TW art. 11 lid 7, geldend 2026-07-01: "7 Het recht op toeslag kan niet worden vastgesteld over perioden
/// gelegen voor één jaar voorafgaande aan de dag waarop de aanvraag om toeslag werd ingediend. Het
/// Uitvoeringsinstituut werknemersverzekeringen is bevoegd in bijzondere gevallen af te wijken van de vorige
/// zin."
fn aanvraagtermijn(w: &Worksheet<impl Trace>) -> Claim {
    let until = Some(w.peilmaand().plus(12).eerste_dag());
    Claim::running(until, w.bron(TW.art("11 lid 7")))
}

/// What the holder should know, and what UWV still decides.
fn tell<'a>(w: &mut Worksheet<'a, impl Trace>) {
    w.tell(CaveatCode::ToeslagUwvBruto);
    w.tell(CaveatCode::BijstandTeltVoorToeslagen);
    for persoon in beiden(w).into_iter().flatten() {
        if toetsingsinkomen_is_uitkering(w, persoon) == Ok(true) {
            w.tell(CaveatCode::ToeslagUwvToetsingsinkomen.about(persoon));
        }
        if krijgt_studiefinanciering(w, persoon) == Ok(true) {
            w.tell(CaveatCode::ToeslagUwvStudiefinanciering.about(persoon));
        }
        if heeft_winst(persoon) {
            w.tell(CaveatCode::ToeslagUwvWinst.about(persoon));
        }
    }
    let alleen = echtgenoot(w).is_ok_and(|partner| partner.is_none());
    if let Some(student) = voorbehoud_student(w)
        && alleen
    {
        w.tell(student);
    }
    if alleen && onder_21(w) == Ok(true) {
        w.tell(CaveatCode::ToeslagUwvBijOuders);
    }
}

/// Whether somebody gave a profit or a loss. What counts is what it was before the deductions of an entrepreneur, and that
/// is not asked.
///
/// AIB art. 2:2 lid 1 onder d, geldend 2026-07-01: "d. de belastbare winst uit onderneming, bedoeld in paragraaf 3.2.1 van
/// de Wet inkomstenbelasting 2001, vermeerderd met de ondernemersaftrek en de MKB-winstvrijstelling, bedoeld in de
/// artikelen 3.74 en 3.79a van die wet, \[…\]"
fn heeft_winst(persoon: Persoon) -> bool {
    persoon.inkomen_indien_bekend().is_some_and(|inkomen| saldo(&inkomen.winst) != Euro::ZERO)
}

/// Whether somebody lives with their parents is not known.
///
/// TW art. 2 lid 3, geldend 2026-07-01: "3 Geen recht op toeslag heeft de in het tweede lid bedoelde ongehuwde,
/// die de leeftijd van 21 jaar nog niet heeft bereikt en behoort tot het huishouden van zijn ouders of
/// pleegouders."
fn onder_21(w: &mut Worksheet<impl Trace>) -> Rule<bool> {
    let geboren = w.situatie().aanvrager()?.geboortedatum()?;
    let volwassen = w.norm(&w.normen().toeslagenwet.leeftijd_21)?;
    Ok(!w.heeft_bereikt(geboren, volwassen))
}
