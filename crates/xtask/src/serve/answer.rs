//! Answering one request.

use std::fs;
use std::io::Read;
use std::path::Path;

use tiny_http::{Header, Method, Request, Response, StatusCode};

use super::access_log::{AccessLog, Entry};
use super::encoding;
use super::etag;
use super::files;
use super::headers;

/// How much of a request's body goes into the log.
const LOGGED_BODY: u64 = 10_000;
const PLAIN_TEXT: &str = "text/plain; charset=utf-8";

struct Answer {
    status: u16,
    /// The headers of this answer, besides those of all answers.
    headers: Vec<(&'static str, String)>,
    content: Vec<u8>,
}

/// What a request says that changes the answer.
#[derive(Default)]
struct Wishes {
    /// `Accept-Encoding`.
    encodings: String,
    /// `If-None-Match`.
    known: String,
}

/// Answers, and writes the request to the log first: whoever has the answer can also read the line.
pub fn to(mut request: Request, site: &Path, log: Option<&AccessLog>) {
    let wishes = Wishes {
        encodings: header(&request, "Accept-Encoding"),
        known: header(&request, "If-None-Match"),
    };
    let answer = answer(request.method(), request.url(), &wishes, site);
    if let Some(log) = log {
        let entry = entry(&mut request, answer.status);
        if let Err(error) = log.write(&entry) {
            eprintln!("the access log could not be written: {error}");
        }
    }
    // A browser may leave before it has its answer; that is its business.
    let _ = request.respond(response(answer));
}

/// A header of the request; where it came in parts, all of them.
fn header(request: &Request, name: &'static str) -> String {
    let parts = request.headers().iter().filter(|header| header.field.equiv(name));
    parts.map(|header| header.value.as_str()).collect::<Vec<_>>().join(",")
}

fn answer(method: &Method, target: &str, wishes: &Wishes, site: &Path) -> Answer {
    if !matches!(method, Method::Get | Method::Head) {
        let mut refusal = Answer::text(405, "Only GET and HEAD.\n");
        refusal.headers.push(("Allow", "GET, HEAD".to_owned()));
        return refusal;
    }
    let file = files::find(site, target).and_then(|path| Answer::file(&path, wishes));
    file.unwrap_or_else(|| Answer::text(404, "There is nothing at this address.\n"))
}

impl Answer {
    fn text(status: u16, text: &str) -> Self {
        let headers = vec![("Content-Type", PLAIN_TEXT.to_owned())];
        Self { status, headers, content: text.into() }
    }

    /// A file in the form that the browser likes best, or word that the copy it has is still good.
    fn file(path: &Path, wishes: &Wishes) -> Option<Self> {
        let (form, encoding) = encoding::choose(path, &wishes.encodings);
        let content = fs::read(form).ok()?;
        let etag = etag::of(&content);
        let unchanged = etag::matches(&wishes.known, &etag);
        let mut headers = vec![("ETag", etag)];
        if encoding::varies(path) {
            // Whoever keeps copies for others must not give Brotli to a browser that cannot read it.
            headers.push(("Vary", "Accept-Encoding".to_owned()));
        }
        if unchanged {
            return Some(Self { status: 304, headers, content: Vec::new() });
        }
        headers.push(("Content-Type", files::content_type(path).to_owned()));
        headers.extend(encoding.map(|encoding| ("Content-Encoding", encoding.name.to_owned())));
        Some(Self { status: 200, headers, content })
    }
}

fn response(answer: Answer) -> Response<std::io::Cursor<Vec<u8>>> {
    let mut response = Response::from_data(answer.content)
        .with_status_code(StatusCode(answer.status))
        // With its length told, however large: a browser shows how far it is.
        .with_chunked_threshold(usize::MAX);
    for (name, value) in headers::all().into_iter().chain(answer.headers) {
        // Ours are all ASCII, so none is left out; a test counts them.
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    response
}

fn entry(request: &mut Request, status: u16) -> Entry {
    let mut body = Vec::new();
    // What could be read of a broken-off body is what reached us.
    let _ = request.as_reader().take(LOGGED_BODY).read_to_end(&mut body);
    Entry {
        method: request.method().to_string(),
        target: request.url().to_owned(),
        body: String::from_utf8_lossy(&body).into_owned(),
        status,
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, headers, response};

    #[test]
    fn sends_every_header() {
        let sent = response(Answer::text(404, "no"));
        for (name, value) in headers::all() {
            assert!(
                sent.headers()
                    .iter()
                    .any(|header| header.field.equiv(name)
                        && header.value.as_str() == value.as_str()),
                "{name} is missing"
            );
        }
    }
}
