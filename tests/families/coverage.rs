//! The rules of policy that the families cover: a selector, a derived value or a list is covered if two alternatives of
//! one family differ in it.

use std::collections::{BTreeMap, BTreeSet};

use mapping::shape::{Flags, Kind, List, Row, Shape};
use mapping::xml::Element;

use crate::stored::row_of;

/// Rules that no family can test, each with the reason.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("domain/@type", "only emulation runs everywhere"),
    ("domain/bhyve:commandline/arg", "another hypervisor"),
    ("domain/xen:commandline/arg", "another hypervisor"),
    ("domain/os/initarg", "of containers"),
    ("domain/cputune/cachetune", "libvirt supports it only for KVM"),
    ("domain/cputune/cachetune/cache", "libvirt supports it only for KVM"),
    ("domain/devices/console/address", "of s390 machines"),
    ("domain/devices/nvram/address", "of POWER machines"),
    ("domain/devices/tpm/address", "of POWER machines"),
    ("domain/devices/parallel/target/model", "libvirt has no model of a parallel port"),
    (
        "domain/devices/disk/source/cookies/cookie",
        "libvirt prints no cookies; tests/lifecycle/passwords.rs",
    ),
    ("network/forward/address", "needs a host device with virtual functions"),
];

/// The tested resource types.
pub const TYPES: [&str; 4] =
    ["libvirt_domain", "libvirt_network", "libvirt_pool", "libvirt_volume"];

/// The contents of the documents of one family at each rule.
#[derive(Default)]
pub struct Texts(BTreeMap<String, BTreeSet<String>>);

impl Texts {
    /// Adds the contents of a document.
    pub fn take(&mut self, shape: &'static Shape, document: &Element) {
        let mut texts = BTreeMap::new();
        collect(shape, document, &mut texts);
        for key in rules(shape) {
            let text = texts.remove(&key).unwrap_or_default();
            self.0.entry(key).or_default().insert(text);
        }
    }

    /// The rules at which the documents differ.
    pub fn touched(self) -> impl Iterator<Item = String> {
        self.0.into_iter().filter(|(_, texts)| texts.len() > 1).map(|(key, _)| key)
    }
}

/// The rules that are not covered, and needless exceptions.
pub fn missing(touched: &BTreeSet<String>) -> Vec<String> {
    let roots = generated::ROOTS.iter();
    let tried = roots.filter(|root| root.resource.is_some_and(|name| TYPES.contains(&name)));
    let rules: BTreeSet<String> = tried.flat_map(|root| rules(root.shape)).collect();
    let is_excepted = |rule: &str| EXCEPTIONS.iter().any(|(excepted, _)| *excepted == rule);
    let missing = rules.iter().filter(|rule| !touched.contains(*rule) && !is_excepted(rule));
    let missing = missing.map(|rule| format!("{rule} has no family"));
    let useless = EXCEPTIONS.iter().map(|(rule, _)| *rule);
    let useless = useless.filter(|rule| touched.contains(*rule) || !rules.contains(*rule));
    missing.chain(useless.map(|rule| format!("{rule} needs no exception"))).collect()
}

/// The selectors, derived values and lists with rules below a shape.
fn rules(shape: &'static Shape) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let (mut open, mut seen) = (vec![shape], BTreeSet::new());
    while let Some(shape) = open.pop() {
        if !seen.insert(std::ptr::from_ref(shape)) {
            continue;
        }
        found.extend(shape.rows.iter().filter(|row| is_rule(row)).map(|row| key(shape, row)));
        open.extend(shape.rows.iter().filter_map(Row::shape));
    }
    found
}

fn is_rule(row: &Row) -> bool {
    let is_list = matches!(row.kind, Kind::Children(_) | Kind::Leaves(_) | Kind::Chain(_));
    let has_identity =
        row.shape().is_some_and(|shape| !shape.key.is_empty() || !shape.r#match.is_empty());
    let has_list_rule = row.has(Flags::ORDERED)
        || row.list == List::Owned
        || !row.rules.derived_elements.is_empty()
        || !row.rules.replaceable.is_empty()
        || has_identity;
    row.has(Flags::SELECTS) || !row.rules.derived_from.is_empty() || (is_list && has_list_rule)
}

fn key(shape: &Shape, row: &Row) -> String {
    let sign = if row.is_attribute() { "@" } else { "" };
    let name = if matches!(row.kind, Kind::Text(_)) { "text()" } else { row.xml };
    format!("{}/{sign}{name}", shape.path)
}

fn collect(shape: &'static Shape, element: &Element, texts: &mut BTreeMap<String, String>) {
    let mut add = |row: &Row, text: &str| {
        let texts = texts.entry(key(shape, row)).or_default();
        texts.push_str(text);
        texts.push('\n');
    };
    for row in shape.rows.iter().filter(|row| is_rule(row)) {
        match row.kind {
            Kind::Attribute(_) => {
                add(row, element.attribute(row.xml).unwrap_or("-"));
            }
            Kind::Text(_) => add(row, &element.text()),
            _ => {}
        }
    }
    for child in element.elements() {
        let Some((_, row)) = row_of(child, shape) else { continue };
        if is_rule(row) {
            add(row, &child.to_string());
        }
    }
    for child in element.elements() {
        let Some((_, row)) = row_of(child, shape) else { continue };
        let inner = if matches!(row.kind, Kind::Link) { Some(shape) } else { row.shape() };
        if let Some(inner) = inner {
            collect(inner, child, texts);
        }
    }
}
