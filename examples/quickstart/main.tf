# A first guest, with a network that assigns it an address and a pool for its disks. The disks are empty and the guest
# boots from the network, so no image is needed: `virsh net-dhcp-leases quickstart` shows its address.
terraform {
  required_providers {
    libvirt = {
      source = "rustvirt/libvirt"
    }
  }
}

# The provider connects to LIBVIRT_DEFAULT_URI if it is set, otherwise to libvirt's default. To set the URI here:
# uri = "qemu:///system".
provider "libvirt" {}

variable "name" {
  description = "Name of the guest, of its network and of its pool."
  type        = string
  default     = "quickstart"
}

variable "subnet" {
  description = "An IPv4 network that the host does not use yet."
  type        = string
  default     = "192.168.171.0/24"
}

variable "password" {
  description = "Password of the display, at most 8 characters; null for none."
  type        = string
  sensitive   = true
  default     = null
}

locals {
  # The interface that always gets the same address.
  mac = "52:54:00:71:00:0a"
}

resource "libvirt_network" "lab" {
  name    = var.name
  forward = { mode = "nat" }
  domain  = { name = "${var.name}.test", local_only = true }

  ip = [{
    address = cidrhost(var.subnet, 1)
    netmask = cidrnetmask(var.subnet)
    dhcp = {
      range = [{ start = cidrhost(var.subnet, 100), end = cidrhost(var.subnet, 199) }]
      host  = [{ mac = local.mac, name = "web", ip = cidrhost(var.subnet, 10) }]
    }
  }]
}

resource "libvirt_pool" "disks" {
  name   = var.name
  type   = "dir"
  target = { path = "/var/lib/libvirt/${var.name}" }
}

resource "libvirt_volume" "disk" {
  for_each = { root = 8, data = 16 }

  pool          = libvirt_pool.disks.id
  name          = "${each.key}.qcow2"
  capacity      = each.value
  capacity_unit = "GiB"
  target        = { format = { type = "qcow2" } }
}

resource "libvirt_domain" "web" {
  name        = var.name
  title       = "A first guest"
  type        = "qemu" # works everywhere; "kvm" is faster if the host supports it
  memory      = 128
  memory_unit = "MiB"
  vcpu        = 1
  running     = true
  features    = { acpi = true }
  os          = { type = "hvm", type_arch = "x86_64", type_machine = "q35", boot = [{ dev = "hd" }, { dev = "network" }] }

  devices = {
    disk = [
      {
        type   = "file"
        driver = { name = "qemu", type = "qcow2", discard = "unmap" }
        source = { file = libvirt_volume.disk["root"].target.path }
        target = { dev = "vda", bus = "virtio" }
      },
      {
        type   = "file"
        driver = { name = "qemu", type = "qcow2" }
        source = { file = libvirt_volume.disk["data"].target.path }
        target = { dev = "vdb", bus = "virtio" }
      },
      # An empty CD drive.
      { type = "file", device = "cdrom", target = { dev = "sda", bus = "sata" } },
    ]

    interface = [
      { type = "network", source = { network = libvirt_network.lab.name }, model = { type = "virtio" }, mac = { address = local.mac } },
      # libvirt generates a MAC address and keeps it.
      { type = "network", source = { network = libvirt_network.lab.name }, model = { type = "virtio" } },
    ]

    # The display, for viewers on the host; `virsh vncdisplay` shows its address.
    graphics = [{
      type           = "vnc"
      autoport       = true
      listen         = [{ type = "address", address = "127.0.0.1" }]
      passwd         = var.password
      passwd_version = "1"
    }]
    video = [{ model = { type = "vga" } }]
    input = [{ type = "tablet", bus = "usb" }]

    # libvirt adds the ports with lower indexes, too: free ports take devices that are added while the guest runs.
    controller = [{ type = "pci", index = 12, model = "pcie-root-port" }]

    # `virsh console` connects here.
    serial  = [{ type = "pty" }]
    console = [{ type = "pty" }]

    # Devices that operating systems expect: a channel for the guest agent, a random number generator, a watchdog.
    channel  = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
    rng      = [{ model = "virtio", backend = { model = "random", device = "/dev/urandom" } }]
    watchdog = [{ model = "i6300esb", action = "reset" }]
  }

  # The guest has no operating system that could shut down.
  destroy = { graceful = false }
}

data "libvirt_node_info" "host" {}

output "host" {
  description = "The host of these objects."
  value       = "${data.libvirt_node_info.host.hostname}: ${data.libvirt_node_info.host.driver}, libvirt ${data.libvirt_node_info.host.libvirt_version}"
}

output "addresses" {
  description = "The MAC addresses of the guest's interfaces."
  value       = [for card in libvirt_domain.web.devices.interface : card.mac.address]
}
