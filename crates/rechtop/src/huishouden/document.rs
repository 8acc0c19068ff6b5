//! The household document, field by field. The Dutch descriptions are those of its JSON Schema,
//! which officers and integrators read.

use serde::Deserialize;

use super::bedrag::{Bedrag, Saldo};
use super::dag::Dag;
use super::groep::Groep;
use crate::answer::Answer;
use crate::waarde::Uren;

#[cfg(feature = "schema")]
use schemars::JsonSchema;

/// Een huishouden. Wat is weggelaten (of `null` is) is onbekend: iets anders dan nul of nee.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("required" = ["versie", "peildatum"])))]
#[serde(deny_unknown_fields)]
pub struct HuishoudenDocument {
    /// Versie van dit document: 1.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "u32", range(min = 1, max = 1)))]
    pub versie: Answer<u32>,
    /// De dag waarop het recht wordt bekeken. De regels van de maand waarin die dag valt gelden.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Dag"))]
    pub peildatum: Answer<Dag>,
    /// De gemeente, in kleine letters: `zutphen`, `den-haag`.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$")))]
    pub gemeente: Answer<String>,
    /// Alle personen die tot het huishouden horen: precies één aanvrager, hoogstens één partner.
    #[serde(default)]
    pub personen: Answer<Vec<Groep<PersoonDocument>>>,
    /// De woning van de aanvrager.
    #[serde(default)]
    pub woning: Answer<Groep<WoningDocument>>,
    /// Sinds wanneer het inkomen van het huishouden laag is.
    #[serde(default)]
    pub laag_inkomen_sinds: Answer<Dag>,
    /// Aanslagen van gemeente en waterschap samen, per jaar (Leidraad Invordering art. 26).
    #[serde(default)]
    pub lokale_belastingen: Answer<Bedrag>,
    /// Waarde van de auto van het huishouden; 0 als er geen auto is.
    #[serde(default)]
    pub auto_waarde: Answer<Bedrag>,
}

/// Een persoon in het huishouden.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("required" = ["id", "rol"])))]
#[serde(deny_unknown_fields)]
pub struct PersoonDocument {
    /// Eigen kenmerk van deze persoon, uniek binnen het huishouden: `p1`.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "String", regex(pattern = "^[A-Za-z0-9_-]+$")))]
    pub id: Answer<String>,
    /// Plaats in het huishouden.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Rol"))]
    pub rol: Answer<Rol>,
    /// Geboortedatum.
    #[serde(default)]
    pub geboortedatum: Answer<Dag>,
    /// Bruto inkomen in het kalenderjaar van de peildatum, zoals het telt voor het
    /// toetsingsinkomen (Awir art. 8).
    #[serde(default)]
    pub inkomen: Answer<Groep<InkomenDocument>>,
    /// Netto inkomen per maand, zonder vakantietoeslag.
    #[serde(default)]
    pub netto_maandinkomen: Answer<Bedrag>,
    /// Netto vakantiegeld per jaar. Wie dit weglaat, krijgt een schatting.
    #[serde(default)]
    pub netto_vakantiegeld: Answer<Bedrag>,
    /// De soort uitkering, als er een uitkering is.
    #[serde(default)]
    pub uitkering_soort: Answer<UitkeringSoort>,
    /// Dagloon (bruto) waarnaar de uitkering is berekend (Toeslagenwet art. 8a).
    #[serde(default)]
    pub dagloon: Answer<Bedrag>,
    /// Of deze persoon op 50-jarige leeftijd of later werkloos is geworden en de WW-uitkering daarna
    /// is afgelopen (IOAW art. 2).
    #[serde(default)]
    pub ww_na_50_afgelopen: Answer<bool>,
    /// Of deze persoon op 55-jarige leeftijd of later een eigen bedrijf heeft beëindigd of moet
    /// beëindigen (IOAZ art. 2).
    #[serde(default)]
    pub bedrijf_na_55_beeindigd: Answer<bool>,
    /// Of deze persoon van 18, 19 of 20 jaar voor levensonderhoud geen beroep kan doen op de ouders
    /// (Participatiewet art. 20 lid 3).
    #[serde(default)]
    pub geen_hulp_ouders: Answer<bool>,
    /// Premie van de zorgverzekering per maand, zonder aanvullende verzekering.
    #[serde(default)]
    pub zorgpremie: Answer<Bedrag>,
    /// Bezittingen min schulden op 1 januari van het jaar van de peildatum, zonder de eigen woning
    /// (Wet IB 2001 art. 5.3).
    #[serde(default)]
    pub vermogen: Answer<Saldo>,
    /// Of een deel van het vermogen op verzoek niet meetelt, zoals smartengeld (Awir art. 47 lid 2).
    #[serde(default)]
    pub bijzonder_vermogen: Answer<bool>,
    /// Of deze persoon een Nederlandse zorgverzekering heeft (Wzt art. 1).
    #[serde(default)]
    pub zorgverzekerd: Answer<bool>,
    /// Verblijfsrecht. Een Nederlander verblijft rechtmatig.
    #[serde(default)]
    pub verblijf: Answer<Verblijf>,
    /// Of deze persoon in detentie zit.
    #[serde(default)]
    pub gedetineerd: Answer<bool>,
    /// Of deze persoon een handicap heeft waardoor een duurdere woning nodig is (Wht art. 13).
    #[serde(default)]
    pub handicap: Answer<bool>,
    /// Jaren opbouw van de AOW, 0 tot en met 50.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 50)))]
    pub aow_opbouwjaren: Answer<u8>,
    /// Wat deze persoon overdag doet.
    #[serde(default)]
    pub dagbesteding: Answer<Dagbesteding>,
    /// Of deze persoon studiefinanciering krijgt.
    #[serde(default)]
    pub studiefinanciering: Answer<bool>,
    /// Of de partner op hetzelfde adres staat ingeschreven als de aanvrager (Wht art. 1a lid 3).
    #[serde(default)]
    pub op_zelfde_adres: Answer<bool>,
    /// Aan wie de kinderbijslag voor dit kind wordt betaald (Wkb art. 2 lid 10).
    #[serde(default)]
    pub kinderbijslag: Answer<Kinderbijslag>,
    /// Onderwijs dat deze persoon volgt.
    #[serde(default)]
    pub onderwijs: Answer<Onderwijs>,
    /// Of deze persoon door ziekte of een handicap naast de studie niet kan werken
    /// (Participatiewet art. 36b).
    #[serde(default)]
    pub studie_beperking: Answer<bool>,
    /// Of dit kind veel meer zorg nodig heeft dan andere kinderen van die leeftijd (AKW art. 7a).
    #[serde(default)]
    pub intensieve_zorg: Answer<bool>,
    /// Kinderopvang van dit kind; een lege lijst als er geen opvang is.
    #[serde(default)]
    pub opvang: Answer<Vec<Groep<OpvangDocument>>>,
    /// Of deze medebewoner een kind, schoonkind of pleegkind is van iemand die hier woont
    /// (Awir art. 7 lid 6).
    #[serde(default)]
    pub kind_of_pleegkind: Answer<bool>,
    /// Of deze onderhuurder of medebewoner hier woont met een schriftelijk contract tegen een
    /// commerciële prijs, en geen naaste familie is (Participatiewet art. 19a).
    #[serde(default)]
    pub commercieel: Answer<bool>,
}

/// Plaats in het huishouden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rol {
    /// Wie de check doet.
    Aanvrager,
    /// De toeslagpartner (Awir art. 3).
    Partner,
    /// Een thuiswonend kind of pleegkind van aanvrager of partner, minderjarig of meerderjarig.
    Kind,
    /// Ieder ander die op het adres staat ingeschreven (Awir art. 2).
    Medebewoner,
    /// Wie met een schriftelijk contract een deel van de woning huurt (Awir art. 2).
    Onderhuurder,
}

/// Bruto inkomen van een kalenderjaar. Een soort die hier is weggelaten is nul. Wie alleen het
/// toetsingsinkomen kent, vult alleen dat in.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InkomenDocument {
    /// Loon, ook uit een eigen bv.
    #[serde(default)]
    pub loon: Answer<Bedrag>,
    /// Winst uit onderneming, na aftrek; verlies is onder nul.
    #[serde(default)]
    pub winst: Answer<Saldo>,
    /// Uitkering: WW, WIA, bijstand, Wajong.
    #[serde(default)]
    pub uitkering: Answer<Bedrag>,
    /// AOW.
    #[serde(default)]
    pub aow: Answer<Bedrag>,
    /// Pensioen dat periodiek wordt betaald.
    #[serde(default)]
    pub pensioen: Answer<Bedrag>,
    /// Ontvangen partneralimentatie.
    #[serde(default)]
    pub alimentatie: Answer<Bedrag>,
    /// Overig belastbaar inkomen, min aftrekposten.
    #[serde(default)]
    pub overig: Answer<Saldo>,
    /// Het toetsingsinkomen zelf, in plaats van de soorten hierboven.
    #[serde(default)]
    pub toetsingsinkomen: Answer<Saldo>,
}

/// Verblijfsrecht.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verblijf {
    /// Nederlander, of met een verblijfsrecht.
    Rechtmatig,
    /// Zonder verblijfsrecht.
    NietRechtmatig,
    /// Tijdelijke bescherming (Oekraïne).
    TijdelijkeBescherming,
}

/// Soort uitkering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UitkeringSoort {
    /// WW.
    Ww,
    /// Ziektewet.
    Ziektewet,
    /// WIA.
    Wia,
    /// WAO of WAZ.
    Wao,
    /// Wajong.
    Wajong,
    /// Bijstand.
    Bijstand,
    /// IOAW.
    Ioaw,
    /// IOAZ.
    Ioaz,
    /// Anw.
    Anw,
    /// Een andere uitkering.
    Anders,
}

/// Wat iemand overdag doet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Dagbesteding {
    /// Werk in loondienst.
    Werk,
    /// Een eigen bedrijf.
    EigenBedrijf,
    /// Een studie.
    Studie,
    /// Een traject naar werk.
    Traject,
    /// Geen van deze.
    Geen,
}

/// Aan wie de kinderbijslag wordt betaald.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kinderbijslag {
    /// Aan de aanvrager of de partner.
    Aanvrager,
    /// Aan een andere ouder.
    Ander,
    /// Er is recht op, maar die is nog niet aangevraagd.
    NietAangevraagd,
}

/// Onderwijs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Onderwijs {
    /// Geen.
    Geen,
    /// Voorschool.
    Voorschool,
    /// Basisonderwijs.
    Basisonderwijs,
    /// Voortgezet onderwijs.
    VoortgezetOnderwijs,
    /// Middelbaar beroepsonderwijs.
    Mbo,
    /// Hoger beroepsonderwijs.
    Hbo,
    /// Wetenschappelijk onderwijs.
    Wo,
}

/// Kinderopvang bij één opvang.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OpvangDocument {
    /// Soort opvang.
    #[serde(default)]
    pub soort: Answer<OpvangSoort>,
    /// Uren per maand.
    #[serde(default)]
    pub uren_per_maand: Answer<Uren>,
    /// Prijs per uur.
    #[serde(default)]
    pub uurtarief: Answer<Bedrag>,
}

/// Soort kinderopvang.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OpvangSoort {
    /// Dagopvang.
    Dagopvang,
    /// Buitenschoolse opvang.
    Bso,
    /// Gastouderopvang.
    Gastouder,
}

/// De woning van de aanvrager.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WoningDocument {
    /// Soort woning.
    #[serde(default)]
    pub soort: Answer<Woningsoort>,
    /// Of de woning een eigen keuken en toilet heeft; een gedeelde voordeur mag (Wht art. 11).
    #[serde(default)]
    pub zelfstandig: Answer<bool>,
    /// Kale huur per maand (Wht art. 5).
    #[serde(default)]
    pub kale_huur: Answer<Bedrag>,
    /// Servicekosten per maand; tellen tot en met 2025 mee (Wht art. 5 lid 3).
    #[serde(default)]
    pub servicekosten: Answer<Groep<ServicekostenDocument>>,
    /// Of de huur hoger is door aanpassingen voor een handicap (Wht art. 13 lid 2, tot en met 2025).
    #[serde(default)]
    pub aangepast: Answer<bool>,
    /// Of de kamer in een gebouw ligt dat de Dienst Toeslagen heeft aangewezen voor begeleid wonen
    /// of groepswonen (Wht art. 11).
    #[serde(default)]
    pub aangewezen_groepswonen: Answer<bool>,
    /// Of er voor deze woning al huurtoeslag was voordat de huur boven de grens kwam
    /// (Wht art. 13 lid 2, tot en met 2025).
    #[serde(default)]
    pub eerder_huurtoeslag: Answer<bool>,
    /// WOZ-waarde van de eigen woning.
    #[serde(default)]
    pub woz_waarde: Answer<Bedrag>,
    /// Hypotheekschuld op de eigen woning.
    #[serde(default)]
    pub hypotheekschuld: Answer<Bedrag>,
    /// Rente over die hypotheekschuld, per maand.
    #[serde(default)]
    pub hypotheekrente: Answer<Bedrag>,
}

/// Soort woning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Woningsoort {
    /// Huurwoning.
    Huur,
    /// Eigen woning.
    Koop,
    /// Kamer.
    Kamer,
    /// Instelling.
    Instelling,
    /// Bij iemand anders in huis.
    Inwonend,
    /// Geen woning.
    Geen,
}

/// Servicekosten per maand, naar de vier soorten die meetelden.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ServicekostenDocument {
    /// Verlichting en installaties van gedeelde ruimten.
    #[serde(default)]
    pub energie: Answer<Bedrag>,
    /// Schoonmaak van gedeelde ruimten.
    #[serde(default)]
    pub schoonmaak: Answer<Bedrag>,
    /// Huismeester.
    #[serde(default)]
    pub huismeester: Answer<Bedrag>,
    /// Dienst- en recreatieruimten.
    #[serde(default)]
    pub dienstruimten: Answer<Bedrag>,
}
