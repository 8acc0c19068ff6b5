//! Looking at a household that is not there: what a scheme would give if an answer were another.

use super::{Data, Rule, Shelf, Trace, Verdict, Worksheet};
use crate::codes::RegelingCode;
use crate::euro::PerYear;
use crate::feiten::Huishouden;

impl<T: Trace> Worksheet<'_, T> {
    /// What a scheme gives another household over the calendar year: nothing where there is no right, or only a signpost.
    ///
    /// # Errors
    /// The first thing that is open in that scheme, where it cannot be said yet.
    pub fn jaar_in(
        &self,
        huishouden: &Huishouden,
        regeling: RegelingCode,
        assess: for<'b> fn(&mut Worksheet<'b, T>) -> Rule<Verdict>,
    ) -> Rule<PerYear> {
        // What was worked out of this household does not hold for another.
        let shelf = Shelf::default();
        let data = Data { shelf: &shelf, ..self.data };
        let mut elders = Worksheet::new(regeling, huishouden, data);
        let verdict = elders.probe(assess);
        elders.settle(&verdict)?;
        Ok(match verdict {
            Ok(Verdict::Award(award)) => award.per_year,
            Ok(Verdict::Pointer(_)) | Err(_) => PerYear::ZERO,
        })
    }
}
