//! Answering one request.

use std::fs;
use std::io::Read;
use std::path::Path;

use tiny_http::{Header, Method, Request, Response, StatusCode};

use super::access_log::{AccessLog, Entry};
use super::files;
use super::headers;

/// How much of a request's body goes into the log.
const LOGGED_BODY: u64 = 10_000;
const PLAIN_TEXT: &str = "text/plain; charset=utf-8";

struct Answer {
    status: u16,
    content_type: &'static str,
    content: Vec<u8>,
}

/// Answers, and writes the request to the log first: whoever has the answer can also read the line.
pub fn to(mut request: Request, site: &Path, log: Option<&AccessLog>) {
    let answer = answer(request.method(), request.url(), site);
    if let Some(log) = log {
        let entry = entry(&mut request, answer.status);
        if let Err(error) = log.write(&entry) {
            eprintln!("the access log could not be written: {error}");
        }
    }
    // A browser may leave before it has its answer; that is its business.
    let _ = request.respond(response(answer));
}

fn answer(method: &Method, target: &str, site: &Path) -> Answer {
    if !matches!(method, Method::Get | Method::Head) {
        return Answer::text(405, "Only GET and HEAD.\n");
    }
    let content = files::find(site, target).and_then(|path| {
        let content = fs::read(&path).ok()?;
        Some((files::content_type(&path), content))
    });
    match content {
        Some((content_type, content)) => Answer { status: 200, content_type, content },
        None => Answer::text(404, "There is nothing at this address.\n"),
    }
}

impl Answer {
    fn text(status: u16, text: &str) -> Self {
        Self { status, content_type: PLAIN_TEXT, content: text.into() }
    }
}

fn response(answer: Answer) -> Response<std::io::Cursor<Vec<u8>>> {
    let mut response =
        Response::from_data(answer.content).with_status_code(StatusCode(answer.status));
    let allow = (answer.status == 405).then(|| ("Allow", "GET, HEAD".to_owned()));
    let content_type = ("Content-Type", answer.content_type.to_owned());
    for (name, value) in headers::all().into_iter().chain([content_type]).chain(allow) {
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
