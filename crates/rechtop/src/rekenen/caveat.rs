//! What each caveat does to how sure the outcome is that it is told with.

use super::{Certainty, Doubt};
use crate::codes::CaveatCode;

/// Good to know; the outcome is what it is.
const INFORMATION: Certainty = Certainty::EXACT;
/// A fact that was not asked would turn the outcome or its amount, or it can only be known on the day of the claim.
const UNCHECKED: Certainty = Certainty::of(Doubt::HangtAf);
/// Who pays it decides on what no computer can see.
const OFFICER: Certainty = Certainty::of(Doubt::BeoordelingUitvoerder);
/// An input was estimated.
const ESTIMATE: Certainty = Certainty::of(Doubt::Schatting);
/// An amount that is not sure was used.
const PROVISIONAL: Certainty = Certainty::of(Doubt::Voorlopig);

impl CaveatCode {
    /// How sure an outcome is at most that is told with it. Whoever adds a caveat says it here.
    pub(super) const fn certainty(self) -> Certainty {
        match self {
            CaveatCode::PartnerVraagtAan
            | CaveatCode::Kinderbijslag1617
            | CaveatCode::KinderbijslagEerstAanvragen
            | CaveatCode::KinderbijslagLoopt
            | CaveatCode::KinderbijslagPasgeboren
            // Where a child is not known to go to school, the scheme itself says that it hangs on that.
            | CaveatCode::KinderbijslagSchool1617
            | CaveatCode::PartnerMoetAanvragen
            | CaveatCode::AowLaterAanvragen
            | CaveatCode::AowBruto
            | CaveatCode::AowKrijgtAl
            | CaveatCode::AioVandaagMelden
            | CaveatCode::AioBuitenland
            | CaveatCode::BijstandVandaagMelden
            | CaveatCode::BijstandVrijlatingArbeid
            | CaveatCode::BijstandTeltVoorToeslagen
            | CaveatCode::BijstandVierWeken
            | CaveatCode::BijstandOverwaarde
            | CaveatCode::BijstandEenZonderRecht
            | CaveatCode::BijstandHebtUAl
            | CaveatCode::EerstToeslagUwv
            | CaveatCode::EerstIoaw
            | CaveatCode::IoawVandaagMelden
            | CaveatCode::IoawHebtUAl
            | CaveatCode::IoawInPlaatsVanBijstand
            | CaveatCode::KwijtscheldingEerstVragen
            | CaveatCode::LokaalVanzelf
            | CaveatCode::LokaalFormulierThuis
            | CaveatCode::LokaalKortFormulier => INFORMATION,

            // How long somebody is detained.
            CaveatCode::HuurderGedetineerd
            | CaveatCode::PartnerGedetineerd
            | CaveatCode::AowInDetentie
            // Who people are to each other, and where they live.
            | CaveatCode::MisschienToeslagpartner
            | CaveatCode::AowSamenwonen
            | CaveatCode::OnderhuurderContract
            | CaveatCode::ToeslagUwvBijOuders
            // Which care and which school it is.
            | CaveatCode::KinderopvangGeregistreerd
            | CaveatCode::KinderopvangGroep8
            | CaveatCode::StudentVan30OfOuder
            // What else there is of income and of wealth, and since when.
            | CaveatCode::StudietoeslagMinimum
            | CaveatCode::BijstandVermogenNu
            | CaveatCode::BijstandAuto
            | CaveatCode::BijstandInkomenKind
            | CaveatCode::BijstandUitEuropa
            | CaveatCode::ToeslagUwvWerk
            | CaveatCode::ToeslagUwvStudiefinanciering
            | CaveatCode::ToeslagUwvWinst
            | CaveatCode::IoawStudiefinanciering
            | CaveatCode::MisschienEerstAndereUitkering
            // What there was: the old wages, the business.
            | CaveatCode::IoawOudLoon
            | CaveatCode::IoazVoorwaarden
            | CaveatCode::IoazOpTijd
            | CaveatCode::IoazVoorHetEinde
            | CaveatCode::IoazVermogenNu
            | CaveatCode::IoazRendement
            | CaveatCode::IoazPensioenpot
            | CaveatCode::IoazWinst
            | CaveatCode::KwijtscheldingVermogenNu
            | CaveatCode::KwijtscheldingOndernemer
            | CaveatCode::KwijtscheldingStudent | CaveatCode::LokaalZelfNagaan
            | CaveatCode::KwijtscheldingWaterschapAnders
            | CaveatCode::LokaalLeefgeld
            | CaveatCode::LokaalZorgtoeslaggrens
            | CaveatCode::LokaalNietGestudeerd
            | CaveatCode::LokaalIngeschreven
            | CaveatCode::LokaalInNederland
            | CaveatCode::LokaalAndereRegeling => UNCHECKED,

            CaveatCode::BijzonderVermogen
            | CaveatCode::Handicap
            | CaveatCode::AangepasteWoning
            | CaveatCode::GrootHuishouden
            | CaveatCode::KinderopvangEersteKind
            | CaveatCode::KinderopvangInDetentie
            | CaveatCode::KinderopvangTraject
            | CaveatCode::KinderopvangUrenBovenMaximum
            | CaveatCode::DubbeleKinderbijslag
            | CaveatCode::ExtraNaDubbeleKinderbijslag
            | CaveatCode::ExtraNietAlleKwartalen
            | CaveatCode::ExtraTweeLageInkomens
            | CaveatCode::StudietoeslagAdvies
            | CaveatCode::BijstandGemeenteBeslist
            | CaveatCode::BijstandNietsMetVakantiegeld
            | CaveatCode::IoawVrijlating
            | CaveatCode::IoawWinst
            | CaveatCode::IoawAowNietOpgenomen
            | CaveatCode::IoawPartnerTeltNietMee
            | CaveatCode::KwijtscheldingUitvoerder | CaveatCode::LokaalBeoordeling
            // The source names no limit or no amount, or leaves open how it is measured.
            | CaveatCode::LokaalGrensOnbekend
            | CaveatCode::LokaalRondDeGrens
            | CaveatCode::LokaalVermogensgrensOnbekend
            | CaveatCode::LokaalBedragOnbekend
            | CaveatCode::LokaalAfbouw
            // The time before is for the municipality to look at.
            | CaveatCode::LokaalGemiddeld
            | CaveatCode::LokaalElkeMaand
            | CaveatCode::LokaalElkKalenderjaar
            | CaveatCode::LokaalZoLangLaag
            | CaveatCode::LokaalVermogenZoLang
            | CaveatCode::LokaalAlZoLang => OFFICER,

            // Whether there is work here, or whether they live apart for good: not asked, and judged.
            CaveatCode::KinderbijslagTijdelijkeBescherming
            | CaveatCode::BijstandPartnerElders => UNCHECKED.and(OFFICER),

            // The income of a month is taken from that of the year.
            CaveatCode::ToeslagUwvBruto
            | CaveatCode::ToeslagUwvToetsingsinkomen
            | CaveatCode::IoawBruto => ESTIMATE,

            CaveatCode::KinderopvangPercentageOnzeker | CaveatCode::LokaalBedragUitJaar
            | CaveatCode::LokaalJaarOnbekend
            | CaveatCode::LokaalOudeBron
            | CaveatCode::LokaalAlleenGenoemd => PROVISIONAL,
        }
    }
}
