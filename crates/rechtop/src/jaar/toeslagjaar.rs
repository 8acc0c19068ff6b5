//! From months to the amount of a year, as the toeslagen do: Algemene wet inkomensafhankelijke regelingen (Awir,
//! BWBR0018472) art. 5, 14, 15 and 22. <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! A right exists per calendar month. The year amount is the sum of its months, rounded to whole euros, and is not
//! granted below the minimum. Art. 22 pays it in terms without rounding them; the monthly figure follows the official
//! tables, which round down.

use super::{Eerst, Verloop, som, verloop};
use crate::bron::{AWIR, Artikel};
use crate::codes::{ReasonCode, StepCode};
use crate::datum::MAANDEN;
use crate::euro::{Euro, PerMonth, PerYear};
use crate::rekenen::{
    Award, Certainty, Claim, Gathered, Halt, Refused, Rounding, Rule, Told, Trace, Worksheet, round,
};

/// A toeslag: an amount per month by the income of the year.
pub trait Toeslagregel<'a, T: Trace> {
    /// The income of the year by which a month is measured: of those who count in that month.
    ///
    /// # Errors
    /// Where an income is not answered.
    fn inkomen(&self, w: &mut Worksheet<'a, T>) -> Rule<PerYear>;

    /// What one month gives, unrounded: nothing where the income leaves nothing. Asks for the income only where it
    /// decides.
    ///
    /// # Errors
    /// Why it gives nothing, or what is open.
    fn maand(&self, w: &mut Worksheet<'a, T>, inkomen: Rule<PerYear>) -> Rule<PerMonth>;

    /// The article by which a higher income leaves less.
    fn afbouwartikel(&self) -> Artikel;

    /// Until when the month of the peildatum can be claimed, where the act departs from Awir 15 lid 1.
    fn eigen_aanvraagtermijn(&self, _: &Worksheet<'a, T>) -> Option<Claim> {
        None
    }
}

/// The award of the year and of the month of the peildatum.
///
/// # Errors
/// Why no month gives anything, or what is open.
pub fn toeslagjaar<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    regel: &dyn Toeslagregel<'a, T>,
) -> Rule<Award> {
    let jaar = Jaar::van(w, regel, None)?;
    if jaar.toegekend == PerYear::ZERO {
        let reason = match &jaar.nu {
            Err(reason) => *reason,
            Ok(PerMonth::ZERO) => inkomen_te_hoog(w, regel)?,
            Ok(_) => bedrag_onder_minimum(w, &jaar)?,
        };
        return reason.resting_on(jaar.certainty.and(jaar.geweigerd)).refuse();
    }
    w.weaken(jaar.certainty);
    w.step(StepCode::SomVanDeMaanden, jaar.som, AWIR.art("5"));
    w.step(StepCode::Toegekend, jaar.toegekend, AWIR.art("14 lid 4"));
    let claim = regel.eigen_aanvraagtermijn(w).unwrap_or_else(|| aanvraagtermijn(w));
    let (per_month, not_now) = match jaar.nu {
        Ok(PerMonth::ZERO) => (PerMonth::ZERO, Some(inkomen_te_hoog(w, regel)?)),
        Ok(bedrag) => (maandbedrag(w, bedrag), None),
        Err(reason) => (PerMonth::ZERO, Some(reason)),
    };
    Ok(Award {
        per_month,
        per_year: jaar.toegekend,
        months: Some(jaar.maanden),
        caveats: w.caveats(&jaar.told).collect(),
        claim: Some(claim),
        not_now,
        ..Award::default()
    })
}

/// The months of a year together.
struct Jaar {
    som: PerYear,
    /// The rounded sum; zero below the minimum.
    toegekend: PerYear,
    maanden: [PerMonth; MAANDEN],
    /// The month of the peildatum, or why it gives nothing.
    nu: Result<PerMonth, Refused>,
    certainty: Certainty,
    /// How sure it is that the other months give nothing.
    geweigerd: Certainty,
    told: Vec<Told>,
}

impl Jaar {
    /// The months of the year with the own income, or with `probe` in its place.
    ///
    /// Awir art. 5, geldend 2026-01-01: "Voor de toepassing van deze wet en de daarop berustende bepalingen
    /// alsmede voor de toepassing van inkomensafhankelijke regelingen, wordt een wijziging in de omstandigheden
    /// en van de leeftijd van de belanghebbende, de partner of een medebewoner die zich voordoet na de eerste
    /// dag van de maand, in aanmerking genomen vanaf de eerste dag van de daaropvolgende maand."
    fn van<'a, T: Trace>(
        w: &mut Worksheet<'a, T>,
        regel: &dyn Toeslagregel<'a, T>,
        probe: Option<PerYear>,
    ) -> Rule<Jaar> {
        let minimum = w.norm(&w.normen().awir.minimumbedrag)?;
        let mut jaar = verloop(w, 1, Eerst::HetJaar, &mut |w| {
            let inkomen = probe.map_or_else(|| regel.inkomen(w), Ok);
            regel.maand(w, inkomen)
        });
        let nu = jaar.beslist()?;
        let Verloop { maanden, met_recht, geweigerd, .. } = jaar;
        let som = som(&maanden);
        let Gathered { certainty, told } = met_recht;
        let toegekend = toegekend(som, minimum);
        Ok(Jaar { som, toegekend, maanden, nu, certainty, geweigerd, told })
    }
}

/// In whole euros, and nothing below the minimum.
///
/// Awir art. 14 lid 4, geldend 2026-01-01: "Het bedrag van de tegemoetkoming wordt rekenkundig afgerond op hele
/// euro’s."
///
/// Awir art. 14 lid 5, geldend 2026-01-01: "Een tegemoetkoming wordt niet toegekend indien deze minder dan € 24
/// zou bedragen."
fn toegekend(som: PerYear, minimum: PerYear) -> PerYear {
    let afgerond = round(AWIR.art("14 lid 4"), som, Rounding::HalfUpToEuro);
    if afgerond < minimum { PerYear::ZERO } else { afgerond }
}

/// Until the end of the following year. For 2024 it was "tot 1 september": 31 August 2025 is a Sunday, and the Dienst Toeslagen
/// took claims through Monday 1 September, as the Algemene termijnenwet (BWBR0002448, art. 1) prolongs a term that ends
/// on a Sunday.
///
/// Awir art. 15 lid 1, geldend 2026-01-01: "Een aanvraag om een tegemoetkoming met betrekking tot een
/// berekeningsjaar kan tot en met 31 december van het jaar volgend op het berekeningsjaar worden ingediend bij
/// de Dienst Toeslagen. Indien de belanghebbende of diens partner voor de in de eerste volzin genoemde datum is
/// uitgenodigd om over het berekeningsjaar aangifte inkomstenbelasting te doen binnen een termijn die na die
/// datum verloopt, wordt de in die volzin bedoelde termijn verlengd tot de laatste dag van de door de
/// inspecteur voor het indienen van die aangifte gestelde termijn. De tweede volzin is van overeenkomstige
/// toepassing ingeval een medebewoner is uitgenodigd om aangifte inkomstenbelasting te doen en de aanvraag
/// betrekking heeft op een tegemoetkoming op grond van een inkomensafhankelijke regeling waarin is bepaald dat
/// naast de draagkracht van de belanghebbende en diens partner ook de draagkracht van medebewoners van belang
/// is voor de beoordeling van de aanspraak op of de bepaling van de hoogte van de tegemoetkoming. Indien meer
/// dan een van de personen, bedoeld in de tweede en derde volzin, is uitgenodigd om aangifte inkomstenbelasting
/// te doen, wordt voor de toepassing van die volzinnen uitgegaan van de aangifte waarvan de indieningstermijn
/// het laatst verloopt."
///
/// Awir art. 15 lid 1, geldend 2025-07-01: "Een aanvraag om een tegemoetkoming met betrekking tot een
/// berekeningsjaar kan tot 1 september van het jaar volgend op het berekeningsjaar worden ingediend bij de
/// Dienst Toeslagen. Indien de belanghebbende of diens partner voor de in de eerste volzin genoemde datum is
/// uitgenodigd om over het berekeningsjaar aangifte inkomstenbelasting te doen binnen een termijn die na die
/// datum verloopt, wordt de in die volzin bedoelde termijn verlengd tot de laatste dag van de door de
/// inspecteur voor het indienen van die aangifte gestelde termijn. \[…\]"
fn aanvraagtermijn<T: Trace>(w: &Worksheet<T>) -> Claim {
    let until = w.normen().awir.uiterste_aanvraagdatum.op(w.peilmaand());
    Claim::until(until.ok().map(|row| row.value), w.bron(AWIR.art("15 lid 1")))
}

/// That month's amount times twelve, in whole euros, over twelve, down: as the official tables do. No
/// paragraph of art. 22 rounds.
///
/// Awir art. 22 lid 1, geldend 2026-01-01: "Een voorschot dat wordt verleend vóór de aanvang van het
/// berekeningsjaar waarop het voorschot betrekking heeft, wordt uitbetaald in 12 termijnen. De uitbetaling van
/// de eerste termijn vindt plaats in de maand december voorafgaand aan het berekeningsjaar en elke volgende
/// termijn telkens een maand later."
fn maandbedrag<T: Trace>(w: &mut Worksheet<T>, bedrag: PerMonth) -> PerMonth {
    let jaar = round(AWIR.art("14 lid 4"), bedrag.per_year(), Rounding::HalfUpToEuro);
    let maand = round(AWIR.art("22 lid 1"), jaar.per_month(), Rounding::DownToEuro);
    w.step(StepCode::PerMaand, maand, AWIR.art("22 lid 1"));
    maand
}

/// Awir 14 lid 5: an amount below the minimum is not granted.
fn bedrag_onder_minimum<T: Trace>(w: &mut Worksheet<T>, jaar: &Jaar) -> Rule<Refused> {
    let minimum = w.probe(|w| w.norm(&w.normen().awir.minimumbedrag))?;
    let afgerond = round(AWIR.art("14 lid 4"), jaar.som, Rounding::HalfUpToEuro);
    let reason = w.reason(ReasonCode::BedragOnderMinimum, AWIR.art("14 lid 5"));
    Ok(reason.tested(afgerond, minimum).write())
}

fn inkomen_te_hoog<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    regel: &dyn Toeslagregel<'a, T>,
) -> Rule<Refused> {
    let inkomen = w.probe(|w| regel.inkomen(w))?;
    let te_hoog = w.reason(ReasonCode::InkomenTeHoog, regel.afbouwartikel());
    let reason = match w.probe(|w| zoek_grens(w, regel, inkomen)) {
        Ok(Grens::Inkomen(grens)) => te_hoog.tested(inkomen, grens),
        Ok(Grens::AltijdTeLaag) => {
            let minimum = w.probe(|w| w.norm(&w.normen().awir.minimumbedrag))?;
            w.reason(ReasonCode::AltijdOnderMinimum, AWIR.art("14 lid 5")).limited(minimum)
        }
        // With a lower income it would depend on what is not answered; with this one it does not.
        Ok(Grens::NietGezocht) | Err(_) => te_hoog.valued(inkomen),
    };
    Ok(reason.write())
}

/// Up to which income there is a right.
enum Grens {
    /// The highest whole-euro income with which the month of the peildatum gives something and the year is granted.
    Inkomen(PerYear),
    /// Without any income the year stays under the minimum too.
    AltijdTeLaag,
    /// There is one. Only an explanation shows which, so without one it is not looked for.
    NietGezocht,
}

/// Every scheme here only falls with income, and most in straight lines. So two incomes that leave a right say where the
/// line ends; where they do not, or where that was tried twice, halving goes on.
fn zoek_grens<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    regel: &dyn Toeslagregel<'a, T>,
    inkomen: PerYear,
) -> Rule<Grens> {
    let minimum = w.norm(&w.normen().awir.minimumbedrag)?;
    // Art. 14 lid 4 rounds half a euro up.
    let genoeg = minimum.amount() - Euro::from_cents(50);
    let mut geeft = |euros: i64| {
        let jaar = Jaar::van(w, regel, Some(PerYear::new(Euro::from_euros(euros))))?;
        let nu = jaar.nu.is_ok_and(|bedrag| bedrag > PerMonth::ZERO);
        let recht = nu && jaar.toegekend > PerYear::ZERO;
        Ok::<_, Halt>((recht, Punt { inkomen: euros, over: jaar.som.amount() - genoeg }))
    };
    let mut zonder = inkomen.amount().euros();
    let (recht, mut met) = geeft(0)?;
    if zonder <= 0 || !recht {
        return Ok(Grens::AltijdTeLaag);
    }
    if !T::EXPLAINS {
        return Ok(Grens::NietGezocht);
    }
    let (mut lager, mut langs_de_lijn) = (met, 0);
    while zonder - met.inkomen > 1 {
        let einde = lager.einde_van_de_lijn(met).filter(|einde| *einde <= zonder);
        let volgende = match einde {
            Some(einde) if langs_de_lijn < 2 => {
                langs_de_lijn += 1;
                einde.clamp(met.inkomen + 1, zonder - 1)
            }
            _ => {
                langs_de_lijn = 0;
                met.inkomen + (zonder - met.inkomen) / 2
            }
        };
        match geeft(volgende)? {
            (true, punt) => (lager, met) = (met, punt),
            (false, _) => zonder = volgende,
        }
    }
    Ok(Grens::Inkomen(PerYear::new(Euro::from_euros(met.inkomen))))
}

/// What a year gives with an income.
#[derive(Clone, Copy)]
struct Punt {
    /// In whole euros.
    inkomen: i64,
    /// Above what is just granted.
    over: Euro,
}

impl Punt {
    /// Up to which income there would be enough, if what lies between this and a higher income went on falling so.
    fn einde_van_de_lijn(self, hoger: Punt) -> Option<i64> {
        let daling = self.over - hoger.over;
        let verder = hoger.inkomen - self.inkomen;
        (daling > Euro::ZERO).then(|| hoger.inkomen + hoger.over.part_of(daling, verder))
    }
}
