//! Example households, for anyone who wants to see a result first.

use rechtop::Huishouden;
use rechtop_teksten::{Key, key};

/// An example: its name and its document.
pub struct Example {
    /// Its name.
    pub name: Key,
    document: &'static str,
}

macro_rules! examples {
    ($($name:ident = $file:literal,)*) => {
        /// Every example.
        pub const EXAMPLES: &[Example] = &[$(Example {
            name: key::$name,
            document: include_str!(concat!("../../fixtures/huishoudens/", $file, ".json")),
        },)*];
    };
}

examples! {
    APP_VOORBEELD_ALLEENSTAANDE_HUURDER = "alleenstaande-huurder",
    APP_VOORBEELD_GEZIN_MET_DRIE_KINDEREN = "gezin-met-drie-kinderen",
    APP_VOORBEELD_ALLEENSTAANDE_OUDER = "alleenstaande-ouder",
    APP_VOORBEELD_AOW_MET_JONGERE_PARTNER = "aow-met-jongere-partner",
    APP_VOORBEELD_JONGERE_OP_KAMERS = "jongere-op-kamers",
    APP_VOORBEELD_HUISEIGENAAR_MET_SPAARGELD = "huiseigenaar-met-spaargeld",
}

impl Example {
    /// The household. A test makes sure that every example can be read.
    pub fn huishouden(&self) -> Option<Huishouden> {
        Huishouden::from_json(self.document).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_a_household_without_open_questions() {
        for example in EXAMPLES {
            let huishouden = example.huishouden();
            assert!(huishouden.is_some(), "{:?}", example.name);
            let Some(huishouden) = huishouden else { return };
            let assessment = rechtop::assess(&huishouden, &rechtop::Rulebook::EMBEDDED);
            assert_eq!(assessment.open_questions(), [], "{:?}", example.name);
        }
    }
}
