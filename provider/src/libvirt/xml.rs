//! What the documents of all kinds of objects share: their flags, and the few values that are read from them.

use roxmltree::{Document as Tree, Node, ParsingOptions};

use super::error::{Error, ErrorKind, Result};

/// The document of an object to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// The stored definition, which the next start uses.
    Stored,
    /// The running definition; for an inactive object, the stored one.
    Live,
}

/// Whether a document contains its secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secrets {
    /// Omitted.
    Hidden,
    /// Included, such as a VNC password: the document must not be logged.
    Shown,
}

/// Parses a document. Errors: the daemon did not send XML.
pub(crate) fn parse(text: &str) -> Result<Tree<'_>> {
    let options = ParsingOptions { allow_dtd: false, ..ParsingOptions::default() };
    Tree::parse_with_options(text, options).map_err(|error| {
        Error::new(
            ErrorKind::Other,
            format!("libvirt returned a document that is not well-formed XML: {error}"),
        )
    })
}

/// The first child element with a name.
pub(crate) fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.has_tag_name(name))
}

/// The text of a child element.
pub(super) fn child_text<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    child(node, name).and_then(|child| child.text())
}

/// The name and the UUID in a document to define; both may be missing.
pub(super) fn identity(text: &str) -> (Option<String>, Option<String>) {
    let Ok(tree) = Tree::parse(text) else {
        return (None, None);
    };
    let root = tree.root_element();
    let part = |name| child_text(root, name).map(|text| text.trim().to_owned());
    (part("name"), part("uuid"))
}

/// A path in its normalized form, without `//`, `.` and `..`.
pub fn lexical(path: &str) -> String {
    let mut names: Vec<&str> = Vec::new();
    for name in path.split('/') {
        match name {
            "" | "." => {}
            ".." => drop(names.pop()),
            name => names.push(name),
        }
    }
    format!("/{}", names.join("/"))
}

/// Whether the root of a document has the ID that libvirt assigns to a running object.
pub(super) fn has_number(text: &str) -> bool {
    text.split_once('>').is_some_and(|(root, _)| root.contains(" id="))
}

/// Calls with the flag, and without it if the driver does not support the flag.
pub(super) fn with_flag<T>(flag: u32, call: impl Fn(u32) -> Result<T>) -> Result<T> {
    match call(flag) {
        Err(error) if flag != 0 && error.is_unknown_flag() => call(0),
        answer => answer,
    }
}

/// Reports `Exists` for a rejected definition if another object has the name: the daemon's error number for it is the
/// general one, so the object is looked up.
pub(super) fn explain_refusal<T>(
    error: Error,
    document: &str,
    by_name: impl FnOnce(&str) -> Result<T>,
    uuid: impl FnOnce(&T) -> &str,
) -> Error {
    if error.kind != ErrorKind::Other {
        return error;
    }
    let (name, _) = identity(document);
    let Some(Ok(present)) = name.as_deref().map(by_name) else {
        return error;
    };
    if has_uuid(document, uuid(&present)) { error } else { error.with_kind(ErrorKind::Exists) }
}

/// Whether a document to define has a UUID. libvirt accepts UUIDs with or without dashes, in upper or lower case.
pub(super) fn has_uuid(document: &str, uuid: &str) -> bool {
    let digits = |text: &str| text.replace('-', "").to_ascii_lowercase();
    identity(document).1.is_some_and(|wanted| digits(&wanted) == digits(uuid))
}
