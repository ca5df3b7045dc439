# The path of a volume that another configuration manages.
resource "libvirt_pool" "example" {
  name    = "library"
  type    = "dir"
  target  = { path = "/var/lib/libvirt/example-library" }
  destroy = { delete = true }
}

resource "libvirt_volume" "example" {
  pool          = libvirt_pool.example.name
  name          = "shared.img"
  capacity      = 1
  capacity_unit = "MiB"
}

data "libvirt_volume" "example" {
  pool       = "library"
  name       = "shared.img"
  depends_on = [libvirt_volume.example]
}

output "path" {
  value = data.libvirt_volume.example.target.path
}
