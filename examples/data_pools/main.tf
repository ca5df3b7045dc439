# The active pools.
data "libvirt_pools" "example" {
  running = true
}

output "names" {
  value = data.libvirt_pools.example.pools[*].name
}
