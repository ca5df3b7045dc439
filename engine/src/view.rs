//! One look at values and at XML trees: what the rows of a shape hold. What compares or pairs elements
//! is written once, on views.

use std::borrow::Cow;
use std::collections::BTreeMap;

use mapping::shape::{Kind, Row, Shape};
use mapping::xml::Element;
use mapping::{Object, Value};

use crate::canon;
use crate::namespaces;
use crate::place::{self, Place};

/// An element, seen by the rows of its shape.
pub(crate) trait View<'a>: Copy {
    /// What row `index` of `shape` holds here.
    fn part(self, shape: &'static Shape, index: usize) -> Part<'a, Self>;
}

/// What a row holds.
#[derive(Clone)]
pub(crate) enum Part<'a, V> {
    /// Nothing.
    Absent,
    /// Something that only apply can tell.
    Unknown,
    /// A text, as in XML.
    Text(Cow<'a, str>),
    /// A child.
    Node(V),
    /// Repeated children, links, or elements of a mix.
    Nodes(Vec<V>),
    /// Repeated texts; `None` for an unknown one.
    Texts(Vec<Option<Cow<'a, str>>>),
}

/// A value, seen by rows.
#[derive(Clone, Copy)]
pub(crate) enum ValueView<'a> {
    /// An object.
    Object(&'a Object),
    /// The siblings of an object that make up a flat child, named by row.
    Flat(&'a Object, &'static [&'static str]),
    /// A map of strings.
    Map(&'a BTreeMap<String, Value>),
    /// The keys of a map that make up a child, which they are prefixed with.
    MapChild(&'a BTreeMap<String, Value>, &'static str),
    /// An element that is unknown as a whole.
    Unknown,
    /// An element that is null.
    Null,
}

impl<'a> ValueView<'a> {
    /// The view of a value: an object, a map, or an unknown one.
    pub(crate) fn of(value: &'a Value) -> Self {
        match value {
            Value::Object(object) => Self::Object(object),
            Value::Map(map) => Self::Map(map),
            Value::Unknown => Self::Unknown,
            _ => Self::Null,
        }
    }

    fn value(self, row: &'static Row, name: &str) -> &'a Value {
        match self {
            Self::Object(object) | Self::Flat(object, _) => object.get(name),
            Self::Map(map) => map.get(name).unwrap_or(&Value::Null),
            Self::MapChild(map, prefix) => {
                map.get(&format!("{prefix}_{}", row.name)).unwrap_or(&Value::Null)
            }
            Self::Unknown => &Value::Unknown,
            Self::Null => &Value::Null,
        }
    }

    fn flat(self, shape: &'static Shape, names: &'static [&'static str]) -> Part<'a, Self> {
        let object = match self {
            Self::Object(object) => object,
            Self::Unknown => return Part::Unknown,
            _ => return Part::Absent,
        };
        let is_set = |(row, name): (&Row, &&str)| row.is_in_hcl() && !object.get(name).is_null();
        if shape.rows.iter().zip(names).any(is_set) {
            Part::Node(Self::Flat(object, names))
        } else {
            Part::Absent
        }
    }
}

impl<'a> View<'a> for ValueView<'a> {
    fn part(self, shape: &'static Shape, index: usize) -> Part<'a, Self> {
        let Some(row) = shape.rows.get(index).filter(|row| row.is_in_hcl()) else {
            return Part::Absent;
        };
        if let Kind::Flat(child, names) = row.kind {
            return self.flat(child, names);
        }
        if let (Self::Map(map), Kind::Child(child)) = (self, row.kind) {
            return map_child(map, row, child);
        }
        let name = match self {
            Self::Flat(_, names) => names.get(index).copied().unwrap_or_default(),
            _ => row.name,
        };
        part_of(row, self.value(row, name))
    }
}

fn part_of<'a>(row: &'static Row, value: &'a Value) -> Part<'a, ValueView<'a>> {
    match value {
        Value::Null => Part::Absent,
        Value::Unknown => Part::Unknown,
        Value::Object(_) | Value::Map(_) => Part::Node(ValueView::of(value)),
        Value::List(items) if matches!(row.kind, Kind::Leaves(_)) => {
            Part::Texts(items.iter().map(|item| canon::text_of(row, item)).collect())
        }
        Value::List(items) => Part::Nodes(items.iter().map(ValueView::of).collect()),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            canon::text_of(row, value).map_or(Part::Absent, Part::Text)
        }
    }
}

fn map_child<'a>(
    map: &'a BTreeMap<String, Value>,
    row: &'static Row,
    child: &'static Shape,
) -> Part<'a, ValueView<'a>> {
    let is_set = |key: &str| map.get(key).is_some_and(|value| !value.is_null());
    let inner = child.rows.iter();
    let mut keys = inner.map(|inner| format!("{}_{}", row.name, inner.name));
    if is_set(row.name) || keys.any(|key| is_set(&key)) {
        Part::Node(ValueView::MapChild(map, row.name))
    } else {
        Part::Absent
    }
}

/// An XML element, seen by rows.
#[derive(Clone, Copy)]
pub(crate) struct XmlView<'a> {
    element: &'a Element,
    parent: Option<&'a Element>,
    /// Whether the element stands for an entry of a mix, of which it is the only child.
    is_entry: bool,
}

impl<'a> XmlView<'a> {
    /// The view of an element and its parent.
    pub(crate) fn new(element: &'a Element, parent: Option<&'a Element>) -> Self {
        Self { element, parent, is_entry: false }
    }

    /// The view of an element where it stands.
    pub(crate) fn at(place: Place<'a>) -> Self {
        Self::new(place.element, place.outer.map(|outer| outer.element))
    }

    /// The view of a mix's entry.
    pub(crate) fn entry(element: &'a Element, parent: Option<&'a Element>) -> Self {
        Self { element, parent, is_entry: true }
    }

    fn children(self, shape: &'static Shape, index: usize) -> Vec<&'a Element> {
        if self.is_entry {
            let outer = self.parent.map(Place::root);
            let outer = outer.as_ref();
            let element = self.element;
            let is_here = Place { element, outer }.row_in(shape) == Some(index);
            return is_here.then_some(element).into_iter().collect();
        }
        let outer = Place::root(self.element);
        let outer = Some(&outer);
        let takes = |element: &&Element| {
            let place = Place { element, outer };
            place.fits(&shape.rows[index]) && place.row_in(shape) == Some(index)
        };
        self.element.elements().filter(takes).collect()
    }
}

impl<'a> View<'a> for XmlView<'a> {
    fn part(self, shape: &'static Shape, index: usize) -> Part<'a, Self> {
        let Some(row) = shape.rows.get(index) else {
            return Part::Absent;
        };
        let text = |text: Option<Cow<'a, str>>| text.map_or(Part::Absent, Part::Text);
        match row.kind {
            Kind::Attribute(_) | Kind::Text(_) if self.is_entry => Part::Absent,
            Kind::Attribute(_) => text(place::attribute_of(self.element, row).map(Cow::Borrowed)),
            Kind::Text(_) => text(place::own_text(self.element).map(Cow::Owned)),
            Kind::Link => Part::Absent,
            _ => self.child_part(row, &self.children(shape, index)),
        }
    }
}

impl<'a> XmlView<'a> {
    fn child_part(self, row: &'static Row, children: &[&'a Element]) -> Part<'a, Self> {
        let Some(first) = children.first() else {
            return Part::Absent;
        };
        let parent = if self.is_entry { self.parent } else { Some(self.element) };
        let node = |element: &&'a Element| Self::new(element, parent);
        match row.kind {
            Kind::Leaf(_) => Part::Text(Cow::Owned(first.text())),
            Kind::Flag => Part::Text(Cow::Borrowed("true")),
            Kind::RawContent => Part::Text(Cow::Owned(namespaces::standalone_content(first))),
            Kind::RawElement => Part::Text(Cow::Owned(namespaces::standalone(first))),
            Kind::Leaves(_) => {
                let text = |element: &&Element| Some(Cow::Owned(element.text()));
                Part::Texts(children.iter().map(text).collect())
            }
            Kind::Children(_) => Part::Nodes(children.iter().map(node).collect()),
            Kind::Chain(_) => Part::Nodes(place::links(first).iter().map(node).collect()),
            Kind::Mixed(_) => {
                let entry = |element: &&'a Element| Self::entry(element, parent);
                Part::Nodes(children.iter().map(entry).collect())
            }
            Kind::Child(_) | Kind::Flat(..) | Kind::Map(_) => Part::Node(node(first)),
            Kind::Attribute(_) | Kind::Text(_) | Kind::Link => Part::Absent,
        }
    }
}
