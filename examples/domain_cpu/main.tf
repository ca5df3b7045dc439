# The guest's processor: two sockets, each with its own NUMA node.
resource "libvirt_domain" "example" {
  name         = "processor"
  type         = "qemu"
  memory       = 256
  memory_unit  = "MiB"
  vcpu         = 8
  vcpu_current = 4 # the others can be hot-plugged later
  iothreads    = 1
  running      = true
  os           = { type = "hvm", type_machine = "q35" }

  cpu = {
    # A named model allows migration to another host; "host-passthrough" is fastest but does not.
    mode     = "custom"
    match    = "exact"
    model    = "qemu64"
    topology = { sockets = 2, cores = 2, threads = 2 }
    feature  = [{ name = "svm", policy = "disable" }]
    numa = {
      cell = [
        { id = 0, cpus = "0-3", memory = 128, unit = "MiB" },
        { id = 1, cpus = "4-7", memory = 128, unit = "MiB" },
      ]
    }
  }

  destroy = { graceful = false }
}

# For latency-sensitive workloads: each virtual processor has a dedicated host processor, and the emulator another one.
# This guest is only defined: set `running` if the host has enough processors.
resource "libvirt_domain" "pinned" {
  name        = "pinned"
  type        = "kvm"
  memory      = 2
  memory_unit = "GiB"
  vcpu        = 4
  vcpu_cpuset = "4-7"
  iothreads   = 1
  running     = false
  os          = { type = "hvm", type_machine = "q35" }
  cpu         = { mode = "host-passthrough", topology = { sockets = 1, cores = 4, threads = 1 } }

  cputune = {
    vcpupin     = [for processor in range(4) : { vcpu = processor, cpuset = tostring(4 + processor) }]
    emulatorpin = { cpuset = "0-1" }
    iothreadpin = [{ iothread = 1, cpuset = "2" }]
    # One entry for each processor, as libvirt stores them.
    vcpusched = [for processor in range(4) : { vcpus = tostring(processor), scheduler = "fifo", priority = 1 }]
  }
}

# For background workloads: a quarter of the default share, and at most half a processor.
resource "libvirt_domain" "modest" {
  name        = "modest"
  type        = "kvm"
  memory      = 1
  memory_unit = "GiB"
  running     = false
  os          = { type = "hvm", type_machine = "q35" }
  cputune     = { shares = 256, period = 100000, quota = 50000 }
  blkiotune   = { weight = 100 }
}
