//! Looking at a household that is not there: what a scheme would give if an answer were another.

use super::{Data, Given, Rule, Shelf, Trace, Verdict, Worksheet};
use crate::codes::RegelingCode;
use crate::feiten::Huishouden;

impl<T: Trace> Worksheet<'_, T> {
    /// What a scheme gives another household: nothing where there is no right, or only a signpost.
    ///
    /// # Errors
    /// The first thing that is open in that scheme, where it cannot be said yet.
    pub fn given_to(
        &self,
        huishouden: &Huishouden,
        regeling: RegelingCode,
        assess: for<'b> fn(&mut Worksheet<'b, T>) -> Rule<Verdict>,
    ) -> Rule<Given> {
        // What was worked out of this household does not hold for another.
        let plank = self.shelf().plank().another();
        let shelf = Shelf::new(&*plank);
        let data = Data { shelf: &shelf, ..self.data };
        let mut elders = Worksheet::new(regeling, huishouden, data);
        let verdict = elders.probe(assess);
        elders.settle(&verdict)
    }
}
