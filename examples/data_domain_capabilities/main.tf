# The buses of disks, and whether the host has UEFI firmware.
data "libvirt_domain_capabilities" "example" {
  machine   = "q35"
  virt_type = "qemu"
}

locals {
  values = {
    for each in data.libvirt_domain_capabilities.example.enumerations : "${each.element}/${each.name}" => each.values
  }
}

output "disk_buses" {
  value = local.values["devices/disk/bus"]
}

output "has_uefi" {
  value = contains(local.values["os/firmware"], "efi")
}
