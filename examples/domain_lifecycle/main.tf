# A server that is always there: it starts with the host, is restarted when it hangs or crashes, and is shut down
# in good order.
resource "libvirt_domain" "example" {
  name        = "server"
  title       = "Web server"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  os          = { type = "hvm", type_machine = "q35" }
  features    = { acpi = true }

  # Started again by the next apply, if somebody stopped it; and by the host, whenever that boots.
  running   = true
  autostart = true

  on_reboot = "restart"
  on_crash  = "restart"

  devices = {
    # Bites when the guest's system does not feed it any more.
    watchdog = [{ model = "i6300esb", action = "reset" }]
    # Tells the host of a panic, for `on_crash`.
    panic = [{ model = "isa" }]
    # Fresh randomness, which a young guest has little of.
    rng = [{ model = "virtio", backend = { model = "random", device = "/dev/urandom" } }]
    # Memory that the guest does not need goes back to the host.
    memballoon = [{ model = "virtio", autodeflate = true, free_page_reporting = true, stats = { period = 10 } }]
    channel    = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
  }

  # What cannot change while the guest runs restarts it, at once and in good order. Left out, it waits for the next
  # start, and `pending_restart` says so; "fail" refuses such plans. A server may need minutes to shut down; this guest
  # has no system to hear that it should, so that a change of its memory fails when the time is over. With
  # `force = true` it would be stopped hard then.
  update = { on_restart = "restart", shutdown_timeout = "10s" }

  # Asked to shut down first, and stopped hard when the time is over.
  destroy  = { graceful = true, timeout = "2s" }
  timeouts = { create = "5m", delete = "5m" }
}
