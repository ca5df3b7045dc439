resource "libvirt_pool" "example" {
  name   = "example-volumes"
  type   = "dir"
  target = { path = "/var/lib/libvirt/example-volumes" }
}

# An image that grows as data is written.
resource "libvirt_volume" "example" {
  pool          = libvirt_pool.example.id
  name          = "example.qcow2"
  capacity      = 8
  capacity_unit = "GiB"
  target        = { format = { type = "qcow2" } }
}

# An overlay: it stores only the differences from its backing image.
resource "libvirt_volume" "overlay" {
  pool          = libvirt_pool.example.id
  name          = "overlay.qcow2"
  capacity      = 16
  capacity_unit = "GiB"
  target        = { format = { type = "qcow2" } }
  backing_store = {
    path   = libvirt_volume.example.target.path
    format = { type = "qcow2" }
  }
}
