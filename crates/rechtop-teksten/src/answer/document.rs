//! The shape of the answer document. Its descriptions are Dutch: they are printed in the JSON Schema.

use std::borrow::Cow;

use rechtop::bron::Bron;
use serde::Serialize;

#[cfg(feature = "schema")]
use schemars::JsonSchema;

/// Wat alle regelingen zeggen over één huishouden.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct AntwoordDocument {
    /// Versie van dit document: 1.
    pub versie: u32,
    /// Het kenmerk dat het huishouden droeg, als het er een had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// De dag waarop het recht is bekeken, jjjj-mm-dd.
    pub peildatum: String,
    /// Eén antwoord per regeling.
    pub regelingen: Vec<RegelingDocument>,
    /// De vraag die nu het meeste uitmaakt; `null` als alle antwoorden er zijn.
    pub volgende_vraag: Option<String>,
    /// Alle regelingen samen.
    pub totaal: TotaalDocument,
    /// Wat iemand erbij moet weten.
    pub voorbehoud: Vec<String>,
}

/// Wat één regeling zegt.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct RegelingDocument {
    /// Vaste naam: `huurtoeslag`.
    pub id: &'static str,
    /// Naam voor mensen.
    pub naam: &'static str,
    /// Wie de regeling uitvoert.
    pub uitvoerder: &'static str,
    /// Het antwoord, voor de maand van de peildatum.
    pub uitkomst: Uitkomst,
    /// Wat het antwoord niet precies maakt; leeg als het precies is. Weggelaten bij `onbekend`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zekerheid: Option<Vec<Zekerheid>>,
    /// De vragen waarvan het antwoord deze uitkomst zekerder maakt.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub preciezer_met: Vec<String>,
    /// Het bedrag, als er in het jaar een is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bedrag: Option<BedragDocument>,
    /// Waarom er geen recht is, of waarom het niet te zeggen is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub redenen: Vec<RedenDocument>,
    /// De vragen die nog open zijn, alleen bij `onbekend`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ontbreekt: Option<Vec<String>>,
    /// Bedragen die voor deze datum al vaststaan of zijn aangekondigd, als andere nog niet bekend zijn.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub vastgesteld: Vec<VastgesteldDocument>,
    /// De stappen van de berekening.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub uitleg: Vec<StapDocument>,
    /// Hoe en tot wanneer u aanvraagt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aanvragen: Option<AanvragenDocument>,
}

/// Het antwoord van een regeling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Uitkomst {
    /// Er is recht.
    Recht,
    /// Er is geen recht.
    GeenRecht,
    /// Het is nog niet te zeggen.
    Onbekend,
}

/// Een bedrag in euro's, met twee decimalen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct BedragDocument {
    /// In de maand van de peildatum.
    pub per_maand: String,
    /// Wat daarvan netto overblijft, als `per_maand` bruto is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netto_per_maand: Option<String>,
    /// In het kalenderjaar van de peildatum.
    pub per_jaar: String,
    /// In het kwartaal van de peildatum, als er per kwartaal wordt betaald.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_kwartaal: Option<String>,
    /// Eenmalig, als er iets eenmalig is. Telt niet mee in het jaar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eenmalig: Option<String>,
    /// Kosten die betaald worden, tot zoveel. Telt nergens bij op.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hoogstens: Option<String>,
    /// Geld dat geleend wordt, tot zoveel. Telt nergens bij op.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lening: Option<String>,
    /// Of er iets in natura bij is: een les, een pakket, een laptop.
    #[serde(skip_serializing_if = "is_false")]
    #[cfg_attr(feature = "schema", schemars(extend("default" = false)))]
    pub natura: bool,
    /// Waarom er voor (een deel van) de regeling geen bedrag is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onbekend: Option<&'static str>,
    /// Ieders deel, als het recht bij personen hoort.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub personen: Vec<PersoonBedragDocument>,
}

/// Het deel van één persoon.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct PersoonBedragDocument {
    /// Het kenmerk van de persoon in het huishouden.
    pub id: String,
    /// In de maand van de peildatum.
    pub per_maand: String,
    /// In het kalenderjaar van de peildatum.
    pub per_jaar: String,
}

/// Wat een antwoord niet precies maakt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Zekerheid {
    /// Een geschat gegeven is gebruikt.
    Schatting,
    /// Een cijfer staat nog niet vast.
    Voorlopig,
    /// De uitvoerder beslist nog over iets.
    BeoordelingUitvoerder,
    /// Hangt af van iets dat hier niet is nagegaan en dat het antwoord zou veranderen.
    HangtAf,
}

/// Waarom er geen recht is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct RedenDocument {
    /// Vaste naam.
    pub code: &'static str,
    /// De zin.
    pub tekst: String,
    /// De waarde die is getoetst.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub getoetst: Option<String>,
    /// De grens waaraan is getoetst.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grens: Option<String>,
    /// Het artikel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bron: Option<BronDocument>,
}

/// Een bedrag dat er voor een datum al is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct VastgesteldDocument {
    /// Vaste naam: `zorgtoeslag.drempelinkomen`.
    pub naam: String,
    /// Wat het is, in gewone woorden.
    pub tekst: String,
    /// De waarde.
    pub waarde: String,
    /// Wet en artikel.
    pub artikel: &'static str,
    /// Hoe vast het staat: `wet`, `twee_bronnen`, `afgeleid`, `een_bron` of `voorstel`.
    pub zekerheid: &'static str,
}

/// Eén stap van een berekening.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct StapDocument {
    /// Vaste naam, uniek binnen de regeling.
    pub stap: Cow<'static, str>,
    /// De waarde, niet afgerond.
    pub waarde: String,
    /// De regel in gewone woorden.
    pub tekst: Cow<'static, str>,
    /// Het artikel.
    pub bron: BronDocument,
}

/// Een artikel van een wet, of een pagina van een gemeente.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct BronDocument {
    /// De wet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wet: Option<&'static str>,
    /// Het artikel en het lid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub artikel: Option<&'static str>,
    /// De pagina of regeling van de gemeente.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titel: Option<&'static str>,
    /// De wet op die dag, op wetten.overheid.nl; of het adres van de pagina, als dat bekend is.
    #[serde(serialize_with = "serialize_url", skip_serializing_if = "has_no_url")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub url: Bron,
}

/// Hoe en tot wanneer u aanvraagt.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct AanvragenDocument {
    /// Waar.
    pub waar: &'static str,
    /// De website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'static str>,
    /// De laatste dag, jjjj-mm-dd.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uiterlijk: Option<String>,
    /// Het artikel waaruit die dag volgt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bron: Option<BronDocument>,
    /// Wat u nodig hebt.
    pub nodig: Vec<&'static str>,
    /// Wat u verder moet weten van een regeling van een gemeente: hoe vaak, in welke tijd, hoe er betaald wordt.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub weten: Vec<String>,
    /// Waar de gemeente u verder helpt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loket: Option<&'static str>,
}

/// Alle regelingen samen, in euro's.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct TotaalDocument {
    /// In de maand van de peildatum.
    pub per_maand: String,
    /// In het kalenderjaar.
    pub per_jaar: String,
    /// Eenmalig.
    pub eenmalig: String,
}

/// An address is written only where it is asked for.
fn serialize_url<S: serde::Serializer>(bron: &Bron, serializer: S) -> Result<S::Ok, S::Error> {
    bron.url().serialize(serializer)
}

fn has_no_url(bron: &Bron) -> bool {
    matches!(bron, Bron::Pagina(pagina) if pagina.url.is_none())
}

fn is_false(value: &bool) -> bool {
    !value
}
