//! Layers that others added to parts of an object, such as an external snapshot on the image of a disk: as long as the
//! chain contains the configured image, they are neither drift nor reverted.

use std::borrow::Cow;

use mapping::Value;

use super::{document, references};
use crate::libvirt::{Connection, Result};
use crate::resources::{LibvirtObject, Resource};

/// An object with its resource type and its connection.
#[derive(Clone, Copy)]
pub(super) struct ObjectContext<'a> {
    pub(super) resource: &'static dyn Resource,
    pub(super) object: &'a dyn LibvirtObject,
    pub(super) connection: &'a Connection,
}

impl ObjectContext<'_> {
    /// Completes the layers below in a stored document: libvirt stores them only in part. The running document and the
    /// storage contain the rest.
    pub(super) fn complete(&self, intended: &Value, stored: &mut Value) -> Result<()> {
        let intended = self.named(intended, &[&*stored])?;
        self.complete_with(|| self.live(), &intended, stored)
    }

    /// The intended values, with the names of other objects if a document does not contain the intended images.
    pub(super) fn named<'v>(
        &self,
        intended: &'v Value,
        documents: &[&Value],
    ) -> Result<Cow<'v, Value>> {
        let shape = self.resource.root().shape;
        let is_other =
            |document: &&Value| engine::overlays::is_unresolved(shape, intended, document);
        if documents.iter().any(is_other) {
            references::named(self.connection, shape, intended).map(Cow::Owned)
        } else {
            Ok(Cow::Borrowed(intended))
        }
    }

    fn live(&self) -> Result<Option<Value>> {
        let text = self.object.live()?;
        Ok(text.and_then(|text| document::from_xml(self.resource.root(), &text).ok()))
    }

    /// The same with a function that reads the running document.
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

    /// Removes the layers on top of what `intended` contains from a stored document.
    pub(super) fn without(&self, intended: &Value, stored: &mut Value) -> Result<()> {
        let intended = self.named(intended, &[&*stored])?;
        self.complete_with(|| self.live(), &intended, stored)?;
        engine::overlays::without(self.resource.root().shape, &intended, stored);
        Ok(())
    }

    /// The same for a stored document and the running one.
    pub(super) fn without_both(
        &self,
        intended: &Value,
        stored: &mut Value,
        live: Option<&mut Value>,
    ) -> Result<()> {
        let shape = self.resource.root().shape;
        let documents: Vec<&Value> =
            [Some(&*stored), live.as_deref()].into_iter().flatten().collect();
        let intended = &*self.named(intended, &documents)?;
        self.complete_with(|| Ok(live.as_deref().cloned()), intended, stored)?;
        for document in [Some(stored), live].into_iter().flatten() {
            engine::overlays::without(shape, intended, document);
        }
        Ok(())
    }
}
