# NAT: guests share the host's addresses, and get their own from DHCP.
resource "libvirt_network" "example" {
  name      = "example"
  autostart = true
  forward   = { mode = "nat" }
  domain    = { name = "example.test", local_only = true }

  dns = {
    host = [{ ip = "192.168.172.1", hostname = ["gateway"] }]
  }

  ip = [{
    address = "192.168.172.1"
    prefix  = 24
    dhcp = {
      range = [{ start = "192.168.172.100", end = "192.168.172.199" }]
      host  = [{ mac = "52:54:00:72:00:0a", name = "web", ip = "192.168.172.10" }]
    }
  }]
}

# An isolated network, without `forward`: guests reach only each other.
resource "libvirt_network" "isolated" {
  name = "isolated"
  ip   = [{ address = "192.168.173.1", prefix = 24 }]
}

# Guests are connected to the network of an existing bridge of the host.
resource "libvirt_network" "bridged" {
  name    = "bridged"
  running = false
  forward = { mode = "bridge" }
  bridge  = { name = "br0" }
}
