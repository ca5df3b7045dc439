resource "libvirt_volume" "raw" {
  pool     = "default"
  name     = "raw.img"
  capacity = 1073741824
  target   = { format = { type = "raw" } }
}

resource "libvirt_volume" "qcow2" {
  pool          = "default"
  name          = "root.qcow2"
  capacity      = 20
  capacity_unit = "GiB"
  allocation    = 0
  target = {
    format            = { type = "qcow2" }
    compat            = "1.1"
    cluster_size      = 64
    cluster_size_unit = "KiB"
    features          = { lazy_refcounts = true }
  }
}

resource "libvirt_volume" "overlay" {
  pool          = "default"
  name          = "web.qcow2"
  capacity      = 20
  capacity_unit = "GiB"
  target        = { format = { type = "qcow2" } }
  backing_store = { path = "/var/lib/libvirt/images/debian.qcow2", format = { type = "qcow2" } }
}

resource "libvirt_volume" "encrypted" {
  pool          = "default"
  name          = "secret.img"
  capacity      = 10
  capacity_unit = "GB"
  target = {
    format      = { type = "raw" }
    permissions = { mode = "0600", owner = 107, group = 107 }
    encryption = {
      format = "luks"
      secret = [{ type = "passphrase", uuid = "f52a81b2-424e-490c-823d-6bd4235bc572" }]
      cipher = { name = "aes", size = 256, mode = "cbc", hash = "sha256" }
      ivgen  = { name = "plain64", hash = "sha256" }
    }
  }
}

resource "libvirt_volume" "copy_on_write" {
  pool     = "default"
  name     = "nocow.img"
  capacity = 1024
  target   = { nocow = true }
}
