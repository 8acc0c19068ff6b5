//! Answers that are ready in any order, written in the order of the lines.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Blocks of answers that may wait for one before them: enough to keep every core at work, and no more memory than that.
const WAITING: usize = 8;

/// Writes blocks of answers in their order.
pub(super) struct Sink<W> {
    state: Mutex<State<W>>,
    written: Condvar,
}

struct State<W> {
    out: W,
    /// The block that is written next.
    next: usize,
    /// What is ready, and must wait for a block before it.
    waiting: BTreeMap<usize, String>,
    /// Memory of what was written, to write in again.
    spare: Vec<String>,
    failure: Option<io::Error>,
}

impl<W: Write> Sink<W> {
    pub(super) fn new(out: W) -> Sink<W> {
        let (waiting, spare) = (BTreeMap::new(), Vec::new());
        Sink {
            state: Mutex::new(State { out, next: 0, waiting, spare, failure: None }),
            written: Condvar::new(),
        }
    }

    /// Takes the answers of a block, and gives an empty text for those of another; nothing where writing failed, and
    /// all further work is in vain.
    pub(super) fn put(&self, block: usize, answers: String) -> Option<String> {
        let mut state = self.lock();
        while state.failure.is_none() && block > state.next + WAITING {
            state = self.written.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.waiting.insert(block, answers);
        if state.failure.is_none() {
            state.failure = state.write_ready().err();
        }
        self.written.notify_all();
        state.failure.is_none().then(|| state.spare.pop().unwrap_or_default())
    }

    /// What went wrong with writing, at the end.
    pub(super) fn close(self) -> io::Result<()> {
        let mut state = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        state.failure.take().map_or_else(|| state.out.flush(), Err)
    }

    fn lock(&self) -> MutexGuard<'_, State<W>> {
        // A panic in another thread ends the program anyway.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<W: Write> State<W> {
    fn write_ready(&mut self) -> io::Result<()> {
        while let Some(mut answers) = self.waiting.remove(&self.next) {
            self.out.write_all(answers.as_bytes())?;
            answers.clear();
            self.spare.push(answers);
            self.next += 1;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_leave_in_the_order_of_the_lines() {
        let mut out = Vec::new();
        let sink = Sink::new(&mut out);
        for block in [2, 0, 3, 1] {
            assert_eq!(sink.put(block, format!("{block};")), Some(String::new()));
        }
        assert!(sink.close().is_ok());
        assert_eq!(out, b"0;1;2;3;");
    }

    #[test]
    fn who_is_far_ahead_waits_and_all_stop_where_writing_fails() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::StorageFull.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let sink = Sink::new(Full);
        std::thread::scope(|scope| {
            let ahead = scope.spawn(|| sink.put(WAITING + 1, String::new()));
            assert_eq!(sink.put(0, "vol".to_owned()), None);
            assert_eq!(ahead.join().ok(), Some(None));
        });
        assert!(sink.close().is_err_and(|error| error.kind() == io::ErrorKind::StorageFull));
    }
}
