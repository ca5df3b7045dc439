# A guest with a display: VNC, which every viewer supports.

variable "password" {
  description = "Password of the display, at most 8 characters; null for none."
  type        = string
  sensitive   = true
  default     = null
}

resource "libvirt_domain" "example" {
  name        = "screen"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    graphics = [{
      # libvirt chooses the port: `virsh vncdisplay screen` shows it. The password is not stored in plans or states;
      # a new password is sent when the version changes.
      type           = "vnc"
      autoport       = true
      listen         = [{ type = "address", address = "127.0.0.1" }]
      passwd         = var.password
      passwd_version = "1"
    }]
    video = [{ model = { type = "virtio", heads = 1 } }]
    # A tablet reports absolute pointer positions, so that the guest's pointer follows the viewer's pointer.
    input = [{ type = "tablet", bus = "usb" }, { type = "keyboard", bus = "virtio" }]
  }

  destroy = { graceful = false }
}

# A desktop with SPICE: sound, the clipboard, and redirection of the viewer's USB devices.
resource "libvirt_domain" "desktop" {
  name        = "desktop"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = false
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    graphics = [{
      type         = "spice"
      autoport     = true
      listen       = [{ type = "address", address = "127.0.0.1" }]
      image        = { compression = "auto_glz" }
      clipboard    = { copypaste = true }
      filetransfer = { enable = false }
    }]
    channel    = [{ type = "spicevmc", target = { type = "virtio", name = "com.redhat.spice.0" } }]
    redirdev   = [{ type = "spicevmc", bus = "usb" }]
    controller = [{ type = "usb", index = 0, model = "qemu-xhci" }]
    sound      = [{ model = "ich9" }]
    audio      = [{ id = "1", type = "spice" }]
    video      = [{ model = { type = "qxl", ram = 65536, vram = 65536, vgamem = 16384, heads = 2 } }]
  }
}
