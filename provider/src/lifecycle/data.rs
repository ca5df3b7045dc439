//! Data sources: their schemas, and reads with a time limit and cancellation.

use std::sync::Arc;

use mapping::Value;
use mapping::edge::attributes;
use mapping::schema::Schema;

use super::host::Host;
use super::{document, timeouts};
use crate::cancel::Cancel;
use crate::controls::DataControls;
use crate::data_sources::{self, DataSource};
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
    all.extend(source.attributes());
    Schema::unversioned(source.description(), all)
}

/// Reads a data source.
pub(super) fn read(
    host: Arc<Host>,
    source: &'static dyn DataSource,
    config: Value,
    cancel: &Cancel,
) -> (Value, Diagnostics) {
    let limit = DataControls::of(&config).timeouts.read.0;
    let controls = document::part(DataControls::SHAPE, &config);
    let outcome = task::run(limit, cancel, move |_| {
        source.read(&host.connection, &config).map_err(|error| {
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
