//! The new and changed values of a configuration. In: the prior state and the configuration. Out: each known scalar that
//! the same element of the prior state does not have.

use mapping::record::Root;
use mapping::shape::{Kind, Row, Shape};
use mapping::{Object, Path, Value};

use crate::correlate;
use crate::fields::fields;

/// A new or changed value.
#[derive(Debug, Clone)]
pub struct ChangedValue<'v> {
    /// The attribute.
    pub path: Path,
    /// The names on the path, without indices.
    pub names: Vec<&'static str>,
    /// The path of the attribute in the document.
    pub xml: String,
    /// The row of the attribute.
    pub row: &'static Row,
    /// The value.
    pub value: &'v Value,
    /// The object that contains it.
    pub object: &'v Object,
}

/// The place of an object.
#[derive(Clone)]
struct ObjectPlace {
    path: Path,
    names: Vec<&'static str>,
    xml: String,
}

/// The new and changed values, in the order of the document.
pub fn changed_values<'v>(root: &Root, [prior, config]: [&'v Value; 2]) -> Vec<ChangedValue<'v>> {
    let xml = format!("/{}", root.element);
    let place = ObjectPlace { path: Path::root(), names: Vec::new(), xml };
    let mut found = Vec::new();
    visit(root.shape, [prior, config], &place, &mut found);
    found
}

fn visit<'v>(
    shape: &'static Shape,
    [prior, config]: [&'v Value; 2],
    place: &ObjectPlace,
    found: &mut Vec<ChangedValue<'v>>,
) {
    let Value::Object(object) = config else { return };
    for field in fields(shape) {
        let [before, after] = [prior, config].map(|state| state.get(field.name));
        if before == after {
            continue;
        }
        let mut place = place.clone();
        place.path = place.path.attribute(field.name);
        place.names.push(field.name);
        place.xml.push_str(&field.xml());
        match (field.row.kind, after) {
            (Kind::Child(inner), Value::Object(_)) => visit(inner, [before, after], &place, found),
            (
                Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner),
                Value::List(items),
            ) => {
                let pairs = correlate::values(inner, items, before.items()).left;
                for (index, item) in items.iter().enumerate() {
                    let pair = pairs.get(index).copied().flatten();
                    let before = pair.and_then(|at| before.items().get(at));
                    let place = ObjectPlace { path: place.path.index(index), ..place.clone() };
                    visit(inner, [before.unwrap_or(&Value::Null), item], &place, found);
                }
            }
            (_, Value::String(_) | Value::Bool(_) | Value::Number(_)) => {
                let ObjectPlace { path, names, xml } = place;
                found.push(ChangedValue { path, names, xml, row: field.row, value: after, object });
            }
            _ => {}
        }
    }
}
