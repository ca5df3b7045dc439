# An encrypted image that requires a passphrase. libvirt keeps the passphrase as a secret, and Terraform stores it
# nowhere: set it with TF_VAR_passphrase in each run that creates the secret or changes the version.

variable "passphrase" {
  description = "Passphrase of the image."
  type        = string
  ephemeral   = true
  default     = "correct horse battery staple"
}

resource "libvirt_secret" "example" {
  private       = true
  description   = "Passphrase of example.qcow2"
  usage         = { type = "volume", volume = "/var/lib/libvirt/example-vault/example.qcow2" }
  value         = var.passphrase
  value_version = "1"
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
    encryption = { format = "luks", secret = [{ type = "passphrase", uuid = libvirt_secret.example.uuid }] }
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
        encryption = { format = "luks", secret = [{ type = "passphrase", uuid = libvirt_secret.example.uuid }] }
      }
      target = { dev = "vda", bus = "virtio" }
    }]
  }

  destroy = { graceful = false }
}
