//! `rechtop check --lines`: a household a line, an answer a line, in order, on all cores.

use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use rayon::prelude::*;
use rechtop::huishouden::Dag;
use rechtop::{Rulebook, assess};
use rechtop_teksten::antwoord::antwoord;
use rechtop_teksten::fout;
use rechtop_teksten::taal::{NL, fill, key};
use serde_json::json;

use crate::args::CheckArgs;
use crate::{Failure, input};

/// Lines that are worked on at once: enough for every core, little enough to hold in memory.
const CHUNK: usize = 4096;

/// Assesses every line; a line that is wrong gets its mistakes, and the run goes on.
pub(crate) fn run(args: &CheckArgs) -> Result<(), Failure> {
    let peildatum = input::peildatum(args.peildatum.as_deref())?;
    let mut lines = BufReader::new(open(&args.file)?).split(b'\n');
    let mut out = BufWriter::new(std::io::stdout().lock());
    loop {
        let chunk: Vec<Vec<u8>> = lines
            .by_ref()
            .take(CHUNK)
            .collect::<Result<_, _>>()
            .map_err(|e| cannot_read(args, &e))?;
        if chunk.is_empty() {
            return Ok(out.flush()?);
        }
        let answers: Vec<String> = chunk
            .par_iter()
            .map(|line| answer(&String::from_utf8_lossy(line), peildatum))
            .collect();
        for answer in answers {
            writeln!(out, "{answer}")?;
        }
    }
}

fn open(file: &str) -> Result<Box<dyn Read>, Failure> {
    if file == "-" {
        return Ok(Box::new(std::io::stdin()));
    }
    let opened = std::fs::File::open(file).map_err(|error| {
        let values = [("bestand", file), ("reden", &error.to_string())];
        Failure::Input(fill(NL.text(key::CLI_FOUT_KAN_NIET_LEZEN), &values))
    })?;
    Ok(Box::new(opened))
}

fn cannot_read(args: &CheckArgs, error: &std::io::Error) -> Failure {
    let values = [("bestand", args.file.as_str()), ("reden", &error.to_string())];
    Failure::Input(fill(NL.text(key::CLI_FOUT_KAN_NIET_LEZEN), &values))
}

fn answer(line: &str, peildatum: Option<Dag>) -> String {
    match input::parse(line, peildatum) {
        Ok(huishouden) => {
            let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
            let document = antwoord(NL, &huishouden, &assessment);
            serde_json::to_string(&document).unwrap_or_else(|error| wrong(&error.to_string()))
        }
        Err(fouten) => {
            let sentences: Vec<String> = fouten.iter().map(|f| fout::regel(NL, f)).collect();
            wrong(&sentences.join(" "))
        }
    }
}

fn wrong(text: &str) -> String {
    json!({ "fout": text }).to_string()
}
