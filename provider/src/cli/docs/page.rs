//! Converts a schema and its examples to a page: front matter, description, examples, attributes, import.

use std::fmt::Write;

use mapping::schema::Schema;

use super::chapter::Chapters;
use super::examples::Further;
use super::table::{self, Tables};
use super::{MARK, Page};
use crate::SOURCE_ADDRESS;
use crate::protocol::backend::Catalog;
use crate::resources;

const SCHEMA: &str = "\n## Schema\n\nAttributes are optional unless marked.\n\n";

const RESOURCE_SCHEMA: &str = "\n## Schema\n\n\
    Attributes are optional and updated in place unless marked.\n\
    A change of an attribute marked `forces replacement` replaces the object.\n\
    An attribute marked `state only` controls how an operation is performed or how the object is created; a change updates only the state.\n\n";

const TIMEOUTS: &str = "\n## Timeouts\n\n\
    Each key of `timeouts` is a duration in Go's format, such as `\"90s\"` or `\"1h30m\"`, and limits the whole operation.\n\
    Default: 5 minutes for a read, 20 minutes for a create, an update or a delete.\n";

/// The guides that are written by hand: file and title.
const GUIDES: [(&str, &str); 6] = [
    ("cloud-image", "A cloud image"),
    ("cloud-init", "Cloud-init"),
    ("addresses", "Addresses"),
    ("several-hosts", "Several hosts"),
    ("adopt", "Taking over a host"),
    ("lint", "Misspelt keys and lint"),
];

/// The page of the provider itself.
pub(super) fn index(catalog: &Catalog, example: &str) -> Page {
    let mut text = front_matter("libvirt Provider", "", &catalog.provider.description);
    let _ = write!(text, "# libvirt Provider\n\n{}\n\n", catalog.provider.description);
    text.push_str(
        "Attribute names are the names of libvirt's XML elements and attributes in snake_case, and attributes are nested like the XML.\n\
         You can therefore write a configuration from libvirt's own documentation.\n\n",
    );
    text.push_str("## Example Usage\n\n");
    text.push_str(&fence("terraform", &format!("{}\n{example}", requirement())));
    text.push_str("\n## Resources and Data Sources\n\n| type | description |\n|---|---|\n");
    let kinds = [
        ("resources", "Resource", &catalog.resources),
        ("data-sources", "Data source", &catalog.data_sources),
    ];
    for (folder, kind, schemas) in kinds {
        for (r#type, schema) in schemas {
            let noun = noun(r#type);
            let description = table::cell(&schema.description);
            let _ = writeln!(text, "| {kind} [`{type}`]({folder}/{noun}.md) | {description} |");
        }
    }
    text.push_str("\n## Guides\n\n");
    text.push_str("- [Changes of running objects](guides/changes.md)\n");
    for (file, title) in GUIDES {
        let _ = writeln!(text, "- [{title}](guides/{file}.md)");
    }
    text.push_str(&attributes(&catalog.provider, ""));
    Page { path: "index.md".to_owned(), text }
}

/// The page of a resource, and the pages of its chapters. A further example with the name of a chapter is on the
/// page of that chapter.
pub(super) fn resource(
    r#type: &str,
    schema: &Schema,
    example: &str,
    further: &[Further],
) -> Vec<Page> {
    let noun = noun(r#type);
    let chapters = Chapters::of(Tables::of(&schema.attributes), noun);
    let files: Vec<(&str, String)> =
        chapters.pages().map(|(chapter, file, _)| (chapter, file)).collect();
    let mut text = opening(r#type, "Resource", schema, example);
    text.push_str(&links(further, &files));
    text.push_str(RESOURCE_SCHEMA);
    text.push_str(&chapters.main());
    if schema.attributes.iter().any(|attribute| attribute.name == "timeouts") {
        text.push_str(TIMEOUTS);
    }
    text.push_str(&import(r#type));
    text.push_str(&more_examples(further, &files));
    let mut pages = vec![Page { path: format!("resources/{noun}.md"), text }];
    pages.extend(chapters.pages().map(|(chapter, file, tables)| {
        let description = format!("The attribute {chapter} of {type}.");
        let mut text = front_matter(&format!("{type}: {chapter}"), r#type, &description);
        let _ = write!(text, "# `{chapter}`\n\nPart of [`{type}`](../resources/{noun}.md).\n");
        if let Some(example) = further.iter().find(|example| is_of(example, chapter)) {
            let _ = write!(text, "\n## Example Usage\n\n{}", fence("terraform", example.text));
        }
        text.push_str(&tables);
        Page { path: format!("guides/{file}"), text }
    }));
    pages
}

/// Whether an example is about a chapter.
fn is_of(example: &Further, chapter: &str) -> bool {
    chapter.rsplit('.').next() == Some(example.name)
}

/// Links to the further examples.
fn links(further: &[Further], chapters: &[(&str, String)]) -> String {
    if further.is_empty() {
        return String::new();
    }
    let links = further.iter().map(|example| {
        let chapter = chapters.iter().find(|(chapter, _)| is_of(example, chapter));
        let target = match chapter {
            Some((_, file)) => format!("../guides/{file}"),
            None => format!("#{}", example.anchor()),
        };
        format!("[{}]({target})", example.title())
    });
    format!("\nMore examples: {}.\n", links.collect::<Vec<_>>().join(", "))
}

/// The further examples that are not on the page of a chapter.
fn more_examples(further: &[Further], chapters: &[(&str, String)]) -> String {
    let mut text = String::new();
    let is_here = |example: &&Further| !chapters.iter().any(|(chapter, _)| is_of(example, chapter));
    for example in further.iter().filter(is_here) {
        let (anchor, title) = (example.anchor(), example.title());
        let fence = fence("terraform", example.text);
        let _ = write!(text, "\n<a id=\"{anchor}\"></a>\n### Example: {title}\n\n{fence}");
    }
    if text.is_empty() { text } else { format!("\n## More Examples\n{text}") }
}

/// The page of a data source.
pub(super) fn data_source(r#type: &str, schema: &Schema, example: &str) -> Page {
    let mut text = opening(r#type, "Data Source", schema, example);
    text.push_str(&attributes(schema, noun(r#type)));
    Page { path: format!("data-sources/{}.md", noun(r#type)), text }
}

/// The name of a type without the prefix of the provider.
pub(super) fn noun(r#type: &str) -> &str {
    r#type.split_once('_').map_or(r#type, |(_, noun)| noun)
}

fn opening(r#type: &str, kind: &str, schema: &Schema, example: &str) -> String {
    let mut text = front_matter(&format!("{type} {kind} - libvirt"), "", &schema.description);
    let _ = write!(text, "# {type} ({kind})\n\n{}\n\n", schema.description);
    text.push_str("## Example Usage\n\n");
    text.push_str(&fence("terraform", example));
    text
}

pub(super) fn front_matter(title: &str, subcategory: &str, description: &str) -> String {
    let description = description.replace('\\', "\\\\").replace('"', "\\\"");
    format!(
        "---\npage_title: \"{title}\"\nsubcategory: \"{subcategory}\"\ndescription: \"{description}\"\n---\n\n{MARK}\n\n"
    )
}

/// The block that a configuration needs to find this provider.
pub(in crate::cli) fn requirement() -> String {
    format!(
        "terraform {{\n  required_providers {{\n    libvirt = {{\n      source = \"{SOURCE_ADDRESS}\"\n    }}\n  }}\n}}\n"
    )
}

fn attributes(schema: &Schema, noun: &str) -> String {
    format!("{SCHEMA}{}", Chapters::of(Tables::of(&schema.attributes), noun).main())
}

fn import(r#type: &str) -> String {
    let noun = noun(r#type);
    // Also of resource types whose document is not in the generated table.
    let resource = resources::of_type(r#type);
    let parent = resource.and_then(|resource| resource.root().parent);
    let unreadable = match resource.map(resources::Resource::unreadable).unwrap_or_default() {
        [] => String::new(),
        names => format!(
            "\nThe generated configuration has no content, because the provider cannot read it from the volume. Add the \
             content (one or more of {}) before the apply, which writes it to the volume.\n",
            names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
        ),
    };
    let example = resource.map(resources::Resource::import_example).unwrap_or_default();
    let [id, named] = match parent {
        Some(parent) => [
            format!("{parent}/example"),
            format!("the name of its {parent} and its own name, `{parent}/example`"),
        ],
        None => example.map(str::to_owned),
    };
    let block =
        fence("terraform", &format!("import {{\n  to = {type}.example\n  id = \"{id}\"\n}}\n"));
    let command = fence("shell", &format!("terraform import {type}.example {id}\n"));
    format!(
        "\n## Import\n\nAn existing {noun} is imported by {named}.\n\
         `terraform plan -generate-config-out=FILE` also generates the configuration:\n\n\
         {block}{unreadable}\nIf the configuration exists already, import on the command line:\n\n{command}"
    )
}

fn fence(language: &str, text: &str) -> String {
    format!("```{language}\n{}\n```\n", text.trim_end())
}
