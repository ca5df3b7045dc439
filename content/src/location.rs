//! What to read. In: what a user wrote. Out: a location, whose secrets no text shows.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::Expected;
use crate::error::{Error, Kind};
use crate::url::{Url, decoded};

/// What to read, and what is expected of it.
#[derive(Debug, Clone)]
pub struct Request {
    /// The source.
    pub location: Location,
    /// The checksum of the source, before decompression.
    pub checksum: Option<Expected>,
    /// Whether compressed content is decompressed.
    pub decompress: bool,
    /// The most bytes that the content may have, after decompression.
    pub limit: Option<u64>,
    /// Whether the SHA-256 of the content is computed. It costs the time to hash all bytes, holes included.
    pub sha256: bool,
}

impl Request {
    /// A request that decompresses and hashes the content, without a checksum or limit.
    pub fn new(location: Location) -> Self {
        Self { location, checksum: None, decompress: true, limit: None, sha256: true }
    }
}

/// Where content is.
#[derive(Debug, Clone)]
pub enum Location {
    /// On a web server.
    Http(Http),
    /// In a file or on a block device.
    File(PathBuf),
    /// The bytes themselves.
    Bytes(Vec<u8>),
}

/// A page of a web server. Its debug text shows no secret.
#[derive(Clone)]
pub struct Http {
    /// The address, without user information.
    pub url: Url,
    /// Additional headers, all of which are secret: they are sent only to the host of the address.
    pub headers: Vec<(String, String)>,
    /// User name and password for basic authentication.
    pub credentials: Option<(String, String)>,
    /// Certificates that are trusted in addition to those of the platform, in PEM.
    pub ca_certificate: Option<String>,
    /// How long to wait and how often to try.
    pub limits: NetworkLimits,
}

/// How long a download waits for a server, and how often it tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NetworkLimits {
    /// The number of attempts without progress before a download fails.
    pub attempts: u32,
    /// The time before the second attempt, which doubles with each further one.
    pub delay: Duration,
    /// The longest `Retry-After` of a server that is waited for.
    pub retry_after: Duration,
    /// The limit of a connection attempt, its TLS handshake included.
    pub connect: Duration,
    /// The limit of the time without data.
    pub idle: Duration,
}

impl Default for NetworkLimits {
    fn default() -> Self {
        Self {
            attempts: 6,
            delay: Duration::from_millis(500),
            retry_after: Duration::from_secs(60),
            connect: Duration::from_secs(30),
            idle: Duration::from_secs(60),
        }
    }
}

impl Location {
    /// The location of an absolute path, or of a URL with the scheme `http`, `https` or `file`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        if text.starts_with('/') {
            return Ok(Self::File(PathBuf::from(text)));
        }
        let scheme = text.split_once(':').map_or("", |(scheme, _)| scheme).to_ascii_lowercase();
        match scheme.as_str() {
            "http" | "https" => Http::new(text).map(Self::Http),
            "file" => file(text).map(Self::File),
            "" => Err(Error::new(
                Kind::Invalid,
                "the location is neither a URL nor an absolute path: use http://, https://, file:// \
                 or a path that starts with /",
            )),
            _ => Err(Error::new(
                Kind::Invalid,
                format!("the URL scheme {scheme:?} is unsupported: use http, https or file"),
            )),
        }
    }

    /// The name for messages, without secrets.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Http(http) => http.url.to_string(),
            Self::File(path) => path.display().to_string(),
            Self::Bytes(_) => "the literal content".to_owned(),
        }
    }

    /// The path whose end is the file name that a checksum file lists.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Http(http) => decoded(http.url.path()),
            Self::File(path) => path.to_string_lossy().into_owned(),
            Self::Bytes(_) => String::new(),
        }
    }
}

impl Http {
    /// A page without additional headers. The URL may contain user information.
    pub fn new(url: &str) -> Result<Self, Error> {
        let (url, credentials) = Url::parse(url)?;
        let limits = NetworkLimits::default();
        Ok(Self { url, headers: Vec::new(), credentials, ca_certificate: None, limits })
    }

    /// The same settings for another URL: secrets only if it has the same host.
    pub(crate) fn at(&self, url: Url, credentials: Option<(String, String)>) -> Self {
        let is_same = self.url.is_same_host(&url);
        let own = is_same.then(|| self.credentials.clone()).flatten();
        let headers = if is_same { self.headers.clone() } else { Vec::new() };
        Self { url, headers, credentials: credentials.or(own), ..self.clone() }
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        out.debug_struct("Http")
            .field("url", &self.url)
            .field("headers", &headers)
            .field("has_credentials", &self.credentials.is_some())
            .field("has_ca_certificate", &self.ca_certificate.is_some())
            .field("limits", &self.limits)
            .finish()
    }
}

/// The path of a file URL.
fn file(url: &str) -> Result<PathBuf, Error> {
    let rest = url.get("file:".len()..).unwrap_or_default();
    let path = match rest.strip_prefix("//") {
        Some(rest) => rest.strip_prefix("localhost").unwrap_or(rest),
        None => rest,
    };
    let path = decoded(path);
    if !Path::new(&path).is_absolute() || path.contains('\0') {
        return Err(Error::new(
            Kind::Invalid,
            "a file URL must have an absolute path and no host: write file:///path",
        ));
    }
    Ok(PathBuf::from(path))
}
