//! Who uses a volume: running guests, and volumes whose backing image it is. libvirt deletes it without
//! a word, so the look is ours. Paths are compared as they are spelled: libvirt follows no links for us.

use roxmltree::{Document as Tree, Node};

use super::{Failed, Step, unless_gone};
use crate::libvirt::{self, Connection, Domain, Error, Kind, Pool, Volume};

/// Errors: a running guest or another volume uses the volume; all are named.
pub(super) fn refuse_if_used(
    connection: &Connection,
    pool: &Pool,
    volume: &Volume,
) -> Result<(), Failed> {
    // Overlays that others made are listed after a refresh. It is refused while something is written to the
    // pool; then what is listed already counts.
    let _ = pool.refresh();
    let path = lexical(&volume.path().step("read")?);
    let used = Used { pool: pool.name(), name: volume.name(), path };
    let mut users = used.guests(connection).step("look who uses")?;
    users.extend(used.overlays(connection).step("look who uses")?);
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

/// The volume that may be in use.
struct Used<'a> {
    pool: &'a str,
    name: &'a str,
    path: String,
}

impl Used<'_> {
    /// The running guests that name the volume.
    fn guests(&self, connection: &Connection) -> libvirt::Result<Vec<String>> {
        let mut users = Vec::new();
        for (domain, xml) in Domain::live_documents(connection)? {
            if Tree::parse(&xml).is_ok_and(|tree| self.is_named_in(&tree)) {
                users.push(format!("running guest \"{}\"", domain.name()));
            }
        }
        Ok(users)
    }

    /// Whether a guest's document names the volume anywhere: as a disk or an image below one, as a kernel, as the
    /// file behind a serial port.
    fn is_named_in(&self, tree: &Tree) -> bool {
        let parts = tree.root_element().children().filter(|part| !part.has_tag_name("metadata"));
        parts.flat_map(|part| part.descendants()).any(|node| self.is_named_by(node))
    }

    fn is_named_by(&self, node: Node) -> bool {
        let has = |attribute: &str, value: &str| node.attribute(attribute) == Some(value);
        let is_path = |text: &str| text.starts_with('/') && lexical(text) == self.path;
        node.attributes().any(|attribute| is_path(attribute.value()))
            || (node.is_text() && node.text().is_some_and(|text| is_path(text.trim())))
            || (has("pool", self.pool) && has("volume", self.name))
    }

    /// The volumes of all started pools that lie on the volume.
    fn overlays(&self, connection: &Connection) -> libvirt::Result<Vec<String>> {
        let mut users = Vec::new();
        for pool in Pool::started(connection)? {
            for name in pool.volume_names()? {
                let volume =
                    Volume::by_name(&pool, &name).and_then(|volume| volume.xml().map(Some));
                let volume = volume.map_err(|error| unknown_user(error, pool.name(), &name));
                let below = unless_gone(volume, None)?.and_then(|xml| backing_path(&xml));
                if below.is_some_and(|below| below == self.path) {
                    users.push(format!("volume \"{name}\" of pool \"{}\"", pool.name()));
                }
            }
        }
        Ok(users)
    }
}

/// A volume that cannot be described may be an overlay of the one to be deleted.
fn unknown_user(mut error: Error, pool: &str, name: &str) -> Error {
    error.message = format!(
        "volume \"{name}\" of pool \"{pool}\" cannot be read, so it may use this one as its backing image: {}. \
         Repair or remove it, or set destroy = {{ force = true }} to delete without this check",
        error.message
    );
    error
}

/// The path of the image below a volume; one that is relative starts at the volume's folder.
fn backing_path(xml: &str) -> Option<String> {
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

/// A path without what only spells it otherwise: `//`, `.` and `..`.
fn lexical(path: &str) -> String {
    let mut names: Vec<&str> = Vec::new();
    for name in path.split('/') {
        match name {
            "" | "." => {}
            ".." => drop(names.pop()),
            name => names.push(name),
        }
    }
    format!("/{}", names.join("/"))
}

#[cfg(test)]
mod tests {
    use roxmltree::Document as Tree;

    use super::{Used, backing_path};

    #[test]
    fn a_guest_may_name_a_volume_anywhere_and_spell_its_path_otherwise() {
        let used = Used { pool: "images", name: "base", path: "/pool/base".to_owned() };
        let cases = [
            ("<devices><disk><source file='/pool/base'/></disk></devices>", true),
            ("<devices><disk><source file='/pool//x/../base'/></disk></devices>", true),
            (
                "<devices><disk><backingStore><source file='/pool/./base'/></backingStore></disk></devices>",
                true,
            ),
            ("<devices><disk><source pool='images' volume='base'/></disk></devices>", true),
            ("<devices><serial type='file'><source path='/pool/base'/></serial></devices>", true),
            ("<os><kernel>/pool/base</kernel></os>", true),
            ("<devices><disk><source pool='other' volume='base'/></disk></devices>", false),
            ("<os><kernel>/pool/base.old</kernel></os>", false),
            ("<metadata><note path='/pool/base'>/pool/base</note></metadata>", false),
        ];
        for (xml, is_user) in cases {
            let xml = format!("<domain>{xml}</domain>");
            assert_eq!(used.is_named_in(&Tree::parse(&xml).unwrap()), is_user, "{xml}");
        }
    }

    #[test]
    fn the_image_below_is_found_however_its_path_is_spelled() {
        for path in ["/pool/base", "/pool//base", "/other/../pool/base", "base", "./x/../base"] {
            let xml = format!(
                "<volume><target><path>/pool/over</path></target><backingStore><path>{path}</path></backingStore></volume>"
            );
            assert_eq!(backing_path(&xml).as_deref(), Some("/pool/base"), "{path}");
        }
        assert_eq!(backing_path("<volume><target><path>/pool/over</path></target></volume>"), None);
    }
}
