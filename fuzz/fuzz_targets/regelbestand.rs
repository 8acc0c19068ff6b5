//! Whatever bytes somebody puts before the reader of rule files: every mistake is told, or it is a file that is the same
//! after writing and compiling.
//!
//! ```sh
//! mkdir -p fuzz/corpus/regelbestand
//! cargo +nightly fuzz run regelbestand fuzz/corpus/regelbestand rules/gemeenten -- -max_total_time=300
//! ```

#![no_main]

use libfuzzer_sys::fuzz_target;
use rechtop_lokaal::gecompileerd::{compileer, open};
use rechtop_lokaal::lezen::{Omgeving, lees};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match lees(text, &Omgeving::default()) {
        Ok(gelezen) => {
            let compiled = compileer(&gelezen.bestand).expect("a file that was read compiles");
            let opened = open(&compiled).expect("a file that was compiled opens");
            assert_eq!(compileer(&opened), Some(compiled));
        }
        Err(fouten) => assert!(!fouten.is_empty() && fouten.len() <= 100),
    }
});
