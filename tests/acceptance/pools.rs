//! One configuration for each kind of pool, for tests that create, import and print them.

use std::path::Path;

/// A kind of pool.
pub(crate) struct PoolKind {
    /// The label of its block, and the name of the pool.
    pub(crate) name: &'static str,
    /// The block's content without its name; `DIR` is a folder, `DEVICE` a disk.
    body: &'static str,
    /// Parts of the document that libvirt stores for it.
    pub(crate) stored: &'static [&'static str],
    /// Whether the test host can start it.
    pub(crate) starts: bool,
}

impl PoolKind {
    /// The block, for a folder and the device of a disk with a file system.
    pub(crate) fn block(&self, folder: &Path, device: &str) -> String {
        let folder = folder.display().to_string();
        let body = self.body.replace("DIR", &folder).replace("DEVICE", device);
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
    block(
        name,
        &format!("  type = \"dir\"\n  target = {{ path = \"{}\" }}\n{more}", path.display()),
    )
}

/// The address of a pool's block.
pub(crate) fn address(name: &str) -> String {
    format!("libvirt_pool.{name}")
}

/// Every kind.
pub(crate) const KINDS: &[PoolKind] = &[
    PoolKind {
        name: "dir",
        body: r#"
          type   = "dir"
          target = { path = "DIR/images/", permissions = { mode = "0711", owner = 0, group = 0 } }"#,
        stored: &["<pool type='dir'>", "<mode>0711</mode>"],
        starts: true,
    },
    PoolKind {
        name: "fs",
        body: r#"
          type   = "fs"
          source = { device = [{ path = "DEVICE" }], format = { type = "ext4" } }
          target = { path = "DIR/mounted" }"#,
        stored: &["<pool type='fs'>", "<format type='ext4'/>"],
        starts: true,
    },
    PoolKind {
        name: "logical",
        body: r#"
          type   = "logical"
          source = { name = "vg0", device = [{ path = "/dev/vdx1" }, { path = "/dev/vdx2" }] }
          target = { path = "/dev/vg0" }"#,
        stored: &["<name>vg0</name>", "<device path='/dev/vdx2'/>", "<format type='lvm2'/>"],
        starts: false,
    },
    PoolKind {
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
    PoolKind {
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
    PoolKind {
        name: "disk",
        body: r#"
          type   = "disk"
          source = { device = [{ path = "/dev/vdy" }], format = { type = "gpt" } }
          target = { path = "/dev" }"#,
        stored: &["<pool type='disk'>", "<format type='gpt'/>"],
        starts: false,
    },
];
