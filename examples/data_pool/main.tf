# The directory of a pool that another configuration manages.
resource "libvirt_pool" "example" {
  name    = "reported"
  type    = "dir"
  target  = { path = "/var/lib/libvirt/example-reported" }
  destroy = { delete = true }
}

data "libvirt_pool" "example" {
  name       = "reported"
  depends_on = [libvirt_pool.example]
}

output "path" {
  value = data.libvirt_pool.example.target.path
}
