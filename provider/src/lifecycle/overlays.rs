//! What others laid over the parts of an object, such as an external snapshot over the image of a disk: as long as it
//! leads to what the user said, it is neither drift nor undone.

use mapping::Value;

use super::document;
use crate::libvirt::{Connection, Result};
use crate::resources::{LibvirtObject, Resource};

/// An object and the connection that leads to it.
#[derive(Clone, Copy)]
pub(super) struct ObjectContext<'a> {
    pub(super) resource: &'static dyn Resource,
    pub(super) object: &'a dyn LibvirtObject,
    pub(super) connection: &'a Connection,
}

impl ObjectContext<'_> {
    /// Completes what a stored document tells of the layers below: libvirt stores them only in part. What runs knows
    /// them, and so does what holds them.
    pub(super) fn complete(&self, intended: &Value, stored: &mut Value) -> Result<()> {
        let live = || {
            let text = self.object.live()?;
            Ok(text.and_then(|text| document::from_xml(self.resource.root(), &text).ok()))
        };
        self.complete_with(live, intended, stored)
    }

    /// The same where what runs was read already.
    fn complete_with(
        &self,
        live: impl FnOnce() -> Result<Option<Value>>,
        intended: &Value,
        stored: &mut Value,
    ) -> Result<()> {
        let shape = self.resource.root().shape;
        if !engine::overlays::is_unresolved(shape, intended, stored) {
            return Ok(());
        }
        if let Some(live) = live()? {
            engine::overlays::lend(shape, stored, &live);
        }
        if engine::overlays::is_unresolved(shape, intended, stored) {
            self.resource.complete_layers(self.connection, intended, stored);
        }
        Ok(())
    }

    /// A stored document as it would be without what lies over what `said` says.
    pub(super) fn without(&self, intended: &Value, stored: &mut Value) -> Result<()> {
        self.complete(intended, stored)?;
        engine::overlays::without(self.resource.root().shape, intended, stored);
        Ok(())
    }

    /// The same of a stored document and of the one that runs.
    pub(super) fn without_both(
        &self,
        intended: &Value,
        stored: &mut Value,
        live: Option<&mut Value>,
    ) -> Result<()> {
        let shape = self.resource.root().shape;
        self.complete_with(|| Ok(live.as_deref().cloned()), intended, stored)?;
        for document in [Some(stored), live].into_iter().flatten() {
            engine::overlays::without(shape, intended, document);
        }
        Ok(())
    }
}
