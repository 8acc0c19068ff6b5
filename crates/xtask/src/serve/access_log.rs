//! What reached the server, for tests that prove that nothing a resident typed did.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use crate::failure::{During, Failure};

/// One JSON object a line, one line a request.
pub struct AccessLog {
    file: Mutex<File>,
}

/// Everything of a request that could carry an answer out of the browser, and our reply.
#[derive(Serialize)]
pub struct Entry {
    /// GET, POST and so on.
    pub method: String,
    /// The path with its query, as it came.
    pub target: String,
    /// What was sent along, cut off after a while.
    pub body: String,
    /// The status of the reply.
    pub status: u16,
}

impl AccessLog {
    /// Begins an empty log.
    pub fn create(path: &Path) -> Result<Self, Failure> {
        File::create(path)
            .map(|file| Self { file: Mutex::new(file) })
            .during(|| format!("write the access log {}", path.display()))
    }

    /// Adds one request.
    pub fn write(&self, entry: &Entry) -> std::io::Result<()> {
        let mut line = serde_json::to_string(entry)?;
        line.push('\n');
        // Another thread's trouble does not spoil the file: each line is one write.
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(line.as_bytes())
    }
}
