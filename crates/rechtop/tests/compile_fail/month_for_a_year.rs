//! The toetsingsinkomen is per year; a monthly wage cannot be passed for it.

use rechtop::begrippen::inkomen::Toetsingsinkomen;
use rechtop::euro::{Euro, PerMonth};

fn main() {
    let maandloon = PerMonth::new(Euro::from_euros(2_500));
    let _ = Toetsingsinkomen(maandloon);
}
