variable "name" {
  description = "Name of the guest, which is also its host name and the first part of the names of its volumes."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$", var.name))
    error_message = "The name must be a valid host name: at most 63 letters, digits and hyphens."
  }
}

# The image

variable "image" {
  description = "URL (http, https or file) or absolute path of a cloud image, read by the machine that runs Terraform. Set either image or base_volume."
  type        = string
  default     = null

  validation {
    condition     = var.image == null || can(regex("^(https?://|file://|/)", var.image))
    error_message = "The image must be an absolute path or a URL that starts with http://, https:// or file://."
  }
}

variable "image_checksum" {
  description = "Checksum of the image, such as sha256:DIGITS, or the URL of a checksum file of the distribution."
  type        = string
  default     = null
}

variable "base_volume" {
  description = "Existing volume to start from, instead of image. The disk is an overlay of the volume with this path, or with copy = true a complete copy of the volume with this name. The output base_volume of another machine is valid. The format is needed only if the path is in no pool."
  type = object({
    path   = optional(string)
    pool   = optional(string)
    name   = optional(string)
    format = optional(string)
    copy   = optional(bool, false)
  })
  default = null

  validation {
    condition     = var.base_volume == null || try(var.base_volume.copy ? var.base_volume.name != null : var.base_volume.path != null, false)
    error_message = "Set path, or copy = true and name."
  }
}

variable "pool" {
  description = "Name or UUID of the storage pool for the volumes of the machine."
  type        = string
  default     = "default"
}

# The hardware

variable "disk_size" {
  description = "Size of the disk in GiB. Null: the size of the image."
  type        = number
  default     = 10

  validation {
    condition     = try(var.disk_size > 0, var.disk_size == null)
    error_message = "The size must be positive."
  }
}

variable "memory" {
  description = "Memory in MiB."
  type        = number
  default     = 1024

  validation {
    condition     = var.memory >= 64
    error_message = "The memory must be at least 64 MiB."
  }
}

variable "cpus" {
  description = "Number of virtual processors."
  type        = number
  default     = 1

  validation {
    condition     = var.cpus >= 1 && floor(var.cpus) == var.cpus
    error_message = "The number of processors must be a positive integer."
  }
}

variable "type" {
  description = "Hypervisor: kvm, or qemu for a host without hardware virtualization."
  type        = string
  default     = "kvm"

  validation {
    condition     = contains(["kvm", "qemu"], var.type)
    error_message = "The type must be kvm or qemu."
  }
}

variable "devices" {
  description = "Attributes of libvirt_domain.devices that are added. A kind of device that the module has as well (disk, interface, channel, rng, serial) replaces that of the module."
  type        = any
  default     = {}
}

# The network

variable "network" {
  description = "Name or UUID of the libvirt network of the machine. Ignored if bridge is set."
  type        = string
  default     = "default"
}

variable "bridge" {
  description = "Bridge of the host, instead of a libvirt network."
  type        = string
  default     = null
}

variable "mac" {
  description = "MAC address of the interface. Null: libvirt generates it."
  type        = string
  default     = null

  validation {
    condition     = var.mac == null || can(regex("^([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}$", var.mac))
    error_message = "The MAC address must have the form 52:54:00:12:34:56."
  }
}

# The first boot

variable "user" {
  description = "User that the ssh keys give access to, created with sudo rights. Null: the default user of the image, such as debian or ubuntu."
  type        = string
  default     = null
}

variable "ssh_keys" {
  description = "Public ssh keys, as in authorized_keys."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for key in var.ssh_keys : can(regex("^(ssh|ecdsa|sk)-\\S+ \\S+", key))])
    error_message = "Each key must be the content of a public key file, such as \"ssh-ed25519 AAAA...\"."
  }
}

variable "packages" {
  description = "Packages that cloud-init installs. The guest agent is installed by packages = [\"qemu-guest-agent\"] if the image does not have it."
  type        = list(string)
  default     = []
}

variable "user_data" {
  description = "Additional instructions for cloud-init. The keys of an object replace those of the module; text replaces the whole document of the module, including users and packages."
  type        = any
  default     = {}
}

variable "network_config" {
  description = "Network configuration for cloud-init, as an object or text. Null: the default of the image, which is usually DHCP."
  type        = any
  default     = null
}

# The lifecycle

variable "autostart" {
  description = "Whether the guest starts with the host."
  type        = bool
  default     = false
}

variable "wait_for" {
  description = "What an apply that starts the guest waits for: an address, and on request the guest agent and the end of cloud-init. Null: nothing; the addresses are unknown to the module then."
  type = object({
    source     = optional(string, "any")
    family     = optional(string, "any")
    agent      = optional(bool)
    cloud_init = optional(bool)
    timeout    = optional(string, "5m")
    on_timeout = optional(string, "warn")
  })
  default = {}
}

variable "replace_on_user_data" {
  description = "Whether the guest and its disk are replaced when the instructions for cloud-init change. Otherwise, the guest reads the changed instructions when it is stopped and started again. A change of this variable also replaces them."
  type        = bool
  default     = false
}
