//! The source of the content: opened for a create, and asked for its version at a refresh.

use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use content::{Expected, Location, NetworkLimits, Request, Stop};

use super::{at, invalid};
use crate::cancel::Cancel;
use crate::controls::Setting;
use crate::libvirt::{Connection, Error, ErrorKind, Transfer};
use crate::resources::Refusal;
use crate::resources::volume_controls::ContentOptions;
use crate::task::Task;

/// An open source, and the place among the transfers of its host.
pub(super) struct Source {
    pub(super) content: content::Content,
    /// The number of bytes of data, without holes, as far as it is known.
    pub(super) data: Option<u64>,
    /// The attribute that names it.
    pub(super) attribute: &'static str,
    pub(super) transfer: Transfer,
    pub(super) cancel: Cancel,
}

/// Opens the source, once the host has a free place for a transfer.
pub(super) fn open(
    connection: &Connection,
    options: &ContentOptions,
    cancel: &Cancel,
) -> Result<Source, Refusal> {
    let request = request(options)?;
    let transfer = Transfer::begin(connection).map_err(|error| match error.kind {
        ErrorKind::Cancelled => ended(cancel),
        _ => error,
    })?;
    let content = content::Content::open(&request, &stop(cancel));
    let attribute = attribute(options);
    let content =
        content.map_err(|error| Refusal::at(self::error(&error, cancel), at(attribute)))?;
    let data = match &request.location {
        Location::File(path) if content.length().is_some() => allocated(path),
        // The content of a compressed source is rarely smaller.
        _ => content.length().or(content.source_length()),
    };
    Ok(Source { content, data, attribute, transfer, cancel: cancel.clone() })
}

/// The current version of the source of a volume; none if the source has no version. One attempt: a refresh should not
/// wait long for a server that does not respond.
///
/// Errors: it cannot be determined.
pub(super) fn version(options: &ContentOptions) -> Result<Option<String>, String> {
    let mut request = request(options).map_err(|refusal| refusal.error.message)?;
    if let Location::Http(http) = &mut request.location {
        let limits = http.limits;
        http.limits = NetworkLimits { attempts: 1, connect: PROBE, idle: PROBE, ..limits };
    }
    let task = Task::current();
    let stop: Stop = Arc::new(move || task.as_ref().is_some_and(|task| !task.may_wait()));
    content::version(&request, &stop).map_err(|error| error.message().to_owned())
}

/// The limit of the time to ask a server for a version.
const PROBE: Duration = Duration::from_secs(10);

/// The number of bytes that a file has on its disk.
fn allocated(path: &Path) -> Option<u64> {
    const BLOCK: u64 = 512;
    Some(path.metadata().ok()?.blocks().saturating_mul(BLOCK))
}

fn stop(cancel: &Cancel) -> Stop {
    let cancel = cancel.clone();
    Arc::new(move || cancel.is_cancelled())
}

/// The attribute that names the source.
fn attribute(options: &ContentOptions) -> &'static str {
    match options {
        ContentOptions { text: Setting::Known(_), .. } => "text",
        ContentOptions { base64: Setting::Known(_), .. } => "base64",
        _ => "url",
    }
}

/// The known attributes of a source that are not valid.
pub(super) fn problems(options: &ContentOptions) -> Vec<Refusal> {
    let checksum = options.checksum.clone().known();
    let checksum =
        checksum.map(|text| Expected::parse(&text).map(drop).map_err(refusal("checksum")));
    let url = options.url.clone().known();
    let url = url.map(|url| Location::parse(&url).map(drop).map_err(refusal("url")));
    let bytes = options.base64.clone().known().map(|text| decoded(&text).map(drop));
    [checksum, url, bytes].into_iter().flatten().filter_map(Result::err).collect()
}

/// The source that a configuration describes.
fn request(options: &ContentOptions) -> Result<Request, Refusal> {
    let checksum = options.checksum.clone().known();
    let checksum =
        checksum.map(|text| Expected::parse(&text).map_err(refusal("checksum"))).transpose()?;
    let decompress = options.decompress.known().unwrap_or(true);
    let location = location(options)?;
    // To hash a sparse file takes much longer than to store it.
    let sha256 = checksum.is_some() || !matches!(location, Location::File(_));
    Ok(Request { checksum, decompress, sha256, ..Request::new(location) })
}

fn location(options: &ContentOptions) -> Result<Location, Refusal> {
    if let Some(text) = options.text.clone().known() {
        return Ok(Location::Bytes(text.into_bytes()));
    }
    if let Some(text) = options.base64.clone().known() {
        return Ok(Location::Bytes(decoded(&text)?));
    }
    let url = options.url.clone().known().unwrap_or_default();
    let mut location = Location::parse(&url).map_err(refusal("url"))?;
    if let Location::Http(http) = &mut location {
        http.headers = options.headers.clone().into_iter().collect();
        if let Some(user) = options.username.clone().known() {
            let password = options.password.clone().known().unwrap_or_default();
            http.credentials = Some((user, password));
        }
        http.ca_certificate = options.ca_certificate.clone().known();
    }
    Ok(location)
}

fn decoded(text: &str) -> Result<Vec<u8>, Refusal> {
    STANDARD.decode(text.trim()).map_err(|error| {
        let message =
            format!("the content is not base64: {error}. Use filebase64() or base64encode()");
        Refusal::at(invalid(message), at("base64"))
    })
}

/// An error that an attribute causes.
fn refusal(name: &'static str) -> impl Fn(content::Error) -> Refusal {
    move |error| Refusal::at(invalid(error.message()), at(name))
}

/// An error of the source as an error of an operation.
pub(super) fn error(error: &content::Error, cancel: &Cancel) -> Error {
    match error.kind() {
        content::Kind::Cancelled => ended(cancel),
        _ => Error::new(ErrorKind::Other, error.message()),
    }
}

/// The error of a transfer that the user or the time limit ended.
pub(super) fn ended(cancel: &Cancel) -> Error {
    let message = if cancel.has_timed_out() {
        "the transfer of the content timed out. Raise timeouts.create, or use a faster source"
    } else {
        "the transfer of the content was cancelled. Apply again to create the volume"
    };
    Error::new(ErrorKind::Cancelled, message)
}
