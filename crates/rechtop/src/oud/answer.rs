//! Answers and questions: given, unknown and not applicable are three things, and none is zero.

pub use crate::feiten::Answer;

/// A question that a rule met: which fact, and of whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Question {
    /// Whom or what it is about.
    pub onderwerp: Onderwerp,
    /// The fact that is asked for.
    pub veld: Veld,
}

/// Whom or what a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Onderwerp {
    /// The household as a whole.
    Huishouden,
    /// A person, by the place in the list of persons.
    Persoon(usize),
    /// The home.
    Woning,
}

/// How a question wants to be answered: what a screen needs to draw it, and no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AnswerKind {
    /// A calendar day.
    Date,
    /// Yes or no.
    YesNo,
    /// One of these words of the household document.
    Choice(&'static [&'static str]),
    /// Money.
    Amount(Period),
    /// Income of a calendar year by source; the words are the fields of the document.
    Income(&'static [&'static str]),
    /// The list of persons in the household.
    Persons,
    /// A whole number, from the first to the last.
    Number(u8, u8),
    /// Childcare: a list of places, each with its kind, hours a month and price an hour; the words are
    /// the kinds.
    Care(&'static [&'static str]),
}

/// What an asked amount is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// Each month.
    Month,
    /// A calendar year.
    Year,
    /// On one day.
    Once,
    /// Each working day.
    Day,
}

impl Veld {
    /// Whether no outcome waits for the answer: it makes an estimate exact, or tells of what hardly
    /// anybody has and which is taken not to be there. Such a question is never open; an award names it
    /// where it would change the amount ([`crate::oud::outcome::Award::refine`]).
    pub const fn is_verfijning(self) -> bool {
        matches!(self, Veld::NettoMaandinkomen | Veld::IntensieveZorg | Veld::GeenHulpOuders)
    }
}

/// Declares the facts that can be asked: name in the document, and kind of answer.
macro_rules! velden {
    ($($(#[$doc:meta])* $veld:ident = $naam:literal, $kind:expr;)*) => {
        /// A fact of the household document that a rule can ask for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Veld { $($(#[$doc])* $veld,)* }

        impl Veld {
            /// Every fact that can be asked.
            pub const ALL: &'static [Veld] = &[$(Veld::$veld,)*];

            /// The name in the household document, below its subject.
            pub const fn naam(self) -> &'static str {
                match self { $(Veld::$veld => $naam,)* }
            }

            /// How it is answered.
            pub const fn kind(self) -> AnswerKind {
                match self { $(Veld::$veld => $kind,)* }
            }
        }
    };
}

velden! {
    /// Who lives together.
    Personen = "personen", AnswerKind::Persons;
    /// Day of birth.
    Geboortedatum = "geboortedatum", AnswerKind::Date;
    /// Gross income of the calendar year.
    Inkomen = "inkomen", AnswerKind::Income(
        &["loon", "uitkering", "aow", "pensioen", "winst", "alimentatie", "overig"]);
    /// Assets minus debts on 1 January.
    Vermogen = "vermogen", AnswerKind::Amount(Period::Once);
    /// Insured under the Zorgverzekeringswet.
    Zorgverzekerd = "zorgverzekerd", AnswerKind::YesNo;
    /// Residence status.
    Verblijf = "verblijf",
        AnswerKind::Choice(&["rechtmatig", "tijdelijke_bescherming", "niet_rechtmatig"]);
    /// Detained.
    Gedetineerd = "gedetineerd", AnswerKind::YesNo;
    /// Has a handicap that asks for a dearer home.
    Handicap = "handicap", AnswerKind::YesNo;
    /// Registered at the applicant's address.
    OpZelfdeAdres = "op_zelfde_adres", AnswerKind::YesNo;
    /// Who is paid kinderbijslag for this child.
    Kinderbijslag = "kinderbijslag",
        AnswerKind::Choice(&["aanvrager", "niet_aangevraagd", "ander"]);
    /// Child or foster child of somebody who lives here.
    KindOfPleegkind = "kind_of_pleegkind", AnswerKind::YesNo;
    /// The kind of home.
    Soort = "soort",
        AnswerKind::Choice(&["huur", "koop", "kamer", "inwonend", "instelling", "geen"]);
    /// Own kitchen and toilet; the front door may be shared.
    Zelfstandig = "zelfstandig", AnswerKind::YesNo;
    /// Bare rent.
    KaleHuur = "kale_huur", AnswerKind::Amount(Period::Month);
    /// Service charge: lighting and lifts of shared parts.
    ServicekostenEnergie = "servicekosten.energie", AnswerKind::Amount(Period::Month);
    /// Service charge: cleaning of shared parts.
    ServicekostenSchoonmaak = "servicekosten.schoonmaak", AnswerKind::Amount(Period::Month);
    /// Service charge: caretaker.
    ServicekostenHuismeester = "servicekosten.huismeester", AnswerKind::Amount(Period::Month);
    /// Service charge: service and recreation rooms.
    ServicekostenDienstruimten = "servicekosten.dienstruimten", AnswerKind::Amount(Period::Month);
    /// Rent is higher because the home was adapted to a handicap.
    Aangepast = "aangepast", AnswerKind::YesNo;
    /// In a building designated for group living.
    AangewezenGroepswonen = "aangewezen_groepswonen", AnswerKind::YesNo;
    /// Already had huurtoeslag for this home before the rent passed the limit.
    EerderHuurtoeslag = "eerder_huurtoeslag", AnswerKind::YesNo;
    /// Net income without holiday allowance.
    NettoMaandinkomen = "netto_maandinkomen", AnswerKind::Amount(Period::Month);
    /// Years in which AOW was built up.
    AowOpbouwjaren = "aow_opbouwjaren", AnswerKind::Number(0, 50);
    /// What somebody does by day.
    Dagbesteding = "dagbesteding",
        AnswerKind::Choice(&["werk", "eigen_bedrijf", "studie", "traject", "geen"]);
    /// Receives studiefinanciering.
    Studiefinanciering = "studiefinanciering", AnswerKind::YesNo;
    /// The education that somebody follows.
    Onderwijs = "onderwijs", AnswerKind::Choice(&[
        "geen", "voorschool", "basisonderwijs", "voortgezet_onderwijs", "mbo", "hbo", "wo",
    ]);
    /// Childcare of a child.
    Opvang = "opvang", AnswerKind::Care(&["dagopvang", "bso", "gastouder"]);
    /// Lives here by a written contract at a commercial price.
    Commercieel = "commercieel", AnswerKind::YesNo;
    /// The kind of benefit.
    UitkeringSoort = "uitkering_soort", AnswerKind::Choice(&[
        "ww", "ziektewet", "wia", "wao", "wajong", "bijstand", "ioaw", "ioaz", "anw", "anders",
    ]);
    /// The daily wage that a benefit is computed from.
    Dagloon = "dagloon", AnswerKind::Amount(Period::Day);
    /// A child that needs much more care than others of its age.
    IntensieveZorg = "intensieve_zorg", AnswerKind::YesNo;
    /// Cannot earn beside a study because of illness or handicap.
    StudieBeperking = "studie_beperking", AnswerKind::YesNo;
    /// Lost a job at fifty or older, and the WW that followed has ended.
    WwNa50Afgelopen = "ww_na_50_afgelopen", AnswerKind::YesNo;
    /// Ended an own business at 55 or older, or must end it.
    BedrijfNa55Beeindigd = "bedrijf_na_55_beeindigd", AnswerKind::YesNo;
    /// Somebody of 18, 19 or 20 whose parents cannot or need not help.
    GeenHulpOuders = "geen_hulp_ouders", AnswerKind::YesNo;
    /// Premium of the health insurance.
    Zorgpremie = "zorgpremie", AnswerKind::Amount(Period::Month);
    /// Local taxes of the year, of municipality and water board together.
    LokaleBelastingen = "lokale_belastingen", AnswerKind::Amount(Period::Year);
    /// What the car is worth.
    AutoWaarde = "auto_waarde", AnswerKind::Amount(Period::Once);
    /// What the own home is worth.
    WozWaarde = "woz_waarde", AnswerKind::Amount(Period::Once);
    /// The mortgage on the own home.
    Hypotheekschuld = "hypotheekschuld", AnswerKind::Amount(Period::Once);
    /// The interest on that mortgage.
    Hypotheekrente = "hypotheekrente", AnswerKind::Amount(Period::Month);
}
