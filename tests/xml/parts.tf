# Devices without a screen or a line, and what a machine is made of.

resource "libvirt_domain" "hostdev_pci" {
  type   = "kvm"
  name   = "hostdev-pci"
  memory = 2097152
  os     = { type = "hvm", type_machine = "q35" }
  devices = {
    hostdev = [
      {
        mode    = "subsystem"
        type    = "pci"
        managed = true
        driver  = { name = "vfio" }
        source  = { address = { domain = "0x0000", bus = "0x01", slot = "0x00", function = "0x0" } }
        rom     = { bar = false }
        boot    = { order = 1 }
        address = { type = "pci", bus = "0x05", slot = "0x00", function = "0x0", multifunction = true }
      },
      { mode = "subsystem", type = "pci", managed = true, source = { address = { domain = "0x0000", bus = "0x01", slot = "0x00", function = "0x1" } }, address = { type = "pci", bus = "0x05", slot = "0x00", function = "0x1" } },
      { mode = "subsystem", type = "scsi", source = { adapter = { name = "scsi_host0" }, address = { bus = "0", target = 0, unit = 0 } }, readonly = true },
    ]
  }
}

resource "libvirt_domain" "hostdev_usb" {
  type   = "kvm"
  name   = "hostdev-usb"
  memory = 2097152
  os     = { type = "hvm" }
  devices = {
    controller = [{ type = "usb", index = 0, model = "qemu-xhci", ports = 8 }]
    hostdev = [
      { mode = "subsystem", type = "usb", source = { vendor = { id = "0x046d" }, product = { id = "0xc52b" }, startup_policy = "optional", guest_reset = "off" } },
      { mode = "subsystem", type = "usb", managed = true, source = { address = { bus = "1", device = "3" } } },
    ]
  }
}

resource "libvirt_domain" "hostdev_mdev" {
  type   = "kvm"
  name   = "hostdev-mdev"
  memory = 2097152
  os     = { type = "hvm" }
  devices = {
    hostdev = [{ mode = "subsystem", type = "mdev", model = "vfio-pci", display = true, ramfb = true, source = { address = { uuid = "c2177883-f1bb-47f0-914d-32a22e3a8804" } } }]
  }
}

resource "libvirt_domain" "tpm" {
  type   = "qemu"
  name   = "tpm"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    tpm = [{
      model = "tpm-crb"
      backend = {
        type             = "emulator"
        version          = "2.0"
        persistent_state = true
        encryption       = { secret = "6dd3e4a5-1d76-44ce-961f-f119f5aad935" }
        active_pcr_banks = { sha256 = true, sha512 = true }
      }
    }]
  }
}

resource "libvirt_domain" "tpm_of_the_host" {
  type   = "kvm"
  name   = "tpm-of-the-host"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    tpm = [{ model = "tpm-tis", backend = { type = "passthrough", device = { path = "/dev/tpm0" } } }]
  }
}

resource "libvirt_domain" "rng" {
  type   = "qemu"
  name   = "rng"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    rng = [
      { model = "virtio", rate = { bytes = 1024, period = 1000 }, backend = { model = "random", device = "/dev/urandom" } },
      { model = "virtio-transitional", backend = { model = "builtin" } },
      { model = "virtio", backend = { model = "egd", type = "tcp", source = { mode = "connect", host = "1.2.3.4", service = "1234" } } },
    ]
  }
}

resource "libvirt_domain" "watched" {
  type   = "qemu"
  name   = "watched"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    watchdog   = [{ model = "i6300esb", action = "inject-nmi" }]
    memballoon = [{ model = "virtio", autodeflate = true, free_page_reporting = true, stats = { period = 10 } }]
    panic      = [{ model = "isa", address = { type = "isa", iobase = "0x505" } }, { model = "hyperv" }]
    vsock      = [{ model = "virtio", cid = { auto = false, address = "42" } }]
    nvram      = []
    lease      = [{ lockspace = "room", key = "web", target = { path = "/leases/web", offset = 1024 } }]
  }
}

resource "libvirt_domain" "shmem" {
  type   = "qemu"
  name   = "shmem"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    shmem = [
      { name = "window", role = "peer", model = { type = "ivshmem-plain" }, size = 4, size_unit = "MiB" },
      { name = "bell", model = { type = "ivshmem-doorbell" }, server = { path = "/run/bell.sock" }, msi = { vectors = 32, ioeventfd = true } },
    ]
  }
}

resource "libvirt_domain" "memory_devices" {
  type             = "kvm"
  name             = "memory-devices"
  max_memory       = 16
  max_memory_unit  = "GiB"
  max_memory_slots = 16
  memory           = 4
  memory_unit      = "GiB"
  os               = { type = "hvm" }
  cpu              = { numa = { cell = [{ id = 0, cpus = "0", memory = 4, unit = "GiB" }] } }
  devices = {
    memory = [
      { model = "dimm", access = "private", discard = true, source = { pagesize = 2048, pagesize_unit = "KiB", nodemask = "1-3" }, target = { size = 512, size_unit = "MiB", node = 0 } },
      { model = "nvdimm", uuid = "9066901e-c90a-46ad-8b55-c18868cf92ae", source = { path = "/images/nvdimm", alignsize = 2048, alignsize_unit = "KiB", pmem = true }, target = { size = 1, size_unit = "GiB", node = 0, label = { size = 128, size_unit = "KiB" }, readonly = true } },
      { model = "sgx-epc", target = { size = 16384, size_unit = "KiB", node = 0 } },
    ]
  }
}

# Memory that comes and goes while the guest runs.
resource "libvirt_domain" "memory_of_virtio" {
  type             = "kvm"
  name             = "memory-of-virtio"
  max_memory       = 16777216
  max_memory_slots = 16
  memory           = 4194304
  os               = { type = "hvm" }
  cpu              = { numa = { cell = [{ id = 0, cpus = "0", memory = 4194304 }] } }
  devices = {
    memory = [
      { model = "virtio-pmem", source = { path = "/images/pmem" }, target = { size = 512, size_unit = "MiB" } },
      { model = "virtio-mem", target = { size = 2, size_unit = "GiB", node = 0, block = 2048, block_unit = "KiB", requested = 1048576, requested_unit = "KiB" } },
    ]
  }
}

resource "libvirt_domain" "iommu" {
  type   = "kvm"
  name   = "iommu"
  memory = 2097152
  vcpu   = 512
  os     = { type = "hvm", type_machine = "q35" }
  features = {
    acpi   = true
    apic   = { eoi = true }
    ioapic = { driver = "qemu" }
  }
  devices = {
    iommu = [{ model = "intel", driver = { intremap = true, caching_mode = true, eim = true, iotlb = true, aw_bits = "48" } }]
  }
}

resource "libvirt_domain" "filesystem" {
  type           = "kvm"
  name           = "filesystem"
  memory         = 1048576
  os             = { type = "hvm" }
  memory_backing = { source = { type = "memfd" }, access = { mode = "shared" } }
  devices = {
    filesystem = [
      { type = "mount", accessmode = "passthrough", driver = { type = "virtiofs", queue = 1024 }, binary = { path = "/usr/libexec/virtiofsd", xattr = true, cache = { mode = "always" }, sandbox = { mode = "chroot" }, lock = { posix = true, flock = false }, thread_pool = { size = 16 } }, source = { dir = "/srv/share" }, target = { dir = "share" }, boot = { order = 2 } },
      { type = "mount", driver = { type = "virtiofs" }, source = { socket = "/run/virtiofsd.sock" }, target = { dir = "elsewhere" } },
      { type = "mount", accessmode = "mapped", multidevs = "remap", fmode = "644", dmode = "755", driver = { type = "path", wrpolicy = "immediate" }, source = { dir = "/srv/old" }, target = { dir = "old" }, readonly = true },
    ]
  }
}
