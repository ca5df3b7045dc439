# The images of a pool.
resource "libvirt_pool" "example" {
  name    = "listed"
  type    = "dir"
  target  = { path = "/var/lib/libvirt/example-listed" }
  destroy = { delete = true }
}

data "libvirt_volumes" "example" {
  pool         = libvirt_pool.example.name
  name_pattern = "[.]qcow2$"
}

output "names" {
  value = data.libvirt_volumes.example.volumes[*].name
}
