# Packets that guests may send and receive: SSH and HTTPS in, everything out, and no spoofed addresses.
# An interface refers to the filter by name: filterref = { filter = libvirt_nwfilter.example.name }
resource "libvirt_nwfilter" "example" {
  name  = "example"
  chain = "root"

  # Rules with lower priorities are tested first, and the first rule that matches applies.
  entry = [
    { filterref = { filter = "no-mac-spoofing" } },
    { filterref = { filter = "no-ip-spoofing" } },
    { rule = { action = "accept", direction = "in", priority = 100, tcp = { dstportstart = 22 } } },
    { rule = { action = "accept", direction = "in", priority = 100, tcp = { dstportstart = 443 } } },
    { rule = { action = "accept", direction = "out", priority = 200, all = {} } },
    { rule = { action = "drop", direction = "inout", priority = 1000, all = {} } },
  ]
}
