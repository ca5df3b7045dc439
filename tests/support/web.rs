//! A web server for downloads, which can fail in the ways that real ones do. It serves one file at every path; the first
//! part of the path selects how:
//!
//! | path | answer |
//! |---|---|
//! | `/plain/NAME` | the file |
//! | `/unsized/NAME` | without its length |
//! | `/cut/NAME` | half of the file for the first request |
//! | `/changed/NAME` | the same, then another version of the file |
//! | `/short/NAME` | a longer length than the file has |
//! | `/slow/NAME`, `/steady/NAME` | 320 KiB or 3 MiB per second |
//! | `/silent/NAME` | nothing |
//! | `/flaky/NAME` | 503 for the first two requests |
//! | `/missing/NAME`, `/forbidden/NAME`, `/loop/NAME` | 404, 403, a redirect to itself |

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
    /// The number of bodies that are sent at the moment, and the most so far.
    sending: AtomicUsize,
    most: AtomicUsize,
}

/// What a client asked for.
struct Asked {
    method: String,
    way: String,
    name: String,
    /// The first byte of a range.
    from: usize,
    /// The number of requests before.
    number: usize,
    /// Whether it has the headers for private files.
    is_allowed: bool,
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
        self.remove(name);
        let mut files = self.served.files.lock().expect("no test panics here");
        files.push((name.to_owned(), content));
    }

    /// Serves nothing under a name from now on.
    pub(crate) fn remove(&self, name: &str) {
        let mut files = self.served.files.lock().expect("no test panics here");
        files.retain(|(known, _)| known != name);
    }

    /// The URL of a file, served in a way.
    pub(crate) fn url(&self, way: &str, name: &str) -> String {
        format!("http://127.0.0.1:{}/{way}/{name}", self.port)
    }

    /// The number of requests so far.
    pub(crate) fn requests(&self) -> usize {
        self.served.requests.load(Ordering::SeqCst)
    }

    /// The number of bodies that are sent at the moment.
    pub(crate) fn sending(&self) -> usize {
        self.served.sending.load(Ordering::SeqCst)
    }

    /// The most bodies that were sent at the same time.
    pub(crate) fn most_at_once(&self) -> usize {
        self.served.most.load(Ordering::SeqCst)
    }
}

/// The headers of a request for a private file, in small letters: a token, and user `user` with password `geheim`.
const PRIVATE: [&str; 2] = ["x-token: t0ken", "authorization: basic dxnlcjpnzwhlaw0="];

fn asked(stream: &TcpStream, number: usize) -> Option<Asked> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let first = lines.next()?;
    let mut words = first.split(' ');
    let (method, path) = (words.next()?.to_owned(), words.next()?);
    let (way, name) = path.trim_start_matches('/').split_once('/')?;
    let (way, name) = (way.to_owned(), name.to_owned());
    let (mut from, mut allowed) = (0, 0);
    for line in lines.take_while(|line| !line.is_empty()) {
        let line = line.to_ascii_lowercase();
        if let Some(range) = line.strip_prefix("range: bytes=") {
            from = range.trim_end_matches('-').parse().ok()?;
        }
        allowed += usize::from(PRIVATE.contains(&&*line));
    }
    let is_allowed = allowed == PRIVATE.len();
    Some(Asked { method, way, name, from, number, is_allowed })
}

/// Answers one request. A client that goes away is none of the server's business.
fn answer(mut stream: &TcpStream, served: &Served) {
    let number = served.requests.fetch_add(1, Ordering::SeqCst);
    let Some(asked) = asked(stream, number) else { return };
    let status = match &*asked.way {
        "missing" => "404 Not Found",
        "forbidden" => "403 Forbidden",
        "private" if !asked.is_allowed => "401 Unauthorized",
        "flaky" if number < 2 => "503 Service Unavailable",
        "loop" => "302 Found",
        _ => "",
    };
    let files = served.files.lock().expect("no test panics here");
    let content = files.iter().find_map(|(name, content)| (*name == asked.name).then_some(content));
    let content = content.filter(|_| status.is_empty()).cloned();
    drop(files);
    let Some(content) = content else {
        let status = if status.is_empty() { "404 Not Found" } else { status };
        let to = format!("location: /{}/{}\r\n", asked.way, asked.name);
        let to = if status.starts_with("302") { &to } else { "" };
        let head =
            format!("HTTP/1.1 {status}\r\n{to}content-length: 0\r\nconnection: close\r\n\r\n");
        let _ = stream.write_all(head.as_bytes());
        return;
    };
    if asked.way == "silent" {
        thread::sleep(Duration::from_secs(60));
        return;
    }
    let now = served.sending.fetch_add(1, Ordering::SeqCst) + 1;
    served.most.fetch_max(now, Ordering::SeqCst);
    let _ = send(stream, &asked, &content);
    served.sending.fetch_sub(1, Ordering::SeqCst);
}

/// Sends a file.
fn send(mut stream: &TcpStream, asked: &Asked, content: &[u8]) -> std::io::Result<()> {
    let Asked { way, number, .. } = asked;
    let is_changed = way == "changed" && *number > 0;
    let from = if is_changed { 0 } else { asked.from.min(content.len()) };
    let mut etag =
        content.iter().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add((*byte).into()));
    etag += u64::from(is_changed);
    let announced = content.len() + if way == "short" { 1000 } else { 0 };
    let status = if from > 0 { "206 Partial Content" } else { "200 OK" };
    let mut head = format!("HTTP/1.1 {status}\r\nconnection: close\r\netag: \"{etag:x}\"\r\n");
    if way != "unsized" {
        head += &format!("content-length: {}\r\n", announced - from);
    }
    if from > 0 {
        head += &format!("content-range: bytes {from}-{}/{announced}\r\n", announced - 1);
    }
    stream.write_all(format!("{head}\r\n").as_bytes())?;
    if asked.method == "HEAD" {
        return Ok(());
    }
    let rest = &content[from..];
    let is_cut = matches!(&**way, "cut" | "changed") && *number == 0;
    let end = if is_cut { rest.len() / 2 } else { rest.len() };
    let pause = match &**way {
        "slow" => 200,
        "steady" => 20,
        _ => 0,
    };
    for piece in rest[..end].chunks(64 << 10) {
        stream.write_all(piece)?;
        thread::sleep(Duration::from_millis(pause));
    }
    Ok(())
}
