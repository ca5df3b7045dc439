//! References to other objects by their UUID: libvirt finds these objects by name only. The documents that are sent
//! contain the names, and the state keeps what is configured.

use mapping::shape::Shape;
use mapping::{Path, Value};

use crate::libvirt::{Connection, Error, Result};
use crate::resources::{self, LookupKey};

/// Replaces the UUIDs of other objects with their names.
///
/// Errors: an object cannot be looked up.
pub(super) fn name(
    connection: &Connection,
    shape: &'static Shape,
    value: &mut Value,
) -> std::result::Result<(), (Path, Error)> {
    engine::name_references(shape, value, &mut |root, uuid| name_of(connection, root, uuid))
}

/// The same for a value to compare with a document.
pub(super) fn named(
    connection: &Connection,
    shape: &'static Shape,
    value: &Value,
) -> Result<Value> {
    let mut named = value.clone();
    name(connection, shape, &mut named).map_err(|(_, error)| error)?;
    Ok(named)
}

/// The name of the object with a UUID. There is none if no object has it: libvirt reports a missing object when it needs
/// the object, and a name can also look like a UUID.
fn name_of(connection: &Connection, root: &str, uuid: &str) -> Result<Option<String>> {
    let mut resources = resources::all().into_iter();
    let Some(resource) = resources.find(|resource| resource.root().name == root) else {
        return Ok(None);
    };
    match resource.find(connection, LookupKey::Id(uuid)) {
        Ok(object) => Ok(Some(object.identity().label)),
        Err(error) if error.is_not_found() || error.is_unsupported() => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use generated::ROOTS;
    use mapping::shape::Shape;

    use crate::resources;

    /// Adds the roots to which the values of a shape refer.
    fn collect(shape: &'static Shape, seen: &mut Vec<*const Shape>, found: &mut Vec<&str>) {
        if seen.contains(&std::ptr::from_ref(shape)) {
            return;
        }
        seen.push(shape);
        for row in shape.rows {
            found.extend(row.rules.refers_to);
            if let Some(inner) = row.shape() {
                collect(inner, seen, found);
            }
        }
    }

    #[test]
    fn each_reference_is_to_the_root_of_a_resource() {
        let (mut seen, mut found) = (Vec::new(), Vec::new());
        for root in ROOTS {
            collect(root.shape, &mut seen, &mut found);
        }
        let known: Vec<&str> =
            resources::all().iter().map(|resource| resource.root().name).collect();
        assert!(!found.is_empty() && found.iter().all(|name| known.contains(name)), "{found:?}");
    }
}
