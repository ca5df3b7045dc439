//! What libvirt adds by itself, as policy words it: for a text, words with `|` between them, of which one may end in
//! `*`, or `=name` for what a sibling says, and each of which may depend on a sibling, `word?name:text`, or `word?name` where any will do; for an element,
//! see [`Alternative`].

use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Row, Shape};
use mapping::{Object, Value};

use crate::alternative::Alternative;
use crate::canon;
use crate::fields::{Field, fields};
use crate::view::{Part, ValueView, View};

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
    field.has(Flags::AUTO) || is_default(shape, field, holder)
}

/// Whether a value is the one that libvirt takes where there is none, as policy words it.
pub(super) fn is_default(shape: &'static Shape, field: &Field, holder: &Object) -> bool {
    let actual = holder.get(field.name);
    let said = canon::text_of(field.row, actual);
    let is_alternative = |word: &str| match (&said, word.strip_prefix('=')) {
        (None, _) => false,
        (Some(_), Some(name)) => is_as_sibling(shape, field, (name, holder)),
        (Some(said), None) => is_word(field.row, word, said),
    };
    let view = ValueView::Object(holder);
    field.row.added.is_some_and(|added| words(added, shape, view).any(is_alternative))
}

/// The words whose condition holds in an element.
fn words<'a, V: View<'a>>(
    added: &'static str,
    shape: &'static Shape,
    holder: V,
) -> impl Iterator<Item = &'static str> {
    added.split('|').filter_map(move |word| {
        let Some((word, condition)) = word.split_once('?') else { return Some(word) };
        let (name, text) = match condition.split_once(':') {
            Some((name, text)) => (name, Some(text)),
            None => (condition, None),
        };
        let index = shape.rows.iter().position(|row| row.name == name)?;
        let Part::Text(said) = holder.part(shape, index) else { return None };
        text.is_none_or(|text| said == text).then_some(word)
    })
}

/// Whether a value is that of the sibling of a name; sizes are compared with their units.
fn is_as_sibling(shape: &'static Shape, field: &Field, (name, holder): (&str, &Object)) -> bool {
    let sibling = fields(shape).find(|sibling| sibling.name == name);
    match (field.size(shape, holder), sibling.and_then(|sibling| sibling.size(shape, holder))) {
        (Some(size), Some(other)) => size == other,
        _ => holder.get(name) == holder.get(field.name),
    }
}

/// Whether a text is one that libvirt adds by itself to an element.
pub(crate) fn is_added_text<'a, V: View<'a>>(
    (shape, row): (&'static Shape, &Row),
    holder: V,
    text: &str,
) -> bool {
    row.added.is_some_and(|added| words(added, shape, holder).any(|word| is_word(row, word, text)))
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
