//! The data sources: what a host says of itself.

mod node_info;

use std::collections::BTreeMap;

use mapping::Value;
use mapping::schema::Schema;

use crate::libvirt::Connection;
use crate::protocol::{Diagnostic, Diagnostics};

/// The schemas of all data sources, by type.
pub fn schemas() -> BTreeMap<&'static str, Schema> {
    BTreeMap::from([(node_info::TYPE, node_info::schema())])
}

/// Reads a data source.
pub fn read(r#type: &str, connection: &Connection, _: &Value) -> (Value, Diagnostics) {
    let answer = match r#type {
        node_info::TYPE => node_info::read(connection),
        _ => {
            return (
                Value::Null,
                Diagnostic::error(
                    format!("No data source {type}"),
                    "This provider does not serve it.",
                )
                .into(),
            );
        }
    };
    match answer {
        Ok(value) => (value, Diagnostics::new()),
        Err(error) => {
            let detail = error.hint().map_or_else(
                || error.message.clone(),
                |hint| format!("{}\n\n{hint}", error.message),
            );
            (
                Value::Null,
                Diagnostic::error(format!("Cannot read {type} of {}", connection.label()), detail)
                    .into(),
            )
        }
    }
}
