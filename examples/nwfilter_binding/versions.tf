terraform {
  required_providers {
    libvirt = {
      source = "rustvirt/libvirt"
    }
  }
}
