# The guests that do not run.
data "libvirt_domains" "example" {
  running = false
}

output "names" {
  value = data.libvirt_domains.example.domains[*].name
}
