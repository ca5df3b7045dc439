# What a guest is told before it starts: names and numbers that its system reads from the machine.
resource "libvirt_domain" "example" {
  name        = "told"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = true

  os = {
    type         = "hvm"
    type_machine = "q35"
    # The order of devices is said here, or with each device's own `boot = { order = 1 }`.
    boot     = [{ dev = "cdrom" }, { dev = "hd" }, { dev = "network" }]
    bootmenu = { enable = true, timeout = 3000 }
    smbios   = { mode = "sysinfo" }
  }

  sysinfo = [
    {
      type = "smbios"
      # `dmidecode` prints these; cloud-init takes its source from the serial number.
      system = {
        entry = [
          { name = "manufacturer", value = "Example" },
          { name = "serial", value = "ds=nocloud;s=http://192.0.2.1/" },
        ]
      }
      oem_strings = { entry = ["example:role=web"] }
    },
    {
      # Files below /sys/firmware/qemu_fw_cfg/by_name.
      type  = "fwcfg"
      entry = [{ name = "opt/test.example/role", value = "web" }]
    },
  ]

  destroy = { graceful = false }
}

# A kernel of the host, without a boot loader or a disk. It is only defined: set `running` where these files are
# readable for guests.
resource "libvirt_domain" "kernel" {
  name        = "kernel"
  type        = "qemu"
  memory      = 512
  memory_unit = "MiB"
  running     = false

  os = {
    type         = "hvm"
    type_machine = "q35"
    kernel       = "/var/lib/libvirt/boot/vmlinuz"
    initrd       = "/var/lib/libvirt/boot/initrd.img"
    cmdline      = "console=ttyS0 panic=-1"
  }

  # Both ends of a serial line: what the kernel writes is what `virsh console kernel` shows.
  devices = { serial = [{ type = "pty" }] }

  on_reboot = "destroy"
}
