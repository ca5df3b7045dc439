//! Why a request failed, and whether to repeat it. In: errors of the HTTP client and statuses. Out: our errors, without
//! a secret.

use std::io;
use std::time::Duration;

use rustls::CertificateError;
use ureq::Error as Ureq;

use crate::error::{Error, Kind};
use crate::url::Url;

/// A failed attempt.
pub(super) struct Failure {
    pub(super) error: Error,
    pub(super) retry: Retry,
}

/// Whether to repeat a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Retry {
    Never,
    /// After the time that the number of attempts gives.
    Later,
    /// After the time that the server gives.
    After(Duration),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, retry: Retry::Never }
    }
}

impl Failure {
    /// The failure of a request that got no reply.
    pub(super) fn of(error: &Ureq, url: &Url) -> Self {
        let (host, port) = (url.host(), url.port());
        if let Some(error) = tls(error) {
            return Self::tls(error, url);
        }
        let (problem, fix) = match error {
            Ureq::HostNotFound => (format!("the host name {host} has no address"), "check the URL"),
            Ureq::Timeout(_) => (format!("{host} did not answer in time"), "check the network"),
            Ureq::Io(error) if error.kind() == io::ErrorKind::ConnectionRefused => (
                format!("{host} refuses connections to port {port}"),
                "check the URL and the server",
            ),
            Ureq::Io(error) => {
                (format!("the connection to {host} failed ({})", text(error)), "check the network")
            }
            Ureq::ConnectProxyFailed(_) => (
                format!("the proxy does not connect to {host}"),
                "check the variables https_proxy and no_proxy of the environment",
            ),
            Ureq::Protocol(_) | Ureq::LargeResponseHeader(..) => {
                (format!("the answer of {host} is no HTTP"), "check the port and scheme of the URL")
            }
            _ => (format!("the request to {host} failed"), "check the URL and the headers"),
        };
        let is_final =
            matches!(error, Ureq::Http(_) | Ureq::BadUri(_) | Ureq::LargeResponseHeader(..));
        let kind = if is_final { Kind::Invalid } else { Kind::Unreachable };
        let message = format!("cannot download {url}: {problem}; {fix}");
        let retry = if is_final { Retry::Never } else { Retry::Later };
        Self { error: Error::new(kind, message), retry }
    }

    fn tls(error: &rustls::Error, url: &Url) -> Self {
        let host = url.host();
        let (problem, fix) = match error {
            rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer) => (
                "its issuer is unknown".to_owned(),
                "set ca_certificate to the certificate of the issuer",
            ),
            rustls::Error::InvalidCertificate(reason) => {
                (reason.to_string(), "check the host name of the URL, or replace the certificate")
            }
            other => {
                let message = format!(
                    "cannot download {url}: TLS with {host} failed ({other}); check the port of the URL"
                );
                return Error::new(Kind::Unreachable, message).into();
            }
        };
        let message = format!(
            "cannot download {url}: the certificate of {host} is not valid, {problem}; {fix}"
        );
        Error::new(Kind::Denied, message).into()
    }

    /// The failure of a request that got a reply with that status.
    pub(super) fn of_status(status: u16, url: &Url, after: Option<Duration>) -> Self {
        let (kind, problem) = match status {
            401 => (
                Kind::Denied,
                "authentication is required: set the user name and password, or a header with a token",
            ),
            403 => {
                (Kind::Denied, "access is denied: check the credentials, the headers and the URL")
            }
            407 => (
                Kind::Denied,
                "the proxy requires authentication: add user and password to the proxy variable",
            ),
            404 | 410 => (Kind::NotFound, "the page does not exist: check the URL"),
            429 => (Kind::Unreachable, "there are too many requests: apply again later"),
            500..=599 => (Kind::Unreachable, "the server has a problem: apply again later"),
            408 | 425 => (Kind::Unreachable, "the server is busy: apply again later"),
            _ => (Kind::Invalid, "the status is unexpected: check the URL"),
        };
        let error = Error::new(kind, format!("cannot download {url}: status {status}, {problem}"));
        let is_temporary = matches!(status, 408 | 425 | 429 | 500 | 502..=504 | 507..=599);
        let retry = match after {
            _ if !is_temporary => Retry::Never,
            Some(after) => Retry::After(after),
            None => Retry::Later,
        };
        Self { error, retry }
    }
}

/// The error of TLS within an error, if it is one.
fn tls(error: &Ureq) -> Option<&rustls::Error> {
    match error {
        Ureq::Rustls(error) => Some(error),
        Ureq::Io(error) => error.get_ref()?.downcast_ref(),
        _ => None,
    }
}

/// The text of an error of the connection.
pub(super) fn text(error: &io::Error) -> String {
    let is_timeout = |error: &io::Error| {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<Ureq>());
        matches!(inner, Some(Ureq::Timeout(_))) || error.kind() == io::ErrorKind::TimedOut
    };
    match error.kind() {
        _ if is_timeout(error) => "no data was received in time".to_owned(),
        io::ErrorKind::UnexpectedEof => "the server closed it".to_owned(),
        io::ErrorKind::ConnectionReset => "the server reset it".to_owned(),
        _ => error.to_string(),
    }
}
