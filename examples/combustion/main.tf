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
    install -m 600 keys-only.conf /etc/ssh/sshd_config.d/
    echo microos >/etc/hostname
  SCRIPT
  files = [{
    path    = "keys-only.conf"
    content = "PasswordAuthentication no\n"
  }]
}

output "disk_source" {
  description = "The source of a disk with this medium."
  value       = libvirt_combustion.example.volume
}
