//! The resource types: the document of each, its attributes that are not part of the document, and how libvirt creates,
//! changes and removes its objects. They do not use protobuf and do not depend on plans; `lifecycle` names none of
//! them.

mod capacity;
mod domain;
mod live;
mod located;
mod network;
mod notes;
mod nwfilter;
mod nwfilter_binding;
mod observed;
mod operation;
mod overlay;
mod plans;
mod pool;
mod power;
mod prepared;
mod reconnect;
mod review;
mod running;
mod secret;
mod secret_value;
mod seed;
mod usage;
mod volume;
mod volume_content;
mod volume_controls;
mod volume_disk;
mod volume_lookup;
mod volume_pool;

pub use crate::controls::OnRestart;
pub use live::{LiveValues, Run};
pub(crate) use located::located;
pub use located::{Existing, Located, LookupKey, OutOfReach, RecordedObject};
pub use notes::Notes;
pub use observed::{NextStart, Observed, Query, RequestedAttributes, identifiers};
pub use operation::{Create, Delete, Operation, Origin, Readiness, Restart, Settled, Update, Wait};
pub use prepared::{Prepared, Refusal};
pub use review::Review;
pub use running::{Entry, EntryChange, RunningObject, SlotKind};

use generated::ROOTS;
use mapping::record::Root;
use mapping::shape::Shape;
use mapping::{Path, Value};

use crate::controls;
use crate::diagnostic::Diagnostics;
use crate::identity::is_uuid;
pub use crate::identity::{Identity, Parent};
use crate::libvirt::{self, Connection};
pub(crate) use crate::libvirt::{Failed, StepContext};
pub use plans::{Address, Forecast, Plans};

/// All resource types.
pub fn all() -> Vec<&'static dyn Resource> {
    let media = seed::RESOURCES;
    let others: [&dyn Resource; 7] = [
        &domain::DomainResource,
        &network::NetworkResource,
        &nwfilter::NwFilterResource,
        &nwfilter_binding::NwFilterBindingResource,
        &pool::PoolResource,
        &secret::SecretResource,
        &volume::VolumeResource,
    ];
    others.into_iter().chain(media).collect()
}

/// The resource with a type, such as `libvirt_network`.
pub fn of_type(r#type: &str) -> Option<&'static dyn Resource> {
    all().into_iter().find(|resource| resource.root().resource == Some(r#type))
}

/// A resource type.
pub trait Resource: Send + Sync {
    /// Its noun in messages: `network`.
    fn noun(&self) -> &'static str;
    /// The root of its document.
    fn root(&self) -> &'static Root;
    /// The attributes that are not part of the document.
    fn controls(&self) -> &'static Shape;
    /// The description on its page.
    fn description(&self) -> &'static str;
    /// The attribute with the name of an object.
    fn name_path(&self) -> Path {
        Path::root().attribute("name")
    }
    /// The name of the object of a state or a plan.
    fn name<'v>(&self, state: &'v Value) -> &'v Value {
        state.at_path(&self.name_path())
    }
    /// Whether a UUID identifies its objects; otherwise the name does.
    fn has_uuid(&self) -> bool {
        self.root().shape.row("uuid", false).is_some()
    }
    /// The identity of the object of a state or a plan, as far as it is known; `parent` is the recorded one.
    fn identity(&self, state: &Value, parent: Option<&Parent>) -> Identity {
        let label = match self.name(state) {
            Value::String(name) => name,
            Value::Unknown => "(name not known yet)",
            _ => "(without a name)",
        };
        let parent = self.root().parent.and_then(|attribute| {
            let named = state.get(attribute).as_str()?;
            let recorded = parent.filter(|parent| parent.is_named_by(named)).cloned();
            let named = || Parent { attribute, name: named.to_owned(), uuid: None };
            Some(recorded.unwrap_or_else(named))
        });
        Identity {
            kind: self.noun(),
            parent,
            key: controls::id(state).map(str::to_owned),
            label: label.to_owned(),
        }
    }
    /// The kinds of text by which a user can import an object.
    fn lookup_keys(&self) -> &'static str {
        if self.has_uuid() { "UUID or name" } else { "name" }
    }
    /// An example of an import ID, and by what such an ID identifies the object.
    fn import_example(&self) -> [&'static str; 2] {
        ["example", if self.has_uuid() { "its name or its UUID" } else { "its name" }]
    }
    /// The attributes that two objects cannot share.
    fn unique_keys(&self) -> &'static str {
        if self.has_uuid() { "name or UUID" } else { "name" }
    }
    /// The attributes that an import cannot read, of which the configuration must have at least one.
    fn unreadable(&self) -> &'static [&'static str] {
        &[]
    }
    /// Finds an object by one key.
    ///
    /// Errors: `NotFound`.
    fn find(
        &self,
        connection: &Connection,
        key: LookupKey,
    ) -> libvirt::Result<Box<dyn LibvirtObject>>;
    /// Finds an object by any key that a user can enter.
    ///
    /// Errors: `NotFound`.
    fn search(&self, connection: &Connection, text: &str) -> ObjectResult {
        crate::identity::find(
            text,
            |uuid| self.find(connection, LookupKey::Id(uuid)),
            |name| self.find(connection, LookupKey::Name(name)),
        )
    }
    /// The import IDs of the objects of a host; none if objects of this kind are not listed.
    fn ids(&self, _: &Connection) -> libvirt::Result<Option<Vec<String>>> {
        Ok(None)
    }
    /// Finds the object of a state by its identity, never by a name that another object may have by now.
    fn locate(&self, connection: &Connection, known: RecordedObject) -> libvirt::Result<Located> {
        let id = controls::id(known.state);
        let key = if self.has_uuid() {
            id.filter(|id| is_uuid(id)).map(LookupKey::Id)
        } else {
            id.or(self.name(known.state).as_str()).map(LookupKey::Name)
        };
        key.map_or(Ok(Located::Gone), |key| located(self.find(connection, key)))
    }
    /// The same for a refresh, which may read many objects: the result may be a moment old.
    fn locate_to_read(
        &self,
        connection: &Connection,
        known: RecordedObject,
    ) -> libvirt::Result<Located> {
        match known.uuid() {
            Some(uuid) => located(self.find_recent(connection, uuid)),
            None => self.locate(connection, known),
        }
    }
    /// Finds an object by its UUID; the result may be a moment old.
    ///
    /// Errors: `NotFound`.
    fn find_recent(&self, connection: &Connection, uuid: &str) -> ObjectResult {
        self.find(connection, LookupKey::Id(uuid))
    }
    /// The identity by which changes of an object are serialized, with the name of its parent that libvirt reports.
    fn lock_identity(&self, _: &Connection, identity: Identity) -> Identity {
        identity
    }
    /// Generates the identity of a new object if the user does not set it, so that it is known even if the result of
    /// the create is not. Returns the `id` of the object; none if only libvirt can choose it.
    fn generate_identity(&self, planned: &mut Value) -> Option<String> {
        if !self.has_uuid() {
            return None;
        }
        if planned.get("uuid").as_str().is_none()
            && let Value::Object(planned) = planned
        {
            planned.set("uuid", Value::from(uuid::Uuid::new_v4().to_string()));
        }
        let uuid = uuid::Uuid::parse_str(planned.get("uuid").as_str()?).ok()?;
        Some(uuid.to_string())
    }
    /// Finds an object that conflicts with the planned one.
    ///
    /// Errors: any failure except "no such object", because the object may exist then.
    fn existing(&self, connection: &Connection, planned: &Value) -> libvirt::Result<Existing> {
        let uuid = planned.get("uuid").as_str().filter(|uuid| is_uuid(uuid)).map(LookupKey::Id);
        let name = self.name(planned).as_str().map(LookupKey::Name);
        self.first(connection, [uuid, name])
    }
    /// Finds the first object with one of the keys.
    ///
    /// Errors: any failure except "no such object", because the object may exist then.
    fn first(
        &self,
        connection: &Connection,
        keys: [Option<LookupKey>; 2],
    ) -> libvirt::Result<Existing> {
        for key in keys.into_iter().flatten() {
            match self.find(connection, key) {
                Ok(object) => return Ok(Some(object)),
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }
    /// Creates an object from its document.
    ///
    /// Errors: `Exists` if another object has the name.
    fn create(
        &self,
        connection: &Connection,
        planned: &Value,
        xml: &str,
        prepared: Prepared,
    ) -> libvirt::Result<Box<dyn LibvirtObject>>;
    /// Adds content that libvirt requires and a user may omit to a document before it is sent.
    fn complete(&self, _: &mut Value) {}
    /// Adds content to a planned document that is derived from other objects of its host, for the parts that differ
    /// from `_prior`, which is null for a new object. Returns warnings.
    fn derive(
        &self,
        _: &Connection,
        _prior: &Value,
        _planned: &mut Value,
    ) -> libvirt::Result<Diagnostics> {
        Ok(Diagnostics::new())
    }
    /// Prepares what the create needs in addition to the document, and completes the document with it.
    fn prepare(
        &self,
        _: &Connection,
        _create: &Create,
        _sent: &mut Value,
    ) -> Result<Prepared, Refusal> {
        Ok(Prepared::default())
    }
    /// Adds the layers below those that others added on top of `_intended` to a stored document.
    fn complete_layers(&self, _: &Connection, _intended: &Value, _stored: &mut Value) {}
    /// Records properties of the stored document that a later plan needs.
    fn note(&self, _stored: &Value, _: &mut Notes) {}
    /// Records properties of an applied configuration that a later plan needs.
    fn remember(&self, _config: &Value, _: &mut Notes) {}
    /// The running guests that used an object at the last read: a restart of the object disconnects them temporarily.
    fn users(&self, _seen: &Observed) -> Vec<String> {
        Vec::new()
    }
    /// The kinds of slots that its policy names.
    fn slot_kinds(&self) -> &'static [SlotKind] {
        &[]
    }
    /// Adds checks and values of this resource type to a plan.
    fn review(&self, _: &mut Review) {}
    /// Adds checks of this resource type to the plan of a delete.
    fn review_delete(&self, _: &mut Review) {}
    /// Plans the computed attributes that depend on whether the apply starts or restarts the object; the last step of a
    /// plan.
    fn forecast(&self, _: &mut Forecast) {}
    /// Whether the plan announced that its apply waits until the object is ready.
    fn awaits(&self, _planned: &Value) -> bool {
        false
    }
    /// Whether a change can wait for a restart: `pending_restart` is among its attributes.
    fn has_pending_restart(&self) -> bool {
        self.controls().rows.iter().any(|row| row.name == controls::PENDING_RESTART.name)
    }
}

/// The consequence if an object stays active after its change was stored.
const STORED: &str = "The new definition is stored and takes effect at the next start.";

/// The result of a lookup or a create.
pub type ObjectResult = libvirt::Result<Box<dyn LibvirtObject>>;

/// An existing object in libvirt.
pub trait LibvirtObject {
    /// Its identity; the key is known.
    fn identity(&self) -> Identity;
    /// The definition for its next start, without secrets.
    fn stored(&self) -> libvirt::Result<String>;
    /// The same with secrets, to be changed and sent back: it must not be logged or stored.
    fn stored_with_secrets(&self) -> libvirt::Result<String> {
        self.stored()
    }
    /// The running definition, if the object is active.
    fn live(&self) -> libvirt::Result<Option<String>> {
        Ok(None)
    }
    /// The same with secrets, to be changed and sent back: it must not be logged or stored.
    fn live_with_secrets(&self) -> libvirt::Result<Option<String>> {
        self.live()
    }
    /// The calls that change it while it runs, if its type supports any.
    fn running(&self) -> Option<&dyn RunningObject> {
        None
    }
    /// The current run, if libvirt distinguishes runs.
    fn run(&self) -> libvirt::Result<Option<Run>> {
        Ok(None)
    }
    /// What libvirt reports in addition to the documents.
    fn observe(&self, _: Query) -> libvirt::Result<Observed> {
        Ok(Observed::default())
    }
    /// The computed attributes that are not part of its document, by their names in `controls`: those that need no
    /// call, and those that are requested. A state keeps the values of the other attributes.
    fn computed(&self, _: &Observed, _: Query) -> libvirt::Result<Value> {
        Ok(identifiers(self.identity()))
    }
    /// Performs steps that must precede a new definition.
    fn prepare(&mut self, _: &Update) -> Result<(), Failed> {
        Ok(())
    }
    /// Defines the object again with the same identity. If libvirt rejects the definition, the old one is unchanged.
    fn redefine(&self, update: &Update, xml: &str) -> Result<(), Failed>;
    /// Brings the object to its planned state after its definition was stored: builds, starts, stops, or restarts it.
    fn settle(&self, _: Operation, notes: &Notes) -> Settled {
        Settled::nothing(notes)
    }
    /// Waits until it is ready; called after a successful change whose plan announced it (see [`Resource::awaits`]).
    fn wait(&self, wait: &Wait) -> Readiness {
        Readiness { notes: wait.notes.clone(), ..Readiness::default() }
    }
    /// Restores its name and starts it again after a rejected change had it renamed or stopped.
    fn revert(&mut self, _: &Origin, notes: &Notes) -> Settled {
        Settled::nothing(notes)
    }
    /// Removes it after its create failed, with everything that the create added, and nothing else. Only called while
    /// it is inactive.
    fn discard(&self, notes: &Notes) -> Result<(), Failed>;
    /// Stops and removes it; an object that cannot run is only removed.
    fn remove(&self, _: &Delete, notes: &Notes) -> Result<(), Failed> {
        self.discard(notes)
    }
}

/// The advice for users who want to destroy an object whose plan is rejected: `terraform destroy` plans a refresh
/// first.
pub(crate) const DESTROY_ANYWAY: &str =
    "To destroy it without this change, run `terraform destroy -refresh=false`.";

/// The root with a name.
///
/// # Panics
/// If there is no generated root with this name; every resource names an existing one.
pub(crate) fn root(name: &str) -> &'static Root {
    ROOTS.iter().find(|root| root.name == name).expect("resources name generated roots")
}

/// The identity of an object without a parent.
fn identity(kind: &'static str, key: &str, label: &str) -> Identity {
    Identity { kind, parent: None, key: Some(key.to_owned()), label: label.to_owned() }
}
