//! The attributes that are not part of a document. `controls!` defines them once: it generates the rows of the schema
//! and a struct to read their values, so that a misspelt attribute does not compile. These rows are never converted to
//! XML.

mod shared;

use std::collections::BTreeMap;
use std::time::Duration;

use mapping::class::Class;
use mapping::shape::Kind::{Attribute, Children, Leaves, Map};
use mapping::shape::{Range, Row, Scalar, Shape, YES_NO, row};
use mapping::{Number, Object, Value, any, duration};

pub use shared::{
    AUTOSTART, DataControls, ID, LIVE, Limit, ON_EXISTS, ON_RESTART, OnExists, OnRestart,
    PENDING_RESTART, ReadTimeout, Shared, SharedCreate, SharedUpdate, TIMEOUTS, Timeouts, URI, id,
};

/// The type of an attribute: its row in a schema, and its conversion from and to a value.
pub trait Control: Sized {
    /// Its row, without a name and a description.
    const ROW: Row;
    /// Reads a value.
    fn read(value: &Value) -> Self;
    /// The value, for attributes that the provider computes; null if it is not set.
    fn write(self) -> Value {
        Value::Null
    }
}

/// The type of an attribute's value.
pub trait Leaf: Sized {
    /// Its type in a schema.
    const SCALAR: Scalar;
    /// Reads a known value; none if it is null or has another type.
    fn from_value(value: &Value) -> Option<Self>;
    /// The value.
    fn into_value(self) -> Value {
        Value::Null
    }
}

/// A group of attributes, which `controls!` defines.
pub trait Group: Control {
    /// Its rows.
    const SHAPE: &'static Shape;
}

/// A group that distinguishes an omitted object from an empty one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Optional<G> {
    /// It is omitted, or its value is unknown.
    #[default]
    Omitted,
    /// It is present.
    Present(G),
}

impl<G> Optional<G> {
    /// The group, if it is present.
    pub fn present(self) -> Option<G> {
        match self {
            Self::Omitted => None,
            Self::Present(group) => Some(group),
        }
    }
}

impl<G: Group> Control for Optional<G> {
    const ROW: Row = G::ROW;

    fn read(value: &Value) -> Self {
        match value {
            Value::Object(_) => Self::Present(G::read(value)),
            _ => Self::Omitted,
        }
    }

    fn write(self) -> Value {
        self.present().map_or(Value::Null, G::write)
    }
}

/// An attribute whose value may be unknown in a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Setting<T> {
    /// It is omitted.
    #[default]
    Omitted,
    /// Its value is unknown.
    Unknown,
    /// It has this value.
    Known(T),
}

impl<T> Setting<T> {
    /// The value, if it is known.
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Omitted | Self::Unknown => None,
        }
    }

    /// Whether the value is unknown.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

impl<T> From<Option<T>> for Setting<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Omitted, Self::Known)
    }
}

impl<T: Leaf> Control for Setting<T> {
    const ROW: Row = <Option<T>>::ROW;

    fn read(value: &Value) -> Self {
        if value.is_unknown() { Self::Unknown } else { T::from_value(value).into() }
    }

    fn write(self) -> Value {
        match self {
            Self::Omitted => Value::Null,
            Self::Unknown => Value::Unknown,
            Self::Known(value) => value.into_value(),
        }
    }
}

impl<T: Leaf> Control for Option<T> {
    const ROW: Row = row("", "", Attribute(T::SCALAR), "");

    fn read(value: &Value) -> Self {
        T::from_value(value)
    }

    fn write(self) -> Value {
        self.map_or(Value::Null, T::into_value)
    }
}

/// A boolean that is false by default.
impl Control for bool {
    const ROW: Row = <Option<Self>>::ROW;

    fn read(value: &Value) -> Self {
        value.as_bool() == Some(true)
    }
}

impl<T: Leaf> Control for Vec<Setting<T>> {
    const ROW: Row = row("", "", Leaves(T::SCALAR), "");

    fn read(value: &Value) -> Self {
        value.items().iter().map(Setting::read).collect()
    }

    fn write(self) -> Value {
        Value::List(self.into_iter().map(Setting::write).collect())
    }
}

/// A list of objects; none is null, which differs from an empty list.
impl<G: Group> Control for Option<Vec<G>> {
    const ROW: Row = row("", "", Children(G::SHAPE), "");

    fn read(value: &Value) -> Self {
        match value {
            Value::List(items) => Some(items.iter().map(G::read).collect()),
            _ => None,
        }
    }

    fn write(self) -> Value {
        let items = |items: Vec<G>| Value::List(items.into_iter().map(G::write).collect());
        self.map_or(Value::Null, items)
    }
}

impl Control for BTreeMap<String, String> {
    const ROW: Row = row("", "", Map(&NO_KEYS), "");

    fn read(value: &Value) -> Self {
        let Value::Map(entries) = value else { return Self::new() };
        let known =
            |(key, entry): (&String, &Value)| Some((key.clone(), entry.as_str()?.to_owned()));
        entries.iter().filter_map(known).collect()
    }
}

/// The shape of a map with any keys.
static NO_KEYS: Shape = shape("map", &[]);

/// An attribute of any type, without its type.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnyValue(pub Value);

impl Control for AnyValue {
    const ROW: Row = row("", "", Attribute(Scalar::Any), "");

    fn read(value: &Value) -> Self {
        Self(any::content(value).clone())
    }
}

impl Leaf for bool {
    const SCALAR: Scalar = Scalar::Bool(YES_NO);

    fn from_value(value: &Value) -> Option<Self> {
        value.as_bool()
    }

    fn into_value(self) -> Value {
        Value::Bool(self)
    }
}

impl Leaf for String {
    const SCALAR: Scalar = Scalar::Text;

    fn from_value(value: &Value) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }

    fn into_value(self) -> Value {
        Value::from(self)
    }
}

impl Leaf for Duration {
    const SCALAR: Scalar = Scalar::Class(Class::Duration);

    fn from_value(value: &Value) -> Option<Self> {
        duration::parse(value.as_str()?)
    }
}

impl Leaf for u64 {
    const SCALAR: Scalar = Scalar::Integer(&Range { min: Some(0), max: None });

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => number.to_string().parse().ok(),
            _ => None,
        }
    }

    fn into_value(self) -> Value {
        Value::Number(Number::from(self))
    }
}

/// A row with its name and description.
pub const fn named(name: &'static str, row: &Row, doc: &'static str) -> Row {
    Row { xml: name, name, doc, ..*row }
}

/// A shape of such rows.
pub const fn shape(path: &'static str, rows: &'static [Row]) -> Shape {
    Shape { path, rows, key: &[], r#match: &[], arms: &[] }
}

/// An object of attributes; null if none of them is set.
pub fn object<const N: usize>(attributes: [(&'static str, Value); N]) -> Value {
    let object: Object = attributes.into_iter().collect();
    if object.is_empty() { Value::Null } else { Value::Object(object) }
}

/// Implements [`Leaf`] for an enumeration, with the word of each variant.
macro_rules! words {
    ($type:ty { $($variant:ident = $text:literal),+ $(,)? }) => {
        impl $crate::controls::Leaf for $type {
            const SCALAR: mapping::shape::Scalar =
                mapping::shape::Scalar::Words(&[$(mapping::shape::word($text)),+]);

            fn from_value(value: &mapping::Value) -> Option<Self> {
                match value.as_str()? {
                    $($text => Some(Self::$variant),)+
                    _ => None,
                }
            }

            fn into_value(self) -> mapping::Value {
                mapping::Value::from(match self { $(Self::$variant => $text),+ })
            }
        }
    };
}
pub(crate) use words;

/// Defines attributes: a struct for each group, with a field for each attribute.
///
/// `name: Type = "Description."` defines an attribute, and `name [presence(..)]: ..` changes its row. The names of
/// shared attributes (`id`, `timeouts`, ..) need no type and no description.
macro_rules! controls {
    (@doc $field:ident) => { "An attribute that several resource types have." };
    (@doc $field:ident $text:expr) => { $text };
    (@type id) => { Option<String> };
    (@type uri) => { $crate::controls::Setting<String> };
    (@type autostart) => { $crate::controls::Setting<bool> };
    (@type pending_restart) => { $crate::controls::Setting<bool> };
    (@type timeouts) => { $crate::controls::Timeouts };
    (@type on_exists) => {
        $crate::controls::Setting<$crate::controls::OnExists>
    };
    (@type live) => { $crate::controls::Setting<bool> };
    (@type on_restart) => { Option<$crate::controls::OnRestart> };
    (@type $field:ident) => {
        compile_error!(concat!("`", stringify!($field), "` is not shared: add its type and description"))
    };
    (@type $field:ident $type:ty) => { $type };
    (@row id) => { $crate::controls::ID };
    (@row uri) => { $crate::controls::URI };
    (@row autostart) => { $crate::controls::AUTOSTART };
    (@row pending_restart) => { $crate::controls::PENDING_RESTART };
    (@row timeouts) => { $crate::controls::TIMEOUTS };
    (@row on_exists) => { $crate::controls::ON_EXISTS };
    (@row live) => { $crate::controls::LIVE };
    (@row on_restart) => { $crate::controls::ON_RESTART };
    (@row $field:ident) => { $crate::controls::ID };
    (@row $field:ident $type:ty = $text:expr) => {
        $crate::controls::named(
            stringify!($field),
            &<$type as $crate::controls::Control>::ROW,
            $text,
        )
    };
    ($(
        $(#[$doc:meta])*
        $visibility:vis struct $name:ident in $path:literal {
            $($field:ident $([$($adjusted:tt)*])? $(: $type:ty = $text:expr)?),* $(,)?
        }
    )*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq)]
        $visibility struct $name {
            $(
                #[doc = controls!(@doc $field $($text)?)]
                $visibility $field: controls!(@type $field $($type)?)
            ),*
        }

        impl $name {
            /// The rows in a schema.
            $visibility const SHAPE: &'static mapping::shape::Shape = &$crate::controls::shape(
                $path,
                &[$(controls!(@row $field $($type = $text)?) $(.$($adjusted)*)?),*],
            );

            /// The values in a state, a plan or a configuration.
            #[allow(dead_code)] // A group is read with the attributes that contain it.
            $visibility fn of(state: &mapping::Value) -> Self {
                <Self as $crate::controls::Control>::read(state)
            }
        }

        impl $crate::controls::Group for $name {
            const SHAPE: &'static mapping::shape::Shape = Self::SHAPE;
        }

        impl $crate::controls::Control for $name {
            const ROW: mapping::shape::Row =
                mapping::shape::row("", "", mapping::shape::Kind::Child(Self::SHAPE), "");

            fn read(value: &mapping::Value) -> Self {
                Self { $($field: $crate::controls::Control::read(value.at([stringify!($field)]))),* }
            }

            fn write(self) -> mapping::Value {
                $crate::controls::object([
                    $((stringify!($field), $crate::controls::Control::write(self.$field))),*
                ])
            }
        }
    )*};
}
pub(crate) use controls;
