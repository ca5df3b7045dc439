output "address" {
  description = "The first address of the machine; null while it has none."
  value       = try(libvirt_domain.machine.addresses[0].address, null)
}

output "addresses" {
  description = "All addresses of the machine: objects with mac, address, prefix, family and source."
  value       = libvirt_domain.machine.addresses
}

output "domain" {
  description = "UUID, name and MAC address of the guest."
  value = {
    id   = libvirt_domain.machine.id
    name = libvirt_domain.machine.name
    mac  = try(libvirt_domain.machine.devices.interface[0].mac.address, null)
  }
}

output "base_volume" {
  description = "The volume that the disk was created from. It is a valid base_volume of another machine."
  value = {
    path = try(local.base.path, null)
    pool = try(local.base.pool, null)
    name = try(local.base.name, null)
  }
}
