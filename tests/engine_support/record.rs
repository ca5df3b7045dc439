//! A record of any shape, with the function of generated structs.

use mapping::Number;
use mapping::Text;
use mapping::record::{AsSlot as _, Many, Optional, Record, Slot};
use mapping::shape::{Kind, RowName, RowSet, Scalar, Shape, flat_named, named};

/// The fields of a shape.
pub struct Fields {
    shape: &'static Shape,
    fields: Vec<RecordField>,
}

enum RecordField {
    Text(Option<Text>),
    Number(Option<Number>),
    Bool(Option<bool>),
    Texts(Vec<Text>),
    Child(Single),
    Children(Several),
    Link,
}

struct Single {
    shape: &'static Shape,
    record: Option<Box<Fields>>,
}

struct Several {
    shape: &'static Shape,
    records: Vec<Fields>,
}

impl Fields {
    pub fn new(shape: &'static Shape) -> Self {
        let field = |kind: &Kind| match kind {
            Kind::Attribute(scalar) | Kind::Text(scalar) | Kind::Leaf(scalar) => match scalar {
                Scalar::Bool(_) => RecordField::Bool(None),
                Scalar::Integer(_) | Scalar::Decimal => RecordField::Number(None),
                _ => RecordField::Text(None),
            },
            Kind::Leaves(_) => RecordField::Texts(Vec::new()),
            Kind::Flag => RecordField::Bool(None),
            Kind::RawContent | Kind::RawElement => RecordField::Text(None),
            Kind::Child(shape) | Kind::Flat(shape, _) | Kind::Map(shape) => {
                RecordField::Child(Single { shape, record: None })
            }
            Kind::Children(shape) | Kind::Chain(shape) | Kind::Mixed(shape) => {
                RecordField::Children(Several { shape, records: Vec::new() })
            }
            Kind::Link => RecordField::Link,
        };
        let fields = shape.rows.iter().map(|row| field(&row.kind)).collect();
        Self { shape, fields }
    }
}

impl Record for Fields {
    fn shape(&self) -> &'static Shape {
        self.shape
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match &mut self.fields[index] {
            RecordField::Text(field) => Slot::Text(field),
            RecordField::Number(field) => Slot::Number(field),
            RecordField::Bool(field) => Slot::Bool(field),
            RecordField::Texts(field) => Slot::Texts(field),
            RecordField::Child(field) => Slot::Child(field),
            RecordField::Children(field) => Slot::Children(field),
            RecordField::Link => Slot::Link,
        }
    }

    fn set_rows(&self) -> RowSet {
        let is_set = |field: &RecordField| match field {
            RecordField::Text(field) => field.is_set(),
            RecordField::Number(field) => field.is_set(),
            RecordField::Bool(field) => field.is_set(),
            RecordField::Texts(field) => field.is_set(),
            RecordField::Child(field) => field.record.is_some(),
            RecordField::Children(field) => !field.records.is_empty(),
            RecordField::Link => false,
        };
        let fields = self.fields.iter().enumerate();
        fields.fold(RowSet::EMPTY, |set, (index, field)| set.with(index, is_set(field)))
    }

    fn names(&self) -> &'static [RowName] {
        let shape = self.shape;
        let mut names = Vec::new();
        for (row, index) in shape.rows.iter().zip(0..).filter(|(row, _)| row.is_in_hcl()) {
            let Kind::Flat(child, inner_names) = row.kind else {
                names.push(named(row.name, index));
                continue;
            };
            let inner = child.rows.iter().zip(inner_names).zip(0..);
            let inner = inner.filter(|((row, _), _)| row.is_in_hcl());
            names.extend(inner.map(|((_, name), inner)| flat_named(name, index, inner)));
        }
        names.sort_by_key(|name| name.name);
        names.leak()
    }
}

impl Optional for Single {
    fn get(&mut self) -> Option<&mut dyn Record> {
        self.record.as_deref_mut().map(|record| record as &mut dyn Record)
    }

    fn insert(&mut self) -> &mut dyn Record {
        let shape = self.shape;
        self.record.get_or_insert_with(|| Box::new(Fields::new(shape))).as_mut()
    }
}

impl Many for Several {
    fn len(&self) -> usize {
        self.records.len()
    }

    fn at(&mut self, index: usize) -> &mut dyn Record {
        &mut self.records[index]
    }

    fn reserve(&mut self, additional: usize) {
        self.records.reserve(additional);
    }

    fn push(&mut self) -> &mut dyn Record {
        self.records.push(Fields::new(self.shape));
        self.records.last_mut().expect("an element was just pushed")
    }
}
