# A NAT network with fixed addresses for two guests, and a pool for their disks.
terraform {
  required_providers {
    libvirt = {
      source = "rustvirt/libvirt"
    }
  }
}

# Which libvirt: the one in LIBVIRT_DEFAULT_URI, else libvirt's own default. Or say it here:
# uri = "qemu:///system".
provider "libvirt" {}

variable "name" {
  description = "Name of the network and of the pool."
  type        = string
  default     = "quickstart"
}

variable "subnet" {
  description = "An IPv4 network that the host does not use yet."
  type        = string
  default     = "192.168.171.0/24"
}

locals {
  # Guests that always get the same address: the MAC address of their interface, and the address's last part.
  guests = {
    web = { mac = "52:54:00:71:00:0a", host = 10 }
    db  = { mac = "52:54:00:71:00:0b", host = 11 }
  }
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
      host = [for name, guest in local.guests : {
        mac  = guest.mac
        name = name
        ip   = cidrhost(var.subnet, guest.host)
      }]
    }
  }]
}

resource "libvirt_pool" "disks" {
  name   = var.name
  type   = "dir"
  target = { path = "/var/lib/libvirt/${var.name}" }
}

data "libvirt_node_info" "host" {}

output "host" {
  description = "Where all this is."
  value       = "${data.libvirt_node_info.host.hostname}: ${data.libvirt_node_info.host.driver}, libvirt ${data.libvirt_node_info.host.libvirt_version}"
}

output "bridge" {
  description = "The bridge device that libvirt chose for the network."
  value       = libvirt_network.lab.bridge.name
}
