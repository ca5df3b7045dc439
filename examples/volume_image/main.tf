# The disk of a guest on top of an image that is on the host and in no pool, such as one that a distribution offers for
# download. The image is never written; what the guest writes goes to the volume.

variable "image" {
  description = "Path of the image on libvirt's host."
  type        = string
  default     = "/var/lib/libvirt/example-image.qcow2"
}

resource "libvirt_pool" "guests" {
  name   = "example-guests"
  type   = "dir"
  target = { path = "/var/lib/libvirt/example-guests" }
}

# Without a capacity it is as large as the image. Of an image in no pool libvirt must be told the format.
resource "libvirt_volume" "example" {
  pool          = libvirt_pool.guests.id
  name          = "guest.qcow2"
  capacity      = 20
  capacity_unit = "GiB"
  target        = { format = { type = "qcow2" } }
  backing_store = { path = var.image, format = { type = "qcow2" } }
}
