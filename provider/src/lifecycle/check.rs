//! What can be said of the attributes beside a document before anything is done: words and durations.

use mapping::shape::{Kind, Row, Scalar, Shape};
use mapping::{Path, Value};

use crate::duration;
use crate::protocol::{Diagnostic, Diagnostics};
use crate::resources::controls::DURATION;

/// Checks the values of a hand-written shape.
pub(super) fn check(shape: &Shape, value: &Value, path: &Path, diagnostics: &mut Diagnostics) {
    for row in shape.rows {
        let path = path.attribute(row.name);
        match (row.kind, value.get(row.name)) {
            (Kind::Child(inner), value @ Value::Object(_)) => {
                check(inner, value, &path, diagnostics);
            }
            (Kind::Attribute(_), Value::String(text)) => {
                if let Some((problem, detail)) = refuse(row, text) {
                    let summary = format!("{path}: {text:?} is not {problem}");
                    diagnostics.push(Diagnostic::error(summary, detail).at(path));
                }
            }
            _ => {}
        }
    }
}

/// What a text is not, and what it could be.
fn refuse(row: &Row, text: &str) -> Option<(&'static str, String)> {
    match row.scalar()? {
        Scalar::Words(words) if words.iter().all(|word| word.text != text) => {
            let allowed: Vec<&str> = words.iter().map(|word| word.text).collect();
            Some(("a word that belongs here", format!("Allowed: {}.", allowed.join(", "))))
        }
        Scalar::Class(DURATION) if duration::parse(text).is_none() => Some((
            "a duration",
            "Write a number and a unit, such as \"90s\", \"5m\" or \"1h30m\".".to_owned(),
        )),
        _ => None,
    }
}
