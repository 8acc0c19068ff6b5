//! Kinderopvangtoeslag: Wet kinderopvang (Wko, BWBR0017017) ch. 1 section 2, and Besluit
//! kinderopvangtoeslag (Bkt, BWBR0017321).
//! <https://wetten.overheid.nl/BWBR0017017/2026-01-01>
//!
//! Articles that compute nothing here: 1.3 lid 2 onder a (foster allowance does not matter), 1.5a (who
//! has temporary protection has the same right), 1.8 and on (execution, quality, registers). There is
//! no test of wealth. Not covered, and told in the refusal: the three months after work ended (1.6 lid
//! 5), a partner with Wlz care or long in detention (1.6 lid 8 to 10), who lives abroad (1.6 lid 2).

mod opvang;

use crate::bron::{BKT, Bron, WKO};
use crate::datum::Maand;
use crate::euro::{PerMonth, PerYear, Procent};
use crate::feiten::Dagbesteding;
use crate::normbedragen::{NotKnown, Side};
use crate::oud::begrippen::inkomen::{Toetsingsinkomen, gezamenlijk_toetsingsinkomen};
use crate::oud::begrippen::toekenning::{Maandrecht, Maandregel, toekenning};
use crate::oud::begrippen::toeslagpartner::{add_partner_caveats, toeslagpartner};
use crate::oud::begrippen::verblijf::{
    aanvrager_zonder_verblijfsrecht, partner_zonder_verblijfsrecht,
};
use crate::oud::outcome::{
    Afweging, Bekend, Caveat, Certainty, Claim, Outcome, Reason, Stop, eerste_bekende,
};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::Trace;
use crate::waarde::{Tabel, Trede};
use opvang::{Opvangkind, geen_opvang, opvangkinderen};

/// Wko 1.3 lid 2 onder b: so many calendar months after the month itself it can still be claimed.
const MAANDEN_TERUG: i8 = 3;
const GEBOORTE: i16 = 0;

/// Assesses the kinderopvangtoeslag of applicant and partner: art. 1.5 lid 3 gives partners one right.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    weigh(s, trace).unwrap_or_else(Outcome::from)
}

fn weigh<T: Trace>(s: &Situatie, trace: &mut T) -> Result<Outcome, Reason> {
    let mut afweging = Afweging::default();
    afweging.eis(s.normen.kinderopvangtoeslag.tegemoetkoming.op(s.maand).map_err(Stop::from));
    // One question at a time: without childcare nobody is asked what they do by day.
    afweging.weiger(eerste_bekende([
        geen_opvang(s),
        geen_werk_of_studie(s, s.aanvrager().map(Some)),
        geen_werk_of_studie(s, toeslagpartner(s)),
        aanvrager_zonder_verblijfsrecht(s),
        partner_zonder_verblijfsrecht(s),
    ]))?;
    add_partner_caveats(s, &mut afweging);
    add_ouder_caveats(s, &mut afweging);
    let regel = Kinderopvangtoeslag::new(s);
    if let Ok(regel) = &regel {
        regel.add_caveats(&mut afweging);
    }
    let toekenning = regel.and_then(|regel| toekenning(s, &regel, trace));
    Ok(afweging.besluit(toekenning))
}

/// Art. 1.6 lid 1 and 3: the parent, and the partner too, works, studies or follows a traject.
fn geen_werk_of_studie(s: &Situatie, ouder: Bekend<Option<Persoon>>) -> Bekend<Option<Reason>> {
    let Some(ouder) = ouder? else { return Ok(None) };
    let geen = *ouder.dagbesteding()? == Dagbesteding::Geen;
    let (code, artikel) = match toeslagpartner(s)? {
        Some(partner) if partner.index == ouder.index => {
            ("partner_geen_werk_of_studie", "1.6 lid 3")
        }
        _ => ("geen_werk_of_studie", "1.6 lid 1"),
    };
    Ok(geen.then(|| Reason::new(code, s.bron(&WKO, artikel)).about(ouder.index)))
}

/// Art. 1.6 lid 1 onder c, f, g, h and i: a traject counts only where somebody pays or ordered it. And
/// what counts as work from a prison the act does not say.
fn add_ouder_caveats(s: &Situatie, afweging: &mut Afweging) {
    let ouders = [s.aanvrager().map(Some), toeslagpartner(s)].into_iter();
    for ouder in ouders.filter_map(|ouder| ouder.ok().flatten()) {
        if ouder.dagbesteding() == Ok(&Dagbesteding::Traject) {
            let wie = Some(ouder.index);
            afweging.caveat("kinderopvang_traject", wie, Certainty::BeoordelingUitvoerder);
        }
        if ouder.is_zeker_gedetineerd() {
            let wie = Some(ouder.index);
            afweging.caveat("kinderopvang_in_detentie", wie, Certainty::BeoordelingUitvoerder);
        }
    }
}

/// The cost of childcare that counts in the month of the situation, before the toeslag: Wko 1.7 lid 1 and 2.
///
/// # Errors
/// Where an amount is not known, or the care of a child is not answered.
pub fn getelde_kosten(s: &Situatie) -> Bekend<PerMonth> {
    let kinderen = opvangkinderen(s, &mut Certainty::default())?;
    let er_zijn = kinderen.iter().filter(|kind| kind.is_er(s.maand));
    Ok(er_zijn.map(|kind| kind.getelde_kosten).sum())
}

/// The kinderopvangtoeslag of one household, with the amounts of its year.
struct Kinderopvangtoeslag<'a> {
    s: &'a Situatie<'a>,
    tabel: Tabel,
    kinderen: Vec<Opvangkind>,
    certainty: Certainty,
}

impl<'a> Kinderopvangtoeslag<'a> {
    fn new(s: &'a Situatie<'a>) -> Bekend<Kinderopvangtoeslag<'a>> {
        let mut certainty = Certainty::Exact;
        let tabel = s.norm(&s.normen.kinderopvangtoeslag.tegemoetkoming, &mut certainty)?;
        let kinderen = opvangkinderen(s, &mut certainty)?;
        Ok(Kinderopvangtoeslag { s, tabel, kinderen, certainty })
    }

    /// Art. 1.5 lid 1: only care that is registered, and paid for. And which hours count above the
    /// maximum, nobody but the Dienst Toeslagen can say.
    fn add_caveats(&self, afweging: &mut Afweging) {
        afweging.caveat("kinderopvang_geregistreerd", None, Certainty::Exact);
        for kind in self.kinderen.iter().filter(|kind| kind.andere_uren_mogelijk) {
            let certainty = Certainty::BeoordelingUitvoerder;
            afweging.caveat("kinderopvang_uren_boven_maximum", Some(kind.wie), certainty);
        }
        for kind in self.kinderen.iter().filter(|kind| kind.gaat_misschien_van_school(self.s)) {
            afweging.caveat("kinderopvang_groep_8", Some(kind.wie), Certainty::Exact);
        }
        if self.eerste_kind_onbeslist() {
            let certainty = Certainty::BeoordelingUitvoerder;
            afweging.caveat("kinderopvang_eerste_kind", None, certainty);
        }
    }

    /// Bkt 6 and annex I: the row of an income. A loss is in the first one.
    fn trede(&self, Toetsingsinkomen(inkomen): Toetsingsinkomen) -> Bekend<Trede> {
        let inkomen = inkomen.max(PerYear::ZERO);
        let trede = self.tabel.iter().rev().find(|trede| trede.vanaf <= inkomen);
        trede.copied().ok_or_else(|| self.niet_bekend())
    }

    fn niet_bekend(&self) -> Stop {
        let (maand, side) = (self.s.maand, Side::NotYetKnown);
        Stop::NotKnown(NotKnown { naam: "tegemoetkoming", maand, side })
    }

    /// Bkt 3: the first child of a month is the one with the most hours; of these the one with the
    /// highest cost; then either, so the one that leaves the lowest amount.
    fn eerste_kind(&self, maand: Maand) -> Option<&Opvangkind> {
        let kinderen = self.kinderen.iter().filter(|kind| kind.is_er(maand));
        kinderen.max_by_key(|kind| (kind.uren, kind.kosten, kind.getelde_kosten))
    }

    /// Whether hours and cost leave it open who the first child is, and it makes a difference.
    fn eerste_kind_onbeslist(&self) -> bool {
        let hoogste = self.kinderen.iter().map(|kind| (kind.uren, kind.kosten)).max();
        let mut gelijk = self
            .kinderen
            .iter()
            .filter(|kind| Some((kind.uren, kind.kosten)) == hoogste)
            .map(|kind| kind.getelde_kosten);
        let eerste = gelijk.next();
        gelijk.any(|kosten| Some(kosten) != eerste)
    }

    /// Bkt 6: for every next child the percentage of the other column. Not published for every year.
    fn percentage(&self, trede: Trede, is_eerste: bool) -> Bekend<Procent> {
        if is_eerste {
            return Ok(trede.eerste);
        }
        trede.volgende.ok_or_else(|| self.niet_bekend())
    }

    /// Art. 1.7 lid 1: a percentage of the cost that counts, by income and by order of the children.
    fn vergoeding<T: Trace>(
        &self,
        kind: &Opvangkind,
        percentage: Procent,
        trace: &mut T,
    ) -> PerMonth {
        let (s, wie) = (self.s, kind.wie);
        let vergoeding = kind.getelde_kosten * percentage;
        trace.person_step("kosten", wie, kind.kosten, s.bron(&WKO, "1.7 lid 1"));
        trace.person_step("getelde_uren", wie, kind.getelde_uren, s.bron(&BKT, "8a lid 1"));
        trace.person_step("getelde_kosten", wie, kind.getelde_kosten, s.bron(&BKT, "4 lid 1"));
        trace.person_step("percentage", wie, percentage, s.bron(&BKT, "6"));
        trace.person_step("vergoeding", wie, vergoeding, s.bron(&WKO, "1.7 lid 1"));
        vergoeding
    }
}

impl Maandregel for Kinderopvangtoeslag<'_> {
    fn leeftijden(&self) -> &'static [i16] {
        &[GEBOORTE]
    }

    fn inkomen<T: Trace>(&self, _: Maand, _: &mut Certainty, trace: &mut T) -> Bekend<PerYear> {
        gezamenlijk_toetsingsinkomen(self.s, trace).map(|Toetsingsinkomen(inkomen)| inkomen)
    }

    fn afbouwartikel(&self) -> Bron {
        self.s.bron(&BKT, "6")
    }

    /// Art. 1.3 lid 2 onder b: no right "over de periode tot de eerste dag van de kalendermaand die
    /// drie kalendermaanden gelegen is voor de datum waarop de aanvraag ... is ingediend".
    fn eigen_aanvraagtermijn(&self) -> Option<Claim> {
        let until = Some(self.s.maand.laatste_dag_na(MAANDEN_TERUG));
        Some(Claim { until, runs_on: true, bron: self.s.bron(&WKO, "1.3 lid 2 onder b") })
    }

    fn maand<T: Trace>(
        &self,
        maand: Maand,
        inkomen: Bekend<PerYear>,
        trace: &mut T,
    ) -> Bekend<Result<Maandrecht, Reason>> {
        let Some(eerste) = self.eerste_kind(maand) else {
            let bron = self.s.bron(&WKO, "1.5 lid 1");
            return Ok(Err(Reason::new("kind_telt_vanaf_volgende_maand", bron)));
        };
        let trede = self.trede(Toetsingsinkomen(inkomen?))?;
        if self.kinderen.iter().filter(|kind| kind.is_er(maand)).count() > 1 {
            trace.person_step("eerste_kind", eerste.wie, eerste.uren, self.s.bron(&BKT, "3"));
        }
        let mut bedrag = PerMonth::ZERO;
        let mut onzeker = false;
        for kind in self.kinderen.iter().filter(|kind| kind.is_er(maand)) {
            let is_eerste = kind.wie == eerste.wie;
            onzeker |= !is_eerste && !trede.zeker;
            bedrag += self.vergoeding(kind, self.percentage(trede, is_eerste)?, trace);
        }
        trace.step("maandbedrag", bedrag, self.s.bron(&WKO, "1.7 lid 1"));
        let caveat = Caveat { code: "kinderopvang_percentage_onzeker", wie: None };
        let certainty = if onzeker { Certainty::Voorlopig } else { Certainty::Exact };
        Ok(Ok(Maandrecht {
            bedrag,
            certainty: certainty.max(self.certainty),
            caveat: onzeker.then_some(caveat),
        }))
    }
}
