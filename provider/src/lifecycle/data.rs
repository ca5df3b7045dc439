//! Data sources: their schemas, and reads with a time limit and cancellation.

use std::sync::Arc;

use mapping::edge::attributes;
use mapping::schema::Schema;
use mapping::{Path, Value};

use super::host::{Host, needs_uri};
use super::{check, document, timeouts};
use crate::cancel::Cancel;
use crate::controls::DataControls;
use crate::data_sources::{self, DataSource, Reader, Request};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::task::{self, Outcome};
use crate::wording::with_hint;

/// The data source of a type.
pub(super) fn find(r#type: &str) -> Option<&'static dyn DataSource> {
    data_sources::all().into_iter().find(|source| source.type_name() == r#type)
}

/// The schema of a data source.
pub(super) fn schema(source: &dyn DataSource) -> Schema {
    let mut all = attributes(DataControls::SHAPE);
    all.extend(attributes(source.shape()));
    Schema::unversioned(source.description(), all)
}

/// Checks the configuration of a data source, which may contain unknowns.
pub(super) fn check(source: &dyn DataSource, config: &Value, diagnostics: &mut Diagnostics) {
    for shape in [DataControls::SHAPE, source.shape()] {
        check::check(shape, config, &Path::root(), diagnostics);
    }
}

/// Reads a data source; `host` is none if its URI is unknown.
pub(super) fn read(
    host: Option<Arc<Host>>,
    source: &'static dyn DataSource,
    config: Value,
    cancel: &Cancel,
) -> (Value, Diagnostics) {
    let controls = document::part(DataControls::SHAPE, &config);
    let (host, read) = match (source.reader(), host) {
        (Reader::Configuration(convert), _) => {
            return (engine::join(convert(&config), controls), Diagnostics::new());
        }
        (Reader::Host(_), None) => return (Value::Null, needs_uri().into()),
        (Reader::Host(read), Some(host)) => (host, read),
    };
    let limit = DataControls::of(&config).timeouts.read.0;
    let outcome = task::run(limit, cancel, move |cancel| {
        let request = Request { connection: &host.connection, config: &config, cancel: &cancel };
        read(&request).map_err(|error| {
            let summary =
                format!("Cannot read {} of {}", source.type_name(), host.connection.label());
            Diagnostic::error(summary, with_hint(error.message.clone(), &error))
        })
    });
    let subject = format!("data source {}", source.type_name());
    let message = match outcome {
        Outcome::Done(Ok(value)) => return (engine::join(value, controls), Diagnostics::new()),
        Outcome::Done(Err(message)) => message,
        Outcome::TimedOut => timeouts::timed_out(&subject, "read", Some("raise timeouts.read.")),
        Outcome::Cancelled => timeouts::cancelled(&subject, "read"),
    };
    (Value::Null, message.into())
}
