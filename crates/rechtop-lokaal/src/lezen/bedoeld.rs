//! "Bedoelde u ...?": the word that was meant.

/// Longer than any word of ours, a slip of the pen is not what it is; and likeness is slow to measure.
const LONGEST: usize = 60;

/// From here on one word is like another: three letters of five.
const ALIKE: f64 = 0.6;

/// The known word most like what was written, when it is like it.
pub(super) fn nearest<'k>(
    written: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<&'k str> {
    if written.len() > LONGEST {
        return None;
    }
    let written = written.to_lowercase();
    let alike = known
        .into_iter()
        .map(|word| (strsim::normalized_damerau_levenshtein(&written, &word.to_lowercase()), word));
    let best = alike.max_by(|(a, _), (b, _)| a.total_cmp(b));
    best.filter(|(likeness, _)| *likeness >= ALIKE).map(|(_, word)| word)
}

/// The question whether that word was meant, with a space before it; nothing where no word is like it.
pub(super) fn bedoeld<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    nearest(written, known).map(|word| format!(" Bedoelde u `{word}`?")).unwrap_or_default()
}

/// The beginning of what was written: a message does not grow with what it is about.
pub(super) fn begin(written: &str) -> String {
    let mut begin: String = written.chars().take(LONGEST).collect();
    if begin.len() < written.len() {
        begin.push('…');
    }
    begin
}

/// Words in a row, for in a sentence.
pub(super) fn rij<'k>(words: impl IntoIterator<Item = &'k str>) -> String {
    words.into_iter().collect::<Vec<_>>().join(", ")
}
