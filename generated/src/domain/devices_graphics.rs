//! From schemas/facts/domain.facts, `domain/devices/graphics`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, ON_OFF, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Check, Words, YES_NO, named, row, word};

/// Displays, by which viewers reach the guest's screen.
///
/// Source: `domain/devices/graphics`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphics {
    /// `@type`: Protocol of the display, or how the host shows it. One of `dbus`, `desktop`, `egl-headless`, `rdp`, `sdl`, `spice`, `vnc`.
    pub r#type: Option<Text>,
    /// `@display`: X11 display of the host, such as `:0.0`, for `sdl` and `desktop`.
    pub display: Option<Text>,
    /// `@xauth`: Path of the X11 authority file, for `sdl`.
    pub xauth: Option<Text>,
    /// `@fullscreen`: Whether the window fills the screen of the host, for `sdl`.
    pub fullscreen: Option<bool>,
    /// `@port`: TCP port; -1 lets libvirt choose one at each start, as `autoport` does. From -1 to 65535.
    pub port: Option<Number>,
    /// `@autoport`: Whether libvirt chooses the port at each start. Omit `port` then.
    pub autoport: Option<bool>,
    /// `@websocket`: Port for WebSocket connections to a VNC display; -1 lets libvirt choose one. From -1 to 65535.
    pub websocket: Option<Number>,
    /// `@listen`: Address to listen on. Use `listen` instead.
    pub listen_address: Option<Text>,
    /// `@sharePolicy`: How several VNC viewers share the display. Default: `allow-exclusive`, which lets a viewer disconnect the others. One of `allow-exclusive`, `force-shared`, `ignore`.
    pub share_policy: Option<Text>,
    /// `@powerControl`: Whether VNC viewers can shut down, reboot and reset the guest. Default: `false`.
    pub power_control: Option<bool>,
    /// `@wait`: Whether the guest waits for a VNC viewer before it boots. bhyve only. Since libvirt 11.10.0.
    pub wait: Option<bool>,
    /// `@socket`: Path of a UNIX socket to listen on. Use `listen` instead.
    pub socket: Option<Text>,
    /// `@passwd`: Password of the display, in plain text; VNC uses its first 8 characters. The empty password disables access.
    pub passwd: Option<Text>,
    /// `@`: Any text or number: a change of it applies a change of `passwd`.
    pub passwd_version: Option<Text>,
    /// `@keymap`: Keyboard layout of the viewer, such as `de`. Usually omitted, which lets viewers send key codes.
    pub keymap: Option<Text>,
    /// `@passwdValidTo`: Time in UTC until which the password is valid, such as `2030-01-01T00:00:00`.
    pub passwd_valid_to: Option<Text>,
    /// `@connected`: What happens to connected viewers when the password changes; VNC supports `keep` only. One of `disconnect`, `fail`, `keep`.
    pub connected: Option<Text>,
    /// `@tlsPort`: TCP port for SPICE over TLS; -1 lets libvirt choose one. From -1 to 65535.
    pub tls_port: Option<Number>,
    /// `@defaultMode`: Security of the SPICE channels that `channel` does not list. Default: `any`, which prefers encryption. One of `any`, `insecure`, `secure`.
    pub default_mode: Option<Text>,
    /// `@address`: Address of the D-Bus bus that exports the display, for `dbus`. Default: a private bus. Conflicts with `p2p`.
    pub address: Option<Text>,
    /// `@p2p`: Whether clients connect over the libvirt API instead of a bus, for `dbus`.
    pub p2p: Option<bool>,
    /// `@replaceUser`: Whether a new RDP connection replaces the existing one. VirtualBox only.
    pub replace_user: Option<bool>,
    /// `@multiUser`: Whether several RDP connections are allowed at the same time. VirtualBox only.
    pub multi_user: Option<bool>,
    /// `@username`: User name for RDP. After libvirt 11.0.0, by 11.2.0.
    pub username: Option<Text>,
    /// `<gl>`: Rendering with OpenGL.
    pub gl: Option<Box<crate::domain::DomainDevicesGraphicsGl>>,
    /// `<audio>`: Audio backend for the sound of the display.
    pub audio: Option<Box<crate::domain::DomainDevicesGraphicsAudio>>,
    /// `<listen>`: Where the display listens. Default: the address in the host's qemu.conf, which is the loopback address unless changed.
    pub listen: Vec<crate::domain::DomainDevicesGraphicsListen>,
    /// `<channel>`: Security of single SPICE channels.
    pub channel: Vec<crate::domain::DomainDevicesGraphicsChannel>,
    /// `<image>`: Compression of images that SPICE sends.
    pub image: Option<Box<crate::domain::DomainDevicesGraphicsImage>>,
    /// `<jpeg>`: JPEG compression of images that SPICE sends over slow connections.
    pub jpeg: Option<Box<crate::domain::DomainDevicesGraphicsJpeg>>,
    /// `<zlib>`: Additional zlib compression of images that SPICE sends over slow connections.
    pub zlib: Option<Box<crate::domain::DomainDevicesGraphicsJpeg>>,
    /// `<playback>`: Compression of sound that SPICE sends.
    pub playback: Option<Box<crate::domain::DomainDevicesGraphicsPlayback>>,
    /// `<streaming>`: Detection of video in the screen that SPICE sends as a video stream.
    pub streaming: Option<Box<crate::domain::DomainDevicesGraphicsStreaming>>,
    /// `<clipboard>`: Clipboard of guest and SPICE viewer, which they share unless disabled here.
    pub clipboard: Option<Box<crate::domain::DomainDevicesGraphicsClipboard>>,
    /// `<mouse>`: Mouse mode of SPICE.
    pub mouse: Option<Box<crate::domain::DomainDevicesGraphicsMouse>>,
    /// `<filetransfer>`: File transfer from a SPICE viewer to the guest, which is allowed unless disabled here.
    pub filetransfer: Option<Box<crate::domain::DomainDevicesGraphicsFiletransfer>>,
}

impl Record for DomainDevicesGraphics {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.display.slot(),
            2 => self.xauth.slot(),
            3 => self.fullscreen.slot(),
            4 => self.port.slot(),
            5 => self.autoport.slot(),
            6 => self.websocket.slot(),
            7 => self.listen_address.slot(),
            8 => self.share_policy.slot(),
            9 => self.power_control.slot(),
            10 => self.wait.slot(),
            11 => self.socket.slot(),
            12 => self.passwd.slot(),
            13 => self.passwd_version.slot(),
            14 => self.keymap.slot(),
            15 => self.passwd_valid_to.slot(),
            16 => self.connected.slot(),
            17 => self.tls_port.slot(),
            18 => self.default_mode.slot(),
            19 => self.address.slot(),
            20 => self.p2p.slot(),
            21 => self.replace_user.slot(),
            22 => self.multi_user.slot(),
            23 => self.username.slot(),
            24 => self.gl.slot(),
            25 => self.audio.slot(),
            26 => self.listen.slot(),
            27 => self.channel.slot(),
            28 => self.image.slot(),
            29 => self.jpeg.slot(),
            30 => self.zlib.slot(),
            31 => self.playback.slot(),
            32 => self.streaming.slot(),
            33 => self.clipboard.slot(),
            34 => self.mouse.slot(),
            35 => self.filetransfer.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.display.is_set()).with(2, self.xauth.is_set()).with(3, self.fullscreen.is_set()).with(4, self.port.is_set()).with(5, self.autoport.is_set()).with(6, self.websocket.is_set()).with(7, self.listen_address.is_set()).with(8, self.share_policy.is_set()).with(9, self.power_control.is_set()).with(10, self.wait.is_set()).with(11, self.socket.is_set()).with(12, self.passwd.is_set()).with(13, self.passwd_version.is_set()).with(14, self.keymap.is_set()).with(15, self.passwd_valid_to.is_set()).with(16, self.connected.is_set()).with(17, self.tls_port.is_set()).with(18, self.default_mode.is_set()).with(19, self.address.is_set()).with(20, self.p2p.is_set()).with(21, self.replace_user.is_set()).with(22, self.multi_user.is_set()).with(23, self.username.is_set()).with(24, self.gl.is_set()).with(25, self.audio.is_set()).with(26, self.listen.is_set()).with(27, self.channel.is_set()).with(28, self.image.is_set()).with(29, self.jpeg.is_set()).with(30, self.zlib.is_set()).with(31, self.playback.is_set()).with(32, self.streaming.is_set()).with(33, self.clipboard.is_set()).with(34, self.mouse.is_set()).with(35, self.filetransfer.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 19), named("audio", 25), named("autoport", 5), named("channel", 27), named("clipboard", 33), named("connected", 16), named("default_mode", 18), named("display", 1), named("filetransfer", 35), named("fullscreen", 3), named("gl", 24), named("image", 28), named("jpeg", 29), named("keymap", 14), named("listen", 26), named("listen_address", 7), named("mouse", 34), named("multi_user", 22), named("p2p", 20), named("passwd", 12), named("passwd_valid_to", 15), named("passwd_version", 13), named("playback", 31), named("port", 4), named("power_control", 9), named("replace_user", 21), named("share_policy", 8), named("socket", 11), named("streaming", 32), named("tls_port", 17), named("type", 0), named("username", 23), named("wait", 10), named("websocket", 6), named("xauth", 2), named("zlib", 30)] } }
}

/// Rows of [`DomainDevicesGraphics`].
pub static DOMAIN_DEVICES_GRAPHICS: Shape = Shape {
    path: "domain/devices/graphics",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("desktop"), word("egl-headless"), word("rdp"), word("sdl"), word("spice"), word("vnc")])), "Protocol of the display, or how the host shows it. One of `dbus`, `desktop`, `egl-headless`, `rdp`, `sdl`, `spice`, `vnc`.")
            .flag(Flags::SELECTS)
            .flag(Flags::NEEDED),
        row("display", "display", Attribute(Scalar::Text), "X11 display of the host, such as `:0.0`, for `sdl` and `desktop`."),
        row("xauth", "xauth", Attribute(Scalar::Text), "Path of the X11 authority file, for `sdl`."),
        row("fullscreen", "fullscreen", Attribute(Scalar::Bool(YES_NO)), "Whether the window fills the screen of the host, for `sdl`."),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(-1), max: Some(65535) })), "TCP port; -1 lets libvirt choose one at each start, as `autoport` does. From -1 to 65535.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[5]], words: Words::NONE }], auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("-1"), condition: None }]), ..NO_RULES }),
        row("autoport", "autoport", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt chooses the port at each start. Omit `port` then.")
            .presence(Presence::Omittable)
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[4]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[17]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[11]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[26]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[26, 0]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("true"), condition: Some((0, Some("vnc"))) }, AutoValue { text: AutoText::Exactly("true"), condition: Some((0, Some("rdp"))) }, AutoValue { text: AutoText::Exactly("false"), condition: Some((4, None)) }]), ..NO_RULES }),
        row("websocket", "websocket", Attribute(Scalar::Integer(&Range { min: Some(-1), max: Some(65535) })), "Port for WebSocket connections to a VNC display; -1 lets libvirt choose one. From -1 to 65535.")
            .flag(Flags::RUNTIME),
        row("listen", "listen_address", Attribute(Scalar::Union(&[Scalar::Class(Class::DnsName), Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "Address to listen on. Use `listen` instead.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[26]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[26, 0]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[26, 1]], words: Words::NONE }], ..NO_RULES }),
        row("sharePolicy", "share_policy", Attribute(Scalar::Words(&[word("allow-exclusive"), word("force-shared"), word("ignore")])), "How several VNC viewers share the display. Default: `allow-exclusive`, which lets a viewer disconnect the others. One of `allow-exclusive`, `force-shared`, `ignore`."),
        row("powerControl", "power_control", Attribute(Scalar::Bool(YES_NO)), "Whether VNC viewers can shut down, reboot and reset the guest. Default: `false`."),
        row("wait", "wait", Attribute(Scalar::Bool(YES_NO)), "Whether the guest waits for a VNC viewer before it boots. bhyve only. Since libvirt 11.10.0.")
            .since(Since::At((11, 10, 0))),
        row("socket", "socket", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of a UNIX socket to listen on. Use `listen` instead.")
            .canon(Canon::Path)
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[26]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[26, 0]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[26, 3]], words: Words::NONE }], ..NO_RULES }),
        row("passwd", "passwd", Attribute(Scalar::Text), "Password of the display, in plain text; VNC uses its first 8 characters. The empty password disables access.")
            .flag(Flags::WRITE_ONLY)
            .flag(Flags::EMPTIED),
        row("", "passwd_version", Attribute(Scalar::Text), "Any text or number: a change of it applies a change of `passwd`.")
            .flag(Flags::CREATE_ONLY),
        row("keymap", "keymap", Attribute(Scalar::Text), "Keyboard layout of the viewer, such as `de`. Usually omitted, which lets viewers send key codes."),
        row("passwdValidTo", "passwd_valid_to", Attribute(Scalar::Class(Class::DateTime)), "Time in UTC until which the password is valid, such as `2030-01-01T00:00:00`.")
            .check(Check::Error),
        row("connected", "connected", Attribute(Scalar::Words(&[word("disconnect"), word("fail"), word("keep")])), "What happens to connected viewers when the password changes; VNC supports `keep` only. One of `disconnect`, `fail`, `keep`."),
        row("tlsPort", "tls_port", Attribute(Scalar::Integer(&Range { min: Some(-1), max: Some(65535) })), "TCP port for SPICE over TLS; -1 lets libvirt choose one. From -1 to 65535.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[5]], words: Words::NONE }], ..NO_RULES }),
        row("defaultMode", "default_mode", Attribute(Scalar::Words(&[word("any"), word("insecure"), word("secure")])), "Security of the SPICE channels that `channel` does not list. Default: `any`, which prefers encryption. One of `any`, `insecure`, `secure`."),
        row("address", "address", Attribute(Scalar::Class(Class::NonEmpty)), "Address of the D-Bus bus that exports the display, for `dbus`. Default: a private bus. Conflicts with `p2p`."),
        row("p2p", "p2p", Attribute(Scalar::Bool(YES_NO)), "Whether clients connect over the libvirt API instead of a bus, for `dbus`."),
        row("replaceUser", "replace_user", Attribute(Scalar::Bool(YES_NO)), "Whether a new RDP connection replaces the existing one. VirtualBox only."),
        row("multiUser", "multi_user", Attribute(Scalar::Bool(YES_NO)), "Whether several RDP connections are allowed at the same time. VirtualBox only."),
        row("username", "username", Attribute(Scalar::Text), "User name for RDP. After libvirt 11.0.0, by 11.2.0.")
            .since(Since::Between((11, 0, 0), (11, 2, 0))),
        row("gl", "gl", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_GL), "Rendering with OpenGL."),
        row("audio", "audio", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_AUDIO), "Audio backend for the sound of the display."),
        row("listen", "listen", Children(&crate::domain::DOMAIN_DEVICES_GRAPHICS_LISTEN), "Where the display listens. Default: the address in the host's qemu.conf, which is the loopback address unless changed.")
            .flag(Flags::ORDERED)
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[7]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[11]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[4]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[17]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[5]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[26]], words: Words::NONE }], auto: Auto::Elements(&[Pattern { values: &[(&[0], "address")], allows_more: false }]), ..NO_RULES }),
        row("channel", "channel", Children(&crate::domain::DOMAIN_DEVICES_GRAPHICS_CHANNEL), "Security of single SPICE channels."),
        row("image", "image", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_IMAGE), "Compression of images that SPICE sends."),
        row("jpeg", "jpeg", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_JPEG), "JPEG compression of images that SPICE sends over slow connections."),
        row("zlib", "zlib", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_JPEG), "Additional zlib compression of images that SPICE sends over slow connections."),
        row("playback", "playback", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_PLAYBACK), "Compression of sound that SPICE sends."),
        row("streaming", "streaming", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_STREAMING), "Detection of video in the screen that SPICE sends as a video stream."),
        row("clipboard", "clipboard", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_CLIPBOARD), "Clipboard of guest and SPICE viewer, which they share unless disabled here."),
        row("mouse", "mouse", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_MOUSE), "Mouse mode of SPICE."),
        row("filetransfer", "filetransfer", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_FILETRANSFER), "File transfer from a SPICE viewer to the guest, which is allowed unless disabled here."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["dbus"], absent: false } }], rows: &[19, 20, 24, 25], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["desktop"], absent: false } }], rows: &[1], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["egl-headless"], absent: false } }], rows: &[24], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["rdp"], absent: false } }], rows: &[4, 5, 7, 12, 21, 22, 23, 26], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["sdl"], absent: false } }], rows: &[1, 2, 3, 24], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["spice"], absent: false } }], rows: &[4, 5, 7, 12, 14, 15, 16, 17, 18, 24, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["vnc"], absent: false } }], rows: &[4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 25, 26], required: &[] },
    ],
};

/// Audio backend for the sound of the display.
///
/// Source: `domain/devices/graphics/audio`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsAudio {
    /// `@id`: The `id` of an entry in `audio`.
    pub id: Option<Text>,
}

impl Record for DomainDevicesGraphicsAudio {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_AUDIO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_AUDIO, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0)] } }
}

/// Rows of [`DomainDevicesGraphicsAudio`].
pub static DOMAIN_DEVICES_GRAPHICS_AUDIO: Shape = Shape {
    path: "domain/devices/graphics/audio",
    rows: &[
        row("id", "id", Attribute(Scalar::Class(Class::HexUint8)), "The `id` of an entry in `audio`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Security of single SPICE channels.
///
/// Source: `domain/devices/graphics/channel`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsChannel {
    /// `@name`: Name of the channel. One of `cursor`, `display`, `inputs`, `main`, `playback`, `record`, `smartcard`, `usbredir`.
    pub name: Option<Text>,
    /// `@mode`: Whether the channel is encrypted; `any` follows `default_mode`. One of `any`, `insecure`, `secure`.
    pub mode: Option<Text>,
}

impl Record for DomainDevicesGraphicsChannel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_CHANNEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.mode.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_CHANNEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 1), named("name", 0)] } }
}

/// Rows of [`DomainDevicesGraphicsChannel`].
pub static DOMAIN_DEVICES_GRAPHICS_CHANNEL: Shape = Shape {
    path: "domain/devices/graphics/channel",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("cursor"), word("display"), word("inputs"), word("main"), word("playback"), word("record"), word("smartcard"), word("usbredir")])), "Name of the channel. One of `cursor`, `display`, `inputs`, `main`, `playback`, `record`, `smartcard`, `usbredir`.")
            .flag(Flags::EXPECTED),
        row("mode", "mode", Attribute(Scalar::Words(&[word("any"), word("insecure"), word("secure")])), "Whether the channel is encrypted; `any` follows `default_mode`. One of `any`, `insecure`, `secure`.")
            .flag(Flags::EXPECTED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Clipboard of guest and SPICE viewer, which they share unless disabled here.
///
/// Source: `domain/devices/graphics/clipboard`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsClipboard {
    /// `@copypaste`: Whether the clipboard is shared.
    pub copypaste: Option<bool>,
}

impl Record for DomainDevicesGraphicsClipboard {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_CLIPBOARD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.copypaste.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_CLIPBOARD, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.copypaste.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("copypaste", 0)] } }
}

/// Rows of [`DomainDevicesGraphicsClipboard`].
pub static DOMAIN_DEVICES_GRAPHICS_CLIPBOARD: Shape = Shape {
    path: "domain/devices/graphics/clipboard",
    rows: &[
        row("copypaste", "copypaste", Attribute(Scalar::Bool(YES_NO)), "Whether the clipboard is shared."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// File transfer from a SPICE viewer to the guest, which is allowed unless disabled here.
///
/// Source: `domain/devices/graphics/filetransfer`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsFiletransfer {
    /// `@enable`: Whether file transfer is allowed.
    pub enable: Option<bool>,
}

impl Record for DomainDevicesGraphicsFiletransfer {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_FILETRANSFER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enable.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_FILETRANSFER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enable.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enable", 0)] } }
}

/// Rows of [`DomainDevicesGraphicsFiletransfer`].
pub static DOMAIN_DEVICES_GRAPHICS_FILETRANSFER: Shape = Shape {
    path: "domain/devices/graphics/filetransfer",
    rows: &[
        row("enable", "enable", Attribute(Scalar::Bool(YES_NO)), "Whether file transfer is allowed."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Rendering with OpenGL.
///
/// Source: `domain/devices/graphics/gl`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsGl {
    /// `@enable`: Whether OpenGL is used.
    pub enable: Option<bool>,
    /// `@rendernode`: Absolute path of the host's DRM render node, such as `/dev/dri/renderD128`. Default: the first available one.
    pub rendernode: Option<Text>,
}

impl Record for DomainDevicesGraphicsGl {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_GL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enable.slot(),
            1 => self.rendernode.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_GL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enable.is_set()).with(1, self.rendernode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enable", 0), named("rendernode", 1)] } }
}

/// Rows of [`DomainDevicesGraphicsGl`].
pub static DOMAIN_DEVICES_GRAPHICS_GL: Shape = Shape {
    path: "domain/devices/graphics/gl",
    rows: &[
        row("enable", "enable", Attribute(Scalar::Bool(YES_NO)), "Whether OpenGL is used."),
        row("rendernode", "rendernode", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the host's DRM render node, such as `/dev/dri/renderD128`. Default: the first available one.")
            .canon(Canon::Path),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["dbus", "spice"], absent: false } }], rows: &[0, 1], required: &[0] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["egl-headless"], absent: false } }], rows: &[1], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["sdl"], absent: false } }], rows: &[0], required: &[0] },
    ],
};

/// Compression of images that SPICE sends.
///
/// Source: `domain/devices/graphics/image`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsImage {
    /// `@compression`: Algorithm of the compression. One of `auto_glz`, `auto_lz`, `glz`, `lz`, `off`, `quic`.
    pub compression: Option<Text>,
}

impl Record for DomainDevicesGraphicsImage {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_IMAGE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.compression.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_IMAGE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.compression.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("compression", 0)] } }
}

/// Rows of [`DomainDevicesGraphicsImage`].
pub static DOMAIN_DEVICES_GRAPHICS_IMAGE: Shape = Shape {
    path: "domain/devices/graphics/image",
    rows: &[
        row("compression", "compression", Attribute(Scalar::Words(&[word("auto_glz"), word("auto_lz"), word("glz"), word("lz"), word("off"), word("quic")])), "Algorithm of the compression. One of `auto_glz`, `auto_lz`, `glz`, `lz`, `off`, `quic`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// JPEG compression of images that SPICE sends over slow connections.
///
/// Source: `domain/devices/graphics/jpeg`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsJpeg {
    /// `@compression`: Whether the compression is used. One of `always`, `auto`, `never`.
    pub compression: Option<Text>,
}

impl Record for DomainDevicesGraphicsJpeg {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_JPEG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.compression.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_JPEG, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.compression.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("compression", 0)] } }
}

/// Rows of [`DomainDevicesGraphicsJpeg`].
pub static DOMAIN_DEVICES_GRAPHICS_JPEG: Shape = Shape {
    path: "domain/devices/graphics/jpeg",
    rows: &[
        row("compression", "compression", Attribute(Scalar::Words(&[word("always"), word("auto"), word("never")])), "Whether the compression is used. One of `always`, `auto`, `never`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Where the display listens. Default: the address in the host's qemu.conf, which is the loopback address unless changed.
///
/// Source: `domain/devices/graphics/listen`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsListen {
    /// `@type`: Kind of listener: an `address`, the address of a `network`, a UNIX `socket`, or `none` for clients that connect over the libvirt API. One of `address`, `network`, `none`, `socket`.
    pub r#type: Option<Text>,
    /// `@address`: IP address or host name to listen on, such as `127.0.0.1` or `0.0.0.0`.
    pub address: Option<Text>,
    /// `@network`: Name or UUID of a libvirt network whose address is used, for `type = "network"`.
    pub network: Option<Text>,
    /// `@socket`: Path of the UNIX socket, for `type = "socket"`. Generated when omitted.
    pub socket: Option<Text>,
}

impl Record for DomainDevicesGraphicsListen {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_LISTEN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.address.slot(),
            2 => self.network.slot(),
            3 => self.socket.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_LISTEN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.address.is_set()).with(2, self.network.is_set()).with(3, self.socket.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("network", 2), named("socket", 3), named("type", 0)] } }
}

/// Rows of [`DomainDevicesGraphicsListen`].
pub static DOMAIN_DEVICES_GRAPHICS_LISTEN: Shape = Shape {
    path: "domain/devices/graphics/listen",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("address"), word("network"), word("none"), word("socket")])), "Kind of listener: an `address`, the address of a `network`, a UNIX `socket`, or `none` for clients that connect over the libvirt API. One of `address`, `network`, `none`, `socket`.")
            .flag(Flags::SELECTS)
            .flag(Flags::EXPECTED),
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class(Class::DnsName), Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address or host name to listen on, such as `127.0.0.1` or `0.0.0.0`."),
        row("network", "network", Attribute(Scalar::Text), "Name or UUID of a libvirt network whose address is used, for `type = \"network\"`.")
            .rules(&Rules { refers_to: Some("network"), ..NO_RULES }),
        row("socket", "socket", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the UNIX socket, for `type = \"socket\"`. Generated when omitted.")
            .canon(Canon::Path),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["address"], absent: false } }], rows: &[1], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["network"], absent: false } }], rows: &[1, 2], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["socket"], absent: false } }], rows: &[3], required: &[] },
    ],
};

/// Mouse mode of SPICE.
///
/// Source: `domain/devices/graphics/mouse`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsMouse {
    /// `@mode`: `client` sends absolute pointer positions, `server` relative movements. Default: `client`. One of `client`, `server`.
    pub mode: Option<Text>,
}

impl Record for DomainDevicesGraphicsMouse {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_MOUSE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_MOUSE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 0)] } }
}

/// Rows of [`DomainDevicesGraphicsMouse`].
pub static DOMAIN_DEVICES_GRAPHICS_MOUSE: Shape = Shape {
    path: "domain/devices/graphics/mouse",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("client"), word("server")])), "`client` sends absolute pointer positions, `server` relative movements. Default: `client`. One of `client`, `server`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Compression of sound that SPICE sends.
///
/// Source: `domain/devices/graphics/playback`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsPlayback {
    /// `@compression`: Whether sound is compressed.
    pub compression: Option<bool>,
}

impl Record for DomainDevicesGraphicsPlayback {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_PLAYBACK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.compression.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_PLAYBACK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.compression.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("compression", 0)] } }
}

/// Rows of [`DomainDevicesGraphicsPlayback`].
pub static DOMAIN_DEVICES_GRAPHICS_PLAYBACK: Shape = Shape {
    path: "domain/devices/graphics/playback",
    rows: &[
        row("compression", "compression", Attribute(Scalar::Bool(ON_OFF)), "Whether sound is compressed."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Detection of video in the screen that SPICE sends as a video stream.
///
/// Source: `domain/devices/graphics/streaming`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsStreaming {
    /// `@mode`: Which changes of the screen are streamed: `filter` those that look like video, `all`, or none (`off`). One of `all`, `filter`, `off`.
    pub mode: Option<Text>,
}

impl Record for DomainDevicesGraphicsStreaming {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_STREAMING
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_STREAMING, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 0)] } }
}

/// Rows of [`DomainDevicesGraphicsStreaming`].
pub static DOMAIN_DEVICES_GRAPHICS_STREAMING: Shape = Shape {
    path: "domain/devices/graphics/streaming",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("all"), word("filter"), word("off")])), "Which changes of the screen are streamed: `filter` those that look like video, `all`, or none (`off`). One of `all`, `filter`, `off`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
