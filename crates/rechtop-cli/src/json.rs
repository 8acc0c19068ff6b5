//! Writes documents as JSON, without spaces: the same bytes as `serde_json`, in far less time. Nearly all of an answer
//! is text in which nothing needs a backslash, and that is seen many letters at a time.

use std::fmt::{self, Display, Write};

use serde::ser::{self, Impossible, Serialize, SerializeSeq, SerializeStruct, Serializer};

/// Writes a document at the end of `out`.
///
/// # Errors
/// Where it holds what our documents never hold: a map, bytes, a number with a fraction.
pub(crate) fn write(document: &impl Serialize, out: &mut String) -> Result<(), Unwritable> {
    document.serialize(Json { out })
}

/// Writes a text between quotes.
pub(crate) fn write_text(text: &str, out: &mut String) {
    out.push('"');
    write_letters(text, out);
    out.push('"');
}

fn write_letters(text: &str, out: &mut String) {
    if !has_special(text.as_bytes()) {
        out.push_str(text);
        return;
    }
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            ..' ' => out.push_str(&format!("\\u{:04x}", u32::from(sign))),
            _ => out.push(sign),
        }
    }
}

/// Whether any sign needs a backslash: quotes, backslashes, and what comes before the space.
fn has_special(bytes: &[u8]) -> bool {
    let (words, rest) = bytes.as_chunks();
    let mut last = [b' '; 8];
    last[..rest.len()].copy_from_slice(rest);
    // Without a way out halfway, so that nothing is decided more than once.
    let found = words.iter().fold(specials(last), |found, word| found | specials(*word));
    found != 0
}

/// Not nought where one of eight bytes needs a backslash, seen in all eight at once: taking away from a byte what is
/// more than it has sets its highest bit.
fn specials(bytes: [u8; 8]) -> u64 {
    const fn eight(byte: u8) -> u64 {
        u64::from_le_bytes([byte; 8])
    }
    let bytes = u64::from_le_bytes(bytes);
    let below = |word: u64, limit: u8| word.wrapping_sub(eight(limit)) & !word & eight(0x80);
    let is = |byte: u8| below(bytes ^ eight(byte), 1);
    below(bytes, b' ') | is(b'"') | is(b'\\')
}

/// A kind of value that no document of ours has.
#[derive(Debug)]
pub(crate) struct Unwritable;

impl Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no document holds such a value")
    }
}

impl std::error::Error for Unwritable {}

impl ser::Error for Unwritable {
    fn custom<T: Display>(_: T) -> Unwritable {
        Unwritable
    }
}

struct Json<'o> {
    out: &'o mut String,
}

/// Refuses kinds of value, each with what comes with it.
macro_rules! refuse {
    ($($name:ident($($what:ty),*) -> $given:ty;)*) => {
        $(fn $name(self, $(_: $what),*) -> Result<$given, Unwritable> {
            Err(Unwritable)
        })*
    };
}

impl<'o> Serializer for Json<'o> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Group<'o>;
    type SerializeStruct = Group<'o>;
    type SerializeTuple = Impossible<(), Unwritable>;
    type SerializeTupleStruct = Impossible<(), Unwritable>;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = Impossible<(), Unwritable>;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    fn serialize_str(self, text: &str) -> Result<(), Unwritable> {
        write_text(text, self.out);
        Ok(())
    }

    fn collect_str<T: Display + ?Sized>(self, shown: &T) -> Result<(), Unwritable> {
        self.out.push('"');
        write!(Letters(self.out), "{shown}").map_err(|_| Unwritable)?;
        self.out.push('"');
        Ok(())
    }

    fn serialize_u64(self, number: u64) -> Result<(), Unwritable> {
        self.out.push_str(&number.to_string());
        Ok(())
    }

    fn serialize_u32(self, number: u32) -> Result<(), Unwritable> {
        self.serialize_u64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<(), Unwritable> {
        self.serialize_u64(number.into())
    }

    fn serialize_u8(self, number: u8) -> Result<(), Unwritable> {
        self.serialize_u64(number.into())
    }

    fn serialize_bool(self, truth: bool) -> Result<(), Unwritable> {
        self.out.push_str(if truth { "true" } else { "false" });
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Unwritable> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        word: &'static str,
    ) -> Result<(), Unwritable> {
        self.serialize_str(word)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Group<'o>, Unwritable> {
        Ok(Group::open(self.out, '[', ']'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Group<'o>, Unwritable> {
        Ok(Group::open(self.out, '{', '}'))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    refuse! {
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_i64(i64) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}

/// A list or a group of fields that is being written.
struct Group<'o> {
    out: &'o mut String,
    is_empty: bool,
    end: char,
}

impl<'o> Group<'o> {
    fn open(out: &'o mut String, start: char, end: char) -> Group<'o> {
        out.push(start);
        Group { out, is_empty: true, end }
    }

    fn next(&mut self) {
        if !std::mem::take(&mut self.is_empty) {
            self.out.push(',');
        }
    }

    fn close(self) {
        self.out.push(self.end);
    }
}

impl SerializeSeq for Group<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.next();
        value.serialize(Json { out: self.out })
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Group<'_> {
    type Ok = ();
    type Error = Unwritable;

    /// The names of fields are our own, and hold nothing but letters.
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        self.next();
        self.out.push('"');
        self.out.push_str(name);
        self.out.push_str("\":");
        value.serialize(Json { out: self.out })
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

/// Writes what a value shows of itself.
struct Letters<'o>(&'o mut String);

impl Write for Letters<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_letters(text, self.0);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;

    #[derive(Serialize)]
    struct Document<'t> {
        tekst: &'t str,
        getal: u32,
        waar: bool,
        niets: Option<u8>,
        lijst: Vec<&'t str>,
        leeg: Vec<u8>,
        #[serde(serialize_with = "shown")]
        getoond: &'t str,
    }

    fn shown<S: Serializer>(text: &&str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(text)
    }

    #[test]
    fn the_bytes_are_those_of_serde_json() {
        let signs: String = (0..0x100).filter_map(char::from_u32).chain("€ − 👪".chars()).collect();
        let document = Document {
            tekst: &signs,
            getal: 4_294_967_295,
            waar: true,
            niets: None,
            lijst: vec!["a", "\"", ""],
            leeg: Vec::new(),
            getoond: "een \"aanhaling\"",
        };
        let mut written = String::new();
        assert!(write(&document, &mut written).is_ok());
        assert_eq!(serde_json::to_string(&document).ok(), Some(written));
    }

    #[test]
    fn every_sign_is_seen_wherever_it_stands() {
        for sign in (0..0x180).filter_map(char::from_u32) {
            for place in 0..20 {
                let text = format!("{}{sign}{}", "a".repeat(place), "é".repeat(20 - place));
                let mut written = String::new();
                write_text(&text, &mut written);
                assert_eq!(serde_json::to_string(&text).ok(), Some(written), "{text:?}");
            }
        }
    }

    #[test]
    fn what_no_document_holds_is_refused() {
        assert!(write(&1.5, &mut String::new()).is_err());
        assert!(write(&("a", 1_u8), &mut String::new()).is_err());
    }
}
