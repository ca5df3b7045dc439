//! What libvirt reports about an object in addition to its documents: the properties that the lifecycle uses, and the
//! computed attributes of a state.

use engine::live::FreeSlots;
use mapping::Value;

use super::{Identity, Notes, Parent};
use crate::controls::{Control, ID, Setting, Shared, object};
use crate::libvirt::{self, Known};

/// The properties to read. Each of them may need a call to libvirt.
#[derive(Debug, Clone, Copy, Default)]
pub struct Query<'a> {
    /// The requested computed attributes.
    pub computed: RequestedAttributes<'a>,
    /// The object was just looked up: properties that the lookup returned are not requested again.
    pub is_just_found: bool,
}

/// The requested computed attributes, of those that need a call.
#[derive(Debug, Clone, Copy, Default)]
pub enum RequestedAttributes<'a> {
    /// None.
    #[default]
    Nothing,
    /// Those that are unknown in this plan.
    Unknown(&'a Value),
    /// All that a state with these values has.
    All(&'a Value),
}

impl Query<'_> {
    /// The properties of a lookup that are still valid.
    pub(super) fn known(self, lookup: Known) -> Known {
        if self.is_just_found { lookup } else { Known::default() }
    }

    /// The state or plan that contains the requested attributes.
    pub(super) fn state(&self) -> Option<&Value> {
        match self.computed {
            RequestedAttributes::Nothing => None,
            RequestedAttributes::Unknown(state) | RequestedAttributes::All(state) => Some(state),
        }
    }

    /// Whether a state is read, not the result of an apply.
    pub(super) fn is_read(&self) -> bool {
        matches!(self.computed, RequestedAttributes::All(_))
    }

    /// Whether a computed attribute is requested; `is_unknown` returns whether it is unknown in a plan.
    pub(super) fn requests(&self, is_unknown: impl FnOnce(&Value) -> bool) -> bool {
        match self.computed {
            RequestedAttributes::Nothing => false,
            RequestedAttributes::Unknown(planned) => is_unknown(planned),
            RequestedAttributes::All(_) => true,
        }
    }
}

/// What libvirt reports about an object in addition to its documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Observed {
    /// Whether it is active.
    pub is_active: bool,
    /// The definition that its next start uses.
    pub next_start: NextStart,
    /// Whether its driver has calls that change it while it is active.
    pub has_live_calls: bool,
    /// The slots that it has for added elements while it is active. The lifecycle sets them.
    pub free_slots: FreeSlots,
    /// Properties that only its resource type interprets.
    pub details: Notes,
}

/// The definition that the next start of an object uses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum NextStart {
    /// The stored definition.
    #[default]
    Stored,
    /// The definition in its managed save image, from which it resumes.
    Saved,
    /// None: the object is transient and no longer exists after it stops.
    Never,
}

impl NextStart {
    /// That of an object without a managed save image.
    pub(super) fn of(
        is_active: bool,
        is_persistent: impl FnOnce() -> libvirt::Result<bool>,
    ) -> libvirt::Result<Self> {
        Ok(if !is_active || is_persistent()? { Self::Stored } else { Self::Never })
    }
}

/// The attributes that identify an object: its `id`, and the one that names its parent.
pub fn identifiers(identity: Identity) -> Value {
    let id = identity.key.map_or(Value::Null, Value::from);
    match identity.parent {
        Some(Parent { attribute, name, .. }) => {
            object([(ID.name, id), (attribute, Value::from(name))])
        }
        None => object([(ID.name, id)]),
    }
}

/// The computed attributes of an object that can be active: its identifiers, `running` and `autostart`.
pub(super) fn with_power(
    identity: Identity,
    observed: &Observed,
    query: Query,
    lookup: Known,
    autostart: impl FnOnce() -> libvirt::Result<bool>,
) -> libvirt::Result<Value> {
    let is_requested = query.requests(|planned| Shared::of(planned).autostart.is_unknown());
    let present = || query.known(lookup).autostart.map_or_else(autostart, Ok);
    let autostart = match is_requested.then(present).transpose() {
        // Some drivers do not support autostart.
        Err(error) if error.is_unsupported() => None,
        answer => answer?,
    };
    let running = Setting::Known(observed.is_active);
    let power = Shared { running, autostart: autostart.into(), ..Shared::default() };
    Ok(engine::join(identifiers(identity), power.write()))
}
