# Host devices that are assigned to a guest. The guest is only defined: set `running` if they exist.
resource "libvirt_domain" "example" {
  name        = "workstation"
  type        = "kvm"
  memory      = 4
  memory_unit = "GiB"
  running     = false
  os          = { type = "hvm", type_machine = "q35" }
  cpu         = { mode = "host-passthrough" }

  devices = {
    hostdev = [
      {
        # A PCI device, such as a graphics card: 0000:01:00.0 in the output of `lspci -D`. With `managed`, libvirt
        # detaches it from the host's driver and reattaches it afterwards.
        mode    = "subsystem"
        type    = "pci"
        managed = true
        source  = { address = { domain = "0x0000", bus = "0x01", slot = "0x00", function = "0x0" } }
      },
      {
        # A USB device by vendor and product; the guest also starts without it.
        mode = "subsystem"
        type = "usb"
        source = {
          vendor         = { id = "0x046d" }
          product        = { id = "0xc52b" }
          startup_policy = "optional"
        }
      },
      {
        # A mediated device that the host created with this UUID.
        mode   = "subsystem"
        type   = "mdev"
        model  = "vfio-pci"
        source = { address = { uuid = "c2177883-f1bb-47f0-914d-32a22e3a8804" } }
      },
    ]
  }
}

# A virtual function of a network card, with the MAC address of the guest.
resource "libvirt_domain" "fast" {
  name        = "fast"
  type        = "kvm"
  memory      = 2
  memory_unit = "GiB"
  running     = false
  os          = { type = "hvm", type_machine = "q35" }

  devices = {
    interface = [{
      type    = "hostdev"
      managed = true
      mac     = { address = "52:54:00:6d:90:02" }
      source  = { address = { type = "pci", domain = "0x0000", bus = "0x03", slot = "0x10", function = "0x0" } }
      vlan    = { tag = [{ id = 42 }] }
    }]
  }
}
