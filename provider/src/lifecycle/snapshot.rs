//! The current object in libvirt as values: the stored document, the running document, and the computed attributes.

use engine::live::FreeSlots;
use mapping::Value;

use super::document;
use super::overlays::ObjectContext;
use crate::libvirt::{Error, ErrorKind, Result};
use crate::resources::{LibvirtObject, Observed, Query, Resource};

/// The current object in libvirt.
pub(super) struct Snapshot {
    /// The stored document.
    pub(super) stored: Value,
    /// The running document, if it was read.
    pub(super) live: Option<Value>,
    /// What libvirt reports besides the documents.
    pub(super) observed: Observed,
    /// The computed attributes that are not part of the document.
    pub(super) computed: Value,
}

impl Snapshot {
    /// Reads an object. The documents do not contain the layers that others added on top of what `intended` contains.
    pub(super) fn take(
        context: ObjectContext,
        intended: &Value,
        query: Query,
        compare: Compare,
    ) -> Result<Self> {
        let ObjectContext { resource, object, .. } = context;
        let mut observed = object.observe(query)?;
        let computed = object.computed(&observed, query)?;
        let mut stored = Self::stored(resource, object)?;
        let mut live = live(context, &mut observed, compare)?;
        context.without_both(intended, &mut stored, live.as_mut())?;
        Ok(Self { stored, live, observed, computed })
    }

    /// The same with a stored document that was read after its last change.
    pub(super) fn with(
        stored: Value,
        context: ObjectContext,
        intended: &Value,
        query: Query,
    ) -> Result<Self> {
        let observed = context.object.observe(query)?;
        let computed = context.object.computed(&observed, query)?;
        let mut snapshot = Self { stored, live: None, observed, computed };
        snapshot.read_live(context, intended)?;
        Ok(snapshot)
    }

    /// Reads the running document, if it was not read yet.
    pub(super) fn read_live(&mut self, context: ObjectContext, intended: &Value) -> Result<()> {
        if self.live.is_none() {
            let live = live(context, &mut self.observed, Compare::Always)?;
            self.live = live.map(|live| below(context, intended, live)).transpose()?;
        }
        Ok(())
    }

    /// Reads only the running document of an object that runs, without the layers that others added on top of what
    /// `intended` contains.
    pub(super) fn live_below(context: ObjectContext, intended: &Value) -> Result<Option<Value>> {
        let live = context.object.live()?.map(|text| value(context.resource, &text)).transpose()?;
        live.map(|live| below(context, intended, live)).transpose()
    }

    /// Reads only the stored document, without the layers that others added on top of what `intended` contains.
    pub(super) fn stored_below(context: ObjectContext, intended: &Value) -> Result<Value> {
        let mut stored = Self::stored(context.resource, context.object)?;
        context.without(intended, &mut stored)?;
        Ok(stored)
    }

    /// Reads only the stored document.
    pub(super) fn stored(resource: &dyn Resource, object: &dyn LibvirtObject) -> Result<Value> {
        value(resource, &object.stored()?)
    }
}

/// A running document without the layers that others added on top of what `intended` contains.
fn below(context: ObjectContext, intended: &Value, mut live: Value) -> Result<Value> {
    let intended = context.named(intended, &[&live])?;
    engine::overlays::without(context.resource.root().shape, &intended, &mut live);
    Ok(live)
}

/// When the running document is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compare {
    /// It may differ from the stored one in a change that waits for the next start.
    Always,
    /// Only its slots may be of interest.
    Slots,
}

/// The running document of an active object. Notes its free slots.
fn live(
    context: ObjectContext,
    observed: &mut Observed,
    compare: Compare,
) -> Result<Option<Value>> {
    let resource = context.resource;
    let is_needed = compare == Compare::Always || !resource.slot_kinds().is_empty();
    if !is_needed || !resource.has_pending_restart() || !observed.is_active {
        return Ok(None);
    }
    let Some(text) = context.object.live()? else { return Ok(None) };
    let live = value(resource, &text)?;
    if observed.has_live_calls {
        observed.free_slots = FreeSlots::of(resource.root().shape, &live);
    }
    Ok(Some(live))
}

fn value(resource: &dyn Resource, text: &str) -> Result<Value> {
    document::from_xml(resource.root(), text).map_err(|message| {
        Error::new(
            ErrorKind::Other,
            format!("libvirt returned a document that the provider cannot read: {message}"),
        )
    })
}
