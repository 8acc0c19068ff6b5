//! What would make the answer surer: the net income that was estimated, and whether the parents of somebody of 18 to 20 can
//! help.

use crate::begrippen::bijstandsnorm::{Leefvorm, jongeren_zonder_antwoord, leefvorm};
use crate::begrippen::netto_inkomen::vraag_netto_inkomen;
use crate::datum::Maand;
use crate::feiten::{Fact, Gap};
use crate::jaar::Maandjaar;
use crate::rekenen::{Doubt, Rule, Trace, Worksheet};

/// Offers the questions behind what keeps the months from being sure, of a right and of a refusal alike.
pub(super) fn bied_aan<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    nu: &Leefvorm<'a>,
    jaar: &Maandjaar,
) -> Rule<()> {
    let certainty = jaar.certainty();
    if certainty.has(Doubt::Schatting) {
        let personen = [Some(nu.aanvrager), nu.partner].into_iter().flatten();
        w.refine(personen.filter_map(|(persoon, _)| vraag_netto_inkomen(persoon)));
    }
    if certainty.has(Doubt::HangtAf) {
        let vragen = hulp_van_ouders(w)?;
        w.refine(vragen);
    }
    Ok(())
}

/// Whose parents may help, of everybody who is of that age in some month of the year.
fn hulp_van_ouders(w: &mut Worksheet<impl Trace>) -> Rule<Vec<Gap>> {
    let mut vragen = Vec::new();
    for nummer in [1, w.peilmaand().nummer(), w.laatste_maand().nummer()] {
        let maand = Maand::new(w.jaar(), nummer);
        let leefvorm = w.in_maand(maand, |w| leefvorm(w)).0?;
        for persoon in jongeren_zonder_antwoord(&leefvorm) {
            let vraag = persoon.question(Fact::GeenHulpOuders);
            if !vragen.contains(&vraag) {
                vragen.push(vraag);
            }
        }
    }
    Ok(vragen)
}
