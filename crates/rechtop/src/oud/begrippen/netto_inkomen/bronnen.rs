//! The income of a year as it is paid in a month: by source, with the holiday allowance apart.

use crate::euro::{Euro, PerMonth};
use crate::feiten::InkomenDocument;
use crate::feiten::{Bedrag, Saldo};
use crate::oud::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::oud::begrippen::aow_pensioen::{jaarbedrag_volledig, pensioen, van_jaarbedrag};
use crate::oud::begrippen::inkomen::inkomen_van;
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::{Persoon, Situatie};

/// Wages and benefits of a year hold eight parts of holiday allowance to a hundred parts of pay
/// (Wet minimumloon en minimumvakantiebijslag art. 15). Whose holiday allowance is another, gets an
/// estimate that is that much off.
const MET_VAKANTIEGELD: i64 = 108;
const ZONDER: i64 = 100;
const MAANDEN: i64 = 12;

/// What is paid in a month before tax, without holiday allowance.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Bronnen {
    pub loon: PerMonth,
    pub uitkering: PerMonth,
    pub aow: PerMonth,
    pub pensioen: PerMonth,
    /// Profit; a loss is below nothing.
    pub winst: PerMonth,
    /// Alimony and other taxable income, less deductions; so it can be below nothing.
    pub overig: PerMonth,
    /// The holiday allowance of the month over wages and benefits.
    pub vakantiegeld: PerMonth,
    /// The vakantie-uitkering of the month over the AOW.
    pub vakantie_uitkering: PerMonth,
}

impl Bronnen {
    /// What is taxed, without holiday allowance: a loss or a deduction takes off it.
    pub fn belast(&self) -> PerMonth {
        let Bronnen { loon, uitkering, aow, pensioen, winst, overig, .. } = *self;
        (loon + uitkering + aow + pensioen + winst + overig).max(PerMonth::ZERO)
    }

    /// What is paid, without holiday allowance: a loss or a deduction takes nothing out of a wage.
    pub fn ontvangen(&self) -> PerMonth {
        self.loon + self.uitkering + self.aow + self.zelf_bijdrageplichtig()
    }

    /// Whether nothing but this part is paid or deducted.
    pub fn is_alleen(&self, deel: PerMonth) -> bool {
        let geen_saldo = self.winst == PerMonth::ZERO && self.overig == PerMonth::ZERO;
        deel > PerMonth::ZERO && self.belast() == deel && geen_saldo
    }

    /// What the person pays the health contribution over themselves, the AOW apart.
    pub fn zelf_bijdrageplichtig(&self) -> PerMonth {
        self.pensioen + self.winst.max(PerMonth::ZERO) + self.overig.max(PerMonth::ZERO)
    }
}

/// The income of a person in the month of the situation.
///
/// # Errors
/// Where an amount is not known, or the income or something it depends on is not answered.
pub(crate) fn bronnen(
    s: &Situatie,
    persoon: Persoon,
    certainty: &mut Certainty,
) -> Bekend<Bronnen> {
    let inkomen = inkomen_van(s, persoon)?;
    match inkomen.toetsingsinkomen.given() {
        Some(Saldo(zelf)) => van_toetsingsinkomen(s, persoon, *zelf, certainty),
        None => van_soorten(s, persoon, inkomen, certainty),
    }
}

/// Who knows only the toetsingsinkomen: a wage, or from the pensioengerechtigde leeftijd an AOW as far as
/// that goes, and a pension.
fn van_toetsingsinkomen(
    s: &Situatie,
    persoon: Persoon,
    inkomen: Euro,
    certainty: &mut Certainty,
) -> Bekend<Bronnen> {
    let inkomen = inkomen.max(Euro::ZERO);
    if inkomen == Euro::ZERO || !heeft_aow_leeftijd(s, persoon, s.maand)? {
        return Ok(met_loon_en_uitkering(inkomen, Euro::ZERO));
    }
    let aow = inkomen.min(jaarbedrag_volledig(s, persoon, certainty)?.amount());
    let deel = van_jaarbedrag(s, persoon, aow, certainty)?;
    Ok(Bronnen {
        aow: deel.maandbedrag,
        vakantie_uitkering: deel.vakantie_uitkering,
        pensioen: maand(inkomen - aow),
        ..Bronnen::default()
    })
}

fn van_soorten(
    s: &Situatie,
    persoon: Persoon,
    inkomen: &InkomenDocument,
    certainty: &mut Certainty,
) -> Bekend<Bronnen> {
    let bedrag = |soort: &crate::oud::answer::Answer<Bedrag>| {
        soort.given().map_or(Euro::ZERO, |Bedrag(bedrag)| *bedrag)
    };
    let saldo = |soort: &crate::oud::answer::Answer<Saldo>| {
        soort.given().map_or(Euro::ZERO, |Saldo(saldo)| *saldo)
    };
    let aow = bedrag(&inkomen.aow);
    // Who does not draw an AOW yet can: bijstand counts what somebody can reasonably have (Pw 31 lid 1).
    let aow = if aow > Euro::ZERO {
        van_jaarbedrag(s, persoon, aow, certainty)?
    } else {
        pensioen(s, persoon, certainty)?
    };
    let gewoon = met_loon_en_uitkering(bedrag(&inkomen.loon), bedrag(&inkomen.uitkering));
    Ok(Bronnen {
        aow: aow.maandbedrag,
        vakantie_uitkering: aow.vakantie_uitkering,
        pensioen: maand(bedrag(&inkomen.pensioen)),
        winst: maand(saldo(&inkomen.winst)),
        overig: maand(bedrag(&inkomen.alimentatie) + saldo(&inkomen.overig)),
        ..gewoon
    })
}

fn met_loon_en_uitkering(loon: Euro, uitkering: Euro) -> Bronnen {
    let zonder = |jaar: Euro| jaar.share_to_cent(ZONDER, MET_VAKANTIEGELD * MAANDEN);
    let (loon_per_maand, uitkering_per_maand) = (zonder(loon), zonder(uitkering));
    let vakantiegeld =
        (loon + uitkering).share_to_cent(1, MAANDEN) - loon_per_maand - uitkering_per_maand;
    Bronnen {
        loon: PerMonth::new(loon_per_maand),
        uitkering: PerMonth::new(uitkering_per_maand),
        vakantiegeld: PerMonth::new(vakantiegeld.max(Euro::ZERO)),
        ..Bronnen::default()
    }
}

/// A hundred parts in 108: what is left of a month without its holiday allowance, to the cent.
pub(crate) fn zonder_vakantiegeld(bedrag: PerMonth) -> PerMonth {
    PerMonth::new(bedrag.amount().share_to_cent(ZONDER, MET_VAKANTIEGELD))
}

/// An income with a benefit on top, to which eight parts of holiday allowance in a hundred belong.
pub(crate) fn met_vakantiegeld_erbij(bron: Bronnen, uitkering: PerMonth) -> Bronnen {
    let vakantiegeld = uitkering.amount().share_to_cent(MET_VAKANTIEGELD - ZONDER, ZONDER);
    Bronnen {
        uitkering: bron.uitkering + uitkering,
        vakantiegeld: bron.vakantiegeld + PerMonth::new(vakantiegeld),
        ..bron
    }
}

fn maand(jaar: Euro) -> PerMonth {
    PerMonth::new(jaar.share_to_cent(1, MAANDEN))
}
