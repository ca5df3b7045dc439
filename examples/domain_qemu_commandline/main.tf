# For what libvirt has no word: arguments and variables of QEMU's own. libvirt passes them on, and marks the guest
# as one that it cannot vouch for.
resource "libvirt_domain" "example" {
  name        = "special"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    # A name of its own, which starts with "ua-", is how a device is addressed below.
    rng = [{ model = "virtio", backend = { model = "random", device = "/dev/urandom" }, alias = { name = "ua-rng" } }]
  }

  qemu_commandline = {
    # One entry a word, in this order.
    qemu_arg = [{ value = "-global" }, { value = "ICH9-LPC.noreboot=off" }]
    qemu_env = [{ name = "QEMU_AUDIO_DRV", value = "none" }]
  }

  # A property of a device that libvirt sets otherwise, or not at all.
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
