//! TLS: certificates of the request, unknown certificates, and redirects away from TLS.

use std::net::TcpStream;
use std::sync::Arc;

use content::{Content, Expected, Http, Kind, Location, Request};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::server::{Seen, Server, Stream, http, reply};
use crate::support::{failure, never, read};

/// A server with TLS, and its certificate in PEM.
fn start(answer: impl Fn(&Seen, &mut dyn Stream) + Send + Sync + 'static) -> (Server, String) {
    let names = vec!["127.0.0.1".to_owned()];
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names).unwrap();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let backend = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(backend)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .unwrap();
    let config = Arc::new(config);
    let wrap = move |stream: TcpStream| -> Box<dyn Stream> {
        let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
        Box::new(StreamOwned::new(connection, stream))
    };
    (Server::listen("127.0.0.1:0", Arc::new(wrap), answer), cert.pem())
}

fn request(server: &Server, path: &str, ca_certificate: Option<String>) -> Request {
    let url = server.url(path).replace("http:", "https:");
    Request::new(Location::Http(Http { ca_certificate, ..http(&url) }))
}

#[test]
fn a_certificate_of_the_request_is_trusted() {
    let (server, pem) = start(|_, stream| reply(stream, "200 OK", &[], b"over TLS"));
    assert_eq!(read(&request(&server, "/", Some(pem))).unwrap().0, b"over TLS");
    let error = Content::open(&request(&server, "/", None), &never()).unwrap_err();
    assert_eq!(error.kind(), Kind::Denied, "{error}");
    assert!(error.message().contains("set ca_certificate"), "{error}");
    let error =
        Content::open(&request(&server, "/", Some("none".to_owned())), &never()).unwrap_err();
    assert_eq!(error.kind(), Kind::Invalid, "{error}");
    assert!(error.message().contains("-----BEGIN CERTIFICATE-----"), "{error}");
}

#[test]
fn a_redirect_away_from_tls_requires_a_checksum() {
    let plain = Server::start(|_, stream| reply(stream, "200 OK", &[], b"abc"));
    let location = format!("Location: {}", plain.url("/abc"));
    let (server, pem) = start(move |_, stream| reply(stream, "302 Found", &[&location], b""));
    let request = request(&server, "/", Some(pem));
    let error = Content::open(&request, &never()).unwrap_err();
    assert_eq!(error.kind(), Kind::Invalid, "{error}");
    assert!(error.message().contains("set a checksum"), "{error}");
    let checksum = Some(Expected::parse("md5:900150983cd24fb0d6963f7d28e17f72").unwrap());
    assert_eq!(read(&Request { checksum, ..request }).unwrap().0, b"abc");
}

#[test]
fn a_server_without_tls_is_an_error() {
    let server = Server::start(|_, _| {});
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = std::io::Write::write_all(&mut stream, b"HTTP/1.1 400 Bad Request\r\n\r\n");
        }
    });
    drop(server);
    let error = failure(&crate::server::request(&format!("https://{address}/")));
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
    assert!(error.message().contains("TLS with 127.0.0.1 failed"), "{error}");
}
