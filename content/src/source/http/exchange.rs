//! One request, with its redirects. In: what to ask for. Out: a reply, or why there is none. Secrets are sent only to the
//! host of the configured address.

use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ureq::BodyReader;
use ureq::http::{HeaderMap, HeaderName, HeaderValue, Request};

use super::agent::agent;
use super::date::retry_after;
use super::failure::Failure;
use crate::cancel::Cancel;
use crate::error::{Error, Kind};
use crate::location::Http;
use crate::source::Checked;
use crate::url::Url;

/// The most redirects that are followed.
const REDIRECTS: usize = 10;

/// Headers that the download itself needs.
const RESERVED: [&str; 8] = [
    "accept-encoding",
    "connection",
    "content-length",
    "if-range",
    "proxy-authorization",
    "range",
    "te",
    "transfer-encoding",
];

/// Sends requests with the settings of a page.
pub(super) struct Client {
    pub(super) http: Http,
    pub(super) cancel: Arc<Cancel>,
    checked: Checked,
}

/// A request.
pub(super) struct Ask<'a> {
    pub(super) method: Method,
    pub(super) url: &'a Url,
    pub(super) range: Option<Range>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Method {
    Get,
    Head,
}

/// The rest of some content, if it is still the one with this validator.
pub(super) struct Range {
    pub(super) from: u64,
    pub(super) validator: String,
}

/// The answer of a server, after redirects.
pub(super) struct Reply {
    pub(super) url: Url,
    pub(super) status: u16,
    headers: HeaderMap,
    pub(super) body: BodyReader<'static>,
}

impl<'a> Ask<'a> {
    pub(super) fn new(method: Method, url: &'a Url) -> Self {
        Self { method, url, range: None }
    }
}

impl Client {
    pub(super) fn new(http: &Http, cancel: &Arc<Cancel>, checked: Checked) -> Self {
        Self { http: http.clone(), cancel: Arc::clone(cancel), checked }
    }

    pub(super) fn send(&self, ask: &Ask<'_>) -> Result<Reply, Failure> {
        let mut url = ask.url.clone();
        for _ in 0..=REDIRECTS {
            let reply = self.exchange(ask, &url)?;
            match reply.status {
                301 | 302 | 303 | 307 | 308 => url = self.redirect(&reply)?,
                200 => return Ok(reply),
                206 | 412 | 416 if ask.range.is_some() => return Ok(reply),
                status => {
                    let after = reply.header("retry-after");
                    let after = after.and_then(|text| retry_after(&text, SystemTime::now()));
                    return Err(Failure::of_status(status, &url, after));
                }
            }
        }
        let message = format!(
            "cannot download {}: there are more than {REDIRECTS} redirects; check the URL",
            ask.url
        );
        Err(Error::new(Kind::Invalid, message).into())
    }

    fn exchange(&self, ask: &Ask<'_>, url: &Url) -> Result<Reply, Failure> {
        self.cancel.check()?;
        let (agent, proxy_authorization) = agent(&self.http, url)?;
        let mut request = Request::builder().uri(url.secret_text()).method(match ask.method {
            Method::Get => "GET",
            Method::Head => "HEAD",
        });
        if let Some(range) = &ask.range {
            request = request
                .header("Range", format!("bytes={}-", range.from))
                .header("If-Range", range.validator.as_str());
        }
        if let Some(value) = proxy_authorization {
            request = request.header("Proxy-Authorization", value);
        }
        for (name, value) in self.secrets(url)? {
            request = request.header(name, value);
        }
        let request = request.body(()).map_err(|error| Failure::of(&error.into(), url))?;
        self.cancel.watch(&agent);
        let response = agent.run(request).map_err(|error| Failure::of(&error, url))?;
        let (parts, body) = response.into_parts();
        let (url, status) = (url.clone(), parts.status.as_u16());
        Ok(Reply { url, status, headers: parts.headers, body: body.into_reader() })
    }

    /// The headers for the host of the configured address only.
    fn secrets(&self, url: &Url) -> Result<Vec<(HeaderName, HeaderValue)>, Error> {
        if !self.http.url.is_same_host(url) {
            return Ok(Vec::new());
        }
        let mut headers = Vec::new();
        for (name, value) in &self.http.headers {
            headers.push(header(name, value)?);
        }
        let has_own = headers.iter().any(|(name, _)| name.as_str() == "authorization");
        if let Some(credentials) = self.http.credentials.clone().filter(|_| !has_own) {
            headers.push(header("authorization", &basic(credentials))?);
        }
        Ok(headers)
    }

    fn redirect(&self, reply: &Reply) -> Result<Url, Error> {
        let from = &reply.url;
        let invalid = |problem: &str| {
            Error::new(
                Kind::Invalid,
                format!("cannot download {from}: the server redirects {problem}"),
            )
        };
        let location = reply
            .header("location")
            .ok_or_else(|| invalid("without an address; use another URL"))?;
        let url = from.join(&location).map_err(|_| {
            invalid("to an address that is not valid for http or https; use another URL")
        })?;
        if from.is_tls() && !url.is_tls() && self.checked == Checked::ByTls {
            let problem = format!(
                "to {url}, where others could change the content; set a checksum, or use the \
                                   URL of a server with TLS"
            );
            return Err(invalid(&problem));
        }
        Ok(url)
    }
}

impl Reply {
    pub(super) fn header(&self, name: &str) -> Option<String> {
        Some(String::from_utf8_lossy(self.headers.get(name)?.as_bytes()).into_owned())
    }

    /// The start of the range that the body is, and the length of the whole content.
    pub(super) fn range(&self) -> Option<(u64, Option<u64>)> {
        let text = self.header("content-range")?;
        let (range, total) = text.trim().strip_prefix("bytes ")?.split_once('/')?;
        let (from, _) = range.split_once('-')?;
        Some((from.trim().parse().ok()?, total.trim().parse().ok()))
    }
}

/// The value of a header with a user name and password.
pub(super) fn basic((user, password): (String, String)) -> String {
    format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Error> {
    let invalid = |problem: &str| {
        Error::new(Kind::Invalid, format!("the header {name:?} is not valid: {problem}"))
    };
    let name_of = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| invalid("use only letters, digits and hyphens in its name"))?;
    if RESERVED.contains(&name_of.as_str()) {
        return Err(invalid("the download sets it; remove it"));
    }
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| invalid("use only printable ASCII characters in its value"))?;
    value.set_sensitive(true);
    Ok((name_of, value))
}
