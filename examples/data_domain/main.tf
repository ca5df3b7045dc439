# The display of a guest that another configuration manages.
resource "libvirt_domain" "example" {
  name    = "displayed"
  type    = "qemu"
  memory  = 65536
  os      = { type = "hvm" }
  running = true
  destroy = { graceful = false }
  devices = { graphics = [{ type = "vnc", autoport = true }] }
}

data "libvirt_domain" "example" {
  name       = "displayed"
  depends_on = [libvirt_domain.example]
}

output "vnc_port" {
  description = "The port that libvirt chose."
  value       = data.libvirt_domain.example.devices.graphics[0].port
}
