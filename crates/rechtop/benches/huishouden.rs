//! How long one household takes: all schemes, a whole calendar year, with and without explanation.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use rechtop::{Huishouden, Rulebook, assess, assess_without_steps};

const HUISHOUDENS: &[(&str, &str)] = &[
    (
        "alleenstaande-huurder",
        include_str!("../../../fixtures/huishoudens/alleenstaande-huurder.json"),
    ),
    (
        "gezin-met-drie-kinderen",
        include_str!("../../../fixtures/huishoudens/gezin-met-drie-kinderen.json"),
    ),
    // Two children who reach an age that counts within the year.
    ("alleenstaande-ouder", include_str!("../../../fixtures/huishoudens/alleenstaande-ouder.json")),
];

fn huishouden(criterion: &mut Criterion) {
    for (naam, document) in HUISHOUDENS {
        let huishouden = Huishouden::from_json(document);
        assert!(huishouden.is_ok(), "{naam} is no household");
        let Ok(huishouden) = huishouden else { return };
        let rulebook = Rulebook::EMBEDDED;
        let mut group = criterion.benchmark_group(*naam);
        group.bench_function("without trace", |bencher| {
            bencher.iter(|| assess_without_steps(black_box(&huishouden), &rulebook));
        });
        group.bench_function("with trace", |bencher| {
            bencher.iter(|| assess(black_box(&huishouden), &rulebook));
        });
        group.bench_function("read", |bencher| {
            bencher.iter(|| Huishouden::from_json(black_box(document)));
        });
        group.finish();
    }
}

criterion_group!(benches, huishouden);
criterion_main!(benches);
