data "libvirt_node_info" "example" {}

output "memory" {
  description = "Memory of the host in MiB."
  value       = floor(data.libvirt_node_info.example.memory / 1024)
}
