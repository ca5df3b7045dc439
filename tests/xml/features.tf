# What a machine can do, a feature a guest.

resource "libvirt_domain" "uefi" {
  type   = "qemu"
  name   = "uefi"
  memory = 262144
  os = {
    type              = "hvm"
    type_machine      = "q35"
    firmware          = "efi"
    firmware_features = { feature = [{ enabled = false, name = "secure-boot" }] }
    loader_readonly   = true
    nvram             = { template = "/usr/share/OVMF/OVMF_VARS_4M.fd" }
    boot              = [{ dev = "hd" }, { dev = "network" }]
    bootmenu          = { enable = true, timeout = 3000 }
  }
}

resource "libvirt_domain" "processor" {
  type   = "kvm"
  name   = "processor"
  memory = 8388608
  vcpu   = 8
  vcpus = {
    vcpu = [{ id = 0, enabled = true, hotpluggable = false, order = 1 }, { id = 1, enabled = false, hotpluggable = true }]
  }
  os = { type = "hvm" }
  cpu = {
    mode           = "custom"
    match          = "exact"
    check          = "partial"
    model          = "Skylake-Server"
    model_fallback = "forbid"
    vendor         = "Intel"
    topology       = { sockets = 1, dies = 1, cores = 4, threads = 2 }
    cache          = { mode = "emulate", level = 3 }
    maxphysaddr    = { mode = "emulate", bits = 42 }
    feature        = [{ name = "vmx", policy = "require" }, { name = "hle", policy = "disable" }]
  }
}

resource "libvirt_domain" "numa_in_depth" {
  type   = "kvm"
  name   = "numa-in-depth"
  memory = 2097152
  vcpu   = 4
  os     = { type = "hvm" }
  cpu = {
    topology = { sockets = 2, dies = 1, cores = 2, threads = 1 }
    numa = {
      cell = [
        { id = 0, cpus = "0-1", memory = 1, unit = "GiB", discard = true, cache = [{ level = 1, associativity = "direct", policy = "writeback", size = { value = 10, unit = "KiB" }, line = { value = 8, unit = "B" } }] },
        { id = 1, cpus = "2-3", memory = 1, unit = "GiB" },
      ]
      interconnects = {
        latency   = [{ initiator = 0, target = 0, type = "access", value = 5 }, { initiator = 0, target = 1, cache = 1, type = "access", value = 10 }]
        bandwidth = [{ initiator = 0, target = 0, type = "access", value = 204800, unit = "KiB" }]
      }
    }
  }
}

resource "libvirt_domain" "hugepages" {
  type   = "kvm"
  name   = "hugepages"
  memory = 4194304
  vcpu   = 2
  os     = { type = "hvm" }
  memory_backing = {
    hugepages    = { page = [{ size = 1, unit = "GiB", nodeset = "0" }, { size = 2048, unit = "KiB" }] }
    nosharepages = true
    locked       = true
    allocation   = { mode = "immediate", threads = 8 }
    discard      = true
  }
  numatune = { memory = { mode = "strict", nodeset = "0" } }
}

# Of the usual size, whatever that is.
resource "libvirt_domain" "hugepages_as_usual" {
  type           = "kvm"
  name           = "hugepages-as-usual"
  memory         = 4194304
  os             = { type = "hvm" }
  memory_backing = { hugepages = {} }
}

resource "libvirt_domain" "cputune" {
  type            = "kvm"
  name            = "cputune"
  memory          = 2097152
  vcpu            = 4
  vcpu_cpuset     = "0-7,^3"
  vcpu_current    = 2
  iothreads       = 2
  iothreadids     = { iothread = [{ id = 2 }, { id = 4, thread_pool_min = 8, thread_pool_max = 16 }] }
  os              = { type = "hvm" }
  resource        = { partition = "/machine/production" }
  defaultiothread = { thread_pool_min = 1, thread_pool_max = 4 }
  cputune = {
    shares          = 2048
    global_period   = 1000000
    global_quota    = -1
    period          = 100000
    quota           = 50000
    emulator_period = 100000
    emulator_quota  = -1
    iothread_period = 100000
    iothread_quota  = -1
    vcpupin         = [{ vcpu = 0, cpuset = "2" }, { vcpu = 1, cpuset = "3" }]
    emulatorpin     = { cpuset = "0-1" }
    iothreadpin     = [{ iothread = 2, cpuset = "4" }]
    vcpusched       = [{ vcpus = "0-1", scheduler = "fifo", priority = 1 }, { vcpus = "2-3", scheduler = "batch" }]
    iothreadsched   = [{ iothreads = "2", scheduler = "idle" }]
    cachetune       = [{ vcpus = "0-1", cache = [{ id = 0, level = 3, type = "both", size = 3, unit = "MiB" }], monitor = [{ level = 3, vcpus = "1" }] }]
    memorytune      = [{ vcpus = "2-3", node = [{ id = 0, bandwidth = 60 }] }]
  }
}

resource "libvirt_domain" "hyperv" {
  type   = "kvm"
  name   = "hyperv"
  memory = 4194304
  os     = { type = "hvm" }
  features = {
    acpi = true
    apic = {}
    hyperv = {
      mode            = "custom"
      relaxed         = { state = true }
      vapic           = { state = true }
      spinlocks       = { state = true, retries = 8191 }
      vpindex         = { state = true }
      runtime         = { state = true }
      synic           = { state = true }
      stimer          = { state = true, direct = { state = true } }
      reset           = { state = true }
      vendor_id       = { state = true, value = "KVM Hv" }
      frequencies     = { state = true }
      reenlightenment = { state = true }
      tlbflush        = { state = true }
      ipi             = { state = true }
      evmcs           = { state = false }
    }
    kvm        = { hidden = { state = true }, poll_control = { state = true } }
    vmport     = { state = false }
    smm        = { state = true, tseg = 48, tseg_unit = "MiB" }
    pmu        = { state = false }
    vmcoreinfo = { state = true }
  }
}

resource "libvirt_domain" "launch_security_sev" {
  type   = "kvm"
  name   = "launch-security-sev"
  memory = 1048576
  os     = { type = "hvm", type_machine = "q35" }
  launch_security = {
    type              = "sev"
    kernel_hashes     = true
    cbitpos           = 47
    reduced_phys_bits = 1
    policy            = "0x0001"
    dh_cert           = "AQAAAAEAAAA="
    session           = "c2Vzc2lvbg=="
  }
}

# Of the mainframe, which knows by itself what it needs.
resource "libvirt_domain" "launch_security_s390" {
  type            = "kvm"
  name            = "launch-security-s390"
  memory          = 1048576
  os              = { type = "hvm", type_arch = "s390x", type_machine = "s390-ccw-virtio" }
  launch_security = { type = "s390-pv" }
}

resource "libvirt_domain" "sysinfo" {
  type   = "qemu"
  name   = "sysinfo"
  memory = 65536
  genid  = "43dc0cf8-809b-4adb-9bea-a9abb5f3d90e"
  os     = { type = "hvm", smbios = { mode = "sysinfo" } }
  sysinfo = [
    {
      type        = "smbios"
      bios        = { entry = [{ name = "vendor", value = "Example" }] }
      system      = { entry = [{ name = "manufacturer", value = "Example" }, { name = "serial", value = "ds=nocloud" }] }
      base_board  = [{ entry = [{ name = "product", value = "Board" }] }]
      chassis     = { entry = [{ name = "asset", value = "40-0002" }] }
      oem_strings = { entry = ["example:one", "example:two"] }
    },
    { type = "fwcfg", entry = [{ name = "opt/test.example/name", value = "example" }, { name = "opt/test.example/file", file = "/etc/example" }] },
  ]
}

resource "libvirt_domain" "clock" {
  type   = "kvm"
  name   = "clock"
  memory = 65536
  os     = { type = "hvm" }
  clock = {
    offset     = "variable"
    adjustment = "3600"
    basis      = "utc"
    timer = [
      { name = "rtc", track = "guest", tickpolicy = "catchup", catchup = { threshold = 123, slew = 120, limit = 10000 } },
      { name = "pit", tickpolicy = "delay" },
      { name = "tsc", frequency = 3504000000, mode = "emulate" },
    ]
  }
  on_poweroff = "preserve"
  on_reboot   = "destroy"
  on_crash    = "coredump-restart"
  pm          = { suspend_to_mem = { enabled = true }, suspend_to_disk = { enabled = false } }
  perf        = { event = [{ name = "cmt", enabled = true }] }
}

# What libvirt has no word for.
resource "libvirt_domain" "qemu_command_line" {
  type              = "qemu"
  name              = "qemu-command-line"
  memory            = 65536
  os                = { type = "hvm" }
  qemu_commandline  = { qemu_arg = [{ value = "-global" }, { value = "ICH9-LPC.noreboot=off" }], qemu_env = [{ name = "QEMU_AUDIO_DRV", value = "none" }] }
  qemu_capabilities = { qemu_add = [{ capability = "blockdev" }], qemu_del = [{ capability = "name" }] }
  qemu_deprecation  = { behavior = "omit" }
  qemu_override = {
    qemu_device = [{ alias = "ua-disk", qemu_frontend = { qemu_property = [{ name = "queues", type = "unsigned", value = "42" }, { name = "old", type = "remove" }] } }]
  }
}
