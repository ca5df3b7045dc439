//! Rejects plans that lose data: an object that is deleted and adopted in the same plan, and a replacement whose create
//! cannot succeed.

use std::sync::Arc;
use std::time::Duration;

use mapping::{Path, Value};

use super::host::Host;
use super::snapshot::Snapshot;
use crate::cancel::Cancel;
use crate::controls::{self, Shared, Timeouts};
use crate::diagnostic::Diagnostic;
use crate::identity::{Identity, Parent};
use crate::libvirt;
use crate::resources::{Address, LibvirtObject, Plans, Resource};
use crate::task::{self, Outcome};
use crate::wording::Action;

/// How long the plan of a replacement waits for the plan of the object that has its new name. Terraform plans both
/// concurrently, in any order.
const OTHER_PLAN: Duration = Duration::from_secs(3);

/// The known addresses of an object.
pub(super) fn addresses(
    resource: &dyn Resource,
    state: &Value,
    parent: Option<&Parent>,
) -> Vec<Address> {
    let noun = resource.noun();
    let Some(name) = resource.name(state).as_str() else { return Vec::new() };
    if resource.root().parent.is_none() {
        let uuid = state.get("uuid").as_str().map(str::to_owned);
        let uuid = uuid.map(|uuid| Address::Uuid(noun, spelled(uuid)));
        return [Some(Address::Name(noun, name.to_owned())), uuid].into_iter().flatten().collect();
    }
    // A configuration refers to the parent by its name or its UUID.
    let parent = resource.identity(state, parent).parent;
    let names = parent.into_iter().flat_map(|parent| [Some(parent.name), parent.uuid]);
    let within = |parent: String| Address::Within(noun, spelled(parent), name.to_owned());
    names.flatten().map(within).collect()
}

/// A UUID in its canonical form; other texts unchanged.
fn spelled(text: String) -> String {
    uuid::Uuid::parse_str(&text).map_or(text, |uuid| uuid.to_string())
}

/// Records a delete.
///
/// Errors: the same plan adopts the object.
pub(super) fn delete(
    resource: &dyn Resource,
    plans: &Plans,
    prior: &Value,
    parent: Option<&Parent>,
) -> Result<(), Diagnostic> {
    let is_adopted = plans.delete(&addresses(resource, prior, parent));
    if is_adopted { Err(adopted_and_deleted(resource, prior)) } else { Ok(()) }
}

/// Records a create that adopts.
///
/// Errors: the same plan deletes the object.
pub(super) fn adopt(
    resource: &dyn Resource,
    plans: &Plans,
    planned: &Value,
) -> Result<(), Diagnostic> {
    if !Shared::of(planned).adopts() {
        return Ok(());
    }
    let is_deleted = plans.adopt(&addresses(resource, planned, None));
    if is_deleted { Err(adopted_and_deleted(resource, planned)) } else { Ok(()) }
}

/// Records the addresses that become free by a change or a replacement.
pub(super) fn free(
    resource: &dyn Resource,
    plans: &Plans,
    [prior, planned]: [&Value; 2],
    parent: Option<&Parent>,
) {
    // A name or a parent that is unknown may be the current one.
    let is_unknown = |attribute: &str| planned.get(attribute).is_unknown();
    if resource.name(planned).is_unknown() || resource.root().parent.is_some_and(is_unknown) {
        return;
    }
    let mut freed = addresses(resource, prior, parent);
    let kept = addresses(resource, planned, parent);
    freed.retain(|address| !kept.contains(address));
    if !freed.is_empty() {
        plans.free(&freed);
    }
}

/// Records that an object leaves its host.
pub(super) fn leave(
    resource: &dyn Resource,
    plans: &Plans,
    prior: &Value,
    parent: Option<&Parent>,
) {
    plans.free(&addresses(resource, prior, parent));
}

fn adopted_and_deleted(resource: &dyn Resource, state: &Value) -> Diagnostic {
    let r#type = resource.root().resource.unwrap_or_default();
    let object = resource.identity(state, None);
    let noun = object.kind;
    let detail = format!(
        "One resource of this plan destroys {noun} \"{}\", and another one, with create.on_exists = \"adopt\", \
         creates or adopts it. Terraform does not order these two operations, so the {noun} may be destroyed before \
         it is adopted.\n\nIf only the address of the resource changed, add:\n\n  moved {{\n    from = {type}.OLD\n    \
         to   = {type}.NEW\n  }}\n\nTo replace the {noun}, apply the removal of the first resource before you add the \
         second one.",
        object.label
    );
    Action { verb: "adopt", object: &object }.refused(detail)
}

/// The differences between an object and the planned one that would adopt it, in attributes that cannot be changed in
/// place.
pub(super) struct FixedDifferences {
    pub(super) paths: Vec<Path>,
    /// The stored document.
    pub(super) stored: Value,
}

impl FixedDifferences {
    pub(super) fn of(
        resource: &dyn Resource,
        object: &dyn LibvirtObject,
        planned: &Value,
    ) -> libvirt::Result<Self> {
        let stored = Snapshot::stored(resource, object)?;
        let paths = engine::conflicts(resource.root().shape, planned, &stored);
        Ok(Self { paths, stored })
    }
}

/// A replacement: the old object is destroyed before libvirt receives the new one.
pub(super) struct Replacement {
    pub(super) resource: &'static dyn Resource,
    pub(super) host: Arc<Host>,
    pub(super) prior: Value,
    pub(super) config: Value,
    /// The recorded parent of the old object.
    pub(super) parent: Option<Parent>,
    /// Whether the new object is on another host, where every name of it is new.
    pub(super) is_moved: bool,
}

impl Replacement {
    /// The reason why the new object could not be created, as far as a plan can determine it: an error, or a warning if
    /// libvirt cannot be asked.
    pub(super) fn refuse(self, cancel: &Cancel) -> Option<Diagnostic> {
        let (resource, identity) = (self.resource, self.identity());
        match task::run(Timeouts::default().read.0, cancel, move |_| self.refuse_taken()) {
            Outcome::Done(answer) => answer.err(),
            Outcome::TimedOut(_) | Outcome::Cancelled => {
                Some(unchecked(resource, &identity, "libvirt did not answer in time"))
            }
        }
    }

    fn identity(&self) -> Identity {
        self.resource.identity(&self.prior, self.parent.as_ref())
    }

    /// Errors: another object has the name or UUID of the new one, and this plan does not remove it.
    fn refuse_taken(&self) -> Result<(), Diagnostic> {
        let [shape, controls] = [self.resource.root().shape, self.resource.controls()];
        let new = [shape, controls].map(|shape| engine::plan(shape, &self.config, &Value::Null));
        let [document, controls] = new.map(|planned| planned.value);
        let new = engine::join(document, controls);
        let is_new = |name: &&'static str| {
            let path = self.path(name);
            let planned = new.at_path(&path);
            planned.as_str().is_some() && (self.is_moved || planned != self.prior.at_path(&path))
        };
        let parent = self.resource.root().parent;
        let probes = ["name", "uuid"].into_iter().filter(|name| {
            is_new(name) || (*name == "name" && parent.is_some_and(|parent| is_new(&parent)))
        });
        for attribute in probes {
            self.refuse_taken_by(attribute, &new)?;
        }
        Ok(())
    }

    /// Checks one attribute.
    fn refuse_taken_by(&self, attribute: &'static str, new: &Value) -> Result<(), Diagnostic> {
        let Self { resource, host, prior, parent, .. } = self;
        let mut probe = new.clone();
        if let Value::Object(probe) = &mut probe {
            let other = if attribute == "name" { "uuid" } else { "name" };
            probe.set(other, Value::Null);
        }
        let found = resource.existing(&host.connection, &probe);
        let found =
            found.map_err(|error| unchecked(self.resource, &self.identity(), &error.message))?;
        let Some(object) = found else { return Ok(()) };
        let Identity { key, label, .. } = object.identity();
        if !self.is_moved && controls::id(prior) == key.as_deref() {
            return Ok(());
        }
        if Shared::of(new).adopts() {
            return self.refuse_other_kind(object.as_ref(), new);
        }
        let mut wanted = addresses(*resource, new, parent.as_ref());
        wanted.retain(|address| matches!(address, Address::Uuid(..)) == (attribute == "uuid"));
        if host.plans.is_freed(&wanted, OTHER_PLAN) {
            return Ok(());
        }
        let noun = resource.noun();
        let detail = format!(
            "{} Another {noun} of {} has that {attribute}: \"{label}\". Choose another {attribute}, or remove that {noun} first; \
             if this configuration removes or renames it, apply that change alone first, for example with -target.",
            self.consequence(),
            host.connection.label(),
        );
        Err(self.refused(detail).at(self.path(attribute)))
    }

    /// The path of the name, or of another attribute.
    fn path(&self, attribute: &'static str) -> Path {
        if attribute == "name" {
            self.resource.name_path()
        } else {
            Path::root().attribute(attribute)
        }
    }

    /// Errors: the object that would be adopted cannot be changed to the planned one in place.
    fn refuse_other_kind(&self, object: &dyn LibvirtObject, new: &Value) -> Result<(), Diagnostic> {
        let fixed = FixedDifferences::of(self.resource, object, new)
            .map_err(|error| unchecked(self.resource, &self.identity(), &error.message))?;
        let paths = fixed.paths;
        let Some(first) = paths.first() else { return Ok(()) };
        let paths: Vec<String> = paths.iter().map(Path::to_string).collect();
        let noun = self.resource.noun();
        let detail = format!(
            "{} The {noun} \"{}\", which would be adopted, differs in attributes that cannot be changed in place: {}. \
             Configure the current values, or choose another name.",
            self.consequence(),
            object.identity().label,
            paths.join(", ")
        );
        Err(self.refused(detail).at(first.clone()))
    }

    fn refused(&self, detail: String) -> Diagnostic {
        Action { verb: "replace", object: &self.identity() }.refused(detail)
    }

    fn consequence(&self) -> String {
        let noun = self.resource.noun();
        format!("The {noun} would be destroyed, and the new one could not be created.")
    }
}

/// The message if it is unknown whether the name of the replacement is free.
fn unchecked(resource: &dyn Resource, object: &Identity, reason: &str) -> Diagnostic {
    let detail = format!(
        "The provider cannot determine whether another {} has the {} of the new one: {}. If so, the apply destroys \
         {object} and then fails.",
        object.kind,
        resource.unique_keys(),
        reason.trim_end_matches('.')
    );
    Diagnostic::warning(format!("Cannot check the replacement of {object}"), detail)
}
