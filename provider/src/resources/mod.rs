//! The resources: per type its document, the attributes beside it, and how libvirt makes, changes and
//! removes the object. They touch no protobuf and know nothing of plans; `lifecycle` names none of them.

mod capacity;
pub mod controls;
mod domain;
mod holder;
mod located;
mod network;
mod notes;
mod nwfilter;
mod observed;
mod operation;
mod overlay;
mod plans;
mod pool;
mod power;
mod reconnect;
mod usage;
mod volume;
mod volume_controls;

pub use controls::OnRestart;
pub(crate) use located::located;
pub use located::{Existing, Located, OutOfReach};
pub use notes::Notes;
pub use observed::{Ask, NextStart, Observed, Wanted, identifiers};
pub use operation::{Create, Delete, Operation, Origin, Restart, Settled, Update};

use generated::ROOTS;
use mapping::record::Root;
use mapping::shape::Shape;
use mapping::{Path, Value};

use crate::diagnostic::Diagnostics;
pub use crate::identity::{Identity, Parent};
use crate::libvirt::{self, Connection};
pub(crate) use crate::libvirt::{Failed, Step};
pub use plans::{Address, Plans};

/// Every resource.
pub fn all() -> Vec<&'static dyn Resource> {
    vec![
        &domain::DomainResource,
        &network::NetworkResource,
        &nwfilter::NwFilterResource,
        &pool::PoolResource,
        &volume::VolumeResource,
    ]
}

/// A resource type.
pub trait Resource: Send + Sync {
    /// What users call it: `network`.
    fn noun(&self) -> &'static str;
    /// Its document.
    fn root(&self) -> &'static Root;
    /// The attributes beside the document.
    fn controls(&self) -> &'static Shape;
    /// What it is, for its page.
    fn description(&self) -> &'static str;
    /// What identifies the object of a state or of a plan, as far as that is known; `parent` is the recorded one.
    fn identity(&self, state: &Value, parent: Option<&Parent>) -> Identity {
        let label = match state.get("name") {
            Value::String(name) => name,
            Value::Unknown => "(name not known yet)",
            _ => "(without a name)",
        };
        let holder = self.root().parent.and_then(|attribute| {
            let named = state.get(attribute).as_str()?;
            let recorded = parent.filter(|parent| parent.is_meant_by(named)).cloned();
            let named = || Parent { attribute, name: named.to_owned(), uuid: None };
            Some(recorded.unwrap_or_else(named))
        });
        Identity {
            kind: self.noun(),
            parent: holder,
            key: controls::id(state).map(str::to_owned),
            label: label.to_owned(),
        }
    }
    /// What a user may call an object by.
    fn handles(&self) -> &'static str {
        "UUID or name"
    }
    /// Finds an object by one handle, and by no other. Errors: `NotFound`.
    fn find(
        &self,
        connection: &Connection,
        handle: Handle,
    ) -> libvirt::Result<Box<dyn LibvirtObject>>;
    /// Finds an object by whichever handle a user gives. Errors: `NotFound`.
    fn search(
        &self,
        connection: &Connection,
        text: &str,
    ) -> libvirt::Result<Box<dyn LibvirtObject>> {
        if is_uuid(text) {
            match self.find(connection, Handle::Id(text)) {
                Err(error) if error.is_not_found() => {}
                answer => return answer,
            }
        }
        self.find(connection, Handle::Name(text))
    }
    /// Finds the object of a state: by its identity, never by a name that another object may have by now.
    fn locate(&self, connection: &Connection, known: Remembered) -> libvirt::Result<Located> {
        match known.uuid() {
            Some(uuid) => located(self.find(connection, Handle::Id(uuid))),
            None => Ok(Located::Gone),
        }
    }
    /// The same for a refresh, which may be of many objects at once: true now or a moment ago.
    fn locate_to_read(
        &self,
        connection: &Connection,
        known: Remembered,
    ) -> libvirt::Result<Located> {
        self.locate(connection, known)
    }
    /// Chooses the identity of a new object where the user does not, so that it is known whatever becomes of the
    /// create. Answers the `id` of the object; nothing where only libvirt can choose it.
    fn identify(&self, planned: &mut Value) -> Option<String> {
        self.root().shape.row("uuid", false)?;
        if planned.get("uuid").as_str().is_none()
            && let Value::Object(planned) = planned
        {
            planned.set("uuid", Value::String(uuid::Uuid::new_v4().to_string()));
        }
        let uuid = uuid::Uuid::parse_str(planned.get("uuid").as_str()?).ok()?;
        Some(uuid.to_string())
    }
    /// Finds an object that stands in the way of the planned one.
    ///
    /// Errors: any failure but "no such object", because then the object may exist.
    fn existing(&self, connection: &Connection, planned: &Value) -> libvirt::Result<Existing> {
        let uuid = planned.get("uuid").as_str().filter(|uuid| is_uuid(uuid)).map(Handle::Id);
        let name = planned.get("name").as_str().map(Handle::Name);
        for handle in [uuid, name].into_iter().flatten() {
            match self.find(connection, handle) {
                Ok(object) => return Ok(Some(object)),
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }
    /// Makes an object from its document. Errors: `Exists` when another object has the name.
    fn create(
        &self,
        connection: &Connection,
        planned: &Value,
        xml: &str,
    ) -> libvirt::Result<Box<dyn LibvirtObject>>;
    /// Adds what libvirt wants said and a user need not say to a document before it is sent.
    fn complete(&self, _: &mut Value) {}
    /// Adds to the document of a new object what it takes from others on its host.
    fn inherit(&self, _: &Connection, _: &mut Value) -> libvirt::Result<()> {
        Ok(())
    }
    /// Adds to what is stored what lies below the layers that others put over what `said` says.
    fn complete_layers(&self, _: &Connection, _intended: &Value, _stored: &mut Value) {}
    /// Remembers what a later plan must know of the stored document.
    fn note(&self, _stored: &Value, _: &mut Notes) {}
    /// Remembers what a later plan must know of a configuration that was applied.
    fn remember(&self, _config: &Value, _: &mut Notes) {}
    /// The running guests that use an object, as it was seen: a restart disconnects them for a moment.
    fn users(&self, _seen: &Observed) -> Vec<String> {
        Vec::new()
    }
    /// Adds what only this type knows to a plan.
    fn review(&self, _: &mut Review) {}
    /// Adds what only this type knows to the plan of a delete.
    fn review_delete(&self, _: &mut Review) {}
    /// Whether a change can wait for a restart: `pending_restart` is among its attributes.
    fn has_pending_restart(&self) -> bool {
        self.controls().rows.iter().any(|row| row.name == controls::PENDING_RESTART.name)
    }
}

/// An object that libvirt has.
pub trait LibvirtObject {
    /// What identifies it; its key is known.
    fn identity(&self) -> Identity;
    /// The definition it starts from next time, without secrets.
    fn stored(&self) -> libvirt::Result<String>;
    /// The same to be changed and sent back, with its secrets: never log it, never keep it.
    fn stored_with_secrets(&self) -> libvirt::Result<String> {
        self.stored()
    }
    /// What runs, if it does.
    fn live(&self) -> libvirt::Result<Option<String>> {
        Ok(None)
    }
    /// Which run of it this is, where libvirt tells runs apart.
    fn run(&self) -> libvirt::Result<Option<Run>> {
        Ok(None)
    }
    /// What libvirt reports about it besides its documents.
    fn observe(&self, _: Ask) -> libvirt::Result<Observed> {
        Ok(Observed::default())
    }
    /// The computed attributes that are not part of its document, by their names in `controls`: those that are known
    /// anyway, and those that are asked for. A state keeps the value of an attribute that is not among them.
    fn computed(&self, _: &Observed, _: Ask) -> libvirt::Result<Value> {
        Ok(identifiers(self.identity()))
    }
    /// Does what must come before a new definition.
    fn prepare(&mut self, _: &Update) -> Result<(), Failed> {
        Ok(())
    }
    /// Takes a changed definition, under the same identity. A refusal leaves the old one as it is.
    fn redefine(&self, update: &Update, xml: &str) -> Result<(), Failed>;
    /// Brings it to its planned state after its definition was stored: built, started, stopped, restarted.
    fn settle(&self, _: Operation, notes: &Notes) -> Settled {
        Settled::nothing(notes)
    }
    /// Gives it back its name and starts it again, where a change that was refused had it renamed or stopped.
    fn bring_back(&mut self, _: &Origin, notes: &Notes) -> Settled {
        Settled::nothing(notes)
    }
    /// Removes it after its create failed, with what the create made and nothing else. Only called while it is not
    /// active.
    fn discard(&self, notes: &Notes) -> Result<(), Failed>;
    /// Stops and removes it.
    fn remove(&self, delete: &Delete, notes: &Notes) -> Result<(), Failed>;
}

/// What an object is looked up by.
#[derive(Debug, Clone, Copy)]
pub enum Handle<'a> {
    /// What its `id` attribute holds: its UUID; of a volume its key.
    Id(&'a str),
    /// Its name; of a volume `POOL/NAME`.
    Name(&'a str),
}

/// What is known of an object before it is looked up.
#[derive(Debug, Clone, Copy)]
pub struct Remembered<'a> {
    /// Its state.
    pub state: &'a Value,
    /// The object that held it.
    pub parent: Option<&'a Parent>,
    /// What is remembered beside the state.
    pub notes: &'a Notes,
}

impl<'a> Remembered<'a> {
    /// The UUID in its `id`.
    fn uuid(&self) -> Option<&'a str> {
        controls::id(self.state).filter(|id| is_uuid(id))
    }
}

/// The time between a start of an object and its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// libvirt's number for it; used again after the host was started anew.
    pub number: u32,
    /// Something that only grows while it lasts.
    pub age: u64,
}

impl Run {
    /// Whether `later` is the same run, looked at later.
    pub fn lasts_until(self, later: Self) -> bool {
        self.number == later.number && self.age <= later.age
    }
}

/// A plan that a resource type may add to.
pub struct Review<'a> {
    /// The state before; null for a create.
    pub prior: &'a Value,
    /// The state after.
    pub planned: &'a mut Value,
    /// Attributes whose change replaces the object.
    pub requires_replace: &'a mut Vec<Path>,
    /// What the last read saw; nothing before the first one.
    pub seen: Option<&'a Observed>,
    /// What is remembered of the object.
    pub notes: &'a Notes,
    /// What the user wants done about a restart.
    pub on_restart: OnRestart,
    /// What is planned of other objects.
    pub plans: &'a Plans,
    /// What to tell the user.
    pub diagnostics: &'a mut Diagnostics,
}

impl Review<'_> {
    /// The attributes whose change replaces the object, in words.
    fn reasons(&self) -> String {
        let paths: Vec<String> = self.requires_replace.iter().map(Path::to_string).collect();
        paths.join(", ")
    }
}

/// The way out of a refused plan for whoever wants the object gone: `terraform destroy` plans a refresh first.
pub(crate) const DESTROY_ANYWAY: &str =
    "To destroy it without this change, run `terraform destroy -refresh=false`.";

/// The root of that name.
///
/// # Panics
/// When no grammar of that name is generated; every resource names one that is.
fn root(name: &str) -> &'static Root {
    ROOTS.iter().find(|root| root.name == name).expect("resources name generated roots")
}

/// The identity of an object that no other one holds.
fn identity(kind: &'static str, key: &str, label: &str) -> Identity {
    Identity { kind, parent: None, key: Some(key.to_owned()), label: label.to_owned() }
}

/// Whether a text is a UUID in one of the spellings that libvirt reads.
fn is_uuid(text: &str) -> bool {
    uuid::Uuid::parse_str(text).is_ok()
}
