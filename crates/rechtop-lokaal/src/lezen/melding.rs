//! What is said of a mistake: one sentence or two for each, in Dutch, for the officer who keeps the file.

use thiserror::Error;

use super::betekenis::{Betekenis, Waarschuwing};

/// What is said of a file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Melding {
    /// The text is no TOML, or far too long.
    #[error(transparent)]
    Schrijfwijze(#[from] Schrijfwijze),
    /// Something stands where it cannot, or is not there.
    #[error(transparent)]
    Vorm(#[from] Vormfout),
    /// It can be written so, but means nothing.
    #[error(transparent)]
    Betekenis(#[from] Betekenis),
    /// It may be meant so, but is often a slip.
    #[error(transparent)]
    Waarschuwing(#[from] Waarschuwing),
}

/// How TOML is written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the sentence says what each means")]
pub enum Schrijfwijze {
    #[error(
        "Dit bestand is te lang: hoogstens {hoogstens} tekens. Verdeel het over meer bestanden."
    )]
    TeLang { hoogstens: usize },
    #[error(
        "Dit staat er al. Een veld mag één keer voorkomen: haal er een weg, of begin met [[..]] een nieuwe groep."
    )]
    Dubbel,
    #[error("Een tekst staat tussen aanhalingstekens. Schrijf naam = \"...\".")]
    ZonderAanhalingstekens,
    #[error(
        "Een aanhalingsteken ontbreekt. Zet voor en achter de tekst een \", en voor een \" in de tekst een \\."
    )]
    Aanhalingsteken,
    #[error("Achter het = ontbreekt een waarde. Vul haar in, of haal de regel weg.")]
    ZonderWaarde,
    #[error("Achter de naam ontbreekt = met een waarde: naam = waarde.")]
    ZonderIs,
    #[error("Voor het = ontbreekt de naam van een veld.")]
    ZonderNaam,
    #[error(
        "Er staat een = te veel of op een vreemde plaats. Schrijf naam = waarde; in een lijst met [ ] hoort geen =, tenzij tussen accolades."
    )]
    Is,
    #[error("Er staat een komma te veel. Haal haar weg.")]
    Komma,
    #[error("Tussen twee delen ontbreekt een komma.")]
    ZonderKomma,
    #[error("Een rechte haak ] ontbreekt: elke [ heeft een ] nodig.")]
    Haak,
    #[error("Een accolade }} ontbreekt: elke {{ heeft een }} nodig.")]
    Accolade,
    #[error("Een naam bestaat uit letters, cijfers en _. Staat er een spatie of leesteken in?")]
    Naam,
    #[error("Dit getal kan niet zo. Schrijf 1234 of 1234.56, zonder nullen vooraan.")]
    Getal,
    #[error("Na een \\ in een tekst kan dit niet. Schrijf \\\\ voor een schuine streep.")]
    Streep,
    #[error("Zo diep mogen groepen niet in elkaar staan. Maak het eenvoudiger.")]
    Diep,
    #[error(
        "Dit kan hier niet staan (volgens de schrijfwijze TOML). Schrijf naam = waarde, en elk veld op een eigen regel of met een komma ertussen."
    )]
    Anders,
}

/// What stands where it cannot.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the sentence says what each means")]
pub enum Vormfout {
    #[error("Het veld `{naam}` kennen wij hier niet.{bedoeld} Hier kunnen: {kan}.")]
    OnbekendVeld { naam: String, bedoeld: String, kan: String },
    #[error("Het veld `{naam}` ontbreekt. {uitleg}")]
    Ontbreekt { naam: String, uitleg: String },
    #[error("Het woord \"{woord}\" kennen wij hier niet.{bedoeld} Kies uit: {kan}.")]
    OnbekendWoord { woord: String, bedoeld: String, kan: String },
    #[error("Hier hoort een van deze woorden: {kan}. Zet het tussen aanhalingstekens.")]
    GeenWoord { kan: String },
    #[error("Hier hoort een tekst. Zet haar tussen aanhalingstekens.")]
    GeenTekst,
    #[error("Hier hoort true (ja) of false (nee), zonder aanhalingstekens.")]
    GeenJaNee,
    #[error(
        "Hier hoort een heel getal van {van} tot en met {tot_en_met}, zonder aanhalingstekens."
    )]
    GeenGeheelGetal { van: i64, tot_en_met: i64 },
    #[error(
        "Hier hoort een bedrag in euro, niet onder nul en met hoogstens twee decimalen: 400 of 521.97. Zonder euroteken en zonder punt voor duizendtallen."
    )]
    GeenBedrag,
    #[error(
        "Hier hoort een percentage, niet onder nul en met hoogstens drie decimalen: 120 of 37.56. Zonder procentteken."
    )]
    GeenProcent,
    #[error(
        "Hier hoort een bestaande dag tussen aanhalingstekens, jaar-maand-dag: \"2026-07-01\"."
    )]
    GeenDag,
    #[error(
        "Hier hoort een bestaande dag tussen aanhalingstekens, maand-dag: \"08-31\" is 31 augustus."
    )]
    GeenMaandDag,
    #[error("Hier hoort een lijst. Zet rechte haken om wat er staat: [ ... ].")]
    GeenLijst,
    #[error("Hier hoort een groep velden tussen accolades: {{ ... }}. Er kunnen in: {kan}.")]
    GeenGroep { kan: String },
    #[error("Deze groep is leeg. Er hoort één hiervan in: {kan}.")]
    LegeKeuze { kan: String },
    #[error(
        "Hier staan `{een}` en `{ander}` tussen één paar accolades. Zet elk tussen eigen accolades: {{ {een} = .. }}, {{ {ander} = .. }}."
    )]
    TweeKeuzes { een: String, ander: String },
    #[error("Dit kan niet worden gelezen: {reden}.")]
    Onleesbaar { reden: String },
}
