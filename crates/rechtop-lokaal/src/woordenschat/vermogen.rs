//! Tests of wealth.

use super::{Voorwaarde, woord};
use crate::Bedrag;

woord! {
    /// Hoeveel spaargeld en bezit het gezin mag hebben.
    struct Vermogen {
        /// Tot welke grens.
        grens: Vermogensgrens,
        /// De eigen grenzen, bij `grens = "eigen"`. De eerste rij die past geldt.
        #[serde(default)]
        tabel: Vec<Vermogensrij>,
        /// Hoe de eigen woning meetelt.
        #[serde(default = "onbekend")]
        woning: Bezit,
        /// Zoveel van de overwaarde van de woning telt niet mee.
        #[serde(default)]
        woning_vrij_tot: Option<Bedrag>,
        /// Hoe de auto meetelt.
        #[serde(default = "onbekend")]
        auto: Bezit,
        /// Zoveel van de waarde van de auto telt niet mee.
        #[serde(default)]
        auto_vrij_tot: Option<Bedrag>,
        /// Of spaargeld van de kinderen meetelt. Weggelaten: de bron zegt het niet.
        #[serde(default)]
        kinderen: Option<bool>,
        /// Zoveel maanden moet het vermogen al onder de grens zijn.
        #[serde(default)]
        maanden: Option<u16>,
    }
}

woord! {
    /// Een rij met een eigen vermogensgrens.
    struct Vermogensrij {
        /// Voor wie.
        #[serde(default)]
        als: Vec<Voorwaarde>,
        /// Hoogstens zoveel.
        hoogstens: Bedrag,
    }
}

woord! {
    /// Welke grens.
    enum Vermogensgrens {
        /// De grens van de bijstand (Participatiewet).
        Bijstand,
        /// Het heffingsvrije vermogen van de belasting (box 3).
        Heffingsvrij,
        /// De grens van de kwijtschelding van belastingen.
        Kwijtschelding,
        /// Grenzen in dit bestand.
        Eigen,
        /// Er is een grens, maar de bron noemt haar niet.
        Onbekend,
    }
}

woord! {
    /// Hoe een bezit meetelt.
    enum Bezit {
        /// Het telt niet mee.
        TeltNiet,
        /// Het telt mee, voor zover het meer waard is dan wat vrij is.
        Telt,
        /// De bron zegt het niet.
        Onbekend,
    }
}

fn onbekend() -> Bezit {
    Bezit::Onbekend
}
