//! A web server whose faults the tests choose. It serves one request on each connection.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use content::{Http, Location, NetworkLimits, Request};

/// A request as it was received.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// The number of requests before it.
    pub(crate) index: usize,
    /// Its first line.
    pub(crate) line: String,
    headers: Vec<String>,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|header| {
            let (found, value) = header.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// The path of its first line.
    pub(crate) fn path(&self) -> &str {
        self.line.split(' ').nth(1).unwrap()
    }

    /// The first byte that it asks for.
    pub(crate) fn start(&self) -> usize {
        let range = self.header("range").and_then(|range| range.strip_prefix("bytes="));
        range.map_or(0, |range| range.trim_end_matches('-').parse().unwrap())
    }
}

/// A running server.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

/// A connection, with or without TLS.
pub(crate) trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

type Wrap = Arc<dyn Fn(TcpStream) -> Box<dyn Stream> + Send + Sync>;

impl Server {
    /// Answers each request by a function.
    pub(crate) fn start(answer: impl Fn(&Seen, &mut dyn Stream) + Send + Sync + 'static) -> Self {
        Self::listen("127.0.0.1:0", Arc::new(|stream| Box::new(stream)), answer)
    }

    pub(crate) fn listen(
        address: &str,
        wrap: Wrap,
        answer: impl Fn(&Seen, &mut dyn Stream) + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(address).unwrap();
        let address = listener.local_addr().unwrap();
        let (seen, answer) = (Arc::new(Mutex::new(Vec::new())), Arc::new(answer));
        let log = Arc::clone(&seen);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (log, answer, wrap) = (Arc::clone(&log), Arc::clone(&answer), wrap.clone());
                thread::spawn(move || {
                    let mut stream = wrap(stream);
                    let Some(request) = receive(&mut stream, &log) else { return };
                    answer(&request, &mut *stream);
                });
            }
        });
        Self { address, seen }
    }

    /// The requests so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// A request that does not wait long.
    pub(crate) fn request(&self, path: &str) -> Request {
        request(&self.url(path))
    }
}

/// A request that does not wait long.
pub(crate) fn request(url: &str) -> Request {
    Request::new(Location::Http(http(url)))
}

pub(crate) fn http(url: &str) -> Http {
    let limits = NetworkLimits {
        attempts: 4,
        delay: Duration::from_millis(10),
        retry_after: Duration::from_secs(2),
        connect: Duration::from_secs(5),
        idle: Duration::from_millis(500),
    };
    Http { limits, ..Http::new(url).unwrap() }
}

fn receive(stream: &mut dyn Stream, log: &Mutex<Vec<Seen>>) -> Option<Seen> {
    let mut lines = Vec::new();
    let mut reader = BufReader::new(stream);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let mut log = log.lock().unwrap();
    let line = lines.remove(0);
    let seen = Seen { index: log.len(), line, headers: lines };
    log.push(seen.clone());
    Some(seen)
}

/// Sends status and headers.
pub(crate) fn head(stream: &mut dyn Stream, status: &str, headers: &[&str]) {
    let mut text = format!("HTTP/1.1 {status}\r\nConnection: close\r\n");
    for header in headers {
        text.push_str(&format!("{header}\r\n"));
    }
    let _ = stream.write_all(format!("{text}\r\n").as_bytes());
}

/// Sends a whole answer with its length.
pub(crate) fn reply(stream: &mut dyn Stream, status: &str, headers: &[&str], body: &[u8]) {
    let length = format!("Content-Length: {}", body.len());
    head(stream, status, &[headers, &[length.as_str()]].concat());
    let _ = stream.write_all(body);
}

/// Sends the part that a request asks for, at most a number of bytes of it, and closes the connection.
pub(crate) fn part(
    stream: &mut dyn Stream,
    seen: &Seen,
    headers: &[&str],
    (body, most): (&[u8], usize),
) {
    let start = seen.start();
    let length = format!("Content-Length: {}", body.len() - start);
    let range = format!("Content-Range: bytes {start}-{}/{}", body.len() - 1, body.len());
    let mut all = headers.to_vec();
    all.push(&length);
    if start > 0 {
        all.push(&range);
    }
    head(stream, if start > 0 { "206 Partial Content" } else { "200 OK" }, &all);
    let _ = stream.write_all(&body[start..body.len().min(start + most)]);
}
