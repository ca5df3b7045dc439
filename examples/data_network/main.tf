# The bridge of a network that another configuration manages.
resource "libvirt_network" "example" {
  name    = "shared"
  running = true
  ip      = [{ address = "192.168.178.1", prefix = 24 }]
}

data "libvirt_network" "example" {
  name       = "shared"
  depends_on = [libvirt_network.example]
}

output "bridge" {
  value = data.libvirt_network.example.bridge.name
}
