//! From the months to the award of the year, to whom, and until when it can be claimed: IOAW art. 5 lid 2, 9 and 16a, IOAZ
//! art. 5 lid 2 and 3 and 9.

use jiff::civil::date;

use super::Voorziening;
use super::gezin::Gezin;
use super::uitkering::Uitkering;
use crate::begrippen::netto_inkomen::vakantiegeld_over;
use crate::begrippen::partner::echtgenoot;
use crate::bron::{Artikel, IOAW, IOAZ, LB};
use crate::codes::StepCode;
use crate::euro::{Halves, Per, PerMonth};
use crate::feiten::Persoon;
use crate::rekenen::{Award, Claim, PersonAward, Rounding, Trace, Worksheet, round};
use crate::versions::{Period, Versions};

/// Where it stands that two spouses are each paid half, a cent that is left to the first.
const IEDER_DE_HELFT: Artikel = IOAW.art("5 lid 2");

/// The payments of the year and their holiday allowance, and what each is paid in the month of the peildatum.
pub(super) fn met_vakantie_uitkering<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    nu: Option<&Uitkering<'a>>,
    award: Award,
) -> Award {
    let som = award.per_year;
    let vakantiegeld = vakantiegeld_over(som);
    w.step(StepCode::SomVanDeMaanden, som, van.art("9"));
    w.step(StepCode::Vakantietoeslag, vakantiegeld, van.art("9 lid 2"));
    let award =
        Award { per_year: som + vakantiegeld, claim: Some(aanvraagtermijn(w, van)), ..award };
    match nu {
        None => Award { net_per_month: Some(PerMonth::ZERO), ..award },
        Some(nu) => {
            let persons = delen(w, nu.gezin, &award);
            Award { net_per_month: netto(w, nu), persons, ..award }
        }
    }
}

/// Nobody is held up by what only the tax depends on. How sure the net amount is, is not how sure the gross one is.
///
/// Wet LB art. 20 lid 1, geldend 2026-02-21: "De over een loontijdvak van een jaar verschuldigde belasting is
/// het bedrag van de over het kalenderjaar berekende belasting op het belastbare loon verminderd met het bedrag
/// van de heffingskorting voor de loonbelasting."
///
/// Wet LB art. 25 lid 1, geldend 2026-02-21: "Loontijdvak is het tijdvak waarover het loon wordt genoten. Het
/// bedrag van de belasting over een ander loontijdvak dan een jaar wordt door herleiding bepaald. Bij de
/// herleiding wordt een jaar op 260 dagen, een maand op 65/3 dag, een week op 5 dagen en een tijdvak dat korter
/// is dan een dag op een dag gesteld."
fn netto<'a>(w: &mut Worksheet<'a, impl Trace>, nu: &Uitkering<'a>) -> Option<PerMonth> {
    let netto = w.probe(|w| nu.netto(w)).ok()?.per_maand;
    w.step(StepCode::Netto, netto, LB.art("20 en 25"));
    Some(netto)
}

/// Who is paid: each of two spouses half, or the one of them who has the right alone.
///
/// IOAW art. 5 lid 1 en 2, geldend 2026-07-01: "1 Recht op uitkering hebben, indien het inkomen per maand
/// minder bedraagt dan de overeenkomstig het derde tot en met zesde lid vastgestelde grondslag: a. de werkloze
/// werknemer en de echtgenoot; b. de alleenstaande werkloze werknemer die niet met een of meer meerderjarige
/// personen in dezelfde woning zijn hoofdverblijf heeft; c. de alleenstaande werkloze werknemer die met een of
/// meer meerderjarige personen in dezelfde woning zijn hoofdverblijf heeft. 2 Het recht op uitkering komt de
/// werkloze werknemer en de echtgenoot gezamenlijk toe. De uitkering wordt aan de werkloze werknemer en de
/// echtgenoot ieder voor de helft uitbetaald, dan wel op hun gezamenlijk verzoek aan een van hen voor het
/// geheel."
///
/// IOAZ art. 5 lid 3, geldend 2026-07-01: "3 Het recht op uitkering komt de gewezen zelfstandige en de
/// echtgenoot gezamenlijk toe. De uitkering wordt aan de gewezen zelfstandige en de echtgenoot ieder voor de
/// helft uitbetaald, dan wel op hun gezamenlijk verzoek aan een van hen voor het geheel."
fn delen<'a>(w: &Worksheet<'a, impl Trace>, gezin: Gezin<'a>, award: &Award) -> Vec<PersonAward> {
    if echtgenoot(w).is_ok_and(|partner| partner.is_none()) {
        return Vec::new();
    }
    let maand = helften(gezin, award.per_month);
    let jaar = helften(gezin, award.per_year);
    let deel = |((persoon, maand), (_, jaar)): ((Persoon, _), (_, _))| {
        Some(PersonAward::new(persoon.id()?.clone(), maand, jaar))
    };
    maand.zip(jaar).filter_map(deel).collect()
}

/// An amount in two halves, or whole for who has it alone.
pub(super) fn helften<'a, P: Copy + Ord>(
    gezin: Gezin<'a>,
    bedrag: Per<P>,
) -> impl Iterator<Item = (Persoon<'a>, Per<P>)> {
    let van_ander = match gezin.ander {
        Some(_) => round(IEDER_DE_HELFT, bedrag / Halves, Rounding::DownToCent),
        None => Per::ZERO,
    };
    let ander = gezin.ander.map(|ander| (ander, van_ander));
    [Some((gezin.een, bedrag - van_ander)), ander].into_iter().flatten()
}

/// Since when the municipality can go back three months before the melding (IOAW), and the IOAZ can still be claimed three
/// months after the business ended.
pub(super) const RUIMERE_TERMIJN: Versions<()> =
    Versions::of(&[(Period::from(date(2026, 1, 1)), ())]);

/// Not before the melding, so no later than in the month itself; for the IOAZ by when the business ended, of which the
/// holder is told.
///
/// IOAW art. 16a lid 1 en 4, geldend 2026-07-01: "1 Indien door het college is vastgesteld dat recht op
/// uitkering bestaat, wordt de uitkering toegekend vanaf de dag waarop dit recht is ontstaan, voorzover deze
/// dag niet ligt voor de dag waarop de belanghebbende zich heeft gemeld om uitkering aan te vragen. \[…\] 4 In
/// afwijking van het eerste lid kan het college een uitkering toekennen vanaf de dag die maximaal drie maanden
/// gelegen is voor de dag waarop de belanghebbende zich heeft gemeld, indien individuele omstandigheden hiertoe
/// noodzaken."
///
/// IOAZ art. 5 lid 2, 4°, geldend 2026-07-01: "4°. de aanvraag is ingediend voor het beëindigen van het bedrijf
/// of beroep en de beëindiging heeft plaatsgevonden binnen een periode van anderhalf jaar, volgend op het
/// tijdstip van aanvraag of de aanvraag is ingediend uiterlijk drie maanden na beëindiging van het bedrijf of
/// beroep."
///
/// IOAZ art. 5 lid 2, 4°, geldend 2025-07-01: "4°. de aanvraag is ingediend voor het beëindigen van het bedrijf
/// of beroep en de beëindiging heeft plaatsgevonden binnen een periode van anderhalf jaar, volgend op het
/// tijdstip van aanvraag."
fn aanvraagtermijn(w: &Worksheet<impl Trace>, van: Voorziening) -> Claim {
    let artikel = match van {
        Voorziening::Ioaw if w.version(&RUIMERE_TERMIJN).is_some() => IOAW.art("16a lid 1 en 4"),
        Voorziening::Ioaw => IOAW.art("16a lid 1"),
        Voorziening::Ioaz => IOAZ.art("5 lid 2, 4°"),
    };
    Claim::running(Some(w.peilmaand().laatste_dag()), w.bron(artikel))
}
