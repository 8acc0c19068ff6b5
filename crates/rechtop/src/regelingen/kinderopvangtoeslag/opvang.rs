//! The childcare of a child: which hours and which price count. Wet kinderopvang (Wko, BWBR0017017) art. 1.1, 1.5 and
//! 1.7; Besluit kinderopvangtoeslag (Bkt, BWBR0017321) art. 4 and 8a. <https://wetten.overheid.nl/BWBR0017017/2026-01-01>

use jiff::civil::Date;

use crate::bron::WKO;
use crate::codes::ReasonCode;
use crate::euro::{PerHour, PerMonth};
use crate::feiten::{Bedrag, Fact, Group, Onderwijs, OpvangDocument, OpvangSoort, Persoon, Rol};
use crate::rekenen::{Draft, Halt, Rule, Trace, Worksheet, one_passes};
use crate::waarde::{Leeftijd, Uren};

/// From this age on the first of the month a parent is no longer asked for care. The act knows no age, only the start of
/// secondary school; who still has care at a later age says so without being asked.
const GEVRAAGD_TOT: Leeftijd = Leeftijd(13);
/// From the year in which a child reaches this age it can go to secondary school. No act says so; it is when the first
/// children do.
const KAN_NAAR_VOORTGEZET_ONDERWIJS: Leeftijd = Leeftijd(11);

/// A child with childcare that is paid for, and what of it counts in a month.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opvangkind<'a> {
    /// The child.
    pub(super) kind: Persoon<'a>,
    geboren: Date,
    /// All hours of care, by which the children are ordered.
    pub(super) uren: Uren,
    /// What the care costs, at its own price.
    pub(super) kosten: PerMonth,
    /// The hours that count.
    pub(super) getelde_uren: Uren,
    /// The cost that counts: those hours, at no more than the highest price.
    pub(super) getelde_kosten: PerMonth,
    /// Whether hours fall off that could as well have been others, at another price.
    pub(super) andere_uren_mogelijk: bool,
}

/// That some child has care that can count. Asked before any amount.
///
/// Wko art. 1.5 lid 1, geldend 2026-01-01: "Een ouder heeft aanspraak op een kinderopvangtoeslag in de door hem
/// of zijn partner betaalde kosten, indien het betreft: a. kinderopvang in een geregistreerd kindercentrum; of
/// b. gastouderopvang in een geregistreerde voorziening voor gastouderopvang."
///
/// # Errors
/// The refusal; or where the care of a child is not answered.
pub(super) fn een_kind_met_opvang(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let geen = geen_opvang(w);
    let kinderen = w.situatie().met_rol(Rol::Kind)?;
    one_passes(kinderen.map(|kind| plaatsen(w, kind).map(drop)), geen)
}

/// The children with care, with what counts of it.
///
/// # Errors
/// Where the care of a child is not answered, or an amount is not known.
pub(super) fn opvangkinderen<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Vec<Opvangkind<'a>>> {
    let mut kinderen = Vec::new();
    for kind in w.situatie().met_rol(Rol::Kind)? {
        match plaatsen(w, kind) {
            Ok(plaatsen) => kinderen.push(Opvangkind::van(w, kind, plaatsen)?),
            Err(Halt::Refused(_)) => {}
            Err(open) => return Err(open),
        }
    }
    Ok(kinderen)
}

fn geen_opvang<'a>(w: &Worksheet<'a, impl Trace>) -> Draft<'a> {
    w.reason(ReasonCode::GeenKinderopvang, WKO.art("1.5 lid 1"))
}

/// The places of a child that are paid for, or why there are none that count.
fn plaatsen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    kind: Persoon<'a>,
) -> Rule<&'a [Group<OpvangDocument>]> {
    let geen = geen_opvang(w);
    let plaatsen = match kind.opvang() {
        Err(_) if w.heeft_bereikt(kind.geboortedatum()?, GEVRAAGD_TOT) => return geen.refuse(),
        plaatsen => plaatsen?,
    };
    let mut betaald = false;
    for plaats in plaatsen {
        let Plaats { uren: Uren(uren), prijs, .. } = Plaats::van(kind, plaats)?;
        betaald |= uren > 0 && prijs > PerHour::ZERO;
    }
    geen.refuse_if(!betaald)?;
    nog_niet_naar_voortgezet_onderwijs(w, kind)?;
    Ok(plaatsen)
}

/// Care is for children who do not go to secondary school yet.
///
/// Wko art. 1.1 lid 1, geldend 2026-01-01: "In deze wet en de op deze wet berustende bepalingen wordt verstaan
/// onder: \[…\] kinderopvang: het bedrijfsmatig of anders dan om niet verzorgen, opvoeden en bijdragen aan de
/// ontwikkeling van kinderen tot de eerste dag van de maand waarop het voortgezet onderwijs voor die kinderen
/// begint; \[…\] kinderopvangtoeslag: een tegemoetkoming van het Rijk als bedoeld in artikel 2, eerste lid,
/// onder h, van de Algemene wet inkomensafhankelijke regelingen in de kosten van kinderopvang; \[…\] ouder: de
/// bloed- of aanverwant in opgaande lijn of de pleegouder van een kind op wie de kinderopvang betrekking heeft,
/// met dien verstande dat bij de beoordeling of sprake is van pleegouderschap een vergoeding op grond van de
/// Jeugdwet buiten beschouwing blijft;"
fn nog_niet_naar_voortgezet_onderwijs(w: &Worksheet<impl Trace>, kind: Persoon) -> Rule<()> {
    let geboren = kind.geboortedatum()?;
    if !wordt_dit_jaar(w, geboren, KAN_NAAR_VOORTGEZET_ONDERWIJS) {
        return Ok(());
    }
    let gaat_al = match kind.onderwijs()? {
        Onderwijs::Basisonderwijs => false,
        Onderwijs::Geen | Onderwijs::Voorschool => wordt_dit_jaar(w, geboren, GEVRAAGD_TOT),
        Onderwijs::VoortgezetOnderwijs | Onderwijs::Mbo | Onderwijs::Hbo | Onderwijs::Wo => true,
    };
    let reason = w.reason(ReasonCode::OpvangTotVoortgezetOnderwijs, WKO.art("1.1 lid 1"));
    reason.about(kind).refuse_if(gaat_al)
}

/// Whether somebody reaches an age in the calendar year, or has reached it before.
fn wordt_dit_jaar(w: &Worksheet<impl Trace>, geboren: Date, Leeftijd(leeftijd): Leeftijd) -> bool {
    w.jaar() - geboren.year() >= i16::from(leeftijd)
}

/// One place of care of a child.
struct Plaats {
    soort: OpvangSoort,
    uren: Uren,
    prijs: PerHour,
}

impl Plaats {
    /// As it was answered. Where a part is not, the care is asked again.
    fn van(kind: Persoon, plaats: &OpvangDocument) -> Rule<Plaats> {
        let OpvangDocument { soort, uren_per_maand, uurtarief } = plaats;
        match (soort.given(), uren_per_maand.given(), uurtarief.given()) {
            (Some(soort), Some(uren), Some(Bedrag(prijs))) => {
                Ok(Plaats { soort: *soort, uren: *uren, prijs: PerHour::new(*prijs) })
            }
            _ => Err(Halt::Open(kind.question(Fact::Opvang))),
        }
    }
}

impl<'a> Opvangkind<'a> {
    /// Adds up the places of one child.
    fn van(
        w: &mut Worksheet<'a, impl Trace>,
        kind: Persoon<'a>,
        plaatsen: &[Group<OpvangDocument>],
    ) -> Rule<Opvangkind<'a>> {
        let mut uren = Vec::with_capacity(plaatsen.len());
        let mut kosten = PerMonth::ZERO;
        for plaats in plaatsen {
            let Plaats { soort, uren: Uren(aantal), prijs } = Plaats::van(kind, plaats)?;
            kosten += prijs.for_hours(aantal);
            let telt = (prijs.min(maximum_uurprijs(w, soort)?), aantal);
            uren.insert(uren.partition_point(|goedkoper| *goedkoper < telt), telt);
        }
        let geteld = Geteld::van(w, uren)?;
        Ok(Opvangkind {
            kind,
            geboren: kind.geboortedatum()?,
            uren: geteld.alle_uren,
            kosten,
            getelde_uren: geteld.uren,
            getelde_kosten: geteld.kosten,
            andere_uren_mogelijk: geteld.andere_uren_mogelijk,
        })
    }

    /// Whether the child is there in the month: born on its first day.
    ///
    /// Awir art. 5, geldend 2026-01-01: "Voor de toepassing van deze wet en de daarop berustende bepalingen
    /// alsmede voor de toepassing van inkomensafhankelijke regelingen, wordt een wijziging in de omstandigheden
    /// en van de leeftijd van de belanghebbende, de partner of een medebewoner die zich voordoet na de eerste
    /// dag van de maand, in aanmerking genomen vanaf de eerste dag van de daaropvolgende maand."
    pub(super) fn is_er(&self, w: &Worksheet<impl Trace>) -> bool {
        w.is_geboren(self.geboren)
    }

    /// Whether the child is of the age at which secondary school begins, and with it the care ends.
    pub(super) fn gaat_misschien_van_school(&self, w: &Worksheet<impl Trace>) -> bool {
        wordt_dit_jaar(w, self.geboren, KAN_NAAR_VOORTGEZET_ONDERWIJS)
    }
}

/// What counts of the hours of a child.
struct Geteld {
    alle_uren: Uren,
    uren: Uren,
    kosten: PerMonth,
    andere_uren_mogelijk: bool,
}

impl Geteld {
    /// No more hours than the maximum, of all kinds together, the cheapest first. Which hours fall off the text that was found does not say;
    /// the dearest do, so that nobody gets what has to be paid back.
    ///
    /// Wko art. 1.7 lid 4, geldend 2026-01-01: "Het aantal uren kinderopvang dat in aanmerking wordt genomen
    /// bij de hoogte van de kinderopvangtoeslag, bedoeld in het eerste lid, gaat een bij algemene maatregel van
    /// bestuur vast te stellen maximum, dat per soort kinderopvang of per leeftijdsgroep verschillend kan
    /// worden vastgesteld, niet te boven."
    ///
    /// Of the decree the text of 2014 is the last that was found; its 230 hours a month still hold.
    ///
    /// Bkt art. 8a lid 1, geldend 2014-01-01: "Het aantal uren kinderopvang dat voor kinderopvangtoeslag in
    /// aanmerking komt, bedraagt voor ieder kind niet meer dan: a. 230 uren per kalendermaand; b. per
    /// berekeningsjaar: \[…\]"
    fn van(w: &mut Worksheet<impl Trace>, uren: Vec<(PerHour, i64)>) -> Rule<Geteld> {
        let Uren(maximum) = w.norm(&w.normen().kinderopvangtoeslag.maximum_uren_per_maand)?;
        let alle: i64 = uren.iter().map(|(_, aantal)| aantal).sum();
        let mut over = maximum;
        let mut kosten = PerMonth::ZERO;
        for &(prijs, aantal) in &uren {
            kosten += prijs.for_hours(aantal.min(over));
            over -= aantal.min(over);
        }
        let eerste = uren.first().map(|(prijs, _)| *prijs);
        let verschillend = uren.iter().any(|(prijs, aantal)| *aantal > 0 && Some(*prijs) != eerste);
        Ok(Geteld {
            alle_uren: Uren(alle),
            uren: Uren(alle.min(maximum)),
            kosten,
            andere_uren_mogelijk: alle > maximum && verschillend,
        })
    }
}

/// The highest price of an hour that counts, by kind of care.
///
/// Wko art. 1.7 lid 2, geldend 2026-01-01: "De uurprijs die bij de hoogte van de kinderopvangtoeslag, bedoeld
/// in het eerste lid, in aanmerking wordt genomen gaat een bij algemene maatregel van bestuur vast te stellen
/// bedrag niet te boven. Dat bedrag kan per opvangsoort verschillend worden vastgesteld."
///
/// The form of the list, with the amounts of 2023; those of later years are from public overviews.
///
/// Bkt art. 4 lid 1, geldend 2023-01-01: "1. De maximum uurprijs bedraagt voor: a. dagopvang € 8,97; b.
/// buitenschoolse opvang € 7,72; en c. gastouderopvang € 6,73."
fn maximum_uurprijs(w: &mut Worksheet<impl Trace>, soort: OpvangSoort) -> Rule<PerHour> {
    let normen = &w.normen().kinderopvangtoeslag;
    w.norm(match soort {
        OpvangSoort::Dagopvang => &normen.maximum_uurprijs_dagopvang,
        OpvangSoort::Bso => &normen.maximum_uurprijs_bso,
        OpvangSoort::Gastouder => &normen.maximum_uurprijs_gastouder,
    })
}
