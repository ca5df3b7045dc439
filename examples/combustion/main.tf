# A script for Combustion, which openSUSE MicroOS and SUSE Linux Micro run at their first boot.
resource "libvirt_pool" "example" {
  name   = "example-combustion"
  type   = "dir"
  target = { path = "/var/lib/libvirt/example-combustion" }
}

resource "libvirt_combustion" "example" {
  name   = "microos.iso"
  pool   = libvirt_pool.example.id
  script = <<-SCRIPT
    #!/bin/bash
    # combustion: network
    set -euo pipefail
    install -d -m 700 /root/.ssh
    install -m 600 authorized_keys /root/.ssh/
    echo microos >/etc/hostname
  SCRIPT
  files = [{
    path    = "authorized_keys"
    content = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample root\n"
  }]
}

output "disk_source" {
  description = "The source of a disk with this medium."
  value       = libvirt_combustion.example.volume
}
