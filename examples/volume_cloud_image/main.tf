# Machines from a cloud image: the image is downloaded once, each machine has an overlay of it and a medium for
# cloud-init.
variable "image_url" {
  description = "URL or path of the image."
  type        = string
  default     = "https://cloud.debian.org/images/cloud/bookworm/latest/debian-12-genericcloud-amd64.qcow2"
}

variable "machines" {
  description = "Sizes of the disks in GiB, by the names of the machines."
  type        = map(number)
  default     = { web = 10, db = 20 }
}

resource "libvirt_pool" "example" {
  name   = "example-machines"
  type   = "dir"
  target = { path = "/var/lib/libvirt/example-machines" }
}

# The header of the image determines format and capacity.
resource "libvirt_volume" "image" {
  pool   = libvirt_pool.example.id
  name   = "image"
  create = { content = { url = var.image_url } }
}

resource "libvirt_volume" "disk" {
  for_each      = var.machines
  pool          = libvirt_pool.example.id
  name          = "${each.key}.qcow2"
  capacity      = each.value
  capacity_unit = "GiB"
  backing_store = { path = libvirt_volume.image.target.path }
}

resource "libvirt_cloudinit_disk" "seed" {
  for_each  = var.machines
  pool      = libvirt_pool.example.id
  name      = "${each.key}-seed.iso"
  user_data = { hostname = each.key }
}

resource "libvirt_domain" "machine" {
  for_each    = var.machines
  name        = "example-${each.key}"
  type        = "kvm"
  memory      = 1
  memory_unit = "GiB"
  os          = { type = "hvm", type_machine = "q35" }
  running     = true
  destroy     = { graceful = false }

  devices = {
    disk = [
      # The format is that of the volume.
      {
        type   = "volume"
        source = { pool = libvirt_pool.example.name, volume = libvirt_volume.disk[each.key].name }
        target = { dev = "vda", bus = "virtio" }
      },
      {
        type     = "volume"
        readonly = true
        source   = libvirt_cloudinit_disk.seed[each.key].volume
        target   = { dev = "vdb", bus = "virtio" }
      },
    ]
    serial  = [{ type = "pty" }]
    channel = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
  }
}
