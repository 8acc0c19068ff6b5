//! An answer that may be unknown is no amount: somebody has to say what unknown means.

use rechtop::{Answer, Euro};

fn main() {
    let vermogen: Answer<Euro> = Answer::Unknown;
    let _ = vermogen + Euro::ZERO;
}
