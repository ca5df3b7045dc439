//! The attributes that a shape has in a Terraform object; the attributes of a flat child are attributes of its
//! parent.

use std::slice;

use mapping::shape::{Canon, Flags, Kind, Live, Row, Shape, Since, Source};
use mapping::{Object, Value};

use crate::canon;
use crate::compare::{Size, is_not_compared, is_server};
use crate::view::ValueView;

/// One attribute of an object, with the row that describes it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ObjectAttribute {
    /// The name of the attribute.
    pub(crate) name: &'static str,
    /// The row of the attribute.
    pub(crate) row: &'static Row,
    /// The row of the flat child that contains `row`.
    outer: Option<&'static Row>,
    /// The index of `outer`, or of `row` if there is no flat child.
    index: u16,
    /// The index of `row` in the flat child.
    inner: Option<u16>,
}

/// A source of a derived value, and the row path to the element that its path is relative to.
pub(crate) struct Derivation {
    pub(crate) source: &'static Source,
    pub(crate) within: Vec<u16>,
}

/// The attributes of a shape, in the order of its rows.
pub(crate) fn fields(shape: &'static Shape) -> impl Iterator<Item = ObjectAttribute> {
    let rows = shape.rows.iter().zip(0..).filter(|(row, _)| row.is_in_hcl());
    rows.flat_map(|(row, index)| {
        let (rows, names, outer) = match row.kind {
            Kind::Flat(child, names) => (child.rows, names, Some(row)),
            _ => (slice::from_ref(row), slice::from_ref(&row.name), None),
        };
        let fields = rows.iter().zip(names).zip(0_u16..).filter(|((row, _), _)| row.is_in_hcl());
        fields.map(move |((row, name), inner)| ObjectAttribute {
            name,
            row,
            outer,
            index,
            inner: outer.map(|_| inner),
        })
    })
}

/// The field at the end of a row path.
pub(crate) fn field_at(shape: &'static Shape, row_path: &[u16]) -> Option<ObjectAttribute> {
    fields(shape).find(|field| field.row_path() == row_path)
}

impl ObjectAttribute {
    /// Whether the field or its flat child has a flag.
    pub(crate) fn has(&self, flag: Flags) -> bool {
        self.row.has(flag) || self.outer.is_some_and(|outer| outer.has(flag))
    }

    /// The libvirt release that added the field, or its flat child.
    pub(crate) fn since(&self) -> Option<Since> {
        self.outer_since().or(self.row.since)
    }

    /// The libvirt release that added the flat child of the field.
    pub(crate) fn outer_since(&self) -> Option<Since> {
        self.outer.and_then(|outer| outer.since)
    }

    /// The path of the field in the element that contains it.
    pub(crate) fn xml(&self) -> String {
        let own = |row: &Row| match row.kind {
            Kind::Attribute(_) => format!("/@{}", row.xml),
            Kind::Text(_) | Kind::Mixed(_) => String::new(),
            _ => format!("/{}", row.xml),
        };
        format!("{}{}", self.outer.map(own).unwrap_or_default(), own(self.row))
    }

    /// How a running object can be changed, by the rules of the row and of its flat child.
    pub(crate) fn live(&self) -> impl Iterator<Item = &'static Live> + use<> {
        let outer = self.outer.map_or(&[][..], |outer| outer.rules.live);
        self.row.rules.live.iter().chain(outer)
    }

    /// Whether libvirt may generate the value.
    pub(crate) fn is_server(&self) -> bool {
        is_server(self.row)
    }

    /// Whether the values are never compared.
    pub(crate) fn is_not_compared(&self) -> bool {
        is_not_compared(self.row) || self.outer.is_some_and(is_not_compared)
    }

    /// Whether the field is the version of a write-only attribute; a new version makes the provider send the secret
    /// again.
    pub(crate) fn is_version(&self) -> bool {
        self.row.is_attribute() && self.row.xml.is_empty()
    }

    /// Whether the field is the version of `secret`.
    pub(crate) fn is_of(&self, secret: &Self) -> bool {
        let name = self.name.strip_suffix("_version");
        self.is_version() && secret.has(Flags::WRITE_ONLY) && name == Some(secret.name)
    }

    /// Whether the field is compared on its own; a unit is compared together with its size, if there is one.
    pub(crate) fn is_compared(&self, shape: &'static Shape) -> bool {
        if self.is_not_compared() {
            return false;
        }
        self.row.canon != Canon::Unit || !self.group(shape).iter().any(Self::is_size)
    }

    /// The row path of the field.
    pub(crate) fn row_path(&self) -> Vec<u16> {
        std::iter::once(self.index).chain(self.inner).collect()
    }

    /// The element of `object` that contains the row, and its shape.
    pub(crate) fn holder<'o>(
        &self,
        shape: &'static Shape,
        object: &'o Object,
    ) -> (&'static Shape, ValueView<'o>) {
        match self.outer.map(|outer| outer.kind) {
            Some(Kind::Flat(child, names)) => (child, ValueView::Flat(object, names)),
            _ => (shape, ValueView::Object(object)),
        }
    }

    /// The sources from which libvirt derives the value, or the generated attributes of the object.
    pub(crate) fn derived_from(&self) -> Vec<Derivation> {
        let here = |within: Vec<u16>| {
            move |source: &'static Source| Derivation { source, within: within.clone() }
        };
        let around = self.outer.map_or(&[][..], |outer| outer.rules.derived_from);
        let inside = self.inner.map(|_| self.index).into_iter().collect();
        let own = self.row.rules.derived_from.iter().map(here(inside));
        let mut found: Vec<_> = own.chain(around.iter().map(here(Vec::new()))).collect();
        if let Kind::Child(inner) = self.row.kind {
            for derivation in fields(inner).filter(Self::is_server).flat_map(|it| it.derived_from())
            {
                let within = self.row_path().into_iter().chain(derivation.within).collect();
                found.push(Derivation { within, ..derivation });
            }
        }
        found
    }

    /// The XML name of the unit, if the field is a size or a unit.
    fn unit(&self) -> Option<&'static str> {
        match self.row.canon {
            Canon::Size { unit, .. } => Some(unit),
            Canon::Unit => Some(self.row.xml),
            _ => None,
        }
    }

    fn is_sibling(&self, other: &Self) -> bool {
        let address = |field: &Self| field.outer.map(std::ptr::from_ref);
        address(self) == address(other)
    }

    /// The sizes that share a unit, and the unit, if this field is one of them; empty for any other field.
    pub(crate) fn group(&self, shape: &'static Shape) -> Vec<Self> {
        let Some(unit) = self.unit() else {
            return Vec::new();
        };
        let members = fields(shape).filter(|field| field.is_sibling(self));
        let is_member = |field: &Self| {
            let is_unit = field.row.canon == Canon::Unit;
            field.unit() == Some(unit) && (!is_unit || field.row.is_attribute())
        };
        members.filter(is_member).collect()
    }

    /// Whether two objects have equivalent values of this field; a unit is compared together with its sizes.
    pub(crate) fn is_same(&self, shape: &'static Shape, left: &Object, right: &Object) -> bool {
        match self.row.canon {
            Canon::Unit => {
                let group = self.group(shape);
                let sizes: Vec<&Self> = group.iter().filter(|field| field.is_size()).collect();
                if sizes.is_empty() {
                    return self.is_same_value(left.get(self.name), right.get(self.name));
                }
                sizes.iter().all(|size| size.is_same(shape, left, right))
            }
            Canon::Size { .. } => self.is_same_size(shape, left, right),
            _ => self.is_same_value(left.get(self.name), right.get(self.name)),
        }
    }

    /// Whether the field is a size.
    pub(crate) fn is_size(&self) -> bool {
        matches!(self.row.canon, Canon::Size { .. })
    }

    fn is_same_size(&self, shape: &'static Shape, left: &Object, right: &Object) -> bool {
        let group = self.group(shape);
        let unit = group.iter().find(|field| !field.is_size());
        let has_unknown = |object: &Object| {
            object.get(self.name).is_unknown()
                || unit.is_some_and(|unit| object.get(unit.name).is_unknown())
        };
        if has_unknown(left) || has_unknown(right) {
            return false;
        }
        match (self.size(shape, left), self.size(shape, right)) {
            (Some(left), Some(right)) => left == right,
            (None, None) => {
                let is_equal =
                    |field: &Self| field.is_same_value(left.get(field.name), right.get(field.name));
                is_equal(self) && unit.is_none_or(is_equal)
            }
            _ => false,
        }
    }

    /// The size in bytes, if the object has a valid one.
    pub(crate) fn size(&self, shape: &'static Shape, object: &Object) -> Option<u128> {
        let Canon::Size { default, .. } = self.row.canon else {
            return None;
        };
        let number = canon::text_of(self.row, object.get(self.name))?;
        let group = self.group(shape);
        let unit = group.iter().find(|field| !field.is_size());
        let unit = unit.and_then(|unit| canon::text_of(unit.row, object.get(unit.name)));
        Size::new(&number, unit.as_deref(), default).bytes()
    }

    /// Whether two scalars, lists of texts or maps are equivalent; objects are never.
    pub(crate) fn is_same_value(&self, left: &Value, right: &Value) -> bool {
        let row = self.row;
        match (left, right) {
            (Value::Unknown, _) | (_, Value::Unknown) => false,
            // Fast path: most values are identical and need no canonical form.
            (left, right) if is_scalar(left) && left == right => true,
            (Value::List(left), Value::List(right)) => {
                let mut pairs = left.iter().zip(right);
                left.len() == right.len()
                    && pairs.all(|(left, right)| self.is_same_value(left, right))
            }
            (Value::List(items), Value::Null) | (Value::Null, Value::List(items)) => {
                items.is_empty()
            }
            (Value::Map(left), Value::Map(right)) => same_map(row, left, right),
            (left, right) if is_scalar(left) && is_scalar(right) => {
                let (left, right) = (canon::text_of(row, left), canon::text_of(row, right));
                canon::same_text(row, left.as_deref(), right.as_deref())
            }
            _ => false,
        }
    }
}

fn is_scalar(value: &Value) -> bool {
    matches!(value, Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_))
}

type ValueMap = std::collections::BTreeMap<String, Value>;

/// Whether two maps have the same keys with equivalent values; a null value counts as an absent key.
fn same_map(row: &Row, left: &ValueMap, right: &ValueMap) -> bool {
    let Some(shape) = row.shape() else {
        return left == right;
    };
    let is_held = |(key, value): (&String, &Value), other: &ValueMap| {
        same_key(shape, key, value, other.get(key).unwrap_or(&Value::Null))
    };
    left.iter().all(|entry| is_held(entry, right)) && right.iter().all(|entry| is_held(entry, left))
}

/// Whether two values of one map key are equivalent.
pub(crate) fn same_key(shape: &'static Shape, key: &str, left: &Value, right: &Value) -> bool {
    let Some(row) = key_row(shape, key) else {
        return left == right;
    };
    if left.is_unknown() || right.is_unknown() {
        return false;
    }
    if row.shape().is_some() {
        // A child without attributes is present or absent.
        return left.is_null() == right.is_null();
    }
    let (left, right) = (canon::text_of(row, left), canon::text_of(row, right));
    canon::same_text(row, left.as_deref(), right.as_deref())
}

/// The row of a map key: a scalar row of the shape, or of a child whose name is the prefix of the key.
pub(crate) fn key_row(shape: &'static Shape, key: &str) -> Option<&'static Row> {
    let rows = || shape.rows.iter().filter(|row| row.is_in_hcl());
    if let Some(row) = rows().find(|row| row.name == key) {
        return Some(row);
    }
    rows().find_map(|row| {
        let Kind::Child(child) = row.kind else {
            return None;
        };
        let inner = key.strip_prefix(row.name)?.strip_prefix('_')?;
        child.rows.iter().find(|row| row.name == inner)
    })
}
