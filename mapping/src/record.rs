//! The interface between generated structs and the conversions: a struct gives access to the fields of its shape.

use crate::number::Number;
use crate::shape::{CrossCheck, RowName, RowSet, Shape};
use crate::text::Text;

/// A generated struct. Row *i* of its shape is slot *i*.
pub trait Record {
    /// The shape of the struct.
    fn shape(&self) -> &'static Shape;
    /// Borrows field `index` of the shape.
    fn slot(&mut self, index: usize) -> Slot<'_>;
    /// The rows whose fields are set.
    fn set_rows(&self) -> RowSet;
    /// The Terraform attributes, sorted by name.
    fn names(&self) -> &'static [RowName];
}

/// A field that a conversion reads or writes.
pub enum Slot<'a> {
    /// A text.
    Text(&'a mut Option<Text>),
    /// A number.
    Number(&'a mut Option<Number>),
    /// A boolean.
    Bool(&'a mut Option<bool>),
    /// Repeated texts.
    Texts(&'a mut Vec<Text>),
    /// A child.
    Child(&'a mut dyn Optional),
    /// Repeated children, links of a chain, or elements of a mix.
    Children(&'a mut dyn Many),
    /// The next link of a chain; contains nothing.
    Link,
}

/// A child that may be absent.
pub trait Optional {
    /// The child, if present.
    fn get(&mut self) -> Option<&mut dyn Record>;
    /// The child; created if absent.
    fn insert(&mut self) -> &mut dyn Record;
}

/// Repeated children.
pub trait Many {
    /// The number of children.
    fn len(&self) -> usize;
    /// Whether there are no children.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The child at `index`, which must be below [`Many::len`].
    fn at(&mut self, index: usize) -> &mut dyn Record;
    /// Reserves space for further children.
    fn reserve(&mut self, additional: usize);
    /// Appends a child.
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

    fn reserve(&mut self, additional: usize) {
        self.reserve_exact(additional);
    }

    fn push(&mut self) -> &mut dyn Record {
        // Most lists have one element, and records are large.
        if self.is_empty() {
            self.reserve_exact(1);
        }
        Vec::push(self, R::default());
        self.last_mut().expect("an element was just pushed")
    }
}

/// A type whose values are fields of generated structs.
pub trait AsSlot {
    /// Borrows the field as a slot.
    fn slot(&mut self) -> Slot<'_>;
    /// Whether the field has a value.
    fn is_set(&self) -> bool;
}

impl AsSlot for Option<Text> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }

    #[inline]
    fn is_set(&self) -> bool {
        self.is_some()
    }
}

impl AsSlot for Option<Number> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Number(self)
    }

    #[inline]
    fn is_set(&self) -> bool {
        self.is_some()
    }
}

impl AsSlot for Option<bool> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Bool(self)
    }

    #[inline]
    fn is_set(&self) -> bool {
        self.is_some()
    }
}

impl AsSlot for Vec<Text> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Texts(self)
    }

    #[inline]
    fn is_set(&self) -> bool {
        !self.is_empty()
    }
}

impl<R: Record + Default> AsSlot for Option<Box<R>> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Child(self)
    }

    #[inline]
    fn is_set(&self) -> bool {
        self.is_some()
    }
}

impl<R: Record + Default> AsSlot for Vec<R> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Children(self)
    }

    #[inline]
    fn is_set(&self) -> bool {
        !self.is_empty()
    }
}

/// Called by generated code for an index its shape does not have.
///
/// # Panics
/// Always: edges count by the rows of the shape, and a test walks every shape.
pub fn no_slot(shape: &Shape, index: usize) -> ! {
    panic!("{} has no row {index}", shape.path)
}

/// A root element with its shape and its resource type.
pub struct Root {
    /// The name of its grammar: `storagepool`.
    pub name: &'static str,
    /// The name of its element: `pool`.
    pub element: &'static str,
    /// The resource type; `None` for documents that libvirt only prints.
    pub resource: Option<&'static str>,
    /// The attribute that refers to the parent object: `pool` of a volume.
    pub parent: Option<&'static str>,
    /// Its shape.
    pub shape: &'static Shape,
    /// The mistakes that several of its values make together.
    pub checks: &'static [CrossCheck],
    /// Creates an empty record.
    pub record: fn() -> Box<dyn Record>,
}
