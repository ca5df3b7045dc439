//! The overlays of images. libvirt does not track them, but each volume contains the path of its backing image, so the
//! volumes of all active pools are read once in a session, and later those that changed.

use std::time::Instant;

use roxmltree::Document as Tree;

use super::backing::{Backing, Image};
use super::connection::Connection;
use super::error::Error;
use super::pool::Pool;
use super::volume::Volume;
use super::xml::{child, child_text, lexical, parse};

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
        let pools = Pool::active(connection)?;
        let backing = self.0.session.kept::<Backing>();
        let reader = backing.reader();
        for pool in &pools {
            update(&backing, pool)?;
        }
        drop(reader);
        let mut overlays = Vec::new();
        for pool in &pools {
            let names = backing.overlays(pool.uuid(), &path);
            overlays.extend(names.iter().map(|name| overlay(pool, name)));
        }
        overlays.sort_by(|a, b| (&a.pool, &a.name).cmp(&(&b.pool, &b.name)));
        Ok(overlays)
    }
}

fn overlay(pool: &Pool, name: &str) -> Overlay {
    Overlay { pool: pool.name().to_owned(), name: name.to_owned() }
}

/// Lists the volumes of a pool if the list is old, and reads those that are new or have changed.
fn update(backing: &Backing, pool: &Pool) -> std::result::Result<(), OverlaysError> {
    if backing.needs_list(pool.uuid()) {
        let at = Instant::now();
        match pool.volume_names() {
            Ok(names) => backing.listed(pool.uuid(), names, at),
            // The pool was stopped or removed after it was listed.
            Err(error) if error.is_not_found() || !pool.is_active().unwrap_or(true) => {
                backing.pool_changed(pool.uuid());
            }
            Err(error) => return Err(error.into()),
        }
    }
    for unread in backing.unread(pool.uuid()) {
        let document = Volume::by_name(pool, &unread.name).and_then(|volume| volume.xml());
        let image = match document.and_then(|xml| parse(&xml).map(|tree| path_below(&tree))) {
            Ok(path) => Image::Path(path),
            Err(error) if error.is_not_found() => Image::Gone,
            Err(error) => {
                let volume = overlay(pool, &unread.name);
                return Err(OverlaysError::Unreadable(Unreadable { volume, error }));
            }
        };
        backing.read(pool.uuid(), &unread, image);
    }
    Ok(())
}

/// The path of a volume's backing image; a relative path refers to the directory of the volume.
pub fn backing_path(xml: &str) -> Option<String> {
    path_below(&parse(xml).ok()?)
}

fn path_below(tree: &Tree) -> Option<String> {
    let path_of = |part: &str| child_text(child(tree.root_element(), part)?, "path").map(str::trim);
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
