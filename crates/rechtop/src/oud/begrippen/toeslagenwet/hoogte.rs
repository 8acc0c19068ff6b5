//! How high a toeslag is: TW art. 2, 6, 8 and 8a, and the Algemeen inkomensbesluit
//! socialezekerheidswetten (AIB, BWBR0029368) art. 2:2 to 2:5.
//!
//! Art. 7 leaves a part of wages out for at most two years. How long somebody has worked beside a benefit is
//! not asked: the part is always left out, and who works is told how long that holds. So nobody is
//! refused who has a right, and the amount falls without a jump as wages rise.

use super::recht::{echtgenoot_van, krijgt_uitkering, toetsingsinkomen_is_uitkering};
use crate::euro::{PerDay, PerMonth, Procent};
use crate::feiten::UitkeringSoort;
use crate::normbedragen::Dated;
use crate::oud::begrippen::aow_leeftijd::{aow_datum, heeft_aow_leeftijd};
use crate::oud::begrippen::aow_pensioen::dagen;
use crate::oud::begrippen::bijstandsnorm::kostendelers;
use crate::oud::begrippen::netto_inkomen::{Bronnen, bronnen, zonder_vakantiegeld};
use crate::oud::begrippen::toeslagpartner::{aanvrager_en_partner, toeslagpartner};
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::{Persoon, Situatie};

const EENENTWINTIG: i16 = 21;

/// Whose norm it is: it decides on the limit of art. 8a too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Voor {
    Gehuwde,
    Alleenstaande,
    Kostendeler,
    /// Alone and under 21: nobody else is asked for.
    Jongere,
}

/// The amount below which the income must be, and its article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Norm {
    /// Before tax, without holiday allowance.
    pub bedrag: PerDay,
    /// The article of the Toeslagenwet.
    pub artikel: &'static str,
    /// The minimum wage of a month that goes with it: art. 1 lid 1 onder f.
    minimumloon: PerMonth,
    voor: Voor,
}

impl Norm {
    /// Of a month of 21.75 days, to the cent, as it is published.
    pub fn per_maand(self) -> PerMonth {
        self.bedrag.per_month()
    }
}

/// The norm of the applicant, alone or married, in the month of the situation. Art. 2 lid 1, 2 and 7.
pub(super) fn norm(s: &Situatie, aanvrager: Persoon, certainty: &mut Certainty) -> Bekend<Norm> {
    let hoogste = hoogste_norm(s, aanvrager, certainty)?;
    if hoogste.voor != Voor::Alleenstaande || kostendelers(s)? == 0 {
        return Ok(hoogste);
    }
    let bedrag = s.norm(&s.normen.toeslagenwet.norm_kostendeler, certainty)?;
    Ok(Norm { bedrag, artikel: "2 lid 7 onder b", voor: Voor::Kostendeler, ..hoogste })
}

/// The norm where nobody shares the costs: the highest that it can be.
pub(super) fn hoogste_norm(
    s: &Situatie,
    aanvrager: Persoon,
    certainty: &mut Certainty,
) -> Bekend<Norm> {
    let (normen, jeugd) = (&s.normen.toeslagenwet, &s.normen.minimumloon);
    if toeslagpartner(s)?.is_some() {
        let norm = (&normen.norm_gehuwd, "2 lid 1 onder b", Voor::Gehuwde);
        return hoogste_van(s, norm, None, certainty);
    }
    let geboren = aanvrager.geboortedatum()?;
    let (norm, aandeel) = if s.maand.oud_leeftijd_bereikt(geboren, EENENTWINTIG) {
        let norm = (&normen.norm_alleenstaand_21, "2 lid 2 onder b, 1°", Voor::Alleenstaande);
        (norm, None)
    } else if s.maand.oud_leeftijd_bereikt(geboren, 20) {
        let norm = (&normen.norm_alleenstaand_20, "2 lid 2 onder b, 2°", Voor::Jongere);
        (norm, Some(&jeugd.aandeel_20))
    } else if s.maand.oud_leeftijd_bereikt(geboren, 19) {
        let norm = (&normen.norm_alleenstaand_19, "2 lid 2 onder b, 3°", Voor::Jongere);
        (norm, Some(&jeugd.aandeel_19))
    } else {
        let norm = (&normen.norm_alleenstaand_18, "2 lid 2 onder b, 4°", Voor::Jongere);
        (norm, Some(&jeugd.aandeel_18))
    };
    hoogste_van(s, norm, aandeel, certainty)
}

/// With the minimum wage of art. 1 lid 1 onder f: for who is alone "het ... voor zijn leeftijd geldende
/// minimumloon per maand", under 21 a share of that of who is older.
fn hoogste_van(
    s: &Situatie,
    (bedrag, artikel, voor): (&Dated<PerDay>, &'static str, Voor),
    aandeel: Option<&Dated<Procent>>,
    certainty: &mut Certainty,
) -> Bekend<Norm> {
    let bedrag = s.norm(bedrag, certainty)?;
    let volwassen = s.norm(&s.normen.minimumloon.referentiemaandloon, certainty)?;
    let minimumloon = match aandeel {
        Some(aandeel) => volwassen * s.norm(aandeel, certainty)?,
        None => volwassen,
    };
    Ok(Norm { bedrag, artikel, minimumloon, voor })
}

/// The income of a month, before tax and without holiday allowance.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Inkomen {
    uit_arbeid: PerMonth,
    overig: PerMonth,
    /// What art. 7 leaves out of the wages and the profit.
    pub vrijgelaten: PerMonth,
}

impl Inkomen {
    /// What counts of it.
    pub fn telt(self) -> PerMonth {
        self.uit_arbeid + self.overig - self.vrijgelaten
    }
}

/// Art. 6 lid 1: "voor een gehuwde: de som van het inkomen uit arbeid of overig inkomen van hemzelf en van
/// zijn echtgenoot".
pub(super) fn gezinsinkomen(
    s: &Situatie,
    norm: Norm,
    certainty: &mut Certainty,
) -> Bekend<Inkomen> {
    let mut som = Inkomen::default();
    for persoon in aanvrager_en_partner(s)? {
        let bron = bron_van(s, persoon, certainty)?;
        som.uit_arbeid += bron.loon + zonder_vakantiegeld(bron.winst.max(PerMonth::ZERO));
        som.overig += overig_inkomen(s, persoon, &bron)?;
    }
    som.vrijgelaten = vrijlating(s, norm, som.uit_arbeid, certainty)?;
    Ok(som)
}

/// The income of a person by kind, a toetsingsinkomen that is taken for a benefit among them.
fn bron_van(s: &Situatie, persoon: Persoon, certainty: &mut Certainty) -> Bekend<Bronnen> {
    let bron = bronnen(s, persoon, certainty)?;
    Ok(if toetsingsinkomen_is_uitkering(s, persoon)? {
        Bronnen { uitkering: bron.loon, loon: PerMonth::ZERO, ..bron }
    } else {
        bron
    })
}

/// AIB art. 2:4: benefits and pensions; no alimony, interest or rent. Art. 2:5: holiday allowance does not
/// count, and of income without it, as of profit (art. 2:2; a loss counts as nothing), a hundred parts in
/// 108. An AOW counts from the first month that begins with it: the days before are without.
fn overig_inkomen(s: &Situatie, persoon: Persoon, bron: &Bronnen) -> Bekend<PerMonth> {
    let mut som = zonder_vakantiegeld(bron.pensioen);
    if bron.aow > PerMonth::ZERO && heeft_aow_leeftijd(s, persoon, s.maand)? {
        som += bron.aow;
    }
    if bron.uitkering > PerMonth::ZERO && uitkering_telt(s, persoon)? {
        som += bron.uitkering;
    }
    Ok(som)
}

/// AIB art. 2:10 onder b: an IOAW and "een uitkering die naar aard en strekking daarmee overeenkomt" is no
/// income. Who alone has a benefit has none of those, or there would be no right: so it is not asked.
fn uitkering_telt(s: &Situatie, persoon: Persoon) -> Bekend<bool> {
    use UitkeringSoort::{Bijstand, Ioaw, Ioaz};
    let Some(echtgenoot) = echtgenoot_van(s, persoon)? else { return Ok(true) };
    if !krijgt_uitkering(s, echtgenoot)? {
        return Ok(true);
    }
    Ok(!matches!(persoon.uitkering_soort()?, Bijstand | Ioaw | Ioaz))
}

/// Art. 7 lid 1 and 2: "van het inkomen uit arbeid buiten aanmerking gelaten: a. een bedrag gelijk aan 5% van
/// het minimumloon; alsmede b. indien en voor zover het inkomen uit arbeid meer bedraagt dan het in onderdeel
/// a bedoelde bedrag, 30% van dat inkomen", together "ten hoogste 15% van het minimumloon".
fn vrijlating(
    s: &Situatie,
    norm: Norm,
    uit_arbeid: PerMonth,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    if uit_arbeid == PerMonth::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let normen = &s.normen.toeslagenwet;
    let vast = uit_arbeid.min(norm.minimumloon * s.norm(&normen.vrijlating_werk_wml, certainty)?);
    let deel = (uit_arbeid - vast) * s.norm(&normen.vrijlating_werk, certainty)?;
    let maximum = norm.minimumloon * s.norm(&normen.vrijlating_werk_maximum_wml, certainty)?;
    Ok((vast + deel).min(maximum).round_half_up_to_cent())
}

/// Art. 8a lid 1: where the dagloon is below the minimum wage (for who lives alone 70 percent of it, with
/// others 50 percent), "niet meer dan het verschil tussen het dagloon ... en de loondervingsuitkering". Of
/// a Wajong the grondslag is the minimum wage.
pub(super) fn begrensd(
    s: &Situatie,
    persoon: Persoon,
    norm: Norm,
    vol: PerMonth,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    if *persoon.uitkering_soort()? == UitkeringSoort::Wajong {
        return Ok(vol);
    }
    let loon = zonder_vakantiegeld(persoon.dagloon()?.per_month());
    if loon >= dagloongrens(s, norm, certainty)? {
        return Ok(vol);
    }
    let uitkering = bron_van(s, persoon, certainty)?.uitkering;
    Ok(vol.min(loon.excess_over(uitkering)))
}

fn dagloongrens(s: &Situatie, norm: Norm, certainty: &mut Certainty) -> Bekend<PerMonth> {
    let normen = &s.normen.toeslagenwet;
    let aandeel = match norm.voor {
        Voor::Gehuwde => return Ok(norm.minimumloon),
        Voor::Kostendeler => &normen.dagloongrens_kostendeler,
        Voor::Alleenstaande | Voor::Jongere => &normen.dagloongrens_alleenstaande,
    };
    Ok(norm.minimumloon * s.norm(aandeel, certainty)?)
}

/// Art. 2 lid 6: no right from the day of the pensioengerechtigde leeftijd on. The month in which it is
/// reached is cut by calendar days, as the AOW that begins is (AOW art. 16 lid 1).
pub(super) fn tot_aow(s: &Situatie, persoon: Persoon, bedrag: PerMonth) -> Bekend<PerMonth> {
    let (met_aow, van) = dagen(s.maand, aow_datum(s, persoon)?);
    if met_aow == 0 {
        return Ok(bedrag);
    }
    Ok(PerMonth::new(bedrag.amount().share_to_cent(van - met_aow, van)))
}
