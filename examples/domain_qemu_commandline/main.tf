# For features that libvirt does not support: arguments and environment variables of QEMU. libvirt passes them to QEMU
# and marks the guest as tainted.
resource "libvirt_domain" "example" {
  name        = "special"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    # A user-defined alias, which starts with "ua-", identifies a device below.
    rng = [{ model = "virtio", backend = { model = "random", device = "/dev/urandom" }, alias = { name = "ua-rng" } }]
  }

  qemu_commandline = {
    # One entry for each argument, in this order.
    qemu_arg = [{ value = "-global" }, { value = "ICH9-LPC.noreboot=off" }]
    qemu_env = [{ name = "QEMU_AUDIO_DRV", value = "none" }]
  }

  # A property of a device that libvirt sets to another value, or does not set.
  qemu_override = {
    qemu_device = [{
      alias = "ua-rng"
      qemu_frontend = {
        qemu_property = [{ name = "max-bytes", type = "unsigned", value = "1024" }]
      }
    }]
  }

  destroy = { graceful = false }
}
