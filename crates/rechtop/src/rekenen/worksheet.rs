//! What a rule reads from and writes on: the situation of a month, the steps, how certain the outcome is, and what
//! must be told.

use std::cell::Cell;

use jiff::civil::Date;

use super::{Caveat, Certainty, Doubt, Draft, Halt, Open, Record, Rule, Shelf, Step, Told, Trace};
use crate::beleid::{Kwijtscheldingsbeleid, Kwijtscheldingsbesluiten};
use crate::bron::{Bron, Citation};
use crate::codes::{CaveatCode, ReasonCode, RegelingCode, StepCode};
use crate::datum::{MAANDEN, Maand};
use crate::feiten::{Gap, Huishouden, Persoon, Situatie};
use crate::normbedragen::{Dated, Dekking, Normbedragen, NotKnown, Side, Vastgesteld};
use crate::versions::Versions;
use crate::waarde::{Leeftijd, Waarde};

/// Months in a year, to count with.
pub(super) const JAAR: i16 = MAANDEN as i16;

/// What the register of the schemes knows of each.
#[derive(Clone, Copy)]
pub struct Register {
    /// The files with its amounts.
    pub files: fn(RegelingCode) -> &'static [&'static str],
    /// The months over which it can be computed, where it has its own.
    pub dekking: fn(RegelingCode, &Normbedragen) -> Option<&Dekking>,
}

/// The rules that are data, as a worksheet needs them.
#[derive(Clone, Copy)]
pub struct Data<'a> {
    /// The national amounts.
    pub normen: &'a Normbedragen,
    /// What was decided locally on kwijtschelding of taxes.
    pub besluiten: Kwijtscheldingsbesluiten,
    /// The schemes.
    pub register: Register,
    /// What was worked out of the household already.
    pub shelf: &'a Shelf<'a>,
    /// Why rules stopped over it.
    pub record: &'a Record,
}

/// The worksheet of one scheme over one household, looked at in one month.
pub struct Worksheet<'a, T> {
    /// The facts of the household.
    pub(super) situatie: Situatie<'a>,
    pub(super) data: Data<'a>,
    pub(super) regeling: RegelingCode,
    peilmaand: Maand,
    /// The year of the peildatum, and its first month.
    jaar: i16,
    pub(super) januari: Maand,
    pub(super) maand: Maand,
    /// The month whose text of the acts is cited.
    pub(super) cited: Maand,
    /// Whether steps are left out now.
    pub(super) silent: bool,
    /// The first later month in which something that was read may change, or January of the next year.
    pub(super) until: Cell<Maand>,
    pub(super) trace: T,
    pub(super) certainty: Certainty,
    pub(super) told: Vec<Told>,
    /// From where on it is told by what is looked at now.
    pub(super) told_from: usize,
    pub(super) refine: Vec<Gap>,
    pub(super) open: Open,
}

impl<'a, T: Trace> Worksheet<'a, T> {
    /// An empty worksheet of a scheme, in the month of the peildatum.
    pub fn new(
        regeling: RegelingCode,
        huishouden: &'a Huishouden,
        data: Data<'a>,
    ) -> Worksheet<'a, T> {
        let maand = huishouden.peilmaand();
        let jaar = maand.jaar();
        let januari = Maand::new(jaar, 1);
        let mut w = Worksheet {
            situatie: Situatie::new(huishouden),
            data,
            regeling,
            peilmaand: maand,
            jaar,
            januari,
            maand,
            cited: maand,
            silent: false,
            until: Cell::new(januari.plus(JAAR)),
            trace: T::default(),
            certainty: Certainty::EXACT,
            told: Vec::new(),
            told_from: 0,
            refine: Vec::new(),
            open: Open::default(),
        };
        w.begin(regeling);
        w
    }

    /// Begins with another scheme, after the one before was decided. Whether it can be computed in the month of the
    /// peildatum comes first, so that nothing is asked for a date that has no amounts.
    pub fn begin(&mut self, regeling: RegelingCode) {
        self.regeling = regeling;
        self.certainty = Certainty::EXACT;
        self.told.clear();
        self.refine.clear();
        self.open.clear();
        let dekking = (self.data.register.dekking)(regeling, self.data.normen);
        if let Some(Err(not_known)) = dekking.map(|dekking| dekking.op(self.peilmaand)) {
            self.open.note(self.data.record.miss(not_known));
        }
    }

    // The situation.

    /// The facts of the household.
    pub fn situatie(&self) -> Situatie<'a> {
        self.situatie
    }

    /// The national amounts, to be read through [`Worksheet::norm`].
    pub fn normen(&self) -> &'a Normbedragen {
        self.data.normen
    }

    pub(super) fn shelf(&self) -> &'a Shelf<'a> {
        self.data.shelf
    }

    /// What was decided locally about kwijtschelding of taxes.
    pub fn beleid(&self) -> Kwijtscheldingsbeleid {
        self.data.besluiten.beleid(self.situatie.huishouden().peildatum())
    }

    /// What was decided about kwijtschelding where the household lives.
    pub fn besluiten(&self) -> Kwijtscheldingsbesluiten {
        self.data.besluiten
    }

    /// The calendar year of the peildatum.
    pub fn jaar(&self) -> i16 {
        self.jaar
    }

    /// The month of the peildatum.
    pub fn peilmaand(&self) -> Maand {
        self.peilmaand
    }

    /// The first month of the year of the peildatum.
    pub fn eerste_maand(&self) -> Maand {
        self.januari
    }

    /// The last month of the year of the peildatum.
    pub fn laatste_maand(&self) -> Maand {
        self.januari.plus(JAAR - 1)
    }

    /// The month that is looked at. A rule that reads it may find something else in any later month, so nothing that was
    /// worked out is kept for the next one.
    pub fn maand(&self) -> Maand {
        self.holds_until(self.maand.plus(1));
        self.maand
    }

    /// The month that is looked at, for who notes until when a finding holds.
    pub(super) fn looked_at(&self) -> Maand {
        self.maand
    }

    /// An amount in the month that is looked at. If it is not final, neither is the outcome.
    ///
    /// # Errors
    /// Where the amount is not known for that month.
    pub fn norm<V: Copy>(&mut self, dated: &Dated<V>) -> Rule<V> {
        let Some(row) = dated.row(self.maand) else { return Err(self.missing(dated)) };
        self.holds_until(row.tot_en_met.plus(1));
        if row.grade.is_voorlopig() {
            self.weaken(Doubt::Voorlopig);
        }
        Ok(row.value)
    }

    #[cold]
    #[inline(never)]
    fn missing<V>(&self, dated: &Dated<V>) -> Halt {
        self.holds_until(self.maand.plus(1));
        self.data.record.miss(dated.not_known(self.maand))
    }

    /// The version of something that changed with the law, in the month that is looked at.
    pub fn version<V: Copy>(&self, versions: &Versions<V>) -> Option<V> {
        let (version, last) = versions.until(self.maand.eerste_dag())?;
        if let Some(last) = last {
            self.holds_until(Maand::of(last).plus(1));
        }
        Some(version)
    }

    // Ages. Each notes from which month on its answer is another.

    /// Whether somebody born on this day has reached an age on the first day of the month.
    pub fn heeft_bereikt(&self, geboren: Date, leeftijd: Leeftijd) -> bool {
        self.is_vanaf(Maand::waarin_bereikt(geboren, leeftijd))
    }

    /// Whether this is a month after the one in which somebody reached an age.
    pub fn had_bereikt(&self, geboren: Date, leeftijd: Leeftijd) -> bool {
        self.is_vanaf(Maand::na_verjaardag(geboren, leeftijd))
    }

    /// Whether the month is this one or a later one.
    pub fn is_vanaf(&self, begin: Maand) -> bool {
        let begonnen = begin <= self.maand;
        if !begonnen {
            self.holds_until(begin);
        }
        begonnen
    }

    /// Whether somebody was born on or before the first day of the month.
    pub fn is_geboren(&self, geboren: Date) -> bool {
        self.heeft_bereikt(geboren, Leeftijd(0))
    }

    /// What `look` finds in the month. It may find something else in a later one, and then notes which.
    pub fn in_de_maand<V: PartialEq>(&self, look: impl Fn(Maand) -> V) -> V {
        let now = look(self.maand);
        let later = (1..).map(|maanden| self.maand.plus(maanden));
        let changed =
            later.take_while(|maand| *maand < self.until.get()).find(|maand| look(*maand) != now);
        if let Some(changed) = changed {
            self.holds_until(changed);
        }
        now
    }

    pub(super) fn holds_until(&self, maand: Maand) {
        self.until.set(self.until.get().min(maand));
    }

    // What is written.

    /// An article, as it reads in the month of the peildatum.
    pub fn bron(&self, citation: impl Citation) -> Bron {
        citation.as_of(self.cited)
    }

    /// A reason to refuse, by this article: as sure as what was found until now.
    pub fn reason(&self, code: ReasonCode, citation: impl Citation) -> Draft<'a> {
        self.data.record.draft(code, self.bron(citation), self.certainty)
    }

    /// That an amount is not there in the month that is looked at, where no row of amounts says so.
    pub fn miss(&self, naam: &'static str, maand: Maand) -> Halt {
        self.data.record.miss(NotKnown { naam, maand, side: Side::NotYetKnown })
    }

    /// Notes a step about the household.
    pub fn step(&mut self, code: StepCode, waarde: impl Into<Waarde>, citation: impl Citation) {
        if !self.silent {
            let bron = self.bron(citation);
            self.trace.note(|| Step::new(code, None, waarde.into(), bron));
        }
    }

    /// Notes a step about one person.
    pub fn step_of(
        &mut self,
        code: StepCode,
        persoon: Persoon,
        waarde: impl Into<Waarde>,
        citation: impl Citation,
    ) {
        if !self.silent {
            let bron = self.bron(citation);
            self.trace.note(|| Step::new(code, persoon.id().cloned(), waarde.into(), bron));
        }
    }

    /// Tells the holder something. The outcome is no more certain than it leaves it.
    pub fn tell(&mut self, caveat: impl Into<Told>) {
        let caveat = caveat.into();
        self.weaken(caveat.code.certainty());
        let told = self.told.get(self.told_from..).unwrap_or_default();
        if !told.contains(&caveat) {
            self.told.push(caveat);
        }
    }

    /// Tells the holder something with a number or words in it.
    pub fn tell_with(&mut self, code: CaveatCode, waarde: impl Into<Waarde>) {
        let at = self.data.record.keep_word(waarde.into());
        self.tell(Told { at: Some(at), ..Told::from(code) });
    }

    /// What was told, as those outside read it.
    pub(super) fn told(&self) -> impl Iterator<Item = Caveat> {
        self.caveats(&self.told)
    }

    /// Caveats as those outside read them.
    pub fn caveats(&self, told: &[Told]) -> impl Iterator<Item = Caveat> {
        let huishouden = self.situatie.huishouden();
        let record = self.data.record;
        told.iter().map(move |told| record.caveat(*told, huishouden))
    }

    /// How certain what was found until now is.
    pub fn certainty(&self) -> Certainty {
        self.certainty
    }

    /// Makes the outcome no more certain than this.
    pub fn weaken(&mut self, certainty: impl Into<Certainty>) {
        self.certainty = self.certainty.and(certainty.into());
    }

    /// Offers questions whose answers would make the outcome surer.
    pub fn refine(&mut self, questions: impl IntoIterator<Item = Gap>) {
        self.refine.extend(questions);
    }

    /// How many steps there are.
    pub fn mark(&self) -> usize {
        self.trace.mark()
    }

    /// Forgets the steps after a mark.
    pub fn back_to(&mut self, mark: usize) {
        self.trace.back_to(mark);
    }

    // The scheme itself.

    /// Whether the scheme can be computed in the month of the peildatum.
    pub fn is_covered(&self) -> bool {
        self.open.not_known.is_none()
    }

    /// The amounts of the scheme that are fixed or announced already for a month.
    pub(super) fn fixed_already(&self, maand: Maand) -> Vec<Vastgesteld> {
        self.data.normen.vastgesteld((self.data.register.files)(self.regeling), maand)
    }
}
