//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

/// The devices of the guest. libvirt adds controllers, and what a machine cannot do without.
///
/// Source: `domain/devices`.
#[derive(Clone, Default)]
pub struct DomainDevices {
    /// `<emulator>`: Path of the emulator on the host; libvirt finds it when left out.
    pub emulator: Option<String>,
    /// `<disk>`: Disks, CD and floppy drives.
    pub disk: Vec<crate::domain::DomainDevicesDisk>,
    /// `<controller>`: Controllers that other devices are plugged into; libvirt adds those that devices need.
    pub controller: Vec<crate::domain::DomainDevicesController>,
    /// `<lease>`: Leases of a lock manager that the guest must have to run.
    pub lease: Vec<crate::domain::DomainDevicesLease>,
    /// `<filesystem>`: Directories of the host that the guest can mount.
    pub filesystem: Vec<crate::domain::DomainDevicesFilesystem>,
    /// `<interface>`: Network interfaces.
    pub interface: Vec<crate::domain::DomainDevicesInterface>,
    /// `<input>`: Keyboards, mice and tablets; libvirt adds a keyboard and a mouse.
    pub input: Vec<crate::domain::DomainDevicesInput>,
    /// `<sound>`: Sound cards.
    pub sound: Vec<crate::domain::DomainDevicesSound>,
    /// `<audio>`: Where sound goes on the host; `none` or the display when left out.
    pub audio: Vec<crate::domain::DomainDevicesAudio>,
    /// `<hostdev>`: Devices of the host that the guest gets.
    pub hostdev: Vec<crate::domain::DomainDevicesHostdev>,
    /// `<graphics>`: Displays that can be reached over the network.
    pub graphics: Vec<crate::domain::DomainDevicesGraphics>,
    /// `<video>`: Video cards; libvirt adds one when there is a display.
    pub video: Vec<crate::domain::DomainDevicesVideo>,
    /// `<console>`: Consoles, which `virsh console` opens; libvirt adds one for the first serial port.
    pub console: Vec<crate::domain::DomainDevicesConsole>,
    /// `<parallel>`: Parallel ports.
    pub parallel: Vec<crate::domain::DomainDevicesParallel>,
    /// `<serial>`: Serial ports.
    pub serial: Vec<crate::domain::DomainDevicesSerial>,
    /// `<channel>`: Channels between host and guest, such as the guest agent's.
    pub channel: Vec<crate::domain::DomainDevicesChannel>,
    /// `<smartcard>`: Smart cards of the host or the viewer.
    pub smartcard: Vec<crate::domain::DomainDevicesSmartcard>,
    /// `<hub>`: USB hubs.
    pub hub: Vec<crate::domain::DomainDevicesHub>,
    /// `<redirdev>`: USB devices of the viewer that the guest gets.
    pub redirdev: Vec<crate::domain::DomainDevicesRedirdev>,
    /// `<redirfilter>`: Which of the viewer's USB devices the guest may get.
    pub redirfilter: Vec<crate::domain::DomainDevicesRedirfilter>,
    /// `<rng>`: Sources of randomness.
    pub rng: Vec<crate::domain::DomainDevicesRng>,
    /// `<tpm>`: Trusted platform modules.
    pub tpm: Vec<crate::domain::DomainDevicesTpm>,
    /// `<shmem>`: Memory that guests share.
    pub shmem: Vec<crate::domain::DomainDevicesShmem>,
    /// `<memory>`: Memory modules; they need `max_memory` and `max_memory_slots`, which limit them.
    pub memory: Vec<crate::domain::DomainDevicesMemory>,
    /// `<crypto>`: Devices for ciphers. Since libvirt 11.3.0.
    pub crypto: Vec<crate::domain::DomainDevicesCrypto>,
    /// `<watchdog>`: Watchdogs.
    pub watchdog: Vec<crate::domain::DomainDevicesWatchdog>,
    /// `<memballoon>`: The balloon that takes memory back from the guest; libvirt adds one, `model = "none"` keeps it from that.
    pub memballoon: Vec<crate::domain::DomainDevicesMemballoon>,
    /// `<nvram>`: Memory that stays, of POWER machines.
    pub nvram: Vec<crate::domain::DomainDevicesNvram>,
    /// `<panic>`: Devices that tell the host of a crash, for `on_crash`.
    pub panic: Vec<crate::domain::DomainDevicesPanic>,
    /// `<iommu>`: An IOMMU of the guest's own.
    pub iommu: Vec<crate::domain::DomainDevicesIommu>,
    /// `<vsock>`: A socket between guest and host; needs the module vhost_vsock.
    pub vsock: Vec<crate::domain::DomainDevicesVsock>,
    /// `<pstore>`: Memory for the last words of a kernel. Since libvirt 11.3.0.
    pub pstore: Vec<crate::domain::DomainDevicesPstore>,
}

impl Record for DomainDevices {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.emulator.slot(),
            1 => self.disk.slot(),
            2 => self.controller.slot(),
            3 => self.lease.slot(),
            4 => self.filesystem.slot(),
            5 => self.interface.slot(),
            6 => self.input.slot(),
            7 => self.sound.slot(),
            8 => self.audio.slot(),
            9 => self.hostdev.slot(),
            10 => self.graphics.slot(),
            11 => self.video.slot(),
            12 => self.console.slot(),
            13 => self.parallel.slot(),
            14 => self.serial.slot(),
            15 => self.channel.slot(),
            16 => self.smartcard.slot(),
            17 => self.hub.slot(),
            18 => self.redirdev.slot(),
            19 => self.redirfilter.slot(),
            20 => self.rng.slot(),
            21 => self.tpm.slot(),
            22 => self.shmem.slot(),
            23 => self.memory.slot(),
            24 => self.crypto.slot(),
            25 => self.watchdog.slot(),
            26 => self.memballoon.slot(),
            27 => self.nvram.slot(),
            28 => self.panic.slot(),
            29 => self.iommu.slot(),
            30 => self.vsock.slot(),
            31 => self.pstore.slot(),
            _ => no_slot(&DOMAIN_DEVICES, index),
        }
    }
}

/// Rows of [`DomainDevices`].
pub static DOMAIN_DEVICES: Shape = Shape {
    path: "domain/devices",
    rows: &[
        row("emulator", "emulator", Leaf(Scalar::Class("abs_file_path")), "Path of the emulator on the host; libvirt finds it when left out.")
            .canon(Canon::Path)
            .derived_from(&["domain/@type", "domain/os/type/@arch"])
            .added("/usr/bin/qemu-system-*|/usr/bin/qemu-kvm|/usr/bin/kvm|/usr/libexec/qemu-kvm"),
        row("disk", "disk", Children(&crate::domain::DOMAIN_DEVICES_DISK), "Disks, CD and floppy drives.")
            .flag(Flags::ORDERED)
            .overlays("backing_store,type,source,driver.type:format.type")
            .grouped_by("target.bus"),
        row("controller", "controller", Children(&crate::domain::DOMAIN_DEVICES_CONTROLLER), "Controllers that other devices are plugged into; libvirt adds those that devices need.")
            .derived_from(&["domain/os/type/@machine"])
            .added("type:pci,*|type:ide,index:0|type:sata,index:0|type:fdc,index:0|type:virtio-serial,index:0|type:usb,index:0,model:piix3-uhci")
            .renewed("type:pci|type:ide|type:sata|type:fdc|type:usb,index:0|type:virtio-serial,index:0|type:scsi,index:0")
            .stand_in("type:pci|type:ccid,index:0|type:usb,index:0|type:scsi,index:0|type:virtio-serial,index:0|type:sata,index:0|type:ide,index:0|type:fdc,index:0")
            .needed_by("type:scsi,index:0<domain/devices/disk/target/@bus(scsi)+domain/devices/hostdev/@type(scsi);type:sata,index:0<domain/devices/disk/target/@bus(sata);type:ide,index:0<domain/devices/disk/target/@bus(ide);type:fdc,index:0<domain/devices/disk/target/@bus(fdc);type:virtio-serial,index:0<domain/devices/channel/target/@type(virtio|xen)+domain/devices/console/target/@type(virtio);type:ccid,index:0<domain/devices/smartcard"),
        row("lease", "lease", Children(&crate::domain::DOMAIN_DEVICES_LEASE), "Leases of a lock manager that the guest must have to run."),
        row("filesystem", "filesystem", Children(&crate::domain::DOMAIN_DEVICES_FILESYSTEM), "Directories of the host that the guest can mount."),
        row("interface", "interface", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE), "Network interfaces.")
            .flag(Flags::ORDERED),
        row("input", "input", Children(&crate::domain::DOMAIN_DEVICES_INPUT), "Keyboards, mice and tablets; libvirt adds a keyboard and a mouse.")
            .derived_from(&["domain/devices/input"])
            .added("type:mouse,bus:ps2|type:keyboard,bus:ps2")
            .renewed("type:mouse,bus:ps2|type:keyboard,bus:ps2"),
        row("sound", "sound", Children(&crate::domain::DOMAIN_DEVICES_SOUND), "Sound cards."),
        row("audio", "audio", Children(&crate::domain::DOMAIN_DEVICES_AUDIO), "Where sound goes on the host; `none` or the display when left out.")
            .derived_from(&["domain/devices/graphics/@type", "domain/devices/audio"])
            .added("id:1,type:none|id:1,type:spice")
            .renewed("id:1,type:none|id:1,type:spice"),
        row("hostdev", "hostdev", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV), "Devices of the host that the guest gets."),
        row("graphics", "graphics", Children(&crate::domain::DOMAIN_DEVICES_GRAPHICS), "Displays that can be reached over the network.")
            .flag(Flags::ORDERED),
        row("video", "video", Children(&crate::domain::DOMAIN_DEVICES_VIDEO), "Video cards; libvirt adds one when there is a display.")
            .flag(Flags::ORDERED)
            .stand_in("model.primary:yes")
            .needed_by("model.primary:yes<domain/devices/graphics"),
        row("console", "console", Children(&crate::domain::DOMAIN_DEVICES_CONSOLE), "Consoles, which `virsh console` opens; libvirt adds one for the first serial port.")
            .flag(Flags::ORDERED)
            .derived_from(&["domain/devices/serial"])
            .added("target.type:serial,*")
            .renewed("target.type:serial,*"),
        row("parallel", "parallel", Children(&crate::domain::DOMAIN_DEVICES_PARALLEL), "Parallel ports.")
            .flag(Flags::ORDERED),
        row("serial", "serial", Children(&crate::domain::DOMAIN_DEVICES_SERIAL), "Serial ports.")
            .flag(Flags::ORDERED)
            .derived_from(&["domain/devices/console"])
            .renewed("target.port:0,*"),
        row("channel", "channel", Children(&crate::domain::DOMAIN_DEVICES_CHANNEL), "Channels between host and guest, such as the guest agent's."),
        row("smartcard", "smartcard", Children(&crate::domain::DOMAIN_DEVICES_SMARTCARD), "Smart cards of the host or the viewer."),
        row("hub", "hub", Children(&crate::domain::DOMAIN_DEVICES_HUB), "USB hubs."),
        row("redirdev", "redirdev", Children(&crate::domain::DOMAIN_DEVICES_REDIRDEV), "USB devices of the viewer that the guest gets."),
        row("redirfilter", "redirfilter", Children(&crate::domain::DOMAIN_DEVICES_REDIRFILTER), "Which of the viewer's USB devices the guest may get."),
        row("rng", "rng", Children(&crate::domain::DOMAIN_DEVICES_RNG), "Sources of randomness."),
        row("tpm", "tpm", Children(&crate::domain::DOMAIN_DEVICES_TPM), "Trusted platform modules."),
        row("shmem", "shmem", Children(&crate::domain::DOMAIN_DEVICES_SHMEM), "Memory that guests share."),
        row("memory", "memory", Children(&crate::domain::DOMAIN_DEVICES_MEMORY), "Memory modules; they need `max_memory` and `max_memory_slots`, which limit them."),
        row("crypto", "crypto", Children(&crate::domain::DOMAIN_DEVICES_CRYPTO), "Devices for ciphers. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("watchdog", "watchdog", Children(&crate::domain::DOMAIN_DEVICES_WATCHDOG), "Watchdogs.")
            .derived_from(&["domain/os/type/@machine", "domain/devices/watchdog/@action"])
            .added("model:itco,action:reset")
            .renewed("model:itco,*"),
        row("memballoon", "memballoon", Children(&crate::domain::DOMAIN_DEVICES_MEMBALLOON), "The balloon that takes memory back from the guest; libvirt adds one, `model = \"none\"` keeps it from that.")
            .flag(Flags::RUNTIME)
            .added("model:virtio")
            .stand_in("model:virtio"),
        row("nvram", "nvram", Children(&crate::domain::DOMAIN_DEVICES_NVRAM), "Memory that stays, of POWER machines."),
        row("panic", "panic", Children(&crate::domain::DOMAIN_DEVICES_PANIC), "Devices that tell the host of a crash, for `on_crash`."),
        row("iommu", "iommu", Children(&crate::domain::DOMAIN_DEVICES_IOMMU), "An IOMMU of the guest's own."),
        row("vsock", "vsock", Children(&crate::domain::DOMAIN_DEVICES_VSOCK), "A socket between guest and host; needs the module vhost_vsock."),
        row("pstore", "pstore", Children(&crate::domain::DOMAIN_DEVICES_PSTORE), "Memory for the last words of a kernel. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Where sound goes on the host; `none` or the display when left out.
///
/// Source: `domain/devices/audio`.
#[derive(Clone, Default)]
pub struct DomainDevicesAudio {
    /// `@id`: Number that cards and displays name.
    pub id: Option<String>,
    /// `@timerPeriod`: XML attribute `timerPeriod` of `<audio>`.
    pub timer_period: Option<String>,
    /// `@type`: Kind of sound system. One of `alsa`, `coreaudio`, `dbus`, `file`, `jack`, `none`, `oss`, `pipewire` (11.3.0), `pulseaudio`, `sdl`, `spice`.
    pub r#type: Option<String>,
    /// `@tryMMap`: XML attribute `tryMMap` of `<audio>`.
    pub try_m_map: Option<bool>,
    /// `@exclusive`: XML attribute `exclusive` of `<audio>`.
    pub exclusive: Option<bool>,
    /// `@dspPolicy`: XML attribute `dspPolicy` of `<audio>`.
    pub dsp_policy: Option<Number>,
    /// `@runtimeDir`: XML attribute `runtimeDir` of `<audio>`. Since libvirt 11.3.0.
    pub runtime_dir: Option<String>,
    /// `@serverName`: XML attribute `serverName` of `<audio>`.
    pub server_name: Option<String>,
    /// `@driver`: XML attribute `driver` of `<audio>`. One of `alsa`, `arts`, `esd`, `pulseaudio`.
    pub driver: Option<String>,
    /// `@path`: XML attribute `path` of `<audio>`.
    pub path: Option<String>,
    /// `<input>`: Element `<input>` of `<audio>`.
    pub input: Option<Box<crate::domain::DomainDevicesAudioInput>>,
    /// `<output>`: Element `<output>` of `<audio>`.
    pub output: Option<Box<crate::domain::DomainDevicesAudioOutput>>,
}

impl Record for DomainDevicesAudio {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_AUDIO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.timer_period.slot(),
            2 => self.r#type.slot(),
            3 => self.try_m_map.slot(),
            4 => self.exclusive.slot(),
            5 => self.dsp_policy.slot(),
            6 => self.runtime_dir.slot(),
            7 => self.server_name.slot(),
            8 => self.driver.slot(),
            9 => self.path.slot(),
            10 => self.input.slot(),
            11 => self.output.slot(),
            _ => no_slot(&DOMAIN_DEVICES_AUDIO, index),
        }
    }
}

/// Rows of [`DomainDevicesAudio`].
pub static DOMAIN_DEVICES_AUDIO: Shape = Shape {
    path: "domain/devices/audio",
    rows: &[
        row("id", "id", Attribute(Scalar::Class("hex_uint8")), "Number that cards and displays name.")
            .canon(Canon::HexNum),
        row("timerPeriod", "timer_period", Attribute(Scalar::Class("hex_uint32")), "XML attribute `timerPeriod` of `<audio>`.")
            .canon(Canon::HexNum),
        row("type", "type", Attribute(Scalar::Words(&[word("alsa"), word("coreaudio"), word("dbus"), word("file"), word("jack"), word("none"), word("oss"), word_since("pipewire", "11.3.0"), word("pulseaudio"), word("sdl"), word("spice")])), "Kind of sound system. One of `alsa`, `coreaudio`, `dbus`, `file`, `jack`, `none`, `oss`, `pipewire` (11.3.0), `pulseaudio`, `sdl`, `spice`."),
        row("tryMMap", "try_m_map", Attribute(Scalar::Bool(YES_NO)), "XML attribute `tryMMap` of `<audio>`."),
        row("exclusive", "exclusive", Attribute(Scalar::Bool(YES_NO)), "XML attribute `exclusive` of `<audio>`."),
        row("dspPolicy", "dsp_policy", Attribute(Scalar::Integer(Range { min: Some(-2147483648), max: Some(2147483647) })), "XML attribute `dspPolicy` of `<audio>`."),
        row("runtimeDir", "runtime_dir", Attribute(Scalar::Class("non_empty")), "XML attribute `runtimeDir` of `<audio>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("serverName", "server_name", Attribute(Scalar::Text), "XML attribute `serverName` of `<audio>`."),
        row("driver", "driver", Attribute(Scalar::Words(&[word("alsa"), word("arts"), word("esd"), word("pulseaudio")])), "XML attribute `driver` of `<audio>`. One of `alsa`, `arts`, `esd`, `pulseaudio`."),
        row("path", "path", Attribute(Scalar::Class("non_empty")), "XML attribute `path` of `<audio>`."),
        row("input", "input", Child(&crate::domain::DOMAIN_DEVICES_AUDIO_INPUT), "Element `<input>` of `<audio>`."),
        row("output", "output", Child(&crate::domain::DOMAIN_DEVICES_AUDIO_OUTPUT), "Element `<output>` of `<audio>`."),
    ],
    identity: &[&["id"]],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["file"] }], fields: &["@path"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["oss"] }], fields: &["@tryMMap", "@exclusive", "@dspPolicy"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["pipewire"] }], fields: &["@runtimeDir"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["pulseaudio"] }], fields: &["@serverName"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["sdl"] }], fields: &["@driver"], required: &[] },
    ],
};

/// Element `<input>` of `<audio>`.
///
/// Source: `domain/devices/audio/input`.
#[derive(Clone, Default)]
pub struct DomainDevicesAudioInput {
    /// `@mixingEngine`: XML attribute `mixingEngine` of `<input>`.
    pub mixing_engine: Option<bool>,
    /// `@fixedSettings`: XML attribute `fixedSettings` of `<input>`.
    pub fixed_settings: Option<bool>,
    /// `@voices`: XML attribute `voices` of `<input>`.
    pub voices: Option<String>,
    /// `@bufferLength`: XML attribute `bufferLength` of `<input>`.
    pub buffer_length: Option<String>,
    /// `@dev`: XML attribute `dev` of `<input>`.
    pub dev: Option<String>,
    /// `@bufferCount`: XML attribute `bufferCount` of `<input>`.
    pub buffer_count: Option<String>,
    /// `@serverName`: XML attribute `serverName` of `<input>`.
    pub server_name: Option<String>,
    /// `@clientName`: XML attribute `clientName` of `<input>`.
    pub client_name: Option<String>,
    /// `@connectPorts`: XML attribute `connectPorts` of `<input>`.
    pub connect_ports: Option<String>,
    /// `@exactName`: XML attribute `exactName` of `<input>`.
    pub exact_name: Option<bool>,
    /// `@tryPoll`: XML attribute `tryPoll` of `<input>`.
    pub try_poll: Option<bool>,
    /// `@name`: XML attribute `name` of `<input>`.
    pub name: Option<String>,
    /// `@streamName`: XML attribute `streamName` of `<input>`.
    pub stream_name: Option<String>,
    /// `@latency`: XML attribute `latency` of `<input>`.
    pub latency: Option<String>,
    /// `<settings>`: Element `<settings>` of `<input>`.
    pub settings: Option<Box<crate::domain::DomainDevicesAudioInputSettings>>,
}

impl Record for DomainDevicesAudioInput {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_AUDIO_INPUT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mixing_engine.slot(),
            1 => self.fixed_settings.slot(),
            2 => self.voices.slot(),
            3 => self.buffer_length.slot(),
            4 => self.dev.slot(),
            5 => self.buffer_count.slot(),
            6 => self.server_name.slot(),
            7 => self.client_name.slot(),
            8 => self.connect_ports.slot(),
            9 => self.exact_name.slot(),
            10 => self.try_poll.slot(),
            11 => self.name.slot(),
            12 => self.stream_name.slot(),
            13 => self.latency.slot(),
            14 => self.settings.slot(),
            _ => no_slot(&DOMAIN_DEVICES_AUDIO_INPUT, index),
        }
    }
}

/// Rows of [`DomainDevicesAudioInput`].
pub static DOMAIN_DEVICES_AUDIO_INPUT: Shape = Shape {
    path: "domain/devices/audio/input",
    rows: &[
        row("mixingEngine", "mixing_engine", Attribute(Scalar::Bool(YES_NO)), "XML attribute `mixingEngine` of `<input>`."),
        row("fixedSettings", "fixed_settings", Attribute(Scalar::Bool(YES_NO)), "XML attribute `fixedSettings` of `<input>`."),
        row("voices", "voices", Attribute(Scalar::Class("hex_uint32")), "XML attribute `voices` of `<input>`.")
            .canon(Canon::HexNum),
        row("bufferLength", "buffer_length", Attribute(Scalar::Class("hex_uint32")), "XML attribute `bufferLength` of `<input>`.")
            .canon(Canon::HexNum),
        row("dev", "dev", Attribute(Scalar::Union(&[Scalar::Class("device_name"), Scalar::Class("non_empty")])), "XML attribute `dev` of `<input>`."),
        row("bufferCount", "buffer_count", Attribute(Scalar::Class("hex_uint32")), "XML attribute `bufferCount` of `<input>`.")
            .canon(Canon::HexNum),
        row("serverName", "server_name", Attribute(Scalar::Text), "XML attribute `serverName` of `<input>`."),
        row("clientName", "client_name", Attribute(Scalar::Text), "XML attribute `clientName` of `<input>`."),
        row("connectPorts", "connect_ports", Attribute(Scalar::Text), "XML attribute `connectPorts` of `<input>`."),
        row("exactName", "exact_name", Attribute(Scalar::Bool(YES_NO)), "XML attribute `exactName` of `<input>`."),
        row("tryPoll", "try_poll", Attribute(Scalar::Bool(YES_NO)), "XML attribute `tryPoll` of `<input>`."),
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<input>`."),
        row("streamName", "stream_name", Attribute(Scalar::Text), "XML attribute `streamName` of `<input>`."),
        row("latency", "latency", Attribute(Scalar::Class("hex_uint32")), "XML attribute `latency` of `<input>`.")
            .canon(Canon::HexNum),
        row("settings", "settings", Child(&crate::domain::DOMAIN_DEVICES_AUDIO_INPUT_SETTINGS), "Element `<settings>` of `<input>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["alsa"] }], fields: &["@dev"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["coreaudio", "sdl"] }], fields: &["@bufferCount"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["jack"] }], fields: &["@serverName", "@clientName", "@connectPorts", "@exactName"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["oss"] }], fields: &["@dev", "@bufferCount", "@tryPoll"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["pipewire", "pulseaudio"] }], fields: &["@name", "@streamName", "@latency"], required: &[] },
    ],
};

/// Element `<settings>` of `<input>`.
///
/// Source: `domain/devices/audio/input/settings`.
#[derive(Clone, Default)]
pub struct DomainDevicesAudioInputSettings {
    /// `@frequency`: XML attribute `frequency` of `<settings>`.
    pub frequency: Option<String>,
    /// `@channels`: XML attribute `channels` of `<settings>`.
    pub channels: Option<String>,
    /// `@format`: XML attribute `format` of `<settings>`. One of `f32`, `s16`, `s32`, `s8`, `u16`, `u32`, `u8`.
    pub format: Option<String>,
}

impl Record for DomainDevicesAudioInputSettings {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_AUDIO_INPUT_SETTINGS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.frequency.slot(),
            1 => self.channels.slot(),
            2 => self.format.slot(),
            _ => no_slot(&DOMAIN_DEVICES_AUDIO_INPUT_SETTINGS, index),
        }
    }
}

/// Rows of [`DomainDevicesAudioInputSettings`].
pub static DOMAIN_DEVICES_AUDIO_INPUT_SETTINGS: Shape = Shape {
    path: "domain/devices/audio/input/settings",
    rows: &[
        row("frequency", "frequency", Attribute(Scalar::Class("hex_uint32")), "XML attribute `frequency` of `<settings>`.")
            .canon(Canon::HexNum),
        row("channels", "channels", Attribute(Scalar::Class("hex_uint32")), "XML attribute `channels` of `<settings>`.")
            .canon(Canon::HexNum),
        row("format", "format", Attribute(Scalar::Words(&[word("f32"), word("s16"), word("s32"), word("s8"), word("u16"), word("u32"), word("u8")])), "XML attribute `format` of `<settings>`. One of `f32`, `s16`, `s32`, `s8`, `u16`, `u32`, `u8`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<output>` of `<audio>`.
///
/// Source: `domain/devices/audio/output`.
#[derive(Clone, Default)]
pub struct DomainDevicesAudioOutput {
    /// `@mixingEngine`: XML attribute `mixingEngine` of `<output>`.
    pub mixing_engine: Option<bool>,
    /// `@fixedSettings`: XML attribute `fixedSettings` of `<output>`.
    pub fixed_settings: Option<bool>,
    /// `@voices`: XML attribute `voices` of `<output>`.
    pub voices: Option<String>,
    /// `@bufferLength`: XML attribute `bufferLength` of `<output>`.
    pub buffer_length: Option<String>,
    /// `@dev`: XML attribute `dev` of `<output>`.
    pub dev: Option<String>,
    /// `@bufferCount`: XML attribute `bufferCount` of `<output>`.
    pub buffer_count: Option<String>,
    /// `@serverName`: XML attribute `serverName` of `<output>`.
    pub server_name: Option<String>,
    /// `@clientName`: XML attribute `clientName` of `<output>`.
    pub client_name: Option<String>,
    /// `@connectPorts`: XML attribute `connectPorts` of `<output>`.
    pub connect_ports: Option<String>,
    /// `@exactName`: XML attribute `exactName` of `<output>`.
    pub exact_name: Option<bool>,
    /// `@tryPoll`: XML attribute `tryPoll` of `<output>`.
    pub try_poll: Option<bool>,
    /// `@name`: XML attribute `name` of `<output>`.
    pub name: Option<String>,
    /// `@streamName`: XML attribute `streamName` of `<output>`.
    pub stream_name: Option<String>,
    /// `@latency`: XML attribute `latency` of `<output>`.
    pub latency: Option<String>,
    /// `<settings>`: Element `<settings>` of `<output>`.
    pub settings: Option<Box<crate::domain::DomainDevicesAudioInputSettings>>,
}

impl Record for DomainDevicesAudioOutput {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_AUDIO_OUTPUT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mixing_engine.slot(),
            1 => self.fixed_settings.slot(),
            2 => self.voices.slot(),
            3 => self.buffer_length.slot(),
            4 => self.dev.slot(),
            5 => self.buffer_count.slot(),
            6 => self.server_name.slot(),
            7 => self.client_name.slot(),
            8 => self.connect_ports.slot(),
            9 => self.exact_name.slot(),
            10 => self.try_poll.slot(),
            11 => self.name.slot(),
            12 => self.stream_name.slot(),
            13 => self.latency.slot(),
            14 => self.settings.slot(),
            _ => no_slot(&DOMAIN_DEVICES_AUDIO_OUTPUT, index),
        }
    }
}

/// Rows of [`DomainDevicesAudioOutput`].
pub static DOMAIN_DEVICES_AUDIO_OUTPUT: Shape = Shape {
    path: "domain/devices/audio/output",
    rows: &[
        row("mixingEngine", "mixing_engine", Attribute(Scalar::Bool(YES_NO)), "XML attribute `mixingEngine` of `<output>`."),
        row("fixedSettings", "fixed_settings", Attribute(Scalar::Bool(YES_NO)), "XML attribute `fixedSettings` of `<output>`."),
        row("voices", "voices", Attribute(Scalar::Class("hex_uint32")), "XML attribute `voices` of `<output>`.")
            .canon(Canon::HexNum),
        row("bufferLength", "buffer_length", Attribute(Scalar::Class("hex_uint32")), "XML attribute `bufferLength` of `<output>`.")
            .canon(Canon::HexNum),
        row("dev", "dev", Attribute(Scalar::Union(&[Scalar::Class("device_name"), Scalar::Class("non_empty")])), "XML attribute `dev` of `<output>`."),
        row("bufferCount", "buffer_count", Attribute(Scalar::Class("hex_uint32")), "XML attribute `bufferCount` of `<output>`.")
            .canon(Canon::HexNum),
        row("serverName", "server_name", Attribute(Scalar::Text), "XML attribute `serverName` of `<output>`."),
        row("clientName", "client_name", Attribute(Scalar::Text), "XML attribute `clientName` of `<output>`."),
        row("connectPorts", "connect_ports", Attribute(Scalar::Text), "XML attribute `connectPorts` of `<output>`."),
        row("exactName", "exact_name", Attribute(Scalar::Bool(YES_NO)), "XML attribute `exactName` of `<output>`."),
        row("tryPoll", "try_poll", Attribute(Scalar::Bool(YES_NO)), "XML attribute `tryPoll` of `<output>`."),
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<output>`."),
        row("streamName", "stream_name", Attribute(Scalar::Text), "XML attribute `streamName` of `<output>`."),
        row("latency", "latency", Attribute(Scalar::Class("hex_uint32")), "XML attribute `latency` of `<output>`.")
            .canon(Canon::HexNum),
        row("settings", "settings", Child(&crate::domain::DOMAIN_DEVICES_AUDIO_INPUT_SETTINGS), "Element `<settings>` of `<output>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["alsa"] }], fields: &["@dev"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["coreaudio", "sdl"] }], fields: &["@bufferCount"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["jack"] }], fields: &["@serverName", "@clientName", "@connectPorts", "@exactName"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["oss"] }], fields: &["@dev", "@bufferCount", "@tryPoll"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["pipewire", "pulseaudio"] }], fields: &["@name", "@streamName", "@latency"], required: &[] },
    ],
};

/// Consoles, which `virsh console` opens; libvirt adds one for the first serial port.
///
/// Source: `domain/devices/console`.
#[derive(Clone, Default)]
pub struct DomainDevicesConsole {
    /// `@tty`: XML attribute `tty` of `<console>`.
    pub tty: Option<String>,
    /// `@type`: What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<String>,
    /// `<source>`: The host's end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: The host's end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: What is spoken over `tcp`.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: A file of the host that keeps all that the guest writes.
    pub log: Option<Box<crate::domain::DomainDevicesChannelLog>>,
    /// `<target>`: The guest's end.
    pub target: Option<Box<crate::domain::DomainDevicesConsoleTarget>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
}

impl Record for DomainDevicesConsole {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONSOLE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.tty.slot(),
            1 => self.r#type.slot(),
            2 => self.source_bind.slot(),
            3 => self.source.slot(),
            4 => self.protocol.slot(),
            5 => self.log.slot(),
            6 => self.target.slot(),
            7 => self.alias.slot(),
            8 => self.acpi.slot(),
            9 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONSOLE, index),
        }
    }
}

/// Rows of [`DomainDevicesConsole`].
pub static DOMAIN_DEVICES_CONSOLE: Shape = Shape {
    path: "domain/devices/console",
    rows: &[
        row("tty", "tty", Attribute(Scalar::Class("abs_file_path")), "XML attribute `tty` of `<console>`.")
            .canon(Canon::Path),
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.")
            .flag(Flags::SELECTS),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end.")
            .derived_from(&["domain/devices/serial"])
            .split(&[When { selector: "@mode", words: &["bind"] }, When { selector: "../@type", words: &["udp"] }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end.")
            .derived_from(&["domain/devices/serial"]),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "What is spoken over `tcp`.")
            .derived_from(&["domain/devices/serial"]),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "A file of the host that keeps all that the guest writes.")
            .derived_from(&["domain/devices/serial"]),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_CONSOLE_TARGET), "The guest's end."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
    ],
    identity: &[],
    matching: &["target", "source"],
    arms: &[],
};

/// The guest's end.
///
/// Source: `domain/devices/console/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesConsoleTarget {
    /// `@type`: What the guest sees; for a console `serial` is the twin of a port, `virtio` is faster. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.
    pub r#type: Option<String>,
    /// `@port`: Number of the port, from 0.
    pub port: Option<String>,
    /// `<model>`: Element `<model>` of `<target>`.
    pub model: Option<Box<crate::domain::DomainDevicesConsoleTargetModel>>,
}

impl Record for DomainDevicesConsoleTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONSOLE_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.port.slot(),
            2 => self.model.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONSOLE_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesConsoleTarget`].
pub static DOMAIN_DEVICES_CONSOLE_TARGET: Shape = Shape {
    path: "domain/devices/console/target",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("isa-debug"), word("isa-serial"), word("lxc"), word("openvz"), word("pci-serial"), word("sclp"), word("sclp-serial"), word("sclplm"), word("serial"), word("spapr-vio-serial"), word("system-serial"), word("uml"), word("usb-serial"), word("virtio"), word("xen")])), "What the guest sees; for a console `serial` is the twin of a port, `virtio` is faster. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`."),
        row("port", "port", Attribute(Scalar::Text), "Number of the port, from 0.")
            .flag(Flags::VOLATILE),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_CONSOLE_TARGET_MODEL), "Element `<model>` of `<target>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<model>` of `<target>`.
///
/// Source: `domain/devices/console/target/model`.
#[derive(Clone, Default)]
pub struct DomainDevicesConsoleTargetModel {
    /// `@name`: XML attribute `name` of `<model>`. One of `16550a`, `isa-debugcon`, `isa-serial`, `pci-serial`, `pl011`, `sclpconsole`, `sclplmconsole`, `spapr-vty`, `usb-serial`.
    pub name: Option<String>,
}

impl Record for DomainDevicesConsoleTargetModel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CONSOLE_TARGET_MODEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CONSOLE_TARGET_MODEL, index),
        }
    }
}

/// Rows of [`DomainDevicesConsoleTargetModel`].
pub static DOMAIN_DEVICES_CONSOLE_TARGET_MODEL: Shape = Shape {
    path: "domain/devices/console/target/model",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("16550a"), word("isa-debugcon"), word("isa-serial"), word("pci-serial"), word("pl011"), word("sclpconsole"), word("sclplmconsole"), word("spapr-vty"), word("usb-serial")])), "XML attribute `name` of `<model>`. One of `16550a`, `isa-debugcon`, `isa-serial`, `pci-serial`, `pl011`, `sclpconsole`, `sclplmconsole`, `spapr-vty`, `usb-serial`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
