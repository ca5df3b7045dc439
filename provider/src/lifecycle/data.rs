//! Data sources: their schemas, and reads with a time limit and cancellation.

use std::sync::Arc;

use mapping::edge::attributes;
use mapping::schema::{Attribute, Presence, Schema, Type};
use mapping::shape::Shape;
use mapping::{Path, Value};

use super::host::{Host, needs_uri};
use super::{check, document, timeouts};
use crate::advice;
use crate::cancel::Cancel;
use crate::controls::DataControls;
use crate::data_sources::{self, DataSource, Reader, Request};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::{Error, ErrorKind, Result};
use crate::resources;
use crate::task::{self, Outcome};
use crate::wording::with_hint;

/// The data source of a type.
pub(super) fn find(r#type: &str) -> Option<&'static DataSource> {
    data_sources::ALL.iter().copied().find(|source| source.type_name == r#type)
}

/// The schema of a data source.
pub(super) fn schema(source: &DataSource) -> Schema {
    let mut all = attributes(DataControls::SHAPE);
    all.extend(attributes(source.shape));
    if let Reader::Object(object) = source.reader {
        let of_document = attributes(resources::root(object.root).shape).into_iter();
        let is_other = |it: &Attribute| all.iter().all(|own| own.name != it.name);
        let of_document: Vec<Attribute> = of_document.filter(is_other).collect();
        all.extend(reported(of_document).map(|attribute| match attribute.presence {
            _ if object.keys.contains(&attribute.name) => {
                Attribute { presence: Presence::Server, ..attribute }
            }
            _ => attribute,
        }));
    }
    Schema::unversioned(source.description, all)
}

/// The attributes of a document that libvirt reports, at any depth: all but the write-only ones.
fn reported(attributes: Vec<Attribute>) -> impl Iterator<Item = Attribute> {
    attributes.into_iter().filter(|it| !it.is_write_only).map(|attribute| {
        let r#type = match attribute.r#type {
            Type::Object(inner) => Type::Object(reported(inner).collect()),
            Type::Objects(inner) => Type::Objects(reported(inner).collect()),
            other => other,
        };
        Attribute { r#type, presence: Presence::Computed, ..attribute }
    })
}

/// The shapes that define the keys of a data block.
pub(super) fn shapes(source: &DataSource) -> Vec<&'static Shape> {
    let mut shapes = vec![DataControls::SHAPE, source.shape];
    if let Reader::Object(object) = source.reader {
        shapes.push(resources::root(object.root).shape);
    }
    shapes
}

/// Checks the configuration of a data source, which may contain unknowns.
pub(super) fn check(source: &DataSource, config: &Value, diagnostics: &mut Diagnostics) {
    for shape in [DataControls::SHAPE, source.shape] {
        check::check(shape, config, &Path::root(), diagnostics);
    }
}

/// Reads a data source; `host` is none if its URI is unknown.
pub(super) fn read(
    host: Option<Arc<Host>>,
    source: &'static DataSource,
    config: Value,
    cancel: &Cancel,
) -> (Value, Diagnostics) {
    let host = match (source.reader, host) {
        (Reader::Configuration(convert), _) => {
            let computed = convert(&config);
            return (engine::join(config, computed), Diagnostics::new());
        }
        (_, None) => return (Value::Null, needs_uri().into()),
        (_, Some(host)) => host,
    };
    let limit = DataControls::of(&config).timeouts.read.0;
    let outcome = task::run(limit, cancel, move |cancel| {
        let request = Request { connection: &host.connection, config: &config, cancel: &cancel };
        let computed = computed(source.reader, &request).map_err(|error| {
            let summary =
                format!("Cannot read {} of {}", source.type_name, host.connection.label());
            let failed = Diagnostic::error(summary, with_hint(error.message.clone(), &error));
            advice::add(&host.connection, &config, failed.into())
        })?;
        Ok(engine::join(config, computed))
    });
    let subject = format!("data source {}", source.type_name);
    let message = match outcome {
        Outcome::Done(Ok(value)) => return (value, Diagnostics::new()),
        Outcome::Done(Err(message)) => return (Value::Null, message),
        Outcome::TimedOut(expired) => {
            timeouts::timed_out(&subject, "read", expired, Some("raise timeouts.read."))
        }
        Outcome::Cancelled => timeouts::cancelled(&subject, "read"),
    };
    (Value::Null, message.into())
}

/// The attributes that the provider sets.
fn computed(reader: Reader, request: &Request) -> Result<Value> {
    let object = match reader {
        Reader::Host(read) => return read(request),
        Reader::Configuration(convert) => return Ok(convert(request.config)),
        Reader::Object(object) => object,
    };
    let found = (object.read)(request)?;
    let document =
        document::from_xml(resources::root(object.root), &found.xml).map_err(|message| {
            let message =
                format!("libvirt's document cannot be read: {message}. Report this as a bug");
            Error::new(ErrorKind::Other, message)
        })?;
    let mut computed = engine::join(document, found.attributes);
    // A configured key keeps its spelling.
    for key in object.keys {
        let configured = request.config.get(key);
        if !configured.is_null() {
            computed.set_at(&[key], configured.clone());
        }
    }
    Ok(computed)
}

#[cfg(test)]
mod tests {
    use mapping::Value;

    use super::{Cancel, find, read};

    #[test]
    fn a_result_contains_the_configuration() {
        let source = find("libvirt_network_dns_srv_template").unwrap();
        let timeouts = Value::object([("read", Value::from("1m"))]);
        let config = Value::object([("service", Value::from("ldap")), ("timeouts", timeouts)]);
        let (found, diagnostics) = read(None, source, config.clone(), &Cancel::new());
        assert!(!diagnostics.has_errors());
        assert_eq!(found.get("service").as_str(), Some("ldap"));
        assert_eq!(found.get("timeouts"), config.get("timeouts"));
        assert!(matches!(found.get("rendered"), Value::Map(map) if map.len() == 1));
    }
}
