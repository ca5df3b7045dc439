//! Finds attributes that a message may refer to: configured attributes whose value or name it contains, and missing
//! attributes whose name it contains.

use mapping::shape::{Kind, Shape};
use mapping::{Object, Path, Step, Value};

use super::text::{Citation, ErrorText};

/// The identity of the object, which every message contains.
const IDENTITY: &[&str] = &["id", "name", UUID];

/// The part of the identity that a message can also reject: "malformed uuid element".
const UUID: &str = "uuid";

/// Attributes of parts of the object by which messages identify the part, whatever the failure is.
const PART_IDENTITY: &[&str] = &["name"];

/// A configured attribute.
pub(super) struct Candidate {
    pub(super) path: Path,
    /// How the message cites the value, if it does.
    pub(super) citation: Option<Citation>,
    /// The number of steps of the path that the message names.
    pub(super) named: usize,
    /// Whether the message names the last step.
    pub(super) is_named: bool,
    /// Whether the value is an object or a list of objects.
    pub(super) has_children: bool,
    /// Whether a value next to the path, or next to one of its ancestors, is a word of the message.
    has_word_nearby: bool,
}

impl Candidate {
    /// Whether the message certainly refers to it, and not to an attribute that it only names.
    pub(super) fn is_certain(&self) -> bool {
        let is_quoted = self.citation.is_some_and(|citation| citation > Citation::Bare);
        let is_identity = matches!(self.path.0.last(), Some(Step::Attribute(name)) if PART_IDENTITY.contains(name));
        self.named > 0 || is_quoted && !is_identity
    }

    /// The evidence for the candidate.
    pub(super) fn weight(&self) -> (usize, Option<Citation>) {
        (self.named + usize::from(self.has_word_nearby), self.citation)
    }
}

/// The path to a value, and the evidence that was found along it.
#[derive(Clone)]
struct Ancestors {
    path: Path,
    named: usize,
    has_word_nearby: bool,
}

/// The candidates of a configuration.
pub(super) fn find_set(error: &ErrorText, config: &Value) -> Vec<Candidate> {
    let mut search = Search { error, found: Vec::new() };
    if let Value::Object(object) = config {
        search.object(object, &Ancestors { path: Path::root(), named: 0, has_word_nearby: false });
    }
    search.found
}

struct Search<'a> {
    error: &'a ErrorText,
    found: Vec<Candidate>,
}

impl Search<'_> {
    fn object(&mut self, object: &Object, ancestors: &Ancestors) {
        let has_word = object.iter().any(|(_, value)| self.contains_word(value));
        for (name, value) in object.iter() {
            let is_rejected = name == UUID && self.error.is_about_value;
            if ancestors.path.0.is_empty() && IDENTITY.contains(&name) && !is_rejected {
                continue;
            }
            let is_named = self.error.names_parts(name);
            let inner = Ancestors {
                path: ancestors.path.attribute(name),
                named: ancestors.named + usize::from(is_named),
                has_word_nearby: ancestors.has_word_nearby || has_word,
            };
            self.value(value, &inner, is_named);
        }
    }

    fn value(&mut self, value: &Value, ancestors: &Ancestors, is_named: bool) {
        let text = match value {
            Value::String(text) => Some(text.to_string()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        let citation = text.and_then(|text| self.error.cites(&text));
        let has_word =
            matches!(value, Value::Map(map) if map.values().any(|it| self.contains_word(it)));
        if citation.is_some() || is_named && !matches!(value, Value::Null | Value::Unknown) {
            self.found.push(Candidate {
                path: ancestors.path.clone(),
                citation,
                named: ancestors.named,
                is_named,
                has_children: matches!(value, Value::Object(_) | Value::List(_)),
                has_word_nearby: ancestors.has_word_nearby || has_word,
            });
        }
        match value {
            Value::Object(object) => self.object(object, ancestors),
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(
                        item,
                        &Ancestors { path: ancestors.path.index(index), ..ancestors.clone() },
                        false,
                    );
                }
            }
            Value::Map(map) => {
                for (key, item) in map {
                    self.value(
                        item,
                        &Ancestors { path: ancestors.path.key(key), ..ancestors.clone() },
                        false,
                    );
                }
            }
            _ => {}
        }
    }

    /// Whether a value is a word of the message.
    fn contains_word(&self, value: &Value) -> bool {
        value.as_str().is_some_and(|text| text.len() > 2 && self.error.names(text).is_some())
    }
}

/// The missing attribute all of whose steps the message names; of several, the one with the longest path, then the one
/// that is named first.
pub(super) fn find_missing(error: &ErrorText, shape: &Shape, config: &Value) -> Option<Path> {
    let mut found = Vec::new();
    collect_missing(error, shape, config, &Path::root(), &mut found);
    most_exact(found)
}

fn most_exact(found: Vec<(Path, usize)>) -> Option<Path> {
    let rank = |(path, position): &(Path, usize)| (path.0.len(), usize::MAX - position);
    found.into_iter().max_by_key(rank).map(|(path, _)| path)
}

fn collect_missing(
    error: &ErrorText,
    shape: &Shape,
    value: &Value,
    path: &Path,
    found: &mut Vec<(Path, usize)>,
) {
    for (name, inner) in keys(shape) {
        let Some(position) = error.names(name) else { continue };
        let (path, value) = (path.attribute(name), value.get(name));
        if value.is_null() {
            found.push((path.clone(), position));
        }
        if let (Some(inner), Value::Null | Value::Object(_)) = (inner, value) {
            collect_missing(error, inner, value, &path, found);
        }
    }
}

/// The missing attribute, or the incomplete object, that the message names in one of the objects along `path`, the
/// nearest first.
pub(super) fn find_missing_near(
    error: &ErrorText,
    mut shape: &Shape,
    mut value: &Value,
    path: &Path,
) -> Option<Path> {
    let mut nearest = None;
    for (index, step) in path.0.iter().enumerate() {
        match step {
            Step::Attribute(name) => {
                if let (Some(missing), 1..) = (find_incomplete(error, shape, value), index) {
                    nearest = Some(Path(path.0[..index].to_vec()).join(&missing));
                }
                let inner = keys(shape).into_iter().find(|(key, _)| key == name);
                let Some(inner) = inner.and_then(|(_, inner)| inner) else { break };
                (shape, value) = (inner, value.get(name));
            }
            Step::Index(index) => value = value.items().get(*index)?,
            Step::Key(_) => break,
        }
    }
    nearest
}

/// The missing attribute or the set object that the message names.
fn find_incomplete(error: &ErrorText, shape: &Shape, value: &Value) -> Option<Path> {
    let mut found = Vec::new();
    collect_missing(error, shape, value, &Path::root(), &mut found);
    let object = value.as_object()?;
    // A word that is the name or the value of an attribute of this object does not refer to a missing one below it.
    let is_used = |name: &str| {
        !matches!(object.get(name), Value::Null | Value::Object(_))
            || object.iter().any(|(_, value)| value.as_str() == Some(name))
    };
    found.retain(|(path, _)| match path.0.as_slice() {
        [_, .., Step::Attribute(name)] => !is_used(name),
        _ => true,
    });
    let objects = object.iter().filter(|(_, value)| matches!(value, Value::Object(_)));
    found.extend(
        objects.filter_map(|(name, _)| Some((Path::root().attribute(name), error.names(name)?))),
    );
    most_exact(found)
}

/// The attributes of an object, with their shapes if they have one.
pub(super) fn keys(shape: &Shape) -> Vec<(&'static str, Option<&'static Shape>)> {
    let rows = shape.rows.iter().filter(|row| row.is_in_hcl());
    let keys = rows.flat_map(|row| match row.kind {
        Kind::Flat(_, names) => names.iter().map(|name| (*name, None)).collect(),
        Kind::Map(_) => vec![(row.name, None)],
        _ => vec![(row.name, row.shape())],
    });
    keys.collect()
}
