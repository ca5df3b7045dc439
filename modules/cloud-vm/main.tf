# A machine from a cloud image: the image as a volume, an overlay of it as disk, a medium for cloud-init, and the guest.

locals {
  # The base, from which the disk is created: the downloaded image or an existing volume.
  base = var.image == null ? var.base_volume : {
    path   = libvirt_volume.base[0].target.path
    pool   = libvirt_volume.base[0].pool
    name   = libvirt_volume.base[0].name
    format = null
    copy   = false
  }

  is_copy = try(var.base_volume.copy, false)

  ssh_keys = [for key in var.ssh_keys : trimspace(key)]
  document = {
    hostname = var.name
    # Keys of the top level are those of the default user of the image.
    ssh_authorized_keys = var.user == null && length(var.ssh_keys) > 0 ? local.ssh_keys : null
    users = var.user == null ? null : [{
      name                = var.user
      sudo                = "ALL=(ALL) NOPASSWD:ALL"
      shell               = "/bin/bash"
      ssh_authorized_keys = local.ssh_keys
    }]
    package_update = length(var.packages) > 0 ? true : null
    packages       = length(var.packages) > 0 ? var.packages : null
  }
  set = { for key, value in local.document : key => value if value != null }

  # Text cannot be merged, and replaces the document.
  user_data = try(merge(local.set, var.user_data), var.user_data)
}

# Format and capacity are those of the image.
resource "libvirt_volume" "base" {
  count  = var.image == null ? 0 : 1
  pool   = var.pool
  name   = "${var.name}-base"
  create = { content = { url = var.image, checksum = var.image_checksum } }
}

resource "libvirt_volume" "disk" {
  pool          = var.pool
  name          = "${var.name}.qcow2"
  capacity      = var.disk_size
  capacity_unit = var.disk_size == null ? null : "GiB"
  target        = { format = { type = "qcow2" } }

  # An overlay or a copy.
  backing_store = local.is_copy ? null : {
    path   = try(local.base.path, null)
    format = try({ type = coalesce(local.base.format) }, null)
  }
  create = local.is_copy ? { content = { volume = { pool = local.base.pool, name = local.base.name } } } : null

  lifecycle {
    replace_triggered_by = [terraform_data.generation]
    precondition {
      condition     = (var.image == null) != (var.base_volume == null)
      error_message = "Set either image or base_volume."
    }
  }
}

resource "libvirt_cloudinit_disk" "seed" {
  pool           = var.pool
  name           = "${var.name}-seed.iso"
  user_data      = local.user_data
  meta_data      = { local-hostname = var.name }
  network_config = var.network_config
}

# Replaces the disk and the guest. It does not use the checksum of the medium, which also differs if the volume is lost.
resource "terraform_data" "generation" {
  triggers_replace = var.replace_on_user_data ? sha256(jsonencode([local.user_data, var.network_config])) : null
}

resource "libvirt_domain" "machine" {
  name        = var.name
  type        = var.type
  memory      = var.memory
  memory_unit = "MiB"
  vcpu        = var.cpus
  # Current distributions need more than the default model has. QEMU without KVM has no processor to pass through.
  cpu       = var.type == "kvm" ? { mode = "host-passthrough" } : null
  os        = { type = "hvm", type_machine = "q35" }
  features  = { acpi = true, apic = {} }
  running   = true
  autostart = var.autostart

  devices = merge({
    disk = [
      {
        type   = "volume"
        driver = { discard = "unmap" }
        source = { pool = var.pool, volume = libvirt_volume.disk.name }
        target = { dev = "vda", bus = "virtio" }
      },
      # Kernels of cloud images may have no driver for SATA, so the medium is not a CD-ROM drive.
      {
        type     = "volume"
        readonly = true
        source   = libvirt_cloudinit_disk.seed.volume
        target   = { dev = "vdb", bus = "virtio" }
      },
    ]
    interface = [{
      type = var.bridge == null ? "network" : "bridge"
      source = {
        network = var.bridge == null ? var.network : null
        bridge  = var.bridge
      }
      mac   = var.mac == null ? null : { address = var.mac }
      model = { type = "virtio" }
    }]
    # libvirt adds the ports with lower indexes, too: free ports take devices that are added while the guest runs.
    controller = [{ type = "pci", index = 12, model = "pcie-root-port" }]

    channel = [{ type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } }]
    rng     = [{ model = "virtio", backend = { model = "random", device = "/dev/urandom" } }]
    serial  = [{ type = "pty" }]
  }, var.devices)

  wait_for = var.wait_for == null ? null : {
    address    = { source = var.wait_for.source, family = var.wait_for.family }
    agent      = var.wait_for.agent
    cloud_init = var.wait_for.cloud_init
    timeout    = var.wait_for.timeout
    on_timeout = var.wait_for.on_timeout
  }

  lifecycle {
    replace_triggered_by = [terraform_data.generation]
  }
}
