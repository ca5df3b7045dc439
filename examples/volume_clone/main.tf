# A complete copy of a volume: the host copies the data, and the copy does not depend on the original.
resource "libvirt_pool" "example" {
  name   = "example-clones"
  type   = "dir"
  target = { path = "/var/lib/libvirt/example-clones" }
}

resource "libvirt_volume" "original" {
  pool          = libvirt_pool.example.id
  name          = "original.qcow2"
  capacity      = 1
  capacity_unit = "GiB"
  target        = { format = { type = "qcow2" } }
}

# The copy is larger, and has another format.
resource "libvirt_volume" "copy" {
  pool          = libvirt_pool.example.id
  name          = "copy.img"
  capacity      = 2
  capacity_unit = "GiB"
  target        = { format = { type = "raw" } }
  create        = { content = { volume = { name = libvirt_volume.original.name } } }
}
