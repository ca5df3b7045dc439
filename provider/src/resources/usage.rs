//! Who uses a volume: running guests, and volumes whose backing image it is. libvirt deletes it without
//! a word, so the look is ours.

use roxmltree::{Document as Tree, Node};

use super::{Failed, Step};
use crate::libvirt::{self, Connection, Domain, Error, Kind, Pool, Volume};

/// Errors: a running guest or another volume of the pool uses the volume; both are named.
pub(super) fn refuse_if_used(
    connection: &Connection,
    pool: &Pool,
    volume: &Volume,
) -> Result<(), Failed> {
    let path = volume.path().step("read")?;
    let mut users = guests(connection, pool, volume.name(), &path).step("look who uses")?;
    users.extend(overlays(pool, volume.name(), &path).step("look who uses")?);
    if users.is_empty() {
        return Ok(());
    }
    let message = format!(
        "it is used by {}. Destroy or change those first; for a replacement add lifecycle {{ replace_triggered_by = [...] }} \
         to them, or set destroy = {{ force = true }} to delete it all the same",
        users.join(", ")
    );
    Err(Failed { step: "delete", error: Error::new(Kind::Busy, message) })
}

/// The running guests with a disk on the volume.
fn guests(
    connection: &Connection,
    pool: &Pool,
    name: &str,
    path: &str,
) -> libvirt::Result<Vec<String>> {
    let mut users = Vec::new();
    for (domain, xml) in Domain::live_documents(connection)? {
        let is_user = Tree::parse(&xml).is_ok_and(|tree| {
            tree.descendants()
                .filter(|node| node.has_tag_name("source"))
                .any(|source| is_source(source, pool, name, path))
        });
        if is_user {
            users.push(format!("running guest \"{}\"", domain.name()));
        }
    }
    Ok(users)
}

/// Whether a source of a disk, or of an image below it, is the volume.
fn is_source(source: Node, pool: &Pool, name: &str, path: &str) -> bool {
    let has = |attribute: &str, value: &str| source.attribute(attribute) == Some(value);
    let is_file = ["file", "dev", "dir"].iter().any(|attribute| has(attribute, path));
    is_file || (has("pool", pool.name()) && has("volume", name))
}

/// The other volumes of the pool that lie on the volume.
fn overlays(pool: &Pool, name: &str, path: &str) -> libvirt::Result<Vec<String>> {
    let mut users = Vec::new();
    for other in pool.volume_names()?.into_iter().filter(|other| other != name) {
        let xml = match Volume::by_name(pool, &other).and_then(|volume| volume.xml()) {
            Ok(xml) => xml,
            Err(error) if error.is_not_found() => continue,
            Err(error) => return Err(error),
        };
        if backing_path(&xml).as_deref() == Some(path) {
            users.push(format!("volume \"{other}\" of pool \"{}\"", pool.name()));
        }
    }
    Ok(users)
}

/// The path of the image below a volume.
fn backing_path(xml: &str) -> Option<String> {
    let tree = Tree::parse(xml).ok()?;
    let store = tree.root_element().children().find(|node| node.has_tag_name("backingStore"))?;
    let path = store.children().find(|node| node.has_tag_name("path"))?;
    path.text().map(|text| text.trim().to_owned())
}
