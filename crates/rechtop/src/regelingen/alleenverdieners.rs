//! Tegemoetkoming alleenverdieners: Participatiewet (Pw, BWBR0015703) art. 78gg, and the Regeling Participatiewet, IOAW
//! en IOAZ (BWBR0015738) art. 15ba. <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! A fixed sum per household, that the gemeente pays: of its own accord to who is on the list of the Belastingdienst, to
//! others when they ask. So a signpost, with its amount. It counts for no toeslag and no bijstand (lid 2; Pw 31 lid 2 onder
//! w), so no other scheme looks at it.
//!
//! Rekent niet: Pw 78gg lid 2 tot en met 7 (uitvoering).

use crate::begrippen::bijstandsnorm::{gewone_norm, leefvorm};
use crate::begrippen::inkomen::{Toetsingsinkomen, toetsingsinkomen_van};
use crate::begrippen::inkomenssoort::bedrag;
use crate::begrippen::netto_inkomen::{netto_inkomen, vraag_netto_van_beiden};
use crate::begrippen::partner::{beiden, echtgenoot};
use crate::bron::PW;
use crate::codes::{ReasonCode, RegelingCode};
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::{
    Answer, AnswerValue, Fact, Huishouden, InkomenDocument, Persoon, Saldo, UitkeringSoort,
};
use crate::regelingen::toeslagenwet::{krijgt_uitkering, toetsingsinkomen_is_uitkering};
use crate::regelingen::{huurtoeslag, kinderopvangtoeslag, kindgebonden_budget, zorgtoeslag};
use crate::rekenen::{Doubt, Given, Halt, Rule, Trace, Verdict, Worksheet};

/// Whether the household probably is one for whom the tegemoetkoming is meant: points at it, with its amount.
///
/// Regeling Pw art. 15ba, geldend 2026-01-01: "De tegemoetkoming voor een huishouden dat voldoet aan de
/// voorwaarden, bedoeld in artikel 78gg, eerste lid, bedraagt: a. € 1.000 voor een huishouden dat in het jaar
/// 2025 aan de voorwaarden voldoet; b. € 1.100 voor een huishouden dat in het jaar 2026 aan de voorwaarden
/// voldoet."
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    // No refusal rests on the amount, however sure it is: only the signpost names it.
    let (tegemoetkoming, van_het_bedrag) =
        w.apart(|w| w.norm(&w.normen().participatiewet.tegemoetkoming_alleenverdieners));
    let tegemoetkoming = tegemoetkoming?;
    let found = alleenverdiener(w);
    vraag_netto_van_beiden(w, &found)?;
    found?;
    w.take_over(&van_het_bedrag);
    let reason = w.reason(ReasonCode::MisschienAlleenverdiener, PW.art("78gg lid 1"));
    Ok(Verdict::Pointer(reason.limited(tegemoetkoming).write()))
}

/// What it takes. The toeslagen are compared only where the kind of benefit is no bar; it is asked only where they are none.
///
/// Pw art. 78gg lid 1, geldend 2026-07-01: "1 Het college kent ambtshalve of op aanvraag een tegemoetkoming toe
/// aan een huishouden, indien is voldaan aan de volgende voorwaarden: a. het huishouden heeft een inkomen uit
/// een uitkering, niet zijnde een uitkering op grond van deze wet, eventueel aangevuld met een uitkering op
/// grond van artikel 19; b. vergeleken met een vergelijkbaar huishouden, waarvoor het inkomen uit enkel een
/// uitkering bestaat op grond van artikel 19, ontvangt het huishouden een lager bedrag aan tegemoetkomingen met
/// toepassing van de Algemene wet inkomensafhankelijke regelingen, als gevolg van de verschillende afbouwpaden
/// van de dubbele algemene heffingskorting, bedoeld in artikel 37, tweede lid, en in artikel 8.9 van de Wet
/// inkomstenbelasting 2001; en c. de som van het netto-inkomen en de ontvangen tegemoetkomingen met toepassing
/// van de Algemene wet inkomensafhankelijke regelingen ligt lager dan bij een vergelijkbaar huishouden waarvoor
/// het inkomen uit een uitkering enkel bestaat uit een uitkering op grond van artikel 19, vanwege hetgeen
/// genoemd is onder b."
fn alleenverdiener<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    met_partner(w)?;
    if let Err(halt) = leeft_van_uitkering(w) {
        // Of an income that is not answered it may be known already that it does not matter.
        if matches!(halt, Halt::Open(_)) {
            niet_boven_alle_toeslagen(w)?;
        }
        return Err(halt);
    }
    w.all([&geen_bijstand, &lager_dan_met_bijstand])
}

/// Two of whom one can have a heffingskorting that the other does not use.
fn met_partner(w: &Worksheet<impl Trace>) -> Rule<()> {
    let alleen = echtgenoot(w)?.is_none();
    w.reason(ReasonCode::AlleenverdienerZonderPartner, PW.art("78gg lid 1")).refuse_if(alleen)
}

/// Onder a: benefits are the most of what both have. Beside them the letter excludes no other income, but who lives on wages
/// is not meant.
fn leeft_van_uitkering<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let (mut uitkeringen, mut samen) = (PerYear::ZERO, PerYear::ZERO);
    for persoon in beiden(w)? {
        let Toetsingsinkomen(inkomen) = toetsingsinkomen_van(w, persoon)?;
        samen += inkomen;
        uitkeringen += match toetsingsinkomen_is_uitkering(w, persoon) {
            // Of a toetsingsinkomen it is asked last whether it is a benefit.
            Ok(true) | Err(Halt::Open(_)) => inkomen,
            Ok(false) => PerYear::new(bedrag(&persoon.inkomen()?.uitkering)),
            Err(halt) => return Err(halt),
        };
    }
    let geen = uitkeringen == PerYear::ZERO;
    w.reason(ReasonCode::AlleenverdienerZonderUitkering, PW.art("78gg lid 1")).refuse_if(geen)?;
    let ander = uitkeringen * 2 <= samen;
    let artikel = PW.art("78gg lid 1 onder a");
    w.reason(ReasonCode::AlleenverdienerAnderInkomen, artikel).refuse_if(ander)
}

/// Onder b and c, whatever the income before tax is: who gave a net income that is above that of the other household with all
/// its toeslagen, misses nothing.
fn niet_boven_alle_toeslagen<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let gegeven = beiden(w)?.filter_map(Persoon::netto_maandinkomen_indien_bekend);
    let netto: PerMonth = gegeven.sum();
    let Ok(norm) = leefvorm(w).and_then(|leefvorm| gewone_norm(w, &leefvorm)) else {
        return Ok(());
    };
    if netto < norm.bedrag {
        return Ok(());
    }
    let toeslagen = match met_alleen_bijstand(w)? {
        Some(huishouden) => toeslagen(|code, assess| w.given_to(&huishouden, code, assess)),
        None => return Ok(()),
    };
    let Ok(toeslagen) = toeslagen else { return Ok(()) };
    let hoogstens = norm.bedrag + toeslagen.per_month();
    let reason =
        w.reason(ReasonCode::AlleenverdienerRuimBovenBijstand, PW.art("78gg lid 1 onder c"));
    reason.tested(netto, hoogstens).refuse_if(netto >= hoogstens)
}

/// Onder a: a benefit other than bijstand.
fn geen_bijstand<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    for persoon in beiden(w)? {
        if krijgt_uitkering(w, persoon)? && persoon.uitkering_soort()? != UitkeringSoort::Bijstand {
            return Ok(());
        }
    }
    w.reason(ReasonCode::AlleenverdienerMetBijstand, PW.art("78gg lid 1 onder a")).refuse()
}

/// Onder b and c, a month. Who has less than the norm can have bijstand beside the benefit, and with that a higher
/// toetsingsinkomen than a household with bijstand alone for the same net income: that household is always among those
/// who are meant. Who has more, has less in all only as far as the toeslagen are lower.
fn lager_dan_met_bijstand<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let (mut netto, mut zeker, mut geschat) = (PerMonth::ZERO, PerMonth::ZERO, false);
    for persoon in beiden(w)? {
        let eigen = netto_inkomen(w, persoon)?;
        netto += eigen.met_vakantiegeld();
        zeker += eigen.zeker;
        geschat |= eigen.geschat;
    }
    let leefvorm = leefvorm(w)?;
    let norm = gewone_norm(w, &leefvorm)?.bedrag;
    let gemist = if netto < norm { PerMonth::ZERO } else { gemiste_toeslagen(w)? };
    let grens = norm + gemist;
    // An income below the limit is never sure where it is an estimate; one above it is where what was given is above it.
    if geschat && zeker < grens {
        w.weaken(Doubt::Schatting);
    }
    let te_hoog = netto >= grens;
    let reason = w.reason(ReasonCode::AlleenverdienerZelfdeToeslagen, PW.art("78gg lid 1 onder b"));
    reason.refuse_if(te_hoog && gemist == PerMonth::ZERO)?;
    let reason = w.reason(ReasonCode::AlleenverdienerInkomenTeHoog, PW.art("78gg lid 1 onder c"));
    reason.tested(netto, grens).refuse_if(te_hoog)
}

/// Onder b: by how much the toeslagen are lower than those of the same household with bijstand alone.
fn gemiste_toeslagen<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<PerMonth> {
    let Some(met_bijstand) = met_alleen_bijstand(w)? else { return Ok(PerMonth::ZERO) };
    let zo = toeslagen(|code, assess| w.other(code, assess))?;
    let met_bijstand = toeslagen(|code, assess| w.given_to(&met_bijstand, code, assess))?;
    Ok(met_bijstand.excess_over(zo).per_month())
}

/// The same household, with the toetsingsinkomen that a year of bijstand for two is, whoever of them has it.
fn met_alleen_bijstand<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Option<Huishouden>> {
    let bijstand = w.norm(&w.normen().participatiewet.toetsingsinkomen_bijstand_gehuwden)?.amount();
    let mut huishouden = w.situatie().huishouden().clone();
    for (persoon, inkomen) in beiden(w)?.zip([bijstand, Euro::ZERO]) {
        let inkomen = InkomenDocument {
            toetsingsinkomen: Answer::Given(Saldo(inkomen)),
            ..InkomenDocument::default()
        };
        let vraag = persoon.question(Fact::Inkomen).question(&huishouden);
        match huishouden.with(&vraag, AnswerValue::Income(inkomen)) {
            Ok(anders) => huishouden = anders,
            Err(_) => return Ok(None),
        }
    }
    Ok(Some(huishouden))
}

/// How a scheme is assessed.
type Assess<T> = for<'b> fn(&mut Worksheet<'b, T>) -> Rule<Verdict>;

/// The toeslagen of a year, together, where this says what one of them gives.
fn toeslagen<T: Trace>(gegeven: impl Fn(RegelingCode, Assess<T>) -> Rule<Given>) -> Rule<PerYear> {
    let toeslagen: [(RegelingCode, Assess<T>); 4] = [
        (RegelingCode::Huurtoeslag, huurtoeslag::assess),
        (RegelingCode::Zorgtoeslag, zorgtoeslag::assess),
        (RegelingCode::KindgebondenBudget, kindgebonden_budget::assess),
        (RegelingCode::Kinderopvangtoeslag, kinderopvangtoeslag::assess),
    ];
    let per_jaar = |(code, assess)| Ok(gegeven(code, assess)?.per_year);
    toeslagen.into_iter().map(per_jaar).sum()
}
