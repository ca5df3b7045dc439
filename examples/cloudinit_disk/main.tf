# The medium from which cloud-init configures a guest at its first boot. It is a volume, so it needs no file on the
# machine that runs Terraform.
resource "libvirt_pool" "example" {
  name   = "example-seeds"
  type   = "dir"
  target = { path = "/var/lib/libvirt/example-seeds" }
}

resource "libvirt_cloudinit_disk" "example" {
  name = "web-seed.iso"
  pool = libvirt_pool.example.id

  # An object is encoded as YAML; text is stored as it is.
  user_data = {
    hostname = "web"
    users = [{
      name                = "admin"
      sudo                = "ALL=(ALL) NOPASSWD:ALL"
      ssh_authorized_keys = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"]
    }]
    packages = ["nginx"]
  }

  network_config = {
    version   = 2
    ethernets = { all = { match = { driver = "virtio_net" }, dhcp4 = true } }
  }
}

# In a guest:
#   devices = {
#     disk = [{
#       type = "volume", device = "disk", readonly = true
#       source = libvirt_cloudinit_disk.example.volume
#       target = { dev = "vdb", bus = "virtio" }
#     }]
#   }
output "disk_source" {
  description = "The source of a disk with this medium."
  value       = libvirt_cloudinit_disk.example.volume
}
