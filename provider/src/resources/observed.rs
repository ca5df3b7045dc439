//! What libvirt reports about an object besides its documents: what the lifecycle acts on, and the computed attributes
//! of a state.

use mapping::Value;

use super::controls::{Control, ID, Setting, Shared, object};
use super::{Identity, Notes, Parent};
use crate::libvirt::{self, Known};

/// What is asked about an object. Each answer costs a call to libvirt.
#[derive(Debug, Clone, Copy, Default)]
pub struct Ask<'a> {
    /// The computed attributes that are wanted.
    pub computed: Wanted<'a>,
    /// The object was looked up just now: libvirt is not asked again for what that lookup returned.
    pub is_found_now: bool,
}

/// Which computed attributes are wanted, of those that cost a call.
#[derive(Debug, Clone, Copy, Default)]
pub enum Wanted<'a> {
    /// None.
    #[default]
    Nothing,
    /// Those that this plan does not know.
    Unknown(&'a Value),
    /// All.
    Everything,
}

impl Ask<'_> {
    /// The facts of a lookup that still hold.
    pub(super) fn known(self, lookup: Known) -> Known {
        if self.is_found_now { lookup } else { Known::default() }
    }

    /// Whether a computed attribute is wanted; `is_unknown` tells whether a plan does not know it.
    pub(super) fn wants(&self, is_unknown: impl FnOnce(&Value) -> bool) -> bool {
        match self.computed {
            Wanted::Nothing => false,
            Wanted::Unknown(planned) => is_unknown(planned),
            Wanted::Everything => true,
        }
    }
}

/// What libvirt reports about an object besides its documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Observed {
    /// Whether it runs.
    pub is_active: bool,
    /// What its next start goes by.
    pub next_start: NextStart,
    /// What only its resource type knows.
    pub details: Notes,
}

/// What the next start of an object goes by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum NextStart {
    /// The stored definition.
    #[default]
    Stored,
    /// The definition of when its memory was saved; it goes on from there.
    Saved,
    /// There is none: nothing is stored, and it is gone once it is off.
    Never,
}

/// The attributes that identify an object: its `id`, and the one that names its parent.
pub fn identifiers(identity: Identity) -> Value {
    let id = identity.key.map_or(Value::Null, Value::String);
    match identity.parent {
        Some(Parent { attribute, name, .. }) => {
            object([(ID.name, id), (attribute, Value::String(name))])
        }
        None => object([(ID.name, id)]),
    }
}

/// The computed attributes of an object that can be active: its identifiers, `running` and `autostart`.
pub(super) fn with_power(
    identity: Identity,
    observed: &Observed,
    ask: Ask,
    lookup: Known,
    autostart: impl FnOnce() -> libvirt::Result<bool>,
) -> libvirt::Result<Value> {
    let is_wanted = ask.wants(|planned| Shared::of(planned).autostart.is_unknown());
    let present = || ask.known(lookup).autostart.map_or_else(autostart, Ok);
    let autostart = match is_wanted.then(present).transpose() {
        // Some drivers have no such setting.
        Err(error) if error.is_unsupported() => None,
        answer => answer?,
    };
    let running = Setting::Known(observed.is_active);
    let power = Shared { running, autostart: autostart.into(), ..Shared::default() };
    Ok(engine::join(identifiers(identity), power.write()))
}
