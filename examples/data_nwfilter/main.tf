# The rules of a network filter that another configuration manages.
resource "libvirt_nwfilter" "example" {
  name  = "no-mdns"
  chain = "ipv4"
  entry = [{ rule = { action = "drop", direction = "inout", udp = { dstportstart = 5353 } } }]
}

data "libvirt_nwfilter" "example" {
  name       = "no-mdns"
  depends_on = [libvirt_nwfilter.example]
}

output "chain" {
  value = data.libvirt_nwfilter.example.chain
}
