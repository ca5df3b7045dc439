# Both protocols: IPv4 behind the host's address, IPv6 behind it too where the provider gives only one address.
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
        # Known by the client's identifier: IPv6 does not ask for a MAC address.
        host = [{ id = "0:3:0:1:52:54:0:75:0:a", name = "web", ip = "fd00:175::a" }]
      }
    },
  ]
}

# Guests that may speak IPv6 among themselves, without the host taking part.
resource "libvirt_network" "link_local" {
  name = "link-local"
  ipv6 = true
}
