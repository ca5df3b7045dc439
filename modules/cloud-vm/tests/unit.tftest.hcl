# Plans and applies with values that Terraform generates: no libvirt is contacted.

mock_provider "libvirt" {
  mock_resource "libvirt_volume" {
    defaults = { target = { path = "/images/base" } }
  }
}

variables {
  name     = "web"
  image    = "https://example.com/image.qcow2"
  ssh_keys = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample admin\n"]
}

run "defaults" {
  assert {
    condition     = libvirt_volume.base[0].create.content.url == "https://example.com/image.qcow2"
    error_message = "The base volume does not have the image."
  }
  assert {
    condition     = libvirt_volume.disk.backing_store.path == libvirt_volume.base[0].target.path && libvirt_volume.disk.capacity == 10
    error_message = "The disk is not an overlay of 10 GiB."
  }
  assert {
    condition     = libvirt_cloudinit_disk.seed.user_data.ssh_authorized_keys[0] == "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample admin"
    error_message = "The default user has no key."
  }
  assert {
    condition     = !can(libvirt_cloudinit_disk.seed.user_data.users) && !can(libvirt_cloudinit_disk.seed.user_data.packages)
    error_message = "Users or packages were added."
  }
  assert {
    condition     = libvirt_domain.machine.type == "kvm" && libvirt_domain.machine.cpu.mode == "host-passthrough"
    error_message = "The guest does not use the processor of the host."
  }
  assert {
    condition     = libvirt_domain.machine.devices.interface[0].source.network == "default" && libvirt_domain.machine.devices.disk[0].driver.discard == "unmap"
    error_message = "The devices are not the default devices."
  }
  assert {
    condition     = output.address == null && length(output.addresses) == 0 && output.domain.name == "web" && output.base_volume.name == "web-base"
    error_message = "An output is wrong."
  }
}

run "overridden" {
  variables {
    image       = null
    base_volume = { path = "/images/base" }
    disk_size   = 30
    memory      = 4096
    cpus        = 4
    type        = "qemu"
    bridge      = "br0"
    mac         = "52:54:00:12:34:56"
    user        = "admin"
    packages    = ["nginx"]
    user_data   = { hostname = "www", runcmd = ["true"] }
    devices     = { graphics = [{ type = "vnc" }], rng = [] }
    autostart   = true
    wait_for    = { cloud_init = true, timeout = "10m" }
  }

  assert {
    condition     = length(libvirt_volume.base) == 0 && libvirt_volume.disk.backing_store.path == "/images/base"
    error_message = "The existing volume is not used."
  }
  assert {
    condition     = libvirt_domain.machine.devices.interface[0].type == "bridge" && libvirt_domain.machine.devices.interface[0].source.bridge == "br0" && libvirt_domain.machine.devices.interface[0].source.network == null
    error_message = "The interface is not on the bridge."
  }
  assert {
    condition     = libvirt_domain.machine.devices.graphics[0].type == "vnc" && length(libvirt_domain.machine.devices.rng) == 0 && length(libvirt_domain.machine.devices.serial) == 1
    error_message = "The devices are not merged."
  }
  assert {
    condition     = libvirt_cloudinit_disk.seed.user_data.hostname == "www" && libvirt_cloudinit_disk.seed.user_data.runcmd[0] == "true"
    error_message = "The instructions are not merged."
  }
  assert {
    condition     = libvirt_cloudinit_disk.seed.user_data.users[0].name == "admin" && libvirt_cloudinit_disk.seed.user_data.packages[0] == "nginx"
    error_message = "The user or the package is missing."
  }
  assert {
    condition     = libvirt_domain.machine.cpu == null && libvirt_domain.machine.vcpu == 4 && libvirt_domain.machine.autostart
    error_message = "The hardware is not the configured one."
  }
  assert {
    condition     = libvirt_domain.machine.wait_for.cloud_init && libvirt_domain.machine.wait_for.timeout == "10m" && libvirt_domain.machine.wait_for.on_timeout == "warn"
    error_message = "The wait is not the configured one."
  }
}

run "text_and_copy" {
  variables {
    image       = null
    base_volume = { pool = "images", name = "golden", copy = true }
    disk_size   = null
    user_data   = "#!/bin/sh\ntrue\n"
    wait_for    = null
  }

  assert {
    condition     = libvirt_cloudinit_disk.seed.user_data == "#!/bin/sh\ntrue\n"
    error_message = "The text is not used as it is."
  }
  assert {
    condition     = libvirt_volume.disk.create.content.volume.name == "golden" && libvirt_volume.disk.backing_store == null
    error_message = "The disk is not a copy."
  }
  assert {
    condition     = libvirt_domain.machine.wait_for == null
    error_message = "The apply waits."
  }
}

run "no_image" {
  command = plan
  variables {
    image = null
  }
  expect_failures = [libvirt_volume.disk]
}

run "image_and_base_volume" {
  command = plan
  variables {
    base_volume = { path = "/images/base" }
  }
  expect_failures = [libvirt_volume.disk]
}

run "incomplete_base_volume" {
  command = plan
  variables {
    image       = null
    base_volume = { pool = "images", name = "golden" }
  }
  expect_failures = [var.base_volume]
}

run "invalid_values" {
  command = plan
  variables {
    name      = "-web"
    image     = "image.qcow2"
    disk_size = 0
    memory    = 1
    cpus      = 1.5
    type      = "xen"
    mac       = "52:54"
    ssh_keys  = ["id_ed25519.pub"]
  }
  expect_failures = [var.name, var.image, var.disk_size, var.memory, var.cpus, var.type, var.mac, var.ssh_keys]
}
