//! The household as the rules see it: each fact, or else the question that asks for it.

use super::huishouden::Huishouden;
use super::{
    Fact, Gap, HuishoudenDocument, PersonId, PersoonDocument, Place, Rol, ServicekostenDocument,
    WoningDocument,
};
use crate::euro::PerMonth;

/// A fact, or that it is not answered. A rule passes that on with `?`.
pub type Asked<T> = Result<T, Gap>;

/// The facts of a household.
#[derive(Debug, Clone, Copy)]
pub struct Situatie<'a> {
    huishouden: &'a Huishouden,
    // Asked for by nearly every rule, so found once.
    aanvrager: Option<Persoon<'a>>,
    partner: Option<Persoon<'a>>,
}

impl<'a> Situatie<'a> {
    /// The facts of a household.
    pub(crate) fn new(huishouden: &'a Huishouden) -> Situatie<'a> {
        let alleen = Situatie { huishouden, aanvrager: None, partner: None };
        let eerste = |rol| alleen.met_rol(rol).ok()?.next();
        Situatie { aanvrager: eerste(Rol::Aanvrager), partner: eerste(Rol::Partner), ..alleen }
    }

    pub(crate) fn huishouden(self) -> &'a Huishouden {
        self.huishouden
    }

    pub(super) fn document(self) -> &'a HuishoudenDocument {
        self.huishouden.document()
    }

    pub(super) fn question(self, fact: Fact) -> Gap {
        Gap::of_all(fact)
    }

    /// Everybody in the household.
    ///
    /// # Errors
    /// Where nobody answered who lives together.
    pub fn personen(self) -> Asked<impl Iterator<Item = Persoon<'a>> + Clone + use<'a>> {
        match self.document().personen.given() {
            Some(personen) => Ok((0..)
                .zip(personen)
                .map(|(place, document)| Persoon { document: &document.0, place: Place(place) })),
            None => Err(self.question(Fact::Personen)),
        }
    }

    /// Everybody with this role.
    ///
    /// # Errors
    /// Where nobody answered who lives together.
    pub fn met_rol(self, rol: Rol) -> Asked<impl Iterator<Item = Persoon<'a>> + Clone + use<'a>> {
        Ok(self.personen()?.filter(move |persoon| persoon.is(rol)))
    }

    /// The applicant.
    ///
    /// # Errors
    /// Where nobody answered who lives together.
    pub fn aanvrager(self) -> Asked<Persoon<'a>> {
        self.aanvrager.ok_or_else(|| self.question(Fact::Personen))
    }

    /// The partner, where there is one.
    ///
    /// # Errors
    /// Where nobody answered who lives together.
    pub fn partner(self) -> Asked<Option<Persoon<'a>>> {
        self.personen().map(|_| self.partner)
    }

    /// The home.
    pub fn woning(self) -> Woning<'a> {
        Woning { huishouden: self.document() }
    }
}

/// A person of the household. Two are the same where they are the same entry of it.
#[derive(Debug, Clone, Copy)]
pub struct Persoon<'a> {
    document: &'a PersoonDocument,
    place: Place,
}

impl PartialEq for Persoon<'_> {
    fn eq(&self, other: &Persoon) -> bool {
        self.place == other.place
    }
}

impl<'a> Persoon<'a> {
    pub(super) fn document(self) -> &'a PersoonDocument {
        self.document
    }

    /// Which entry of the household this is.
    pub fn place(self) -> Place {
        self.place
    }

    /// The id in the document. Everybody has one: the household was checked.
    pub fn id(self) -> Option<&'a PersonId> {
        self.document.id.given()
    }

    /// A fact about this person, as one that is asked for.
    pub fn question(self, fact: Fact) -> Gap {
        Gap::of(self.place, fact)
    }

    /// Whether the person has this role.
    pub fn is(self, rol: Rol) -> bool {
        self.document.rol.given() == Some(&rol)
    }
}

/// The home of the household.
#[derive(Debug, Clone, Copy)]
pub struct Woning<'a> {
    huishouden: &'a HuishoudenDocument,
}

impl<'a> Woning<'a> {
    pub(super) fn document(self) -> Option<&'a WoningDocument> {
        self.huishouden.woning.given().map(|woning| &woning.0)
    }

    pub(super) fn servicekosten_document(self) -> Option<&'a ServicekostenDocument> {
        self.document()?.servicekosten.given().map(|kosten| &kosten.0)
    }

    pub(super) fn question(self, fact: Fact) -> Gap {
        Gap::of_all(fact)
    }

    /// The four kinds of service charge that counted until 2025, each as far as it is answered.
    pub fn servicekosten(self) -> [Asked<PerMonth>; 4] {
        [
            self.servicekosten_energie(),
            self.servicekosten_schoonmaak(),
            self.servicekosten_huismeester(),
            self.servicekosten_dienstruimten(),
        ]
    }
}
