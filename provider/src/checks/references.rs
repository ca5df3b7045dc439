//! Names of other objects that neither exist on the host nor are created by the same configuration. Terraform plans in
//! parallel, so that the plans of this run do not contain all names: the files of the configuration are read, too.

use engine::check::{ChangedValue, changed_values};
use mapping::Path;
use mapping::class::Class;

use super::host::{Asked, Planned};
use crate::advice::existing_names;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::{Connection, Network, NwFilter, Pool, Result, Secret};

/// A kind of object to which documents refer.
#[derive(Debug, Clone, Copy)]
struct ObjectKind {
    /// The name of its root.
    root: &'static str,
    /// The resource type; empty if resources of several types create it.
    resource: &'static str,
    noun: &'static str,
    plural: &'static str,
}

const NETWORK: ObjectKind = ObjectKind {
    root: "network",
    resource: "libvirt_network",
    noun: "network",
    plural: "networks",
};
const POOL: ObjectKind =
    ObjectKind { root: "storagepool", resource: "libvirt_pool", noun: "pool", plural: "pools" };
const FILTER: ObjectKind = ObjectKind {
    root: "nwfilter",
    resource: "libvirt_nwfilter",
    noun: "network filter",
    plural: "network filters",
};
const SECRET: ObjectKind =
    ObjectKind { root: "secret", resource: "libvirt_secret", noun: "secret", plural: "secrets" };
const VOLUME: ObjectKind =
    ObjectKind { root: "storagevol", resource: "", noun: "volume", plural: "volumes" };

const KINDS: [ObjectKind; 3] = [NETWORK, POOL, FILTER];

/// The resource types that create no volume.
const NO_VOLUMES: [&str; 4] =
    ["libvirt_domain", "libvirt_network", "libvirt_pool", "libvirt_nwfilter"];

/// A reference to another object.
struct Reference<'a> {
    kind: ObjectKind,
    name: &'a str,
    /// The pool of a volume; empty for other objects.
    pool: &'a str,
    path: Path,
    xml: String,
}

/// Whether a new or changed value refers to another object.
pub(super) fn has_references(planned: &Planned) -> bool {
    !references(planned).is_empty()
}

/// The objects that do not exist.
pub(super) fn check(asked: &Asked, planned: &Planned) -> Result<Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    for reference in references(planned) {
        let names = asked.names((reference.kind.root, reference.pool.to_owned()), || {
            names(&asked.connection, &reference)
        })?;
        let Some(names) = &*names else { continue };
        let is_it = |name: &String| {
            name == reference.name
                || (reference.kind.root == SECRET.root && name.eq_ignore_ascii_case(reference.name))
        };
        if !names.iter().any(is_it) && !is_created(asked, &reference) {
            diagnostics.push(message(asked, &reference, names));
        }
    }
    Ok(diagnostics)
}

/// The names of the objects of the kind on a host; none if they cannot be listed.
fn names(connection: &Connection, reference: &Reference) -> Result<Option<Vec<String>>> {
    match reference.kind.root {
        "network" => Network::names(connection).map(Some),
        "storagepool" => Pool::names(connection).map(Some),
        "nwfilter" => NwFilter::names(connection).map(Some),
        "secret" => Secret::uuids(connection).map(Some),
        _ => match Pool::by_name(connection, reference.pool) {
            Ok(pool) if pool.is_active()? => pool.volume_names().map(Some),
            Ok(_) => Ok(None),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        },
    }
}

impl ObjectKind {
    /// Whether a resource of a type creates such an object.
    fn is_of(self, r#type: &str) -> bool {
        if self.resource.is_empty() {
            r#type.starts_with("libvirt_") && !NO_VOLUMES.contains(&r#type)
        } else {
            r#type == self.resource
        }
    }
}

/// Whether a resource of the configuration creates the object.
fn is_created(asked: &Asked, reference: &Reference) -> bool {
    let Reference { kind, name, .. } = reference;
    asked.is_planned(|r#type, planned| kind.is_of(r#type) && planned == *name)
        || asked.declared().may_have(|r#type| kind.is_of(r#type), name)
}

/// The references among the new and changed values.
fn references(planned: &Planned) -> Vec<Reference<'_>> {
    let changed = changed_values(planned.root, [&planned.prior, &planned.config]);
    let mut found: Vec<Reference> = changed.into_iter().filter_map(reference).collect();
    found.extend(parent(planned));
    found
}

fn reference(value: ChangedValue<'_>) -> Option<Reference<'_>> {
    let ChangedValue { path, names, xml, row, value, object } = value;
    let name = value.as_str().filter(|name| !name.is_empty())?;
    let (kind, pool) = match names.as_slice() {
        [.., "secret", "uuid"] | [.., "encryption", "secret"] => (SECRET, ""),
        [.., "source", "volume"] => (VOLUME, object.get("pool").as_str()?),
        _ => {
            let root = row.rules.refers_to?;
            (*KINDS.iter().find(|kind| kind.root == root)?, "")
        }
    };
    // libvirt is not asked for objects by UUID; the apply replaces them with names.
    let is_uuid = |text: &str| text.len() == 36 && Class::Uuid.has(text);
    let is_named = kind.root == SECRET.root || !is_uuid(name);
    is_named.then_some(Reference { kind, name, pool, path, xml })
}

/// The reference of a new volume to its pool.
fn parent(planned: &Planned) -> Option<Reference<'_>> {
    let attribute = planned.root.parent.filter(|_| planned.prior.is_null())?;
    let kind = *KINDS.iter().find(|kind| kind.noun == attribute)?;
    let name = planned.config.get(attribute).as_str()?;
    let is_uuid = name.len() == 36 && Class::Uuid.has(name);
    let path = Path::root().attribute(attribute);
    (!is_uuid).then_some(Reference { kind, name, pool: "", path, xml: String::new() })
}

fn message(asked: &Asked, reference: &Reference, names: &[String]) -> Diagnostic {
    let Reference { kind: ObjectKind { noun, plural, .. }, name, path, xml, .. } = reference;
    let label = asked.connection.label();
    let existing = existing_names(plural, label, (name, names));
    let mut detail = format!(
        "{existing} No resource of this configuration creates it either. Correct the name, or create the {noun} before \
         the apply."
    );
    if !xml.is_empty() {
        detail.push_str(&format!("\n\nIn libvirt's document: {xml}"));
    }
    let summary = format!("{path}: {label} has no {noun} {name:?}");
    Diagnostic::warning(summary, detail).at(path.clone())
}
