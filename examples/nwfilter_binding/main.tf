# The interface of a container, which libvirt did not create: only web traffic from one address.
# libvirt creates the bindings of its own guests, from devices.interface.filterref of a libvirt_domain.
resource "libvirt_nwfilter" "example" {
  name  = "example-binding"
  chain = "root"

  entry = [
    { rule = { action = "accept", direction = "out", priority = 100, tcp = { srcipaddr = "$IP", dstportstart = 443 } } },
    { rule = { action = "accept", direction = "in", priority = 100, tcp = { dstipaddr = "$IP", srcportstart = 443 } } },
    { rule = { action = "drop", direction = "inout", priority = 1000, all = {} } },
  ]
}

resource "libvirt_nwfilter_binding" "example" {
  owner = {
    name = "web-container"
    uuid = "8b7c3a53-6b1c-4d2f-9c9f-2f1f6f6e9b10"
  }
  # The binding applies as soon as the interface exists.
  portdev = { name = "veth-web" }
  mac     = { address = "52:54:00:7b:35:93" }

  filterref = {
    filter    = libvirt_nwfilter.example.name
    parameter = [{ name = "IP", value = "10.0.0.5" }]
  }
}
