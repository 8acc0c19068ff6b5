//! Signposts: what a household may have a right to, without an amount. Each names its article and what to check. No
//! question is asked for a signpost: it stands until something that was answered is surely against it. So it is the one
//! outcome that a further answer may take back.
//!
//! Participatiewet (Pw, BWBR0015703), Besluit bijstandverlening zelfstandigen 2004 (Bbz 2004, BWBR0015711), Algemene
//! nabestaandenwet (Anw, BWBR0007795), Wet arbeidsongeschiktheidsvoorziening jonggehandicapten (Wajong, BWBR0008657), Wet
//! belastingen op milieugrondslag (Wbm, BWBR0007168), Besluit langdurige zorg (Blz, BWBR0035948), Wet maatschappelijke
//! ondersteuning 2015 (Wmo 2015, BWBR0035362), Zorgverzekeringswet (Zvw, BWBR0018450), Burgerlijk Wetboek Boek 7 (BW 7,
//! BWBR0005290), Wet inkomstenbelasting 2001 (Wet IB 2001, BWBR0011353). <https://wetten.overheid.nl/BWBR0015703/2026-07-01>

mod gronden;

use crate::bron::{ANW, Artikel, BBZ, BLZ, BW7, IB, PW, WAJONG, WBM, WMO, ZVW};
use crate::codes::ReasonCode;
use crate::rekenen::{Rule, Trace, Verdict, Worksheet, refused};

/// Declares the signposts: name, code, article, and the ground on which it surely does not apply.
macro_rules! wegwijzers {
    ($($(#[$doc:meta])* $id:ident is $code:ident: $wet:ident $artikel:literal unless $grond:path;)*) => {
        $(
            $(#[$doc])*
            pub fn $id<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
                wijs(w, ReasonCode::$code, $wet.art($artikel), $grond)
            }
        )*
    };
}

wegwijzers! {
    /// Bijzondere bijstand: necessary costs of special circumstances.
    ///
    /// [[Pw 35 lid 1]]
    bijzondere_bijstand is WegwijzerBijzondereBijstand: PW "35 lid 1" unless gronden::geen_bijzondere_bijstand;

    /// Individuele inkomenstoeslag: a low income for long, from 21 to the pensioengerechtigde leeftijd.
    ///
    /// [[Pw 36 lid 1]]
    individuele_inkomenstoeslag is WegwijzerIndividueleInkomenstoeslag: PW "36 lid 1" unless gronden::geen_inkomenstoeslag;

    /// Bijstand for the self-employed.
    ///
    /// [[Bbz 2 lid 1]]
    bbz is WegwijzerBbz: BBZ "2 lid 1" unless gronden::geen_zelfstandige;

    /// Nabestaandenuitkering: a partner died, and there is a child or a disability.
    ///
    /// [[Anw 14 lid 1]]
    anw is WegwijzerAnw: ANW "14 lid 1" unless gronden::geen_nabestaande;

    /// Wajong: disabled at eighteen, or during a study.
    ///
    /// [[Wajong 1a:1 lid 1]]
    wajong is WegwijzerWajong: WAJONG "1a:1 lid 1" unless gronden::geen_jonggehandicapte;

    /// The energy fund that was announced; until it is there, help of the gemeente as bijzondere bijstand.
    ///
    /// [[Pw 35 lid 1]]
    publiek_energiefonds is WegwijzerPubliekEnergiefonds: PW "35 lid 1" unless gronden::ruim_inkomen;

    /// The reduction of energy tax, which a shared connection can miss.
    ///
    /// [[Wbm 63 lid 1]]
    energiebelasting is WegwijzerEnergiebelasting: WBM "63 lid 1" unless gronden::geen;

    /// The contribution for long-term care, nil or lower on request.
    ///
    /// [[Blz 3.3.2.2 lid 9]]
    ///
    /// [[Blz 3.3.2.3 lid 2]]
    eigen_bijdrage_wlz is WegwijzerEigenBijdrageWlz: BLZ "3.3.2.2 lid 9" unless gronden::geen;

    /// The contribution for help of the gemeente, from which many are free.
    ///
    /// [[Wmo 2015 2.1.4a lid 4]]
    ///
    /// [[Wmo 2015 2.1.4a lid 5]]
    abonnementstarief_wmo is WegwijzerAbonnementstariefWmo: WMO "2.1.4a lid 4" unless gronden::geen;

    /// The own risk of the health insurance, payable in parts: that is the insurer's own offer, in no article.
    ///
    /// [[Zvw 19 lid 1]]
    eigen_risico_gespreid is WegwijzerEigenRisicoGespreid: ZVW "19 lid 1" unless gronden::geen_ouder_van_18;

    /// A lower rent after a fall of income, or for a rent that is too high.
    ///
    /// [[BW 7 252b lid 1]]
    huurverlaging is WegwijzerHuurverlaging: BW7 "252b lid 1" unless gronden::geen_huur;

    /// Deduction of the cost of care.
    ///
    /// [[Wet IB 2001 6.16]]
    ///
    /// [[Wet IB 2001 6.17]]
    aftrek_zorgkosten is WegwijzerAftrekZorgkosten: IB "6.17" unless gronden::geen_belasting;

    /// Tax paid back to who never had to file.
    ///
    /// [[Wet IB 2001 9.4 lid 1]]
    ///
    /// [[Wet IB 2001 9.4 lid 5]]
    belastingteruggave is WegwijzerBelastingteruggave: IB "9.4 lid 5" unless gronden::geen_belasting;

    /// Middeling, for the last time over 2022 to 2024.
    ///
    /// [[Wet IB 2001 3.154 (vervallen)]]
    middeling is WegwijzerMiddeling: IB "3.154 (vervallen)" unless gronden::na_de_laatste_middeling;
}

/// The signpost, unless a ground is known to be against it. What is open is not asked, and leaves no mark.
fn wijs<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    code: ReasonCode,
    artikel: Artikel,
    grond: fn(&mut Worksheet<'a, T>) -> Rule<()>,
) -> Rule<Verdict> {
    match w.probe(|w| refused(grond(w))) {
        Ok(Some(reason)) => reason.refuse(),
        Ok(None) | Err(_) => Ok(Verdict::Pointer(w.reason(code, artikel))),
    }
}
