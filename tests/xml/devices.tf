# A kind of device a guest, with what there is to say about it.

resource "libvirt_domain" "disk_by_file" {
  type   = "qemu"
  name   = "disk-by-file"
  memory = 65536
  os     = { type = "hvm", type_machine = "q35" }
  devices = {
    disk = [
      {
        type   = "file"
        device = "disk"
        driver = { name = "qemu", type = "qcow2", cache = "none", io = "native", discard = "unmap", detect_zeroes = "unmap", queues = 2 }
        source = { file = "/images/root.qcow2", startup_policy = "optional" }
        target = { dev = "vda", bus = "virtio" }
        iotune = { total_bytes_sec = 10000000, total_iops_sec = 400 }
        boot   = { order = 1 }
        serial = "ROOT"
      },
      { type = "file", device = "cdrom", source = { file = "/iso/debian.iso" }, target = { dev = "sda", bus = "sata" }, readonly = true },
      { type = "file", device = "cdrom", target = { dev = "sdb", bus = "sata", tray = "open" } },
      { type = "file", device = "floppy", source = { file = "/images/drivers.img" }, target = { dev = "fda", bus = "fdc" } },
    ]
  }
}

resource "libvirt_domain" "disk_by_block" {
  type   = "qemu"
  name   = "disk-by-block"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    controller = [{ type = "scsi", index = 0, model = "virtio-scsi", driver = { queues = 4, iothread = 1 } }]
    disk = [
      { type = "block", device = "disk", driver = { name = "qemu", type = "raw", error_policy = "stop" }, source = { dev = "/dev/vg0/root" }, target = { dev = "sda", bus = "scsi", rotation_rate = 1 }, wwn = "5000c50015ea71ad", vendor = "SEAGATE", product = "ST3146707LC" },
      { type = "block", device = "lun", sgio = "filtered", source = { dev = "/dev/sg-disk", reservations = "<reservations managed=\"yes\"/>" }, target = { dev = "sdb", bus = "scsi" } },
      { type = "block", device = "disk", source = { dev = "/dev/sdc" }, geometry = { cyls = 16383, heads = 16, secs = 63, trans = "lba" }, blockio = { logical_block_size = 512, physical_block_size = 4096 }, target = { dev = "hda", bus = "ide" } },
    ]
  }
}

resource "libvirt_domain" "disk_by_volume" {
  type   = "qemu"
  name   = "disk-by-volume"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    disk = [
      { type = "volume", device = "disk", driver = { name = "qemu", type = "qcow2" }, source = { pool = "default", volume = "root.qcow2" }, target = { dev = "vda", bus = "virtio" } },
      { type = "volume", device = "disk", source = { pool = "default", volume = "shared.img" }, target = { dev = "vdb", bus = "virtio" }, shareable = true },
      { type = "volume", device = "disk", source = { pool = "iscsi", volume = "unit:0:0:1", mode = "direct" }, auth = { username = "me", secret = { type = "iscsi", usage = "iscsi" } }, target = { dev = "vdc", bus = "virtio" } },
      { type = "file", device = "disk", source = { file = "/images/locked.img", encryption = { format = "luks", secret = [{ type = "passphrase", uuid = "f52a81b2-424e-490c-823d-6bd4235bc572" }] } }, target = { dev = "vdd", bus = "virtio" } },
      { type = "file", device = "disk", source = { file = "/images/scratch.img" }, transient = { share_backing = true }, target = { dev = "vde", bus = "virtio" } },
    ]
  }
}

resource "libvirt_domain" "disk_by_network" {
  type   = "qemu"
  name   = "disk-by-network"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    disk = [
      { type = "network", device = "disk", source = { protocol = "iscsi", name = "iqn.2024-01.test:disks/1", host = [{ name = "storage.test", port = 3260 }], initiator = { iqn = { name = "iqn.2024-01.test:guest" } } }, target = { dev = "vda", bus = "virtio" } },
      { type = "network", device = "disk", source = { protocol = "nbd", name = "root", tls = true, host = [{ name = "nbd.test", port = 10809 }] }, target = { dev = "vdb", bus = "virtio" } },
      { type = "network", device = "disk", source = { protocol = "gluster", name = "volume/image", host = [{ name = "one.test", port = 24007 }, { name = "two.test", transport = "tcp" }] }, target = { dev = "vdc", bus = "virtio" } },
      { type = "network", device = "cdrom", source = { protocol = "https", name = "debian.iso", query = "mirror=1", host = [{ name = "iso.test", port = 443 }], cookies = { cookie = [{ name = "session", value = "1" }] }, readahead = { size = 65536 }, timeout = { seconds = 10 } }, target = { dev = "sda", bus = "sata" } },
    ]
  }
}

resource "libvirt_domain" "interface_by_network" {
  type   = "qemu"
  name   = "interface-by-network"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    interface = [
      {
        type      = "network"
        mac       = { address = "52:54:00:00:00:01" }
        source    = { network = "lab", portgroup = "office" }
        model     = { type = "virtio" }
        driver    = { name = "vhost", queues = 4, rx_queue_size = 1024, host = { gso = false }, guest = { ufo = false } }
        link      = { state = "down" }
        boot      = { order = 1 }
        rom       = { bar = true, file = "/roms/pxe.rom" }
        bandwidth = { inbound = { average = 1000, peak = 5000, burst = 1024 }, outbound = { average = 128 } }
        filterref = { filter = "clean-traffic", parameter = [{ name = "IP", value = "10.0.0.2" }] }
      },
      { type = "network", source = { network = "lab" }, model = { type = "virtio" }, teaming = { type = "persistent" }, alias = { name = "ua-first" } },
    ]
  }
}

resource "libvirt_domain" "interface_by_bridge" {
  type   = "qemu"
  name   = "interface-by-bridge"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    interface = [
      { type = "bridge", source = { bridge = "br0" }, target = { dev = "tap-web" }, model = { type = "e1000e" }, mtu = { size = 9000 }, port = { isolated = true } },
      { type = "bridge", source = { bridge = "ovsbr" }, virtualport = { type = "openvswitch", parameters = { interfaceid = "09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f" } }, vlan = { trunk = true, tag = [{ id = 42 }, { id = 123, native_mode = "untagged" }] }, model = { type = "virtio" } },
      { type = "ethernet", target = { dev = "tap0", managed = false }, script = { path = "/etc/tap-up" }, model = { type = "virtio" } },
    ]
  }
}

resource "libvirt_domain" "interface_by_direct" {
  type   = "qemu"
  name   = "interface-by-direct"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    interface = [
      { type = "direct", trust_guest_rx_filters = true, source = { dev = "eno1", mode = "bridge" }, model = { type = "virtio" } },
      { type = "direct", source = { dev = "eno2", mode = "vepa" }, virtualport = { type = "802.1Qbg", parameters = { managerid = 11, typeid = 1193047, typeidversion = 2 } }, model = { type = "virtio" } },
      { type = "hostdev", managed = true, source = { address = { type = "pci", domain = "0x0000", bus = "0x00", slot = "0x07", function = "0x0" } }, mac = { address = "52:54:00:6d:90:02" }, vlan = { tag = [{ id = 42 }] } },
      { type = "vhostuser", source = { type = "unix", path = "/run/vhost.sock", mode = "server" }, model = { type = "virtio" }, driver = { queues = 2 } },
    ]
  }
}

resource "libvirt_domain" "interface_by_user" {
  type   = "qemu"
  name   = "interface-by-user"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    interface = [
      { type = "user", ip = [{ address = "172.17.2.0", family = "ipv4", prefix = 24 }, { address = "fd00:172::", family = "ipv6", prefix = 64 }], model = { type = "virtio" } },
      { type = "mcast", source = { ip_address = "230.0.0.1", port = 5558 }, model = { type = "virtio" } },
      { type = "udp", source = { ip_address = "127.0.0.1", port = 11115, local = { address = "127.0.0.1", port = 11116 } }, model = { type = "virtio" } },
    ]
  }
}

resource "libvirt_domain" "graphics_vnc" {
  type   = "qemu"
  name   = "graphics-vnc"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    graphics = [{ type = "vnc", port = 5944, autoport = false, websocket = 5700, keymap = "de", share_policy = "force-shared", power_control = true, passwd = "example", passwd_valid_to = "2030-01-01T00:00:00", connected = "keep", listen = [{ type = "address", address = "::1" }, { type = "socket", socket = "/run/vnc.sock" }], audio = { id = "1" } }]
    audio    = [{ id = "1", type = "none" }]
  }
}

resource "libvirt_domain" "graphics_spice" {
  type   = "qemu"
  name   = "graphics-spice"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    graphics = [
      {
        type         = "spice"
        autoport     = true
        default_mode = "secure"
        listen       = [{ type = "network", network = "lab" }]
        channel      = [{ name = "main", mode = "secure" }, { name = "record", mode = "insecure" }]
        image        = { compression = "auto_glz" }
        streaming    = { mode = "filter" }
        clipboard    = { copypaste = false }
        mouse        = { mode = "client" }
        filetransfer = { enable = false }
      },
      { type = "egl-headless", gl = { rendernode = "/dev/dri/renderD128" } },
    ]
    channel     = [{ type = "spicevmc", target = { type = "virtio", name = "com.redhat.spice.0" } }]
    redirdev    = [{ type = "spicevmc", bus = "usb" }]
    redirfilter = [{ usbdev = [{ class = "0x08", vendor = "0x1234", product = "0xbeef", version = "2.56", allow = true }, { allow = false }] }]
    smartcard   = [{ mode = "passthrough", type = "spicevmc" }]
    hub         = [{ type = "usb" }]
  }
}

resource "libvirt_domain" "video_and_sound" {
  type   = "qemu"
  name   = "video-and-sound"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    video = [
      { model = { type = "qxl", ram = 65536, vram = 65536, vgamem = 16384, heads = 2, primary = true } },
      { model = { type = "virtio", heads = 1, acceleration = { accel3d = true }, resolution = { x = 1920, y = 1080 } }, driver = { name = "vhostuser" } },
    ]
    sound = [
      { model = "ich9", codec = [{ type = "micro" }, { type = "output" }], audio = { id = "1" } },
      { model = "ac97" },
    ]
    audio = [{ id = "1", type = "pulseaudio", server_name = "/run/pulse.sock", output = { mixing_engine = true, settings = { frequency = "48000", channels = "2", format = "s16" } } }]
  }
}

resource "libvirt_domain" "lines" {
  type   = "qemu"
  name   = "lines"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    serial = [
      { type = "pty", log = { file = "/logs/serial.log", append = true }, target = { type = "isa-serial", port = "0", model = { name = "isa-serial" } } },
      { type = "tcp", source = { mode = "bind", host = "127.0.0.1", service = "4555" }, protocol = { type = "telnet" }, target = { type = "isa-serial", port = "1" } },
      { type = "udp", source_bind = { mode = "bind", host = "127.0.0.1", service = "4556" }, source = { mode = "connect", host = "127.0.0.1", service = "4557" }, target = { type = "isa-serial", port = "2" } },
    ]
    parallel = [{ type = "dev", source = { path = "/dev/parport0" }, target = { port = "0" } }]
    console  = [{ type = "pty", target = { type = "serial", port = "0" } }, { type = "unix", source = { mode = "bind", path = "/run/console.sock" }, target = { type = "virtio", port = "1" } }]
  }
}

resource "libvirt_domain" "channel" {
  type   = "qemu"
  name   = "channel"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    channel = [
      { type = "unix", target = { type = "virtio", name = "org.qemu.guest_agent.0" } },
      { type = "unix", source = { mode = "bind", path = "/run/other.sock", reconnect = { enabled = true, timeout = 5 } }, target = { type = "virtio", name = "test.other" } },
      { type = "pty", target = { type = "guestfwd", address = "10.0.2.1", port = "4600" } },
      { type = "qemu-vdagent", source = { clipboard = { copypaste = true }, mouse = { mode = "client" } }, target = { type = "virtio", name = "com.redhat.spice.0" } },
    ]
  }
}

resource "libvirt_domain" "input" {
  type   = "qemu"
  name   = "input"
  memory = 65536
  os     = { type = "hvm" }
  devices = {
    input = [
      { type = "tablet", bus = "usb" },
      { type = "keyboard", bus = "virtio", model = "virtio-non-transitional" },
      { type = "passthrough", bus = "virtio", source = { evdev = "/dev/input/event1" } },
      { type = "evdev", source = { dev = "/dev/input/event2", grab = "all", grab_toggle = "ctrl-ctrl", repeat = true } },
    ]
  }
}
