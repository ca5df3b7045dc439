# An encrypted image that requires a passphrase. libvirt stores the passphrase as a secret:
#
#   virsh secret-define --file secret.xml     <secret ephemeral="no" private="yes"><uuid>...</uuid></secret>
#   virsh secret-set-value UUID --interactive

variable "secret" {
  description = "UUID of the secret with the passphrase."
  type        = string
  default     = "6dd3e4a5-1d76-44ce-961f-f119f5aad935"
}

resource "libvirt_pool" "vault" {
  name   = "example-vault"
  type   = "dir"
  target = { path = "/var/lib/libvirt/example-vault" }
}

resource "libvirt_volume" "example" {
  pool          = libvirt_pool.vault.id
  name          = "example.qcow2"
  capacity      = 1
  capacity_unit = "GiB"
  target = {
    format     = { type = "qcow2" }
    encryption = { format = "luks", secret = [{ type = "passphrase", uuid = var.secret }] }
  }

  # The volume is overwritten before it is deleted.
  destroy = { wipe = true }
}

# A guest that uses the image also refers to the secret.
resource "libvirt_domain" "example" {
  name        = "vault"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = true
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    disk = [{
      type   = "file"
      driver = { name = "qemu", type = "qcow2" }
      source = {
        file       = libvirt_volume.example.target.path
        encryption = { format = "luks", secret = [{ type = "passphrase", uuid = var.secret }] }
      }
      target = { dev = "vda", bus = "virtio" }
    }]
  }

  destroy = { graceful = false }
}
