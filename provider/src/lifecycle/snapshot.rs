//! An object as libvirt has it now, as values: what is stored, what runs, and what stands beside.

use engine::Deviation;
use mapping::Value;

use super::document;
use super::private::Private;
use super::waiting::Waiting;
use crate::libvirt::{Error, Kind, Result};
use crate::resources::{Ask, Object, Observed, Parent, Resource};

/// What libvirt has.
pub(super) struct Snapshot {
    /// The stored document.
    pub(super) stored: Value,
    /// The running document, where it tells more than the stored one.
    pub(super) live: Option<Value>,
    /// What stands beside the documents.
    pub(super) observed: Observed,
}

impl Snapshot {
    /// Asks libvirt.
    pub(super) fn take(resource: &dyn Resource, object: &dyn Object, ask: Ask) -> Result<Self> {
        let observed = object.observe(ask)?;
        let stored = Self::stored(resource, object)?;
        let live = if resource.has_pending_restart() && observed.is_active {
            object.live()?.map(|text| value(resource, &text)).transpose()?
        } else {
            None
        };
        Ok(Self { stored, live, observed })
    }

    /// Asks libvirt for the stored document alone.
    pub(super) fn stored(resource: &dyn Resource, object: &dyn Object) -> Result<Value> {
        value(resource, &object.stored()?)
    }

    /// What of `scope` is otherwise in what runs.
    fn deviations(&self, resource: &dyn Resource, scope: &Value) -> Vec<Deviation> {
        let shape = resource.root().shape;
        let live = self.live.iter();
        live.flat_map(|live| engine::difference(shape, scope, &self.stored, live)).collect()
    }

    /// Whether something waits for the next start; if not, nothing is remembered of it any more.
    fn is_pending(
        &self,
        (resource, object): (&dyn Resource, &dyn Object),
        state: &Value,
        private: &mut Private,
    ) -> bool {
        if private.notes.is_started {
            // Nothing can wait yet, so what is otherwise is so by nature.
            private.started = self.deviations(resource, state).into_iter().collect();
            private.waiting = None;
        }
        let differs = |scope: &Value| {
            self.deviations(resource, scope).iter().any(|found| !private.started.knows(found))
        };
        let is_changed = |waiting: &Waiting| {
            self.observed.is_active
                && (waiting.lasts((resource, object), state, &self.stored)
                    || differs(&waiting.state(resource)))
        };
        let is_pending = private.waiting.as_ref().is_some_and(is_changed) || differs(state);
        if !is_pending {
            private.waiting = None;
        }
        is_pending
    }

    /// Completes the attributes beside the document: what is computed is what libvirt says.
    pub(super) fn fill_controls(
        &self,
        resource: &dyn Resource,
        object: &dyn Object,
        state: &mut Value,
        private: &mut Private,
    ) {
        let pending = self.is_pending((resource, object), state, private);
        let Value::Object(attributes) = state else { return };
        attributes.set("id", Value::String(object.id()));
        if let Some(Parent { attribute, name, .. }) = object.parent()
            && attributes.get(attribute).is_null()
        {
            attributes.set(attribute, Value::String(name));
        }
        if resource.has_pending_restart() {
            attributes.set("pending_restart", Value::Bool(pending));
        }
    }
}

fn value(resource: &dyn Resource, text: &str) -> Result<Value> {
    document::from_xml(resource.root(), text).map_err(|message| {
        Error::new(Kind::Other, format!("libvirt sent a document that cannot be read: {message}"))
    })
}
