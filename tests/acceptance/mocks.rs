//! `terraform test` with a mocked provider: libvirt is not contacted, and Terraform generates the values that libvirt
//! would choose.

use crate::terraform::Workspace;

const CONFIGURATION: &str = r#"
resource "libvirt_network" "lab" {
  name    = "lab"
  forward = { mode = "nat" }
  ip      = [{ address = "192.0.2.1", prefix = 24 }]
}

resource "libvirt_pool" "images" {
  name   = "images"
  type   = "dir"
  target = { path = "/srv/images" }
}

resource "libvirt_volume" "disk" {
  name     = "disk"
  pool     = libvirt_pool.images.id
  capacity = 1048576
}

resource "libvirt_domain" "vm" {
  name    = "vm"
  type    = "qemu"
  memory  = 131072
  running = true
  os      = { type = "hvm" }
  devices = {
    disk      = [{ type = "file", source = { file = libvirt_volume.disk.target.path }, target = { dev = "vda" } }]
    interface = [{ type = "network", source = { network = libvirt_network.lab.name } }]
  }
}

output "mac" { value = libvirt_domain.vm.devices.interface[0].mac.address }
output "bridge" { value = libvirt_network.lab.bridge.name }
output "path" { value = libvirt_volume.disk.target.path }
output "format" { value = libvirt_volume.disk.target.format.type }
output "machine" { value = libvirt_domain.vm.os.type_machine }
output "port" { value = try(libvirt_domain.vm.devices.graphics[0].port, "none") }
"#;

/// Two runs, so that the second one plans the objects of the first one; Terraform destroys all of them at the end.
const TEST: &str = r#"
mock_provider "libvirt" {
  mock_resource "libvirt_network" { defaults = { bridge = { name = "virbr9" } } }
}
run "create" {
  assert {
    condition     = output.bridge == "virbr9" && output.mac != null && output.path != null && output.format != null
    error_message = "a value is missing"
  }
}
run "keep" {
  assert {
    condition     = output.mac == run.create.mac && output.bridge == "virbr9" && output.machine == run.create.machine
    error_message = "a value changed"
  }
}
"#;

#[test]
fn outputs_and_destroy_of_a_mocked_configuration_use_values_chosen_by_libvirt() {
    let workspace = Workspace::with("qemu+unix:///system?socket=/nowhere", CONFIGURATION);
    workspace.file("mocks.tftest.hcl", TEST);
    let run = workspace.run(&["test", "-no-color"]).succeeded();
    run.prints(&["2 passed, 0 failed"]).does_not_print("Error");
}
