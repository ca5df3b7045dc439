//! Downloads: what servers answer, redirects, secrets, proxies and versions.

use std::process::Command;
use std::sync::Arc;

use content::{Content, Expected, Http, Kind, Location, Request};

use crate::server::{Server, head, http, reply, request};
use crate::support::{data, failure, never, read};

#[test]
fn a_page_is_read_with_its_length_and_version() {
    let bytes = data(3_000_000, 1);
    let body = bytes.clone();
    let server = Server::start(move |_, stream| reply(stream, "200 OK", &["ETag: \"v1\""], &body));
    let content = Content::open(&server.request("/disk.img"), &never()).unwrap();
    assert_eq!(content.length(), Some(3_000_000));
    assert_eq!(content.source_length(), Some(3_000_000));
    assert_eq!(content.version(), Some("\"v1\""));
    let progress = content.progress();
    assert_eq!(content.finish().unwrap().bytes, 3_000_000);
    assert_eq!(progress.source_bytes(), 3_000_000);
    assert!(read(&server.request("/disk.img")).unwrap().0 == bytes);
    let seen = server.seen();
    assert_eq!(seen[0].line, "GET /disk.img HTTP/1.1");
    assert_eq!(seen[0].header("accept-encoding"), Some("identity"));
}

#[test]
fn bodies_without_a_length_are_read() {
    let bytes = data(200_000, 2);
    let body = bytes.clone();
    let server = Server::start(move |seen, stream| {
        if seen.path() == "/closed" {
            head(stream, "200 OK", &[]);
            stream.write_all(&body).unwrap();
            return;
        }
        head(stream, "200 OK", &["Transfer-Encoding: chunked"]);
        for chunk in body.chunks(70_000) {
            write!(stream, "{:x}\r\n", chunk.len()).unwrap();
            stream.write_all(chunk).unwrap();
            stream.write_all(b"\r\n").unwrap();
        }
        if seen.path() == "/chunked" {
            stream.write_all(b"0\r\n\r\n").unwrap();
        }
    });
    for path in ["/closed", "/chunked"] {
        let content = Content::open(&server.request(path), &never()).unwrap();
        assert_eq!((content.length(), content.version()), (None, None));
        assert!(read(&server.request(path)).unwrap().0 == bytes, "{path}");
    }
    // The end of the last chunk is missing.
    let error = failure(&server.request("/cut"));
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
}

#[test]
fn statuses_are_kinds_of_errors() {
    let server = Server::start(|seen, stream| {
        let status = seen.path().trim_start_matches('/').replace('-', " ");
        reply(stream, &status, &[], b"a page of the server");
    });
    for (status, kind, text, attempts) in [
        ("404-Not-Found", Kind::NotFound, "status 404, the page does not exist", 1),
        ("410-Gone", Kind::NotFound, "status 410", 1),
        ("401-Unauthorized", Kind::Denied, "authentication is required", 1),
        ("403-Forbidden", Kind::Denied, "access is denied", 1),
        ("204-No-Content", Kind::Invalid, "the status is unexpected", 1),
        ("501-Not-Implemented", Kind::Unreachable, "status 501", 1),
        ("500-Error", Kind::Unreachable, "status 500", 4),
        ("503-Busy", Kind::Unreachable, "(after 4 attempts)", 4),
    ] {
        let before = server.seen().len();
        let error = Content::open(&server.request(&format!("/{status}")), &never()).unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.message().contains(text), "{error}");
        assert_eq!(server.seen().len() - before, attempts, "{status}");
    }
}

#[test]
fn redirects_are_followed_and_limited() {
    let server = Server::start(|seen, stream| match seen.path() {
        "/a/start" => reply(stream, "301 Moved", &["Location: ../b/next?x=1"], b""),
        "/b/next?x=1" => reply(stream, "302 Found", &["Location: /end"], b"moved"),
        "/end" => reply(stream, "200 OK", &[], b"content"),
        "/file" => reply(stream, "302 Found", &["Location: file:///etc/passwd"], b""),
        "/none" => reply(stream, "302 Found", &[], b""),
        _ => reply(stream, "307 Again", &["Location: /loop"], b""),
    });
    assert_eq!(read(&server.request("/a/start")).unwrap().0, b"content");
    for (path, text) in [
        ("/loop", "more than 10 redirects"),
        ("/file", "not valid for http or https"),
        ("/none", "redirects without an address"),
    ] {
        let error = failure(&server.request(path));
        assert_eq!(error.kind(), Kind::Invalid);
        assert!(error.message().contains(text), "{error}");
    }
}

/// A request with all kinds of secrets.
fn with_secrets(url: &str) -> Request {
    let url = url.replace("//", "//user:pass%20word@");
    let headers = vec![("X-Token".to_owned(), "token-secret".to_owned())];
    Request::new(Location::Http(Http { headers, ..http(&url) }))
}

#[test]
fn secrets_are_sent_to_the_same_host_only() {
    let other = Server::listen("127.0.0.2:0", Arc::new(|stream| Box::new(stream)), |_, stream| {
        reply(stream, "200 OK", &[], b"other");
    });
    let target = format!("Location: http://{}/x", other.address);
    let server = Server::start(move |seen, stream| match seen.path() {
        "/other" => reply(stream, "302 Found", &[&target], b""),
        "/same" => reply(stream, "302 Found", &["Location: /end"], b""),
        _ => reply(stream, "200 OK", &[], b"same"),
    });
    assert_eq!(read(&with_secrets(&server.url("/other"))).unwrap().0, b"other");
    assert_eq!(read(&with_secrets(&server.url("/same"))).unwrap().0, b"same");
    for seen in server.seen() {
        assert_eq!(seen.header("authorization"), Some("Basic dXNlcjpwYXNzIHdvcmQ="));
        assert_eq!(seen.header("x-token"), Some("token-secret"));
    }
    let seen = other.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!((seen[0].header("authorization"), seen[0].header("x-token")), (None, None));
}

#[test]
fn no_text_contains_a_secret() {
    let server = Server::start(|_, stream| reply(stream, "403 Forbidden", &[], b""));
    let request = with_secrets(&server.url("/disk?sig=query-secret"));
    let error = Content::open(&request, &never()).unwrap_err();
    let texts = format!("{request:?} {error} {error:?}");
    for secret in ["pass word", "pass%20word", "user", "token-secret", "query-secret"] {
        assert!(!texts.contains(secret), "{secret} in {texts}");
    }
    assert!(error.message().contains(&format!("{}/disk?...", server.url(""))), "{error}");
    for (name, value) in [("X-Bad", "token-secret\n"), ("X Bad", "token-secret"), ("Range", "a")] {
        let headers = vec![(name.to_owned(), value.to_owned())];
        let http = Http { headers, ..http(&server.url("/")) };
        let error = Content::open(&Request::new(Location::Http(http)), &never()).unwrap_err();
        assert_eq!(error.kind(), Kind::Invalid);
        assert!(error.message().contains(name) && !error.message().contains("secret"), "{error}");
    }
}

#[test]
fn hosts_without_an_answer_are_named() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (url, text) in [
        (format!("http://{closed}/"), "refuses connections to port"),
        ("http://no-such-host.invalid/".to_owned(), "cannot download http://no-such-host.invalid/"),
    ] {
        let error = Content::open(&request(&url), &never()).unwrap_err();
        assert_eq!(error.kind(), Kind::Unreachable, "{error}");
        assert!(error.message().contains(text), "{error}");
    }
}

#[test]
fn locations_are_parsed() {
    assert!(matches!(Location::parse("/a/b"), Ok(Location::File(path)) if path.ends_with("a/b")));
    for url in ["file:///a%20b", "FILE:/a%20b", "file://localhost/a%20b"] {
        assert!(matches!(Location::parse(url), Ok(Location::File(path)) if path.ends_with("a b")));
    }
    for text in
        ["a/b", "", "ftp://h/", "file://host/a", "http://", "http://h:99999/", "http://a b/"]
    {
        let error = Location::parse(text).unwrap_err();
        assert_eq!(error.kind(), Kind::Invalid, "{text}");
    }
}

#[test]
fn versions_are_found_without_reading() {
    let sums = format!("{}  both\n", "a".repeat(64));
    let server = Server::start(move |seen, stream| match seen.path() {
        "/both" => {
            head(stream, "200 OK", &["Content-Length: 9", "ETag: W/\"e\"", "Last-Modified: m"]);
        }
        "/date" => head(stream, "200 OK", &["Content-Length: 9", "Last-Modified: m"]),
        "/get" if seen.line.starts_with("HEAD") => reply(stream, "405 Method", &[], b""),
        "/unknown" if seen.line.starts_with("HEAD") => reply(stream, "501 Unknown", &[], b""),
        "/get" | "/unknown" => head(stream, "200 OK", &["Content-Length: 9", "ETag: \"g\""]),
        "/sums" => reply(stream, "200 OK", &[], sums.as_bytes()),
        "/none" => head(stream, "200 OK", &["Content-Length: 9"]),
        _ => reply(stream, "404 Not Found", &[], b""),
    });
    let version = |path: &str| content::version(&server.request(path), &never());
    assert_eq!(version("/both").unwrap().as_deref(), Some("W/\"e\""));
    assert_eq!(version("/date").unwrap().as_deref(), Some("m"));
    assert_eq!(version("/get").unwrap().as_deref(), Some("\"g\""));
    assert_eq!(version("/unknown").unwrap().as_deref(), Some("\"g\""));
    assert_eq!(version("/none").unwrap(), None);
    assert_eq!(version("/missing").unwrap_err().kind(), Kind::NotFound);
    let checksum = Some(Expected::parse(&server.url("/sums")).unwrap());
    let request = Request { checksum, ..server.request("/both") };
    let found = content::version(&request, &never()).unwrap();
    assert_eq!(found, Some(format!("sha256:{}", "a".repeat(64))));
}

#[test]
fn a_checksum_file_of_the_server_is_used() {
    let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let server = Server::start(move |seen, stream| match seen.path() {
        "/SHA256SUMS" => reply(stream, "200 OK", &[], format!("{sum} *disk.img\n").as_bytes()),
        "/large" => reply(stream, "200 OK", &[], &vec![b'a'; 5 << 20]),
        "/disk.img" => reply(stream, "200 OK", &["ETag: \"e\""], b"abc"),
        _ => reply(stream, "404 Not Found", &[], b""),
    });
    let with = |sums: &str, path: &str| {
        let checksum = Some(Expected::parse(&server.url(sums)).unwrap());
        Request { checksum, ..with_secrets(&server.url(path)) }
    };
    let content = Content::open(&with("/SHA256SUMS", "/disk.img"), &never()).unwrap();
    assert_eq!(content.version(), Some(format!("sha256:{sum}").as_str()));
    content.finish().unwrap();
    assert!(server.seen().iter().all(|seen| seen.header("x-token").is_some()));
    for (sums, kind, text) in [
        ("/missing", Kind::NotFound, "checksum file http://127.0.0.1"),
        ("/large", Kind::TooLarge, "more than 4 MiB"),
    ] {
        let error = failure(&with(sums, "/disk.img"));
        assert_eq!(error.kind(), kind);
        assert!(error.message().contains(text), "{error}");
    }
}

#[test]
fn a_proxy_of_the_environment_is_used() {
    const VARIABLE: &str = "CONTENT_TEST_PROXY";
    if std::env::var_os(VARIABLE).is_some() {
        // The names exist for the proxy only.
        let (bytes, _) = read(&with_secrets("http://files.invalid:8080/disk?a=b")).unwrap();
        assert_eq!(bytes, b"through the proxy");
        let error = failure(&request("https://files.invalid/disk"));
        assert_eq!(error.kind(), Kind::Unreachable, "{error}");
        return;
    }
    let proxy = Server::start(|seen, stream| {
        let is_get = seen.line.starts_with("GET");
        let status = if is_get { "200 OK" } else { "403 Forbidden" };
        reply(stream, status, &[], b"through the proxy");
    });
    let url = format!("http://me:proxy-secret@{}", proxy.address);
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "downloads::a_proxy_of_the_environment_is_used"])
        .envs([(VARIABLE, "1"), ("http_proxy", &url), ("HTTPS_PROXY", &url), ("no_proxy", "x")])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let seen = proxy.seen();
    assert_eq!(seen[0].line, "GET http://files.invalid:8080/disk?a=b HTTP/1.1");
    assert_eq!(seen[0].header("host"), Some("files.invalid:8080"));
    assert_eq!(seen[0].header("proxy-authorization"), Some("Basic bWU6cHJveHktc2VjcmV0"));
    assert_eq!(seen[0].header("x-token"), Some("token-secret"));
    assert_eq!(seen[1].line, "CONNECT files.invalid:443 HTTP/1.1");
}
