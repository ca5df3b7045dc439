//! What identifies the current content of a source, and what checksum it must have. In: a request. Out: text, or a sum.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};

use crate::cancel::{Cancel, POLL, Stop};
use crate::checksum::{Expected, Sum, Sums};
use crate::error::{Error, Kind};
use crate::location::{Location, Request};
use crate::reading::spawn;
use crate::source;

/// The entry of the checksum file; without one, the `ETag` or else `Last-Modified` of the server, or the size and time
/// of change of a file. None if the source has nothing of that kind.
///
/// Reads no content. Errors: returns within 0.2 s after `stop` returns true.
pub fn version(request: &Request, stop: &Stop) -> Result<Option<String>, Error> {
    let cancel = Cancel::new(stop);
    let (sender, receiver) = sync_channel(1);
    let (request, shared) = (request.clone(), Arc::clone(&cancel));
    spawn("content-version", move || {
        let _ = sender.send(current(&request, &shared));
    })?;
    let result = loop {
        if let Err(error) = cancel.check() {
            break Err(error);
        }
        match receiver.recv_timeout(POLL) {
            Ok(result) => break result,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break Err(Error::cancelled()),
        }
    };
    cancel.close();
    result
}

fn current(request: &Request, cancel: &Arc<Cancel>) -> Result<Option<String>, Error> {
    if matches!(request.checksum, Some(Expected::Sums(_))) {
        return Ok(expected_sum(request, cancel)?.map(|sum| sum.to_string()));
    }
    match &request.location {
        Location::Http(http) => source::http_version(http, cancel),
        Location::File(path) => source::file_version(path),
        Location::Bytes(_) => Ok(None),
    }
}

/// The checksum that a request expects, from its checksum file if it has one.
pub(crate) fn expected_sum(request: &Request, cancel: &Arc<Cancel>) -> Result<Option<Sum>, Error> {
    let sums = match &request.checksum {
        None => return Ok(None),
        Some(Expected::Sum(sum)) => return Ok(Some(sum.clone())),
        Some(Expected::Sums(sums)) => with_settings(sums, &request.location),
    };
    let path = request.location.path();
    if path.is_empty() {
        let message = "literal content has no name to find in a checksum file: set the sum itself as the checksum";
        return Err(Error::new(Kind::Invalid, message));
    }
    let subject = format!("checksum file {}", sums.name());
    let text = source::text(&sums, cancel).map_err(|error| error.within(&subject))?;
    Sums::parse(&text).find(&path).map(Some).map_err(|error| error.within(&subject))
}

/// A checksum file is fetched with the settings of the source, and with its secrets if it is on the same host.
fn with_settings(sums: &Location, location: &Location) -> Location {
    match (sums, location) {
        (Location::Http(sums), Location::Http(http)) => {
            Location::Http(http.at(sums.url.clone(), sums.credentials.clone()))
        }
        _ => sums.clone(),
    }
}
