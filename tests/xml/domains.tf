# Nothing but a name and memory.
resource "libvirt_domain" "smallest" {
  type   = "qemu"
  name   = "smallest"
  memory = 65536
  os     = { type = "hvm" }
}

resource "libvirt_domain" "server" {
  type        = "kvm"
  name        = "server"
  uuid        = "9f1b8b0e-59a5-4c39-8a5e-111111111111"
  title       = "Web server"
  description = "Serves & answers <all> \"questions\"."
  memory      = 4
  memory_unit = "GiB"
  vcpu        = 4
  os          = { type = "hvm", type_arch = "x86_64", type_machine = "q35", boot = [{ dev = "hd" }, { dev = "network" }] }
  features    = { acpi = true, apic = {} }
  cpu         = { mode = "host-passthrough", check = "none", migratable = true }
  clock       = { offset = "utc", timer = [{ name = "rtc", tickpolicy = "catchup" }, { name = "hpet", present = false }] }
  on_crash    = "restart"
  devices = {
    disk = [{
      type   = "file"
      device = "disk"
      driver = { name = "qemu", type = "qcow2", cache = "none", discard = "unmap" }
      source = { file = "/var/lib/libvirt/images/server.qcow2" }
      target = { dev = "vda", bus = "virtio" }
    }]
    interface = [{
      type   = "network"
      mac    = { address = "52:54:00:00:00:01" }
      source = { network = "default" }
      model  = { type = "virtio" }
    }]
    console = [{ type = "pty", target = { type = "virtio", port = "0" } }]
  }
}

resource "libvirt_domain" "windows" {
  type        = "kvm"
  name        = "windows"
  memory      = 8
  memory_unit = "GiB"
  vcpu        = 4
  os = {
    type              = "hvm"
    type_machine      = "q35"
    firmware          = "efi"
    firmware_features = { feature = [{ enabled = true, name = "secure-boot" }, { enabled = true, name = "enrolled-keys" }] }
    loader_secure     = true
  }
  features = {
    acpi   = true
    apic   = {}
    smm    = { state = true }
    hyperv = { relaxed = { state = true }, vapic = { state = true }, spinlocks = { state = true, retries = 8191 } }
  }
  clock = {
    offset = "localtime"
    timer  = [{ name = "hypervclock", present = true }, { name = "hpet", present = false }]
  }
  devices = {
    tpm   = [{ model = "tpm-crb", backend = { type = "emulator", version = "2.0" } }]
    input = [{ type = "tablet", bus = "usb" }]
    video = [{ model = { type = "virtio", heads = 1, primary = true } }]
  }
}

resource "libvirt_domain" "disks" {
  type   = "qemu"
  name   = "disks"
  memory = 1048576
  os     = { type = "hvm" }
  devices = {
    controller = [{ type = "scsi", index = 0, model = "virtio-scsi", driver = { queues = 4 } }]
    disk = [
      { type = "block", device = "disk", source = { dev = "/dev/vg0/root" }, target = { dev = "sda", bus = "scsi" }, boot = { order = 1 }, serial = "ROOT" },
      { type = "volume", device = "disk", source = { pool = "default", volume = "data" }, target = { dev = "sdb", bus = "scsi" }, shareable = true },
      { type = "file", device = "cdrom", source = { file = "/iso/debian.iso" }, target = { dev = "sdc", bus = "scsi" }, readonly = true },
      { type = "file", device = "cdrom", target = { dev = "sdd", bus = "scsi", tray = "open" } },
    ]
  }
}

resource "libvirt_domain" "remote_disks" {
  type   = "qemu"
  name   = "remote-disks"
  memory = 1048576
  os     = { type = "hvm" }
  devices = {
    disk = [
      {
        type   = "network"
        device = "disk"
        driver = { name = "qemu", type = "raw" }
        auth   = { username = "libvirt", secret = { type = "ceph", usage = "ceph" } }
        source = { protocol = "rbd", name = "pool/image", host = [{ name = "mon1.test", port = 6321 }, { name = "mon2.test" }] }
        target = { dev = "vda", bus = "virtio" }
      },
      {
        type   = "network"
        device = "disk"
        source = { protocol = "nbd", host = [{ transport = "unix", socket = "/run/nbd.sock" }] }
        target = { dev = "vdb", bus = "virtio" }
      },
      {
        type   = "network"
        device = "cdrom"
        source = { protocol = "https", name = "debian.iso", host = [{ name = "mirror.test", port = 443 }], ssl = { verify = false } }
        target = { dev = "sda", bus = "sata" }
      },
    ]
  }
}

resource "libvirt_domain" "backing_chain" {
  type   = "qemu"
  name   = "backing-chain"
  memory = 1048576
  os     = { type = "hvm" }
  devices = {
    disk = [{
      type   = "file"
      device = "disk"
      driver = { name = "qemu", type = "qcow2" }
      source = { file = "/images/top.qcow2" }
      backing_store = [
        { type = "file", format = { type = "qcow2" }, source = { file = "/images/middle.qcow2" } },
        { type = "file", format = { type = "raw" }, source = { file = "/images/base.img" } },
      ]
      target = { dev = "vda", bus = "virtio" }
    }]
  }
}

resource "libvirt_domain" "interfaces" {
  type   = "qemu"
  name   = "interfaces"
  memory = 1048576
  os     = { type = "hvm" }
  devices = {
    interface = [
      { type = "bridge", source = { bridge = "br0" }, target = { dev = "tap0" }, model = { type = "e1000" }, mtu = { size = 9000 } },
      { type = "direct", source = { dev = "eno1", mode = "bridge" }, model = { type = "virtio" }, driver = { name = "vhost", queues = 4 } },
      { type = "network", source = { network = "lab", portgroup = "office" }, link = { state = "down" }, filterref = { filter = "clean-traffic", parameter = [{ name = "IP", value = "10.0.0.2" }] } },
      { type = "user", model = { type = "virtio" } },
    ]
  }
}

resource "libvirt_domain" "numa" {
  type   = "kvm"
  name   = "numa"
  memory = 8388608
  vcpu   = 8
  os     = { type = "hvm" }
  cpu = {
    mode     = "host-model"
    topology = { sockets = 2, dies = 1, cores = 2, threads = 2 }
    numa = {
      cell = [
        { id = 0, cpus = "0-3", memory = 4, unit = "GiB", distances = { sibling = [{ id = 0, value = 10 }, { id = 1, value = 21 }] } },
        { id = 1, cpus = "4-7", memory = 4, unit = "GiB", mem_access = "shared" },
      ]
    }
  }
  numatune = {
    memory  = { mode = "strict", nodeset = "0-1" }
    memnode = [{ cellid = 0, mode = "strict", nodeset = "0" }]
  }
}

resource "libvirt_domain" "tuned" {
  type      = "kvm"
  name      = "tuned"
  memory    = 2097152
  vcpu      = 2
  iothreads = 2
  os        = { type = "hvm" }
  cputune = {
    shares      = 2048
    period      = 100000
    quota       = -1
    vcpupin     = [{ vcpu = 0, cpuset = "2" }, { vcpu = 1, cpuset = "3" }]
    emulatorpin = { cpuset = "0-1" }
    iothreadpin = [{ iothread = 1, cpuset = "1" }]
  }
  memtune        = { hard_limit = 3, hard_limit_unit = "GiB", swap_hard_limit = 4194304 }
  blkiotune      = { weight = 500, device = [{ path = "/dev/sda", weight = 200 }] }
  memory_backing = { hugepages = { page = [{ size = 2048, unit = "KiB" }] }, locked = true }
}

resource "libvirt_domain" "passthrough" {
  type   = "kvm"
  name   = "passthrough"
  memory = 2097152
  os     = { type = "hvm" }
  devices = {
    hostdev = [
      {
        mode    = "subsystem"
        type    = "pci"
        managed = true
        driver  = { name = "vfio" }
        source  = { address = { domain = "0x0000", bus = "0x01", slot = "0x00", function = "0x0" } }
        address = { type = "pci", bus = "0x05", slot = "0x00", multifunction = true }
      },
      { mode = "subsystem", type = "usb", source = { vendor = { id = "0x046d" }, product = { id = "0xc52b" } } },
      { mode = "subsystem", type = "mdev", model = "vfio-pci", source = { address = { uuid = "c2177883-f1bb-47f0-914d-32a22e3a8804" } } },
    ]
  }
}

resource "libvirt_domain" "kernel" {
  type   = "qemu"
  name   = "kernel"
  memory = 262144
  os = {
    type    = "hvm"
    kernel  = "/boot/vmlinuz"
    initrd  = "/boot/initrd.gz"
    cmdline = "console=ttyS0 quiet"
  }
  devices = {
    serial  = [{ type = "file", source = { path = "/tmp/serial.log", append = true }, target = { type = "isa-serial", port = "0" } }]
    console = [{ type = "pty" }]
  }
}

resource "libvirt_domain" "firmware_files" {
  type   = "kvm"
  name   = "firmware-files"
  memory = 1048576
  os = {
    type            = "hvm"
    type_machine    = "q35"
    loader          = "/usr/share/OVMF/OVMF_CODE_4M.fd"
    loader_readonly = true
    loader_type     = "pflash"
    nvram           = { template = "/usr/share/OVMF/OVMF_VARS_4M.fd", path = "/var/lib/libvirt/qemu/nvram/vars.fd" }
    bootmenu        = { enable = true, timeout = 3000 }
    smbios          = { mode = "sysinfo" }
  }
  sysinfo = [{
    type   = "smbios"
    system = { entry = [{ name = "serial", value = "ds=nocloud" }] }
  }]
}

resource "libvirt_domain" "screens" {
  type   = "qemu"
  name   = "screens"
  memory = 1048576
  os     = { type = "hvm" }
  devices = {
    graphics = [
      { type = "vnc", port = 5901, autoport = false, listen = [{ type = "address", address = "127.0.0.1" }], passwd = "example" },
      { type = "spice", autoport = true, image = { compression = "off" }, clipboard = { copypaste = false } },
    ]
    video   = [{ model = { type = "qxl", ram = 65536, vram = 65536, vgamem = 16384, heads = 2 } }]
    sound   = [{ model = "ich9", codec = [{ type = "micro" }] }]
    channel = [{ type = "spicevmc", target = { type = "virtio", name = "com.redhat.spice.0" } }]
  }
}

resource "libvirt_domain" "agent" {
  type   = "qemu"
  name   = "agent"
  memory = 1048576
  os     = { type = "hvm" }
  devices = {
    emulator   = "/usr/bin/qemu-system-x86_64"
    channel    = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
    rng        = [{ model = "virtio", rate = { bytes = 1024, period = 1000 }, backend = { model = "random", device = "/dev/urandom" } }]
    watchdog   = [{ model = "i6300esb", action = "reset" }]
    memballoon = [{ model = "virtio", stats = { period = 10 } }]
    panic      = [{ model = "isa" }]
    vsock      = [{ model = "virtio", cid = { auto = true } }]
  }
}

resource "libvirt_domain" "shared_folders" {
  type           = "kvm"
  name           = "shared-folders"
  memory         = 1048576
  os             = { type = "hvm" }
  memory_backing = { source = { type = "memfd" }, access = { mode = "shared" } }
  devices = {
    filesystem = [
      { type = "mount", accessmode = "passthrough", driver = { type = "virtiofs", queue = 1024 }, binary = { path = "/usr/libexec/virtiofsd", xattr = true, cache = { mode = "always" } }, source = { dir = "/srv/share" }, target = { dir = "share" } },
      { type = "mount", accessmode = "mapped", source = { dir = "/srv/old" }, target = { dir = "old" }, readonly = true },
    ]
    shmem = [{ name = "window", model = { type = "ivshmem-plain" }, size = 4, size_unit = "MiB" }]
  }
}

resource "libvirt_domain" "hotplug_memory" {
  type             = "kvm"
  name             = "hotplug-memory"
  max_memory       = 16
  max_memory_unit  = "GiB"
  max_memory_slots = 4
  memory           = 4
  memory_unit      = "GiB"
  current_memory   = 4194304
  vcpu             = 8
  vcpu_current     = 2
  os               = { type = "hvm" }
  cpu              = { numa = { cell = [{ id = 0, cpus = "0-7", memory = 4, unit = "GiB" }] } }
  devices = {
    memory = [{ model = "dimm", target = { size = 512, size_unit = "MiB", node = 0 } }]
  }
}

resource "libvirt_domain" "container" {
  type   = "lxc"
  name   = "container"
  memory = 262144
  os     = { type = "exe", init = "/sbin/init", initarg = ["--unit", "multi-user.target"], initenv = [{ name = "TERM", value = "linux" }] }
  idmap  = { uid = [{ start = 0, target = 1000, count = 10 }], gid = [{ start = 0, target = 1000, count = 10 }] }
  devices = {
    filesystem = [{ type = "mount", source = { dir = "/srv/root" }, target = { dir = "/" } }]
    console    = [{ type = "pty" }]
  }
}

# Foreign XML, and what only QEMU understands.
resource "libvirt_domain" "extras" {
  type     = "qemu"
  name     = "extras"
  memory   = 1048576
  os       = { type = "hvm" }
  metadata = "<app:tags xmlns:app=\"http://app.test\"><app:tag>a</app:tag></app:tags>"
  seclabel = [{ type = "dynamic", model = "dac", relabel = true }]
  pm       = { suspend_to_mem = { enabled = false }, suspend_to_disk = { enabled = false } }
  qemu_commandline = {
    qemu_arg = [{ value = "-newarg" }, { value = "with space" }]
    qemu_env = [{ name = "A", value = "b" }]
  }
}

resource "libvirt_domain" "confidential" {
  type            = "kvm"
  name            = "confidential"
  memory          = 1048576
  os              = { type = "hvm", type_machine = "q35" }
  launch_security = { type = "sev", policy = "0x0003", cbitpos = 47, reduced_phys_bits = 1 }
  devices = {
    iommu = [{ model = "intel", driver = { intremap = true, caching_mode = true } }]
  }
}
