//! The families, read from the files `DIR/*.families` next to this one, with one folder for each root.
//!
//! `== NAME: TEXT` starts a family; TEXT is HCL in which `$` stands for the alternatives. An alternative is a line;
//! lines that start with a space continue it, `-` is an empty one, `#` starts a comment. Marks follow after ` ## `:
//! `since VERSION` and `until VERSION` if other versions of libvirt refuse it, `maybe REASON` if an installation may
//! refuse it, `echo REASON` if libvirt does not keep it, `whole REASON` if it is not tried without one of its parts. Marks after TEXT apply to all alternatives.

use std::fs;
use std::path::Path;

use mapping::record::Root;
use mapping::schema::{Attribute, Presence, Type};
use mapping::xml::{self, Element};
use mapping::{Object, Value, edge};
use provider::cli::hcl;

/// The folders, each with its resource type and the common part of its configurations.
const FOLDERS: [(&str, &str, &str); 4] = [
    ("domain", "libvirt_domain", "type = \"qemu\"\nmemory = 65536\nos = { type = \"hvm\" }"),
    ("network", "libvirt_network", ""),
    ("pool", "libvirt_pool", ""),
    ("volume", "libvirt_volume", "capacity = 1048576"),
];

/// A family.
pub struct Family {
    /// Its folder and its name in it.
    pub name: String,
    pub r#type: &'static str,
    /// The name of the object.
    pub object: String,
    pub alternatives: Vec<Alternative>,
    base: Value,
}

/// One form of a part.
pub struct Alternative {
    /// Its name in messages.
    pub text: String,
    /// Its configuration in addition to the common part.
    own: Value,
    /// The version of libvirt from which on it is accepted.
    pub since: Option<String>,
    /// The version of libvirt from which on it is refused.
    pub until: Option<String>,
    /// Whether libvirt does not keep all of it.
    pub has_echo: bool,
    /// Whether it is not tried without one of its parts.
    pub is_whole: bool,
    /// Whether an installation may refuse it.
    pub is_uncertain: bool,
}

impl Family {
    /// Every family; `DIR` in a text is the folder for images.
    pub fn all(folder: &Path) -> Vec<Self> {
        let (mut families, mut problems) = (Vec::new(), Vec::new());
        for (name, r#type, base) in FOLDERS {
            let base = value(r#type, base).unwrap_or_else(|problem| panic!("{problem}"));
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/families").join(name);
            let entries =
                fs::read_dir(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
            files.sort();
            for file in files {
                let text = fs::read_to_string(&file).unwrap();
                let text = text.replace("DIR", &folder.display().to_string());
                for section in text.split("\n== ").skip(1) {
                    let object = format!("family-{}", families.len());
                    let (family, found) = Self::read((name, r#type), (section, &base), object);
                    families.push(family);
                    problems.extend(found);
                }
            }
        }
        assert!(problems.is_empty(), "{}", problems.join("\n"));
        families
    }

    fn read(
        (folder, r#type): (&str, &'static str),
        (section, base): (&str, &Value),
        object: String,
    ) -> (Self, Vec<String>) {
        let mut lines = statements(section).into_iter();
        let head = lines.next().unwrap_or_default();
        let (head, common) = head.split_once(" ## ").unwrap_or((&head, ""));
        let (name, template) = head.split_once(':').unwrap_or((head, "$"));
        let name = format!("{folder}/{}", name.trim());
        let mut problems = Vec::new();
        let alternative = |line: String| {
            let mut marks = line.split(" ## ");
            let text = marks.next().unwrap_or_default().trim().to_owned();
            let own = if text == "-" { "" } else { text.as_str() };
            let own = value(r#type, &template.replace('$', own))
                .map_err(|problem| problems.push(problem))
                .unwrap_or_default();
            let marks: Vec<&str> = marks.chain([common]).collect();
            let mark = |word: &str| {
                let found = marks.iter().find_map(|mark| mark.trim().strip_prefix(word));
                found.map(|rest| rest.trim().to_owned())
            };
            let (has_echo, is_uncertain) = (mark("echo").is_some(), mark("maybe").is_some());
            let (since, until) = (mark("since"), mark("until"));
            let is_whole = mark("whole").is_some();
            Alternative { text, own, since, until, has_echo, is_whole, is_uncertain }
        };
        let alternatives: Vec<_> = lines.map(alternative).collect();
        assert!(alternatives.len() > 1, "{name} has too few alternatives");
        let base = base.clone();
        (Self { name, r#type, object, alternatives, base }, problems)
    }

    /// The root of the resource type.
    pub fn root(&self) -> &'static Root {
        let root = generated::ROOTS.iter().find(|root| root.resource == Some(self.r#type));
        root.expect("the type has a root")
    }

    /// The configuration with one form of the part.
    pub fn configuration(&self, own: &Value) -> Value {
        let Value::Object(mut object) = merged(&self.base, own) else { return Value::Null };
        object.set("name", Value::string(self.object.as_str()));
        match self.r#type {
            "libvirt_volume" => {
                object.set("pool", Value::from("images"));
                object.set("update", Value::object([("allow_shrink", Value::Bool(true))]));
            }
            _ => object.set("running", Value::Bool(false)),
        }
        Value::Object(object)
    }

    /// The document of a configuration.
    pub fn document(&self, config: &Value) -> Element {
        let root = self.root();
        let mut record = (root.record)();
        let Value::Object(mut config) = config.clone() else {
            panic!("a configuration is an object")
        };
        for name in ["running", "pool", "update"] {
            drop(config.take(name));
        }
        edge::from_value(Value::Object(config), record.as_mut())
            .unwrap_or_else(|problems| panic!("{}: {problems:?}", self.name));
        let text = edge::to_xml(root.element, record.as_mut());
        xml::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    /// The configuration with an alternative.
    pub fn with(&self, alternative: &Alternative) -> Value {
        self.configuration(&alternative.own)
    }

    /// Configurations without one part of an alternative, each with that part.
    pub fn without(&self, alternative: &Alternative) -> Vec<(String, Value)> {
        let own = if alternative.is_whole { &Value::Null } else { &alternative.own };
        let root = generated::ROOTS.iter().find(|root| root.resource == Some(self.r#type));
        let attributes = edge::attributes(root.expect("the type has a root").shape);
        let parts = deletions(own).into_iter();
        let parts = parts.filter(|(path, _)| !is_kept(&attributes, path));
        parts.map(|(path, own)| (path, self.configuration(&own))).collect()
    }
}

/// Whether the value at a path is kept where a configuration omits it, or holds one that is, so that it is no deletion.
fn is_kept(attributes: &[Attribute], path: &str) -> bool {
    let names: Vec<&str> = path.split('.').collect();
    let Some((last, parents)) = names.split_last() else { return false };
    let parents = parents.iter().filter(|name| name.parse::<usize>().is_err());
    let inner = parents.into_iter().try_fold(attributes, |attributes, name| {
        match attributes.iter().find(|attribute| attribute.name == *name).map(|it| &it.r#type) {
            Some(Type::Object(inner) | Type::Objects(inner)) => Some(inner.as_slice()),
            _ => None,
        }
    });
    let attribute = inner.and_then(|inner| inner.iter().find(|attribute| attribute.name == *last));
    attribute.is_some_and(may_stay)
}

/// Whether an attribute, or one within it, is kept where a configuration omits it.
fn may_stay(attribute: &Attribute) -> bool {
    let is_kept = matches!(attribute.presence, Presence::Server | Presence::Omittable);
    is_kept || matches!(&attribute.r#type, Type::Object(inner) if inner.iter().any(may_stay))
}

/// The statements of a text, with their continuation lines.
fn statements(section: &str) -> Vec<String> {
    let mut statements: Vec<String> = Vec::new();
    for line in section.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        match statements.last_mut().filter(|_| line.starts_with(' ')) {
            Some(last) => last.push_str(line),
            None => statements.push(line.to_owned()),
        }
    }
    statements
}

/// The parsed text. Errors: a syntax error.
fn value(r#type: &str, text: &str) -> Result<Value, String> {
    let root = generated::ROOTS.iter().find(|root| root.resource == Some(r#type));
    let attributes = edge::attributes(root.expect("the type has a root").shape);
    let text = format!("resource \"{type}\" \"x\" {{\n{}\n}}\n", arguments(text));
    let lines = hcl::Lines::of(&text);
    let wrong = |problems: Vec<hcl::SourceProblem>| {
        let messages = problems.iter().map(|problem| problem.message.as_str());
        format!("{}\n  {}", text.trim(), messages.collect::<Vec<_>>().join("\n  "))
    };
    let blocks = hcl::resources(&lines).map_err(wrong)?;
    let keys = provider::sources::Keys::default();
    let schema = hcl::BlockSchema {
        r#type: &blocks[0].r#type,
        attributes: &attributes,
        keys: &keys,
        ignored: &[],
    };
    let reading = hcl::read_body(&lines, &blocks[0].body, &schema);
    if reading.problems.is_empty() { Ok(reading.value) } else { Err(wrong(reading.problems)) }
}

/// The arguments of a text, one for each line: commas separate them, as in an object.
fn arguments(text: &str) -> String {
    let (mut depth, mut is_quoted) = (0, false);
    let argument = |character: char| {
        match character {
            '"' => is_quoted = !is_quoted,
            '{' | '[' if !is_quoted => depth += 1,
            '}' | ']' if !is_quoted => depth -= 1,
            ',' if !is_quoted && depth == 0 => return '\n',
            _ => {}
        }
        character
    };
    text.chars().map(argument).collect()
}

/// The union of two configurations; the second one has precedence.
fn merged(base: &Value, own: &Value) -> Value {
    match (base, own) {
        (base, Value::Null) => base.clone(),
        (Value::Object(base), Value::Object(own)) => {
            let mut object: Object = base.clone();
            for (name, value) in own.iter() {
                object.set(name, merged(base.get(name), value));
            }
            Value::Object(object)
        }
        (_, own) => own.clone(),
    }
}

/// The value without one attribute or element, for each of them.
fn deletions(value: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    match value {
        Value::Object(object) => {
            for (name, inner) in object.iter().filter(|(_, inner)| !inner.is_null()) {
                let mut shorter = object.clone();
                drop(shorter.take(name));
                found.push((name.to_owned(), Value::Object(shorter)));
                for (path, inner) in deletions(inner) {
                    let mut other = object.clone();
                    other.set(name, inner);
                    found.push((format!("{name}.{path}"), Value::Object(other)));
                }
            }
        }
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                let mut shorter = items.clone();
                shorter.remove(index);
                found.push((index.to_string(), Value::List(shorter)));
                for (path, inner) in deletions(item) {
                    let mut other = items.clone();
                    other[index] = inner;
                    found.push((format!("{index}.{path}"), Value::List(other)));
                }
            }
        }
        Value::Map(map) => {
            for key in map.keys() {
                let mut shorter = map.clone();
                shorter.remove(key);
                let shorter = if shorter.is_empty() { Value::Null } else { Value::Map(shorter) };
                found.push((key.clone(), shorter));
            }
        }
        _ => {}
    }
    found
}
