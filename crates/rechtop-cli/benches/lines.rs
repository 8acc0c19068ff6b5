//! How long `rechtop check --lines` takes over a hundred thousand households, from file to answers.

use std::fmt::Write as _;
use std::process::{Command, Stdio};

use criterion::{Criterion, criterion_group, criterion_main};

const HUISHOUDENS: u32 = 100_000;

/// Households that differ in age, income, rent and children, one a line.
fn lines() -> String {
    let mut lines = String::new();
    for n in 0..HUISHOUDENS {
        let (loon, huur) = (12_000 + n % 40_000, 400 + n % 500);
        let kinderen: String = (0..n % 4)
            .map(|k| {
                let jaar = 2009 + (n + k * 3) % 16;
                format!(
                    r#",{{"id":"k{k}","rol":"kind","geboortedatum":"{jaar}-05-1{k}","inkomen":{{}},"vermogen":0,"verblijf":"rechtmatig","kinderbijslag":"aanvrager"}}"#
                )
            })
            .collect();
        let _ = writeln!(
            lines,
            r#"{{"versie":1,"peildatum":"2026-07-01","personen":[{{"id":"p1","rol":"aanvrager","geboortedatum":"{}-04-12","inkomen":{{"loon":{loon}}},"vermogen":1200,"verblijf":"rechtmatig","zorgverzekerd":true,"gedetineerd":false,"handicap":false}}{kinderen}],"woning":{{"soort":"huur","zelfstandig":true,"kale_huur":"{huur}.50","aangewezen_groepswonen":false}}}}"#,
            1950 + n % 57,
        );
    }
    lines
}

fn check_lines(criterion: &mut Criterion) {
    let file = std::env::temp_dir().join(format!("rechtop-bench-{}.jsonl", std::process::id()));
    assert!(std::fs::write(&file, lines()).is_ok(), "cannot write {}", file.display());
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
