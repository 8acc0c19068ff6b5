//! How long one household takes: all schemes, a whole calendar year, with and without explanation. Every example
//! household, a single tenant whose wage is above the toeslagen, and the mean of a thousand that differ.

mod mix;

use std::fs;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rechtop::outcome::amounts;
use rechtop::{Huishouden, Rulebook, assess, assess_without_steps};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/huishoudens");

/// In the mix: so many that no household stays in the cache of the processor.
const THOUSAND: u32 = 1_000;

/// The example households by name, and their documents.
fn examples() -> Vec<(String, String)> {
    let mut examples: Vec<(String, String)> = fs::read_dir(FOLDER)
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_stem()?.to_str()?.to_owned();
            Some((name, fs::read_to_string(path).ok()?))
        })
        .collect();
    examples.sort();
    assert!(!examples.is_empty(), "no household in {FOLDER}");
    examples
}

fn huishouden(criterion: &mut Criterion) {
    let mut examples = examples();
    let tenant = examples.iter().find(|(name, _)| name == "alleenstaande-huurder");
    let well_paid = tenant.map(|(_, document)| document.replace("24500", "45000"));
    examples.extend(well_paid.map(|document| ("loon-45000".to_owned(), document)));
    for (name, document) in examples {
        measure(criterion, &name, &[document]);
    }
    measure(criterion, "mix", &mix::documents(THOUSAND).collect::<Vec<_>>());
}

fn measure(criterion: &mut Criterion, name: &str, documents: &[String]) {
    let read: Result<Vec<Huishouden>, _> =
        documents.iter().map(|document| Huishouden::from_json(document)).collect();
    assert!(read.is_ok(), "{name} is no household");
    let Ok(households) = read else { return };
    let rulebook = Rulebook::EMBEDDED;
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Elements(u64::try_from(households.len()).unwrap_or(1)));
    group.bench_function("amounts", |bencher| {
        bencher.iter(|| {
            for household in &households {
                black_box(amounts(black_box(household), &rulebook));
            }
        });
    });
    group.bench_function("without trace", |bencher| {
        bencher.iter(|| {
            for household in &households {
                black_box(assess_without_steps(black_box(household), &rulebook));
            }
        });
    });
    group.bench_function("with trace", |bencher| {
        bencher.iter(|| {
            for household in &households {
                black_box(assess(black_box(household), &rulebook));
            }
        });
    });
    group.bench_function("read", |bencher| {
        bencher.iter(|| {
            for document in documents {
                let _ = black_box(Huishouden::from_json(black_box(document)));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, huishouden);
criterion_main!(benches);
