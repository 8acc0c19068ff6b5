//! Functions that show an article to a resident while its text stands nowhere near: not in their own room (the file or
//! folder of their act or concept), and not above what is a call or two away. Near and not above each, because a text
//! is quoted once.

use std::collections::BTreeSet;

use crate::artikelen::reading::{Entry, How, Mistake, Reading};
use crate::artikelen::reference;
use crate::artikelen::source::{Kind, Source, Thing};

/// A thing, by the place of its source and its own place in it.
type Place = (usize, usize);

/// How many calls away a text may stand.
const FAR: usize = 2;

/// A line for each article that a function shows without its text.
pub fn unquoted(reading: &Reading) -> Vec<Mistake> {
    let calls = Calls::of(reading);
    let mut mistakes = Vec::new();
    for entry in reading.entries.iter().filter(|entry| entry.how == How::Cited) {
        let Some((source, thing)) = explaining(reading, entry) else { continue };
        let near = calls.near((entry.source, entry.thing.unwrap_or_default()));
        let afkorting =
            reading.tree.wetten.by_ident(&entry.wet).map_or(&entry.wet, |wet| &wet.afkorting);
        let what = format!(
            "zonder citaat: `{}` shows {afkorting} {}, whose text stands nowhere near it",
            thing.shown(),
            entry.artikel
        );
        let mistake = Mistake { path: source.path.clone(), line: entry.line, what };
        let is_quoted = reading.entries.iter().any(|quote| {
            quote.how == How::Quoted
                && (same_room(source, &reading.tree.sources[quote.source])
                    || quote.thing.is_some_and(|thing| near.contains(&(quote.source, thing))))
                && same_article(quote, entry)
        });
        if !is_quoted && !mistakes.contains(&mistake) {
            mistakes.push(mistake);
        }
    }
    mistakes
}

fn explaining<'r>(reading: &'r Reading, entry: &Entry) -> Option<(&'r Source, &'r Thing)> {
    let source = reading.tree.sources.get(entry.source)?;
    let thing = source.things.get(entry.thing?)?;
    (thing.kind == Kind::Function && thing.said.explains).then_some((source, thing))
}

fn same_article(one: &Entry, other: &Entry) -> bool {
    let of = |entry: &Entry| reference::artikelen(&entry.artikel).unwrap_or_default();
    one.wet == other.wet && !of(one).is_disjoint(&of(other))
}

/// Who calls whom.
struct Calls(BTreeSet<(Place, Place)>);

impl Calls {
    fn of(reading: &Reading) -> Calls {
        let mut calls = BTreeSet::new();
        for (from, source) in reading.tree.sources.iter().enumerate() {
            for (to, other) in reading.tree.sources.iter().enumerate() {
                for (caller, thing) in functions(source) {
                    for (called, target) in functions(other) {
                        let reaches = from == to || is_imported(source, other, target);
                        if reaches && thing.said.names.contains(&target.name) {
                            calls.insert(((from, caller), (to, called)));
                        }
                    }
                }
            }
        }
        Calls(calls)
    }

    /// A function, and what is at most two calls away from it, up or down.
    fn near(&self, place: Place) -> BTreeSet<Place> {
        let mut near = BTreeSet::from([place]);
        for _ in 0..FAR {
            let beside = |(caller, called): &(Place, Place)| {
                let (up, down) = (near.contains(called), near.contains(caller));
                [up.then_some(*caller), down.then_some(*called)]
            };
            let found: Vec<Place> = self.0.iter().flat_map(beside).flatten().collect();
            near.extend(found);
        }
        near
    }
}

fn functions(source: &Source) -> impl Iterator<Item = (usize, &Thing)> {
    source.things.iter().enumerate().filter(|(_, thing)| thing.kind == Kind::Function)
}

/// Whether two files are of one room: `regelingen/huurtoeslag/` and what is in it.
fn same_room(one: &Source, other: &Source) -> bool {
    one.module.iter().take(2).eq(other.module.iter().take(2))
}

/// Whether a source imports a function of another: by its name, by its type, or by its module.
fn is_imported(source: &Source, other: &Source, target: &Thing) -> bool {
    let top = target.holder.as_ref().unwrap_or(&target.name);
    source.takes(other, top) || source.imports.contains(&other.module)
}
