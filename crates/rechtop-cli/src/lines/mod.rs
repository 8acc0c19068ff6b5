//! `rechtop check --lines`: a household a line, an answer a line, in order, on all cores.

use std::io::{BufRead, BufReader, Read, Write};

use rayon::prelude::*;
use rechtop::document::Dag;
use rechtop::{Rulebook, assess};
use rechtop_teksten::{Language, answer, mistake};
use serde_json::json;

use crate::args::CheckArgs;
use crate::{Failure, input};

/// Lines that are read before work starts on them: enough for every core.
const CHUNK: usize = 1024;
/// Lines that one core answers in one go, into one piece of memory.
const BATCH: usize = 32;

/// Assesses every line; a line that is wrong gets its mistakes, and the run goes on.
pub(crate) fn run(language: Language, args: &CheckArgs) -> Result<(), Failure> {
    let peildatum = input::peildatum(language, args.input.peildatum.as_deref())?;
    let mut lines = BufReader::new(open(language, &args.input.file)?).split(b'\n');
    let mut out = std::io::stdout().lock();
    loop {
        let chunk: Vec<Vec<u8>> = lines
            .by_ref()
            .take(CHUNK)
            .collect::<Result<_, _>>()
            .map_err(|error| input::cannot_read(language, &args.input.file, &error))?;
        if chunk.is_empty() {
            return Ok(out.flush()?);
        }
        let answers: Vec<Vec<u8>> =
            chunk.par_chunks(BATCH).map(|batch| answers(language, batch, peildatum)).collect();
        for answers in answers {
            out.write_all(&answers)?;
        }
    }
}

fn answers(language: Language, lines: &[Vec<u8>], peildatum: Option<Dag>) -> Vec<u8> {
    let mut answers = Vec::with_capacity(lines.len() * 12_000);
    for line in lines {
        let start = answers.len();
        let line = String::from_utf8_lossy(line);
        if let Err(mistake) = answer(language, &line, peildatum, &mut answers) {
            answers.truncate(start);
            answers.extend_from_slice(json!({ "fout": mistake }).to_string().as_bytes());
        }
        answers.push(b'\n');
    }
    answers
}

fn open(language: Language, file: &str) -> Result<Box<dyn Read>, Failure> {
    if file == "-" {
        return Ok(Box::new(std::io::stdin()));
    }
    let opened =
        std::fs::File::open(file).map_err(|error| input::cannot_read(language, file, &error))?;
    Ok(Box::new(opened))
}

/// Writes the answer to one line, or says what is wrong with it.
fn answer(
    language: Language,
    line: &str,
    peildatum: Option<Dag>,
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let huishouden = input::parse(line, peildatum).map_err(|mistakes| {
        mistakes.iter().map(|f| mistake::line(language, f)).collect::<Vec<String>>().join(" ")
    })?;
    let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    let document = answer::document(language, &huishouden, &assessment);
    serde_json::to_writer(out, &document).map_err(|error| error.to_string())
}
