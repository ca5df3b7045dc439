# A guest's disk on top of an image that is on the host but not in a pool, such as a downloaded image of a distribution.
# The image is never written to; the guest writes to the volume.

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

# When `capacity` is omitted, the volume is as large as the image. libvirt needs the format of an image that is not in
# a pool.
resource "libvirt_volume" "example" {
  pool          = libvirt_pool.guests.id
  name          = "guest.qcow2"
  capacity      = 20
  capacity_unit = "GiB"
  target        = { format = { type = "qcow2" } }
  backing_store = { path = var.image, format = { type = "qcow2" } }
}
