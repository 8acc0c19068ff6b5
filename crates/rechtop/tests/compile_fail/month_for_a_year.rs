//! An income is per year; a monthly wage cannot be passed for it.

use rechtop::Euro;
use rechtop::euro::{PerMonth, PerYear};

fn is_hoog(inkomen: PerYear) -> bool {
    inkomen > PerYear::ZERO
}

fn main() {
    let maandloon = PerMonth::new(Euro::from_euros(2_500));
    is_hoog(maandloon);
}
