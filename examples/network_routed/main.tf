# Guests with addresses that the network around the host knows how to reach: nothing is translated.
resource "libvirt_network" "routed" {
  name    = "routed"
  forward = { mode = "route" }

  # The bridge gets a name that firewall rules can count on.
  bridge = { name = "virbr-routed", stp = false }
  mtu    = { size = 1450 }

  ip = [{ address = "192.168.176.1", prefix = 24 }]

  # A network behind one of the guests.
  route = [{ address = "192.168.177.0", prefix = 24, gateway = "192.168.176.2" }]
}

# As above, but the firewall is the host's own business.
resource "libvirt_network" "open" {
  name    = "open"
  forward = { mode = "open" }
  ip      = [{ address = "192.168.178.1", prefix = 24 }]
}

# Interfaces choose their class by port group: `source = { network = "classes", portgroup = "slow" }`.
resource "libvirt_network" "classes" {
  name    = "classes"
  running = false
  forward = { mode = "bridge" }
  bridge  = { name = "br0" }

  portgroup = [
    { name = "fast", default = true },
    {
      name = "slow"
      bandwidth = {
        inbound  = { average = 1000, peak = 2000, burst = 5120 }
        outbound = { average = 500 }
      }
    },
  ]

  # A restart of this network cuts guests off, so it never comes by surprise.
  update = { on_restart = "fail" }
}
