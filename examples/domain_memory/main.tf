# Memory hot-plug: 256 MiB and a module of 128 MiB now, up to 1 GiB later.
resource "libvirt_domain" "example" {
  name             = "memory"
  type             = "qemu"
  memory           = 384 # including the modules
  memory_unit      = "MiB"
  max_memory       = 1
  max_memory_unit  = "GiB"
  max_memory_slots = 4
  running          = true
  os               = { type = "hvm", type_machine = "q35" }
  features         = { acpi = true } # notifies the guest of new modules

  # Memory modules require a NUMA node.
  cpu = { numa = { cell = [{ id = 0, cpus = "0", memory = 256, unit = "MiB" }] } }

  devices = {
    memory = [{ model = "dimm", target = { size = 128, size_unit = "MiB", node = 0 } }]
  }

  destroy = { graceful = false }
}

# Huge pages on one NUMA node of the host. This guest is only defined: set `running` if the host has huge pages.
resource "libvirt_domain" "huge" {
  name        = "huge"
  type        = "kvm"
  memory      = 4
  memory_unit = "GiB"
  vcpu        = 2
  running     = false
  os          = { type = "hvm", type_machine = "q35" }

  memory_backing = {
    hugepages  = { page = [{ size = 1, unit = "GiB" }] }
    allocation = { mode = "immediate" }
    locked     = true
  }
  numatune = { memory = { mode = "strict", nodeset = "0" } }
  # The limit for locked memory includes the guest's memory and that of QEMU itself.
  memtune = { hard_limit = 6, hard_limit_unit = "GiB" }
}

# Memory that can be added and removed in blocks while the guest is running.
resource "libvirt_domain" "elastic" {
  name             = "elastic"
  type             = "kvm"
  memory           = 9
  memory_unit      = "GiB"
  max_memory       = 16
  max_memory_unit  = "GiB"
  max_memory_slots = 4
  running          = false
  os               = { type = "hvm", type_machine = "q35" }
  features         = { acpi = true }
  cpu              = { numa = { cell = [{ id = 0, cpus = "0", memory = 1, unit = "GiB" }] } }

  devices = {
    memory = [{
      model = "virtio-mem"
      target = {
        size           = 8
        size_unit      = "GiB"
        block          = 2
        block_unit     = "MiB"
        requested      = 2
        requested_unit = "GiB"
        node           = 0
      }
    }]
  }
}
