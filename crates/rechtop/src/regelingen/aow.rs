//! AOW: Algemene Ouderdomswet (AOW, BWBR0002221). <https://wetten.overheid.nl/BWBR0002221/2026-07-01>
//!
//! A right of each person. Before tax; the vakantie-uitkering is paid in May (31 lid 2) and is part of the year.
//!
//! Rekent niet: 6 (wie verzekerd is: de jaren worden gevraagd); 8 en 10 tot en met 12 (toeslag voor een jongere partner:
//! alleen voor wie die voor 2015 had); 8b (het recht eindigt na een maand in detentie: een voorbehoud); 9a (buiten
//! Nederland: niet gedekt); 35 en verder (vrijwillige verzekering).

use jiff::civil::Date;

use crate::begrippen::aow_leeftijd::{AowDatum, aow_datum};
use crate::begrippen::aow_pensioen::{Pensioen, opbouw, pensioen, volledig};
use crate::begrippen::inkomenssoort::bedrag;
use crate::begrippen::netto_inkomen::netto_aow;
use crate::begrippen::partner::{beiden, echtgenoot};
use crate::bron::{AOW, LB};
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::datum::MAANDEN;
use crate::euro::{Euro, PerMonth, PerYear, Procent};
use crate::feiten::{Persoon, Rol};
use crate::jaar::elke_maand;
use crate::rekenen::{
    Award, Claim, Draft, Halt, PersonAward, Refused, Rule, Trace, Verdict, Worksheet,
};

/// The AOW of the applicant and of the partner, each their own.
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    w.weigh(iemand_oud_genoeg)?;
    let Rechten { award, geen } = rechten(w)?;
    tell(w)?;
    let until = laatste_aanvraagdag(w)?;
    if until.is_some() {
        w.tell(CaveatCode::AowLaterAanvragen);
    }
    let claim = Some(Claim::running(until, w.bron(AOW.art("16 lid 2"))));
    match geen.filter(|_| award.per_month == PerMonth::ZERO) {
        Some(reason) if award.per_year == PerYear::ZERO => reason.refuse(),
        not_now => Ok(Award { claim, not_now, ..award }.into()),
    }
}

/// Without anybody who reaches the pensioengerechtigde leeftijd in or before this year there is no right in any month.
///
/// AOW art. 7 lid 1 onder a, geldend 2026-07-01: "Recht op ouderdomspensioen overeenkomstig de bepalingen van
/// deze wet heeft degene, die a. de pensioengerechtigde leeftijd heeft bereikt, en \[…\]"
fn iemand_oud_genoeg<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let aanvrager = w.situatie().aanvrager()?;
    let aow = aow_datum(w, aanvrager)?;
    let partner = echtgenoot(w)?.map(|partner| aow_datum(w, partner)).transpose()?;
    let oud_genoeg =
        dit_jaar_bereikt(w, aow) || partner.is_some_and(|aow| dit_jaar_bereikt(w, aow));
    nog_niet(w, aanvrager, aow).refuse_if(!oud_genoeg)
}

/// In this year or before.
fn dit_jaar_bereikt(w: &Worksheet<impl Trace>, aow: AowDatum) -> bool {
    aow.bereikt_in(w.laatste_maand())
}

/// Not yet, with the day on which it will be, where that is known.
fn nog_niet<'a>(w: &Worksheet<'a, impl Trace>, persoon: Persoon, aow: AowDatum) -> Draft<'a> {
    let reason = w.reason(ReasonCode::NogGeenAowLeeftijd, AOW.art("7 lid 1 onder a en 7a"));
    let reason = reason.about(persoon);
    match aow {
        AowDatum::Op(dag) => reason.limited(dag.datum()),
        AowDatum::Eerder | AowDatum::Later => reason,
    }
}

/// What the two have together.
#[derive(Default)]
struct Rechten {
    award: Award,
    /// Why the first of them who is paid nothing in the month of the peildatum is not.
    geen: Option<Refused>,
}

fn rechten<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Rechten> {
    let mut rechten = Rechten::default();
    for persoon in beiden(w)? {
        match persoonlijk_recht(w, persoon) {
            Ok(recht) => rechten.erbij(w, persoon, &recht)?,
            Err(Halt::Refused(reason)) => rechten.geen = rechten.geen.or(Some(reason)),
            Err(open) => return Err(open),
        }
        tell_of_detentie(w, persoon);
    }
    Ok(rechten)
}

impl Rechten {
    fn erbij(
        &mut self,
        w: &Worksheet<impl Trace>,
        persoon: Persoon,
        recht: &PersoonlijkRecht,
    ) -> Rule<()> {
        let (per_month, per_year) = (recht.nu.maandbedrag, recht.jaar());
        if per_month == PerMonth::ZERO && self.geen.is_none() {
            self.geen = Some(nog_niet(w, persoon, aow_datum(w, persoon)?).write());
        }
        self.award.per_month += per_month;
        *self.award.net_per_month.get_or_insert_default() += recht.netto;
        self.award.per_year += per_year;
        let maanden = self.award.months.get_or_insert([PerMonth::ZERO; MAANDEN]);
        for (samen, eigen) in maanden.iter_mut().zip(&recht.maanden) {
            *samen += eigen.maandbedrag;
        }
        let award = persoon.id().map(|id| PersonAward::new(id.clone(), per_month, per_year));
        self.award.persons.extend(award);
        Ok(())
    }
}

/// The AOW of one person.
struct PersoonlijkRecht {
    /// In the month of the peildatum.
    nu: Pensioen,
    /// What is left of that net, if there is no other income.
    netto: PerMonth,
    /// In each month of its year.
    maanden: [Pensioen; MAANDEN],
}

impl PersoonlijkRecht {
    fn jaar(&self) -> PerYear {
        self.maanden.iter().map(|maand| maand.samen().for_months(1)).sum()
    }
}

/// Of who has reached the age and was insured for a year at least. Where it is reached later this year, the months that are
/// left count in the year.
///
/// AOW art. 7 lid 1 onder b, geldend 2026-07-01: "Recht op ouderdomspensioen overeenkomstig de bepalingen van
/// deze wet heeft degene, die \[…\] b. ingevolge deze wet minimaal één kalenderjaar verzekerd is geweest in het
/// tijdvak, aanvangende met de dag waarop de aanvangsleeftijd is bereikt en eindigende met de dag voorafgaande
/// aan de dag waarop de pensioengerechtigde leeftijd is bereikt."
fn persoonlijk_recht<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<PersoonlijkRecht> {
    let aow = aow_datum(w, persoon)?;
    if !dit_jaar_bereikt(w, aow) {
        return nog_niet(w, persoon, aow).refuse();
    }
    let zonder_opbouw = opbouw(w, persoon)? <= Procent::NONE;
    let reason = w.reason(ReasonCode::GeenAowOpbouw, AOW.art("7 lid 1 onder b"));
    reason.about(persoon).refuse_if(zonder_opbouw)?;
    let maanden = elke_maand(w, &mut |w| pensioen(w, persoon))?;
    let nu = pensioen(w, persoon)?;
    let netto = if nu == Pensioen::NIETS { PerMonth::ZERO } else { explain(w, persoon, nu)? };
    Ok(PersoonlijkRecht { nu, netto, maanden })
}

/// The steps of the month of the peildatum, and what is left net. What is withheld from the AOW is that of a table of the loonbelasting.
///
/// Wet LB art. 20 lid 1, geldend 2026-02-21: "De over een loontijdvak van een jaar verschuldigde belasting is
/// het bedrag van de over het kalenderjaar berekende belasting op het belastbare loon verminderd met het bedrag
/// van de heffingskorting voor de loonbelasting."
///
/// Wet LB art. 25 lid 1, geldend 2026-02-21: "Loontijdvak is het tijdvak waarover het loon wordt genoten. Het
/// bedrag van de belasting over een ander loontijdvak dan een jaar wordt door herleiding bepaald. Bij de
/// herleiding wordt een jaar op 260 dagen, een maand op 65/3 dag, een week op 5 dagen en een tijdvak dat korter
/// is dan een dag op een dag gesteld."
fn explain<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    nu: Pensioen,
) -> Rule<PerMonth> {
    let heel = volledig(w, persoon)?;
    let deel = opbouw(w, persoon)?;
    let artikel = match echtgenoot(w)? {
        Some(_) => AOW.art("9 lid 1 onder b"),
        None => AOW.art("9 lid 1 onder a"),
    };
    w.step_of(StepCode::VolledigeAow, persoon, heel.maandbedrag, artikel);
    w.step_of(StepCode::Opbouw, persoon, deel, AOW.art("13 lid 1"));
    w.step_of(StepCode::Aow, persoon, nu.maandbedrag, AOW.art("9 en 13"));
    // How sure the net amount is, is not how sure the gross one is.
    let netto = w.probe(|w| netto_aow(w, persoon, nu.maandbedrag))?;
    w.step_of(StepCode::NettoAow, persoon, netto, LB.art("20 en 25"));
    w.step_of(StepCode::VakantieUitkering, persoon, nu.vakantie_uitkering, AOW.art("29 lid 1"));
    Ok(netto)
}

/// How long somebody is detained is not asked.
///
/// AOW art. 8b lid 2, geldend 2026-07-01: "Het recht op ouderdomspensioen eindigt, indien de
/// pensioengerechtigde rechtens zijn vrijheid is ontnomen gedurende ten minste een maand."
fn tell_of_detentie(w: &mut Worksheet<impl Trace>, persoon: Persoon) {
    if persoon.gedetineerd_indien_bekend() == Some(true) {
        w.tell(CaveatCode::AowInDetentie.about(persoon));
    }
}

/// Before tax; less where somebody is found to share a household (art. 1 lid 3 and 4); not twice.
fn tell<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let misschien_samen = echtgenoot(w)?.is_none() && deelt_misschien_huishouding(w);
    w.tell(if misschien_samen { CaveatCode::AowSamenwonen } else { CaveatCode::AowBruto });
    for persoon in beiden(w)?.filter(|persoon| ontvangt_aow(*persoon)) {
        w.tell(CaveatCode::AowKrijgtAl.about(persoon));
    }
    Ok(())
}

/// Whether another adult lives there, who is no child of the household and rents nothing from it: whether they take care of each
/// other, is not asked.
///
/// AOW art. 1 lid 3, geldend 2026-07-01: "In deze wet en de daarop berustende bepalingen wordt: a. als gehuwd of
/// als echtgenoot mede aangemerkt de ongehuwde meerderjarige die met een andere ongehuwde meerderjarige een
/// gezamenlijke huishouding voert, tenzij het betreft een bloedverwant in de eerste graad; b. als ongehuwd mede
/// aangemerkt degene die duurzaam gescheiden leeft van de persoon met wie hij gehuwd is."
///
/// AOW art. 1 lid 4, geldend 2026-07-01: "Van een gezamenlijke huishouding is sprake indien twee personen hun
/// hoofdverblijf in dezelfde woning hebben en zij blijk geven zorg te dragen voor elkaar door middel van het
/// leveren van een bijdrage in de kosten van de huishouding dan wel anderszins."
fn deelt_misschien_huishouding(w: &mut Worksheet<impl Trace>) -> bool {
    let meerderjarig = w.probe(|w| w.norm(&w.normen().awir.meerderjarig));
    let volwassen = |persoon: Persoon| match (persoon.geboortedatum_indien_bekend(), meerderjarig) {
        (Some(geboren), Ok(meerderjarig)) => w.heeft_bereikt(geboren, meerderjarig),
        _ => true,
    };
    w.situatie().met_rol(Rol::Medebewoner).into_iter().flatten().any(|persoon| {
        volwassen(persoon)
            && persoon.kind_of_pleegkind_indien_bekend() != Some(true)
            && persoon.commercieel_indien_bekend() != Some(true)
    })
}

/// Until when the month of the peildatum, or the first one with a right, can be claimed: through the twelfth month after it.
/// Who draws the AOW already need not claim it.
///
/// AOW art. 16 lid 2, geldend 2026-07-01: "In afwijking van het bepaalde in het eerste lid kan een
/// ouderdomspensioen niet vroeger ingaan dan de eerste dag van de twaalfde maand vóór de dag waarop de aanvraag
/// werd ingediend of vóór de dag waarop ambtshalve toekenning plaatsvond. De Sociale verzekeringsbank kan voor
/// bijzondere gevallen van het bepaalde in de vorige volzin afwijken."
fn laatste_aanvraagdag(w: &Worksheet<impl Trace>) -> Rule<Option<Date>> {
    let mut laatste: Option<Date> = None;
    for persoon in beiden(w)? {
        let aow = aow_datum(w, persoon)?;
        if ontvangt_aow(persoon) || !dit_jaar_bereikt(w, aow) {
            continue;
        }
        let eerste = match aow {
            AowDatum::Op(dag) => dag.maand.max(w.peilmaand()),
            AowDatum::Eerder | AowDatum::Later => w.peilmaand(),
        };
        let dag = eerste.laatste_dag_na(12);
        laatste = Some(laatste.map_or(dag, |laatste| laatste.min(dag)));
    }
    Ok(laatste)
}

/// Whether somebody said that they are paid an AOW.
fn ontvangt_aow(persoon: Persoon) -> bool {
    let inkomen = persoon.inkomen_indien_bekend();
    inkomen.is_some_and(|inkomen| bedrag(&inkomen.aow) > Euro::ZERO)
}
