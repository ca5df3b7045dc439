//! The certificates that are trusted. In: the platform's store and PEM text. Out: the settings of TLS.

use std::sync::Arc;

use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, TlsProvider, parse_pem};

use crate::error::{Error, Kind};

/// The settings of TLS: the certificates of the platform and the given ones are trusted.
pub(super) fn config(ca_certificate: Option<&str>) -> Result<TlsConfig, Error> {
    let mut trusted: Vec<Certificate<'static>> = Vec::new();
    // A certificate that cannot be read is missing, which a failed handshake reports.
    let platform = rustls_native_certs::load_native_certs();
    trusted.extend(platform.certs.iter().map(|it| Certificate::from_der(it.as_ref()).to_owned()));
    if let Some(pem) = ca_certificate {
        trusted.extend(certificates(pem)?);
    }
    if trusted.is_empty() {
        let message = "there are no trusted certificates on this machine: install the package \
                       ca-certificates, or set ca_certificate";
        return Err(Error::new(Kind::Denied, message));
    }
    let backend = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    Ok(TlsConfig::builder()
        .provider(TlsProvider::Rustls)
        .root_certs(RootCerts::from(trusted))
        .unversioned_rustls_crypto_provider(backend)
        .build())
}

fn certificates(pem: &str) -> Result<Vec<Certificate<'static>>, Error> {
    let invalid = || {
        let message = "ca_certificate is not valid: set it to the text of PEM certificates, which start with \
                       -----BEGIN CERTIFICATE-----";
        Error::new(Kind::Invalid, message)
    };
    let mut found = Vec::new();
    for item in parse_pem(pem.as_bytes()) {
        if let PemItem::Certificate(certificate) = item.map_err(|_| invalid())? {
            found.push(certificate);
        }
    }
    if found.is_empty() { Err(invalid()) } else { Ok(found) }
}
