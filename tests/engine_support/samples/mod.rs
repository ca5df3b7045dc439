//! Small shapes with all features of the generated ones.

#![allow(unused_imports, reason = "each test target uses its part")]

mod domain;
mod network;
mod other;

use mapping::shape::{
    Canon, Flags, Kind, ON_OFF, Range, Row, RowPath, Scalar, Shape, Source, Word, Words, YES_NO,
    word,
};

pub use domain::*;
pub use network::*;
pub use other::*;

pub(super) const INTEGER: Scalar = Scalar::Integer(&Range { min: None, max: None });
pub(super) const YES: Scalar = Scalar::Bool(YES_NO);
pub(super) const ON: Scalar = Scalar::Bool(ON_OFF);
pub(super) const TEXT: Scalar = Scalar::Text;
pub(super) const MODES: &[Word] = &[word("nat"), word("route"), word("bridge"), word("open")];

pub const fn row(xml: &'static str, name: &'static str, kind: Kind) -> Row {
    mapping::shape::row(xml, name, kind, "")
}

pub const fn attribute(name: &'static str) -> Row {
    row(name, name, Kind::Attribute(TEXT))
}

pub(super) const fn leaf(name: &'static str) -> Row {
    row(name, name, Kind::Leaf(TEXT))
}

pub(super) const fn child(name: &'static str, shape: &'static Shape) -> Row {
    row(name, name, Kind::Child(shape))
}

pub(super) const fn children(name: &'static str, shape: &'static Shape) -> Row {
    row(name, name, Kind::Children(shape))
}

pub const fn shape(path: &'static str, rows: &'static [Row]) -> Shape {
    Shape { path, rows, key: &[], r#match: &[], arms: &[] }
}

pub(super) const fn size(path: &'static str) -> Shape {
    const ROWS: &[Row] = &[
        row("", "value", Kind::Text(INTEGER))
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .flag(Flags::ROUNDED),
        attribute("unit").canon(Canon::Unit),
    ];
    shape(path, ROWS)
}

/// A place relative to the root.
pub(super) const fn from_root(row_paths: &'static [RowPath]) -> Source {
    Source { from_root: true, is_around: false, row_paths, words: Words::NONE }
}

/// A place relative to the element that contains a row.
pub(super) const fn from_here(row_paths: &'static [RowPath]) -> Source {
    Source { from_root: false, is_around: false, row_paths, words: Words::NONE }
}
