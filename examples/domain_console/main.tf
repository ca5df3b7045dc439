# Communication with a guest without a network: a serial port, a console, the guest agent, a custom channel.
resource "libvirt_domain" "example" {
  name        = "lines"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", type_machine = "q35", bios = { useserial = true } }

  devices = {
    # `virsh console lines` connects here; output starts with the firmware. The host logs all output to a file.
    serial = [{
      type   = "pty"
      log    = { file = "/var/log/libvirt/qemu/lines-serial.log", append = false }
      target = { type = "isa-serial", port = "0" }
    }]

    console = [
      { type = "pty", target = { type = "serial", port = "0" } },
      # Much faster, once the guest's operating system runs: `virsh console lines console1`.
      { type = "pty", target = { type = "virtio", port = "1" }, alias = { name = "ua-fast" } },
    ]

    channel = [
      # The guest agent uses this channel: addresses, clean shutdowns, consistent snapshots.
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
