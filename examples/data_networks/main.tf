# The networks whose names begin with "lab-".
data "libvirt_networks" "example" {
  name_pattern = "^lab-"
}

output "names" {
  value = data.libvirt_networks.example.networks[*].name
}
