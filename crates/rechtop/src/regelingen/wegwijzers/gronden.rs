//! Why a signpost surely does not apply. Only from what is answered: where something is open, a ground is not known, and
//! the signpost stands.

use crate::begrippen::RuimInkomen;
use crate::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::begrippen::bijstandsnorm::{hoogste_norm, leefvorm};
use crate::begrippen::inkomen::{Toetsingsinkomen, noemt_uitkering, toetsingsinkomen_van};
use crate::begrippen::inkomenssoort::saldo;
use crate::begrippen::netto_inkomen::netto_inkomen;
use crate::begrippen::onderwijs::gezin;
use crate::begrippen::partner::{beiden, echtgenoot};
use crate::bron::{ANW, BBZ, BW7, IB, PW, WAJONG, ZVW};
use crate::codes::ReasonCode;
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::{Persoon, Rol, UitkeringSoort, Verblijf, Woningsoort};
use crate::regelingen::bijstand::vermogen_binnen_grens;
use crate::rekenen::{Doubt, Draft, Rule, Trace, Worksheet, any_known};
use crate::waarde::Leeftijd;

/// The last window is 2022 to 2024, and it can be asked for until 36 months after the last of its assessments is final
/// (Wet IB 2001 3.154 lid 9). That day is another for everybody; after this year it has passed for all but a few.
const LAATSTE_JAAR_MIDDELING: i16 = 2028;
/// So many times the norm is more than any municipality or fund that we know of reaches. No act draws the line.
const RUIM_BOVEN_DE_NORM: i64 = 2;

/// Nothing is surely against it.
pub(super) fn geen<'a>(_: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    Ok(())
}

/// Bijzondere bijstand: not without a right to bijstand at all, and not where the income is far above the norm.
pub(super) fn geen_bijzondere_bijstand<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    w.all([&|w| zonder_verblijfsrecht(w), &|w| ruim_inkomen(w)])
}

/// Not even for urgent reasons where the alien has no lawful residence. Of spouses one with a right is enough.
///
/// Pw art. 11 lid 2, geldend 2026-07-01: "2 Met de Nederlander, bedoeld in het eerste lid, wordt gelijkgesteld
/// de hier te lande woonachtige vreemdeling die rechtmatig in Nederland verblijf houdt in de zin van artikel 8,
/// onderdelen a tot en met e en l, van de Vreemdelingenwet 2000, met uitzondering van de gevallen, bedoeld in
/// artikel 24, tweede lid, van Richtlijn 2004/38/EG."
///
/// Pw art. 11 lid 4, geldend 2026-07-01: "4 Het recht op bijstand komt de echtgenoten gezamenlijk toe, tenzij
/// een van de echtgenoten geen recht op bijstand heeft."
///
/// Pw art. 16 lid 1 en 2, geldend 2026-07-01: "1 Aan een persoon die geen recht op bijstand heeft, kan het
/// college, gelet op alle omstandigheden, in afwijking van deze paragraaf, bijstand verlenen indien zeer
/// dringende redenen daartoe noodzaken. 2 Het eerste lid is niet van toepassing op andere vreemdelingen dan
/// die, bedoeld in artikel 11, tweede en derde lid."
fn zonder_verblijfsrecht<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    for persoon in beiden(w)? {
        if persoon.verblijf()? != Verblijf::NietRechtmatig {
            return Ok(());
        }
    }
    w.reason(ReasonCode::GeenBijstandZonderVerblijfsrecht, PW.art("11 lid 2")).refuse()
}

/// Help for who has little (Pw 35 lid 1): not where the income is far above the norm.
pub(super) fn ruim_inkomen<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    w.once::<RuimInkomen>(vergelijk_met_norm)
}

fn vergelijk_met_norm<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let leefvorm = leefvorm(w)?;
    let (mut netto, mut zeker) = (PerMonth::ZERO, PerMonth::ZERO);
    for (persoon, _) in [Some(leefvorm.aanvrager), leefvorm.partner].into_iter().flatten() {
        let eigen = netto_inkomen(w, persoon)?;
        netto += eigen.met_vakantiegeld();
        zeker += eigen.zeker;
    }
    let grens: PerMonth = hoogste_norm(w, &leefvorm)?.bedrag * RUIM_BOVEN_DE_NORM;
    let reason = w.reason(ReasonCode::InkomenRuimBovenNorm, PW.art("35 lid 1"));
    let reason = reason.tested(netto, grens);
    let sure = zeker > grens;
    let reason = if sure { reason } else { reason.resting_on(Doubt::Schatting) };
    reason.refuse_if(netto > grens)
}

/// Individuele inkomenstoeslag: the ages of Pw 36 lid 1, with a low income for long and no wealth above the limit.
pub(super) fn geen_inkomenstoeslag<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    w.all([
        &|w| zonder_verblijfsrecht(w),
        &|w| niemand_van_21_tot_aow(w),
        &|w| ruim_inkomen(w),
        &|w| vermogen_binnen_grens(w),
    ])
}

fn niemand_van_21_tot_aow<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let vanaf = w.norm(&w.normen().participatiewet.inkomenstoeslag_vanaf)?;
    let reason = w.reason(ReasonCode::NiemandVan21TotAow, PW.art("36 lid 1"));
    niemand(w, is_ouder, vanaf, reason)
}

/// Bbz 2004: who has a business, or begins one from a benefit.
pub(super) fn geen_zelfstandige<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    w.all([&|w| zonder_verblijfsrecht(w), &|w| niemand_van_zelfstandige_leeftijd(w), &|w| {
        geen_winst_of_uitkering(w)
    }])
}

/// Bbz 2004 art. 1 onder b, geldend 2026-01-01: "b. zelfstandige: de belanghebbende van 18 jaar tot aan de
/// pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet die voor de
/// voorziening in het bestaan is aangewezen op arbeid in eigen bedrijf of zelfstandig beroep hier te lande en
/// die: 1°. voldoet aan de wettelijke vereisten voor de uitoefening daarvan; 2°. voldoet aan het urencriterium,
/// bedoeld in artikel 3.6 van de Wet inkomstenbelasting 2001, en 3°. alleen of samen met degenen met wie hij
/// het bedrijf of zelfstandig beroep uitoefent de volledige zeggenschap in dat bedrijf of zelfstandig beroep
/// heeft en de financiële risico's daarvan draagt;"
fn niemand_van_zelfstandige_leeftijd<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let vanaf = w.norm(&w.normen().wegwijzers.zelfstandige_vanaf)?;
    let reason = w.reason(ReasonCode::NiemandVan18TotAow, BBZ.art("1 onder b"));
    niemand(w, is_ouder, vanaf, reason)
}

/// Bbz 2004 2 lid 1: no business, and no benefit to begin one from. Who gave only the toetsingsinkomen may have either.
fn geen_winst_of_uitkering<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    for persoon in beiden(w)? {
        let inkomen = persoon.inkomen()?;
        let winst = saldo(&inkomen.winst) != Euro::ZERO;
        if winst || noemt_uitkering(inkomen) || inkomen.toetsingsinkomen.given().is_some() {
            return Ok(());
        }
    }
    w.reason(ReasonCode::GeenBedrijfOfUitkering, BBZ.art("2 lid 1")).refuse()
}

/// Wajong: somebody from eighteen and before the pensioengerechtigde leeftijd, who does not have it yet.
pub(super) fn geen_jonggehandicapte<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    w.all([&|w| niemand_van_wajongleeftijd(w, |_| true, ReasonCode::NiemandVan18TotAow), &|w| {
        niemand_van_wajongleeftijd(w, zonder_wajong, ReasonCode::WajongKrijgtAl)
    }])
}

/// From the day of turning eighteen (Wajong 1a:1 lid 1), up to the pensioengerechtigde leeftijd.
///
/// Wajong art. 1a:6 lid 1 onder e, geldend 2026-07-01: "Voor de toepassing van deze paragraaf en de daarop
/// berustende bepalingen worden de volgende uitsluitingsgronden onderscheiden: \[…\] e. het bereiken of bereikt
/// hebben van de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet;
/// \[…\]"
fn niemand_van_wajongleeftijd<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    telt: fn(Persoon) -> bool,
    code: ReasonCode,
) -> Rule<()> {
    let vanaf = w.norm(&w.normen().wegwijzers.jonggehandicapte_vanaf)?;
    let reason = w.reason(code, WAJONG.art("1a:1 lid 1 en 1a:6 lid 1"));
    niemand(w, telt, vanaf, reason)
}

/// The own risk is for who is eighteen or older (Zvw 19 lid 1).
pub(super) fn geen_ouder_van_18<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let vanaf = w.norm(&w.normen().zorgverzekeringswet.eigen_risico_vanaf)?;
    let iemand =
        any_known(beiden(w)?.map(|persoon| Ok(w.heeft_bereikt(persoon.geboortedatum()?, vanaf))))?;
    w.reason(ReasonCode::NiemandVan18, ZVW.art("19 lid 1")).refuse_if(!iemand)
}

/// The right ends with a new partner, and does not arise from the pensioengerechtigde leeftijd on; and who has it need not ask
/// for it.
///
/// Anw art. 15 lid 3, geldend 2026-07-01: "Geen recht op nabestaandenuitkering ontstaat, indien de echtgenoot
/// overlijdt op of na de dag waarop de nabestaande de pensioengerechtigde leeftijd bereikt."
///
/// Anw art. 16 lid 1, geldend 2026-07-01: "Het recht op nabestaandenuitkering eindigt, indien: a. niet langer
/// aan de voorwaarden van artikel 14, eerste lid, onderdelen a en b, wordt voldaan; of b. de nabestaande in het
/// huwelijk treedt dan wel een gezamenlijke huishouding gaat voeren anders dan ten behoeve van de verzorging
/// van een hulpbehoevende; of c. de nabestaande de pensioengerechtigde leeftijd bereikt."
pub(super) fn geen_nabestaande<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    w.all([
        &|w| {
            let partner = echtgenoot(w)?.is_some();
            w.reason(ReasonCode::AnwMetPartner, ANW.art("16 lid 1 onder b")).refuse_if(partner)
        },
        &|w| {
            let aow = heeft_aow_leeftijd(w, w.situatie().aanvrager()?)?;
            w.reason(ReasonCode::AnwTotAow, ANW.art("15 lid 3")).refuse_if(aow)
        },
        &|w| {
            let krijgt = krijgt(w.situatie().aanvrager()?, UitkeringSoort::Anw);
            w.reason(ReasonCode::AnwKrijgtAl, ANW.art("14 lid 1")).refuse_if(krijgt)
        },
    ])
}

/// BW 7:252 and the Huurcommissie are for tenants.
pub(super) fn geen_huur<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let huurt = matches!(w.situatie().woning().soort()?, Woningsoort::Huur | Woningsoort::Kamer);
    w.reason(ReasonCode::GeenHuurder, BW7.art("252 lid 1")).refuse_if(!huurt)
}

/// Wet IB 2001 6.17 and 9.4: without any income there is no tax to get back.
pub(super) fn geen_belasting<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    for persoon in beiden(w)? {
        let Toetsingsinkomen(inkomen) = toetsingsinkomen_van(w, persoon)?;
        if inkomen > PerYear::ZERO {
            return Ok(());
        }
    }
    w.reason(ReasonCode::GeenInkomenGeenBelasting, IB.art("9.4 lid 1 en 5")).refuse()
}

/// Middeling lapsed with 2023; the last three years can be asked for until three years after they are final.
///
/// Wet IB 2001 art. 3.154 lid 9, geldend 2022-04-01: "Het verzoek wordt gedaan bij de inspecteur binnen 36
/// maanden nadat de aanslagen, voorheffingen en beschikkingen om geen aanslag op te leggen die op de jaren van
/// het middelingstijdvak betrekking hebben, onherroepelijk zijn geworden. \[…\]"
pub(super) fn na_de_laatste_middeling<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let voorbij = w.jaar() > LAATSTE_JAAR_MIDDELING;
    w.reason(ReasonCode::MiddelingVoorbij, IB.art("3.154 (vervallen)")).refuse_if(voorbij)
}

fn krijgt(persoon: Persoon, soort: UitkeringSoort) -> bool {
    persoon.inkomen_indien_bekend().is_some_and(noemt_uitkering)
        && persoon.uitkering_soort_indien_bekend() == Some(soort)
}

fn zonder_wajong(persoon: Persoon) -> bool {
    !krijgt(persoon, UitkeringSoort::Wajong)
}

fn is_ouder(persoon: Persoon) -> bool {
    persoon.is(Rol::Aanvrager) || persoon.is(Rol::Partner)
}

/// Refuses where nobody of these persons has this age on the first of the month and not yet the pensioengerechtigde
/// leeftijd. One who is known to have it settles it.
fn niemand<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    telt: fn(Persoon) -> bool,
    vanaf: Leeftijd,
    reason: Draft,
) -> Rule<()> {
    let personen = gezin(w)?.filter(|persoon| telt(*persoon));
    let iemand = any_known(personen.map(|persoon| {
        let oud_genoeg = w.heeft_bereikt(persoon.geboortedatum()?, vanaf);
        let te_oud = heeft_aow_leeftijd(w, persoon)?;
        Ok(oud_genoeg && !te_oud)
    }))?;
    reason.refuse_if(!iemand)
}
