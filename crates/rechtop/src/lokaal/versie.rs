//! Which version of a scheme holds on a day.

use jiff::civil::Date;
use rechtop_lokaal::Versie;

use super::LokaleRegeling;
use crate::bron::PW;
use crate::codes::ReasonCode;
use crate::rekenen::{Rule, Trace, Worksheet};

/// The version of a day, or why there is none.
enum OpDeDag {
    /// These rules hold.
    Geldt(&'static Versie),
    /// The first version begins later.
    Vanaf(&'static Versie, Date),
    /// The last version has ended.
    TotEnMet(&'static Versie, Date),
    /// The scheme has no version for this municipality.
    Geen,
}

impl LokaleRegeling {
    /// The rules that hold on a day, where there are any.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::gemeenten::Gemeente;
    /// use rechtop::lokaal::Regelbestanden;
    ///
    /// let Some(zutphen) = Gemeente::by_id("zutphen") else { unreachable!() };
    /// let regelingen = Regelbestanden::EMBEDDED.van(zutphen);
    /// let kindpakket = regelingen.iter().find(|regeling| regeling.id == "zutphen/kindpakket");
    /// let versie = kindpakket.and_then(|regeling| regeling.versie(date(2026, 7, 1)));
    /// assert!(versie.is_some_and(|versie| versie.tot_en_met.is_none()));
    /// ```
    pub fn versie(&self, dag: Date) -> Option<&'static Versie> {
        match op(self, dag) {
            OpDeDag::Geldt(versie) => Some(versie),
            OpDeDag::Vanaf(..) | OpDeDag::TotEnMet(..) | OpDeDag::Geen => None,
        }
    }
}

fn op(regeling: &LokaleRegeling, dag: Date) -> OpDeDag {
    let hier = |versie: &&Versie| versie.gemeenten.is_empty() || regeling.is_in(&versie.gemeenten);
    let mut versies = regeling.regeling.versie.iter().filter(hier);
    let geldt = |versie: &Versie| {
        versie.vanaf.is_none_or(|vanaf| vanaf.0 <= dag)
            && versie.tot_en_met.is_none_or(|einde| dag <= einde.0)
    };
    if let Some(versie) = versies.clone().find(|versie| geldt(versie)) {
        return OpDeDag::Geldt(versie);
    }
    let later = versies.clone().filter_map(|versie| Some((versie, versie.vanaf?.0)));
    if let Some((versie, vanaf)) =
        later.filter(|(_, vanaf)| *vanaf > dag).min_by_key(|(_, vanaf)| *vanaf)
    {
        return OpDeDag::Vanaf(versie, vanaf);
    }
    let eerder = versies.by_ref().filter_map(|versie| Some((versie, versie.tot_en_met?.0)));
    match eerder.max_by_key(|(_, einde)| *einde) {
        Some((versie, einde)) => OpDeDag::TotEnMet(versie, einde),
        None => OpDeDag::Geen,
    }
}

/// The version of the peildatum.
pub(super) fn versie<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    regeling: &'static LokaleRegeling,
) -> Rule<&'static Versie> {
    match op(regeling, w.situatie().huishouden().peildatum()) {
        OpDeDag::Geldt(versie) => Ok(versie),
        OpDeDag::Vanaf(versie, vanaf) => {
            w.reason(ReasonCode::LokaalNogNiet, &versie.bron).limited(vanaf).refuse()
        }
        OpDeDag::TotEnMet(versie, einde) => {
            w.reason(ReasonCode::LokaalVoorbij, &versie.bron).limited(einde).refuse()
        }
        // The reader sees to it that every municipality of a scheme has a version.
        OpDeDag::Geen => match regeling.regeling.versie.first() {
            Some(versie) => w.reason(ReasonCode::LokaalGeenBedrag, &versie.bron).refuse(),
            None => w.reason(ReasonCode::LokaalGeenBedrag, PW.art("35 lid 1")).refuse(),
        },
    }
}
