//! The household as the rules see it: every fact is either there, or the question that asks for it.

use jiff::civil::Date;

use crate::beleid::Kwijtscheldingsbeleid;
use crate::bron::{Bron, Wet};
use crate::datum::Maand;
use crate::euro::{Euro, PerDay, PerMonth, PerYear};
use crate::feiten::{
    Bedrag, Dagbesteding, Groep, Huishouden, Kinderbijslag, Onderwijs, OpvangDocument, Rol, Saldo,
    UitkeringSoort, Verblijf, Woningsoort,
};
use crate::feiten::{InkomenDocument, PersoonDocument, WoningDocument};
use crate::normbedragen::{Dated, Normbedragen};
use crate::oud::answer::{Answer, Onderwerp, Question, Veld};
use crate::oud::outcome::{Bekend, Certainty, Stop};

/// A household in the month of its peildatum, with the amounts of the acts beside it.
#[derive(Debug, Clone, Copy)]
pub struct Situatie<'a> {
    huishouden: &'a Huishouden,
    /// The national amounts.
    pub normen: &'a Normbedragen,
    /// The month of the peildatum.
    pub maand: Maand,
    /// What was decided locally on kwijtschelding of taxes.
    pub kwijtschelding: Kwijtscheldingsbeleid,
}

impl<'a> Situatie<'a> {
    /// The situation of a household.
    pub fn new(huishouden: &'a Huishouden, normen: &'a Normbedragen) -> Situatie<'a> {
        let kwijtschelding = Kwijtscheldingsbeleid::ZONDER_BESLUIT;
        Situatie { huishouden, normen, maand: huishouden.peilmaand(), kwijtschelding }
    }

    /// The same household where this was decided locally.
    pub fn met_kwijtschelding(self, kwijtschelding: Kwijtscheldingsbeleid) -> Situatie<'a> {
        Situatie { kwijtschelding, ..self }
    }

    /// The calendar year of the peildatum.
    pub fn jaar(&self) -> i16 {
        self.maand.jaar()
    }

    /// The same household, looked at in another month: other ages, other amounts.
    pub fn in_maand(&self, maand: Maand) -> Situatie<'a> {
        Situatie { maand, ..*self }
    }

    /// An article, in the version of the month of the peildatum.
    pub fn bron(&self, wet: &'static Wet, artikel: &'static str) -> Bron {
        Bron { wet, artikel, maand: self.maand }
    }

    /// An amount in the month of the peildatum. What it rests on weakens `certainty` where it must.
    ///
    /// # Errors
    /// Where the amount is not known for that month.
    pub fn norm<T: Copy>(&self, dated: &Dated<T>, certainty: &mut Certainty) -> Bekend<T> {
        let row = dated.op(self.maand)?;
        if row.grade.is_voorlopig() {
            *certainty = (*certainty).max(Certainty::Voorlopig);
        }
        Ok(row.value)
    }

    /// Everybody in the household.
    ///
    /// # Errors
    /// Where nobody answered who lives together.
    pub fn personen(&self) -> Bekend<impl Iterator<Item = Persoon<'a>> + Clone + use<'a>> {
        let question = Question { onderwerp: Onderwerp::Huishouden, veld: Veld::Personen };
        let personen = known(&self.huishouden.document().personen, question)?;
        Ok(personen.iter().enumerate().map(|(index, document)| Persoon { index, document }))
    }

    /// Everybody with this role.
    ///
    /// # Errors
    /// Where nobody answered who lives together.
    pub fn met_rol(&self, rol: Rol) -> Bekend<impl Iterator<Item = Persoon<'a>> + Clone + use<'a>> {
        Ok(self.personen()?.filter(move |persoon| persoon.is(rol)))
    }

    /// The applicant.
    ///
    /// # Errors
    /// Where nobody answered who lives together.
    pub fn aanvrager(&self) -> Bekend<Persoon<'a>> {
        let question = Question { onderwerp: Onderwerp::Huishouden, veld: Veld::Personen };
        self.met_rol(Rol::Aanvrager)?.next().ok_or(Stop::Open(question))
    }

    /// Local taxes of the year, of municipality and water board together.
    ///
    /// # Errors
    /// Where it is not answered.
    pub fn lokale_belastingen(&self) -> Bekend<PerYear> {
        let question = Question { onderwerp: Onderwerp::Huishouden, veld: Veld::LokaleBelastingen };
        let belastingen = known(&self.huishouden.document().lokale_belastingen, question);
        belastingen.map(|Bedrag(bedrag)| PerYear::new(*bedrag))
    }

    /// What the car of the household is worth.
    ///
    /// # Errors
    /// Where it is not answered.
    pub fn auto_waarde(&self) -> Bekend<Euro> {
        let question = Question { onderwerp: Onderwerp::Huishouden, veld: Veld::AutoWaarde };
        known(&self.huishouden.document().auto_waarde, question).map(|Bedrag(bedrag)| *bedrag)
    }

    /// The home.
    pub fn woning(&self) -> Woning<'a> {
        Woning { document: self.huishouden.document() }
    }
}

/// A person of the household.
#[derive(Debug, Clone, Copy)]
pub struct Persoon<'a> {
    /// The place in the list of persons.
    pub index: usize,
    document: &'a PersoonDocument,
}

macro_rules! persoon_facts {
    ($($(#[$doc:meta])* $naam:ident: $veld:ident => $type:ty;)*) => {
        impl<'a> Persoon<'a> {
            $(
                $(#[$doc])*
                ///
                /// # Errors
                /// Where it is not answered.
                pub fn $naam(self) -> Bekend<&'a $type> {
                    known(&self.document.$naam, self.vraag(Veld::$veld))
                }
            )*
        }
    };
}

persoon_facts! {
    /// Gross income of the year.
    inkomen: Inkomen => Groep<InkomenDocument>;
    /// Assets minus debts on 1 January.
    vermogen: Vermogen => Saldo;
    /// Insured under the Zorgverzekeringswet.
    zorgverzekerd: Zorgverzekerd => bool;
    /// Residence status.
    verblijf: Verblijf => Verblijf;
    /// Detained.
    gedetineerd: Gedetineerd => bool;
    /// Has a handicap that asks for a dearer home.
    handicap: Handicap => bool;
    /// Registered at the applicant's address.
    op_zelfde_adres: OpZelfdeAdres => bool;
    /// Who is paid kinderbijslag for this child.
    kinderbijslag: Kinderbijslag => Kinderbijslag;
    /// Child or foster child of somebody who lives here.
    kind_of_pleegkind: KindOfPleegkind => bool;
    /// Years in which AOW was built up.
    aow_opbouwjaren: AowOpbouwjaren => u8;
    /// What somebody does by day.
    dagbesteding: Dagbesteding => Dagbesteding;
    /// Receives studiefinanciering.
    studiefinanciering: Studiefinanciering => bool;
    /// The education that somebody follows.
    onderwijs: Onderwijs => Onderwijs;
    /// Childcare of a child; empty where there is none.
    opvang: Opvang => Vec<Groep<OpvangDocument>>;
    /// Lives here by a written contract at a commercial price.
    commercieel: Commercieel => bool;
    /// The kind of benefit.
    uitkering_soort: UitkeringSoort => UitkeringSoort;
    /// Lost a job at fifty or older, and the WW that followed has ended.
    ww_na_50_afgelopen: WwNa50Afgelopen => bool;
    /// Ended an own business at 55 or older, or must end it.
    bedrijf_na_55_beeindigd: BedrijfNa55Beeindigd => bool;
    /// Cannot earn beside a study because of illness or handicap.
    studie_beperking: StudieBeperking => bool;
}

impl Persoon<'_> {
    /// The question for a fact about this person.
    pub fn vraag(self, veld: Veld) -> Question {
        Question { onderwerp: Onderwerp::Persoon(self.index), veld }
    }

    /// Whether the person has this role.
    pub fn is(self, rol: Rol) -> bool {
        self.document.rol == Answer::Given(rol)
    }

    /// Day of birth.
    ///
    /// # Errors
    /// Where it is not answered.
    pub fn geboortedatum(self) -> Bekend<Date> {
        known(&self.document.geboortedatum, self.vraag(Veld::Geboortedatum)).map(|dag| dag.0)
    }

    /// Day of birth, as far as answered: where a rule can do without.
    pub fn geboortedatum_indien_bekend(self) -> Option<Date> {
        self.document.geboortedatum.given().map(|dag| dag.0)
    }

    /// The daily wage that a benefit is computed from, before tax.
    ///
    /// # Errors
    /// Where it is not answered.
    pub fn dagloon(self) -> Bekend<PerDay> {
        known(&self.document.dagloon, self.vraag(Veld::Dagloon)).map(|Bedrag(b)| PerDay::new(*b))
    }

    /// Premium of the health insurance.
    ///
    /// # Errors
    /// Where it is not answered.
    pub fn zorgpremie(self) -> Bekend<PerMonth> {
        let premie = known(&self.document.zorgpremie, self.vraag(Veld::Zorgpremie));
        premie.map(|Bedrag(bedrag)| PerMonth::new(*bedrag))
    }

    /// Net income without holiday allowance, where it was given. Not a question: it is estimated
    /// where it was not.
    pub fn netto_maandinkomen_indien_gegeven(self) -> Option<PerMonth> {
        self.document.netto_maandinkomen.given().map(|Bedrag(bedrag)| PerMonth::new(*bedrag))
    }

    /// Net holiday allowance of the year, where it was given. Not a question, as above.
    pub fn netto_vakantiegeld_indien_gegeven(self) -> Option<PerYear> {
        self.document.netto_vakantiegeld.given().map(|Bedrag(bedrag)| PerYear::new(*bedrag))
    }

    /// Whether this child needs much more care than others of its age, where somebody said so. Not a
    /// question that anything waits for.
    pub fn intensieve_zorg_indien_bekend(self) -> Option<bool> {
        self.document.intensieve_zorg.given().copied()
    }

    /// Whether this person of 18, 19 or 20 has no parents to turn to, where somebody said so. Not a
    /// question that anything waits for.
    pub fn geen_hulp_ouders_indien_bekend(self) -> Option<bool> {
        self.document.geen_hulp_ouders.given().copied()
    }

    /// Whether somebody said that this person is detained. Not a question: where the act does not
    /// decide on it, it is only a caveat.
    pub fn is_zeker_gedetineerd(self) -> bool {
        self.document.gedetineerd == Answer::Given(true)
    }

    /// Whether somebody said that a part of the assets is left out on request.
    pub fn heeft_zeker_bijzonder_vermogen(self) -> bool {
        self.document.bijzonder_vermogen == Answer::Given(true)
    }
}

/// The home of the household.
#[derive(Debug, Clone, Copy)]
pub struct Woning<'a> {
    document: &'a crate::feiten::HuishoudenDocument,
}

macro_rules! woning_facts {
    ($($(#[$doc:meta])* $naam:ident: $veld:ident => $type:ty;)*) => {
        impl<'a> Woning<'a> {
            $(
                $(#[$doc])*
                ///
                /// # Errors
                /// Where it is not answered.
                pub fn $naam(self) -> Bekend<&'a $type> {
                    let question = Question { onderwerp: Onderwerp::Woning, veld: Veld::$veld };
                    match &self.document.woning {
                        Answer::Given(woning) => known(&woning.$naam, question),
                        _ => Err(Stop::Open(question)),
                    }
                }
            )*
        }
    };
}

woning_facts! {
    /// The kind of home.
    soort: Soort => Woningsoort;
    /// Own kitchen and toilet; the front door may be shared.
    zelfstandig: Zelfstandig => bool;
    /// Rent is higher because the home was adapted to a handicap.
    aangepast: Aangepast => bool;
    /// In a building designated for group living.
    aangewezen_groepswonen: AangewezenGroepswonen => bool;
    /// Already had huurtoeslag for this home before the rent passed the limit.
    eerder_huurtoeslag: EerderHuurtoeslag => bool;
}

impl Woning<'_> {
    /// Bare rent.
    ///
    /// # Errors
    /// Where it is not answered.
    pub fn kale_huur(self) -> Bekend<PerMonth> {
        let question = Question { onderwerp: Onderwerp::Woning, veld: Veld::KaleHuur };
        self.bedrag(|woning| &woning.kale_huur, question).map(PerMonth::new)
    }

    /// What the own home is worth.
    ///
    /// # Errors
    /// Where it is not answered.
    pub fn woz_waarde(self) -> Bekend<Euro> {
        let question = Question { onderwerp: Onderwerp::Woning, veld: Veld::WozWaarde };
        self.bedrag(|woning| &woning.woz_waarde, question)
    }

    /// The mortgage on the own home.
    ///
    /// # Errors
    /// Where it is not answered.
    pub fn hypotheekschuld(self) -> Bekend<Euro> {
        let question = Question { onderwerp: Onderwerp::Woning, veld: Veld::Hypotheekschuld };
        self.bedrag(|woning| &woning.hypotheekschuld, question)
    }

    /// The interest on that mortgage.
    ///
    /// # Errors
    /// Where it is not answered.
    pub fn hypotheekrente(self) -> Bekend<PerMonth> {
        let question = Question { onderwerp: Onderwerp::Woning, veld: Veld::Hypotheekrente };
        self.bedrag(|woning| &woning.hypotheekrente, question).map(PerMonth::new)
    }

    fn bedrag(
        self,
        veld: impl Fn(&'_ WoningDocument) -> &'_ Answer<Bedrag>,
        question: Question,
    ) -> Bekend<Euro> {
        match &self.document.woning {
            Answer::Given(woning) => known(veld(woning), question).map(|Bedrag(bedrag)| *bedrag),
            _ => Err(Stop::Open(question)),
        }
    }

    /// The four kinds of service charge that counted until 2025, each as far as it is answered.
    pub fn servicekosten(self) -> [Bekend<PerMonth>; 4] {
        let woning = self.document.woning.given();
        let kosten = woning.and_then(|woning| woning.servicekosten.given());
        let soort = |answer: Option<&Answer<Bedrag>>, veld| {
            let question = Question { onderwerp: Onderwerp::Woning, veld };
            known(answer.unwrap_or(&Answer::Unknown), question)
                .map(|Bedrag(bedrag)| PerMonth::new(*bedrag))
        };
        [
            soort(kosten.map(|k| &k.energie), Veld::ServicekostenEnergie),
            soort(kosten.map(|k| &k.schoonmaak), Veld::ServicekostenSchoonmaak),
            soort(kosten.map(|k| &k.huismeester), Veld::ServicekostenHuismeester),
            soort(kosten.map(|k| &k.dienstruimten), Veld::ServicekostenDienstruimten),
        ]
    }
}

/// The answer, or the question that is open.
fn known<T>(answer: &Answer<T>, question: Question) -> Bekend<&T> {
    answer.given().ok_or(Stop::Open(question))
}
