//! The acts and decrees that the rules follow.

use super::Wet;

/// Algemene wet inkomensafhankelijke regelingen.
pub static AWIR: Wet = Wet {
    afkorting: "Awir",
    naam: "Algemene wet inkomensafhankelijke regelingen",
    bwb: "BWBR0018472",
};

/// Vreemdelingenwet 2000.
pub static VW: Wet =
    Wet { afkorting: "Vw 2000", naam: "Vreemdelingenwet 2000", bwb: "BWBR0011823" };

/// Wet op de huurtoeslag.
pub static WHT: Wet = Wet { afkorting: "Wht", naam: "Wet op de huurtoeslag", bwb: "BWBR0008659" };

/// Besluit op de huurtoeslag.
pub static BHT: Wet =
    Wet { afkorting: "Bht", naam: "Besluit op de huurtoeslag", bwb: "BWBR0008763" };

/// Wet verlaging eigen bijdrage huurtoeslag.
pub static WVEB: Wet =
    Wet { afkorting: "Wveb", naam: "Wet verlaging eigen bijdrage huurtoeslag", bwb: "BWBR0049106" };

/// Wet op de zorgtoeslag.
pub static WZT: Wet = Wet { afkorting: "Wzt", naam: "Wet op de zorgtoeslag", bwb: "BWBR0018451" };

/// Wet op het kindgebonden budget.
pub static WKB: Wet =
    Wet { afkorting: "Wkb", naam: "Wet op het kindgebonden budget", bwb: "BWBR0022751" };

/// Participatiewet.
pub static PW: Wet = Wet { afkorting: "Pw", naam: "Participatiewet", bwb: "BWBR0015703" };

/// Regeling Participatiewet, IOAW en IOAZ.
pub static REGELING_PW: Wet = Wet {
    afkorting: "Regeling Pw",
    naam: "Regeling Participatiewet, IOAW en IOAZ",
    bwb: "BWBR0015738",
};

/// Algemene Ouderdomswet.
pub static AOW: Wet = Wet { afkorting: "AOW", naam: "Algemene Ouderdomswet", bwb: "BWBR0002221" };

/// Wet op de loonbelasting 1964.
pub static LB: Wet =
    Wet { afkorting: "Wet LB", naam: "Wet op de loonbelasting 1964", bwb: "BWBR0002471" };

/// Toeslagenwet.
pub static TW: Wet = Wet { afkorting: "TW", naam: "Toeslagenwet", bwb: "BWBR0004043" };

/// Wet kinderopvang.
pub static WKO: Wet = Wet { afkorting: "Wko", naam: "Wet kinderopvang", bwb: "BWBR0017017" };

/// Besluit kinderopvangtoeslag.
pub static BKT: Wet =
    Wet { afkorting: "Bkt", naam: "Besluit kinderopvangtoeslag", bwb: "BWBR0017321" };

/// Algemene Kinderbijslagwet.
pub static AKW: Wet =
    Wet { afkorting: "AKW", naam: "Algemene Kinderbijslagwet", bwb: "BWBR0002368" };

/// Wet tegemoetkoming onderwijsbijdrage en schoolkosten.
pub static WTOS: Wet = Wet {
    afkorting: "WTOS",
    naam: "Wet tegemoetkoming onderwijsbijdrage en schoolkosten",
    bwb: "BWBR0012438",
};

/// Algemene nabestaandenwet.
pub static ANW: Wet =
    Wet { afkorting: "Anw", naam: "Algemene nabestaandenwet", bwb: "BWBR0007795" };

/// Wet arbeidsongeschiktheidsvoorziening jonggehandicapten.
pub static WAJONG: Wet = Wet {
    afkorting: "Wajong",
    naam: "Wet arbeidsongeschiktheidsvoorziening jonggehandicapten",
    bwb: "BWBR0008657",
};

/// Besluit bijstandverlening zelfstandigen 2004.
pub static BBZ: Wet = Wet {
    afkorting: "Bbz 2004",
    naam: "Besluit bijstandverlening zelfstandigen 2004",
    bwb: "BWBR0015711",
};

/// Wet inkomstenbelasting 2001.
pub static IB: Wet =
    Wet { afkorting: "Wet IB 2001", naam: "Wet inkomstenbelasting 2001", bwb: "BWBR0011353" };

/// Wet belastingen op milieugrondslag.
pub static WBM: Wet =
    Wet { afkorting: "Wbm", naam: "Wet belastingen op milieugrondslag", bwb: "BWBR0007168" };

/// Besluit langdurige zorg.
pub static BLZ: Wet = Wet { afkorting: "Blz", naam: "Besluit langdurige zorg", bwb: "BWBR0035948" };

/// Wet maatschappelijke ondersteuning 2015.
pub static WMO: Wet = Wet {
    afkorting: "Wmo 2015",
    naam: "Wet maatschappelijke ondersteuning 2015",
    bwb: "BWBR0035362",
};

/// Zorgverzekeringswet.
pub static ZVW: Wet = Wet { afkorting: "Zvw", naam: "Zorgverzekeringswet", bwb: "BWBR0018450" };

/// Burgerlijk Wetboek Boek 7.
pub static BW7: Wet =
    Wet { afkorting: "BW 7", naam: "Burgerlijk Wetboek Boek 7", bwb: "BWBR0005290" };

/// Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers.
pub static IOAW: Wet = Wet {
    afkorting: "IOAW",
    naam: "Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers",
    bwb: "BWBR0004044",
};

/// Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen.
pub static IOAZ: Wet = Wet {
    afkorting: "IOAZ",
    naam: "Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen",
    bwb: "BWBR0004163",
};

/// Invorderingswet 1990.
pub static IW: Wet = Wet { afkorting: "IW 1990", naam: "Invorderingswet 1990", bwb: "BWBR0004770" };

/// Uitvoeringsregeling Invorderingswet 1990.
pub static URI: Wet = Wet {
    afkorting: "URI 1990",
    naam: "Uitvoeringsregeling Invorderingswet 1990",
    bwb: "BWBR0004766",
};

/// Leidraad Invordering 2008: how the ontvanger applies them, which gemeenten and waterschappen follow.
pub static LEIDRAAD: Wet =
    Wet { afkorting: "Leidraad", naam: "Leidraad Invordering 2008", bwb: "BWBR0024096" };

/// Regeling kwijtschelding belastingen medeoverheden.
pub static RKBM: Wet = Wet {
    afkorting: "RKBM",
    naam: "Regeling kwijtschelding belastingen medeoverheden",
    bwb: "BWBR0047157",
};

/// Algemeen inkomensbesluit socialezekerheidswetten.
pub static AIB: Wet = Wet {
    afkorting: "AIB",
    naam: "Algemeen inkomensbesluit socialezekerheidswetten",
    bwb: "BWBR0029368",
};

/// Burgerlijk Wetboek Boek 1.
pub static BW1: Wet =
    Wet { afkorting: "BW 1", naam: "Burgerlijk Wetboek Boek 1", bwb: "BWBR0002656" };

/// Wet minimumloon en minimumvakantiebijslag.
pub static WML: Wet =
    Wet { afkorting: "WML", naam: "Wet minimumloon en minimumvakantiebijslag", bwb: "BWBR0002638" };
