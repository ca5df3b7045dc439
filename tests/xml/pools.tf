resource "libvirt_pool" "iscsi" {
  name = "iscsi"
  type = "iscsi"
  source = {
    host   = [{ name = "target.test", port = 3260 }]
    device = [{ path = "iqn.2024-01.test:disks" }]
    auth   = { type = "chap", username = "guest", secret = { usage = "chap" } }
  }
  target = { path = "/dev/disk/by-path" }
}

resource "libvirt_pool" "scsi" {
  name   = "scsi"
  type   = "scsi"
  source = { adapter = { type = "fc_host", parent = "scsi_host5", wwnn = "20000000c9831b4b", wwpn = "10000000c9831b4b" } }
  target = { path = "/dev/disk/by-path" }
}

resource "libvirt_pool" "mpath" {
  name   = "mpath"
  type   = "mpath"
  target = { path = "/dev/mapper" }
}

resource "libvirt_pool" "rbd" {
  name = "rbd"
  type = "rbd"
  source = {
    name = "rbd"
    host = [{ name = "mon1.test", port = 6789 }, { name = "mon2.test" }]
    auth = { type = "ceph", username = "libvirt", secret = { uuid = "2ec115d7-3a88-3ceb-bc12-0ac909a6fd87" } }
  }
  refresh         = { volume = { allocation = "capacity" } }
  rbd_config_opts = { rbd_option = [{ name = "client_mount_timeout", value = "45" }] }
}

resource "libvirt_pool" "gluster" {
  name   = "gluster"
  type   = "gluster"
  source = { name = "volume1", host = [{ name = "gluster.test" }], dir = { path = "/" } }
}

resource "libvirt_pool" "zfs" {
  name   = "zfs"
  type   = "zfs"
  source = { name = "tank", device = [{ path = "/dev/vdb" }] }
}

resource "libvirt_pool" "mounted_with_options" {
  name          = "options"
  type          = "netfs"
  source        = { host = [{ name = "nfs.test" }], dir = { path = "/x" }, format = { type = "cifs" } }
  target        = { path = "/srv/x" }
  fs_mount_opts = { fs_option = [{ name = "sync" }, { name = "nodev" }] }
}

resource "libvirt_pool" "copy_on_write" {
  name     = "cow"
  type     = "dir"
  features = { cow = { state = false } }
  target   = { path = "/srv/cow", permissions = { mode = "0755", owner = 0, group = 107, label = "virt_image_t" } }
}
