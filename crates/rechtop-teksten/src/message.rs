//! The pieces of a text: `{wie}` is a place to fill, and `{aantal, meervoud, one {...} other {...}}` is written in the
//! form that goes with a number. The build reads the same pieces, and refuses a text that cannot be filled.

/// One piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'t> {
    /// Text to copy as it is.
    Plain(&'t str),
    /// A place to fill.
    Place(&'t str),
    /// The forms that go with a number, by the name of that number.
    Plural(&'t str, Forms<'t>),
}

/// The pieces of a text, in order.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    Pieces { rest: text }
}

struct Pieces<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Pieces<'t> {
    type Item = Piece<'t>;

    fn next(&mut self) -> Option<Piece<'t>> {
        if self.rest.is_empty() {
            return None;
        }
        let start = self.rest.find('{').unwrap_or(self.rest.len());
        if start > 0 {
            return Some(Piece::Plain(self.take(start)));
        }
        let (piece, len) = in_braces(self.rest).unwrap_or((Piece::Plain("{"), 1));
        self.take(len);
        Some(piece)
    }
}

impl<'t> Pieces<'t> {
    fn take(&mut self, len: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(len);
        self.rest = rest;
        taken
    }
}

/// The piece that a brace opens, with its length. A brace that opens no piece is ordinary text.
fn in_braces(text: &str) -> Option<(Piece<'_>, usize)> {
    let end = closing(text)?;
    let inside = text.get(1..end)?;
    let is_name = |name: &str| {
        let mut letters = name.bytes();
        !name.is_empty()
            && letters.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    if is_name(inside) {
        return Some((Piece::Place(inside), end + 1));
    }
    let (name, rest) = inside.split_once(',')?;
    let forms = rest.strip_prefix(" meervoud, ")?;
    is_name(name).then_some((Piece::Plural(name, Forms { rest: forms }), end + 1))
}

/// Where the brace at the start of a text is closed.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    // By bytes: in UTF-8 no other sign has a byte that looks like a brace.
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return Some(place),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The forms of a plural: each category with its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Forms<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Forms<'t> {
    type Item = (&'t str, &'t str);

    fn next(&mut self) -> Option<(&'t str, &'t str)> {
        let (category, _) = self.rest.split_once('{')?;
        let after = self.rest.get(category.len()..)?;
        let end = closing(after)?;
        self.rest = after.get(end + 1..)?;
        Some((category.trim(), after.get(1..end)?))
    }
}
