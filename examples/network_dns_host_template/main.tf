# A DNS host as a map of strings, as version 0.8 of dmacvicar/libvirt has it. New configurations write the entry of the
# network directly.
data "libvirt_network_dns_host_template" "example" {
  ip       = "10.17.8.2"
  hostname = "web.example.test"
}

resource "libvirt_network" "example" {
  name = "dns-hosts"
  ip   = [{ address = "10.17.8.1", prefix = 24 }]
  dns = {
    host = [
      for entry in [data.libvirt_network_dns_host_template.example.rendered] :
      { ip = entry.ip, hostname = [entry.hostname] }
    ]
  }
}
