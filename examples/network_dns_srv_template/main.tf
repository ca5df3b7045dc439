# A DNS service record as a map of strings, as version 0.8 of dmacvicar/libvirt has it. New configurations write the
# entry of the network directly.
data "libvirt_network_dns_srv_template" "example" {
  service  = "ldap"
  protocol = "tcp"
  domain   = "example.test"
  target   = "directory.example.test"
  port     = "389"
}

output "rendered" {
  description = "The attributes that are set."
  value       = data.libvirt_network_dns_srv_template.example.rendered
}
