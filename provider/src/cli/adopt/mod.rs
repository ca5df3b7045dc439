//! `adopt`: the configuration of what a host has, with import blocks. In: a connection. Out: blocks for which a plan
//! imports each object and changes nothing. Each object is imported and read as Terraform would do it, so that the
//! configuration is the state.

mod host;
mod kinds;
mod links;

use std::path::PathBuf;

use mapping::schema::{Presence, Schema};
use mapping::value::Object;
use mapping::{Path, Value};

use self::host::{Adopted, Host};
use self::kinds::AdoptedKind;
use self::links::Links;
use super::docs::requirement;
use super::hcl::{self, Block, Body, Expression, Extras, Line};
use super::label::Labels;

/// What is adopted, and where the configuration is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The URI; none is libvirt's default.
    pub uri: Option<String>,
    /// Whether all objects are adopted.
    pub is_all: bool,
    /// A kind and the names of its objects, if not all are adopted.
    pub selected: Vec<String>,
    /// The folder for one file of each kind; none for standard output.
    pub folder: Option<PathBuf>,
}

/// A file of a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its name: `domains.tf`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The files of the configuration.
///
/// Errors: sentences about a selection that does not exist, or about objects that cannot be read.
pub fn adopt(options: &Options) -> Result<Vec<Written>, Vec<String>> {
    let host = Host::open(options.uri.as_deref()).map_err(|error| vec![error])?;
    let selection = kinds::selection(&host, options).map_err(|error| vec![error])?;
    let mut labels = Labels::default();
    let mut objects = Vec::new();
    let mut errors = Vec::new();
    for (kind, id) in selection {
        match host.read(kind, &id, &mut labels) {
            Ok(object) => objects.push(object),
            Err(error) => errors.push(error),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let links = Links::of(&objects);
    let mut files: Vec<Written> = Vec::new();
    if options.folder.is_some() {
        files.push(Written { name: "providers.tf".to_owned(), text: providers(options) });
    }
    for object in &objects {
        let text = block(&host, object, &links);
        match files.iter_mut().find(|file| file.name == object.kind.file) {
            Some(file) => file.text.push_str(&format!("\n{text}")),
            None => files.push(Written { name: object.kind.file.to_owned(), text }),
        }
    }
    Ok(files)
}

/// The requirement of the provider, and its block.
fn providers(options: &Options) -> String {
    let uri = options
        .uri
        .as_ref()
        .map(|uri| Line::Attribute("uri".to_owned(), Expression::Literal(hcl::quoted(uri))));
    let header = vec!["provider".to_owned(), hcl::quoted("libvirt")];
    format!("{}\n{}", requirement(), hcl::print(&Block { header, body: uri.into_iter().collect() }))
}

/// The import block and the resource block of an object.
fn block(host: &Host, object: &Adopted, links: &Links) -> String {
    let Adopted { kind, label, id, state, .. } = object;
    let schema = host.schema(kind);
    let attribute = |name: &str, value: Expression| Line::Attribute(name.to_owned(), value);
    let import = Block {
        header: vec!["import".to_owned()],
        body: vec![
            attribute("to", Expression::Literal(format!("{}.{label}", kind.r#type))),
            attribute("id", Expression::Literal(hcl::quoted(id))),
        ],
    };
    let extras = Extras { references: links.of_object(object), ..Extras::default() };
    let mut body = controls(object, links);
    if let Value::Object(state) = state {
        let known = configurable(schema, state);
        body.extend(hcl::body(&known, kind.root().shape, &extras));
    }
    let header = ["resource".to_owned(), hcl::quoted(kind.r#type), hcl::quoted(label)];
    format!("{}\n{}", hcl::print(&import), hcl::print(&Block { header: header.into(), body }))
}

/// The attributes that are not part of the document: the parent, and whether the object starts with the daemon.
fn controls(object: &Adopted, links: &Links) -> Body {
    let mut body = Body::new();
    if let Some(parent) = object.kind.root().parent {
        let path = Path::root().attribute(parent);
        let name = object.state.get(parent).as_str().unwrap_or_default();
        let value = links.of_object(object).remove(&path).unwrap_or_else(|| hcl::quoted(name));
        body.push(Line::Attribute(parent.to_owned(), Expression::Literal(value)));
    }
    if object.state.get("autostart").as_bool() == Some(true) {
        let value = Expression::Literal("true".to_owned());
        body.push(Line::Attribute("autostart".to_owned(), value));
    }
    body
}

/// The attributes of a state that a configuration may contain.
fn configurable(schema: &Schema, state: &Object) -> Object {
    let is_set = |name: &str| {
        schema.attributes.iter().any(|it| it.name == name && it.presence != Presence::Computed)
    };
    state
        .iter()
        .filter(|(name, _)| is_set(name))
        .map(|(name, value)| (name, value.clone()))
        .collect()
}

impl Host {
    fn schema(&self, kind: &AdoptedKind) -> &Schema {
        &self.catalog().resources[kind.r#type]
    }
}
