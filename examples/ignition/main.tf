# A configuration for Ignition, which Fedora CoreOS and Flatcar apply at their first boot.
resource "libvirt_pool" "example" {
  name   = "example-ignition"
  type   = "dir"
  target = { path = "/var/lib/libvirt/example-ignition" }
}

resource "libvirt_ignition" "example" {
  name = "coreos.ign"
  pool = libvirt_pool.example.id
  config = {
    ignition = { version = "3.4.0" }
    passwd = {
      users = [{
        name              = "core"
        sshAuthorizedKeys = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample core"]
      }]
    }
  }
}

# QEMU gives the guest the configuration under the name that Ignition looks for.
resource "libvirt_domain" "example" {
  name        = "example-coreos"
  type        = "kvm"
  memory      = 1
  memory_unit = "GiB"
  os          = { type = "hvm", type_machine = "q35" }
  sysinfo     = [{ type = "fwcfg", entry = [{ name = "opt/com.coreos/config", file = libvirt_ignition.example.path }] }]
}
