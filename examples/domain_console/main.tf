# Talking to a guest without a network: its serial port, a console, the guest agent, a line of one's own.
resource "libvirt_domain" "example" {
  name        = "lines"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", type_machine = "q35", bios = { useserial = true } }

  devices = {
    # `virsh console lines` is here, from the first word of the firmware on. The host keeps all that is written.
    serial = [{
      type   = "pty"
      log    = { file = "/var/log/libvirt/qemu/lines-serial.log", append = false }
      target = { type = "isa-serial", port = "0" }
    }]

    console = [
      { type = "pty", target = { type = "serial", port = "0" } },
      # Much faster, when the guest's system runs: `virsh console lines console1`.
      { type = "pty", target = { type = "virtio", port = "1" }, alias = { name = "ua-fast" } },
    ]

    channel = [
      # The agent in the guest answers here: addresses, clean shutdowns, consistent snapshots.
      { type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } },
      # /dev/virtio-ports/test.example.metrics in the guest, a socket on the host.
      {
        type   = "unix"
        source = { mode = "bind", path = "/var/lib/libvirt/qemu/lines-metrics.sock" }
        target = { type = "virtio", name = "test.example.metrics" }
      },
    ]
  }

  destroy = { graceful = false }
}
