//! The values of a document that are names of other objects: the policy directive `refers_to=`. libvirt looks these
//! objects up by name only, and users also write the UUID, which is the `id` of most resources.

use mapping::class::Class;
use mapping::shape::Shape;
use mapping::{Path, Value};

use crate::fields::{ObjectAttribute, fields};

/// Whether a value is the UUID of the object to which the attribute refers.
pub(crate) fn is_uuid_of_other(field: &ObjectAttribute, value: &Value) -> bool {
    field.row.rules.refers_to.is_some() && value.as_str().is_some_and(is_uuid)
}

/// Replaces the UUIDs of other objects with what `name` returns for the root of the object and the UUID; a value is
/// kept if it returns none.
///
/// Errors: the first one of `name`, with the path of the value.
pub fn name_references<E>(
    shape: &'static Shape,
    value: &mut Value,
    name: &mut impl FnMut(&'static str, &str) -> Result<Option<String>, E>,
) -> Result<(), (Path, E)> {
    visit(shape, value, &Path::root(), name)
}

fn visit<E>(
    shape: &'static Shape,
    value: &mut Value,
    path: &Path,
    name: &mut impl FnMut(&'static str, &str) -> Result<Option<String>, E>,
) -> Result<(), (Path, E)> {
    let Value::Object(object) = value else { return Ok(()) };
    for field in fields(shape) {
        let Some(part) = object.get_mut(field.name) else { continue };
        let at = || path.attribute(field.name);
        match (field.row.shape(), &mut *part) {
            (Some(inner), Value::Object(_)) => visit(inner, part, &at(), name)?,
            (Some(inner), Value::List(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    visit(inner, item, &at().index(index), name)?;
                }
            }
            (None, Value::String(text)) if is_uuid(text) => {
                let Some(root) = field.row.rules.refers_to else { continue };
                if let Some(found) = name(root, text).map_err(|error| (at(), error))? {
                    *text = found.into();
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Whether a text is a UUID in the format in which libvirt prints it.
fn is_uuid(text: &str) -> bool {
    text.len() == 36 && Class::Uuid.has(text)
}
