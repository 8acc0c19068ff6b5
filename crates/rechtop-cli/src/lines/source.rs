//! The lines of a file, in blocks of whole lines.

use std::io::{self, BufRead, BufReader, Read};

use memchr::memrchr;

/// Bytes that are read in one go: some tens of households.
const BLOCK: usize = 128 * 1024;

/// Reads a file in blocks of whole lines. What is kept in memory is one block and one line, however long the file.
pub(super) struct Source<R> {
    reader: BufReader<R>,
    /// The beginning of the line with which the next block starts.
    rest: Vec<u8>,
    /// The number of the next block.
    number: usize,
    /// The bytes of a line that are kept; what lies beyond them is passed over.
    longest: usize,
}

/// Whole lines, with their place in the file.
pub(super) struct Block {
    /// Which block of the file it is, from 0.
    pub(super) number: usize,
    text: Vec<u8>,
}

impl<R: Read> Source<R> {
    pub(super) fn new(reader: R, longest: usize) -> Source<R> {
        let reader = BufReader::with_capacity(BLOCK, reader);
        Source { reader, rest: Vec::new(), number: 0, longest }
    }

    /// The next block; nothing at the end of the file.
    pub(super) fn next(&mut self) -> io::Result<Option<Block>> {
        let mut text = std::mem::take(&mut self.rest);
        loop {
            let read = self.reader.fill_buf()?;
            if read.is_empty() {
                return Ok((!text.is_empty()).then(|| self.block(text)));
            }
            let (len, end) = (read.len(), memrchr(b'\n', read));
            let (lines, rest) = read.split_at(end.map_or(len, |end| end + 1));
            text.extend_from_slice(lines);
            self.rest.extend_from_slice(rest);
            self.reader.consume(len);
            if end.is_some() {
                return Ok(Some(self.block(text)));
            }
            text.truncate(self.longest);
        }
    }

    fn block(&mut self, text: Vec<u8>) -> Block {
        let number = self.number;
        self.number += 1;
        Block { number, text }
    }
}

impl Block {
    /// The lines, without what ends them.
    pub(super) fn lines(&self) -> impl Iterator<Item = &[u8]> {
        let text = self.text.strip_suffix(b"\n").unwrap_or(&self.text);
        let mut start = 0;
        memchr::memchr_iter(b'\n', text).chain([text.len()]).map(move |end| {
            let line = &text[start..end];
            start = end + 1;
            line
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines of a file, read with few bytes at a time.
    fn lines(text: &str, longest: usize) -> Vec<String> {
        let mut source = Source {
            reader: BufReader::with_capacity(4, text.as_bytes()),
            ..Source::new(text.as_bytes(), longest)
        };
        let mut lines = Vec::new();
        let mut number = 0;
        while let Ok(Some(block)) = source.next() {
            assert_eq!(block.number, number);
            number += 1;
            lines.extend(block.lines().map(|line| String::from_utf8_lossy(line).into_owned()));
        }
        lines
    }

    #[test]
    fn lines_are_whole_wherever_a_block_ends() {
        assert_eq!(lines("", 100), [""; 0]);
        assert_eq!(lines("\n", 100), [""]);
        assert_eq!(lines("een\n\ntwee en drie\nvier", 100), ["een", "", "twee en drie", "vier"]);
        assert_eq!(lines("een twee\n", 100), ["een twee"]);
    }

    #[test]
    fn a_line_is_never_kept_beyond_its_longest() {
        let long = "x".repeat(1_000);
        let found = lines(&format!("a\n{long}\nb"), 10);
        assert_eq!((found[0].as_str(), found[2].as_str(), found.len()), ("a", "b", 3));
        // Longer than what may be kept, so that it can be seen; by no more than what is read in one go.
        assert!((11..=14).contains(&found[1].len()), "{}", found[1].len());
    }
}
