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
        let live = || {
            let text = self.object.live()?;
            Ok(text.and_then(|text| document::from_xml(self.resource.root(), &text).ok()))
        };
        self.complete_with(live, said, stored)
    }

    /// The same where what runs was read already.
    fn complete_with(
        &self,
        live: impl FnOnce() -> Result<Option<Value>>,
        said: &Value,
        stored: &mut Value,
    ) -> Result<()> {
        let shape = self.resource.root().shape;
        if !engine::overlays::is_unresolved(shape, said, stored) {
            return Ok(());
        }
        if let Some(live) = live()? {
            engine::overlays::lend(shape, stored, &live);
        }
        if engine::overlays::is_unresolved(shape, said, stored) {
            self.resource.complete_layers(self.connection, said, stored);
        }
        Ok(())
    }

    /// A stored document as it would be without what lies over what `said` says.
    pub(super) fn without(&self, said: &Value, stored: &mut Value) -> Result<()> {
        self.complete(said, stored)?;
        engine::overlays::without(self.resource.root().shape, said, stored);
        Ok(())
    }

    /// The same of a stored document and of the one that runs.
    pub(super) fn without_both(
        &self,
        said: &Value,
        stored: &mut Value,
        live: Option<&mut Value>,
    ) -> Result<()> {
        let shape = self.resource.root().shape;
        self.complete_with(|| Ok(live.as_deref().cloned()), said, stored)?;
        for document in [Some(stored), live].into_iter().flatten() {
            engine::overlays::without(shape, said, document);
        }
        Ok(())
    }
}
