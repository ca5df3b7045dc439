//! Finds enumeration values in a plan that the grammar does not contain.

use mapping::shape::{Kind, Shape};
use mapping::{Path, Value};

use crate::correlate;
use crate::fields::fields;

/// An enumeration value that the grammar does not contain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownWord {
    /// The path in the planned state.
    pub path: Path,
    /// The value.
    pub word: String,
    /// The known values.
    pub allowed: String,
}

/// The enumeration values of a plan that the grammar does not contain. Values that the prior state has in the
/// same element are skipped, as are unknown ones.
pub fn unknown_words(shape: &'static Shape, prior: &Value, planned: &Value) -> Vec<UnknownWord> {
    let mut found = Vec::new();
    object(shape, [prior, planned], &Path::root(), &mut found);
    found
}

fn object(
    shape: &'static Shape,
    [prior, planned]: [&Value; 2],
    path: &Path,
    found: &mut Vec<UnknownWord>,
) {
    for field in fields(shape) {
        let versions = [prior, planned].map(|state| state.get(field.name));
        let path = path.attribute(field.name);
        match (field.row.kind, versions) {
            (_, [before, after]) if before == after => {}
            (Kind::Child(inner), versions) => object(inner, versions, &path, found),
            (Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner), [before, after]) => {
                let pairs = correlate::values(inner, after.items(), before.items()).left;
                for (index, item) in after.items().iter().enumerate() {
                    let before = pairs[index].and_then(|at| before.items().get(at));
                    let before = before.unwrap_or(&Value::Null);
                    object(inner, [before, item], &path.index(index), found);
                }
            }
            (_, [_, Value::String(word)]) => {
                if let Some(scalar) =
                    field.row.scalar().filter(|scalar| scalar.lacks(word).is_some())
                {
                    let (word, allowed) = (word.to_string(), scalar.allowed());
                    found.push(UnknownWord { path, word, allowed });
                }
            }
            _ => {}
        }
    }
}
