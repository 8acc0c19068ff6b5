//! Finding a municipality by what somebody types: its name, another name for it, a municipality that became a part of
//! it, or a place in it, also where it is not typed as it should be.

use std::sync::OnceLock;

use super::spelling::{Spelling, words};
use super::{Gemeente, gemeenten};

/// A municipality that was found, and by which name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gevonden {
    /// The municipality.
    pub gemeente: Gemeente,
    /// The name by which it was found.
    pub naam: &'static str,
    /// What that name is to the municipality.
    pub via: Via,
    /// Whether that is the name that was looked for, but for capitals, accents and the like; else it only begins so or
    /// looks like it.
    pub is_exact: bool,
}

/// What a name is to a municipality.
///
/// Matched in full: whoever shows what was found tells in words why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Via {
    /// Its own name.
    Naam,
    /// Another name for the same: Den Bosch.
    AndereNaam,
    /// A municipality that became a part of it.
    Voorheen,
    /// A place in it.
    Plaats,
}

/// How much what is looked for is like a name: the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Exact,
    /// The name begins with it.
    Begin,
    /// A later word of the name begins with it.
    Word,
    /// So many letters differ; the first, which people seldom get wrong, perhaps too.
    Near {
        wrong: usize,
        first_too: bool,
    },
    /// It says more than the name.
    Part,
}

/// A name of the table.
struct Name {
    gemeente: Gemeente,
    naam: &'static str,
    via: Via,
    spelling: Spelling,
}

/// The longest name that is looked for: nothing longer is like any.
const LONGEST: usize = 100;

/// The municipalities that somebody may mean by a text: those of which a name is exactly that, then those of which one
/// begins so; where there are none, those of which one looks like it, or is how it begins. Each once, by its best name; among equals first by
/// own name, and else in the order of the alphabet. A name that two places have gives both.
///
/// ```
/// use rechtop::gemeenten::{Via, zoek};
///
/// let found: Vec<(&str, Via)> = zoek("warnsveld").iter().map(|hit| (hit.gemeente.id(), hit.via)).collect();
/// assert_eq!(found, [("zutphen", Via::Plaats)]);
/// let bergen: Vec<&str> = zoek("Bergen").iter().filter(|hit| hit.is_exact).map(|hit| hit.gemeente.naam()).collect();
/// assert_eq!(bergen, ["Bergen (L)", "Bergen (NH)"]);
/// assert_eq!(zoek("zutfen").first().map(|hit| hit.gemeente.id()), Some("zutphen"));
/// ```
pub fn zoek(text: &str) -> Vec<Gevonden> {
    if text.len() > LONGEST {
        return Vec::new();
    }
    let mut asked = words(text);
    // "gemeente Zutphen".
    if asked.len() > 1 && ["gemeente", "gem"].contains(&asked[0].as_str()) {
        asked.remove(0);
    }
    let letters = Spelling::of_words(&asked).letters;
    if letters.is_empty() {
        return Vec::new();
    }
    let mut hits = in_province(&asked);
    hits.extend(alike(|name| literal(name, &letters)));
    if hits.is_empty() {
        let most = most_wrong(&letters);
        hits = alike(|name| near(name, &letters, most));
    }
    if hits.is_empty() {
        hits = without_last_words(&asked);
    }
    best_of_each(hits)
}

/// The municipalities that are most like a text, for who wrote it as an id.
pub(crate) fn nearest(text: &str, most: usize) -> Vec<Gemeente> {
    zoek(text).iter().take(most).map(|hit| hit.gemeente).collect()
}

/// A name with how much it is like what is looked for.
type Hit = (Likeness, &'static Name);

/// Every name of every municipality, made ready to compare once.
fn table() -> &'static [Name] {
    static NAMES: OnceLock<Vec<Name>> = OnceLock::new();
    NAMES.get_or_init(|| gemeenten().flat_map(names_of).collect())
}

fn names_of(gemeente: Gemeente) -> impl Iterator<Item = Name> {
    let as_name = move |via| {
        move |naam: &'static str| {
            // What stands in brackets tells two apart; nobody is called so.
            let plain = naam.split(" (").next().unwrap_or(naam);
            Name { gemeente, naam, via, spelling: Spelling::of(plain) }
        }
    };
    std::iter::once(gemeente.naam())
        .map(as_name(Via::Naam))
        .chain(gemeente.ook().map(as_name(Via::AndereNaam)))
        .chain(gemeente.voorheen().map(as_name(Via::Voorheen)))
        .chain(gemeente.plaatsen().map(as_name(Via::Plaats)))
}

fn alike(likeness: impl Fn(&Name) -> Option<Likeness>) -> Vec<Hit> {
    table().iter().filter_map(|name| Some((likeness(name)?, name))).collect()
}

fn literal(Name { spelling, .. }: &Name, letters: &str) -> Option<Likeness> {
    if spelling.letters == letters {
        Some(Likeness::Exact)
    } else if spelling.letters.starts_with(letters) {
        Some(Likeness::Begin)
    } else {
        spelling.has_word(letters).then_some(Likeness::Word)
    }
}

fn near(Name { spelling, .. }: &Name, letters: &str, most: usize) -> Option<Likeness> {
    let wrong = spelling.letters.len().abs_diff(letters.len());
    if wrong > most {
        return None;
    }
    let wrong = strsim::osa_distance(&spelling.letters, letters);
    let first_too = spelling.letters.bytes().next() != letters.bytes().next();
    (wrong <= most).then_some(Likeness::Near { wrong, first_too })
}

/// How many letters may differ: in a short name one makes it another.
fn most_wrong(letters: &str) -> usize {
    match letters.len() {
        0..=3 => 0,
        4..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

/// Names of which a text says more than the name: "Almere Buiten", "Katwijk aan Zee".
fn without_last_words(asked: &[String]) -> Vec<Hit> {
    let shorter = (1..asked.len()).rev().filter_map(|count| asked.get(..count));
    let found = shorter.map(|words| {
        let letters = Spelling::of_words(words).letters;
        alike(|name| (name.spelling.letters == letters).then_some(Likeness::Part))
    });
    found.into_iter().find(|hits| !hits.is_empty()).unwrap_or_default()
}

/// Names in the province that what is looked for ends in: "Bergen NH", "Hengelo Gelderland".
fn in_province(asked: &[String]) -> Vec<Hit> {
    let by_words = |count: usize| {
        let (naam, end) = asked.split_at_checked(asked.len().checked_sub(count)?)?;
        let provincie = provincie(&end.concat())?;
        let letters = Spelling::of_words(naam).letters;
        let found = alike(|name| {
            let there = name.gemeente.provincie() == provincie && name.spelling.letters == letters;
            there.then_some(Likeness::Exact)
        });
        (!found.is_empty()).then_some(found)
    };
    by_words(1).or_else(|| by_words(2)).unwrap_or_default()
}

/// The province that is written so, in full or shortened.
fn provincie(letters: &str) -> Option<&'static str> {
    Some(match letters {
        "dr" | "drenthe" => "Drenthe",
        "fl" | "flevoland" => "Flevoland",
        "fr" | "frl" | "friesland" | "fryslan" => "Friesland",
        "gld" | "gelderland" => "Gelderland",
        "gr" | "gn" | "groningen" => "Groningen",
        "l" | "lb" | "limburg" => "Limburg",
        "nb" | "brabant" | "noordbrabant" => "Noord-Brabant",
        "nh" | "noordholland" => "Noord-Holland",
        "o" | "ov" | "overyssel" => "Overijssel",
        "u" | "ut" | "utrecht" => "Utrecht",
        "z" | "zld" | "zeeland" => "Zeeland",
        "zh" | "zuidholland" => "Zuid-Holland",
        _ => return None,
    })
}

/// Each municipality by the name that is most like it, the best first.
fn best_of_each(mut hits: Vec<Hit>) -> Vec<Gevonden> {
    hits.sort_by_key(|(likeness, name)| (*likeness, name.via, name.gemeente, name.naam));
    let mut seen = Vec::new();
    hits.retain(|(_, name)| {
        let is_new = !seen.contains(&name.gemeente);
        if is_new {
            seen.push(name.gemeente);
        }
        is_new
    });
    let found = |(likeness, name): Hit| Gevonden {
        gemeente: name.gemeente,
        naam: name.naam,
        via: name.via,
        is_exact: likeness == Likeness::Exact,
    };
    hits.into_iter().map(found).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<&'static str> {
        zoek(text).iter().map(|hit| hit.gemeente.id()).collect()
    }

    fn exact(text: &str) -> Vec<&'static str> {
        zoek(text).iter().filter(|hit| hit.is_exact).map(|hit| hit.gemeente.id()).collect()
    }

    #[test]
    fn every_name_finds_its_municipality_however_it_is_typed() {
        for Name { gemeente, naam, via, .. } in table() {
            let plain = naam.split(" (").next().unwrap_or_default();
            let typed = [
                plain.to_owned(),
                plain.to_uppercase(),
                plain.replace(['-', '\''], " "),
                format!("gemeente {plain}"),
                format!("{plain} {}", gemeente.provincie()),
            ];
            for text in typed {
                let found = exact(&text);
                assert!(found.contains(&gemeente.id()), "{text}: {found:?}");
                if *via == Via::Naam {
                    // Another may have the same name, but comes first only where it is its own name too.
                    assert!(
                        zoek(&text).first().is_some_and(|first| first.via == Via::Naam),
                        "{text}"
                    );
                }
            }
            assert_eq!(exact(gemeente.id()).first(), Some(&gemeente.id()));
        }
    }

    #[test]
    fn names_that_people_have_for_where_they_live() {
        for (typed, id) in [
            ("Den Bosch", "s-hertogenbosch"),
            ("'s Hertogenbosch", "s-hertogenbosch"),
            ("'s-Gravenhage", "den-haag"),
            ("Brielle", "voorne-aan-zee"),
            ("sudwest fryslan", "sudwest-fryslan"),
            ("Warnsveld", "zutphen"),
            ("Haren", "groningen"),
            ("het bildt", "waadhoeke"),
            ("Skarsterlan", "de-fryske-marren"),
            ("Nuenen", "nuenen-gerwen-en-nederwetten"),
            ("de friese meren", "de-fryske-marren"),
            ("Bergen (NH.)", "bergen-nh"),
            ("bergen limburg", "bergen-l"),
            ("Hengelo (O.)", "hengelo"),
            ("Middelburg (Z.)", "middelburg"),
            ("wijk bij duurstede", "wijk-bij-duurstede"),
            ("wyk by duurstede", "wijk-bij-duurstede"),
            ("Capelle a/d IJssel", "capelle-aan-den-ijssel"),
            ("St Michielsgestel", "sint-michielsgestel"),
        ] {
            assert_eq!(exact(typed).first(), Some(&id), "{typed}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_forgiven() {
        for (typed, id) in [
            ("zoetemeer", "zoetermeer"),
            ("zutfen", "zutphen"),
            ("Amserdam", "amsterdam"),
            ("Enshcede", "enschede"),
            ("Breile", "voorne-aan-zee"),
            ("Noord oostpolder", "noordoostpolder"),
            ("Valkenburg aan den Geul", "valkenburg-aan-de-geul"),
        ] {
            assert_eq!(ids(typed).first(), Some(&id), "{typed}: {:?}", ids(typed));
        }
    }

    #[test]
    fn what_is_not_finished_gives_what_it_can_become() {
        assert_eq!(ids("zoeter"), ["zoetermeer", "zoeterwoude"]);
        assert!(ids("voorburg").contains(&"leidschendam-voorburg"));
        // Whoever is halfway to Bergen op Zoom has not chosen a province.
        assert!(ids("bergen o").contains(&"bergen-op-zoom"));
    }

    #[test]
    fn who_says_more_than_the_name_is_found_too() {
        for (typed, id) in [
            ("Almere Buiten", "almere"),
            ("Noordwijk aan Zee", "noordwijk"),
            ("Amsterdam Zuidoost", "amsterdam"),
        ] {
            assert_eq!(ids(typed).first(), Some(&id), "{typed}: {:?}", ids(typed));
        }
    }

    #[test]
    fn a_name_of_several_places_gives_the_choice() {
        for (typed, found) in [
            ("bergen", vec!["bergen-l", "bergen-nh"]),
            ("hengelo", vec!["hengelo", "bronckhorst"]),
            ("Hengelo Gld", vec!["bronckhorst"]),
            ("rijswijk", vec!["rijswijk", "altena", "buren"]),
            ("laren", vec!["laren", "lochem"]),
            ("beek", vec!["beek", "berg-en-dal", "montferland"]),
            ("valkenburg", vec!["katwijk", "valkenburg-aan-de-geul"]),
        ] {
            assert_eq!(exact(typed), found, "{typed}");
        }
    }

    #[test]
    fn what_is_no_name_finds_nothing() {
        for text in ["", " ", "-", "gemeente-", "xqzvw", "42", &"a".repeat(10_000)] {
            assert_eq!(ids(text), [""; 0], "{text:.20}");
        }
    }
}
