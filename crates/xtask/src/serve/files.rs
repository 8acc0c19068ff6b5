//! Which file an address means, and what kind of file it is.

use std::path::{Path, PathBuf};

/// The file at this address, if there is one within the site.
pub fn find(site: &Path, target: &str) -> Option<PathBuf> {
    let path = resolve(site, target)?.canonicalize().ok()?;
    // A link within the site may point out of it.
    (path.starts_with(site) && path.is_file()).then_some(path)
}

/// The path that an address stands for, or nothing for an address that no link of ours has.
fn resolve(site: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?;
    let path = decode(path.strip_prefix('/')?)?;
    let mut file = site.to_owned();
    let (directories, name) = path.rsplit_once('/').unwrap_or(("", &path));
    for directory in directories.split('/').filter(|part| !part.is_empty()) {
        file.push(plain(directory)?);
    }
    file.push(if name.is_empty() { "index.html" } else { plain(name)? });
    Some(file)
}

/// A name that means nothing more than itself: not a way up, not a hidden file, not another system's separator.
fn plain(name: &str) -> Option<&str> {
    let harmless = !name.starts_with('.') && !name.contains(['\\', ':', '\0']);
    harmless.then_some(name)
}

/// Undoes percent-encoding. A slash that was encoded becomes a separator like any other, and so is checked like one.
fn decode(text: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(if byte == b'%' {
            let high = char::from(bytes.next()?).to_digit(16)?;
            let low = char::from(bytes.next()?).to_digit(16)?;
            u8::try_from(high * 16 + low).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(decoded).ok()
}

/// What the browser must take the file for; it may not guess.
pub fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        // Exactly this, or the browser does not compile it while it arrives.
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{content_type, resolve};

    #[test]
    fn finds_the_file_of_an_address() {
        for (target, file) in [
            ("/", "site/index.html"),
            ("/?stap=2", "site/index.html"),
            ("/widget/", "site/widget/index.html"),
            ("/boot.js", "site/boot.js"),
            ("/icons/a.svg?v=1", "site/icons/a.svg"),
            ("/icons//a.svg", "site/icons/a.svg"),
            ("/een%20blad.html", "site/een blad.html"),
        ] {
            assert_eq!(
                resolve(Path::new("site"), target).as_deref(),
                Some(Path::new(file)),
                "{target}"
            );
        }
    }

    #[test]
    fn never_leaves_the_site() {
        for target in [
            "/../secret",
            "/icons/../../secret",
            "/%2e%2e/secret",
            "/%2e%2e%2fsecret",
            "/..%5csecret",
            "/.git/config",
            "/c:/secret",
            "/a%00b",
            "/%zz",
            "/%f",
            "/%ff",
            "secret",
            "http://elsewhere/",
        ] {
            assert_eq!(resolve(Path::new("site"), target), None, "{target}");
        }
    }

    #[test]
    fn knows_each_kind_of_file() {
        for (file, kind) in [
            ("index.html", "text/html; charset=utf-8"),
            ("boot.js", "text/javascript; charset=utf-8"),
            ("boot.mjs", "text/javascript; charset=utf-8"),
            ("style.css", "text/css; charset=utf-8"),
            ("a.wasm", "application/wasm"),
            ("a.json", "application/json"),
            ("a.webmanifest", "application/manifest+json"),
            ("a.svg", "image/svg+xml"),
            ("a.png", "image/png"),
            ("robots.txt", "text/plain; charset=utf-8"),
            ("LICENSE", "application/octet-stream"),
        ] {
            assert_eq!(content_type(Path::new(file)), kind, "{file}");
        }
    }
}
