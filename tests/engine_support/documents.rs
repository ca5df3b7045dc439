//! Whole documents: those of this project, and those of the directory `LIBVIRT_XML_CORPUS`.

use std::fs;
use std::path::{Path, PathBuf};

use engine::{Echo, Intent, Mode, reconcile};
use mapping::record::Root;
use mapping::xml::{self, Element};
use mapping::{Value, edge};

use crate::missing;

/// A document of a root that Terraform manages.
pub struct Document {
    pub path: PathBuf,
    pub root: &'static Root,
    pub text: String,
}

pub fn documents() -> Vec<Document> {
    let foreign = missing::folder(missing::DOCUMENTS, "only our own documents are tried");
    [own_folder()].into_iter().chain(foreign).flat_map(|folder| documents_in(&folder)).collect()
}

/// Only documents of this project: for tests that edit them at random and pass them to libvirt's test driver, which some
/// other documents terminate.
pub fn own_documents() -> Vec<Document> {
    documents_in(&own_folder())
}

fn own_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

fn documents_in(folder: &Path) -> Vec<Document> {
    let mut paths = Vec::new();
    walk(folder, &mut paths);
    paths.sort();
    paths.into_iter().filter_map(document).collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder);
    for entry in entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            paths.push(path);
        }
    }
}

fn document(path: PathBuf) -> Option<Document> {
    let text = fs::read_to_string(&path).unwrap();
    let name = xml::parse(&text).ok()?.name;
    let is_root = |root: &&Root| root.resource.is_some() && name.is(root.element, None);
    let root = generated::ROOTS.iter().find(is_root)?;
    Some(Document { path, root, text })
}

pub fn read(root: &Root, text: &str) -> Value {
    read_with_unknown(root, text).0
}

fn read_with_unknown(root: &Root, text: &str) -> (Value, Vec<edge::Unknown>) {
    let document = roxmltree::Document::parse(text).unwrap();
    let (mut record, mut unknown) = ((root.record)(), Vec::new());
    edge::from_xml(document.root_element(), record.as_mut(), &mut unknown);
    (edge::to_value(record.as_mut()), unknown)
}

/// A value as a document; none if a document cannot represent it.
pub fn tree(root: &Root, value: &Value) -> Option<Element> {
    let mut record = (root.record)();
    edge::from_value(value.clone(), record.as_mut()).ok()?;
    Some(edge::to_element(root.element, record.as_mut()).unwrap())
}

/// The imported value of a document.
pub fn import(root: &Root, text: &str) -> Value {
    let (value, echo) = (&Value::Null, &Echo::default());
    reconcile(root.shape, Intent { value, echo }, &read(root, text), Mode::Import).value
}

/// The root of documents with a root element of this name.
pub fn root(element: &str) -> &'static Root {
    let is_root = |root: &&Root| root.resource.is_some() && root.element == element;
    generated::ROOTS.iter().find(is_root).unwrap()
}

/// The value of a document that contains nothing unknown.
pub fn document_value(root: &Root, text: &str) -> Value {
    let (value, unknown) = read_with_unknown(root, text);
    assert!(unknown.is_empty(), "{unknown:?}");
    value
}
