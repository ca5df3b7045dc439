# A server that runs permanently: it starts with the host, is restarted when it hangs or crashes, and is shut down
# gracefully.
resource "libvirt_domain" "example" {
  name        = "server"
  title       = "Web server"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  os          = { type = "hvm", type_machine = "q35" }
  features    = { acpi = true }

  # The next apply starts the guest if it was stopped; the host starts it at boot.
  running   = true
  autostart = true

  on_reboot = "restart"
  on_crash  = "restart"

  devices = {
    # Triggers when the guest's operating system stops resetting it.
    watchdog = [{ model = "i6300esb", action = "reset" }]
    # Reports a panic to the host, for `on_crash`.
    panic = [{ model = "isa" }]
    # Entropy from the host, of which a new guest has little.
    rng = [{ model = "virtio", backend = { model = "random", device = "/dev/urandom" } }]
    # Returns memory that the guest does not need to the host.
    memballoon = [{ model = "virtio", autodeflate = true, free_page_reporting = true, stats = { period = 10 } }]
    channel    = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
  }

  # A change that needs a restart restarts the guest immediately and gracefully. When omitted, the change takes effect
  # at the next start, and `pending_restart` is true; "fail" refuses such plans. A server may need minutes to shut down;
  # this guest has no operating system that could shut down, so a change of its memory fails after the timeout. With
  # `force = true` the guest is then forcibly stopped.
  update = { on_restart = "restart", shutdown_timeout = "10s" }

  # The guest is asked to shut down, and forcibly stopped after the timeout.
  destroy  = { graceful = true, timeout = "2s" }
  timeouts = { create = "5m", delete = "5m" }
}
