//! Names of other objects that neither exist on the host nor are created by the same configuration. Terraform plans in
//! parallel, so that the plans of this run do not contain all names: the files of the configuration are read, too.

use engine::check::{ChangedValue, changed_values};
use generated::ROOTS;
use mapping::record::Root;
use mapping::{Path, Value};

use super::host::{Asked, Planned, is_unreachable};
use crate::advice::{FILTER, ListedKind, NETWORK, POOL, SECRET, existing_names};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::identity::is_uuid;
use crate::libvirt::{Connection, Pool, Result};

/// The kinds to which attributes refer by name.
const KINDS: [ListedKind; 3] = [NETWORK, POOL, FILTER];

/// The resource types that create no volume.
const NO_VOLUMES: [&str; 6] = [
    "libvirt_domain",
    "libvirt_network",
    "libvirt_pool",
    "libvirt_nwfilter",
    "libvirt_nwfilter_binding",
    "libvirt_secret",
];

/// The prefix of our resource types.
const PREFIX: &str = "libvirt_";

/// The prefixes of resource types that create nothing on a host of libvirt.
const HARMLESS: [&str; 4] = ["random_", "tls_", "time_", "local_"];

/// A reference to another object.
struct Reference<'a> {
    target: Target<'a>,
    /// Its name; the UUID of a secret.
    name: &'a str,
    path: Path,
    xml: String,
}

/// What a reference refers to.
#[derive(Clone, Copy)]
enum Target<'a> {
    Listed(ListedKind),
    /// A volume of the pool with this name.
    Volume(&'a str),
}

/// Whether a new or changed value refers to another object.
pub(super) fn has_references(planned: &Planned) -> bool {
    !references(planned).is_empty()
}

/// The objects that do not exist.
pub(super) fn check(asked: &Asked, planned: &Planned) -> Result<Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    for reference in references(planned) {
        let target = reference.target;
        let names = match asked.names(target.key(), || target.names(&asked.connection)) {
            Ok(names) => names,
            Err(error) if is_unreachable(&error) => return Err(error),
            // The other references can be checked.
            Err(_) => continue,
        };
        let Some(names) = &*names else { continue };
        let exists = names.iter().any(|name| target.is_same(name, reference.name));
        if !exists && !is_created(asked, &reference) {
            diagnostics.push(message(asked, &reference, names));
        }
    }
    Ok(diagnostics)
}

impl<'a> Target<'a> {
    /// The root of the object, and its pool.
    fn place(self) -> (&'static str, &'a str) {
        (self.root(), if let Self::Volume(pool) = self { pool } else { "" })
    }

    fn root(self) -> &'static str {
        match self {
            Self::Listed(kind) => kind.root,
            Self::Volume(_) => "storagevol",
        }
    }

    /// The noun and its plural.
    fn nouns(self) -> [&'static str; 2] {
        match self {
            Self::Listed(kind) => [kind.noun, kind.plural],
            Self::Volume(_) => ["volume", "volumes"],
        }
    }

    /// What the list of names depends on: the kind, and the pool.
    fn key(self) -> (&'static str, String) {
        let (root, pool) = self.place();
        (root, pool.to_owned())
    }

    /// The names on a host; none if they cannot be listed.
    fn names(self, connection: &Connection) -> Result<Option<Vec<String>>> {
        let pool = match self {
            Self::Listed(kind) => return (kind.names)(connection).map(Some),
            Self::Volume(pool) => Pool::by_name(connection, pool),
        };
        match pool {
            Ok(pool) if pool.is_active()? => pool.volume_names().map(Some),
            Ok(_) => Ok(None),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether two names are those of one object.
    fn is_same(self, left: &str, right: &str) -> bool {
        let uuid = |text: &str| uuid::Uuid::parse_str(text).ok();
        left == right
            || self.root() == SECRET.root
                && uuid(left).is_some_and(|left| Some(left) == uuid(right))
    }

    /// Whether a resource of a type creates such an object.
    fn is_of(self, r#type: &str) -> bool {
        let is_type = |root: &Root| root.name == self.root() && root.resource == Some(r#type);
        match self {
            Self::Listed(_) => ROOTS.iter().any(is_type),
            Self::Volume(_) => r#type.starts_with(PREFIX) && !NO_VOLUMES.contains(&r#type),
        }
    }
}

/// Whether a resource of the configuration may create the object.
fn is_created(asked: &Asked, reference: &Reference) -> bool {
    let Reference { target, name, .. } = reference;
    let is_of = |r#type: &str| target.is_of(r#type);
    let is_it = |other: &str| target.is_same(other, name);
    let is_other =
        |r#type: &str| ![PREFIX].iter().chain(&HARMLESS).any(|it| r#type.starts_with(it));
    asked.is_planned(|r#type, planned| is_of(r#type) && is_it(planned))
        || asked.declared().may_have(is_of, is_it)
        || asked.declared().may_have_type(is_other)
}

/// The references of a document, see [`super::references`].
pub(super) fn of<'v>(
    root: &'static Root,
    value: &'v Value,
) -> Vec<(Path, (&'static str, &'v str), &'v str)> {
    let mut found: Vec<_> = changed_values(root, [&Value::Null, value])
        .into_iter()
        .filter_map(reference)
        .map(|it| (it.path, it.target.place(), it.name))
        .collect();
    let parent = root.parent.and_then(|attribute| {
        let kind = *KINDS.iter().find(|kind| kind.noun == attribute)?;
        let name = value.get(attribute).as_str()?;
        Some((Path::root().attribute(attribute), (kind.root, ""), name))
    });
    found.extend(parent);
    found
}

/// The references among the new and changed values.
fn references(planned: &Planned) -> Vec<Reference<'_>> {
    let changed = changed_values(planned.root, [&planned.prior, &planned.config]);
    let mut found: Vec<Reference> = changed.into_iter().filter_map(reference).collect();
    found.extend(parent(planned));
    found
}

/// The reference of a value. libvirt is not asked for objects by UUID, except for secrets; the apply replaces the UUIDs
/// with names.
fn reference(value: ChangedValue<'_>) -> Option<Reference<'_>> {
    let ChangedValue { path, names, xml, row, value, object } = value;
    let name = value.as_str().filter(|name| !name.is_empty())?;
    let target = match names.as_slice() {
        [.., "secret", "uuid"] | [.., "encryption", "secret"] => Target::Listed(SECRET),
        _ if is_uuid(name) => return None,
        [.., "source", "volume"] => Target::Volume(object.get("pool").as_str()?),
        _ => {
            let root = row.rules.refers_to?;
            Target::Listed(*KINDS.iter().find(|kind| kind.root == root)?)
        }
    };
    Some(Reference { target, name, path, xml })
}

/// The reference of a new volume to its pool.
fn parent(planned: &Planned) -> Option<Reference<'_>> {
    let attribute = planned.root.parent.filter(|_| planned.prior.is_null())?;
    let kind = *KINDS.iter().find(|kind| kind.noun == attribute)?;
    let name = planned.config.get(attribute).as_str().filter(|name| !is_uuid(name))?;
    let path = Path::root().attribute(attribute);
    Some(Reference { target: Target::Listed(kind), name, path, xml: String::new() })
}

fn message(asked: &Asked, reference: &Reference, names: &[String]) -> Diagnostic {
    let Reference { target, name, path, xml } = reference;
    let [noun, plural] = target.nouns();
    let label = &asked.label();
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
