resource "libvirt_network" "example" {
  name    = "example-guests"
  forward = { mode = "nat" }
  ip = [{
    address = "192.168.174.1"
    prefix  = 24
    dhcp    = { range = [{ start = "192.168.174.100", end = "192.168.174.199" }] }
  }]
}

resource "libvirt_pool" "example" {
  name   = "example-guests"
  type   = "dir"
  target = { path = "/var/lib/libvirt/example-guests" }
}

resource "libvirt_volume" "example" {
  pool          = libvirt_pool.example.id
  name          = "example.qcow2"
  capacity      = 8
  capacity_unit = "GiB"
  target        = { format = { type = "qcow2" } }
}

resource "libvirt_domain" "example" {
  name        = "example"
  type        = "qemu" # works everywhere; "kvm" is faster if the host supports it
  memory      = 512
  memory_unit = "MiB"
  vcpu        = 1
  running     = true
  os          = { type = "hvm", type_machine = "q35", boot = [{ dev = "hd" }] }
  features    = { acpi = true }

  devices = {
    disk = [{
      type   = "volume"
      driver = { name = "qemu", type = "qcow2" }
      source = { pool = libvirt_pool.example.name, volume = libvirt_volume.example.name }
      target = { dev = "vda", bus = "virtio" }
    }]
    interface = [{
      type   = "network"
      source = { network = libvirt_network.example.name }
      model  = { type = "virtio" }
    }]
    console = [{ type = "pty" }]
  }

  # A guest without an operating system does not react to a shutdown request.
  destroy = { graceful = false }
}
