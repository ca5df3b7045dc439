//! Preparation of the host for all kinds of pools.

use std::fs::File;
use std::path::PathBuf;
use std::process::Command;

use crate::pools::PoolKind;
use crate::support::PrivateDaemon;

/// The iSCSI target that [`serve_iscsi`] offers.
const TARGET: &str = "iqn.2024-01.test.example:disks";

/// The requirements of all kinds on the host, removed when it is dropped.
pub(crate) struct Host {
    dir: PathBuf,
    disk: Disk,
}

impl Host {
    /// Creates a disk with a file system, and an iSCSI target.
    pub(crate) fn prepare(daemon: &PrivateDaemon) -> Self {
        let disk = Disk::attach(daemon);
        daemon.enter(&["mkfs.ext4", "-q", &disk.device]);
        serve_iscsi(daemon);
        Self { dir: daemon.dir().to_owned(), disk }
    }

    /// The block of a kind.
    pub(crate) fn block(&self, kind: &PoolKind) -> String {
        kind.block(&self.dir, &self.disk.device)
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
        // A device that is still mounted is detached when the namespaces of the daemon are removed.
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

/// Serves a disk at port 3260 of the daemon's loopback device.
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
