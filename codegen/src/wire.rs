//! Converts the wire definition of a protocol to Rust: messages to structs, methods to paths. In: a text. Out: texts.
//! Needs no protobuf compiler. Changes only the layout of the code that `prost` generates.

use std::collections::BTreeSet;
use std::path::Path;

use prost_build::Module;
use prost_types::FileDescriptorProto;
use protox::Compiler;
use protox::file::{File, FileResolver};
use thiserror::Error;

/// The name of the only file that the compiler reads.
const FILE: &str = "protocol.proto";

/// The definitions: `schemas/protocol/<name>.proto`.
pub const DEFINITIONS: [&str; 2] = ["tfplugin6", "plugin"];

/// Paths that `prost` writes in full, and their short forms.
const SHORT: [(&str, &str); 4] = [
    ("::prost::alloc::string::String", "String"),
    ("::prost::alloc::vec::Vec", "Vec"),
    ("::prost::alloc::collections::BTreeMap", "::std::collections::BTreeMap"),
    ("::core::option::Option", "Option"),
];

/// An error of the conversion of a definition.
#[derive(Debug, Error)]
pub enum WireError {
    /// The definition is not valid.
    #[error("the wire definition does not compile")]
    Definition(#[from] protox::Error),
    /// The definition contains no messages.
    #[error("the wire definition has no package with messages")]
    Empty,
    /// The generated code cannot be parsed.
    #[error("cannot parse the generated messages")]
    Rust(#[from] syn::Error),
    /// The generator fails.
    #[error("cannot generate messages from the wire definition")]
    Messages(#[from] std::io::Error),
}

/// The Rust of one definition, in two files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wire {
    /// The messages that methods share.
    pub messages: String,
    /// The messages that belong to one method, which are named after it; then `paths`, with one constant for each
    /// method.
    pub calls: String,
}

/// The files of the definition `name`: their paths from the root of the workspace, and their texts.
///
/// Errors: those of [`wire`].
pub fn files(name: &str, definition: &str) -> Result<[(String, String); 2], WireError> {
    let code = wire(&format!("schemas/protocol/{name}.proto"), definition)?;
    let path = |file| format!("provider/src/protocol/wire/{name}/{file}");
    Ok([(path("messages.rs"), code.messages), (path("calls.rs"), code.calls)])
}

/// The Rust of one definition.
///
/// Shape: `origin` names the definition in the first line, as a path from the root of the workspace.
/// Errors: definitions that do not compile, or import others.
pub fn wire(origin: &str, definition: &str) -> Result<Wire, WireError> {
    let mut compiler = Compiler::with_file_resolver(Only(definition.to_owned()));
    compiler.include_source_info(true).open_file(FILE)?;
    let mut files = compiler.file_descriptor_set().file;
    let file = files.pop().ok_or(WireError::Empty)?;
    let paths = paths(&file);
    let methods = methods(&file);
    let (calls, messages): (Vec<_>, _) = items(file)?
        .into_iter()
        .partition(|item| methods.contains(&name(item).replace('_', "").to_lowercase()));
    let head = format!("//! From {origin}. Do not edit; run `cargo run -p codegen -- wire`.\n\n");
    let shared = "#[allow(unused_imports)]\nuse super::messages::*;\n\n";
    Ok(Wire {
        messages: head.clone() + &spaced(messages),
        calls: [&head, shared, &spaced(calls), "\n", &paths].concat(),
    })
}

/// The items that `prost` generates for a definition.
fn items(file: FileDescriptorProto) -> Result<Vec<syn::Item>, WireError> {
    let module = Module::from_protobuf_package_name(file.package());
    let mut config = prost_build::Config::new();
    config.format(false).btree_map(["."]).bytes(["."]);
    let code = config.generate(vec![(module.clone(), file)])?;
    let code = code.get(&module).ok_or(WireError::Empty)?;
    let short = |text: String, (long, short): &(&str, &str)| text.replace(long, short);
    Ok(syn::parse_file(&SHORT.iter().fold(code.clone(), short))?.items)
}

/// The names of all methods, as one lower case word each.
fn methods(file: &FileDescriptorProto) -> BTreeSet<String> {
    let methods = file.service.iter().flat_map(|service| &service.method);
    methods.map(|method| method.name().to_lowercase()).collect()
}

/// The name of a message, or of the module of its nested messages.
fn name(item: &syn::Item) -> String {
    match item {
        syn::Item::Struct(item) => item.ident.to_string(),
        syn::Item::Mod(item) => item.ident.to_string(),
        _ => String::new(),
    }
}

/// Resolves only the file of one definition.
struct Only(String);

impl FileResolver for Only {
    fn resolve_path(&self, path: &Path) -> Option<String> {
        path.to_str().map(str::to_owned)
    }

    fn open_file(&self, name: &str) -> Result<File, protox::Error> {
        match name {
            FILE => File::from_source(name, &self.0),
            _ => Err(protox::Error::file_not_found(name)),
        }
    }
}

/// A module with the paths of methods: `/package.Service/Method`.
fn paths(file: &FileDescriptorProto) -> String {
    let row = |service: &str, method: &str| {
        let (name, package) = (constant(method), file.package());
        format!(
            "    /// `{service}/{method}`.\n    pub const {name}: &str = \"/{package}.{service}/{method}\";\n"
        )
    };
    let rows = file.service.iter().flat_map(|service| {
        let methods = service.method.iter();
        methods.map(|method| row(service.name(), method.name()))
    });
    let rows: String = rows.collect();
    format!("/// Where each method is called.\npub mod paths {{\n{rows}}}\n")
}

/// `ReadResource` as the name of a constant.
fn constant(method: &str) -> String {
    let mut name = String::new();
    for letter in method.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_uppercase());
    }
    name
}

/// The text of items, with a blank line between two items.
fn spaced(items: Vec<syn::Item>) -> String {
    let layout = |item| prettyplease::unparse(&one(item));
    let items: Vec<_> = items.into_iter().map(layout).collect();
    items.join("\n")
}

fn one(item: syn::Item) -> syn::File {
    syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{DEFINITIONS, files, wire};

    fn root() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    #[test]
    fn committed_messages_are_those_of_the_definitions() {
        let read = |path: String| fs::read_to_string(root().join(path)).unwrap();
        for name in DEFINITIONS {
            let definition = read(format!("schemas/protocol/{name}.proto"));
            for (path, text) in files(name, &definition).unwrap() {
                let is_fresh = text == read(path.clone());
                assert!(is_fresh, "{path}: run `cargo run -p codegen -- wire`");
            }
        }
    }

    #[test]
    fn a_method_becomes_the_path_it_is_called_under() {
        let definition = "syntax = \"proto3\"; package a.b; message None {}
            service Work { rpc DoThis(None) returns (None); }";
        let code = wire("x.proto", definition).unwrap().calls;
        assert!(code.starts_with("//! From x.proto."), "{code}");
        assert!(code.contains("pub const DO_THIS: &str = \"/a.b.Work/DoThis\";"), "{code}");
    }

    #[test]
    fn a_broken_definition_is_refused_with_its_place() {
        let refusal = wire("x.proto", "syntax = \"proto3\"; message {}").unwrap_err();
        let shown = format!("{refusal:?}");
        assert!(shown.contains("expected"), "{shown}");
    }
}
