# Whether a secret, which virsh or another configuration created, has a value.
variable "secret" {
  description = "UUID of the secret."
  type        = string
  default     = "6dd3e4a5-1d76-44ce-961f-f119f5aad935"
}

data "libvirt_secret" "example" {
  uuid = var.secret
}

output "is_private" {
  value = data.libvirt_secret.example.private
}
