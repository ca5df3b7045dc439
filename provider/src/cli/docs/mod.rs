//! The reference pages in the layout of the registries: one page for each resource and each data source, generated
//! from the served schemas and the examples of the checkout. Adds no text of its own about an attribute: a page
//! shows its description.

mod changes;
mod chapter;
mod examples;
mod page;
mod table;

use std::fs;
use std::io;
use std::path::Path;

use self::examples::Examples;
pub(super) use self::page::requirement;
use crate::lifecycle::LibvirtBackend;
use crate::protocol::backend::Backend;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its path below `docs`: `resources/network.md`.
    pub path: String,
    /// Its Markdown.
    pub text: String,
}

/// The folders of pages.
const FOLDERS: [&str; 3] = ["resources", "data-sources", "guides"];

/// Marks each generated page; files without it are never removed.
pub const MARK: &str =
    "<!-- Generated from the schemas and examples/. Do not edit; run make docs. -->";

/// Generates all pages; `examples` contains a folder for each example.
///
/// Errors: an example cannot be read.
pub fn pages(examples: &Path) -> io::Result<Vec<Page>> {
    let backend = LibvirtBackend::default();
    let catalog = backend.catalog();
    let examples = Examples::read(examples)?;
    let types = catalog.resources.keys().chain(catalog.data_sources.keys());
    let nouns: Vec<&str> = types.map(|r#type| page::noun(r#type)).collect();
    let mut pages = vec![page::index(catalog, examples.text("provider")?), changes::page()];
    for (r#type, schema) in &catalog.resources {
        let noun = page::noun(r#type);
        let further: Vec<_> = examples.further(noun, &nouns).collect();
        pages.extend(page::resource(r#type, schema, examples.text(noun)?, &further));
    }
    for (r#type, schema) in &catalog.data_sources {
        pages.push(page::data_source(r#type, schema, examples.of_data_source(page::noun(r#type))?));
    }
    Ok(pages)
}

/// Writes all pages below `docs`, and removes pages of types that are no longer served.
///
/// Errors: a file cannot be read or written.
pub fn write(docs: &Path, examples: &Path) -> io::Result<()> {
    let pages = pages(examples)?;
    for folder in FOLDERS {
        fs::create_dir_all(docs.join(folder))?;
        for entry in fs::read_dir(docs.join(folder))? {
            let file = entry?.path();
            let is_page = pages.iter().any(|page| docs.join(&page.path) == file);
            if !is_page && fs::read_to_string(&file)?.contains(MARK) {
                fs::remove_file(file)?;
            }
        }
    }
    for page in pages {
        fs::write(docs.join(page.path), page.text)?;
    }
    Ok(())
}
