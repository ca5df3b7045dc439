//! The server's share of a value.

use mapping::schema::Presence;
use mapping::shape::{Kind, Row};
use mapping::{Object, Value};

use crate::fields::{Field, fields};

/// What of a value is the server's: all of a scalar, and the server's attributes of an object, null when
/// it has none.
pub(crate) fn server_part(row: &Row, value: &Value) -> Value {
    match (row.kind, value) {
        _ if row.presence == Presence::Computed => value.clone(),
        (Kind::Child(shape), Value::Object(object)) => {
            let server = fields(shape).filter(Field::is_server);
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
