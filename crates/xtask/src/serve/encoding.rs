//! Which form of a file a browser gets: as it is, or one of the smaller ones that were made beside it.

use std::path::{Path, PathBuf};

use crate::site::with_extension;

/// A smaller form: its name in the headers, and that of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encoding {
    /// As `Content-Encoding` names it.
    pub name: &'static str,
    extension: &'static str,
}

/// The smallest first.
const ENCODINGS: [Encoding; 2] =
    [Encoding { name: "br", extension: "br" }, Encoding { name: "gzip", extension: "gz" }];

/// The file to send, with its encoding: the smallest form of those that the browser likes best. Without any that it
/// takes, the file as it is.
pub fn choose(file: &Path, accepted: &str) -> (PathBuf, Option<Encoding>) {
    let as_it_is =
        quality(accepted, "identity").unwrap_or(if refuses_the_rest(accepted) { 0 } else { 1 });
    let mut best = (file.to_owned(), None, as_it_is);
    // From the largest to the smallest, so that of equals the smallest wins.
    for encoding in ENCODINGS.into_iter().rev() {
        let liked =
            quality(accepted, encoding.name).or_else(|| quality(accepted, "*")).unwrap_or(0);
        let form = with_extension(file, encoding.extension);
        if liked > 0 && liked >= best.2 && form.is_file() {
            best = (form, Some(encoding), liked);
        }
    }
    (best.0, best.1)
}

/// Whether there is more than one form of a file, so that what is sent depends on the request.
pub fn varies(file: &Path) -> bool {
    ENCODINGS.iter().any(|encoding| with_extension(file, encoding.extension).is_file())
}

fn refuses_the_rest(accepted: &str) -> bool {
    quality(accepted, "*") == Some(0)
}

/// How much an encoding is liked, in thousandths, if the header names it: `gzip;q=0.5`.
fn quality(accepted: &str, encoding: &str) -> Option<u16> {
    accepted.split(',').find_map(|item| {
        let mut parts = item.split(';').map(str::trim);
        if !parts.next()?.eq_ignore_ascii_case(encoding) {
            return None;
        }
        let weight = parts.find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q=")));
        Some(weight.map_or(1000, thousandths))
    })
}

/// `0.5` → 500. What cannot be read is a no.
fn thousandths(weight: &str) -> u16 {
    let weight: f32 = weight.trim().parse().unwrap_or(0.0);
    (weight.clamp(0.0, 1.0) * 1000.0) as u16
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{choose, quality, varies};

    #[test]
    fn a_weight_is_read_as_the_standard_writes_it() {
        for (header, weight) in [
            ("gzip", Some(1000)),
            ("br, GZIP ; q=0.5", Some(500)),
            ("gzip;q=0", Some(0)),
            ("gzip;q=much", Some(0)),
            ("br", None),
            ("", None),
        ] {
            assert_eq!(quality(header, "gzip"), weight, "{header}");
        }
    }

    #[test]
    fn the_smallest_form_that_is_taken_is_sent() -> std::io::Result<()> {
        let site = std::env::temp_dir().join(format!("xtask-encoding-{}", std::process::id()));
        fs::create_dir_all(&site)?;
        let file = site.join("app.js");
        for name in ["app.js", "app.js.br", "app.js.gz", "plain.js"] {
            fs::write(site.join(name), name)?;
        }
        for (accepted, encoding) in [
            ("gzip, deflate, br", Some("br")),
            ("gzip, deflate", Some("gzip")),
            ("*", Some("br")),
            ("br;q=0, *", Some("gzip")),
            ("br;q=0.1, gzip;q=0.2", Some("gzip")),
            ("identity, br;q=0.5", None),
            ("br;q=0, gzip;q=0", None),
            ("*;q=0", None),
            ("deflate", None),
            ("", None),
        ] {
            let sent = choose(&file, accepted);
            assert_eq!(sent.1.map(|encoding| encoding.name), encoding, "{accepted}");
        }
        let plain = site.join("plain.js");
        assert_eq!(choose(&plain, "br"), (plain.clone(), None));
        assert!(varies(&file) && !varies(&plain));
        fs::remove_dir_all(&site)
    }
}
