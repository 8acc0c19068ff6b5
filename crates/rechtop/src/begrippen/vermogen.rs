//! Wealth: Algemene wet inkomensafhankelijke regelingen (Awir, BWBR0018472) art. 7 lid 3 to 5, and the limits of the
//! acts that have their own. <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! The rendementsgrondslag on 1 January (Wet IB 2001 art. 5.3), for the whole year. Above the limit there is no right;
//! exactly on it there is. The wealth of a minor child counts with the parents (Wet IB 2001 art. 2.15). Bijzonder
//! vermogen (Awir 47 lid 2) is left out only on request: where the household has it, the limit does not refuse, and the
//! Dienst Toeslagen decides.

use super::gezin::ten_laste_komend;
use crate::bron::Artikel;
use crate::codes::{CaveatCode, ReasonCode};
use crate::datum::{eerste_januari, jonger_dan};
use crate::euro::Euro;
use crate::feiten::{Persoon, Rol};
use crate::normbedragen::Dated;
use crate::rekenen::{Draft, Rule, Trace, Worksheet};

/// A limit of wealth: more than this takes the right away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Vermogensgrens(pub Euro);

/// The limits of a scheme, for who is alone and for partners together, and the article that has them.
#[derive(Debug, Clone, Copy)]
pub struct Vermogensgrenzen<'a> {
    /// For who is alone.
    pub alleen: &'a Dated<Euro>,
    /// For partners together.
    pub samen: &'a Dated<Euro>,
    /// The article.
    pub artikel: Artikel,
}

/// Tests applicant, partner where given, and their minor children together. The age of a child is asked only where its
/// wealth decides.
///
/// # Errors
/// The refusal; or what is open.
pub fn vermogen_samen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    partner: Rule<Option<Persoon<'a>>>,
    grenzen: Vermogensgrenzen<'a>,
) -> Rule<()> {
    let partner = partner?;
    let (grens, code) = match partner {
        Some(_) => (grenzen.samen, ReasonCode::VermogenSamenTeHoog),
        None => (grenzen.alleen, ReasonCode::VermogenTeHoog),
    };
    let grens = Vermogensgrens(w.norm(grens)?);
    let reason = w.reason(code, grenzen.artikel);
    let Bezit { laagst, hoogst, bijzonder, misschien_bijzonder, open } = Bezit::van(w, partner)?;
    match open {
        Some(open) if hoogst > grens.0 && (laagst <= grens.0 || misschien_bijzonder) => Err(open),
        _ => oordeel(w, laagst, grens, bijzonder, reason),
    }
}

/// What a family has: at least, and at most, where it is not known of every child whether it counts.
#[derive(Default)]
struct Bezit {
    laagst: Euro,
    hoogst: Euro,
    bijzonder: bool,
    misschien_bijzonder: bool,
    open: Option<crate::rekenen::Halt>,
}

impl Bezit {
    fn van<'a>(w: &mut Worksheet<'a, impl Trace>, partner: Option<Persoon<'a>>) -> Rule<Bezit> {
        let mut bezit = Bezit::default();
        let aanvrager = w.situatie().aanvrager()?;
        for ouder in [aanvrager].into_iter().chain(partner) {
            bezit.tel(ouder, true)?;
        }
        for kind in w.situatie().met_rol(Rol::Kind)? {
            if heeft_niets(kind) {
                continue;
            }
            match telt_bij_ouders(w, kind) {
                Ok(true) => bezit.tel(kind, true)?,
                Ok(false) => {}
                // A child of unknown age counts, or does not.
                Err(open) => {
                    bezit.tel(kind, false)?;
                    bezit.open.get_or_insert(open);
                }
            }
        }
        Ok(bezit)
    }

    fn tel(&mut self, persoon: Persoon, zeker: bool) -> Rule<()> {
        let vermogen = persoon.vermogen()?;
        let bijzonder = persoon.bijzonder_vermogen_indien_bekend() == Some(true);
        self.bijzonder |= zeker && bijzonder;
        self.misschien_bijzonder |= !zeker && bijzonder;
        self.laagst = self.laagst + if zeker { vermogen } else { vermogen.min(Euro::ZERO) };
        self.hoogst = self.hoogst + if zeker { vermogen } else { vermogen.max(Euro::ZERO) };
        Ok(())
    }
}

/// Tests one medebewoner against the own limit.
///
/// Awir art. 7 lid 4, geldend 2026-01-01: "Indien in een inkomensafhankelijke regeling de aanspraak op een
/// tegemoetkoming mede afhankelijk is gesteld van het vermogen van medebewoners, bestaat tevens geen aanspraak
/// op een tegemoetkoming indien de rendementsgrondslag van een medebewoner aan het begin van het
/// berekeningsjaar meer bedraagt dan € 38.479, dan wel meer zou bedragen dan dit bedrag indien geen rekening
/// wordt gehouden met de vrijstelling, bedoeld in artikel 5.13 van de Wet inkomstenbelasting 2001. Het bepaalde
/// in de eerste en tweede volzin geldt alleen ten aanzien van degenen van wie het medebewonerschap het gehele
/// berekeningsjaar heeft geduurd. Artikel 10.1, eerste lid, van de Wet inkomstenbelasting 2001 is van
/// overeenkomstige toepassing op de bedragen, genoemd in dit lid."
///
/// # Errors
/// The refusal; or where the wealth is not answered.
pub fn vermogen_medebewoner<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    medebewoner: Persoon<'a>,
    grens: Vermogensgrens,
    artikel: Artikel,
) -> Rule<()> {
    // Wealth within the limit is no bar, whoever it is of.
    if medebewoner.vermogen_indien_bekend().is_some_and(|vermogen| vermogen <= grens.0) {
        return Ok(());
    }
    if medebewoner.is(Rol::Kind) && telt_bij_ouders(w, medebewoner)?
        || !er_het_hele_jaar(w, medebewoner)?
    {
        return Ok(());
    }
    let bijzonder = medebewoner.bijzonder_vermogen_indien_bekend() == Some(true);
    let reason = w.reason(ReasonCode::VermogenMedebewonerTeHoog, artikel).about(medebewoner);
    oordeel(w, medebewoner.vermogen()?, grens, bijzonder, reason)
}

/// Awir art. 47 lid 2, geldend 2026-01-01: "Onze Minister is bevoegd in overeenstemming met Onze Ministers die
/// het aangaat bij ministeriële regeling voor groepen van gevallen tegemoet te komen aan onbillijkheden van
/// overwegende aard, die zich bij de toepassing van artikel 7, derde of vierde lid, of bij de toepassing van
/// artikel 3, eerste lid, van de Wet op de zorgtoeslag of artikel 1, vierde lid, van de Wet op het kindgebonden
/// budget mochten voordoen."
fn oordeel(
    w: &mut Worksheet<impl Trace>,
    vermogen: Euro,
    Vermogensgrens(grens): Vermogensgrens,
    bijzonder: bool,
    reason: Draft,
) -> Rule<()> {
    if vermogen > grens && bijzonder {
        w.tell(CaveatCode::BijzonderVermogen);
        return Ok(());
    }
    reason.tested(vermogen, grens).refuse_if(vermogen > grens)
}

/// Of a child that has nothing, and of which it is known how old it is, it does not matter whether that counts.
fn heeft_niets(kind: Persoon) -> bool {
    kind.vermogen_indien_bekend() == Some(Euro::ZERO)
        && kind.bijzonder_vermogen_indien_bekend() != Some(true)
        && kind.geboortedatum_indien_bekend().is_some()
}

/// A child that is a minor on the peildatum of wealth.
///
/// Wet IB 2001 art. 2.15 lid 2, geldend 2026-02-21: "Het belastbare resultaat uit overige werkzaamheden als
/// bedoeld in de artikelen 3.91, eerste lid, onderdelen a en b, en derde lid, en 3.92, de belastbare inkomsten
/// uit eigen woning, het belastbare inkomen uit aanmerkelijk belang, de rendementsgrondslag voor het belastbare
/// inkomen uit sparen en beleggen en de op grond van artikel 9.2 ter zake als voorheffing in aanmerking te
/// nemen geheven dividendbelasting, van een minderjarig kind worden toegerekend aan de ouder die het gezag over
/// het kind uitoefent."
fn telt_bij_ouders(w: &mut Worksheet<impl Trace>, kind: Persoon) -> Rule<bool> {
    let meerderjarig = w.norm(&w.normen().awir.meerderjarig)?;
    let (geboren, peildatum) = (kind.geboortedatum()?, eerste_januari(w.jaar()));
    Ok(geboren <= peildatum && jonger_dan(geboren, meerderjarig, peildatum))
}

/// Only who lives there the whole year is tested as medebewoner (Awir 7 lid 4, second sentence).
fn er_het_hele_jaar(w: &Worksheet<impl Trace>, medebewoner: Persoon) -> Rule<bool> {
    Ok(medebewoner.geboortedatum()? <= eerste_januari(w.jaar()))
}

/// The limit of the wealth in the bijstand, of spouses or of who is single.
///
/// Pw art. 34 lid 3, geldend 2026-07-01: "3 De in het tweede lid, onderdeel b, bedoelde vermogensgrens is: a.
/// voor een alleenstaande: € 8.000,00; b. voor een alleenstaande ouder: € 16.000,00; c. voor de gehuwden
/// tezamen: € 16.000,00."
///
/// # Errors
/// Where the amount is not known, or it decides and is not answered whether there is a child.
pub fn bijstandsgrens(w: &mut Worksheet<impl Trace>, gehuwd: bool) -> Rule<Vermogensgrens> {
    let normen = &w.normen().participatiewet;
    let grens = if gehuwd {
        &normen.vermogensgrens_gehuwden
    } else if ten_laste_komend(w)? {
        &normen.vermogensgrens_alleenstaande_ouder
    } else {
        &normen.vermogensgrens_alleenstaande
    };
    w.norm(grens).map(Vermogensgrens)
}
