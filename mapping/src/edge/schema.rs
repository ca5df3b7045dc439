//! The Terraform attributes that a shape defines.

use std::fmt::Write;

use super::map;
use crate::schema::{Attribute, OnChange, Presence, Type};
use crate::shape::{Flags, Kind, Row, Scalar, Shape};

/// The attributes of a shape, in the order of its rows.
pub fn attributes(shape: &'static Shape) -> Vec<Attribute> {
    let mut attributes = Vec::with_capacity(shape.rows.len());
    for row in shape.rows.iter().filter(|row| row.is_in_hcl()) {
        match row.kind {
            Kind::Flat(child, names) => {
                let fields = child.rows.iter().zip(names).filter(|(row, _)| row.is_in_hcl());
                attributes.extend(fields.map(|(row, name)| attribute(row, name)));
            }
            _ => attributes.push(attribute(row, row.name)),
        }
    }
    attributes
}

fn attribute(row: &Row, name: &'static str) -> Attribute {
    Attribute {
        name,
        r#type: type_of(row),
        presence: if row.has(Flags::WRITE_ONLY) { Presence::Optional } else { row.presence },
        is_write_only: row.has(Flags::WRITE_ONLY),
        is_sensitive: row.has(Flags::SENSITIVE),
        on_change: on_change(row),
        description: description(row),
    }
}

fn on_change(row: &Row) -> OnChange {
    match (row.has(Flags::REPLACE), row.has(Flags::CREATE_ONLY)) {
        (true, _) => OnChange::Replace,
        (_, true) => OnChange::StateOnly,
        _ => OnChange::InPlace,
    }
}

fn type_of(row: &Row) -> Type {
    match row.kind {
        Kind::Attribute(scalar) | Kind::Text(scalar) | Kind::Leaf(scalar) => scalar.r#type(),
        Kind::Leaves(_) => Type::Strings,
        Kind::Flag => Type::Bool,
        Kind::RawContent | Kind::RawElement | Kind::Link => Type::String,
        Kind::Child(shape) | Kind::Flat(shape, _) => Type::Object(attributes(shape)),
        Kind::Children(shape) | Kind::Chain(shape) | Kind::Mixed(shape) => {
            Type::Objects(attributes(shape))
        }
        Kind::Map(_) => Type::Map,
    }
}

fn description(row: &Row) -> String {
    let Kind::Map(shape) = row.kind else {
        return row.doc.to_owned();
    };
    let mut text = row.doc.to_owned();
    for arm in shape.arms {
        let words: Vec<&str> = arm.when.iter().flat_map(|when| when.words.spelled()).collect();
        let is_named = |key: &&map::MapKey| arm.rows.contains(&key.row);
        let keys = map::map_keys(shape);
        let names = keys.iter().filter(is_named).map(|key| format!("`{}`", key.name));
        let names: Vec<String> = names.collect();
        write!(text, " `{}`: {}.", words.join("`, `"), names.join(", "))
            .expect("writing to a string does not fail");
    }
    text
}

impl Scalar {
    /// The Terraform type of this type.
    pub fn r#type(self) -> Type {
        match self {
            Self::Bool(_) => Type::Bool,
            Self::Integer(_) | Self::Decimal => Type::Number,
            Self::Text | Self::Class(_) | Self::Words(_) | Self::Union(_) => Type::String,
            Self::Any => Type::Any,
        }
    }

    /// The allowed values, for messages.
    pub fn allowed(self) -> String {
        match self {
            Self::Text => "any text".to_owned(),
            Self::Any => "any value".to_owned(),
            Self::Class(class) => class.name().replace('_', " "),
            Self::Words(words) => words.iter().map(|word| word.text).collect::<Vec<_>>().join(", "),
            Self::Bool(pair) => {
                [pair.yes, pair.no, pair.yes.and(Some("true")), pair.no.and(Some("false"))]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(", ")
            }
            Self::Integer(range) => match (range.min, range.max) {
                (Some(min), Some(max)) => format!("{min} to {max}"),
                (Some(min), None) => format!("integers from {min}"),
                (None, Some(max)) => format!("integers up to {max}"),
                (None, None) => "integers".to_owned(),
            },
            Self::Decimal => "decimal numbers".to_owned(),
            Self::Union(scalars) => {
                scalars.iter().map(|scalar| scalar.allowed()).collect::<Vec<_>>().join(", or ")
            }
        }
    }
}
