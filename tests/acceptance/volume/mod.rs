//! Volumes: created in every format, grown, used, removed and imported.

mod content;
mod content_faults;
mod encryption;
mod failures;
mod formats;
mod imports;
mod life;
mod others;
mod progress;
mod refreshes;
mod scale;
mod size;
mod usage;

use serde_json::Value as Json;

use crate::support::PrivateDaemon;

/// A volume's block in the pool `images`.
pub(crate) fn block(name: &str, body: &str) -> String {
    format!(
        "resource \"libvirt_volume\" \"{name}\" {{\n  name = \"{name}\"\n  pool = \"images\"\n{body}\n}}\n"
    )
}

/// The address of a volume's block.
fn address(name: &str) -> String {
    format!("libvirt_volume.{name}")
}

/// The output of qemu-img for a volume.
fn image(daemon: &PrivateDaemon, name: &str) -> Json {
    let path = daemon.dir().join("images").join(name);
    let path = path.to_str().expect("paths of temporary folders are plain");
    let text = daemon.enter(&["qemu-img", "info", "-U", "--output=json", path]);
    serde_json::from_str(&text).expect("qemu-img prints JSON")
}

/// Whether the pool has the volume.
fn has(daemon: &PrivateDaemon, name: &str) -> bool {
    daemon.try_virsh(&["vol-info", name, "--pool", "images"]).is_ok()
}
