//! The reference pages, as registries show them: one a resource and one a data source, from the schemas
//! that are served and the examples of the checkout. Invents nothing: what a page says of an attribute is
//! its description.

mod chapter;
mod examples;
mod page;
mod table;

use std::fs;
use std::io;
use std::path::Path;

use self::examples::Examples;
use crate::lifecycle::LibvirtBackend;
use crate::protocol::backend::Backend;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its place below `docs`: `resources/network.md`.
    pub path: String,
    /// Its Markdown.
    pub text: String,
}

/// The folders of pages.
const FOLDERS: [&str; 3] = ["resources", "data-sources", "guides"];

/// What every page says of its origin; a file without it is not ours to remove.
pub const MARK: &str = "<!-- From the schemas and examples/. Do not edit; run make docs. -->";

/// Every page; `examples` holds a folder for each.
///
/// Errors: an example that cannot be read.
pub fn pages(examples: &Path) -> io::Result<Vec<Page>> {
    let backend = LibvirtBackend::default();
    let catalog = backend.catalog();
    let examples = Examples::read(examples)?;
    let types = catalog.resources.keys().chain(catalog.data_sources.keys());
    let nouns: Vec<&str> = types.map(|r#type| page::noun(r#type)).collect();
    let mut pages = vec![page::index(catalog, examples.text("provider")?)];
    for (r#type, schema) in &catalog.resources {
        let noun = page::noun(r#type);
        let further: Vec<_> = examples.further(noun, &nouns).collect();
        pages.extend(page::resource(r#type, schema, (examples.text(noun)?, &further)));
    }
    for (r#type, schema) in &catalog.data_sources {
        pages.push(page::data_source(r#type, schema, examples.text(page::noun(r#type))?));
    }
    Ok(pages)
}

/// Writes every page below `docs`, and removes those of types that are no longer served.
///
/// Errors: a file that cannot be read or written.
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
