//! An object as libvirt has it now, as values: what is stored, what runs, and what stands beside.

use mapping::Value;

use super::document;
use super::overlays::Look;
use crate::libvirt::{Error, Kind, Result};
use crate::resources::{Ask, Object, Observed, Resource};

/// What libvirt has.
pub(super) struct Snapshot {
    /// The stored document.
    pub(super) stored: Value,
    /// The running document, where it tells more than the stored one.
    pub(super) live: Option<Value>,
    /// What libvirt reports besides the documents.
    pub(super) observed: Observed,
    /// The computed attributes that are not part of the document.
    pub(super) computed: Value,
}

impl Snapshot {
    /// Asks libvirt.
    pub(super) fn take(resource: &dyn Resource, object: &dyn Object, ask: Ask) -> Result<Self> {
        let observed = object.observe(ask)?;
        let computed = object.computed(&observed, ask)?;
        let stored = Self::stored(resource, object)?;
        let live = if resource.has_pending_restart() && observed.is_active {
            object.live()?.map(|text| value(resource, &text)).transpose()?
        } else {
            None
        };
        Ok(Self { stored, live, observed, computed })
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
}

fn value(resource: &dyn Resource, text: &str) -> Result<Value> {
    document::from_xml(resource.root(), text).map_err(|message| {
        Error::new(
            Kind::Other,
            format!("libvirt returned a document that the provider cannot read: {message}"),
        )
    })
}
