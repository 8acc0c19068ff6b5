//! How long `rechtop check --lines` takes over a hundred thousand households, from file to answers.

#[path = "../../rechtop/benches/mix/mod.rs"]
mod mix;

use std::process::{Command, Stdio};

use criterion::{Criterion, criterion_group, criterion_main};

const HUISHOUDENS: u32 = 100_000;

fn check_lines(criterion: &mut Criterion) {
    let file = std::env::temp_dir().join(format!("rechtop-bench-{}.jsonl", std::process::id()));
    let lines: String = mix::documents(HUISHOUDENS).map(|document| document + "\n").collect();
    assert!(std::fs::write(&file, lines).is_ok(), "cannot write {}", file.display());
    let mut group = criterion.benchmark_group("check --lines");
    group.sample_size(10);
    let answers: [(&str, &[&str]); 2] =
        [("with explanation", &[]), ("amounts only", &["--bedragen"])];
    for (name, args) in answers {
        group.bench_function(format!("100 000 households, {name}"), |bencher| {
            bencher.iter(|| {
                let status = Command::new(env!("CARGO_BIN_EXE_rechtop"))
                    .args(["check", "--json", "--lines"])
                    .arg(&file)
                    .args(args)
                    .stdout(Stdio::null())
                    .status();
                assert!(status.is_ok_and(|status| status.success()));
            });
        });
    }
    group.finish();
    // What cannot be removed is left to the system's own cleaning of temporary files.
    let _ = std::fs::remove_file(&file);
}

criterion_group!(benches, check_lines);
criterion_main!(benches);
