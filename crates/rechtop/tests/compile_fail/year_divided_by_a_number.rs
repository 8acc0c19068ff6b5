//! The one road from a year to a month is `per_month`, which is exact.

use rechtop::euro::{Euro, PerYear};

fn main() {
    let _ = PerYear::new(Euro::from_euros(1_550)) / 12;
}
