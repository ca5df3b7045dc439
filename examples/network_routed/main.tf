# Guests with addresses that are routed in the host's network: no address translation.
resource "libvirt_network" "routed" {
  name    = "routed"
  forward = { mode = "route" }

  # A fixed bridge name, for firewall rules.
  bridge = { name = "virbr-routed", stp = false }
  mtu    = { size = 1450 }

  ip = [{ address = "192.168.176.1", prefix = 24 }]

  # A network that is reached through one of the guests.
  route = [{ address = "192.168.177.0", prefix = 24, gateway = "192.168.176.2" }]
}

# The same, but libvirt adds no firewall rules.
resource "libvirt_network" "open" {
  name    = "open"
  forward = { mode = "open" }
  ip      = [{ address = "192.168.178.1", prefix = 24 }]
}

# Interfaces select their class by port group: `source = { network = "classes", portgroup = "slow" }`.
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

  # A restart of this network disconnects guests, so it never happens automatically.
  update = { on_restart = "fail" }
}
