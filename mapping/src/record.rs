//! The door between generated structs and the edges: a struct lends the fields of its shape.

use crate::number::Number;
use crate::shape::Shape;

/// A generated struct. Row *i* of its shape is slot *i*.
pub trait Record {
    /// The shape of the struct.
    fn shape(&self) -> &'static Shape;
    /// Lends field `index` of the shape.
    fn slot(&mut self, index: usize) -> Slot<'_>;
}

/// Where an edge puts a field, or takes it from.
pub enum Slot<'a> {
    /// A text.
    Text(&'a mut Option<String>),
    /// A number.
    Number(&'a mut Option<Number>),
    /// A boolean.
    Bool(&'a mut Option<bool>),
    /// Repeated texts.
    Texts(&'a mut Vec<String>),
    /// A child.
    Child(&'a mut dyn Optional),
    /// Repeated children, links of a chain, or elements of a mix.
    Children(&'a mut dyn Many),
    /// The place of a chain's next link; holds nothing.
    Link,
}

/// A child that may be absent.
pub trait Optional {
    /// The child, when present.
    fn get(&mut self) -> Option<&mut dyn Record>;
    /// The child, made when absent.
    fn insert(&mut self) -> &mut dyn Record;
}

/// Repeated children.
pub trait Many {
    /// Their number.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The child at `index`, which is below [`Many::len`].
    fn at(&mut self, index: usize) -> &mut dyn Record;
    /// A new child at the end.
    fn push(&mut self) -> &mut dyn Record;
}

impl<R: Record + Default> Optional for Option<Box<R>> {
    fn get(&mut self) -> Option<&mut dyn Record> {
        self.as_deref_mut().map(|record| record as &mut dyn Record)
    }

    fn insert(&mut self) -> &mut dyn Record {
        self.get_or_insert_with(Box::default).as_mut()
    }
}

impl<R: Record + Default> Many for Vec<R> {
    fn len(&self) -> usize {
        self.len()
    }

    fn at(&mut self, index: usize) -> &mut dyn Record {
        &mut self[index]
    }

    fn push(&mut self) -> &mut dyn Record {
        Vec::push(self, R::default());
        self.last_mut().expect("an element was just pushed")
    }
}

/// A field of a generated struct, as a slot.
pub trait Field {
    /// Lends the field.
    fn slot(&mut self) -> Slot<'_>;
}

impl Field for Option<String> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl Field for Option<Number> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Number(self)
    }
}

impl Field for Option<bool> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Bool(self)
    }
}

impl Field for Vec<String> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Texts(self)
    }
}

impl<R: Record + Default> Field for Option<Box<R>> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Child(self)
    }
}

impl<R: Record + Default> Field for Vec<R> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Children(self)
    }
}

/// Called by generated code for an index its shape does not have.
///
/// # Panics
/// Always: edges count by the rows of the shape, and a test walks every shape.
pub fn no_slot(shape: &Shape, index: usize) -> ! {
    panic!("{} has no row {index}", shape.path)
}

/// A root: one kind of document.
pub struct Root {
    /// Its name, the stem of its grammar: `storagepool`.
    pub name: &'static str,
    /// Its element: `pool`.
    pub element: &'static str,
    /// The resource type that manages it; none for documents that libvirt only prints.
    pub resource: Option<&'static str>,
    /// The attribute that names the object which holds it: `pool` of a volume.
    pub parent: Option<&'static str>,
    /// Its shape.
    pub shape: &'static Shape,
    /// Makes an empty record.
    pub record: fn() -> Box<dyn Record>,
}
