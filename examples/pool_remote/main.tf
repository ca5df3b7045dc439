# Storage that is elsewhere, or on disks of its own. These pools are defined and not started: remove
# `running = false` where the servers and disks exist.

# Disks of an iSCSI server, which QEMU reaches by itself: the host mounts nothing.
resource "libvirt_pool" "iscsi" {
  name    = "iscsi"
  type    = "iscsi-direct"
  running = false
  source = {
    host      = [{ name = "storage.example.test", port = 3260 }]
    device    = [{ path = "iqn.2024-01.test.example:disks" }]
    initiator = { iqn = { name = "iqn.2024-01.test.example:host" } }
  }
}

# A volume group, each volume a logical volume. `create = { build = true }` makes it from its devices.
resource "libvirt_pool" "volumes" {
  name    = "volumes"
  type    = "logical"
  running = false
  source = {
    name   = "vg_guests"
    device = [{ path = "/dev/sdx1" }, { path = "/dev/sdy1" }]
  }
  target = { path = "/dev/vg_guests" }
}

# A file system of its own, mounted when the pool starts.
resource "libvirt_pool" "mounted" {
  name      = "mounted"
  type      = "fs"
  running   = false
  autostart = false
  source    = { device = [{ path = "/dev/sdz1" }], format = { type = "ext4" } }
  target    = { path = "/var/lib/libvirt/mounted" }
}
