//! Which room may use which: data flows one way, and a scheme uses only what stands above it.

use std::collections::BTreeSet;

use super::modules::Modules;
use super::source_text::source;

const RECHTOP: &str = "crates/rechtop/src";

/// The rooms from the ground up. A room uses its own row and the rows above it here.
const ROWS: [&[&str]; 9] = [
    &["euro", "datum", "versions", "bron", "waarde", "codes", "gemeenten"],
    &["feiten"],
    &["normbedragen", "beleid"],
    &["rekenen"],
    &["jaar"],
    &["begrippen"],
    &["lokaal"],
    &["regelingen"],
    &["assessment"],
];

fn row_of(kamer: &str) -> usize {
    let row_of = ROWS.iter().position(|row_of| row_of.contains(&kamer));
    row_of.unwrap_or_else(|| panic!("{kamer} is in no row of the house: give it one"))
}

#[test]
fn no_room_uses_one_above_it() {
    let neighbours = Modules::read(RECHTOP).neighbours();
    let rooms = neighbours.iter().filter(|(from, to)| from.len() == 1 && to.len() == 1);
    let rooms = rooms.map(|(from, to)| (from[0].as_str(), to[0].as_str()));
    let up: Vec<(&str, &str)> = rooms.filter(|(from, to)| row_of(from) < row_of(to)).collect();
    assert!(up.is_empty(), "{up:?}");
}

#[test]
fn no_circles_between_modules() {
    for folder in [RECHTOP, "crates/xtask/src", "web/src"] {
        let circles = Modules::read(folder).circles();
        assert_eq!(circles, Vec::<Vec<String>>::new(), "{folder}");
    }
}

/// The schemes in the order of the module text of `regelingen`, which is the one place that gives it.
fn order_of_schemes(rooms: &BTreeSet<&str>) -> Vec<String> {
    let text = source(&format!("{RECHTOP}/regelingen/mod.rs")).text;
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let mut order: Vec<String> = Vec::new();
    for word in words.filter(|word| rooms.contains(word)) {
        if !order.iter().any(|known| known == word) {
            order.push(word.to_owned());
        }
    }
    order
}

#[test]
fn a_scheme_uses_only_what_stands_above_it_in_the_list() {
    let neighbours = Modules::read(RECHTOP).neighbours();
    let schemes = neighbours.iter().filter(|(from, _)| from.len() == 2 && from[0] == "regelingen");
    let uses: Vec<(&str, &str)> =
        schemes.map(|(from, to)| (from[1].as_str(), to[1].as_str())).collect();
    let rooms = uses.iter().flat_map(|(from, to)| [*from, *to]).collect();
    let order = order_of_schemes(&rooms);
    let place = |room: &str| {
        let place = order.iter().position(|known| known == room);
        place.unwrap_or_else(|| panic!("regelingen/mod.rs does not name {room}"))
    };
    let down = uses.iter().filter(|(from, to)| place(to) >= place(from));
    let down: Vec<String> = down.map(|(from, to)| format!("{from} uses {to}")).collect();
    assert!(down.is_empty(), "of the order {order:?}: {}", down.join(", "));
}
