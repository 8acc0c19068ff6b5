//! A code that has no sentence does not exist: it is no text that anybody can make up.

use rechtop::codes::ReasonCode;

fn tells(reason: ReasonCode) -> &'static str {
    reason.word()
}

fn main() {
    tells("inkomen_te_laag");
    tells(ReasonCode::InkomenTeLaag);
}
