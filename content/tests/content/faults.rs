//! Faults of servers and networks: cuts, changes, hangs, wrong lengths, and cancellation during each wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use content::{BUFFERS, Content, Error, Kind, PIECE_BYTES, Piece, Request, Stop};

use crate::server::{Server, Stream, head, part, reply};
use crate::support::{data, failure, never, read};

#[test]
fn temporary_failures_are_repeated() {
    let server = Server::start(|seen, stream| match seen.index {
        0 => reply(stream, "503 Busy", &[], b""),
        1 => {}
        2 => reply(stream, "502 Bad Gateway", &[], b""),
        _ => reply(stream, "200 OK", &[], b"content"),
    });
    assert_eq!(read(&server.request("/")).unwrap().0, b"content");
    assert_eq!(server.seen().len(), 4);
}

#[test]
fn retry_after_is_respected_up_to_a_limit() {
    let server = Server::start(|seen, stream| match (seen.path(), seen.index) {
        ("/later", _) => reply(stream, "429 Too Many", &["Retry-After: 3600"], b""),
        (_, 0) => reply(stream, "429 Too Many", &["Retry-After: 1"], b""),
        _ => reply(stream, "200 OK", &[], b"content"),
    });
    let started = Instant::now();
    assert_eq!(read(&server.request("/")).unwrap().0, b"content");
    assert!(started.elapsed() >= Duration::from_secs(1));
    let error = failure(&server.request("/later"));
    assert_eq!(error.kind(), Kind::Unreachable);
    assert!(error.message().contains("it asks to wait 3600 s"), "{error}");
    assert_eq!(server.seen().len(), 3);
}

#[test]
fn a_cut_is_continued_with_a_validator() {
    let bytes = data(5_000_000, 3);
    for header in ["ETag: \"v1\"", "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT"] {
        let body = bytes.clone();
        let server =
            Server::start(move |seen, stream| part(stream, seen, &[header], (&body, 1_500_000)));
        assert!(read(&server.request("/")).unwrap().0 == bytes);
        let seen = server.seen();
        assert_eq!(seen.len(), 4);
        let validator = header.split_once(": ").unwrap().1;
        for (index, seen) in seen.iter().enumerate().skip(1) {
            assert_eq!(seen.header("if-range"), Some(validator));
            assert_eq!(seen.start(), index * 1_500_000);
        }
    }
}

#[test]
fn a_cut_without_a_validator_is_an_error() {
    let body = data(5_000_000, 4);
    for headers in [&[][..], &["ETag: W/\"weak\""]] {
        let body = body.clone();
        let server =
            Server::start(move |seen, stream| part(stream, seen, headers, (&body, 1_500_000)));
        let error = failure(&server.request("/"));
        assert_eq!(error.kind(), Kind::Unreachable);
        assert!(error.message().contains("lost after 1500000 of 5000000 bytes"), "{error}");
        assert!(error.message().contains("neither ETag nor Last-Modified"), "{error}");
        assert_eq!(server.seen().len(), 1);
    }
}

/// The error of a download that is cut, and continued by this answer.
fn continued(answer: impl Fn(&mut dyn Stream) + Send + Sync + 'static) -> Error {
    let body = data(3_000_000, 5);
    let server = Server::start(move |seen, stream| match seen.index {
        0 => part(stream, seen, &["ETag: \"v1\""], (&body, 1_000_000)),
        _ => answer(stream),
    });
    failure(&server.request("/"))
}

#[test]
fn a_change_during_a_resume_is_an_error() {
    let error = continued(|stream| reply(stream, "200 OK", &["ETag: \"v2\""], &data(10, 1)));
    assert_eq!(error.kind(), Kind::Changed, "{error}");
    assert!(error.message().contains("changed on the server during the download"), "{error}");
    let range = "Content-Range: bytes 1000000-2999999/3000000";
    let error = continued(move |stream| head(stream, "206 Partial", &["ETag: \"v2\"", range]));
    assert_eq!(error.kind(), Kind::Changed, "{error}");
    let range = "Content-Range: bytes 1000000-3999999/4000000";
    let error = continued(move |stream| head(stream, "206 Partial", &["ETag: \"v1\"", range]));
    assert_eq!(error.kind(), Kind::Changed, "{error}");
    let error = continued(|stream| reply(stream, "416 Range", &[], b""));
    assert_eq!(error.kind(), Kind::Changed, "{error}");
}

#[test]
fn a_server_that_cannot_continue_is_an_error() {
    let error = continued(|stream| reply(stream, "200 OK", &["ETag: \"v1\""], &data(3_000_000, 5)));
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
    assert!(error.message().contains("the server cannot continue it"), "{error}");
    let range = "Content-Range: bytes 500000-2999999/3000000";
    let error = continued(move |stream| head(stream, "206 Partial", &["ETag: \"v1\"", range]));
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
    let error = continued(|stream| reply(stream, "404 Not Found", &[], b""));
    assert_eq!(error.kind(), Kind::NotFound, "{error}");
}

#[test]
fn a_wrong_length_is_an_error() {
    // The server announces more than it has, and closes the connection each time.
    let server = Server::start(|seen, stream| {
        let headers = ["ETag: \"v1\"", "Content-Length: 1000", "Content-Range: bytes 500-999/1000"];
        let is_first = seen.start() == 0;
        head(
            stream,
            if is_first { "200 OK" } else { "206 Partial" },
            &headers[..if is_first { 2 } else { 3 }],
        );
        let _ = stream.write_all(&data(if is_first { 500 } else { 0 }, 6));
    });
    let error = failure(&server.request("/"));
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
    assert!(error.message().contains("lost after 500 of 1000 bytes"), "{error}");
}

#[test]
fn a_hanging_server_is_given_up_and_a_slow_one_is_not() {
    let server = Server::start(|seen, stream| {
        head(stream, "200 OK", &["Content-Length: 2000"]);
        let pause = Duration::from_millis(if seen.path() == "/slow" { 100 } else { 60_000 });
        for _ in 0..20 {
            if stream.write_all(&data(100, 7)).is_err() {
                return;
            }
            thread::sleep(pause);
        }
    });
    assert_eq!(read(&server.request("/slow")).unwrap().1.bytes, 2000);
    let error = failure(&server.request("/hang"));
    let text = "lost after 100 of 2000 bytes of";
    assert!(error.message().contains(text), "{error}");
    assert!(error.message().contains("(no data was received in time)"), "{error}");
}

/// Runs a function that is cancelled after a while, and asserts that it ends at once.
fn assert_cancelled(run: impl FnOnce(&Stop) -> Option<Error>) {
    let is_stopped = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&is_stopped);
    let stop: Stop = Arc::new(move || flag.load(Ordering::SeqCst));
    let stopping = thread::spawn(move || {
        thread::sleep(Duration::from_millis(300));
        is_stopped.store(true, Ordering::SeqCst);
        Instant::now()
    });
    let error = run(&stop).unwrap();
    let ended = Instant::now();
    let stopped = stopping.join().unwrap();
    assert_eq!(error.kind(), Kind::Cancelled, "{error}");
    let delay = ended.saturating_duration_since(stopped);
    assert!(delay < Duration::from_millis(200), "{delay:?}");
}

#[test]
fn a_cancellation_ends_every_wait() {
    let server = Server::start(|seen, stream| match seen.path() {
        "/busy" => reply(stream, "503 Busy", &["Retry-After: 2"], b""),
        "/silent" => thread::sleep(Duration::from_secs(5)),
        _ => {
            head(stream, "200 OK", &["Content-Length: 2000000"]);
            let _ = stream.write_all(&data(100_000, 8));
            thread::sleep(Duration::from_secs(5));
        }
    });
    let patient = |path: &str| {
        let mut request = server.request(path);
        if let content::Location::Http(http) = &mut request.location {
            http.limits.idle = Duration::from_secs(60);
        }
        request
    };
    for path in ["/busy", "/silent"] {
        assert_cancelled(|stop| Content::open(&patient(path), stop).err());
        assert_cancelled(|stop| content::version(&patient(path), stop).err());
    }
    // The wait before another attempt to connect.
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut request = patient("/");
    if let content::Location::Http(http) = &mut request.location {
        http.url = content::Url::parse(&format!("http://{closed}/")).unwrap().0;
        http.limits.delay = Duration::from_secs(60);
    }
    assert_cancelled(|stop| Content::open(&request, stop).err());
    assert_cancelled(|stop| {
        let mut content = Content::open(&patient("/body"), stop).unwrap();
        loop {
            match content.next() {
                Ok(Some(_)) => {}
                Ok(None) => return None,
                Err(error) => return Some(error),
            }
        }
    });
}

#[test]
fn a_slow_consumer_bounds_the_bytes_in_memory() {
    let bytes = data(40 << 20, 9);
    let packed = zstd::encode_all(bytes.as_slice(), 1).unwrap();
    let server = Server::start(move |_, stream| reply(stream, "200 OK", &[], &bytes));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("packed");
    std::fs::write(&path, packed).unwrap();
    for request in [server.request("/"), Request::new(content::Location::File(path))] {
        let mut content = Content::open(&request, &never()).unwrap();
        let mut taken = 0;
        for _ in 0..5 {
            match content.next().unwrap() {
                Some(Piece::Data(data)) => taken += data.len(),
                other => panic!("{other:?}"),
            }
            thread::sleep(Duration::from_millis(150));
            let read = usize::try_from(content.progress().source_bytes()).unwrap();
            // The buffers, and those of the HTTP client and of the decoder.
            let most = taken + (BUFFERS + 1) * PIECE_BYTES;
            assert!(read <= most, "{read} bytes were read, {taken} taken");
        }
    }
}

#[test]
fn a_limit_is_respected() {
    let server = Server::start(|seen, stream| {
        let is_announced = seen.path() == "/length";
        let length = if is_announced { &["Content-Length: 1000000000000"][..] } else { &[] };
        head(stream, "200 OK", length);
        let body = vec![1; 65536];
        while stream.write_all(&body).is_ok() {}
    });
    for path in ["/length", "/endless"] {
        let error = failure(&Request { limit: Some(3_000_000), ..server.request(path) });
        assert_eq!(error.kind(), Kind::TooLarge, "{error}");
        assert!(error.message().contains("more than 3000000 bytes"), "{error}");
    }
}
