//! A limit of wealth is no income.

use rechtop::begrippen::inkomen::Toetsingsinkomen;
use rechtop::begrippen::vermogen::Vermogensgrens;
use rechtop::euro::Euro;

fn is_hoog(inkomen: Toetsingsinkomen) -> bool {
    let _ = inkomen;
    true
}

fn main() {
    let grens = Vermogensgrens(Euro::from_euros(38_479));
    is_hoog(grens);
}
