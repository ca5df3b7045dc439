# A guest whose apply waits until it has an address. It has no disk: its firmware requests an address in order to boot
# from the network, and that is enough for this example.
resource "libvirt_network" "example" {
  name    = "waiting"
  forward = { mode = "nat" }
  running = true
  ip = [{
    address = "10.17.5.1"
    prefix  = 24
    dhcp    = { range = [{ start = "10.17.5.100", end = "10.17.5.200" }] }
  }]
}

resource "libvirt_domain" "example" {
  name        = "waiting"
  type        = "qemu"
  memory      = 64
  memory_unit = "MiB"
  os          = { type = "hvm", boot = [{ dev = "network" }] }
  running     = true

  devices = {
    interface = [{
      type   = "network"
      source = { network = libvirt_network.example.name }
      model  = { type = "virtio" }
    }]
  }

  # An apply that starts the guest waits. "fail" stops the resources that depend on the guest if there is no address in
  # time; the guest is kept. When omitted, a warning is reported.
  wait_for = {
    address    = { family = "ipv4" }
    timeout    = "3m"
    on_timeout = "fail"
  }

  # This guest has no operating system that could shut down.
  destroy = { graceful = false }
}

output "address" {
  description = "The first address of the guest."
  value       = libvirt_domain.example.addresses[0].address
}
