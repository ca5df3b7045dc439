# Dual stack: NAT for IPv4, and also for IPv6, for hosts whose provider assigns only one address.
resource "libvirt_network" "dual" {
  name    = "dual"
  forward = { mode = "nat", nat = { ipv6 = true } }

  ip = [
    {
      address = "192.168.175.1"
      prefix  = 24
      dhcp    = { range = [{ start = "192.168.175.100", end = "192.168.175.199" }] }
    },
    {
      family  = "ipv6"
      address = "fd00:175::1"
      prefix  = 64
      dhcp = {
        range = [{ start = "fd00:175::100", end = "fd00:175::1ff" }]
        # Identified by the client's DUID: DHCPv6 does not use the MAC address.
        host = [{ id = "0:3:0:1:52:54:0:75:0:a", name = "web", ip = "fd00:175::a" }]
      }
    },
  ]
}

# Guests can use IPv6 among themselves; the host does not participate.
resource "libvirt_network" "link_local" {
  name = "link-local"
  ipv6 = true
}
