# A directory of the host that the guest mounts: mount -t virtiofs share /mnt
resource "libvirt_domain" "example" {
  name        = "folders"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", type_machine = "q35" }

  # Memory that virtiofsd can access.
  memory_backing = { source = { type = "memfd" }, access = { mode = "shared" } }

  devices = {
    filesystem = [{
      type       = "mount"
      accessmode = "passthrough"
      driver     = { type = "virtiofs", queue = 1024 }
      source     = { dir = "/srv" }
      target     = { dir = "share" }
    }]
  }

  destroy = { graceful = false }
}

# The same for an operating system without virtiofs, and read-only: mount -t 9p -o trans=virtio docs /mnt
resource "libvirt_domain" "older" {
  name        = "folders-older"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    filesystem = [{
      type       = "mount"
      accessmode = "mapped"
      source     = { dir = "/usr/share/doc" }
      target     = { dir = "docs" }
      readonly   = true
    }]
  }

  destroy = { graceful = false }
}

# Alternatives to a shared directory: memory that several guests share, and sockets between guest and host. This guest
# is only defined: the sockets need the module vhost_vsock on the host.
resource "libvirt_domain" "close" {
  name        = "close"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = false
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    shmem = [{ name = "window", model = { type = "ivshmem-plain" }, size = 4, size_unit = "MiB" }]
    vsock = [{ model = "virtio", cid = { auto = true } }]
  }
}
