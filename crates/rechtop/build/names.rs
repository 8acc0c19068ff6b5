//! Names as Rust writes them.

/// `kindgebonden_budget` as the name of a type.
pub fn type_name(stem: &str) -> String {
    stem.split('_')
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters)
        })
        .collect()
}
