//! The part of a value that libvirt generates.

use mapping::schema::Presence;
use mapping::shape::{Kind, Row};
use mapping::{Object, Value};

use crate::fields::{ObjectAttribute, fields};

/// The generated part of a value: a scalar as a whole; of an object the generated attributes, null if there are none.
pub(crate) fn server_part(row: &Row, value: &Value) -> Value {
    match (row.kind, value) {
        _ if row.presence == Presence::Computed => value.clone(),
        (Kind::Child(shape), Value::Object(object)) => {
            let server = fields(shape).filter(ObjectAttribute::is_server);
            let part = server.map(|field| {
                let value = object.get(field.name);
                (field.name, server_part(field.row, value))
            });
            let part: Object = part.collect();
            if part.is_empty() { Value::Null } else { Value::Object(part) }
        }
        _ => value.clone(),
    }
}
