# A directory of the host, created if it does not exist.
resource "libvirt_pool" "example" {
  name      = "example"
  type      = "dir"
  autostart = true
  target    = { path = "/var/lib/libvirt/example" }
}

# A directory of an NFS server, mounted when the pool starts.
resource "libvirt_pool" "shared" {
  name    = "shared"
  type    = "netfs"
  running = false
  source = {
    host   = [{ name = "nfs.example.test" }]
    dir    = { path = "/exports/disks" }
    format = { type = "nfs" }
  }
  target = { path = "/var/lib/libvirt/shared" }
}
