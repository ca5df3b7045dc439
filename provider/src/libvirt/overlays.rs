//! The overlays of images. libvirt does not track them, but each volume contains the path of its backing image, so the
//! volumes of all active pools are read once in a session, and later those that changed.

use std::collections::HashSet;

use roxmltree::Document as Tree;

use super::backing::{Backing, Below, Volumes};
use super::connection::Connection;
use super::error::{Error, Result};
use super::pool::Pool;
use super::volume::Volume;
use super::xml::lexical;

/// A volume with a backing image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlay {
    /// The name of its pool.
    pub pool: String,
    /// Its name.
    pub name: String,
}

/// A volume whose backing image cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    /// The volume.
    pub volume: Overlay,
    /// The reason.
    pub error: Error,
}

/// The reason why the overlays of an image cannot be determined.
#[derive(Debug)]
pub enum OverlaysError {
    /// A volume cannot be read and may be an overlay.
    Unreadable(Unreadable),
    /// A call failed.
    Failed(Error),
}

impl From<Error> for OverlaysError {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl Volume {
    /// The volumes of all active pools that have it as backing image, sorted.
    pub fn overlays(
        &self,
        connection: &Connection,
    ) -> std::result::Result<Vec<Overlay>, OverlaysError> {
        let path = lexical(&self.path()?);
        let pools = Pool::started(connection)?;
        let backing = self.0.session.kept::<Backing>();
        let mut seen = backing.lock();
        let started: HashSet<&str> = pools.iter().map(Pool::uuid).collect();
        seen.retain(|uuid, _| started.contains(uuid.as_str()));
        let mut overlays = Vec::new();
        for pool in &pools {
            let volumes = match seen.get_mut(pool.uuid()) {
                Some(volumes) => volumes,
                None => seen.entry(pool.uuid().to_owned()).or_insert(list(pool)?),
            };
            read_changed(pool, volumes).map_err(OverlaysError::Unreadable)?;
            let is_overlay = |below: &Below| matches!(below, Below::Read(Some(at)) if *at == path);
            let found = volumes.iter().filter(|(_, below)| is_overlay(below));
            overlays.extend(found.map(|(name, _)| overlay(pool, name)));
        }
        drop(seen);
        overlays.sort_by(|a, b| (&a.pool, &a.name).cmp(&(&b.pool, &b.name)));
        Ok(overlays)
    }
}

fn overlay(pool: &Pool, name: &str) -> Overlay {
    Overlay { pool: pool.name().to_owned(), name: name.to_owned() }
}

fn list(pool: &Pool) -> Result<Volumes> {
    match pool.volume_names() {
        Ok(names) => Ok(names.into_iter().map(|name| (name, Below::Unread)).collect()),
        // The pool was stopped or removed after it was listed.
        Err(error) if error.is_not_found() || !pool.is_active().unwrap_or(true) => {
            Ok(Volumes::new())
        }
        Err(error) => Err(error),
    }
}

fn read_changed(pool: &Pool, volumes: &mut Volumes) -> std::result::Result<(), Unreadable> {
    let is_unread =
        |(name, below): (&String, &Below)| matches!(below, Below::Unread).then(|| name.clone());
    let unread: Vec<String> = volumes.iter().filter_map(is_unread).collect();
    for name in unread {
        match Volume::by_name(pool, &name).and_then(|volume| volume.xml()) {
            Ok(xml) => drop(volumes.insert(name, Below::Read(backing_path(&xml)))),
            Err(error) if error.is_not_found() => drop(volumes.remove(&name)),
            Err(error) => return Err(Unreadable { volume: overlay(pool, &name), error }),
        }
    }
    Ok(())
}

/// The path of a volume's backing image; a relative path refers to the directory of the volume.
pub fn backing_path(xml: &str) -> Option<String> {
    let tree = Tree::parse(xml).ok()?;
    let path_of = |part: &str| {
        let part = tree.root_element().children().find(|node| node.has_tag_name(part))?;
        part.children().find(|node| node.has_tag_name("path"))?.text().map(str::trim)
    };
    let below = path_of("backingStore")?;
    if below.starts_with('/') {
        return Some(lexical(below));
    }
    Some(lexical(&format!("{}/../{below}", path_of("target")?)))
}

#[cfg(test)]
mod tests {
    use super::backing_path;

    #[test]
    fn the_path_of_a_backing_image_is_normalized() {
        for path in ["/pool/base", "/pool//base", "/other/../pool/base", "base", "./x/../base"] {
            let xml = format!(
                "<volume><target><path>/pool/over</path></target><backingStore><path>{path}</path></backingStore></volume>"
            );
            assert_eq!(backing_path(&xml).as_deref(), Some("/pool/base"), "{path}");
        }
        assert_eq!(backing_path("<volume><target><path>/pool/over</path></target></volume>"), None);
    }
}
