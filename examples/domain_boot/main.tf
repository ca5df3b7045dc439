# Boot settings, and names and numbers that the guest's operating system reads from the virtual machine.
resource "libvirt_domain" "example" {
  name        = "boot"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = true

  os = {
    type         = "hvm"
    type_machine = "q35"
    # The boot order is set here, or for each device with `boot = { order = 1 }`.
    boot     = [{ dev = "cdrom" }, { dev = "hd" }, { dev = "network" }]
    bootmenu = { enable = true, timeout = 3000 }
    smbios   = { mode = "sysinfo" }
  }

  sysinfo = [
    {
      type = "smbios"
      # `dmidecode` prints these values; cloud-init reads its data source from the serial number.
      system = {
        entry = [
          { name = "manufacturer", value = "Example" },
          { name = "serial", value = "ds=nocloud;s=http://192.0.2.1/" },
        ]
      }
      oem_strings = { entry = ["example:role=web"] }
    },
    {
      # Files in /sys/firmware/qemu_fw_cfg/by_name.
      type  = "fwcfg"
      entry = [{ name = "opt/test.example/role", value = "web" }]
    },
  ]

  destroy = { graceful = false }
}

# Direct boot of a kernel on the host, without a boot loader or a disk. The guest is only defined: set `running` if
# guests can read these files.
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

  # `virsh console kernel` shows the kernel's output on the serial port.
  devices = { serial = [{ type = "pty" }] }

  on_reboot = "destroy"
}
