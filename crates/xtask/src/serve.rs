//! Serving the built site on this computer, with the headers that every host of it should send.

mod access_log;
mod answer;
mod encoding;
mod etag;
mod files;
mod headers;

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use crate::failure::{During, Failure};

use access_log::AccessLog;

/// Enough for a browser that asks for a few files at once.
const WORKERS: usize = 4;
const STEP: &str = "serve the site";

/// Serves the site until the developer stops it.
pub fn serve_until_stopped(site: &Path, port: u16) -> Result<(), Failure> {
    let server = Server::start(site, port, None)?;
    println!("The site is at {} (stop with Ctrl-C). Nobody else can reach it.", server.address());
    server.wait();
    Ok(())
}

/// A running server; it stops when this is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    workers: Vec<JoinHandle<()>>,
}

struct Shared {
    http: tiny_http::Server,
    site: std::path::PathBuf,
    log: Option<AccessLog>,
    stopping: AtomicBool,
}

impl Server {
    /// Starts serving on a port of this computer only; port 0 means any that is free.
    pub fn start(site: &Path, port: u16, log: Option<&Path>) -> Result<Self, Failure> {
        let listener = listen(port)?;
        let address = listener.local_addr().during(|| STEP.into())?;
        let http = tiny_http::Server::from_listener(listener, None).during(|| STEP.into())?;
        let shared = Arc::new(Shared {
            http,
            // In full, because each file is checked to lie within it.
            site: site.canonicalize().during(|| STEP.into())?,
            log: log.map(AccessLog::create).transpose()?,
            stopping: AtomicBool::new(false),
        });
        let workers = (0..WORKERS)
            .map(|_| {
                let shared = Arc::clone(&shared);
                thread::spawn(move || shared.work())
            })
            .collect();
        Ok(Self { address, shared, workers })
    }

    /// Where the site is, as a browser wants it.
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    fn wait(mut self) {
        self.join();
    }

    fn join(&mut self) {
        for worker in self.workers.drain(..) {
            // A worker has nothing to tell; if it died, the request it was at has already gone wrong.
            let _ = worker.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        for _ in &self.workers {
            self.shared.http.unblock();
        }
        self.join();
    }
}

impl Shared {
    fn work(&self) {
        while !self.stopping.load(Ordering::SeqCst) {
            if let Ok(request) = self.http.recv() {
                answer::to(request, &self.site, self.log.as_ref());
            }
        }
    }
}

fn listen(port: u16) -> Result<TcpListener, Failure> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => Failure::new(STEP, format!("port {port} is taken")).mend(format!(
            "choose another port, for example `cargo xtask serve --port {}`",
            port.checked_add(1).unwrap_or(8080)
        )),
        ErrorKind::PermissionDenied => {
            Failure::new(STEP, format!("port {port} may not be used by you"))
                .mend("choose a port above 1023 with --port")
        }
        _ => Failure::new(STEP, error),
    })
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::path::PathBuf;
    use std::{env, fs, process};

    use super::Server;

    /// A site of one page in a directory of its own, gone when this is dropped.
    struct Site(PathBuf);

    impl Site {
        fn new(name: &str) -> std::io::Result<Self> {
            let directory = env::temp_dir().join(format!("xtask-{name}-{}", process::id()));
            fs::create_dir_all(&directory)?;
            fs::write(directory.join("index.html"), "<p>hallo</p>")?;
            Ok(Self(directory))
        }
    }

    impl Drop for Site {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn ask(server: &Server, request: &str) -> std::io::Result<String> {
        ask_with(server, request, "")
    }

    /// Asks with further headers, each with its end of line.
    fn ask_with(server: &Server, request: &str, headers: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(server.address)?;
        write!(
            stream,
            "{request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n{headers}\r\n"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    /// The value of a header in an answer.
    fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
        let head = answer.split("\r\n\r\n").next()?;
        head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    #[test]
    fn answers_with_the_page_and_the_policy() -> Result<(), Box<dyn Error>> {
        let site = Site::new("page")?;
        let server = Server::start(&site.0, 0, None)?;
        let answer = ask(&server, "GET /")?;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.contains("Content-Type: text/html; charset=utf-8"));
        assert!(answer.contains("Content-Security-Policy: default-src 'none';"));
        assert!(answer.ends_with("<p>hallo</p>"));
        let head = ask(&server, "HEAD /index.html")?;
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        assert!(!head.contains("hallo"));
        Ok(())
    }

    #[test]
    fn sends_the_small_form_to_who_takes_it() -> Result<(), Box<dyn Error>> {
        let site = Site::new("small")?;
        fs::write(site.0.join("index.html.br"), "brotli!")?;
        fs::write(site.0.join("index.html.gz"), "gzip")?;
        let server = Server::start(&site.0, 0, None)?;
        for (accepted, encoding, body) in [
            ("Accept-Encoding: gzip, br\r\n", Some("br"), "brotli!"),
            ("Accept-Encoding: gzip\r\n", Some("gzip"), "gzip"),
            ("", None, "<p>hallo</p>"),
        ] {
            let answer = ask_with(&server, "GET /", accepted)?;
            assert_eq!(header(&answer, "Content-Encoding"), encoding);
            assert_eq!(header(&answer, "Vary"), Some("Accept-Encoding"));
            assert_eq!(header(&answer, "Content-Type"), Some("text/html; charset=utf-8"));
            assert_eq!(header(&answer, "Content-Length"), Some(body.len().to_string().as_str()));
            assert!(answer.ends_with(&format!("\r\n\r\n{body}")), "{answer}");
            // The same words without the file.
            let head = ask_with(&server, "HEAD /", accepted)?;
            for name in ["Content-Encoding", "Vary", "Content-Type", "Content-Length", "ETag"] {
                assert_eq!(header(&head, name), header(&answer, name), "{name}");
            }
            assert!(head.ends_with("\r\n\r\n"), "{head}");
        }
        Ok(())
    }

    #[test]
    fn says_that_a_copy_is_still_good() -> Result<(), Box<dyn Error>> {
        let site = Site::new("copy")?;
        fs::write(site.0.join("index.html.br"), "brotli!")?;
        let server = Server::start(&site.0, 0, None)?;
        let small = "Accept-Encoding: br\r\n";
        let first = ask_with(&server, "GET /", small)?;
        let etag = header(&first, "ETag").ok_or("no mark")?;
        let again = ask_with(&server, "GET /", &format!("{small}If-None-Match: {etag}\r\n"))?;
        assert!(again.starts_with("HTTP/1.1 304"), "{again}");
        assert_eq!(header(&again, "ETag"), Some(etag));
        assert_eq!(header(&again, "Vary"), Some("Accept-Encoding"));
        assert!(again.contains("Content-Security-Policy: ") && again.ends_with("\r\n\r\n"));
        // The mark of one form is not that of another.
        let plain = ask_with(&server, "GET /", &format!("If-None-Match: {etag}\r\n"))?;
        assert!(plain.starts_with("HTTP/1.1 200"), "{plain}");
        Ok(())
    }

    #[test]
    fn refuses_what_it_does_not_serve() -> Result<(), Box<dyn Error>> {
        let site = Site::new("refusals")?;
        let server = Server::start(&site.0, 0, None)?;
        for (request, status) in [
            ("GET /missing.js", "404"),
            ("GET /../Cargo.toml", "404"),
            ("GET /%2e%2e/Cargo.toml", "404"),
            ("POST /", "405"),
            ("DELETE /index.html", "405"),
        ] {
            let answer = ask(&server, request)?;
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{request}: {answer}");
            assert!(answer.contains("Content-Security-Policy: "), "{request}");
            assert!(answer.contains("Content-Type: text/plain"), "{request}");
        }
        Ok(())
    }

    #[test]
    fn writes_one_line_for_each_request() -> Result<(), Box<dyn Error>> {
        let site = Site::new("log")?;
        let log = site.0.join("access.log");
        let server = Server::start(&site.0, 0, Some(&log))?;
        ask(&server, "GET /?income=31000")?;
        ask(&server, "POST /collect")?;
        assert_eq!(
            fs::read_to_string(&log)?.lines().collect::<Vec<_>>(),
            [
                r#"{"method":"GET","target":"/?income=31000","body":"","status":200}"#,
                r#"{"method":"POST","target":"/collect","body":"","status":405}"#,
            ]
        );
        Ok(())
    }

    #[test]
    fn names_the_mend_when_the_port_is_taken() -> Result<(), Box<dyn Error>> {
        let site = Site::new("port")?;
        let first = Server::start(&site.0, 0, None)?;
        let port = first.address.port();
        let told = Server::start(&site.0, port, None)
            .err()
            .map(|failure| failure.to_string())
            .unwrap_or_default();
        assert!(told.contains(&format!("port {port} is taken")), "{told}");
        assert!(told.contains("--port"), "{told}");
        Ok(())
    }
}
