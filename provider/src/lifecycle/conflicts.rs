//! Plans that would destroy an object before libvirt refuses, or lose it to, another one: a delete and an adoption of
//! one object, and a replacement whose create cannot succeed. Data is lost there that a plan can save.

use std::time::Duration;

use mapping::{Path, Value};

use super::host::Host;
use super::private::Private;
use super::snapshot::Snapshot;
use crate::diagnostic::Diagnostic;
use crate::identity::{Identity, Parent};
use crate::protocol::backend::PlanRequest;
use crate::resources::{Address, Object, Plans, Resource};
use crate::wording::Action;

/// How long the plan of a replacement waits for the plan of the object that has its new name. Terraform plans both at
/// the same time, and either may come first.
const PATIENCE: Duration = Duration::from_secs(3);

/// The addresses of an object, as far as they are known.
pub(super) fn addresses(
    resource: &dyn Resource,
    state: &Value,
    parent: Option<&Parent>,
) -> Vec<Address> {
    let noun = resource.noun();
    let Some(name) = state.get("name").as_str() else { return Vec::new() };
    if resource.root().parent.is_none() {
        let uuid = state.get("uuid").as_str().map(str::to_ascii_lowercase);
        let uuid = uuid.map(|uuid| Address::Uuid(noun, uuid));
        return [Some(Address::Name(noun, name.to_owned())), uuid].into_iter().flatten().collect();
    }
    // A holder is called by its name or its UUID.
    let holder = resource.identity(state, parent).parent;
    let holders = holder.into_iter().flat_map(|holder| [Some(holder.name), holder.uuid]);
    let within =
        |holder: String| Address::Within(noun, holder.to_ascii_lowercase(), name.to_owned());
    holders.flatten().map(within).collect()
}

/// Notes a delete. Errors: the same plan adopts the object.
pub(super) fn delete(
    (resource, plans): (&dyn Resource, &Plans),
    prior: &Value,
    parent: Option<&Parent>,
) -> Result<(), Diagnostic> {
    let is_adopted = plans.delete(&addresses(resource, prior, parent));
    if is_adopted { Err(adopted_and_deleted(resource, prior)) } else { Ok(()) }
}

/// Notes a create that adopts. Errors: the same plan deletes the object.
pub(super) fn adopt(
    (resource, plans): (&dyn Resource, &Plans),
    planned: &Value,
) -> Result<(), Diagnostic> {
    if !adopts(planned) {
        return Ok(());
    }
    let is_deleted = plans.adopt(&addresses(resource, planned, None));
    if is_deleted { Err(adopted_and_deleted(resource, planned)) } else { Ok(()) }
}

/// Notes the addresses that an object gives up by a change or a replacement.
pub(super) fn free(
    (resource, plans): (&dyn Resource, &Plans),
    [prior, planned]: [&Value; 2],
    parent: Option<&Parent>,
) {
    let kept = addresses(resource, planned, parent);
    // A name that is not known yet may be the present one.
    if planned.get("name").as_str().is_some() {
        let mut freed = addresses(resource, prior, parent);
        freed.retain(|address| !kept.contains(address));
        plans.free(&freed);
    }
}

fn adopts(planned: &Value) -> bool {
    planned.at("create.on_exists").as_str() == Some("adopt")
}

fn adopted_and_deleted(resource: &dyn Resource, state: &Value) -> Diagnostic {
    let r#type = resource.root().resource.unwrap_or_default();
    let object = resource.identity(state, None);
    let noun = object.kind;
    let detail = format!(
        "One resource of this plan destroys {noun} \"{}\", and another one, with create.on_exists = \"adopt\", creates or \
         adopts it. They have no order, so the {noun} may be destroyed before it is adopted.\n\nIf only the address of the \
         resource changed, add:\n\n  moved {{\n    from = {type}.OLD\n    to   = {type}.NEW\n  }}\n\nTo have the {noun} \
         destroyed and created again, apply the removal of the one resource before the other one is added.",
        object.label
    );
    Action { verb: "adopt", object: &object }.refused(detail)
}

/// A replacement: the old object is destroyed before libvirt sees the new one.
pub(super) struct Replacement<'a> {
    pub(super) resource: &'static dyn Resource,
    pub(super) host: &'a Host,
    pub(super) request: &'a PlanRequest,
    pub(super) private: &'a Private,
}

impl Replacement<'_> {
    /// Errors: the new object has a word that the grammar lacks. Of a create or a change libvirt decides, which may be
    /// newer than the grammar, and nothing is lost where it refuses; here the old object would be gone by then.
    pub(super) fn refuse_unknown_words(&self, planned: &Value) -> Result<(), Diagnostic> {
        let shape = self.resource.root().shape;
        let unknown = engine::unknown_words(shape, &self.request.prior, planned);
        let Some(first) = unknown.first() else { return Ok(()) };
        let line = |word: &engine::UnknownWord| {
            format!("{}: unknown value {:?}; known values: {}", word.path, word.word, word.allowed)
        };
        let lines: Vec<String> = unknown.iter().map(line).collect();
        let detail = format!(
            "{}\n\n{}\n\nCorrect it. If this host's libvirt supports the value, create a new {} of another name with it.",
            self.consequence(),
            lines.join("\n"),
            self.resource.noun(),
        );
        Err(self.refused(detail).at(first.path.clone()))
    }

    /// Errors: another object has the name or UUID of the new one, and this plan does not remove it. A lookup that
    /// fails is left to the apply.
    pub(super) fn refuse_taken(&self) -> Result<(), Diagnostic> {
        let Self { resource, request, .. } = self;
        let [shape, controls] = [resource.root().shape, resource.controls()];
        let new = [shape, controls].map(|shape| engine::plan(shape, &request.config, &Value::Null));
        let [document, controls] = new.map(|planned| planned.value);
        let new = engine::join(document, controls);
        let is_new = |name: &&str| {
            let planned = new.get(name);
            planned.as_str().is_some() && planned != request.prior.get(name)
        };
        let parent = resource.root().parent;
        let probes = ["name", "uuid"].into_iter().filter(|name| {
            is_new(name) || (*name == "name" && parent.is_some_and(|parent| is_new(&parent)))
        });
        for attribute in probes {
            self.refuse_taken_by(attribute, &new)?;
        }
        Ok(())
    }

    /// The same for one attribute.
    fn refuse_taken_by(&self, attribute: &'static str, new: &Value) -> Result<(), Diagnostic> {
        let Self { resource, host, request, private } = self;
        let mut probe = new.clone();
        if let Value::Object(probe) = &mut probe {
            let other = if attribute == "name" { "uuid" } else { "name" };
            probe.set(other, Value::Null);
        }
        let found = resource.existing(&host.connection, &probe);
        let Ok(Some(object)) = found else { return Ok(()) };
        let Identity { key, label, .. } = object.identity();
        if request.prior.get("id").as_str() == key.as_deref() {
            return Ok(());
        }
        if adopts(new) {
            return self.refuse_other_kind(object.as_ref(), new);
        }
        let mut wanted = addresses(*resource, new, private.parent.as_ref());
        wanted.retain(|address| matches!(address, Address::Uuid(..)) == (attribute == "uuid"));
        if host.plans.is_freed(&wanted, PATIENCE) {
            return Ok(());
        }
        let noun = resource.noun();
        let detail = format!(
            "{} Another {noun} of {} has that {attribute}: \"{label}\". Choose another {attribute}, or remove that {noun} first; \
             if this configuration removes or renames it, apply that change alone first, for example with -target.",
            self.consequence(),
            host.connection.label(),
        );
        Err(self.refused(detail).at(Path::root().attribute(attribute)))
    }

    /// Errors: the object that would be adopted cannot become the planned one.
    fn refuse_other_kind(&self, object: &dyn Object, new: &Value) -> Result<(), Diagnostic> {
        let Ok(actual) = Snapshot::stored(self.resource, object) else { return Ok(()) };
        let paths = engine::conflicts(self.resource.root().shape, new, &actual);
        let Some(first) = paths.first() else { return Ok(()) };
        let paths: Vec<String> = paths.iter().map(Path::to_string).collect();
        let noun = self.resource.noun();
        let detail = format!(
            "{} The {noun} \"{}\", which it would adopt then, differs in what cannot be changed in place: {}.",
            self.consequence(),
            object.identity().label,
            paths.join(", ")
        );
        Err(self.refused(detail).at(first.clone()))
    }

    fn refused(&self, detail: String) -> Diagnostic {
        let Self { resource, request, private, .. } = self;
        let object = resource.identity(&request.prior, private.parent.as_ref());
        Action { verb: "replace", object: &object }.refused(detail)
    }

    fn consequence(&self) -> String {
        let noun = self.resource.noun();
        format!("The {noun} would be destroyed, and the new one could not be created.")
    }
}
