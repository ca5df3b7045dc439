//! A schema in the form that the codec needs: attributes sorted by name, as in the encoding. Created once for each
//! type, on first use; contains no text except names.

use std::ops::Range;

use mapping::schema::{Attribute, Type};
use rmp::encode as pack;

/// The attributes of an object, sorted by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// One field for each attribute.
    pub fields: Vec<LayoutField>,
    /// All names, each followed by null, as they are encoded. Most attributes of a value are null.
    nulls: Vec<u8>,
    /// Where each field starts in `nulls`, and the end.
    starts: Vec<usize>,
}

/// Consecutive fields that are encoded as null.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LeadingNulls {
    /// The number of fields.
    pub(super) count: usize,
    /// The length of their encoding.
    pub(super) bytes: usize,
}

/// One attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayoutField {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub wire_type: WireType,
    /// Whether the provider must never return its value.
    pub is_write_only: bool,
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WireType {
    /// A string.
    String,
    /// A boolean.
    Bool,
    /// A number.
    Number,
    /// A list of strings.
    Strings,
    /// A map of strings.
    Map,
    /// A value of any type.
    Any,
    /// An object.
    Object(Layout),
    /// A list of objects.
    Objects(Layout),
}

impl Layout {
    /// The layout of a tree of attributes.
    pub fn of(attributes: &[Attribute]) -> Self {
        let mut fields: Vec<LayoutField> = attributes.iter().map(LayoutField::of).collect();
        fields.sort_by_key(|field| field.name);
        Self::from_sorted(fields)
    }

    /// The layout of fields that are sorted by name.
    pub(super) fn from_sorted(fields: Vec<LayoutField>) -> Self {
        let (mut nulls, mut starts) = (Vec::new(), vec![0]);
        for field in &fields {
            // Writing to memory does not fail.
            let _ = pack::write_str(&mut nulls, field.name);
            let _ = pack::write_nil(&mut nulls);
            starts.push(nulls.len());
        }
        Self { fields, nulls, starts }
    }

    /// The encoding of a range of fields that are all null; empty beyond the last field.
    pub(super) fn nulls(&self, range: Range<usize>) -> &[u8] {
        match (self.starts.get(range.start), self.starts.get(range.end)) {
            (Some(start), Some(end)) => &self.nulls[*start..*end],
            _ => &[],
        }
    }

    /// The fields of a range that are encoded as null at the start of `bytes`, up to the first one that is not.
    pub(super) fn leading_nulls(&self, range: Range<usize>, bytes: &[u8]) -> LeadingNulls {
        let Some(ends) = self.starts.get(range.start..) else { return LeadingNulls::default() };
        let Some((start, ends)) = ends.split_first() else { return LeadingNulls::default() };
        let nulls = &self.nulls[*start..];
        // Most of the bytes are compared eight at a time.
        let words = nulls.as_chunks::<8>().0.iter().zip(bytes.as_chunks::<8>().0);
        let equal = 8 * words.take_while(|(null, found)| null == found).count();
        let rest = nulls[equal..].iter().zip(&bytes[equal..]);
        let equal = equal + rest.take_while(|(null, found)| null == found).count();
        let count = ends.partition_point(|end| end - start <= equal).min(range.len());
        LeadingNulls { count, bytes: self.starts[range.start + count] - start }
    }

    /// The index of the field `name`, which is usually `guess`.
    pub fn position(&self, name: &str, guess: usize) -> Option<usize> {
        match self.fields.get(guess) {
            Some(field) if field.name == name => Some(guess),
            _ => {
                let found = self.fields.binary_search_by(|field| field.name.cmp(name));
                found.ok()
            }
        }
    }
}

impl LayoutField {
    fn of(attribute: &Attribute) -> Self {
        let wire_type = match &attribute.r#type {
            Type::String => WireType::String,
            Type::Bool => WireType::Bool,
            Type::Number => WireType::Number,
            Type::Strings => WireType::Strings,
            Type::Map => WireType::Map,
            Type::Any => WireType::Any,
            Type::Object(attributes) => WireType::Object(Layout::of(attributes)),
            Type::Objects(attributes) => WireType::Objects(Layout::of(attributes)),
        };
        Self { name: attribute.name, wire_type, is_write_only: attribute.is_write_only }
    }
}

impl WireType {
    /// The name of the type in messages.
    pub fn describe(&self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::Strings => "a list of strings",
            Self::Map => "a map of strings",
            Self::Any => "a value of any type",
            Self::Object(_) => "an object",
            Self::Objects(_) => "a list of objects",
        }
    }
}
