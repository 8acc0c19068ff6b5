//! Signposts: what a household may have a right to, without an amount. Each names its article and what to
//! check. No question is asked for a signpost: it stands until something that was answered is surely
//! against it. So it is the one outcome that a further answer may take back.

mod gronden;

use crate::bron::{ANW, BBZ, BLZ, BW7, Bron, IB, PW, WAJONG, WBM, WMO, ZVW};
use crate::oud::outcome::{Outcome, Reason};
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;
use gronden::Grond;

/// Declares the signposts: name, article, and the ground on which it surely does not apply.
macro_rules! wegwijzers {
    ($($(#[$doc:meta])* $id:ident: $wet:ident $artikel:literal unless $grond:path;)*) => {
        $(
            $(#[$doc])*
            pub mod $id {
                use super::*;

                /// Points at it, or says why it does not apply.
                pub fn assess<T: Trace>(s: &Situatie, _: &mut T) -> Outcome {
                    let code = concat!("wegwijzer_", stringify!($id));
                    wijs(code, s.bron(&$wet, $artikel), $grond(s))
                }
            }
        )*
    };
}

wegwijzers! {
    /// Bijzondere bijstand: necessary costs of special circumstances. Pw 35.
    bijzondere_bijstand: PW "35 lid 1" unless gronden::geen_bijzondere_bijstand;
    /// Individuele inkomenstoeslag: a low income for long, from 21 to the AOW age. Pw 36.
    individuele_inkomenstoeslag: PW "36 lid 1" unless gronden::geen_inkomenstoeslag;
    /// Bijstand for the self-employed. Bbz 2004 art. 2.
    bbz: BBZ "2 lid 1" unless gronden::geen_zelfstandige;
    /// Anw: a partner died, and there is a child or a disability. Anw 14, ends by Anw 16.
    anw: ANW "14 lid 1" unless gronden::geen_nabestaande;
    /// Wajong: disabled at 18, or during a study. Wajong 1a:1.
    wajong: WAJONG "1a:1 lid 1" unless gronden::geen_jonggehandicapte;
    /// The energy fund that was announced; until it is there, help of the gemeente. Pw 35.
    publiek_energiefonds: PW "35 lid 1" unless gronden::ruim_inkomen;
    /// The reduction of energy tax, which a shared connection can miss. Wbm 63.
    energiebelasting: WBM "63 lid 1" unless gronden::geen;
    /// The contribution for long-term care, nil or lower on request. Blz 3.3.2.2 and 3.3.2.3.
    eigen_bijdrage_wlz: BLZ "3.3.2.2 lid 9" unless gronden::geen;
    /// The contribution for help of the gemeente, from which many are free. Wmo 2.1.4a.
    abonnementstarief_wmo: WMO "2.1.4a lid 4" unless gronden::geen;
    /// The own risk of health insurance, payable in parts. Zvw 19.
    eigen_risico_gespreid: ZVW "19 lid 1" unless gronden::geen_ouder_van_18;
    /// A lower rent after a fall of income, or for a rent that is too high. BW 7:252b.
    huurverlaging: BW7 "252b lid 1" unless gronden::geen_huur;
    /// Deduction of the cost of care. Wet IB 2001 6.16 to 6.20.
    aftrek_zorgkosten: IB "6.17" unless gronden::geen_belasting;
    /// Tax paid back to who never had to file. Wet IB 2001 9.4.
    belastingteruggave: IB "9.4 lid 5" unless gronden::geen_belasting;
    /// Middeling, for the last time over 2022 to 2024. Wet IB 2001 3.154, as it was.
    middeling: IB "3.154 (vervallen)" unless gronden::na_de_laatste_middeling;
}

/// The signpost, unless a ground is known to be against it.
fn wijs(code: &'static str, bron: Bron, grond: Grond) -> Outcome {
    match grond {
        Ok(Some(reden)) => reden.into(),
        Ok(None) | Err(_) => Outcome::Pointer(Reason::new(code, bron)),
    }
}
