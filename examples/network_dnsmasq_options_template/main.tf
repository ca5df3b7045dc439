# An option of dnsmasq as a map of strings, as version 0.8 of dmacvicar/libvirt has it. New configurations write
# `dnsmasq_options` of the network directly.
data "libvirt_network_dnsmasq_options_template" "example" {
  option_name  = "server"
  option_value = "/example.test/10.17.9.1"
}

output "rendered" {
  description = "The attributes that are set."
  value       = data.libvirt_network_dnsmasq_options_template.example.rendered
}
