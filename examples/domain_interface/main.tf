# What a network card is plugged into.

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
        # A network of libvirt's. This MAC address has a fixed IP address there.
        type   = "network"
        mac    = { address = "52:54:00:79:00:0a" }
        source = { network = libvirt_network.lab.name }
        model  = { type = "virtio" }
        boot   = { order = 1 }
      },
      {
        # Without `mac` libvirt makes one up, and keeps it. The cable of this card is not plugged in.
        type   = "network"
        source = { network = libvirt_network.lab.name }
        model  = { type = "e1000e" }
        link   = { state = "down" }
      },
      {
        # Out through the host as an ordinary program: no network has to be there, and nobody gets in.
        type  = "user"
        model = { type = "virtio" }
      },
    ]
  }

  destroy = { graceful = false }
}

# Cards on the network that the host is on. This guest is only defined: set `running` where br0 and eno1 exist.
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
        # A bridge that the host has. The filter refuses packets with a foreign address.
        type      = "bridge"
        source    = { bridge = "br0" }
        model     = { type = "virtio" }
        filterref = { filter = "clean-traffic", parameter = [{ name = "IP", value = "192.0.2.10" }] }
        mtu       = { size = 9000 }
      },
      {
        # A card of the host, without a bridge: everybody but the host itself is reached.
        type   = "direct"
        source = { dev = "eno1", mode = "bridge" }
        model  = { type = "virtio" }
      },
    ]
  }
}
