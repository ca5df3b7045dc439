# A machine that is replaced when the instructions for cloud-init change: the guest and its disk are created again, so
# that cloud-init runs on an unchanged image. The image is kept. Without replace_triggered_by, the medium is updated in
# place, and the guest reads it when it is stopped and started again.
variable "image_url" {
  description = "URL or path of the image."
  type        = string
  default     = "https://cloud.debian.org/images/cloud/bookworm/latest/debian-12-genericcloud-amd64.qcow2"
}

variable "packages" {
  description = "Packages of the machine. A change replaces the machine."
  type        = list(string)
  default     = ["nginx"]
}

resource "libvirt_pool" "example" {
  name   = "example-replaced"
  type   = "dir"
  target = { path = "/var/lib/libvirt/example-replaced" }
}

resource "libvirt_network" "example" {
  name    = "example-replaced"
  running = true
  forward = { mode = "nat" }
  ip      = [{ address = "10.17.10.1", prefix = 24, dhcp = { range = [{ start = "10.17.10.100", end = "10.17.10.199" }] } }]
}

resource "libvirt_volume" "image" {
  pool   = libvirt_pool.example.id
  name   = "image"
  create = { content = { url = var.image_url } }
}

resource "libvirt_cloudinit_disk" "seed" {
  pool      = libvirt_pool.example.id
  name      = "web-seed.iso"
  user_data = { hostname = "web", packages = var.packages }
}

# Data that must survive belongs on another volume.
resource "libvirt_volume" "disk" {
  pool          = libvirt_pool.example.id
  name          = "web.qcow2"
  capacity      = 10
  capacity_unit = "GiB"
  backing_store = { path = libvirt_volume.image.target.path }

  lifecycle {
    replace_triggered_by = [libvirt_cloudinit_disk.seed.sha256]
  }
}

resource "libvirt_domain" "web" {
  name        = "example-replaced"
  type        = "kvm"
  memory      = 1
  memory_unit = "GiB"
  os          = { type = "hvm", type_machine = "q35" }
  running     = true
  destroy     = { graceful = false }

  devices = {
    disk = [
      {
        type   = "volume"
        source = { pool = libvirt_pool.example.name, volume = libvirt_volume.disk.name }
        target = { dev = "vda", bus = "virtio" }
      },
      {
        type     = "volume"
        readonly = true
        source   = libvirt_cloudinit_disk.seed.volume
        target   = { dev = "vdb", bus = "virtio" }
      },
    ]
    interface = [{ type = "network", source = { network = libvirt_network.example.name }, model = { type = "virtio" } }]
  }

  lifecycle {
    replace_triggered_by = [libvirt_cloudinit_disk.seed.sha256]
  }
}
