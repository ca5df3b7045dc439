# The connection of a network interface.

resource "libvirt_network" "lab" {
  name    = "example-lab"
  forward = { mode = "nat" }

  ip = [{
    address = "192.168.179.1"
    prefix  = 24
    dhcp = {
      range = [{ start = "192.168.179.100", end = "192.168.179.199" }]
      host  = [{ mac = "52:54:00:79:00:0a", name = "web", ip = "192.168.179.10" }]
    }
  }]
}

resource "libvirt_domain" "example" {
  name        = "cards"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    interface = [
      {
        # A libvirt network. It assigns a fixed IP address to this MAC address.
        type   = "network"
        mac    = { address = "52:54:00:79:00:0a" }
        source = { network = libvirt_network.lab.name }
        model  = { type = "virtio" }
        boot   = { order = 1 }
      },
      {
        # When `mac` is omitted, libvirt generates one and keeps it. The link of this interface is down.
        type   = "network"
        source = { network = libvirt_network.lab.name }
        model  = { type = "e1000e" }
        link   = { state = "down" }
      },
      {
        # Outgoing connections through an ordinary process of the host: no network needed, no incoming connections.
        type  = "user"
        model = { type = "virtio" }
      },
    ]
  }

  destroy = { graceful = false }
}

# Interfaces on the host's network. This guest is only defined: set `running` if br0 and eno1 exist.
resource "libvirt_domain" "bridged" {
  name        = "cards-bridged"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = false
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    interface = [
      {
        # An existing bridge of the host. The filter drops packets with a spoofed address.
        type      = "bridge"
        source    = { bridge = "br0" }
        model     = { type = "virtio" }
        filterref = { filter = "clean-traffic", parameter = [{ name = "IP", value = "192.0.2.10" }] }
        mtu       = { size = 9000 }
      },
      {
        # An interface of the host, without a bridge: the guest can reach all systems except the host itself.
        type   = "direct"
        source = { dev = "eno1", mode = "bridge" }
        model  = { type = "virtio" }
      },
    ]
  }
}
