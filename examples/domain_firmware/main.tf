# UEFI. libvirt selects an installed firmware file that has the requested features.
resource "libvirt_domain" "example" {
  name        = "uefi"
  type        = "qemu"
  memory      = 256
  memory_unit = "MiB"
  running     = true
  features    = { acpi = true }

  os = {
    type         = "hvm"
    type_machine = "q35"
    firmware     = "efi"
    # For operating systems that are not signed.
    firmware_features = { feature = [{ name = "secure-boot", enabled = false }] }
    boot              = [{ dev = "hd" }, { dev = "network" }]
  }

  # The file with the firmware's variables is deleted with the guest; true keeps it.
  destroy = { graceful = false, keep_nvram = false }
}

# The requirements of Windows 11: secure boot with Microsoft's keys and a TPM, plus settings for performance.
resource "libvirt_domain" "windows" {
  name        = "windows"
  type        = "kvm"
  memory      = 4
  memory_unit = "GiB"
  vcpu        = 2
  running     = false

  os = {
    type         = "hvm"
    type_machine = "q35"
    firmware     = "efi"
    firmware_features = {
      feature = [{ name = "secure-boot", enabled = true }, { name = "enrolled-keys", enabled = true }]
    }
    loader_secure = true
  }

  features = {
    acpi = true
    apic = {}
    smm  = { state = true }
    hyperv = {
      relaxed   = { state = true }
      vapic     = { state = true }
      spinlocks = { state = true, retries = 8191 }
      vpindex   = { state = true }
      synic     = { state = true }
      stimer    = { state = true }
    }
  }

  # Windows expects local time in the hardware clock.
  clock = {
    offset = "localtime"
    timer = [
      { name = "rtc", tickpolicy = "catchup" },
      { name = "pit", tickpolicy = "delay" },
      { name = "hpet", present = false },
      { name = "hypervclock", present = true },
    ]
  }

  devices = {
    tpm      = [{ model = "tpm-crb", backend = { type = "emulator", version = "2.0" } }]
    input    = [{ type = "tablet", bus = "usb" }]
    graphics = [{ type = "vnc", autoport = true }]
    video    = [{ model = { type = "qxl" } }]
    sound    = [{ model = "ich9" }]
  }

  # Without the TPM state, Windows asks for the recovery key.
  destroy = { keep_tpm = true }
}
