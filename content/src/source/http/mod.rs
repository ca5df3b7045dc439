//! Downloads. In: a page. Out: its bytes; an interrupted download is continued if the server identifies the content.
//! Content that changes on the server during the download is an error.

mod agent;
mod date;
mod exchange;
mod failure;
mod forward;
mod proxy;
mod retry;
mod trust;

use std::io::{self, Read};
use std::sync::Arc;

use ureq::BodyReader;

use super::{Checked, Source};
use crate::cancel::Cancel;
use crate::error::{Error, Kind};
use crate::location::Http;
use crate::url::Url;
use exchange::{Ask, Client, Method, Range, Reply};
use failure::{Failure, Retry};
use retry::{delay, persist};

/// The body of a page.
pub(super) struct Download {
    client: Client,
    /// The address after redirects.
    url: Url,
    body: BodyReader<'static>,
    identity: Identity,
    /// The bytes that were received.
    at: u64,
    /// Continuations since the last byte was received.
    stalls: u32,
}

/// What identifies the content of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Identity {
    length: Option<u64>,
    etag: Option<String>,
    modified: Option<String>,
}

/// The `ETag`, or else `Last-Modified`. Servers that refuse `HEAD` are asked by `GET`, whose body is not read.
pub(crate) fn version(http: &Http, cancel: &Arc<Cancel>) -> Result<Option<String>, Error> {
    let client = Client::new(http, cancel, Checked::ByChecksum);
    let ask = |method| client.send(&Ask::new(method, &http.url));
    let is_refused = |it: &Failure| it.retry == Retry::Never && it.error.kind() != Kind::NotFound;
    let reply = persist(&http.limits, cancel, || match ask(Method::Head) {
        Err(failure) if is_refused(&failure) => ask(Method::Get),
        other => other,
    })?;
    Ok(Identity::of(&reply).version())
}

impl Download {
    pub(super) fn open(http: &Http, cancel: &Arc<Cancel>, checked: Checked) -> Result<Self, Error> {
        let client = Client::new(http, cancel, checked);
        let reply =
            persist(&http.limits, cancel, || client.send(&Ask::new(Method::Get, &http.url)))?;
        let identity = Identity::of(&reply);
        Ok(Self { client, identity, url: reply.url, body: reply.body, at: 0, stalls: 0 })
    }

    /// Connects again, and continues after the bytes that were received.
    fn resume(&mut self, cause: &io::Error) -> Result<(), Error> {
        self.client.cancel.check()?;
        self.stalls += 1;
        if self.stalls >= self.client.http.limits.attempts {
            return Err(self.lost(cause, "repeatedly; check the network, or use another server"));
        }
        // The first continuation is immediate; a server that cuts again gets time.
        if self.stalls > 1 {
            self.client.cancel.sleep(delay(&self.client.http.limits, self.stalls - 1))?;
        }
        let validator = self.identity.validator();
        if validator.is_none() && self.at > 0 {
            let reason = "and the server sends neither ETag nor Last-Modified, without which the download \
                          cannot be continued; apply again, or use another server";
            return Err(self.lost(cause, reason));
        }
        let range =
            validator.filter(|_| self.at > 0).map(|validator| Range { from: self.at, validator });
        let ask = Ask { method: Method::Get, url: &self.url, range };
        let (limits, cancel) = (self.client.http.limits, Arc::clone(&self.client.cancel));
        let reply = match persist(&limits, &cancel, || self.client.send(&ask)) {
            // The address after a redirect may be valid for a limited time only.
            Err(error) if ask.url != &self.client.http.url && is_expired(&error) => {
                let again = Ask { url: &self.client.http.url, ..ask };
                persist(&limits, &cancel, || self.client.send(&again))?
            }
            other => other?,
        };
        self.check(&reply)?;
        (self.url, self.body) = (reply.url, reply.body);
        Ok(())
    }

    /// Fails unless a reply continues the download.
    fn check(&self, reply: &Reply) -> Result<(), Error> {
        let (from, total) = reply.range().unwrap_or((0, None));
        let mut found = Identity::of(reply);
        if reply.status == 206 {
            found.length = total.or(self.identity.length);
        }
        let is_whole = reply.status == 200;
        if !matches!(reply.status, 200 | 206) || !self.identity.is_compatible(&found) {
            let message = format!(
                "{} changed on the server during the download, after {} bytes: apply again",
                self.url, self.at
            );
            return Err(Error::new(Kind::Changed, message));
        }
        if (is_whole && self.at > 0) || (!is_whole && from != self.at) {
            let message = format!(
                "the download of {} was interrupted after {} bytes, and the server cannot continue it: \
                 apply again, or use another server",
                self.url, self.at
            );
            return Err(Error::new(Kind::Unreachable, message));
        }
        Ok(())
    }

    fn lost(&self, cause: &io::Error, reason: &str) -> Error {
        let total = self.identity.length.map(|length| format!(" of {length}")).unwrap_or_default();
        let message = format!(
            "the connection was lost after {}{total} bytes of {} ({}), {reason}",
            self.at,
            self.url,
            failure::text(cause)
        );
        Error::new(Kind::Unreachable, message)
    }
}

/// Whether an address may have been valid before.
fn is_expired(error: &Error) -> bool {
    matches!(error.kind(), Kind::Denied | Kind::NotFound | Kind::Invalid)
}

impl Identity {
    fn of(reply: &Reply) -> Self {
        let is_chunked = reply.header("transfer-encoding").is_some();
        let length = reply.header("content-length").filter(|_| !is_chunked);
        let length = length.and_then(|text| text.trim().parse().ok());
        Self { length, etag: reply.header("etag"), modified: reply.header("last-modified") }
    }

    fn version(&self) -> Option<String> {
        self.etag.clone().or_else(|| self.modified.clone())
    }

    /// What makes a server continue only the same content: a weak `ETag` does not.
    fn validator(&self) -> Option<String> {
        let strong = self.etag.as_ref().filter(|etag| !etag.starts_with("W/"));
        strong.or(self.modified.as_ref()).cloned()
    }

    /// Whether nothing that two replies contain differs.
    fn is_compatible(&self, other: &Self) -> bool {
        fn is_same<T: PartialEq>(a: Option<&T>, b: Option<&T>) -> bool {
            a.zip(b).is_none_or(|(a, b)| a == b)
        }
        is_same(self.length.as_ref(), other.length.as_ref())
            && is_same(self.etag.as_ref(), other.etag.as_ref())
            && is_same(self.modified.as_ref(), other.modified.as_ref())
    }
}

impl Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.identity.length == Some(self.at) || buffer.is_empty() {
            return Ok(0);
        }
        loop {
            let error = match self.body.read(buffer) {
                Ok(0) if self.identity.length.is_some() => io::ErrorKind::UnexpectedEof.into(),
                Ok(read) => {
                    self.at += read as u64;
                    self.stalls = 0;
                    return Ok(read);
                }
                Err(error) => error,
            };
            if error.kind() == io::ErrorKind::Interrupted {
                return Err(error);
            }
            self.resume(&error)?;
        }
    }
}

impl Source for Download {
    fn length(&self) -> Option<u64> {
        self.identity.length
    }

    fn version(&self) -> Option<String> {
        self.identity.version()
    }

    fn verify(&mut self, bytes: u64) -> Result<(), Error> {
        let Some(length) = self.identity.length.filter(|length| *length != bytes) else {
            return Ok(());
        };
        let message =
            format!("{} has {length} bytes, but {bytes} were received: apply again", self.url);
        Err(Error::new(Kind::Mismatch, message))
    }
}
