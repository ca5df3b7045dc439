# Secrets of libvirt: passphrases and keys to which pools and guests refer. Terraform stores their values nowhere; a new
# version sets the value again. An encrypted volume is in examples/volume_encrypted.

variable "ceph_key" {
  description = "Key of the Ceph user, as `ceph auth get-key` prints it."
  type        = string
  ephemeral   = true
  default     = "AQC4yb1nAAAAABAAeLyPxbRmM3DzAJkvVuPtoA=="
}

variable "chap_password" {
  description = "Password of the iSCSI target."
  type        = string
  ephemeral   = true
  default     = "correct horse battery staple"
}

variable "tpm_passphrase" {
  description = "Passphrase of the TPM state."
  type        = string
  ephemeral   = true
  default     = "correct horse battery staple"
}

# A binary value is given in base64.
resource "libvirt_secret" "example" {
  private       = true
  usage         = { type = "ceph", name = "client.example" }
  value_base64  = var.ceph_key
  value_version = "1"
}

resource "libvirt_secret" "chap" {
  private       = true
  usage         = { type = "iscsi", target = "iqn.2024-01.test.example:disks" }
  value         = var.chap_password
  value_version = "1"
}

# The disks of an iSCSI server that requires a password. Remove `running = false` if the server exists.
resource "libvirt_pool" "iscsi" {
  name    = "example-iscsi"
  type    = "iscsi-direct"
  running = false
  source = {
    host      = [{ name = "storage.example.test", port = 3260 }]
    device    = [{ path = "iqn.2024-01.test.example:disks" }]
    initiator = { iqn = { name = "iqn.2024-01.test.example:host" } }
    auth      = { type = "chap", username = "example", secret = { uuid = libvirt_secret.chap.uuid } }
  }
}

resource "libvirt_secret" "tpm" {
  usage         = { type = "vtpm", name = "example-secrets" }
  value         = var.tpm_passphrase
  value_version = "1"
}

# A guest with an encrypted TPM state and a disk in a Ceph cluster.
resource "libvirt_domain" "example" {
  name        = "example-secrets"
  type        = "qemu"
  memory      = 128
  memory_unit = "MiB"
  running     = false
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    disk = [{
      type   = "network"
      driver = { name = "qemu", type = "raw" }
      source = {
        protocol = "rbd"
        name     = "guests/example"
        host     = [{ name = "ceph.example.test", port = 6789 }]
        auth     = { username = "example", secret = { type = "ceph", uuid = libvirt_secret.example.uuid } }
      }
      target = { dev = "vda", bus = "virtio" }
    }]
    tpm = [{
      model   = "tpm-crb"
      backend = { type = "emulator", version = "2.0", encryption = { secret = libvirt_secret.tpm.uuid } }
    }]
  }
}
