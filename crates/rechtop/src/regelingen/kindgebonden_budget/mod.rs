//! Kindgebonden budget: Wet op het kindgebonden budget (Wkb, BWBR0022751).
//! <https://wetten.overheid.nl/BWBR0022751/2026-01-01>
//!
//! Rekent niet: 3 (indexering; het percentage van lid 5 staat bij de bedragen); 4 (telt niet als inkomen voor andere
//! regelingen); 5 (aanvraag: wie een andere toeslag heeft, wordt geacht te hebben aangevraagd); 6 tot en met 11
//! (uitvoering); 12 tot en met 14 (woonlandpercentage voor kinderen buiten de EU, EER en Zwitserland: niet gedekt).

pub mod afbouw;
mod kinderen;

use afbouw::Afbouw;
use kinderen::{Kinderen, Leeftijden, kind_dit_jaar};

use crate::begrippen::gezin;
use crate::begrippen::inkomen::{Toetsingsinkomen, gezamenlijk_toetsingsinkomen};
use crate::begrippen::partner::{tell_of_partner, toeslagpartner};
use crate::begrippen::verblijf::{een_ouder_met_verblijfsrecht, tell_wie_aanvraagt};
use crate::begrippen::vermogen::{Vermogensgrenzen, vermogen_samen};
use crate::bron::{Artikel, WKB};
use crate::codes::StepCode;
use crate::euro::{PerMonth, PerYear};
use crate::jaar::{Toeslagregel, toeslagjaar};
use crate::rekenen::{Halt, Rule, Trace, Verdict, Worksheet};

/// The kindgebonden budget of applicant and partner together: whichever of the two fills in, the outcome is the same.
///
/// Wkb art. 2 lid 9, geldend 2026-01-01: "Een ouder als bedoeld in het eerste en derde lid en zijn partner die
/// tevens ouder is als bedoeld in het eerste lid worden voor de toepassing van deze wet geacht gezamenlijk één
/// aanspraak te hebben."
///
/// # Errors
/// Why there is no right, or what is open.
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    w.weigh(kind_dit_jaar)?;
    w.weigh(een_ouder_met_verblijfsrecht)?;
    w.weigh(vermogen)?;
    tell_of_partner(w);
    tell_wie_aanvraagt(w)?;
    let regel = KindgebondenBudget::van(w)?;
    Ok(toeslagjaar(w, &regel)?.into())
}

/// What the month would give without regard to income, unrounded: for other schemes.
///
/// # Errors
/// Where a fact that decides on a child is not answered, or an amount is not known.
pub fn maximum_zonder_inkomen(w: &mut Worksheet<impl Trace>) -> Rule<PerMonth> {
    let maximum = w.probe(|w| {
        kind_dit_jaar(w)?;
        een_ouder_met_verblijfsrecht(w)?;
        KindgebondenBudget::van(w)?.maand(w, Ok(PerYear::ZERO))
    });
    match maximum {
        Err(Halt::Refused(_)) => Ok(PerMonth::ZERO),
        maximum => maximum,
    }
}

/// Wkb art. 1 lid 4, geldend 2026-01-01: "In afwijking van artikel 7, derde lid, van de Algemene wet
/// inkomensafhankelijke regelingen, bestaat geen aanspraak op kindgebonden budget indien de
/// rendementsgrondslag, bedoeld in artikel 5.3 van de Wet inkomstenbelasting 2001, van de ouder aan het begin
/// van het berekeningsjaar meer bedraagt dan € 146.011 of, indien de ouder het gehele berekeningsjaar dezelfde
/// partner heeft, de gezamenlijke rendementsgrondslag, bedoeld in artikel 5.3 van de Wet inkomstenbelasting
/// 2001, van de ouder en zijn partner aan het begin van het berekeningsjaar meer bedraagt dan € 184.633. Bij de
/// bepaling van de rendementsgrondslag, bedoeld in de vorige zin, wordt geen rekening gehouden met de
/// vrijstelling, bedoeld in artikel 5.13 van de Wet inkomstenbelasting 2001."
fn vermogen(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let normen = &w.normen().kindgebonden_budget;
    let (alleen, samen) = (&normen.vermogensgrens_alleenstaand, &normen.vermogensgrens_partners);
    let artikel = WKB.art("1 lid 4");
    vermogen_samen(w, toeslagpartner(w), Vermogensgrenzen { alleen, samen, artikel })
}

/// The kindgebonden budget of one household, with the amounts of its year.
struct KindgebondenBudget {
    per_kind: PerYear,
    kind_12_tot_16: PerYear,
    kind_16_tot_18: PerYear,
    /// The verhoging for a parent without partner; none beside a partner.
    alleenstaande_ouder: Option<PerYear>,
    leeftijden: Leeftijden,
    afbouw: Afbouw,
}

impl KindgebondenBudget {
    fn van(w: &mut Worksheet<impl Trace>) -> Rule<KindgebondenBudget> {
        let normen = &w.normen().kindgebonden_budget;
        let alleenstaande_ouder = w.norm(&normen.alleenstaande_ouder)?;
        let alleen = toeslagpartner(w)?.is_none();
        Ok(KindgebondenBudget {
            per_kind: w.norm(&normen.per_kind)?,
            kind_12_tot_16: w.norm(&normen.kind_12_tot_16)?,
            kind_16_tot_18: w.norm(&normen.kind_16_tot_18)?,
            alleenstaande_ouder: alleen.then_some(alleenstaande_ouder),
            leeftijden: Leeftijden::van(w)?,
            afbouw: Afbouw::van(w)?,
        })
    }

    /// An amount per child, the verhogingen by age, and one for a parent without partner.
    ///
    /// Wkb art. 2 lid 2 tot en met 6, geldend 2026-01-01: "2 Het kindgebonden budget bedraagt voor een
    /// berekeningsjaar: a. indien de ouder aanspraak heeft voor een kind: € 2.580; b. indien de ouder aanspraak
    /// heeft voor twee of meer kinderen: € 2.580 per kind voor het tweede of volgende kind. 3 Een ouder heeft
    /// aanspraak op een verhoging van het kindgebonden budget in een berekeningsjaar voor een kind met ingang
    /// van de kalendermaand na de maand waarin dat kind de leeftijd van 12 jaar heeft bereikt. 4 Voor een kind
    /// dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het kindgebonden budget €
    /// 724. 5 Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget met ingang
    /// van de kalendermaand na de maand waarin het kind de leeftijd van 16 jaar heeft bereikt € 964,00. 6 De
    /// ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € 3.416."
    fn maximum(&self, w: &mut Worksheet<impl Trace>, kinderen: &Kinderen) -> PerYear {
        let per_kind = self.per_kind * i64::from(kinderen.alle);
        let jongste = self.kind_12_tot_16 * i64::from(kinderen.van_12_tot_16);
        let oudste = self.kind_16_tot_18 * i64::from(kinderen.van_16_tot_18);
        let ouder = self.alleenstaande_ouder.unwrap_or(PerYear::ZERO);
        let maximum = per_kind + jongste + oudste + ouder;
        w.step(StepCode::AantalKinderen, kinderen.alle, WKB.art("2 lid 1"));
        w.step(StepCode::BedragKinderen, per_kind, WKB.art("2 lid 2"));
        if kinderen.van_12_tot_16 > 0 {
            w.step(StepCode::Verhoging12Tot16, jongste, WKB.art("2 lid 4"));
        }
        if kinderen.van_16_tot_18 > 0 {
            w.step(StepCode::Verhoging16Tot18, oudste, WKB.art("2 lid 5"));
        }
        if self.alleenstaande_ouder.is_some() {
            w.step(StepCode::AlleenstaandeOuderkop, ouder, WKB.art("2 lid 6"));
        }
        w.step(StepCode::Maximumbedrag, maximum, WKB.art("2 lid 2 tot en met 6"));
        maximum
    }

    /// Whether the income is so high that nothing is left even if every child counted, for the highest amount. Then it
    /// need not be asked which children do.
    fn inkomen_laat_niets_over(
        &self,
        w: &mut Worksheet<impl Trace>,
        inkomen: Rule<PerYear>,
    ) -> Rule<bool> {
        let Ok(inkomen) = inkomen else { return Ok(false) };
        let alle = u8::try_from(gezin::kinderen(w)?.count()).unwrap_or(u8::MAX);
        let kinderen = Kinderen { alle, van_16_tot_18: alle, ..Kinderen::default() };
        Ok(w.probe(|w| {
            self.maximum(w, &kinderen) <= self.afbouw.vermindering(w, Toetsingsinkomen(inkomen))
        }))
    }
}

impl<'a, T: Trace> Toeslagregel<'a, T> for KindgebondenBudget {
    fn inkomen(&self, w: &mut Worksheet<'a, T>) -> Rule<PerYear> {
        gezamenlijk_toetsingsinkomen(w).map(|Toetsingsinkomen(inkomen)| inkomen)
    }

    fn afbouwartikel(&self) -> Artikel {
        self.afbouw.artikel
    }

    /// Wkb art. 2 lid 11, geldend 2026-01-01: "De aanspraak op een kindgebonden budget wordt voor iedere
    /// kalendermaand afzonderlijk bepaald."
    fn maand(&self, w: &mut Worksheet<'a, T>, inkomen: Rule<PerYear>) -> Rule<PerMonth> {
        let kinderen = match Kinderen::van(w, self.leeftijden) {
            Ok(kinderen) => kinderen,
            Err(Halt::Refused(reason)) => return reason.refuse(),
            Err(_) if self.inkomen_laat_niets_over(w, inkomen)? => {
                return Ok(PerMonth::ZERO);
            }
            Err(open) => return Err(open),
        };
        let maximum = self.maximum(w, &kinderen);
        let vermindering = self.afbouw.vermindering(w, Toetsingsinkomen(inkomen?));
        let jaarbedrag = maximum.excess_over(vermindering);
        w.step(StepCode::Jaarbedrag, jaarbedrag, self.afbouw.artikel);
        let bedrag = jaarbedrag.per_month();
        w.step(StepCode::Maandbedrag, bedrag, WKB.art("2 lid 11"));
        if let Some(caveat) = kinderen.nog_aan_te_vragen {
            w.tell(caveat);
        }
        Ok(bedrag)
    }
}
