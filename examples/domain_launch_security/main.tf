# A guest whose memory the host cannot read (AMD SEV): it needs UEFI, and devices that use its IOMMU driver. It is only
# defined: set `running` if the processor supports SEV.
resource "libvirt_domain" "example" {
  name        = "confidential"
  type        = "kvm"
  memory      = 4
  memory_unit = "GiB"
  vcpu        = 2
  running     = false
  features    = { acpi = true }

  os = {
    type            = "hvm"
    type_machine    = "q35"
    loader          = "/usr/share/OVMF/OVMF_CODE_4M.fd"
    loader_type     = "pflash"
    loader_readonly = true
  }

  launch_security = {
    type              = "sev"
    policy            = "0x0001" # debugging is not allowed
    cbitpos           = 51
    reduced_phys_bits = 1
  }

  # Encrypted memory cannot be moved.
  memtune = { hard_limit = 5, hard_limit_unit = "GiB" }

  devices = {
    disk = [{
      type   = "file"
      driver = { name = "qemu", type = "qcow2", iommu = true }
      source = { file = "/var/lib/libvirt/images/confidential.qcow2" }
      target = { dev = "vda", bus = "virtio" }
    }]
    interface = [{
      type   = "network"
      source = { network = "default" }
      model  = { type = "virtio" }
      driver = { iommu = true }
      rom    = { enabled = false }
    }]
    memballoon = [{ model = "none" }]
    rng        = [{ model = "virtio", driver = { iommu = true }, backend = { model = "random", device = "/dev/urandom" } }]
  }
}

# A virtual IOMMU, for more than 255 processors, or for devices that the guest itself assigns to nested guests.
resource "libvirt_domain" "nested" {
  name        = "nested"
  type        = "kvm"
  memory      = 4
  memory_unit = "GiB"
  running     = false
  os          = { type = "hvm", type_machine = "q35" }
  features    = { apic = {}, ioapic = { driver = "qemu" } }

  devices = {
    iommu = [{ model = "intel", driver = { intremap = true, caching_mode = true, iotlb = true } }]
  }
}
