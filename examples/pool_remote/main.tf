# Remote storage, and storage on dedicated disks. These pools are defined and not started: remove
# `running = false` if the servers and disks exist.

# Disks of an iSCSI server. QEMU connects to the server directly: the host mounts nothing.
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

# A volume group; each volume is a logical volume. `create = { build = true }` creates it from its devices.
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

# A dedicated file system, mounted when the pool starts.
resource "libvirt_pool" "mounted" {
  name      = "mounted"
  type      = "fs"
  running   = false
  autostart = false
  source    = { device = [{ path = "/dev/sdz1" }], format = { type = "ext4" } }
  target    = { path = "/var/lib/libvirt/mounted" }
}
