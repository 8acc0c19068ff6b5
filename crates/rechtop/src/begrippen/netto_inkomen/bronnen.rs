//! The income of a year as it is paid in a month: by source, with the holiday allowance apart.
//! Wet minimumloon en minimumvakantiebijslag (WML, BWBR0002638) art. 15.
//! <https://wetten.overheid.nl/BWBR0002638/2026-07-01>
//!
//! No article rounds a month of an income: to the cent, as it is paid.

use super::zvw::Bijdrageinkomen;
use crate::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::begrippen::aow_pensioen::{jaarbedrag_volledig, pensioen, van_jaarbedrag};
use crate::begrippen::inkomen::{inkomen_van, zelf_gegeven};
use crate::begrippen::inkomenssoort::{bedrag, saldo};
use crate::bron::{PW, WML};
use crate::euro::{Euro, Per, PerMonth, PerYear};
use crate::feiten::{InkomenDocument, Persoon};
use crate::rekenen::{Roundable, Rounding, Rule, Trace, Worksheet, round, share};

/// Wages and benefits of a year hold eight parts of holiday allowance to a hundred parts of pay. Whose holiday allowance
/// is another, gets an estimate that is that much off.
///
/// WML art. 15 lid 1, geldend 2026-07-01: "De werknemer heeft jegens de werkgever recht op een vakantiebijslag
/// ten minste tot een bedrag van 8% van zijn ten laste van de werkgever komende loon, alsmede van de
/// uitkeringen waarop hij tijdens de dienstbetrekking krachtens de Ziektewet, hoofdstuk 3, afdeling 2,
/// paragraaf 1 of de artikelen 4:2b of 6:3 van de Wet arbeid en zorg en de Werkloosheidswet aanspraak heeft,
/// met dien verstande, dat het bedrag waarmede de som van dit loon en deze uitkeringen het drievoud van het
/// minimumloon overschrijdt buiten beschouwing blijft."
const MET_VAKANTIEGELD: i64 = 108;
const ZONDER: i64 = 100;
const MAANDEN: i64 = 12;

/// What is paid in a month before tax, without holiday allowance.
#[derive(Debug, Clone, Copy, Default)]
pub struct Bronnen {
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
        let Bijdrageinkomen { aow, pensioen, bij_aanslag, loon } = self.bijdrageinkomen();
        loon + aow + pensioen + bij_aanslag
    }

    /// Whether nothing but this part is paid or deducted.
    pub fn is_alleen(&self, deel: PerMonth) -> bool {
        let geen_saldo = self.winst == PerMonth::ZERO && self.overig == PerMonth::ZERO;
        deel > PerMonth::ZERO && self.belast() == deel && geen_saldo
    }

    /// What the health contribution is charged over, and the wages over which the payer pays it.
    ///
    /// Zvw art. 43 lid 1 en 2, geldend 2026-01-01: "1 De verzekeringsplichtige is een inkomensafhankelijke
    /// bijdrage verschuldigd over het in een kalenderjaar genoten bijdrage-inkomen. 2 Het bijdrage-inkomen is
    /// het gezamenlijke bedrag van hetgeen door de verzekeringsplichtige is genoten aan: a. loon overeenkomstig
    /// de Wet op de loonbelasting 1964, verminderd met: 1°. het loon waarop artikel 42 van toepassing is; 2°.
    /// de eindheffingsbestanddelen, bedoeld in artikel 31, eerste lid, onderdelen b tot en met h, van de Wet op
    /// de loonbelasting 1964; b. belastbare winst uit onderneming, bepaald volgens de regels van afdeling 3.2
    /// van de Wet inkomstenbelasting 2001 met uitzondering van het bedrag dat ingevolge artikel 3.70, tweede
    /// lid, van die wet, zoals dat luidde op 31 december 2022 in de winst wordt opgenomen ter zake van een
    /// afname van de oudedagsreserve als bedoeld in artikel 3.70, eerste lid, aanhef en onderdeel a, van die
    /// wet, zoals dat luidde op 31 december 2022; c. belastbaar resultaat uit overige werkzaamheden, bepaald
    /// volgens de regels van afdeling 3.4 van de Wet inkomstenbelasting 2001, met uitzondering van de in
    /// artikel 3.91, eerste lid, onderdelen a en b, en artikel 3.92 van de Wet inkomstenbelasting 2001 bedoelde
    /// werkzaamheden; d. belastbare periodieke uitkeringen en verstrekkingen, bepaald volgens de regels van
    /// afdeling 3.5 van de Wet inkomstenbelasting 2001."
    pub fn bijdrageinkomen(&self) -> Bijdrageinkomen {
        let Bronnen { loon, uitkering, aow, pensioen, .. } = *self;
        let bij_aanslag = self.winst.max(PerMonth::ZERO) + self.overig.max(PerMonth::ZERO);
        Bijdrageinkomen { aow, pensioen, bij_aanslag, loon: loon + uitkering }
    }
}

/// The income of a person in the month.
///
/// # Errors
/// Where an amount is not known, or the income or something it depends on is not answered.
pub fn bronnen<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<Bronnen> {
    w.once_of::<Bronnen>(persoon, |w| {
        let inkomen = inkomen_van(w, persoon)?;
        match zelf_gegeven(inkomen) {
            Some(zelf) => van_toetsingsinkomen(w, persoon, zelf),
            None => van_soorten(w, persoon, inkomen),
        }
    })
}

/// Who knows only the toetsingsinkomen: a wage, or from the pensioengerechtigde leeftijd an AOW as far as that goes, and a
/// pension.
fn van_toetsingsinkomen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    inkomen: Euro,
) -> Rule<Bronnen> {
    let inkomen = PerYear::new(inkomen.max(Euro::ZERO));
    if inkomen == PerYear::ZERO || !heeft_aow_leeftijd(w, persoon)? {
        return Ok(met_loon_en_uitkering(inkomen, PerYear::ZERO));
    }
    let aow = inkomen.min(jaarbedrag_volledig(w, persoon)?);
    let deel = van_jaarbedrag(w, persoon, aow)?;
    Ok(Bronnen {
        aow: deel.maandbedrag,
        vakantie_uitkering: deel.vakantie_uitkering,
        pensioen: maand(inkomen - aow),
        ..Bronnen::default()
    })
}

/// By its kinds. Who does not draw an AOW yet can: bijstand counts what somebody can reasonably have.
///
/// Pw art. 31 lid 1, geldend 2026-07-01: "1 Tot de middelen worden alle vermogens- en inkomensbestanddelen
/// gerekend waarover de alleenstaande of het gezin beschikt of redelijkerwijs kan beschikken. Tot de middelen
/// worden mede gerekend de middelen die ten behoeve van het levensonderhoud van de belanghebbende door een niet
/// in de bijstand begrepen persoon worden ontvangen. In elk geval behoort tot de middelen de ten aanzien van de
/// alleenstaande of het gezin toepasselijke heffingskorting, bedoeld in hoofdstuk 8 van de Wet
/// inkomstenbelasting 2001."
fn van_soorten<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    inkomen: &InkomenDocument,
) -> Rule<Bronnen> {
    let aow = bedrag(&inkomen.aow);
    let aow = if aow > Euro::ZERO {
        van_jaarbedrag(w, persoon, PerYear::new(aow))?
    } else {
        pensioen(w, persoon)?
    };
    let [loon, uitkering] =
        [&inkomen.loon, &inkomen.uitkering].map(|deel| PerYear::new(bedrag(deel)));
    let overig = bedrag(&inkomen.alimentatie) + saldo(&inkomen.overig);
    Ok(Bronnen {
        aow: aow.maandbedrag,
        vakantie_uitkering: aow.vakantie_uitkering,
        pensioen: maand(PerYear::new(bedrag(&inkomen.pensioen))),
        winst: maand(PerYear::new(saldo(&inkomen.winst))),
        overig: maand(PerYear::new(overig)),
        ..met_loon_en_uitkering(loon, uitkering)
    })
}

fn met_loon_en_uitkering(loon: PerYear, uitkering: PerYear) -> Bronnen {
    let zonder = |jaar: PerYear| {
        let deel = share(WML.art("15 lid 1"), jaar, ZONDER, MET_VAKANTIEGELD * MAANDEN);
        PerMonth::new(deel.amount())
    };
    let (loon_per_maand, uitkering_per_maand) = (zonder(loon), zonder(uitkering));
    let vakantiegeld = maand(loon + uitkering) - loon_per_maand - uitkering_per_maand;
    Bronnen {
        loon: loon_per_maand,
        uitkering: uitkering_per_maand,
        vakantiegeld: vakantiegeld.max(PerMonth::ZERO),
        ..Bronnen::default()
    }
}

/// A hundred parts in 108: what is left of an amount without its holiday allowance.
pub fn zonder_vakantiegeld<A: Roundable>(bedrag: A) -> A {
    share(WML.art("15 lid 1"), bedrag, ZONDER, MET_VAKANTIEGELD)
}

/// The same with it: 108 parts to a hundred.
pub fn met_vakantiegeld(bedrag: PerMonth) -> PerMonth {
    share(WML.art("15 lid 1"), bedrag, MET_VAKANTIEGELD, ZONDER)
}

/// The holiday allowance that belongs to payments without it: eight parts to a hundred.
pub fn vakantiegeld_over<P: Copy + Ord>(bedrag: Per<P>) -> Per<P> {
    share(WML.art("15 lid 1"), bedrag, MET_VAKANTIEGELD - ZONDER, ZONDER)
}

/// An income without its benefit, and without the holiday allowance over it.
pub fn zonder_uitkering(bron: Bronnen) -> Bronnen {
    Bronnen { uitkering: PerMonth::ZERO, vakantiegeld: vakantiegeld_over(bron.loon), ..bron }
}

/// An income with a benefit on top, to which eight parts of holiday allowance in a hundred belong.
pub fn met_vakantiegeld_erbij(bron: Bronnen, uitkering: PerMonth) -> Bronnen {
    Bronnen {
        uitkering: bron.uitkering + uitkering,
        vakantiegeld: bron.vakantiegeld + vakantiegeld_over(uitkering),
        ..bron
    }
}

fn maand(jaar: PerYear) -> PerMonth {
    round(PW.art("32 lid 1"), jaar.per_month(), Rounding::HalfUpToCent)
}
