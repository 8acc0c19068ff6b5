//! Example households, for who wants to see a result first.

use rechtop_teksten::taal::{Key, key};
use serde_json::Value;

/// An example: how it is called, and its document.
pub struct Voorbeeld {
    /// Its name.
    pub naam: Key,
    document: &'static str,
}

macro_rules! voorbeelden {
    ($($naam:ident = $bestand:literal,)*) => {
        /// Every example.
        pub const VOORBEELDEN: &[Voorbeeld] = &[$(Voorbeeld {
            naam: key::$naam,
            document: include_str!(concat!("../../fixtures/huishoudens/", $bestand, ".json")),
        },)*];
    };
}

voorbeelden! {
    APP_VOORBEELD_ALLEENSTAANDE_HUURDER = "alleenstaande-huurder",
    APP_VOORBEELD_GEZIN_MET_DRIE_KINDEREN = "gezin-met-drie-kinderen",
    APP_VOORBEELD_ALLEENSTAANDE_OUDER = "alleenstaande-ouder",
    APP_VOORBEELD_AOW_MET_JONGERE_PARTNER = "aow-met-jongere-partner",
    APP_VOORBEELD_JONGERE_OP_KAMERS = "jongere-op-kamers",
    APP_VOORBEELD_HUISEIGENAAR_MET_SPAARGELD = "huiseigenaar-met-spaargeld",
}

impl Voorbeeld {
    /// The household document.
    pub fn document(&self) -> Value {
        serde_json::from_str(self.document).unwrap_or(Value::Null)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::huishouden::Huishouden;

    #[test]
    fn every_example_is_a_household_without_open_questions() {
        for voorbeeld in VOORBEELDEN {
            let huishouden = Huishouden::from_value(voorbeeld.document());
            assert!(huishouden.is_ok(), "{:?}", voorbeeld.naam);
            let Ok(huishouden) = huishouden else { return };
            let assessment = rechtop::assess(&huishouden, &rechtop::Rulebook::EMBEDDED);
            assert_eq!(assessment.open_questions(), [], "{:?}", voorbeeld.naam);
        }
    }
}
