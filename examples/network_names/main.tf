# A network whose guests have names and fixed addresses, and boot from the network if they have no disk.
# One table defines all entries.

locals {
  guests = {
    web  = { mac = "52:54:00:74:00:0a", ip = "192.168.174.10" }
    db   = { mac = "52:54:00:74:00:0b", ip = "192.168.174.11" }
    mail = { mac = "52:54:00:74:00:0c", ip = "192.168.174.12" }
  }
}

resource "libvirt_network" "names" {
  name    = "names"
  forward = { mode = "nat" }

  # Names in this domain are resolved locally and never forwarded.
  domain = { name = "names.test", local_only = true }

  dns = {
    # Queries for another domain are forwarded to its own server.
    forwarder = [{ domain = "corp.test", addr = "192.0.2.53" }]

    host = [for name, guest in local.guests : { ip = guest.ip, hostname = [name, "${name}.names.test"] }]

    srv = [{
      service  = "submission"
      protocol = "tcp"
      domain   = "names.test"
      target   = "mail.names.test"
      port     = 587
    }]
    txt = [{ name = "names.test", value = "v=spf1 mx -all" }]
  }

  ip = [{
    address = "192.168.174.1"
    prefix  = 24
    dhcp = {
      range = [{ start = "192.168.174.100", end = "192.168.174.199", lease = { expiry = 2, unit = "hours" } }]
      host  = [for name, guest in local.guests : { mac = guest.mac, name = name, ip = guest.ip }]
      bootp = { file = "pxelinux.0", server = "192.168.174.2" }
    }
  }]

  # Options that libvirt does not support are passed directly to dnsmasq.
  dnsmasq_options = {
    dnsmasq_option = [{ value = "no-ping" }]
  }
}
