# The addresses of a guest, after waiting for the first one. For a guest that is managed in the same configuration,
# `wait_for` and `addresses` of libvirt_domain need no data source.
resource "libvirt_network" "example" {
  name    = "addresses"
  forward = { mode = "nat" }
  running = true
  ip = [{
    address = "10.17.6.1"
    prefix  = 24
    dhcp    = { range = [{ start = "10.17.6.100", end = "10.17.6.200" }] }
  }]
}

resource "libvirt_domain" "example" {
  name        = "addresses"
  type        = "qemu"
  memory      = 64
  memory_unit = "MiB"
  os          = { type = "hvm", boot = [{ dev = "network" }] }
  running     = true
  destroy     = { graceful = false }

  devices = {
    interface = [{
      type   = "network"
      source = { network = libvirt_network.example.name }
      model  = { type = "virtio" }
    }]
  }
}

data "libvirt_domain_interface_addresses" "example" {
  domain  = libvirt_domain.example.id
  source  = "lease"
  family  = "ipv4"
  timeout = "3m"
}

output "addresses" {
  description = "All addresses of the guest."
  value       = data.libvirt_domain_interface_addresses.example.addresses[*].address
}
