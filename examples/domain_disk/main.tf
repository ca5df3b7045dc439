# The location of a disk's content: `type` determines which attribute of `source` is used.

resource "libvirt_pool" "disks" {
  name   = "example-disks"
  type   = "dir"
  target = { path = "/var/lib/libvirt/example-disks" }
}

resource "libvirt_volume" "disk" {
  for_each = { root = "qcow2", data = "raw" }

  pool          = libvirt_pool.disks.id
  name          = "${each.key}.${each.value}"
  capacity      = 1
  capacity_unit = "GiB"
  target        = { format = { type = each.value } }
}

resource "libvirt_domain" "example" {
  name        = "disks"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  iothreads   = 1
  running     = true
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    # The controller for disks on the bus "scsi": many disks on one device, with a dedicated thread.
    controller = [{ type = "scsi", index = 0, model = "virtio-scsi", driver = { iothread = 1 } }]

    disk = [
      {
        # A volume, identified by its pool and name.
        type   = "volume"
        driver = { name = "qemu", type = "qcow2", discard = "unmap" }
        source = { pool = libvirt_pool.disks.name, volume = libvirt_volume.disk["root"].name }
        target = { dev = "vda", bus = "virtio" }
        boot   = { order = 1 }
      },
      {
        # A file. The guest can identify the disk by its serial number, independent of the device name.
        type   = "file"
        driver = { name = "qemu", type = "raw", cache = "none", io = "threads" }
        source = { file = libvirt_volume.disk["data"].target.path }
        target = { dev = "sda", bus = "scsi" }
        serial = "DATA"
      },
      {
        # An empty CD drive; a `source` inserts an image.
        type   = "file"
        device = "cdrom"
        target = { dev = "sdb", bus = "sata" }
        boot   = { order = 2 }
      },
    ]
  }

  destroy = { graceful = false }
}

# Disks from other sources. This guest is only defined: set `running` if they exist.
resource "libvirt_domain" "elsewhere" {
  name        = "disks-elsewhere"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = false
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    disk = [
      {
        # A disk, a partition or a logical volume of the host.
        type   = "block"
        driver = { name = "qemu", type = "raw", cache = "none", io = "native" }
        source = { dev = "/dev/vg_guests/root" }
        target = { dev = "vda", bus = "virtio" }
      },
      {
        # A disk of an iSCSI server. QEMU connects to the server directly.
        type   = "network"
        driver = { name = "qemu", type = "raw" }
        source = {
          protocol = "iscsi"
          name     = "iqn.2024-01.test.example:disks/1"
          host     = [{ name = "storage.example.test", port = 3260 }]
        }
        target = { dev = "vdb", bus = "virtio" }
      },
      {
        # An installation image on a web server.
        type   = "network"
        device = "cdrom"
        source = {
          protocol = "https"
          name     = "images/installer.iso"
          host     = [{ name = "mirror.example.test", port = 443 }]
        }
        target = { dev = "sda", bus = "sata" }
      },
    ]
  }
}
