//! What others laid over the parts of an object, such as an external snapshot over the image of a disk: as long as it
//! leads to what the user said, it is neither drift nor undone.

use mapping::Value;

use super::document;
use crate::libvirt::{Connection, Result};
use crate::resources::{Object, Resource};

/// An object and the connection that leads to it.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) resource: &'static dyn Resource,
    pub(super) object: &'a dyn Object,
    pub(super) connection: &'a Connection,
}

impl Look<'_> {
    /// Completes what a stored document tells of the layers below: libvirt stores them only in part. What runs knows
    /// them, and so does what holds them.
    pub(super) fn complete(&self, said: &Value, stored: &mut Value) -> Result<()> {
        let Self { resource, object, connection } = self;
        let shape = resource.root().shape;
        if !engine::overlays::is_unresolved(shape, said, stored) {
            return Ok(());
        }
        let live = object.live()?;
        if let Some(live) = live.and_then(|text| document::from_xml(resource.root(), &text).ok()) {
            engine::overlays::lend(shape, stored, &live);
        }
        if engine::overlays::is_unresolved(shape, said, stored) {
            resource.complete_layers(connection, said, stored);
        }
        Ok(())
    }

    /// A stored document as it would be without what lies over what `said` says.
    pub(super) fn without(&self, said: &Value, stored: &mut Value) -> Result<()> {
        self.complete(said, stored)?;
        engine::overlays::without(self.resource.root().shape, said, stored);
        Ok(())
    }
}
