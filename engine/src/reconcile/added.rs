//! What libvirt adds by itself, as policy words it: for a text, words with `|` between them, of which one may end in
//! `*`, or `=name` for what a sibling says; for an element, see [`Alternative`].

use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Row, Shape};
use mapping::{Object, Value};

use crate::alternative::Alternative;
use crate::canon;
use crate::fields::{Field, fields};

/// Whether libvirt added a value by itself; the object that holds it tells what its siblings say. A unit goes
/// with its sizes.
pub(super) fn is_added(shape: &'static Shape, field: &Field, holder: &Object) -> bool {
    if field.row.canon == Canon::Unit {
        let sizes: Vec<_> = field.group(shape).into_iter().filter(Field::is_size).collect();
        let is_left_out =
            |size: &Field| holder.get(size.name).is_null() || is_added(shape, size, holder);
        if !sizes.is_empty() && sizes.iter().all(is_left_out) {
            return true;
        }
    }
    // A plan keeps it where a configuration omits it, and it is no change where one says it.
    if field.row.presence == Presence::Omittable {
        return false;
    }
    let actual = holder.get(field.name);
    let said = canon::text_of(field.row, actual);
    let is_alternative = |word: &str| match (&said, word.strip_prefix('=')) {
        (None, _) => false,
        (Some(_), Some(name)) => is_as_sibling(shape, field, (name, holder)),
        (Some(said), None) => is_word(field.row, word, said),
    };
    field.has(Flags::AUTO)
        || field.row.added.is_some_and(|added| added.split('|').any(is_alternative))
}

/// Whether a value is that of the sibling of a name; sizes are compared with their units.
fn is_as_sibling(shape: &'static Shape, field: &Field, (name, holder): (&str, &Object)) -> bool {
    let sibling = fields(shape).find(|sibling| sibling.name == name);
    match (field.size(shape, holder), sibling.and_then(|sibling| sibling.size(shape, holder))) {
        (Some(size), Some(other)) => size == other,
        _ => holder.get(name) == holder.get(field.name),
    }
}

/// Whether a text is one that libvirt adds by itself, whatever its siblings say.
pub(crate) fn is_added_text(row: &Row, text: &str) -> bool {
    row.added.is_some_and(|added| added.split('|').any(|word| is_word(row, word, text)))
}

fn is_word(row: &Row, word: &str, said: &str) -> bool {
    match word.strip_suffix('*') {
        Some(start) => said.starts_with(start),
        None => canon::same_text(row, Some(word), Some(said)),
    }
}

/// Whether an element, as import takes it, is one that libvirt adds.
pub(crate) fn is_added_element(row: &Row, taken: &Object) -> bool {
    let is_it = |alternative: Alternative| {
        alternative.parts().all(|(path, word)| says(taken, path, word))
            && (alternative.is_open || alternative.parts().count() == leaves(taken))
    };
    row.added.is_some_and(|added| Alternative::all(added).any(is_it))
}

fn says(object: &Object, path: &str, word: &str) -> bool {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    match (object.get(name), rest) {
        (Value::Object(inner), Some(rest)) => says(inner, rest, word),
        (Value::String(text), None) => text == word,
        (Value::Number(number), None) => number.to_string() == word,
        (Value::Bool(truth), None) => truth.to_string() == word,
        _ => false,
    }
}

/// How many values an element sets, however deep.
fn leaves(object: &Object) -> usize {
    fn of(value: &Value) -> usize {
        match value {
            Value::Null => 0,
            Value::Object(object) => leaves(object),
            Value::List(items) => items.iter().map(of).sum::<usize>(),
            _ => 1,
        }
    }
    object.iter().map(|(_, value)| of(value)).sum()
}
