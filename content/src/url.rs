//! URLs of the schemes http and https. In: text of users and servers. Out: parts. Their text contains no user
//! information and no query, where secrets may be.

use std::fmt;

use crate::error::{Error, Kind};

/// An address on a web server, without user information and fragment.
#[derive(Clone, PartialEq, Eq)]
pub struct Url {
    is_tls: bool,
    host: String,
    port: Option<u16>,
    /// The path and the query, with all characters encoded that need it.
    target: String,
}

impl Url {
    /// A URL, and the user information in it.
    pub fn parse(text: &str) -> Result<(Self, Option<(String, String)>), Error> {
        let (scheme, rest) = text.split_once("://").ok_or_else(|| invalid("it has no `://`"))?;
        let is_tls = match scheme.to_ascii_lowercase().as_str() {
            "http" => false,
            "https" => true,
            _ => return Err(invalid("its scheme must be http or https")),
        };
        let rest = rest.split('#').next().unwrap_or_default();
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, target) = rest.split_at(end);
        let (user, host) =
            authority.rsplit_once('@').map_or((None, authority), |it| (Some(it.0), it.1));
        let (host, port) = host_and_port(host)?;
        let slash = if target.starts_with('/') { "" } else { "/" };
        let target = format!("{slash}{}", encoded(target));
        Ok((Self { is_tls, host, port, target }, user.map(credentials)))
    }

    /// The address of a redirect, which may be relative to this one.
    pub(crate) fn join(&self, location: &str) -> Result<Self, Error> {
        let location = location.trim();
        let scheme = location.split(['/', '?', '#']).next().unwrap_or_default();
        if scheme.contains(':') {
            return Ok(Self::parse(location)?.0);
        }
        if location.starts_with("//") {
            let scheme = if self.is_tls { "https:" } else { "http:" };
            return Ok(Self::parse(&format!("{scheme}{location}"))?.0);
        }
        let location = location.split('#').next().unwrap_or_default();
        let target = if location.starts_with('/') {
            location.to_owned()
        } else if location.is_empty() || location.starts_with('?') {
            format!("{}{location}", self.path())
        } else {
            let folder = self.path().rsplit_once('/').map_or("", |(folder, _)| folder);
            format!("{folder}/{location}")
        };
        Ok(Self { target: encoded(&without_dots(&target)), ..self.clone() })
    }

    /// Whether secrets for this address may be sent to another one: the host is the same, and the port, unless only
    /// TLS was added.
    pub(crate) fn is_same_host(&self, other: &Self) -> bool {
        let is_upgrade = !self.is_tls && other.is_tls && (self.port(), other.port()) == (80, 443);
        let is_same = (self.is_tls, self.port()) == (other.is_tls, other.port());
        self.host.eq_ignore_ascii_case(&other.host) && (is_same || is_upgrade)
    }

    pub(crate) fn is_tls(&self) -> bool {
        self.is_tls
    }

    /// The host name; an IPv6 address is in brackets.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn port(&self) -> u16 {
        self.port.unwrap_or(if self.is_tls { 443 } else { 80 })
    }

    /// The path without the query.
    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The whole URL, for a request.
    pub(crate) fn secret_text(&self) -> String {
        format!("{}{}", self.origin(), self.target)
    }

    /// Scheme, host and port.
    pub(crate) fn origin(&self) -> String {
        let scheme = if self.is_tls { "https" } else { "http" };
        let port = self.port.map(|port| format!(":{port}")).unwrap_or_default();
        format!("{scheme}://{}{port}", self.host)
    }
}

impl fmt::Display for Url {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = if self.target.contains('?') { "?..." } else { "" };
        write!(out, "{}{}{query}", self.origin(), self.path())
    }
}

impl fmt::Debug for Url {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "\"{self}\"")
    }
}

fn invalid(reason: &str) -> Error {
    Error::new(Kind::Invalid, format!("the URL is invalid: {reason}"))
}

fn host_and_port(text: &str) -> Result<(String, Option<u16>), Error> {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) if is_port(port) => (host, port),
        _ => (text, ""),
    };
    let port = match port {
        "" => None,
        port => Some(port.parse().map_err(|_| invalid("its port must be at most 65535"))?),
    };
    let is_address = host.starts_with('[') && host.ends_with(']');
    let is_allowed = |c: char| {
        c.is_ascii_alphanumeric() || "-._~".contains(c) || (is_address && "[]:".contains(c))
    };
    if host.is_empty() || !host.chars().all(is_allowed) {
        return Err(invalid(
            "its host name must consist of ASCII letters, digits, dots and hyphens",
        ));
    }
    Ok((host.to_owned(), port))
}

fn credentials(text: &str) -> (String, String) {
    let (user, password) = text.split_once(':').unwrap_or((text, ""));
    (decoded(user), decoded(password))
}

/// Encodes what must not be in a request line. What is encoded stays as it is.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_graphic() && !b"\"<>\\^`{|}#".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Replaces `%XX` by the byte.
pub(crate) fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let is_digit = |digit: u8| digit.is_ascii_hexdigit();
        let digits =
            text.get(at + 1..at + 3).filter(|it| *byte == b'%' && it.bytes().all(is_digit));
        let value = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        decoded.push(value.unwrap_or(*byte));
        at += if value.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// Resolves `.` and `..` in the path of a target.
fn without_dots(target: &str) -> String {
    let end = target.find('?').unwrap_or(target.len());
    let (path, query) = target.split_at(end);
    let mut parts: Vec<&str> = Vec::new();
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    for (index, segment) in segments.iter().enumerate() {
        let is_last = index + 1 == segments.len();
        match *segment {
            "." if is_last => parts.push(""),
            "." => {}
            ".." => {
                parts.pop();
                if is_last {
                    parts.push("");
                }
            }
            other => parts.push(other),
        }
    }
    format!("/{}{query}", parts.join("/"))
}
