//! A rent per month cannot be compared with an income per year.

use rechtop::euro::{Euro, PerMonth, PerYear};

fn main() {
    let huur = PerMonth::new(Euro::from_euros(650));
    let inkomen = PerYear::new(Euro::from_euros(24_500));
    let _ = huur <= inkomen;
}
