//! Finds the new and changed values of a configuration that a libvirt release lacks. In: the prior state, the
//! configuration and a release. Out: the outermost part of each such value. Unknown values are skipped, and so is what a
//! release has only perhaps.

use mapping::record::Root;
use mapping::shape::{Canon, Check, Flags, Kind, Row, Scalar, Shape, Since, Version};
use mapping::{Number, Path, Value};

use super::is_secret;
use crate::correlate;
use crate::fields::{ObjectAttribute, fields};

/// A part of a configuration that a release lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// The attribute.
    pub path: Path,
    /// The path of the attribute in the document.
    pub xml: String,
    /// The release that added it.
    pub since: Since,
    /// What the release lacks.
    pub feature: Feature,
    /// Whether libvirt refuses or drops the value.
    pub check: Check,
}

/// What a release can lack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Feature {
    /// An element of the document, which the release drops.
    Element,
    /// An XML attribute, which the release ignores.
    Attribute,
    /// A value of an enumeration, which the release refuses.
    Word {
        /// The value.
        text: String,
        /// The type with all values.
        scalar: Scalar,
    },
}

/// The parts of a configuration that differ from the prior state and that a release lacks, in the order of the document.
/// The host has accepted the values of the prior state.
pub fn lacking(root: &Root, [prior, config]: [&Value; 2], version: Version) -> Vec<Lacking> {
    let mut search = Search { version, found: Vec::new() };
    let place = Located { path: Path::root(), xml: format!("/{}", root.element) };
    search.object(root.shape, [prior, config], &place);
    search.found
}

/// The place of an object.
struct Located {
    path: Path,
    xml: String,
}

struct Search {
    version: Version,
    found: Vec<Lacking>,
}

impl Search {
    fn object(&mut self, shape: &'static Shape, states: [&Value; 2], place: &Located) {
        for field in fields(shape) {
            let [prior, config] = states.map(|state| state.get(field.name));
            if prior != config && is_written(&field, config) {
                let place = Located {
                    path: place.path.attribute(field.name),
                    xml: format!("{}{}", place.xml, field.xml()),
                };
                self.field(&field, [prior, config], &place);
            }
        }
    }

    fn field(&mut self, field: &ObjectAttribute, states: [&Value; 2], place: &Located) {
        if let Some(since) = self.missing(field.since()) {
            let is_attribute = field.outer_since().is_none()
                && matches!(field.row.kind, Kind::Attribute(_) | Kind::Text(_));
            let (feature, check) = if is_attribute {
                (Feature::Attribute, Check::Warning)
            } else {
                (Feature::Element, Check::Error)
            };
            self.add(place, since, (feature, check));
            return;
        }
        let [prior, config] = states;
        match field.row.kind {
            Kind::Child(inner) => self.object(inner, states, place),
            Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner) => {
                let pairs = correlate::values(inner, config.items(), prior.items()).left;
                for (index, item) in config.items().iter().enumerate() {
                    let before = pairs.get(index).copied().flatten();
                    let before = before.and_then(|at| prior.items().get(at));
                    let place = Located { path: place.path.index(index), xml: place.xml.clone() };
                    self.object(inner, [before.unwrap_or(&Value::Null), item], &place);
                }
            }
            _ => self.word(field.row, config, place),
        }
    }

    /// Adds a word that the release lacks.
    fn word(&mut self, row: &'static Row, value: &Value, place: &Located) {
        let (Some(scalar), Some(text)) = (row.scalar(), value.as_str()) else { return };
        let since = self.missing(since_of_word(scalar, text));
        if let Some(since) = since.filter(|_| row.check > Check::Hint && !is_secret(row)) {
            let feature = Feature::Word { text: text.to_owned(), scalar };
            self.add(place, since, (feature, row.check));
        }
    }

    fn missing(&self, since: Option<Since>) -> Option<Since> {
        since.filter(|since| since.is_missing_in(self.version))
    }

    fn add(&mut self, place: &Located, since: Since, (feature, check): (Feature, Check)) {
        let (path, xml) = (place.path.clone(), place.xml.clone());
        self.found.push(Lacking { path, xml, since, feature, check });
    }
}

/// Whether the document contains something for a value that has an effect.
fn is_written(field: &ObjectAttribute, value: &Value) -> bool {
    match value {
        Value::Null | Value::Unknown => false,
        Value::List(items) => !items.is_empty(),
        Value::Object(object) => object.iter().next().is_some() || field.has(Flags::EMPTY_IS_SET),
        Value::Bool(false) => {
            !matches!(field.row.kind, Kind::Flag) && field.row.canon != Canon::NoAbsent
        }
        Value::Number(number) => {
            field.row.canon != Canon::ZeroAbsent || *number != Number::from(0_u64)
        }
        Value::String(text) => {
            !text.is_empty() || !matches!(field.row.canon, Canon::EmptyAbsent | Canon::EmptyAny)
        }
        _ => true,
    }
}

/// The release that added a word, if no other alternative of the type has it.
fn since_of_word(scalar: Scalar, text: &str) -> Option<Since> {
    match scalar {
        Scalar::Words(words) => words.iter().find(|word| word.text == text)?.since,
        Scalar::Union(parts) => {
            let mut having = parts.iter().filter(|part| part.has(text));
            let since = since_of_word(*having.next()?, text);
            since.filter(|_| having.next().is_none())
        }
        _ => None,
    }
}
