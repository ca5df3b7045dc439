//! Mutual TLS with the host: this process has its own certificate, and accepts exactly one client certificate. No
//! certificate authority is involved: the host's certificate is itself an authority, which standard verifiers reject as
//! a client.

use std::sync::Arc;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio_rustls::rustls::client::danger::HandshakeSignatureValid;
use tokio_rustls::rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms, aws_lc_rs};
use tokio_rustls::rustls::crypto::{verify_tls12_signature, verify_tls13_signature};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use tokio_rustls::rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use tokio_rustls::rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error, ServerConfig,
    SignatureScheme, version,
};

use super::PluginError;

/// The TLS settings for a host that trusts only our certificate.
#[derive(Debug, Clone)]
pub(super) struct Tls {
    /// The server side.
    pub(super) config: Arc<ServerConfig>,
    /// Our certificate, for the handshake.
    pub(super) certificate: CertificateDer<'static>,
}

impl Tls {
    /// Creates a certificate, and a server that accepts only the owner of `client` (PEM).
    pub(super) fn new(client: &str) -> Result<Self, PluginError> {
        let expected = CertificateDer::from_pem_slice(client.as_bytes());
        let expected = expected.map_err(|_| PluginError::ClientCertificate)?;
        // P-256 keys are generated quickly; the host verifies the name.
        let own = generate_simple_self_signed(["localhost".to_owned()]);
        let CertifiedKey { cert, signing_key } = own.map_err(PluginError::Certificate)?;
        let certificate = cert.der().clone();
        let key = PrivateKeyDer::Pkcs8(signing_key.serialize_der().into());
        let crypto = Arc::new(aws_lc_rs::default_provider());
        let verifier = Pinned::new(expected, &crypto);
        let config = ServerConfig::builder_with_provider(crypto)
            .with_protocol_versions(&[&version::TLS13])
            .map(|config| config.with_client_cert_verifier(Arc::new(verifier)))
            .and_then(|config| config.with_single_cert(vec![certificate.clone()], key));
        let mut config = config.map_err(PluginError::Tls)?;
        config.alpn_protocols = vec![b"h2".to_vec()];
        // The host opens one connection and never resumes it.
        config.send_tls13_tickets = 0;
        let config = Arc::new(config);
        Ok(Self { config, certificate })
    }
}

/// Accepts the owner of one certificate.
#[derive(Debug)]
struct Pinned {
    expected: CertificateDer<'static>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl Pinned {
    fn new(expected: CertificateDer<'static>, crypto: &CryptoProvider) -> Self {
        let algorithms = crypto.signature_verification_algorithms;
        Self { expected, algorithms }
    }
}

impl ClientCertVerifier for Pinned {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _now: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        if *end_entity == self.expected {
            return Ok(ClientCertVerified::assertion());
        }
        let refusal = CertificateError::ApplicationVerificationFailure;
        Err(Error::InvalidCertificate(refusal))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, cert, signature, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, cert, signature, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
