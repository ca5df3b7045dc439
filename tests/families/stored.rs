//! Stored documents in a form in which equivalent documents are equal. Reads the XML and the shapes, but does not use
//! the code under test.
//!
//! Not compared:
//! - UUIDs and MAC addresses that are not configured, because they are generated; the version of a machine type
//!   whose alias is configured;
//! - content that is not configured, and that libvirt chooses and the provider keeps (`server`), that is fixed at the create (`create_only`,
//!   `not_refreshed`), that changes by itself (`volatile`) or that is not reported (`unreported`);
//! - addresses of devices: a device keeps its address, so that the guest finds it again;
//! - controllers of the PCI bus: they are kept for their devices;
//! - the order of list elements where policy gives it no meaning.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt::Write;

use engine::canon;
use mapping::Value;
use mapping::record::Root;
use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Kind, Row, Shape};
use mapping::xml::Element;

/// A stored document.
pub struct Stored {
    text: String,
}

/// Reads the document of an object; `config` is the document of its configuration.
pub fn read(root: &'static Root, document: &Element, config: &Element) -> Stored {
    let printer = Printer { configured: config.to_string().to_lowercase() };
    let mut text = String::new();
    let context = PrintContext {
        shape: Some(root.shape),
        depth: 0,
        configured: Configured::Known(Some(config)),
    };
    printer.print(document, context, &mut text);
    Stored { text }
}

impl Stored {
    /// The content that another document does not have, and the content that only that one has.
    pub fn differences(&self, other: &Self) -> impl Iterator<Item = String> {
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let (expected, found) = (lines(&self.text), lines(&other.text));
        let lacks = difference(&expected, &found);
        let has = difference(&found, &expected);
        let is_moved = lacks.is_empty() && has.is_empty() && expected != found;
        let moved = is_moved.then(|| "it has another order".to_owned());
        let lacks = lacks.into_iter().map(|line| format!("it lacks {}", line.trim()));
        let has = has.into_iter().map(|line| format!("it has besides {}", line.trim()));
        lacks.chain(has).chain(moved)
    }
}

fn difference(left: &[String], right: &[String]) -> Vec<String> {
    let mut rest = right.to_vec();
    let mut found = Vec::new();
    for line in left {
        match rest.iter().position(|other| other == line) {
            Some(at) => drop(rest.swap_remove(at)),
            None => found.push(line.clone()),
        }
    }
    found
}

/// The configuration of an element.
#[derive(Clone, Copy)]
enum Configured<'a> {
    Known(Option<&'a Element>),
    /// The element is one of a list.
    Unknown,
}

#[derive(Clone, Copy)]
struct PrintContext<'a> {
    shape: Option<&'static Shape>,
    depth: usize,
    configured: Configured<'a>,
}

struct Printer {
    /// The whole configuration.
    configured: String,
}

impl Printer {
    fn print(&self, element: &Element, context: PrintContext, out: &mut String) {
        let indent = "  ".repeat(context.depth);
        write!(out, "{indent}{}", element.name.local).expect("a string takes text");
        let mut attributes: Vec<_> = element.attributes.iter().collect();
        attributes.sort_by(|left, right| left.name.local.cmp(&right.name.local));
        for attribute in attributes.iter().filter(|attribute| !attribute.is_declaration()) {
            let name = &attribute.name.local;
            let row = context.shape.and_then(|shape| shape.row(name, true));
            let is_configured = |configured: &Element| configured.attribute(name).is_some();
            if !is_ignored(row, context.configured, is_configured) {
                let configured = match context.configured {
                    Configured::Known(configured) => {
                        configured.and_then(|configured| configured.attribute(name))
                    }
                    Configured::Unknown => None,
                };
                // A machine type is equal to its configured alias.
                let is_alias = row.is_some_and(|row| row.canon == Canon::MachineType)
                    && row.is_some_and(|row| {
                        canon::same_text(row, configured, Some(&attribute.value))
                    });
                let value =
                    configured.filter(|_| is_alias).unwrap_or_else(|| self.value(&attribute.value));
                write!(out, " {name}={value:?}").expect("a string takes text");
            }
        }
        let row = context.shape.and_then(Shape::text_row).map(|(_, row)| row);
        let text = element.text();
        let is_configured = |configured: &Element| !configured.text().is_empty();
        if !text.trim().is_empty() && !is_ignored(row, context.configured, is_configured) {
            write!(out, " {:?}", text.trim()).expect("a string takes text");
        }
        out.push('\n');
        self.children(element, context, out);
    }

    fn children(&self, element: &Element, context: PrintContext, out: &mut String) {
        let mut children: Vec<(usize, bool, String)> = Vec::new();
        for child in element.elements() {
            let found = context.shape.and_then(|shape| row_of(child, shape));
            let row = found.map(|(_, row)| row);
            let configured = configured_of(child, row, context.configured);
            let is_uuid = context.depth == 0 && child.name.local == "uuid";
            if is_uuid || is_pci_bus(child) || is_ignored(row, configured, |_| true) {
                continue;
            }
            let shape = match row.map(|row| row.kind) {
                Some(Kind::Link) => context.shape,
                Some(Kind::Mixed(_)) | None => None,
                Some(_) => row.and_then(Row::shape),
            };
            let mut text = String::new();
            let inner = PrintContext { shape, depth: context.depth + 1, configured };
            if row.is_some_and(|row| matches!(row.kind, Kind::Map(_))) {
                let r#type = child.attribute("type").unwrap_or_default();
                let indent = "  ".repeat(inner.depth);
                text = format!("{indent}{} type={type:?}\n", child.name.local);
            } else {
                self.print(child, inner, &mut text);
            }
            let index = found.map_or(usize::MAX, |(index, _)| index);
            children.push((index, row.is_none_or(counts_order), text));
        }
        children.sort_by(|left, right| {
            let is_ordered = left.1;
            let texts = if is_ordered { Ordering::Equal } else { left.2.cmp(&right.2) };
            left.0.cmp(&right.0).then(texts)
        });
        out.extend(children.into_iter().map(|(_, _, text)| text));
    }

    /// A value, unless libvirt generated it: a MAC address or a UUID that is not configured.
    fn value<'a>(&self, value: &'a str) -> &'a str {
        let count = |sign| value.bytes().filter(|byte| *byte == sign).count();
        let is_mac = value.len() == 17 && count(b':') == 5;
        let is_uuid = value.len() == 36 && count(b'-') == 4;
        if (is_mac || is_uuid) && !self.configured.contains(&value.to_lowercase()) {
            "generated"
        } else {
            value
        }
    }
}

fn configured_of<'a>(
    child: &Element,
    row: Option<&Row>,
    configured: Configured<'a>,
) -> Configured<'a> {
    let is_list = row.is_none_or(|row| {
        matches!(row.kind, Kind::Children(_) | Kind::Leaves(_) | Kind::Mixed(_) | Kind::Link)
    });
    match configured {
        Configured::Known(configured) if !is_list => {
            let mut children = configured.into_iter().flat_map(Element::elements);
            Configured::Known(children.find(|other| other.name.local == child.name.local))
        }
        _ => Configured::Unknown,
    }
}

/// Whether content is ignored because it is not configured.
fn is_ignored(
    row: Option<&Row>,
    configured: Configured,
    is_configured: impl Fn(&Element) -> bool,
) -> bool {
    let is_settled = row.is_some_and(|row| {
        let flags = [Flags::VOLATILE, Flags::CREATE_ONLY, Flags::NOT_REFRESHED];
        flags.into_iter().any(|flag| row.has(flag)) || row.presence == Presence::Server
    });
    let is_configured = match configured {
        Configured::Known(configured) => configured.is_some_and(is_configured),
        Configured::Unknown => true,
    };
    let never = [Flags::VOLATILE, Flags::CREATE_ONLY, Flags::UNREPORTED];
    let is_volatile = row.is_some_and(|row| never.into_iter().any(|flag| row.has(flag)));
    is_volatile || (is_settled && !is_configured)
}

fn is_pci_bus(element: &Element) -> bool {
    element.name.local == "controller" && element.attribute("type") == Some("pci")
}

fn counts_order(row: &Row) -> bool {
    row.has(Flags::ORDERED) || matches!(row.kind, Kind::Mixed(_))
}

/// The row of a shape that describes a child.
pub fn row_of(child: &Element, shape: &'static Shape) -> Option<(usize, &'static Row)> {
    let is_it = |row: &Row| match row.kind {
        Kind::Mixed(mix) => row_of(child, mix).is_some(),
        Kind::Attribute(_) | Kind::Text(_) => false,
        _ => child.name.is(row.xml, row.namespace.map(|namespace| namespace.uri)),
    };
    shape.rows.iter().enumerate().find(|(_, row)| is_it(row))
}

/// The content of a value, one item on each line.
pub fn lines(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(value, "", &mut found);
    found
}

fn collect(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Null => Vec::new(),
        Value::Object(object) => {
            object.iter().map(|(name, inner)| (name.to_owned(), inner)).collect()
        }
        Value::List(items) => {
            items.iter().enumerate().map(|(at, inner)| (at.to_string(), inner)).collect()
        }
        Value::Map(map) => map.iter().map(|(name, inner)| (name.clone(), inner)).collect(),
        other => {
            found.insert(format!("{path} = {other:?}"));
            Vec::new()
        }
    };
    for (name, inner) in inner {
        collect(inner, &format!("{path}.{name}"), found);
    }
}
