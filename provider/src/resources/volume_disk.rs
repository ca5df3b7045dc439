//! The disk of a running guest whose image is a volume: QEMU has the image open, so only the guest can resize it.

use roxmltree::{Document as Tree, Node};

use crate::libvirt::{
    Connection, Domain, Error, ErrorKind, Resize, Result, Secrets, Volume, child, lexical, parse,
};

/// A volume and its pool.
pub(super) struct PoolVolume<'a> {
    pub(super) volume: &'a Volume,
    /// The name of its pool.
    pub(super) pool: &'a str,
    pub(super) connection: &'a Connection,
}

/// Grows the image of a running guest, and the guest's disk with it.
///
/// Errors: the volume is not the image that the guest writes to.
pub(super) fn grow(stored: &PoolVolume, guest: &str, bytes: u64) -> Result<()> {
    let domain = Domain::by_name(stored.connection, guest)?;
    // A guest that stopped in the meantime no longer has the image open.
    let Some(xml) = domain.live_xml(Secrets::Hidden)? else {
        return stored.volume.resize(bytes, Resize::Grow);
    };
    let path = lexical(&stored.volume.path()?);
    let tree = parse(&xml)?;
    let Some(target) = target(&tree, stored, &path) else {
        let message = format!(
            "running guest \"{guest}\" uses it, but not as the top image of a disk, so it cannot be resized. Shut the \
             guest down first"
        );
        return Err(Error::new(ErrorKind::Busy, message));
    };
    domain.resize_disk(target, bytes)
}

/// The target of the disk that has the volume as its top image.
fn target<'a>(tree: &'a Tree, stored: &PoolVolume, path: &str) -> Option<&'a str> {
    let mut disks = tree.descendants().filter(|node| node.has_tag_name("disk"));
    let disk = disks
        .find(|disk| child(*disk, "source").is_some_and(|source| is_image(source, stored, path)))?;
    child(disk, "target")?.attribute("dev")
}

fn is_image(source: Node, stored: &PoolVolume, path: &str) -> bool {
    let file = source.attribute("file").or(source.attribute("dev"));
    let is_volume = source.attribute("pool") == Some(stored.pool)
        && source.attribute("volume") == Some(stored.volume.name());
    is_volume || file.is_some_and(|file| lexical(file) == path)
}
