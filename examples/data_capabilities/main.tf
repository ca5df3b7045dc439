# The machine types of 64-bit PCs.
data "libvirt_capabilities" "example" {}

output "machines" {
  value = flatten([for guest in data.libvirt_capabilities.example.guests : guest.machines if guest.arch == "x86_64"])
}
