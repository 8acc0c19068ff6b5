//! Kinderopvangtoeslag: Wet kinderopvang (Wko, BWBR0017017) ch. 1 section 2, and Besluit kinderopvangtoeslag (Bkt,
//! BWBR0017321). <https://wetten.overheid.nl/BWBR0017017/2026-01-01>
//!
//! Rekent niet: 1.3 lid 2 onder a (een pleegvergoeding doet niet mee); 1.5a (wie tijdelijke bescherming geniet, heeft
//! hetzelfde recht); 1.6 lid 2 (wie in het buitenland woont: niet gedekt); 1.6 lid 5 (de drie maanden na het werk: niet
//! gedekt, de weigering zegt het); 1.6 lid 8 tot en met 10 (Wlz-zorg en detentie van een partner: niet gedekt, de
//! weigering zegt het); 1.8 en verder (uitvoering, kwaliteit, registers).
//!
//! There is no test of wealth.
//!
//! Of the decree no text of 2025 or later was found. What is quoted of it is the last text that was, with its date; the
//! amounts are those of public overviews (see the file of the amounts).

mod opvang;
mod ouder;

use crate::begrippen::inkomen::{Toetsingsinkomen, gezamenlijk_toetsingsinkomen};
use crate::begrippen::partner::tell_of_partner;
use crate::begrippen::verblijf::{aanvrager_met_verblijfsrecht, partner_met_verblijfsrecht};
use crate::bron::{Artikel, BKT, WKO};
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::euro::{PerMonth, PerYear, Procent};
use crate::feiten::Persoon;
use crate::jaar::{Toeslagregel, toeslagjaar};
use crate::rekenen::{Claim, Halt, Rule, Trace, Verdict, Worksheet};
use crate::waarde::{Tabel, Trede};
use opvang::{Opvangkind, een_kind_met_opvang, opvangkinderen};
use ouder::{aanvrager_werkt_of_studeert, partner_werkt_of_studeert, tell_of_ouders};

/// The kinderopvangtoeslag of applicant and partner together.
///
/// Wko art. 1.5 lid 3, geldend 2026-01-01: "Een ouder en diens partner die tevens ouder is worden voor de
/// toepassing van deze wet geacht gezamenlijk één aanspraak te hebben."
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    // One question at a time: without childcare nobody is asked what they do by day.
    w.weigh(|w| {
        w.all([
            &|w| een_kind_met_opvang(w),
            &|w| aanvrager_werkt_of_studeert(w),
            &|w| partner_werkt_of_studeert(w),
            &|w| aanvrager_met_verblijfsrecht(w),
            &|w| partner_met_verblijfsrecht(w),
        ])
    })?;
    tell_of_partner(w);
    tell_of_ouders(w)?;
    let regel = Kinderopvangtoeslag::van(w)?;
    let award = toeslagjaar(w, &regel)?;
    regel.tell(w);
    Ok(award.into())
}

/// The cost of childcare that counts in the month, before the toeslag.
///
/// Wko art. 1.7 lid 1, geldend 2026-01-01: "De hoogte van de kinderopvangtoeslag is afhankelijk van: a. de
/// draagkracht, en b. de kosten van kinderopvang per kind die worden bepaald door: 1º. het aantal uren
/// kinderopvang per kind in het berekeningsjaar, 2º. de voor die kinderopvang te betalen prijs, met
/// inachtneming van het bedrag, bedoeld in het tweede lid, en 3º. de soort kinderopvang."
///
/// # Errors
/// Where an amount is not known, or the care of a child is not answered.
pub fn getelde_kosten(w: &mut Worksheet<impl Trace>) -> Rule<PerMonth> {
    let kinderen = w.probe(opvangkinderen)?;
    let er_zijn = kinderen.iter().filter(|kind| kind.is_er(w));
    Ok(er_zijn.map(|kind| kind.getelde_kosten).sum())
}

/// The kinderopvangtoeslag of one household, with the amounts of its year.
struct Kinderopvangtoeslag<'a> {
    tabel: Tabel,
    kinderen: Vec<Opvangkind<'a>>,
}

impl<'a> Kinderopvangtoeslag<'a> {
    fn van(w: &mut Worksheet<'a, impl Trace>) -> Rule<Kinderopvangtoeslag<'a>> {
        let tabel = w.norm(&w.normen().kinderopvangtoeslag.tegemoetkoming)?;
        Ok(Kinderopvangtoeslag { tabel, kinderen: opvangkinderen(w)? })
    }

    /// Only care that is registered counts, and that is paid for. And which hours count above the maximum, nobody but the
    /// Dienst Toeslagen can say.
    ///
    /// Wko art. 1.5 lid 1, geldend 2026-01-01: "Een ouder heeft aanspraak op een kinderopvangtoeslag in de door
    /// hem of zijn partner betaalde kosten, indien het betreft: a. kinderopvang in een geregistreerd
    /// kindercentrum; of b. gastouderopvang in een geregistreerde voorziening voor gastouderopvang."
    fn tell(&self, w: &mut Worksheet<'a, impl Trace>) {
        w.tell(CaveatCode::KinderopvangGeregistreerd);
        for kind in self.kinderen.iter().filter(|kind| kind.andere_uren_mogelijk) {
            w.tell(CaveatCode::KinderopvangUrenBovenMaximum.about(kind.kind));
        }
        for kind in &self.kinderen {
            if kind.gaat_misschien_van_school(w) {
                w.tell(CaveatCode::KinderopvangGroep8.about(kind.kind));
            }
        }
        if self.eerste_kind_onbeslist() {
            w.tell(CaveatCode::KinderopvangEersteKind);
        }
    }

    /// Whether hours and cost leave it open who the first child is, and it makes a difference.
    fn eerste_kind_onbeslist(&self) -> bool {
        let hoogste = self.kinderen.iter().map(|kind| (kind.uren, kind.kosten)).max();
        let gelijk = self.kinderen.iter().filter(|kind| Some((kind.uren, kind.kosten)) == hoogste);
        let mut kosten = gelijk.map(|kind| kind.getelde_kosten);
        let eerste = kosten.next();
        kosten.any(|kosten| Some(kosten) != eerste)
    }

    /// The row of an income. A loss is in the first one.
    ///
    /// Bkt art. 6, geldend 2014-01-01: "Voor de berekening van de kinderopvangtoeslag is de verdeling van de
    /// toetsingsinkomens in inkomensgroepen vanaf het berekeningsjaar 2009 in de bij dit besluit behorende
    /// bijlage I opgenomen."
    ///
    /// Bkt art. 8 lid 1 en 2, geldend 2014-01-01: "1. De kinderopvangtoeslag wordt uitgedrukt in een percentage
    /// van de kosten van kinderopvang. 2. De percentages, bedoeld in het eerste lid, worden vermeld in bijlage
    /// I."
    fn trede(
        &self,
        w: &Worksheet<impl Trace>,
        Toetsingsinkomen(inkomen): Toetsingsinkomen,
    ) -> Rule<Trede> {
        let inkomen = inkomen.max(PerYear::ZERO);
        let trede = self.tabel.iter().rev().find(|trede| trede.vanaf <= inkomen);
        trede.copied().ok_or_else(|| niet_bekend(w))
    }

    /// What the children of the month get together.
    fn vergoedingen(
        &self,
        w: &mut Worksheet<'a, impl Trace>,
        trede: Trede,
        eerste: Persoon,
    ) -> Rule<PerMonth> {
        let mut samen = PerMonth::ZERO;
        let mut onzeker = false;
        for kind in &self.kinderen {
            if !kind.is_er(w) {
                continue;
            }
            let is_eerste = kind.kind == eerste;
            onzeker |= !is_eerste && !trede.zeker;
            samen += vergoeding(w, kind, percentage(w, trede, is_eerste)?);
        }
        if onzeker {
            w.tell(CaveatCode::KinderopvangPercentageOnzeker);
        }
        Ok(samen)
    }
}

/// The first child is the one with the most hours; of these the one with the highest cost; then either, so the one that
/// leaves the lowest amount.
///
/// Bkt art. 3, geldend 2014-01-01: "1. Indien meer dan één kind van een ouder gebruik maakt van kinderopvang,
/// wordt voor de kinderopvangtoeslag onderscheid gemaakt tussen het eerste kind en de overige kinderen. 2. Het
/// kind met het hoogste aantal uren kinderopvang wordt voor de berekening van de hoogte van de
/// kinderopvangtoeslag als eerste kind beschouwd. 3. In het geval meer kinderen van een ouder een zelfde aantal
/// uren gebruik maken van kinderopvang, wordt het kind met de laagste kosten van kinderopvang als eerste kind
/// beschouwd. 4. In het geval meer kinderen van een ouder een zelfde aantal uren gebruik maken van kinderopvang
/// met gelijke kosten van kinderopvang, stelt de inspecteur vast welk kind als eerste kind moet worden
/// beschouwd."
///
/// Since 2015 lid 3 has the child with the highest cost; the decree that changed it was not found, two public sources say
/// so.
fn eerste_kind<'k, 'a>(
    w: &Worksheet<impl Trace>,
    kinderen: &'k [Opvangkind<'a>],
) -> Option<&'k Opvangkind<'a>> {
    let er_zijn = kinderen.iter().filter(|kind| kind.is_er(w));
    er_zijn.max_by_key(|kind| (kind.uren, kind.kosten, kind.getelde_kosten))
}

/// For every next child the percentage of the other column. It was not published for every year.
fn percentage(w: &Worksheet<impl Trace>, trede: Trede, is_eerste: bool) -> Rule<Procent> {
    if is_eerste {
        return Ok(trede.eerste);
    }
    trede.volgende.ok_or_else(|| niet_bekend(w))
}

fn niet_bekend(w: &Worksheet<impl Trace>) -> Halt {
    w.miss("tegemoetkoming", w.peilmaand())
}

/// A percentage of the cost that counts, by income and by order of the children. Of the decree only the text of 2014 was
/// found.
///
/// Wko art. 1.7 lid 1, geldend 2026-01-01: "De hoogte van de kinderopvangtoeslag is afhankelijk van: a. de
/// draagkracht, en b. de kosten van kinderopvang per kind die worden bepaald door: 1º. het aantal uren
/// kinderopvang per kind in het berekeningsjaar, 2º. de voor die kinderopvang te betalen prijs, met
/// inachtneming van het bedrag, bedoeld in het tweede lid, en 3º. de soort kinderopvang."
///
/// Bkt art. 8 lid 1 en 2, geldend 2014-01-01: "1. De kinderopvangtoeslag wordt
/// uitgedrukt in een percentage van de kosten van kinderopvang. 2. De percentages, bedoeld in het eerste lid, worden
/// vermeld in bijlage I."
fn vergoeding<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    kind: &Opvangkind<'a>,
    percentage: Procent,
) -> PerMonth {
    let vergoeding = kind.getelde_kosten * percentage;
    w.step_of(StepCode::Kosten, kind.kind, kind.kosten, WKO.art("1.7 lid 1"));
    w.step_of(StepCode::GeteldeUren, kind.kind, kind.getelde_uren, BKT.art("8a lid 1"));
    w.step_of(StepCode::GeteldeKosten, kind.kind, kind.getelde_kosten, BKT.art("4 lid 1"));
    w.step_of(StepCode::Percentage, kind.kind, percentage, BKT.art("8 lid 1 en 2"));
    w.step_of(StepCode::Vergoeding, kind.kind, vergoeding, WKO.art("1.7 lid 1"));
    vergoeding
}

/// So many calendar months after the month itself it can still be claimed.
const MAANDEN_TERUG: i8 = 3;

impl<'a, T: Trace> Toeslagregel<'a, T> for Kinderopvangtoeslag<'a> {
    fn inkomen(&self, w: &mut Worksheet<'a, T>) -> Rule<PerYear> {
        gezamenlijk_toetsingsinkomen(w).map(|Toetsingsinkomen(inkomen)| inkomen)
    }

    fn afbouwartikel(&self) -> Artikel {
        BKT.art("6")
    }

    /// Wko art. 1.3 lid 2 onder b, geldend 2026-01-01: "Op deze wet is de Algemene wet inkomensafhankelijke
    /// regelingen van toepassing met uitzondering van artikel 5 van die wet op wijzigingen in de kosten van
    /// kinderopvang per kind, bedoeld in artikel 1.7, eerste lid, onderdeel b, met dien verstande dat: \[…\] b.
    /// in afwijking van artikel 15, eerste lid, van de Algemene wet inkomensafhankelijke regelingen, een ouder
    /// over de berekeningsjaren 2014 en volgende geen aanspraak heeft op kinderopvangtoeslag als bedoeld in de
    /// artikelen 1.5 en 1.5a over de periode tot de eerste dag van de kalendermaand die drie kalendermaanden
    /// gelegen is voor de datum waarop de aanvraag om kinderopvangtoeslag is ingediend bij de Dienst
    /// Toeslagen."
    fn eigen_aanvraagtermijn(&self, w: &Worksheet<'a, T>) -> Option<Claim> {
        let until = w.peilmaand().laatste_dag_na(MAANDEN_TERUG);
        Some(Claim::running(Some(until), w.bron(WKO.art("1.3 lid 2 onder b"))))
    }

    /// Bkt art. 2, geldend 2014-01-01: "De hoogte van de kinderopvangtoeslag wordt voor iedere kalendermaand
    /// afzonderlijk bepaald."
    fn maand(&self, w: &mut Worksheet<'a, T>, inkomen: Rule<PerYear>) -> Rule<PerMonth> {
        let Some(eerste) = eerste_kind(w, &self.kinderen) else {
            let reason = w.reason(ReasonCode::KindTeltVanafVolgendeMaand, WKO.art("1.5 lid 1"));
            return reason.refuse();
        };
        let trede = self.trede(w, Toetsingsinkomen(inkomen?))?;
        if self.kinderen.iter().filter(|kind| kind.is_er(w)).count() > 1 {
            w.step_of(StepCode::EersteKind, eerste.kind, eerste.uren, BKT.art("3"));
        }
        let bedrag = self.vergoedingen(w, trede, eerste.kind)?;
        w.step(StepCode::Maandbedrag, bedrag, WKO.art("1.7 lid 1"));
        Ok(bedrag)
    }
}
