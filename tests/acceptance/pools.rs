//! The kinds of pool, one configuration each, and what they need on the host.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::PrivateDaemon;

/// A kind of pool.
pub(crate) struct Kind {
    /// The label of its block, and the name of the pool.
    pub(crate) name: &'static str,
    /// The block's content, its name left out; `DIR` is the daemon's folder, `DEVICE` a disk's.
    body: &'static str,
    /// Parts of the document that libvirt stores for it.
    pub(crate) stored: &'static [&'static str],
    /// Whether this host can start it.
    pub(crate) starts: bool,
}

impl Kind {
    /// The block.
    pub(crate) fn block(&self, host: &Host) -> String {
        let dir = host.dir.display().to_string();
        let body = self.body.replace("DIR", &dir).replace("DEVICE", &host.disk.device);
        let running = if self.starts { "" } else { "  running = false\n" };
        block(self.name, &format!("{running}{body}"))
    }
}

/// A pool's block.
pub(crate) fn block(name: &str, body: &str) -> String {
    format!("resource \"libvirt_pool\" \"{name}\" {{\n  name = \"{name}\"\n{body}\n}}\n")
}

/// The block of a pool that is the directory `name` in a folder.
pub(crate) fn directory(name: &str, folder: &Path, more: &str) -> String {
    let path = folder.join(name);
    block(name, &format!("  type = \"dir\"\n  target = {{ path = {path:?} }}\n{more}"))
}

/// The address of a pool's block.
pub(crate) fn address(name: &str) -> String {
    format!("libvirt_pool.{name}")
}

/// The iSCSI target that [`serve_iscsi`] offers.
const TARGET: &str = "iqn.2024-01.test.example:disks";

/// Every kind.
pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "dir",
        body: r#"
          type   = "dir"
          target = { path = "DIR/images/", permissions = { mode = "0711", owner = 0, group = 0 } }"#,
        stored: &["<pool type='dir'>", "<mode>0711</mode>"],
        starts: true,
    },
    Kind {
        name: "fs",
        body: r#"
          type   = "fs"
          source = { device = [{ path = "DEVICE" }], format = { type = "ext4" } }
          target = { path = "DIR/mounted" }"#,
        stored: &["<pool type='fs'>", "<format type='ext4'/>"],
        starts: true,
    },
    Kind {
        name: "logical",
        body: r#"
          type   = "logical"
          source = { name = "vg0", device = [{ path = "/dev/vdx1" }, { path = "/dev/vdx2" }] }
          target = { path = "/dev/vg0" }"#,
        stored: &["<name>vg0</name>", "<device path='/dev/vdx2'/>", "<format type='lvm2'/>"],
        starts: false,
    },
    Kind {
        name: "iscsi-direct",
        body: r#"
          type = "iscsi-direct"
          source = {
            host      = [{ name = "127.0.0.1", port = 3260 }]
            device    = [{ path = "iqn.2024-01.test.example:disks" }]
            initiator = { iqn = { name = "iqn.2024-01.test.example:initiator" } }
          }"#,
        stored: &["<host name='127.0.0.1' port='3260'/>", "<initiator>"],
        starts: true,
    },
    Kind {
        name: "netfs",
        body: r#"
          type = "netfs"
          source = {
            host     = [{ name = "nfs.example.test" }]
            dir      = { path = "/exports/disks" }
            format   = { type = "nfs" }
            protocol = { ver = "4.1" }
          }
          target = { path = "DIR/exports" }"#,
        stored: &["<dir path='/exports/disks'/>", "<protocol ver='4.1'/>"],
        starts: false,
    },
    Kind {
        name: "disk",
        body: r#"
          type   = "disk"
          source = { device = [{ path = "/dev/vdy" }], format = { type = "gpt" } }
          target = { path = "/dev" }"#,
        stored: &["<pool type='disk'>", "<format type='gpt'/>"],
        starts: false,
    },
];

/// What the kinds need on the host, gone with it.
pub(crate) struct Host {
    dir: PathBuf,
    disk: Disk,
}

impl Host {
    /// Makes a disk with a file system, and an iSCSI target.
    pub(crate) fn prepare(daemon: &PrivateDaemon) -> Self {
        let disk = Disk::attach(daemon);
        daemon.enter(&["mkfs.ext4", "-q", &disk.device]);
        serve_iscsi(daemon);
        Self { dir: daemon.dir().to_owned(), disk }
    }
}

/// A small blank disk.
pub(crate) struct Disk {
    /// Its device.
    pub(crate) device: String,
}

impl Disk {
    /// Attaches one.
    pub(crate) fn attach(daemon: &PrivateDaemon) -> Self {
        let image = image(daemon, "disk.img");
        let device = daemon.enter(&["losetup", "--find", "--show", &image]);
        Self { device: device.trim().to_owned() }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // One that is still mounted is detached when the daemon's namespaces end.
        let detached = Command::new("losetup").args(["--detach", &self.device]).status();
        if !detached.is_ok_and(|status| status.success()) {
            eprintln!("{} was not detached", self.device);
        }
    }
}

/// A sparse file in the daemon's folder.
fn image(daemon: &PrivateDaemon, name: &str) -> String {
    let path = daemon.dir().join(name);
    let file = File::create(&path).expect("the folder is ours");
    file.set_len(16 << 20).expect("a sparse file fits");
    path.display().to_string()
}

/// Offers a disk at port 3260 of the daemon's own loopback device.
fn serve_iscsi(daemon: &PrivateDaemon) {
    let disk = image(daemon, "iscsi.img");
    let script = format!(
        "mkdir -p /run/tgtd; mount -t tmpfs run /run/tgtd; tgtd --iscsi portal=127.0.0.1:3260; \
         for i in $(seq 50); do tgtadm --op show --mode sys >/dev/null 2>&1 && break; sleep .05; done; \
         set -e; t='tgtadm --lld iscsi --mode'; $t target --op new --tid 1 -T {TARGET}; \
         $t logicalunit --op new --tid 1 --lun 1 -b {disk}; $t target --op bind --tid 1 -I ALL"
    );
    daemon.enter(&["bash", "-c", &script]);
}
