//! Huurtoeslag: Wet op de huurtoeslag (Wht, BWBR0008659), Besluit op de huurtoeslag (Bht, BWBR0008763), Wet verlaging
//! eigen bijdrage huurtoeslag (Wveb, BWBR0049106). <https://wetten.overheid.nl/BWBR0008659/2026-01-01>
//!
//! Two systems, each with its dates: `tot_en_met_2025` and `vanaf_2026`. What they share is here: who has a right at
//! all.
//!
//! Rekent niet: Wht 1 onder c (kort verblijf, hotel, vakantie: dat leest de bewoner); 5 lid 1 onder b en 5 lid 2 (een
//! lagere huurprijs na advies van de huurcommissie); 9 lid 1 (inschrijving: de vraag naar de personen gaat daarvan
//! uit); 11 lid 3 (woonwagens: niet gevraagd); 14 (norminkomen: speelt geen rol in recht of hoogte); 18 (alleen
//! grondslag van de factoren); 27 (indexering); 55 (oude aanwijzingen); Bht 2 tot en met 2c (personen en inkomen op
//! verzoek buiten beschouwing: dat kan alleen de Dienst Toeslagen); Awir 10 lid 2 (de minderjarige van wie beide ouders
//! zijn overleden: niet gevraagd).

mod delen;
mod jongeren;
mod samenstelling;
mod tot_en_met_2025;
mod vanaf_2026;

use jiff::civil::date;

use crate::begrippen::gezin::kinderen;
use crate::begrippen::inkomen::{Toetsingsinkomen, rekeninkomen};
use crate::begrippen::medebewoner::{medebewoners, woont_er_in};
use crate::begrippen::partner::{partner_op_adres, tell_of_partner};
use crate::begrippen::verblijf::{
    aanvrager_met_verblijfsrecht, medebewoners_met_verblijfsrecht,
    partner_op_adres_met_verblijfsrecht,
};
use crate::begrippen::vermogen::{
    Vermogensgrens, Vermogensgrenzen, vermogen_medebewoner, vermogen_samen,
};
use crate::bron::{AWIR, Artikel, WHT};
use crate::codes::{CaveatCode, ReasonCode};
use crate::euro::{PerMonth, PerYear};
use crate::feiten::{Rol, Woningsoort};
use crate::jaar::{Toeslagregel, toeslagjaar};
use crate::rekenen::{Halt, Rule, Trace, Verdict, Worksheet, any_known, first_refusal};
use crate::versions::{Period, Versions};
use samenstelling::Samenstelling;

/// By which system the amount is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stelsel {
    /// Normhuur by income, and a rent limit that excludes.
    Normhuur,
    /// A fixed basishuur, and an amount that falls with income.
    Inkomensafbouw,
}

/// The systems with the dates for which they held.
pub const STELSELS: Versions<Stelsel> = Versions::of(&[
    (Period::between(date(2025, 1, 1), date(2025, 12, 31)), Stelsel::Normhuur),
    (Period::from(date(2026, 1, 1)), Stelsel::Inkomensafbouw),
]);

/// The huurtoeslag of the applicant's home.
///
/// # Errors
/// Why there is no right, or what is open.
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    w.weigh(huurwoning)?;
    w.weigh(aanvrager_met_verblijfsrecht)?;
    w.weigh(partner_op_adres_met_verblijfsrecht)?;
    w.weigh(vermogen_huurder)?;
    w.weigh(vermogen_medebewoners)?;
    // A refusal for the income hangs on whose income counts, a right also on what can end it.
    tell_of_partner(w);
    tell_of_onderhuurder(w);
    let regel = Huurtoeslag::van(w)?;
    let award = toeslagjaar(w, &regel)?;
    tell_of_detentie(w);
    Ok(award.into())
}

/// A self-contained rented home, or a room in a building that was designated for living in a group.
///
/// Wht art. 11 lid 1, geldend 2026-01-01: "Een huurtoeslag wordt slechts toegekend voor de huur van een woning
/// die: a. een zelfstandige woonruimte of een onvrije etage is, of b. een onzelfstandige woonruimte is, welke
/// deel uitmaakt van een woongebouw of woning, geheel of gedeeltelijk verhuurd ten behoeve van begeleid wonen,
/// groepswonen door ouderen of een daarmee vergelijkbare woonvorm, en in eigendom van en aan de huurder
/// verhuurd door een rechtspersoon zonder winstoogmerk, die mede op het gebied van de volkshuisvesting werkzaam
/// is."
///
/// Wht art. 11 lid 2, geldend 2026-01-01: "Het eerste lid onder b vindt slechts toepassing als de
/// onzelfstandige woonruimte deel uitmaakt van een woongebouw of woning, die door de Dienst Toeslagen is
/// aangewezen. Bij algemene maatregel van bestuur kunnen terzake nadere regels worden gesteld, waarbij een
/// lagere maximale rekenhuur kan worden vastgesteld dan uit artikel 13 voortvloeit."
fn huurwoning(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let woning = w.situatie().woning();
    let aangewezen = woning.aangewezen_groepswonen_indien_bekend() == Some(true);
    let code = match woning.soort()? {
        Woningsoort::Huur | Woningsoort::Kamer if aangewezen => return Ok(()),
        Woningsoort::Huur if woning.zelfstandig()? => return Ok(()),
        Woningsoort::Huur | Woningsoort::Kamer if woning.aangewezen_groepswonen()? => return Ok(()),
        Woningsoort::Huur | Woningsoort::Kamer => ReasonCode::GeenZelfstandigeWoning,
        Woningsoort::Koop => ReasonCode::EigenWoning,
        Woningsoort::Instelling => ReasonCode::Instelling,
        Woningsoort::Inwonend => ReasonCode::Inwonend,
        Woningsoort::Geen => ReasonCode::GeenWoning,
    };
    w.reason(code, WHT.art("11")).refuse()
}

/// The tenant, together with the partner at the address.
///
/// Awir art. 7 lid 3, geldend 2026-01-01: "Indien in een inkomensafhankelijke regeling de aanspraak op een
/// tegemoetkoming mede afhankelijk is gesteld van het vermogen, bestaat geen aanspraak op een tegemoetkoming,
/// indien de rendementsgrondslag, bedoeld in artikel 5.3 van de Wet inkomstenbelasting 2001, van de
/// belanghebbende aan het begin van het berekeningsjaar meer bedraagt dan € 38.479, dan wel meer zou bedragen
/// dan dit bedrag indien geen rekening wordt gehouden met de vrijstelling, bedoeld in artikel 5.13 van de Wet
/// inkomstenbelasting 2001. Indien de belanghebbende het gehele berekeningsjaar dezelfde partner heeft, bestaat
/// geen aanspraak op een tegemoetkoming indien de belanghebbende en zijn partner aan het begin van het
/// berekeningsjaar een gezamenlijke rendementsgrondslag als bedoeld in artikel 5.3 van de Wet
/// inkomstenbelasting 2001 hebben van meer dan € 76.958. Artikel 10.1, eerste lid, van de Wet
/// inkomstenbelasting 2001 is van overeenkomstige toepassing op de bedragen, genoemd in dit lid."
fn vermogen_huurder(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let normen = &w.normen().huurtoeslag;
    let (alleen, samen) = (&normen.vermogensgrens_huurder, &normen.vermogensgrens_partners);
    let artikel = AWIR.art("7 lid 3");
    vermogen_samen(w, partner_op_adres(w), Vermogensgrenzen { alleen, samen, artikel })
}

/// Each medebewoner, against the own limit: Wht 7 lid 1 makes the right hang on their wealth too.
///
/// Wht art. 7 lid 1, geldend 2026-01-01: "Het recht op en de hoogte van de huurtoeslag is afhankelijk van de
/// draagkracht, waaronder begrepen het vermogen, van de huurder, diens partner en de medebewoners."
fn vermogen_medebewoners(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let grens = Vermogensgrens(w.norm(&w.normen().huurtoeslag.vermogensgrens_medebewoner)?);
    let artikel = AWIR.art("7 lid 4");
    let medebewoners = medebewoners(w)?;
    first_refusal(
        medebewoners.map(|medebewoner| vermogen_medebewoner(w, medebewoner?, grens, artikel)),
    )
}

/// A tenant who is detained for more than a year loses the right; how long, nobody answered.
fn tell_of_detentie(w: &mut Worksheet<impl Trace>) {
    if let Ok(huurder) = w.situatie().aanvrager()
        && huurder.gedetineerd_indien_bekend() == Some(true)
    {
        w.tell(CaveatCode::HuurderGedetineerd.about(huurder));
    }
}

/// An onderhuurder is left out only by a written contract (Awir 2 lid 1 onder e, 2°).
fn tell_of_onderhuurder(w: &mut Worksheet<impl Trace>) {
    if let Ok(mut onderhuurders) = w.situatie().met_rol(Rol::Onderhuurder)
        && let Some(onderhuurder) = onderhuurders.next()
    {
        w.tell(CaveatCode::OnderhuurderContract.about(onderhuurder));
    }
}

/// The income at which the lowest normhuur belongs.
///
/// Wht art. 17 lid 1, geldend 2026-01-01: "Het minimum-inkomensijkpunt wordt verkregen door: a. voor een
/// eenpersoonshuishouden: de uitkomst van het bedrag van het bruto-ouderdomspensioen voor de
/// pensioengerechtigde, bedoeld in artikel 9, eerste lid, onder a, van de Algemene Ouderdomswet, zoals dat
/// bedrag naar redelijke verwachting in het berekeningsjaar zal luiden, vermeerderd met het bedrag van de
/// bruto-vakantie-uitkering, vastgesteld overeenkomstig artikel 29, eerste lid, aanhef en onder a, van die wet,
/// zoals dat bedrag naar redelijke verwachting in het berekeningsjaar zal luiden, te herrekenen naar een
/// jaarinkomen in het berekeningsjaar en dat jaarinkomen te vermeerderen met € 2 340; b. voor een
/// meerpersoonshuishouden: de uitkomst van twee maal het bedrag van het bruto-ouderdomspensioen voor de
/// pensioengerechtigde, bedoeld in artikel 9, eerste lid, onder b, van de Algemene Ouderdomswet, zoals dat
/// bedrag naar redelijke verwachting in het berekeningsjaar zal luiden, vermeerderd met het bedrag van de
/// bruto-vakantie-uitkering, vastgesteld overeenkomstig artikel 29, eerste lid, aanhef en onder b, van die wet,
/// zoals dat bedrag naar redelijke verwachting in het berekeningsjaar zal luiden, te herrekenen naar een
/// jaarinkomen in het berekeningsjaar en dat jaarinkomen te vermeerderen met € 2 512."
#[derive(Debug, Clone, Copy)]
struct Inkomensijkpunt(PerYear);

/// The huurtoeslag of one household by the system of its year.
enum Huurtoeslag {
    Normhuur(tot_en_met_2025::Normen),
    Inkomensafbouw(vanaf_2026::Normen),
}

impl Huurtoeslag {
    fn van(w: &mut Worksheet<impl Trace>) -> Rule<Huurtoeslag> {
        // A right is of somebody: without a tenant there is nothing to compute, also where the rent alone decides.
        w.situatie().aanvrager()?;
        // Whatever the system, without its amounts there is no answer: `Normen::van` says which.
        match w.version(&STELSELS) {
            Some(Stelsel::Inkomensafbouw) => {
                vanaf_2026::Normen::van(w).map(Huurtoeslag::Inkomensafbouw)
            }
            Some(Stelsel::Normhuur) | None => {
                tot_en_met_2025::Normen::van(w).map(Huurtoeslag::Normhuur)
            }
        }
    }

    /// The amount of a month. An income that leaves nothing even at the highest rent decides, whatever is open of the
    /// home.
    fn bedrag(&self, w: &mut Worksheet<impl Trace>, inkomen: Rule<PerYear>) -> Rule<PerMonth> {
        let bedrag = self.bij_de_huur(w, inkomen);
        match (&bedrag, inkomen) {
            (Err(Halt::Open(_)), Ok(inkomen)) if self.hoogstens(w, inkomen) == PerMonth::ZERO => {
                Ok(PerMonth::ZERO)
            }
            _ => bedrag,
        }
    }

    /// The amount of a month, by the system of its year.
    fn bij_de_huur(&self, w: &mut Worksheet<impl Trace>, inkomen: Rule<PerYear>) -> Rule<PerMonth> {
        match self {
            Huurtoeslag::Normhuur(normen) => normen.maand(w, inkomen),
            Huurtoeslag::Inkomensafbouw(normen) => normen.maand(w, inkomen),
        }
    }

    /// The most that a month can give at an income, whatever the rent is: a higher rent never gives less, and no more of
    /// it counts than the maximale huurgrens. Where it is open who live there, whoever they are.
    fn hoogstens(&self, w: &mut Worksheet<impl Trace>, inkomen: PerYear) -> PerMonth {
        let samenstellingen = match Samenstelling::van(w) {
            Ok(samenstelling) => vec![samenstelling],
            Err(_) => Samenstelling::UITERSTEN.to_vec(),
        };
        let bij = |w: &mut Worksheet<_>, samenstelling| match self {
            Huurtoeslag::Normhuur(normen) => normen.hoogstens(w, inkomen, samenstelling),
            Huurtoeslag::Inkomensafbouw(normen) => normen.hoogstens(w, inkomen, samenstelling),
        };
        let bedragen = samenstellingen.into_iter().map(|soort| w.probe(|w| bij(w, soort)));
        bedragen.max().unwrap_or(PerMonth::ZERO)
    }
}

/// An adult, or a minor with a child.
///
/// Wht art. 8, geldend 2026-01-01: "Een huurtoeslag wordt slechts toegekend aan een huurder die meerderjarig
/// is."
///
/// Awir art. 10 lid 2, geldend 2026-01-01: "Indien op grond van een inkomensafhankelijke regeling alleen
/// meerderjarigen aanspraak op een tegemoetkoming hebben, wordt voor die regeling mede als meerderjarige
/// aangemerkt de minderjarige met een kind of de minderjarige van wie beide ouders zijn overleden."
fn huurder_meerderjarig(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let huurder = w.situatie().aanvrager()?;
    let meerderjarig = w.norm(&w.normen().awir.meerderjarig)?;
    let geboren = huurder.geboortedatum_indien_bekend();
    if geboren.is_some_and(|geboren| w.heeft_bereikt(geboren, meerderjarig)) || heeft_kind(w)? {
        return Ok(());
    }
    huurder.geboortedatum()?;
    w.reason(ReasonCode::HuurderMinderjarig, WHT.art("8")).about(huurder).refuse()
}

/// Whether a child of the household is born in this month. One that is known to be settles it.
fn heeft_kind(w: &Worksheet<impl Trace>) -> Rule<bool> {
    any_known(kinderen(w)?.map(|kind| woont_er_in(w, kind)))
}

impl<'a, T: Trace> Toeslagregel<'a, T> for Huurtoeslag {
    fn inkomen(&self, w: &mut Worksheet<'a, T>) -> Rule<PerYear> {
        rekeninkomen(w).map(|Toetsingsinkomen(inkomen)| inkomen)
    }

    fn afbouwartikel(&self) -> Artikel {
        match self {
            Huurtoeslag::Normhuur(_) => WHT.art("19 lid 2"),
            Huurtoeslag::Inkomensafbouw(_) => WHT.art("21 lid 2"),
        }
    }

    fn maand(&self, w: &mut Worksheet<'a, T>, inkomen: Rule<PerYear>) -> Rule<PerMonth> {
        let gronden = [huurder_meerderjarig(w), medebewoners_met_verblijfsrecht(w)];
        match first_refusal(gronden) {
            Ok(()) => self.bedrag(w, inkomen),
            Err(Halt::Refused(reason)) => reason.refuse(),
            Err(open) => {
                // A rent or an income that leaves nothing decides whoever lives there.
                let (bedrag, gathered) = w.gather(|w| self.bedrag(w, inkomen));
                match bedrag {
                    Ok(PerMonth::ZERO) | Err(Halt::Refused(_)) => {
                        w.take_over(&gathered);
                        bedrag
                    }
                    Ok(_) | Err(_) => Err(open),
                }
            }
        }
    }
}
