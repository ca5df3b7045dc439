//! The keys of objects in HCL, from the shapes that define them. In: shapes. Out: the key of a name, and the keys below
//! it. Contains no name itself.

use std::borrow::Cow;
use std::collections::BTreeMap;

use mapping::edge::{MapKey, map_keys};
use mapping::shape::{Kind, Row, Shape};

/// The keys of an object or of a map with fixed keys.
#[derive(Debug, Clone, Default)]
pub struct Keys {
    shapes: Vec<&'static Shape>,
    is_map: bool,
}

/// One key.
#[derive(Debug, Clone)]
pub struct Key {
    /// Its name in HCL.
    pub name: Cow<'static, str>,
    /// The XML name of the element or attribute.
    pub xml: &'static str,
    /// What its value contains.
    pub content: Content,
}

/// What the value of a key contains.
#[derive(Debug, Clone)]
pub enum Content {
    /// No keys.
    Scalar,
    /// A list without keys.
    Scalars,
    /// An object.
    Object(Keys),
    /// A list of objects.
    Objects(Keys),
}

/// The keys of all blocks.
#[derive(Debug, Clone, Default)]
pub struct Schemas {
    /// The keys of the provider block.
    pub provider: Keys,
    /// The keys of the resource blocks, by type.
    pub resources: BTreeMap<&'static str, Keys>,
    /// The keys of the data blocks, by type.
    pub data_sources: BTreeMap<&'static str, Keys>,
}

impl Keys {
    /// The keys of objects that several shapes define together.
    pub fn of(shapes: &[&'static Shape]) -> Self {
        Self { shapes: shapes.to_vec(), is_map: false }
    }

    /// The key with a name.
    pub fn find(&self, name: &str) -> Option<Key> {
        self.iter().find(|key| key.name == name)
    }

    /// The keys below a list of names.
    pub fn below(&self, names: &[&str]) -> Option<Self> {
        let mut keys = self.clone();
        for name in names {
            keys = keys.find(name)?.content.keys()?.clone();
        }
        Some(keys)
    }

    /// Whether these are the keys of a map, which reach the provider.
    pub fn is_map(&self) -> bool {
        self.is_map
    }

    /// All keys, in the order of the documentation.
    pub fn iter(&self) -> impl Iterator<Item = Key> + '_ {
        let shapes = self.shapes.iter().copied();
        shapes.flat_map(|shape| if self.is_map { of_map(shape) } else { of_object(shape) })
    }
}

impl Content {
    /// The keys of the value, or of the elements of a list.
    pub fn keys(&self) -> Option<&Keys> {
        match self {
            Self::Scalar | Self::Scalars => None,
            Self::Object(keys) | Self::Objects(keys) => Some(keys),
        }
    }
}

fn of_object(shape: &'static Shape) -> Vec<Key> {
    let mut keys = Vec::with_capacity(shape.rows.len());
    for row in shape.rows.iter().filter(|row| row.is_in_hcl()) {
        let Kind::Flat(child, names) = row.kind else {
            keys.push(key(row, row.name, row.xml));
            continue;
        };
        let fields = child.rows.iter().zip(names).filter(|(row, _)| row.is_in_hcl());
        keys.extend(fields.map(|(inner, name)| {
            let xml = if inner.xml.is_empty() { row.xml } else { inner.xml };
            key(inner, name, xml)
        }));
    }
    keys
}

fn of_map(shape: &'static Shape) -> Vec<Key> {
    let key =
        |key: MapKey| Key { name: Cow::Owned(key.name), xml: key.xml, content: Content::Scalar };
    map_keys(shape).into_iter().map(key).collect()
}

fn key(row: &Row, name: &'static str, xml: &'static str) -> Key {
    let content = match row.kind {
        Kind::Child(shape) | Kind::Flat(shape, _) => Content::Object(Keys::of(&[shape])),
        Kind::Children(shape) | Kind::Chain(shape) | Kind::Mixed(shape) => {
            Content::Objects(Keys::of(&[shape]))
        }
        // A map without rows has any keys.
        Kind::Map(shape) if !shape.rows.is_empty() => {
            Content::Object(Keys { shapes: vec![shape], is_map: true })
        }
        Kind::Leaves(_) => Content::Scalars,
        _ => Content::Scalar,
    };
    Key { name: Cow::Borrowed(name), xml, content }
}
