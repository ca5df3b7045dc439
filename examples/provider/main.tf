provider "libvirt" {
  uri = "qemu:///system"
}

resource "libvirt_network" "example" {
  name    = "example"
  forward = { mode = "nat" }
  ip      = [{ address = "192.168.180.1", prefix = 24 }]
}
