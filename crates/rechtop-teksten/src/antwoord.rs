//! The answer document: one assessment as JSON, with the texts of a language in it.

use std::borrow::Cow;

use rechtop::assessment::{Assessment, Beoordeling};
use rechtop::bron::Bron;
use rechtop::euro::Euro;
use rechtop::huishouden::Huishouden;
use rechtop::outcome::{Award, Certainty, Claim, Outcome, PersonAward, Reason, Refusal, Undecided};
use rechtop::regelingen::{Regeling, Vastgesteld};
use rechtop::trace::{Step, Trace};
use rechtop::waarde::{Leeftijd, Maanden, Waarde};
use serde::Serialize;

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use crate::taal::{Taal, key};
use crate::zin;

/// The version of this document.
const VERSIE: u32 = 1;

/// Wat alle regelingen zeggen over één huishouden.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct AntwoordDocument {
    /// Versie van dit document: 1.
    pub versie: u32,
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
    /// In het kalenderjaar van de peildatum.
    pub per_jaar: String,
    /// In het kwartaal van de peildatum, als er per kwartaal wordt betaald.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_kwartaal: Option<String>,
    /// Eenmalig, als er iets eenmalig is. Telt niet mee in het jaar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eenmalig: Option<String>,
    /// Ieders deel, als het recht bij personen hoort.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub personen: Vec<PersoonBedragDocument>,
    /// Hoe zeker het bedrag is.
    pub zekerheid: Zekerheid,
    /// De vragen waarvan het antwoord een schatting preciezer maakt.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub preciezer_met: Vec<String>,
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

/// Hoe zeker een bedrag is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Zekerheid {
    /// Volgt uit de antwoorden en de wet.
    Exact,
    /// Een geschat gegeven is gebruikt.
    Schatting,
    /// Een cijfer staat nog niet vast.
    Voorlopig,
    /// De uitvoerder beslist nog over iets.
    BeoordelingUitvoerder,
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

/// Een artikel van een wet.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct BronDocument {
    /// De wet.
    pub wet: &'static str,
    /// Het artikel en het lid.
    pub artikel: &'static str,
    /// De wet op die dag, op wetten.overheid.nl.
    #[serde(serialize_with = "serialize_url")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
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

/// The answer document of an assessment, in a language.
pub fn antwoord<T: Trace>(
    taal: Taal,
    huishouden: &Huishouden,
    assessment: &Assessment<T>,
) -> AntwoordDocument {
    let writer = Writer { taal, huishouden };
    let open = assessment.open_questions();
    AntwoordDocument {
        versie: VERSIE,
        peildatum: huishouden.peildatum().to_string(),
        regelingen: assessment.regelingen.iter().map(|b| writer.regeling(b)).collect(),
        volgende_vraag: open.first().map(|open| huishouden.pad(open.question)),
        totaal: TotaalDocument {
            per_maand: cents(assessment.per_month().amount()),
            per_jaar: cents(assessment.per_year().amount()),
            eenmalig: cents(assessment.once()),
        },
        voorbehoud: voorbehoud(taal, huishouden, assessment),
    }
}

/// What somebody should know about the outcomes, each said once, under the name of its scheme.
pub fn voorbehoud<T: Trace>(
    taal: Taal,
    huishouden: &Huishouden,
    assessment: &Assessment<T>,
) -> Vec<String> {
    let mut zinnen = Vec::new();
    for beoordeling in &assessment.regelingen {
        let Some(award) = beoordeling.award() else { continue };
        let naam = zin::regeling_naam(taal, beoordeling.regeling);
        let zekerheid = zin::zekerheid(taal, award.certainty).map(str::to_owned);
        let caveats = award.caveats.iter().map(|c| zin::voorbehoud(taal, huishouden, c));
        zinnen.extend(caveats.chain(zekerheid).map(|zin| format!("{naam}: {zin}")));
    }
    if assessment.regelingen.iter().any(|beoordeling| beoordeling.award().is_some()) {
        zinnen.push(taal.text(key::VOORBEHOUD_HELE_JAAR).to_owned());
    }
    if huishouden.document().gemeente.given().is_some() {
        zinnen.push(taal.text(key::VOORBEHOUD_GEMEENTE_NOG_NIET).to_owned());
    }
    zinnen
}

struct Writer<'a> {
    taal: Taal,
    huishouden: &'a Huishouden,
}

impl Writer<'_> {
    fn regeling<T: Trace>(&self, beoordeling: &Beoordeling<T>) -> RegelingDocument {
        let regeling = beoordeling.regeling;
        let document = RegelingDocument {
            id: regeling.id,
            naam: zin::regeling_naam(self.taal, regeling),
            uitvoerder: zin::uitvoerder(self.taal, regeling),
            uitkomst: Uitkomst::Onbekend,
            bedrag: beoordeling.award().map(|award| self.bedrag(award)),
            redenen: Vec::new(),
            ontbreekt: None,
            vastgesteld: Vec::new(),
            uitleg: Vec::new(),
            aanvragen: beoordeling.award().map(|award| self.aanvragen(regeling.id, award.claim)),
        };
        match &beoordeling.outcome {
            Outcome::Right(_) => RegelingDocument {
                uitkomst: Uitkomst::Recht,
                uitleg: self.uitleg(beoordeling),
                ..document
            },
            Outcome::NoRight(Refusal { reason, .. }) => RegelingDocument {
                uitkomst: Uitkomst::GeenRecht,
                redenen: vec![self.reden(beoordeling, reason)],
                uitleg: self.uitleg(beoordeling),
                ..document
            },
            Outcome::Undecided(undecided) => RegelingDocument {
                redenen: self.onbekend(beoordeling, undecided).into_iter().collect(),
                vastgesteld: self.vastgesteld(regeling, undecided),
                ontbreekt: Some(
                    undecided.missing.iter().map(|&vraag| self.huishouden.pad(vraag)).collect(),
                ),
                ..document
            },
            Outcome::Pointer(reason) => RegelingDocument {
                redenen: vec![self.reden(beoordeling, reason)],
                ontbreekt: Some(Vec::new()),
                aanvragen: Some(self.aanvragen(regeling.id, None)),
                ..document
            },
        }
    }

    fn uitleg<T: Trace>(&self, beoordeling: &Beoordeling<T>) -> Vec<StapDocument> {
        let stap = |step: &Step| StapDocument {
            stap: match step.wie {
                None => Cow::Borrowed(step.id),
                Some(wie) => Cow::Owned(format!("{}.{}", step.id, self.huishouden.id(wie))),
            },
            waarde: waarde(step.waarde),
            tekst: zin::stap(self.taal, self.huishouden, beoordeling.regeling, step),
            bron: bron(&step.bron),
        };
        beoordeling.trace.steps().iter().map(stap).collect()
    }

    fn reden<T: Trace>(&self, beoordeling: &Beoordeling<T>, reason: &Reason) -> RedenDocument {
        RedenDocument {
            code: reason.code,
            tekst: zin::reden(self.taal, self.huishouden, beoordeling.regeling, reason),
            getoetst: reason.getoetst.map(waarde),
            grens: reason.grens.map(waarde),
            bron: Some(bron(&reason.bron)),
        }
    }

    fn onbekend<T: Trace>(
        &self,
        beoordeling: &Beoordeling<T>,
        undecided: &Undecided,
    ) -> Option<RedenDocument> {
        let not_known = undecided.not_known.as_ref()?;
        Some(RedenDocument {
            code: zin::onbekend_code(not_known),
            tekst: zin::onbekend(self.taal, beoordeling.regeling, not_known),
            getoetst: None,
            grens: None,
            bron: None,
        })
    }

    fn vastgesteld(&self, regeling: Regeling, undecided: &Undecided) -> Vec<VastgesteldDocument> {
        let bedrag = |bedrag: Vastgesteld| VastgesteldDocument {
            naam: format!("{}.{}", bedrag.bestand, bedrag.naam),
            tekst: zin::vastgesteld(self.taal, &bedrag),
            waarde: waarde(bedrag.rij.value),
            artikel: bedrag.rij.artikel,
            zekerheid: bedrag.rij.grade.naam(),
        };
        let bekend = zin::alvast_bekend(regeling, undecided);
        bekend.into_iter().map(bedrag).collect()
    }

    fn aanvragen(&self, id: &str, claim: Option<Claim>) -> AanvragenDocument {
        let text = |part| self.taal.find_below(&["regeling", id, part]).unwrap_or_default();
        AanvragenDocument {
            waar: text("waar"),
            url: self.taal.find_below(&["regeling", id, "url"]),
            uiterlijk: claim.and_then(|claim| claim.until).map(|dag| dag.to_string()),
            bron: claim.map(|claim| bron(&claim.bron)),
            nodig: self.taal.list(&format!("regeling.{id}.nodig")),
        }
    }

    fn bedrag(&self, award: &Award) -> BedragDocument {
        let persoon = |deel: &PersonAward| PersoonBedragDocument {
            id: self.huishouden.id(deel.wie).to_owned(),
            per_maand: cents(deel.per_month.amount()),
            per_jaar: cents(deel.per_year.amount()),
        };
        BedragDocument {
            per_maand: cents(award.per_month.amount()),
            per_jaar: cents(award.per_year.amount()),
            per_kwartaal: award.per_quarter.map(|bedrag| cents(bedrag.amount())),
            eenmalig: (award.once > Euro::ZERO).then(|| cents(award.once)),
            personen: award.persons.iter().map(persoon).collect(),
            preciezer_met: award.refine.iter().map(|&vraag| self.huishouden.pad(vraag)).collect(),
            zekerheid: match award.certainty {
                Certainty::Exact => Zekerheid::Exact,
                Certainty::Schatting => Zekerheid::Schatting,
                Certainty::Voorlopig => Zekerheid::Voorlopig,
                Certainty::BeoordelingUitvoerder => Zekerheid::BeoordelingUitvoerder,
            },
        }
    }
}

fn bron(bron: &Bron) -> BronDocument {
    BronDocument { wet: bron.wet.naam, artikel: bron.artikel, url: *bron }
}

/// Writes the address straight into the document, without a text of its own in between.
fn serialize_url<S: serde::Serializer>(bron: &Bron, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&bron.url())
}

/// An amount in whole cents: `129.00`.
fn cents(amount: Euro) -> String {
    let amount = amount.round_half_up_to_cent();
    amount.whole_cents().map_or_else(|| amount.to_decimal().to_string(), two_decimals)
}

/// Most values are whole cents, and a batch writes millions of them.
fn two_decimals(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
}

/// A value as documents write it: unrounded, money with at least two decimals.
fn waarde(waarde: Waarde) -> String {
    match waarde {
        Waarde::Euro(euro) => unrounded(euro),
        Waarde::PerMonth(bedrag) => unrounded(bedrag.amount()),
        Waarde::PerYear(bedrag) => unrounded(bedrag.amount()),
        Waarde::PerQuarter(bedrag) => unrounded(bedrag.amount()),
        Waarde::PerDay(bedrag) => unrounded(bedrag.amount()),
        Waarde::PerHour(bedrag) => unrounded(bedrag.amount()),
        Waarde::Procent(procent) => procent.to_decimal().to_string(),
        Waarde::Factor(factor) => factor.to_decimal().to_string(),
        Waarde::Leeftijd(Leeftijd(jaren)) => jaren.to_string(),
        Waarde::Aantal(aantal) => aantal.to_string(),
        Waarde::Maanden(Maanden(maanden)) => maanden.to_string(),
        Waarde::Uren(uren) => two_decimals(uren.0),
        Waarde::Tabel(tabel) => tabel.len().to_string(),
        Waarde::Datum(dag) => dag.to_string(),
    }
}

fn unrounded(amount: Euro) -> String {
    if let Some(cents) = amount.whole_cents() {
        return two_decimals(cents);
    }
    let decimal = amount.to_decimal();
    let decimals = decimal.scale().max(2) as usize;
    format!("{decimal:.decimals$}")
}
