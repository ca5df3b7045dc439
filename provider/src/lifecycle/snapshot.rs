//! An object as libvirt has it now, as values: what is stored, what runs, and what stands beside.

use mapping::Value;

use super::document;
use super::overlays::ObjectContext;
use crate::libvirt::{Error, ErrorKind, Result};
use crate::resources::{Ask, LibvirtObject, Observed, Resource};

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
    /// Asks libvirt. The documents are those without what others laid over what `said` says.
    pub(super) fn take(context: ObjectContext, intended: &Value, ask: Ask) -> Result<Self> {
        let ObjectContext { resource, object, .. } = context;
        let observed = object.observe(ask)?;
        let computed = object.computed(&observed, ask)?;
        let mut stored = Self::stored(resource, object)?;
        let mut live = live(context, &observed)?;
        context.without_both(intended, &mut stored, live.as_mut())?;
        Ok(Self { stored, live, observed, computed })
    }

    /// The same with a stored document that was read after the last change of it.
    pub(super) fn with(
        stored: Value,
        context: ObjectContext,
        intended: &Value,
        ask: Ask,
    ) -> Result<Self> {
        let observed = context.object.observe(ask)?;
        let computed = context.object.computed(&observed, ask)?;
        let mut live = live(context, &observed)?;
        if let Some(live) = &mut live {
            engine::overlays::without(context.resource.root().shape, intended, live);
        }
        Ok(Self { stored, live, observed, computed })
    }

    /// Asks libvirt for the stored document alone, without what others laid over what `said` says.
    pub(super) fn stored_below(context: ObjectContext, intended: &Value) -> Result<Value> {
        let mut stored = Self::stored(context.resource, context.object)?;
        context.without(intended, &mut stored)?;
        Ok(stored)
    }

    /// Asks libvirt for the stored document alone.
    pub(super) fn stored(resource: &dyn Resource, object: &dyn LibvirtObject) -> Result<Value> {
        value(resource, &object.stored()?)
    }
}

/// The running document, where it tells more than the stored one.
fn live(context: ObjectContext, observed: &Observed) -> Result<Option<Value>> {
    if !context.resource.has_pending_restart() || !observed.is_active {
        return Ok(None);
    }
    context.object.live()?.map(|text| value(context.resource, &text)).transpose()
}

fn value(resource: &dyn Resource, text: &str) -> Result<Value> {
    document::from_xml(resource.root(), text).map_err(|message| {
        Error::new(
            ErrorKind::Other,
            format!("libvirt returned a document that the provider cannot read: {message}"),
        )
    })
}
