//! A web server for downloads, which can fail in the ways that real ones do. It serves one file at every path; the path
//! selects how: `/plain/NAME`, `/cut/NAME`, `/slow/NAME`, `/missing/NAME`, `/unsized/NAME`.

#![allow(dead_code)] // Each test target uses its part.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// A running server.
pub(crate) struct Web {
    port: u16,
    served: Arc<Served>,
}

#[derive(Default)]
struct Served {
    files: Mutex<Vec<(String, Vec<u8>)>>,
    requests: AtomicUsize,
}

/// What a client asked for.
struct Asked {
    method: String,
    path: String,
    /// The first byte of a range.
    from: usize,
}

impl Web {
    /// Starts a server on a free port.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        let served = Arc::new(Served::default());
        let shared = Arc::clone(&served);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || answer(&stream, &shared));
            }
        });
        Self { port, served }
    }

    /// Serves `content` under a name from now on.
    pub(crate) fn serve(&self, name: &str, content: Vec<u8>) {
        let mut files = self.served.files.lock().expect("no test panics here");
        files.retain(|(known, _)| known != name);
        files.push((name.to_owned(), content));
    }

    /// The URL of a file, served in a way.
    pub(crate) fn url(&self, way: &str, name: &str) -> String {
        format!("http://127.0.0.1:{}/{way}/{name}", self.port)
    }

    /// The number of requests so far.
    pub(crate) fn requests(&self) -> usize {
        self.served.requests.load(Ordering::SeqCst)
    }
}

fn asked(stream: &TcpStream) -> Option<Asked> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let first = lines.next()?;
    let mut words = first.split(' ');
    let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut from = 0;
    for line in lines.take_while(|line| !line.is_empty()) {
        let line = line.to_ascii_lowercase();
        if let Some(range) = line.strip_prefix("range: bytes=") {
            from = range.trim_end_matches('-').parse().ok()?;
        }
    }
    Some(Asked { method, path, from })
}

/// Answers one request. A client that goes away is none of the server's business.
fn answer(mut stream: &TcpStream, served: &Served) {
    let Some(Asked { method, path, from }) = asked(stream) else { return };
    let number = served.requests.fetch_add(1, Ordering::SeqCst);
    let mut parts = path.trim_start_matches('/').splitn(2, '/');
    let (way, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let content =
        served.files.lock().expect("no test panics here").iter().find_map(|(known, content)| {
            (known == name && way != "missing").then(|| content.clone())
        });
    let Some(content) = content else {
        let _ = stream
            .write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        return;
    };
    let etag =
        content.iter().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add((*byte).into()));
    let status = if from > 0 { "206 Partial Content" } else { "200 OK" };
    let mut head = format!("HTTP/1.1 {status}\r\nconnection: close\r\netag: \"{etag:x}\"\r\n");
    if way != "unsized" {
        head += &format!("content-length: {}\r\n", content.len() - from);
    }
    if from > 0 {
        head += &format!("content-range: bytes {from}-{}/{}\r\n", content.len() - 1, content.len());
    }
    let _ = stream.write_all(format!("{head}\r\n").as_bytes());
    if method == "HEAD" {
        return;
    }
    let rest = &content[from..];
    let end = if way == "cut" && number == 0 { rest.len() / 2 } else { rest.len() };
    for piece in rest[..end].chunks(64 << 10) {
        if stream.write_all(piece).is_err() {
            return;
        }
        if way == "slow" {
            thread::sleep(Duration::from_millis(200));
        }
    }
}
