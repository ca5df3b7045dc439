# The addresses that the DHCP server of a network has assigned.
resource "libvirt_network" "example" {
  name    = "leases"
  running = true
  ip = [{
    address = "10.17.7.1"
    prefix  = 24
    dhcp    = { range = [{ start = "10.17.7.100", end = "10.17.7.200" }] }
  }]
}

data "libvirt_network_dhcp_leases" "example" {
  network = libvirt_network.example.id
}

output "hosts" {
  description = "The address of each MAC address."
  value       = { for lease in data.libvirt_network_dhcp_leases.example.leases : lease.mac => lease.address... }
}
