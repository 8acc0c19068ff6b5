//! The mark by which a browser knows that the copy that it has is still good.

use std::hash::{DefaultHasher, Hash, Hasher};

/// The mark of these bytes. Each form of a file has bytes of its own, and so a mark of its own.
pub fn of(content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

/// Whether `If-None-Match` names this mark.
pub fn matches(asked: &str, etag: &str) -> bool {
    asked.split(',').map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/") == etag)
}

#[cfg(test)]
mod tests {
    use super::{matches, of};

    #[test]
    fn a_mark_is_known_again() {
        let mark = of(b"a page");
        assert_ne!(mark, of(b"another page"));
        assert!(matches(&mark, &mark));
        assert!(matches(&format!("\"old\", W/{mark}"), &mark));
        assert!(matches("*", &mark));
        assert!(!matches("\"old\"", &mark));
    }
}
