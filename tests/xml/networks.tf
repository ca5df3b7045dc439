# The virtual functions of a network card, one a guest.
resource "libvirt_network" "hostdev" {
  name    = "hostdev"
  forward = { mode = "hostdev", managed = true, driver = { name = "vfio" }, pf = { dev = "eno1" } }
}

resource "libvirt_network" "hostdev_addresses" {
  name = "hostdev-addresses"
  forward = {
    mode = "hostdev"
    address = [
      { type = "pci", domain = "0x0000", bus = "0x03", slot = "0x10", function = "0x1" },
      { type = "pci", domain = "0x0000", bus = "0x03", slot = "0x10", function = "0x3" },
    ]
  }
}

resource "libvirt_network" "openvswitch" {
  name        = "openvswitch"
  forward     = { mode = "bridge" }
  bridge      = { name = "ovs0" }
  virtualport = { type = "openvswitch", parameters = { profileid = "guests" } }
  vlan        = { trunk = true, tag = [{ id = 42, native_mode = "untagged" }, { id = 47 }] }
  portgroup = [{
    name = "office"
    vlan = { tag = [{ id = 100 }] }
  }]
}

resource "libvirt_network" "passthrough" {
  name    = "passthrough"
  forward = { mode = "passthrough", interface = [{ dev = "eno1" }, { dev = "eno2" }] }
}

resource "libvirt_network" "vepa" {
  name        = "vepa"
  forward     = { mode = "vepa", interface = [{ dev = "eno1" }] }
  virtualport = { type = "802.1Qbg", parameters = { managerid = "11", typeid = "1193047", typeidversion = "2" } }
}

resource "libvirt_network" "shaped" {
  name     = "shaped"
  metadata = "<team:owner xmlns:team=\"http://team.test\">web &amp; mail</team:owner>"
  bandwidth = {
    inbound  = { average = 1000, peak = 5000, floor = 200, burst = 1024 }
    outbound = { average = 128, peak = 256, burst = 256 }
  }
  port = { isolated = true }
  ip   = [{ address = "10.30.9.1", prefix = 24 }]
}
