//! Whatever bytes somebody puts before the reader: they are a household, or every mistake is told.
//!
//! ```sh
//! cargo install cargo-fuzz
//! mkdir -p fuzz/corpus/reader
//! cargo +nightly fuzz run reader fuzz/corpus/reader fixtures/huishoudens -- -max_total_time=300
//! ```

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        rechtop_tests::reader::check(text);
    }
});
