//! `rechtop check --lines`: a household a line, an answer a line, in order, on all cores.
//!
//! Every core takes a block of lines, answers it and hands the answers in; so one reads or writes while others compute.

mod sink;
mod source;

use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::abort;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use rechtop::document::Dag;
use rechtop::outcome::amounts;
use rechtop::{Huishouden, Rulebook, assess};
use rechtop_teksten::{Language, answer, key, mistake};

use self::sink::Sink;
use self::source::{Block, Source};
use crate::args::CheckArgs;
use crate::{Failure, input, json};

/// Assesses every line; a line that is wrong gets its mistakes, and the run goes on.
pub(crate) fn run(language: Language, args: &CheckArgs) -> Result<(), Failure> {
    let peildatum = input::peildatum(language, args.input.peildatum.as_deref())?;
    let cannot_read = |error: &io::Error| input::cannot_read(language, &args.input.file, error);
    let file = open(&args.input.file).map_err(|error| cannot_read(&error))?;
    let lines = Lines {
        answers: Answers { language, peildatum, amounts_only: args.bedragen },
        source: Mutex::new(Source::new(file, input::LONGEST)),
        sink: Sink::new(io::stdout()),
        lines: AtomicUsize::new(0),
        wrong: AtomicUsize::new(0),
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let read: io::Result<()> = thread::scope(|scope| {
        // A panic ends the program, as in the release: the others would wait for its block.
        let work = || catch_unwind(AssertUnwindSafe(|| lines.work())).unwrap_or_else(|_| abort());
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| abort()))
    });
    lines.sink.close()?;
    read.map_err(|error| cannot_read(&error))?;
    match lines.wrong.into_inner() {
        0 => Ok(()),
        wrong => {
            let (wrong, lines) = (wrong.to_string(), lines.lines.into_inner().to_string());
            let values = [("fout", &wrong), ("regels", &lines)];
            Err(Failure::Input(language.fill(key::CLI_FOUT_REGELS, &values)))
        }
    }
}

fn open(file: &str) -> io::Result<Box<dyn Read + Send>> {
    if file == "-" { Ok(Box::new(io::stdin())) } else { Ok(Box::new(std::fs::File::open(file)?)) }
}

/// A run over a file.
struct Lines {
    answers: Answers,
    source: Mutex<Source<Box<dyn Read + Send>>>,
    sink: Sink<io::Stdout>,
    lines: AtomicUsize,
    wrong: AtomicUsize,
}

impl Lines {
    /// Answers blocks until there are no more.
    fn work(&self) -> io::Result<()> {
        let mut answers = String::new();
        while let Some(block) = self.take()? {
            let (mut lines, mut wrong) = (0, 0);
            for line in block.lines() {
                lines += 1;
                wrong += usize::from(!self.answers.write(line, &mut answers));
                answers.push('\n');
            }
            self.lines.fetch_add(lines, Ordering::Relaxed);
            self.wrong.fetch_add(wrong, Ordering::Relaxed);
            let Some(spare) = self.sink.put(block.number, answers) else { break };
            answers = spare;
        }
        Ok(())
    }

    fn take(&self) -> io::Result<Option<Block>> {
        // A panic in another thread ends the program anyway.
        self.source.lock().unwrap_or_else(PoisonError::into_inner).next()
    }
}

/// How a line is answered.
struct Answers {
    language: Language,
    peildatum: Option<Dag>,
    /// Leave out explanations and texts.
    amounts_only: bool,
}

impl Answers {
    /// Writes the answer to one line, or its mistakes; whether there were none.
    fn write(&self, line: &[u8], out: &mut String) -> bool {
        let written = self.huishouden(line).and_then(|huishouden| {
            let start = out.len();
            self.answer(&huishouden, out).inspect_err(|_| out.truncate(start))
        });
        let Err(mistake) = written else { return true };
        out.push_str(r#"{"fout":"#);
        json::write_text(&mistake, out);
        out.push('}');
        false
    }

    fn huishouden(&self, line: &[u8]) -> Result<Huishouden, String> {
        let text = input::text(line)
            .ok_or_else(|| self.language.text(key::CLI_FOUT_REGEL_GEEN_TEKST).to_owned())?;
        input::parse(text, self.peildatum).map_err(|mistakes| {
            let said = mistakes.iter().map(|mistake| mistake::line(self.language, mistake));
            said.collect::<Vec<_>>().join(" ")
        })
    }

    fn answer(&self, huishouden: &Huishouden, out: &mut String) -> Result<(), String> {
        if self.amounts_only {
            let amounts = amounts(huishouden, &Rulebook::EMBEDDED);
            answer::write_amounts(huishouden, &amounts, out);
            return Ok(());
        }
        let assessment = assess(huishouden, &Rulebook::EMBEDDED);
        let document = answer::document(self.language, huishouden, &assessment);
        json::write(&document, out).map_err(|error| error.to_string())
    }
}
