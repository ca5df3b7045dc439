//! Terraform values. Null, unknown, empty and zero are different values.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::number::Number;
use crate::path::{Path, Step};
use crate::text::Text;

/// A Terraform value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Value {
    /// Not set.
    #[default]
    Null,
    /// Not known before apply; occurs only in configurations and plans.
    Unknown,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(Text),
    /// A list, in the configured order.
    List(Vec<Value>),
    /// A map of strings to scalars.
    Map(BTreeMap<String, Value>),
    /// An object of a schema.
    Object(Object),
}

/// A linear search is faster in small objects: most comparisons end at the length of the name.
const LINEAR_SEARCH_LIMIT: usize = 16;

/// Whether two names are equal. Most equal names are at the same address, most others differ in length or at the end.
#[inline]
pub fn is_same_name(left: &str, right: &str) -> bool {
    left.len() == right.len()
        && (std::ptr::eq(left, right)
            || (left.as_bytes().last() == right.as_bytes().last() && left == right))
}

/// An object: its attributes that are not null, sorted by name.
///
/// A null attribute is equivalent to an absent one, so that the cost of an object depends on what is set and not on
/// its schema.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Object {
    entries: Vec<(&'static str, Value)>,
}

impl Object {
    /// An object without attributes.
    pub fn new() -> Self {
        Self::default()
    }

    /// An object of attributes that are sorted by name, each with one value that is not null.
    pub(crate) fn from_sorted(entries: Vec<(&'static str, Value)>) -> Self {
        debug_assert!(entries.windows(2).all(|pair| pair[0].0 < pair[1].0), "names are sorted");
        Self { entries }
    }

    /// The attribute `name`; null if it is not set.
    pub fn get(&self, name: &str) -> &Value {
        let found = if self.entries.len() <= LINEAR_SEARCH_LIMIT {
            self.entries.iter().position(|(entry, _)| is_same_name(entry, name))
        } else {
            self.position(name).ok()
        };
        found.map_or(&Value::Null, |index| &self.entries[index].1)
    }

    /// The attribute `name`, mutable, if it is set.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let index = self.position(name).ok()?;
        Some(&mut self.entries[index].1)
    }

    /// Sets an attribute; null removes it.
    pub fn set(&mut self, name: &'static str, value: Value) {
        match (self.position(name), value) {
            (Ok(index), Value::Null) => drop(self.entries.remove(index)),
            (Ok(index), value) => self.entries[index].1 = value,
            (Err(_), Value::Null) => {}
            (Err(index), value) => self.entries.insert(index, (name, value)),
        }
    }

    /// Takes an attribute out; null if it is not set.
    pub fn take(&mut self, name: &str) -> Value {
        self.position(name).map_or(Value::Null, |index| self.entries.remove(index).1)
    }

    /// The attributes that are set, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.entries.iter().map(|(name, value)| (*name, value))
    }

    /// The names of the attributes that this object or `other` sets, sorted.
    pub fn names_with(&self, other: &Self) -> Vec<&'static str> {
        let mut names = Vec::with_capacity(self.len() + other.len());
        let (mut left, mut right) =
            (self.entries.iter().peekable(), other.entries.iter().peekable());
        while let (Some((one, _)), Some((another, _))) = (left.peek(), right.peek()) {
            let order = if is_same_name(one, another) { Ordering::Equal } else { one.cmp(another) };
            names.push(if order.is_le() { *one } else { *another });
            left.next_if(|_| order.is_le());
            right.next_if(|_| order.is_ge());
        }
        names.extend(left.chain(right).map(|(name, _)| *name));
        names
    }

    /// The number of attributes that are set.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether no attribute is set.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn last_of_each(entries: Vec<(&'static str, Value)>) -> Self {
        let mut object = Self::new();
        for (name, value) in entries {
            object.set(name, value);
        }
        object
    }

    /// Fast path: most objects are built in sorted order, so that a name is appended.
    fn position(&self, name: &str) -> Result<usize, usize> {
        if self.entries.last().is_none_or(|(last, _)| *last < name) {
            return Err(self.entries.len());
        }
        self.entries.binary_search_by(|(entry, _)| (*entry).cmp(name))
    }
}

impl IntoIterator for Object {
    type Item = (&'static str, Value);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl FromIterator<(&'static str, Value)> for Object {
    fn from_iter<I: IntoIterator<Item = (&'static str, Value)>>(entries: I) -> Self {
        let entries = entries.into_iter().filter(|(_, value)| !value.is_null());
        let mut entries: Vec<(&'static str, Value)> = entries.collect();
        // A stable sort keeps entries with the same name in order; the last one takes precedence.
        entries.sort_by_key(|(name, _)| *name);
        if entries.windows(2).any(|pair| pair[0].0 == pair[1].0) {
            return Self::last_of_each(entries);
        }
        Self { entries }
    }
}

impl Value {
    /// A string value.
    pub fn string(text: impl Into<Text>) -> Self {
        Self::String(text.into())
    }

    /// An object value of the given attributes.
    pub fn object<const N: usize>(entries: [(&'static str, Value); N]) -> Self {
        Self::Object(entries.into_iter().collect())
    }

    /// Whether the value is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the value itself is unknown; its parts may still be.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Whether neither the value nor any part of it is unknown.
    pub fn is_wholly_known(&self) -> bool {
        match self {
            Self::Unknown => false,
            Self::List(items) => items.iter().all(Self::is_wholly_known),
            Self::Map(entries) => entries.values().all(Self::is_wholly_known),
            Self::Object(object) => object.iter().all(|(_, value)| value.is_wholly_known()),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::String(_) => true,
        }
    }

    /// The attribute `name` of an object; null for anything else.
    pub fn get(&self, name: &str) -> &Value {
        match self {
            Self::Object(object) => object.get(name),
            _ => &Self::Null,
        }
    }

    /// The value at a path of attributes (`["target", "dev"]`); null if a part of the path does not exist.
    pub fn at<const N: usize>(&self, names: [&str; N]) -> &Value {
        names.into_iter().fold(self, |value, name| match value {
            Self::Unknown => &Self::Unknown,
            _ => value.get(name),
        })
    }

    /// Sets the value at a path of attributes, and creates the objects around it.
    pub fn set_at(&mut self, names: &[&'static str], leaf: Value) {
        let mut object = match std::mem::take(self) {
            Self::Object(object) => object,
            _ => Object::new(),
        };
        crate::view::set_at(&mut object, names, leaf);
        *self = Self::Object(object);
    }

    /// The value at a path; null if a part of the path does not exist.
    pub fn at_path(&self, path: &Path) -> &Value {
        path.0.iter().fold(self, |value, step| match (value, step) {
            (Self::Unknown, _) => &Self::Unknown,
            (_, Step::Attribute(name)) => value.get(name),
            (Self::Map(entries), Step::Key(key)) => entries.get(key).unwrap_or(&Self::Null),
            (Self::List(items), Step::Index(index)) => items.get(*index).unwrap_or(&Self::Null),
            _ => &Self::Null,
        })
    }

    /// The text of a string value.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if the value is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(truth) => Some(*truth),
            _ => None,
        }
    }

    /// The number, if the value is one.
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The elements of a list; empty for anything else.
    pub fn items(&self) -> &[Value] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The object, if the value is one.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Bool(truth)
    }
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::String(text.into())
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::String(text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Object, Value, is_same_name};

    #[test]
    fn a_null_attribute_is_an_absent_one() {
        let mut object = Object::new();
        object.set("name", Value::from("a"));
        object.set("uuid", Value::Null);
        assert_eq!(object.len(), 1);
        object.set("name", Value::Null);
        assert_eq!(object, Object::new());
    }

    #[test]
    fn the_names_of_two_objects_are_merged_in_order() {
        let object = |names: &[&'static str]| -> Object {
            names.iter().map(|name| (*name, Value::Bool(true))).collect()
        };
        let (left, right) = (object(&["a", "c", "d"]), object(&["b", "c", "e"]));
        assert_eq!(left.names_with(&right), ["a", "b", "c", "d", "e"]);
        assert_eq!(Object::new().names_with(&left), left.names_with(&left));
    }

    #[test]
    fn names_at_different_addresses_are_compared_by_content() {
        let copy = "target".to_owned();
        assert!(is_same_name("target", &copy) && is_same_name("", ""));
        assert!(!is_same_name("target", "carpet") && !is_same_name("target", "targets"));
    }

    #[test]
    fn a_path_through_an_unknown_is_unknown() {
        let value = Value::object([("target", Value::Unknown)]);
        assert_eq!(value.at(["target", "dev"]), &Value::Unknown);
        assert_eq!(value.at(["source", "file"]), &Value::Null);
    }
}
