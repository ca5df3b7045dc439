//! An object as libvirt has it now, as values: what is stored, what runs, and what stands beside.

use mapping::Value;

use super::document;
use super::overlays::Look;
use super::private::Private;
use crate::libvirt::{Error, Kind, Result};
use crate::resources::{Ask, NextStart, Object, Observed, Parent, Resource};

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

    /// The same as it would be without what others laid over what `said` says.
    pub(super) fn below(mut self, look: Look, said: &Value) -> Result<Self> {
        look.without(said, &mut self.stored)?;
        if let Some(live) = &mut self.live {
            engine::overlays::without(look.resource.root().shape, said, live);
        }
        Ok(self)
    }

    /// Asks libvirt for the stored document alone.
    pub(super) fn stored(resource: &dyn Resource, object: &dyn Object) -> Result<Value> {
        value(resource, &object.stored()?)
    }

    /// Whether a change waits for the next start; if not, nothing is remembered of it any more.
    fn is_pending(
        &self,
        (resource, object): (&dyn Resource, &dyn Object),
        state: &Value,
        private: &mut Private,
    ) -> bool {
        let is_saved = self.observed.next_start == NextStart::Saved;
        let may_wait = self.observed.is_active && private.notes.started != Some(NextStart::Stored);
        let waiting = private.waiting.take().filter(|_| may_wait || is_saved);
        let Some(mut waiting) = waiting else { return false };
        let run = object.run().ok().flatten();
        if private.notes.started == Some(NextStart::Saved) {
            waiting.set_run(run);
        }
        if !waiting.lasts((resource, run), state, self) {
            return false;
        }
        if self.observed.is_active {
            waiting.set_run(run);
        }
        private.waiting = Some(waiting);
        self.observed.is_active
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
