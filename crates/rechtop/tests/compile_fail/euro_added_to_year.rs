//! An amount without a period cannot be added to one per year.

use rechtop::euro::{Euro, PerYear};

fn main() {
    let jaarbedrag = PerYear::new(Euro::from_euros(1_550));
    let _ = jaarbedrag + Euro::from_euros(24);
}
