//! Rechtop — waar heb ik recht op? The rules: what a household in the Netherlands is entitled to,
//! exactly, with the article beside every step, and with the questions that are still open.
//!
//! Pure: no I/O, no clock, no language. The same household always gives the same answer.
//!
//! ```
//! use rechtop::{Rulebook, assess, huishouden::Huishouden, outcome::Outcome};
//!
//! let huishouden = Huishouden::from_json(r#"{
//!     "versie": 1, "peildatum": "2026-07-01",
//!     "personen": [{
//!         "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01",
//!         "inkomen": { "loon": 24000 }, "vermogen": 1000,
//!         "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
//!     }],
//!     "woning": { "soort": "koop" }
//! }"#).unwrap();
//! let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
//! let zorgtoeslag = &assessment.regelingen[1];
//! assert_eq!(zorgtoeslag.regeling.id, "zorgtoeslag");
//! let Outcome::Right(award) = &zorgtoeslag.outcome else { panic!("an income this low has a right") };
//! assert_eq!(award.per_month.amount().to_decimal().to_string(), "129");
//! // What a scheme still has to know is a question.
//! for open in assessment.open_questions() {
//!     println!("{} for {}", huishouden.pad(open.question), open.regelingen.join(", "));
//! }
//! ```

pub mod answer;
pub mod assessment;
pub mod begrippen;
pub mod beleid;
pub mod bron;
pub mod datum;
pub mod euro;
pub mod huishouden;
pub mod normbedragen;
pub mod outcome;
pub mod regelingen;
pub mod situatie;
pub mod trace;
pub mod versions;
pub mod waarde;

use assessment::Assessment;
use beleid::Kwijtscheldingsbeleid;
use huishouden::Huishouden;
use normbedragen::Normbedragen;
use situatie::Situatie;
use trace::{Steps, Trace};

/// All rules that are data: the national amounts, and local choices within national schemes.
#[derive(Debug, Clone)]
pub struct Rulebook {
    /// The national amounts.
    pub normbedragen: Normbedragen,
    /// What was decided locally on kwijtschelding of taxes.
    pub kwijtschelding: Kwijtscheldingsbeleid,
}

impl Rulebook {
    /// The rules that were built in from `rules/`, without local decisions.
    pub const EMBEDDED: Rulebook = Rulebook {
        normbedragen: Normbedragen::EMBEDDED,
        kwijtschelding: Kwijtscheldingsbeleid::ZONDER_BESLUIT,
    };
}

/// Assesses every scheme, with the steps that explain each amount.
pub fn assess(huishouden: &Huishouden, rulebook: &Rulebook) -> Assessment<Steps> {
    assess_with(huishouden, rulebook)
}

/// Assesses every scheme, keeping what `T` keeps: [`trace::NoTrace`] for batches.
pub fn assess_with<T: Trace>(huishouden: &Huishouden, rulebook: &Rulebook) -> Assessment<T> {
    let situatie = Situatie::new(huishouden, &rulebook.normbedragen);
    let situatie = situatie.met_kwijtschelding(rulebook.kwijtschelding);
    Assessment { regelingen: regelingen::assess_all(&situatie) }
}
