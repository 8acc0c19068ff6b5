//! Beside each file its smaller forms, made once: `.br` for browsers that know Brotli, which is all of today's, and
//! `.gz` for the rest. Hosts serve files of these names by themselves.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::failure::{During, Failure};

/// Makes the smaller forms of every file in the site.
pub(super) fn add(site: &Path) -> Result<(), Failure> {
    for file in files(site)? {
        let step = || format!("compress {}", file.display());
        let content = fs::read(&file).during(step)?;
        let forms = [("br", brotli(&content).during(step)?), ("gz", gzip(&content).during(step)?)];
        for (extension, form) in forms {
            // A form that is not smaller only costs the browser work.
            if form.len() < content.len() {
                fs::write(with_extension(&file, extension), form).during(step)?;
            }
        }
    }
    Ok(())
}

/// `boot.js` → `boot.js.br`.
pub fn with_extension(file: &Path, extension: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

fn brotli(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let best = BrotliEncoderParams { quality: 11, size_hint: content.len(), ..Default::default() };
    let mut form = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut form, &best)?;
    Ok(form)
}

fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

fn files(directory: &Path) -> Result<Vec<PathBuf>, Failure> {
    let step = || format!("list {}", directory.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).during(step)? {
        let path = entry.during(step)?.path();
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::io::Read;

    use super::{brotli, gzip};

    #[test]
    fn what_was_made_smaller_comes_back_whole() -> Result<(), Box<dyn Error>> {
        let page = "<p>Waar heb ik recht op?</p>".repeat(100);
        let (small, smaller) = (gzip(page.as_bytes())?, brotli(page.as_bytes())?);
        assert!(smaller.len() < small.len() && small.len() < page.len());
        let mut again = String::new();
        flate2::read::GzDecoder::new(small.as_slice()).read_to_string(&mut again)?;
        assert_eq!(again, page);
        let mut again = Vec::new();
        brotli::BrotliDecompress(&mut smaller.as_slice(), &mut again)?;
        assert_eq!(again, page.as_bytes());
        Ok(())
    }
}
