//! From schemas/facts/domain.facts, `domain/devices/graphics`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word};

/// Displays that can be reached over the network.
///
/// Source: `domain/devices/graphics`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphics {
    /// `@type`: Protocol of the display. One of `dbus`, `desktop`, `egl-headless`, `rdp`, `sdl`, `spice`, `vnc`.
    pub r#type: Option<String>,
    /// `@display`: XML attribute `display` of `<graphics>`.
    pub display: Option<String>,
    /// `@xauth`: XML attribute `xauth` of `<graphics>`.
    pub xauth: Option<String>,
    /// `@fullscreen`: XML attribute `fullscreen` of `<graphics>`.
    pub fullscreen: Option<bool>,
    /// `@port`: Port; -1 lets libvirt choose, from 5900 on. -1 to 65535.
    pub port: Option<Number>,
    /// `@autoport`: Whether libvirt chooses the port at each start; leave `port` out then.
    pub autoport: Option<bool>,
    /// `@websocket`: Port for web browsers; -1 lets libvirt choose. -1 to 65535.
    pub websocket: Option<Number>,
    /// `@listen`: Address to listen on; an older form of `listen`.
    pub listen_address: Option<String>,
    /// `@sharePolicy`: Whether several viewers may watch a VNC display. One of `allow-exclusive`, `force-shared`, `ignore`.
    pub share_policy: Option<String>,
    /// `@powerControl`: Whether a VNC viewer may shut the guest down.
    pub power_control: Option<bool>,
    /// `@wait`: XML attribute `wait` of `<graphics>`. Since libvirt 12.8.0.
    pub wait: Option<bool>,
    /// `@socket`: Path of a socket in place of a port; an older form of `listen`.
    pub socket: Option<String>,
    /// `@passwd`: Password of the display; VNC takes 8 characters.
    pub passwd: Option<String>,
    /// `@`: Change this to have a change of `passwd` made; any text or number.
    pub passwd_version: Option<String>,
    /// `@keymap`: Layout of the viewer's keyboard, such as `de`; best left out.
    pub keymap: Option<String>,
    /// `@passwdValidTo`: Time at which the password ends, as `2030-01-01T00:00:00`, in UTC.
    pub passwd_valid_to: Option<String>,
    /// `@connected`: What happens to those who are connected when the password changes. One of `disconnect`, `fail`, `keep`.
    pub connected: Option<String>,
    /// `@tlsPort`: Port for encrypted SPICE. -1 to 65535.
    pub tls_port: Option<Number>,
    /// `@defaultMode`: Whether SPICE channels that say nothing are encrypted. One of `any`, `insecure`, `secure`.
    pub default_mode: Option<String>,
    /// `@address`: XML attribute `address` of `<graphics>`.
    pub address: Option<String>,
    /// `@p2p`: XML attribute `p2p` of `<graphics>`.
    pub p2p: Option<bool>,
    /// `@replaceUser`: XML attribute `replaceUser` of `<graphics>`.
    pub replace_user: Option<bool>,
    /// `@multiUser`: XML attribute `multiUser` of `<graphics>`.
    pub multi_user: Option<bool>,
    /// `@username`: XML attribute `username` of `<graphics>`. Since libvirt 11.3.0.
    pub username: Option<String>,
    /// `<gl>`: Drawing by the host's graphics card.
    pub gl: Option<Box<crate::domain::DomainDevicesGraphicsGl>>,
    /// `<audio>`: Where the sound of the display goes.
    pub audio: Option<Box<crate::domain::DomainDevicesGraphicsAudio>>,
    /// `<listen>`: Where the display can be reached; only from the host itself when left out.
    pub listen: Vec<crate::domain::DomainDevicesGraphicsListen>,
    /// `<channel>`: Which SPICE channels are encrypted.
    pub channel: Vec<crate::domain::DomainDevicesGraphicsChannel>,
    /// `<image>`: How SPICE compresses images.
    pub image: Option<Box<crate::domain::DomainDevicesGraphicsImage>>,
    /// `<jpeg>`: Element `<jpeg>` of `<graphics>`.
    pub jpeg: Option<Box<crate::domain::DomainDevicesGraphicsJpeg>>,
    /// `<zlib>`: Element `<zlib>` of `<graphics>`.
    pub zlib: Option<Box<crate::domain::DomainDevicesGraphicsZlib>>,
    /// `<playback>`: Element `<playback>` of `<graphics>`.
    pub playback: Option<Box<crate::domain::DomainDevicesGraphicsPlayback>>,
    /// `<streaming>`: Which parts of the screen SPICE sends as video.
    pub streaming: Option<Box<crate::domain::DomainDevicesGraphicsStreaming>>,
    /// `<clipboard>`: The clipboard that guest and viewer share.
    pub clipboard: Option<Box<crate::domain::DomainDevicesGraphicsClipboard>>,
    /// `<mouse>`: Who draws the pointer.
    pub mouse: Option<Box<crate::domain::DomainDevicesGraphicsMouse>>,
    /// `<filetransfer>`: Files that a viewer may drop on the guest.
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
}

/// Rows of [`DomainDevicesGraphics`].
pub static DOMAIN_DEVICES_GRAPHICS: Shape = Shape {
    path: "domain/devices/graphics",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("desktop"), word("egl-headless"), word("rdp"), word("sdl"), word("spice"), word("vnc")])), "Protocol of the display. One of `dbus`, `desktop`, `egl-headless`, `rdp`, `sdl`, `spice`, `vnc`.")
            .flag(Flags::SELECTS),
        row("display", "display", Attribute(Scalar::Text), "XML attribute `display` of `<graphics>`."),
        row("xauth", "xauth", Attribute(Scalar::Text), "XML attribute `xauth` of `<graphics>`."),
        row("fullscreen", "fullscreen", Attribute(Scalar::Bool(YES_NO)), "XML attribute `fullscreen` of `<graphics>`."),
        row("port", "port", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "Port; -1 lets libvirt choose, from 5900 on. -1 to 65535.")
            .flag(Flags::RUNTIME)
            .derived_from(&["@autoport"])
            .added("-1"),
        row("autoport", "autoport", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt chooses the port at each start; leave `port` out then.")
            .presence(Presence::Omittable)
            .derived_from(&["@port", "@tlsPort", "@socket", "listen", "listen/@type", "@type"])
            .added("true?type:vnc|true?type:rdp|false?port"),
        row("websocket", "websocket", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "Port for web browsers; -1 lets libvirt choose. -1 to 65535.")
            .flag(Flags::RUNTIME),
        row("listen", "listen_address", Attribute(Scalar::Union(&[Scalar::Class("dns_name"), Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "Address to listen on; an older form of `listen`.")
            .flag(Flags::AUTO)
            .derived_from(&["listen", "listen/@type", "listen/@address"]),
        row("sharePolicy", "share_policy", Attribute(Scalar::Words(&[word("allow-exclusive"), word("force-shared"), word("ignore")])), "Whether several viewers may watch a VNC display. One of `allow-exclusive`, `force-shared`, `ignore`."),
        row("powerControl", "power_control", Attribute(Scalar::Bool(YES_NO)), "Whether a VNC viewer may shut the guest down."),
        row("wait", "wait", Attribute(Scalar::Bool(YES_NO)), "XML attribute `wait` of `<graphics>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("socket", "socket", Attribute(Scalar::Class("abs_file_path")), "Path of a socket in place of a port; an older form of `listen`.")
            .canon(Canon::Path)
            .flag(Flags::AUTO)
            .derived_from(&["listen", "listen/@type", "listen/@socket"]),
        row("passwd", "passwd", Attribute(Scalar::Text), "Password of the display; VNC takes 8 characters.")
            .flag(Flags::WRITE_ONLY),
        row("", "passwd_version", Attribute(Scalar::Text), "Change this to have a change of `passwd` made; any text or number.")
            .flag(Flags::CREATE_ONLY),
        row("keymap", "keymap", Attribute(Scalar::Text), "Layout of the viewer's keyboard, such as `de`; best left out."),
        row("passwdValidTo", "passwd_valid_to", Attribute(Scalar::Class("date_time")), "Time at which the password ends, as `2030-01-01T00:00:00`, in UTC."),
        row("connected", "connected", Attribute(Scalar::Words(&[word("disconnect"), word("fail"), word("keep")])), "What happens to those who are connected when the password changes. One of `disconnect`, `fail`, `keep`."),
        row("tlsPort", "tls_port", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "Port for encrypted SPICE. -1 to 65535.")
            .flag(Flags::RUNTIME)
            .derived_from(&["@autoport"]),
        row("defaultMode", "default_mode", Attribute(Scalar::Words(&[word("any"), word("insecure"), word("secure")])), "Whether SPICE channels that say nothing are encrypted. One of `any`, `insecure`, `secure`."),
        row("address", "address", Attribute(Scalar::Class("non_empty")), "XML attribute `address` of `<graphics>`."),
        row("p2p", "p2p", Attribute(Scalar::Bool(YES_NO)), "XML attribute `p2p` of `<graphics>`."),
        row("replaceUser", "replace_user", Attribute(Scalar::Bool(YES_NO)), "XML attribute `replaceUser` of `<graphics>`."),
        row("multiUser", "multi_user", Attribute(Scalar::Bool(YES_NO)), "XML attribute `multiUser` of `<graphics>`."),
        row("username", "username", Attribute(Scalar::Text), "XML attribute `username` of `<graphics>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("gl", "gl", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_GL), "Drawing by the host's graphics card."),
        row("audio", "audio", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_AUDIO), "Where the sound of the display goes."),
        row("listen", "listen", Children(&crate::domain::DOMAIN_DEVICES_GRAPHICS_LISTEN), "Where the display can be reached; only from the host itself when left out.")
            .flag(Flags::ORDERED)
            .derived_from(&["@listen", "@socket", "@port", "@tlsPort", "@autoport", "listen"])
            .added("type:address"),
        row("channel", "channel", Children(&crate::domain::DOMAIN_DEVICES_GRAPHICS_CHANNEL), "Which SPICE channels are encrypted."),
        row("image", "image", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_IMAGE), "How SPICE compresses images."),
        row("jpeg", "jpeg", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_JPEG), "Element `<jpeg>` of `<graphics>`."),
        row("zlib", "zlib", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_ZLIB), "Element `<zlib>` of `<graphics>`."),
        row("playback", "playback", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_PLAYBACK), "Element `<playback>` of `<graphics>`."),
        row("streaming", "streaming", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_STREAMING), "Which parts of the screen SPICE sends as video."),
        row("clipboard", "clipboard", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_CLIPBOARD), "The clipboard that guest and viewer share."),
        row("mouse", "mouse", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_MOUSE), "Who draws the pointer."),
        row("filetransfer", "filetransfer", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_FILETRANSFER), "Files that a viewer may drop on the guest."),
    ],
    identity: &[&["type"]],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["dbus"] }], fields: &["@address", "@p2p", "gl", "audio"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["desktop"] }], fields: &["@display"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["egl-headless"] }], fields: &["gl"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["rdp"] }], fields: &["@port", "@autoport", "@listen", "@passwd", "@replaceUser", "@multiUser", "@username", "listen"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["sdl"] }], fields: &["@display", "@xauth", "@fullscreen", "gl"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["spice"] }], fields: &["@port", "@autoport", "@listen", "@passwd", "@keymap", "@passwdValidTo", "@connected", "@tlsPort", "@defaultMode", "gl", "listen", "channel", "image", "jpeg", "zlib", "playback", "streaming", "clipboard", "mouse", "filetransfer"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["vnc"] }], fields: &["@port", "@autoport", "@websocket", "@listen", "@sharePolicy", "@powerControl", "@wait", "@socket", "@passwd", "@keymap", "@passwdValidTo", "@connected", "audio", "listen"], required: &[] },
    ],
};

/// Where the sound of the display goes.
///
/// Source: `domain/devices/graphics/audio`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsAudio {
    /// `@id`: Number of an `audio`.
    pub id: Option<String>,
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
}

/// Rows of [`DomainDevicesGraphicsAudio`].
pub static DOMAIN_DEVICES_GRAPHICS_AUDIO: Shape = Shape {
    path: "domain/devices/graphics/audio",
    rows: &[
        row("id", "id", Attribute(Scalar::Class("hex_uint8")), "Number of an `audio`.")
            .canon(Canon::HexNum),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Which SPICE channels are encrypted.
///
/// Source: `domain/devices/graphics/channel`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsChannel {
    /// `@name`: XML attribute `name` of `<channel>`. One of `cursor`, `display`, `inputs`, `main`, `playback`, `record`, `smartcard`, `usbredir`.
    pub name: Option<String>,
    /// `@mode`: XML attribute `mode` of `<channel>`. One of `any`, `insecure`, `secure`.
    pub mode: Option<String>,
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
}

/// Rows of [`DomainDevicesGraphicsChannel`].
pub static DOMAIN_DEVICES_GRAPHICS_CHANNEL: Shape = Shape {
    path: "domain/devices/graphics/channel",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("cursor"), word("display"), word("inputs"), word("main"), word("playback"), word("record"), word("smartcard"), word("usbredir")])), "XML attribute `name` of `<channel>`. One of `cursor`, `display`, `inputs`, `main`, `playback`, `record`, `smartcard`, `usbredir`."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("any"), word("insecure"), word("secure")])), "XML attribute `mode` of `<channel>`. One of `any`, `insecure`, `secure`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The clipboard that guest and viewer share.
///
/// Source: `domain/devices/graphics/clipboard`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsClipboard {
    /// `@copypaste`: Whether they share it.
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
}

/// Rows of [`DomainDevicesGraphicsClipboard`].
pub static DOMAIN_DEVICES_GRAPHICS_CLIPBOARD: Shape = Shape {
    path: "domain/devices/graphics/clipboard",
    rows: &[
        row("copypaste", "copypaste", Attribute(Scalar::Bool(YES_NO)), "Whether they share it."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Files that a viewer may drop on the guest.
///
/// Source: `domain/devices/graphics/filetransfer`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsFiletransfer {
    /// `@enable`: Whether it may.
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
}

/// Rows of [`DomainDevicesGraphicsFiletransfer`].
pub static DOMAIN_DEVICES_GRAPHICS_FILETRANSFER: Shape = Shape {
    path: "domain/devices/graphics/filetransfer",
    rows: &[
        row("enable", "enable", Attribute(Scalar::Bool(YES_NO)), "Whether it may."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Drawing by the host's graphics card.
///
/// Source: `domain/devices/graphics/gl`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsGl {
    /// `@enable`: XML attribute `enable` of `<gl>`.
    pub enable: Option<bool>,
    /// `@rendernode`: Path of the host's graphics device.
    pub rendernode: Option<String>,
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
}

/// Rows of [`DomainDevicesGraphicsGl`].
pub static DOMAIN_DEVICES_GRAPHICS_GL: Shape = Shape {
    path: "domain/devices/graphics/gl",
    rows: &[
        row("enable", "enable", Attribute(Scalar::Bool(YES_NO)), "XML attribute `enable` of `<gl>`."),
        row("rendernode", "rendernode", Attribute(Scalar::Class("abs_file_path")), "Path of the host's graphics device.")
            .canon(Canon::Path),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["dbus", "spice"] }], fields: &["@enable", "@rendernode"], required: &["@enable"] },
        Arm { when: &[When { selector: "../@type", words: &["egl-headless"] }], fields: &["@rendernode"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["sdl"] }], fields: &["@enable"], required: &["@enable"] },
    ],
};

/// How SPICE compresses images.
///
/// Source: `domain/devices/graphics/image`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsImage {
    /// `@compression`: XML attribute `compression` of `<image>`. One of `auto_glz`, `auto_lz`, `glz`, `lz`, `off`, `quic`.
    pub compression: Option<String>,
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
}

/// Rows of [`DomainDevicesGraphicsImage`].
pub static DOMAIN_DEVICES_GRAPHICS_IMAGE: Shape = Shape {
    path: "domain/devices/graphics/image",
    rows: &[
        row("compression", "compression", Attribute(Scalar::Words(&[word("auto_glz"), word("auto_lz"), word("glz"), word("lz"), word("off"), word("quic")])), "XML attribute `compression` of `<image>`. One of `auto_glz`, `auto_lz`, `glz`, `lz`, `off`, `quic`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<jpeg>` of `<graphics>`.
///
/// Source: `domain/devices/graphics/jpeg`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsJpeg {
    /// `@compression`: XML attribute `compression` of `<jpeg>`. One of `always`, `auto`, `never`.
    pub compression: Option<String>,
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
}

/// Rows of [`DomainDevicesGraphicsJpeg`].
pub static DOMAIN_DEVICES_GRAPHICS_JPEG: Shape = Shape {
    path: "domain/devices/graphics/jpeg",
    rows: &[
        row("compression", "compression", Attribute(Scalar::Words(&[word("always"), word("auto"), word("never")])), "XML attribute `compression` of `<jpeg>`. One of `always`, `auto`, `never`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Where the display can be reached; only from the host itself when left out.
///
/// Source: `domain/devices/graphics/listen`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsListen {
    /// `@type`: Kind of place; `none` is for viewers that libvirt hands a connection. One of `address`, `network`, `none`, `socket`.
    pub r#type: Option<String>,
    /// `@address`: Address to listen on, such as `127.0.0.1` or `0.0.0.0`.
    pub address: Option<String>,
    /// `@network`: Network of libvirt's whose address is taken.
    pub network: Option<String>,
    /// `@socket`: Path of a socket; libvirt makes one up when left out.
    pub socket: Option<String>,
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
}

/// Rows of [`DomainDevicesGraphicsListen`].
pub static DOMAIN_DEVICES_GRAPHICS_LISTEN: Shape = Shape {
    path: "domain/devices/graphics/listen",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("address"), word("network"), word("none"), word("socket")])), "Kind of place; `none` is for viewers that libvirt hands a connection. One of `address`, `network`, `none`, `socket`.")
            .flag(Flags::SELECTS),
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class("dns_name"), Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "Address to listen on, such as `127.0.0.1` or `0.0.0.0`."),
        row("network", "network", Attribute(Scalar::Text), "Network of libvirt's whose address is taken."),
        row("socket", "socket", Attribute(Scalar::Class("abs_file_path")), "Path of a socket; libvirt makes one up when left out.")
            .canon(Canon::Path),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["address"] }], fields: &["@address"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["network"] }], fields: &["@address", "@network"], required: &["@network"] },
        Arm { when: &[When { selector: "@type", words: &["socket"] }], fields: &["@socket"], required: &[] },
    ],
};

/// Who draws the pointer.
///
/// Source: `domain/devices/graphics/mouse`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsMouse {
    /// `@mode`: XML attribute `mode` of `<mouse>`. One of `client`, `server`.
    pub mode: Option<String>,
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
}

/// Rows of [`DomainDevicesGraphicsMouse`].
pub static DOMAIN_DEVICES_GRAPHICS_MOUSE: Shape = Shape {
    path: "domain/devices/graphics/mouse",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("client"), word("server")])), "XML attribute `mode` of `<mouse>`. One of `client`, `server`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<playback>` of `<graphics>`.
///
/// Source: `domain/devices/graphics/playback`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsPlayback {
    /// `@compression`: XML attribute `compression` of `<playback>`.
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
}

/// Rows of [`DomainDevicesGraphicsPlayback`].
pub static DOMAIN_DEVICES_GRAPHICS_PLAYBACK: Shape = Shape {
    path: "domain/devices/graphics/playback",
    rows: &[
        row("compression", "compression", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `compression` of `<playback>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Which parts of the screen SPICE sends as video.
///
/// Source: `domain/devices/graphics/streaming`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsStreaming {
    /// `@mode`: XML attribute `mode` of `<streaming>`. One of `all`, `filter`, `off`.
    pub mode: Option<String>,
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
}

/// Rows of [`DomainDevicesGraphicsStreaming`].
pub static DOMAIN_DEVICES_GRAPHICS_STREAMING: Shape = Shape {
    path: "domain/devices/graphics/streaming",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("all"), word("filter"), word("off")])), "XML attribute `mode` of `<streaming>`. One of `all`, `filter`, `off`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<zlib>` of `<graphics>`.
///
/// Source: `domain/devices/graphics/zlib`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsZlib {
    /// `@compression`: XML attribute `compression` of `<zlib>`. One of `always`, `auto`, `never`.
    pub compression: Option<String>,
}

impl Record for DomainDevicesGraphicsZlib {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_GRAPHICS_ZLIB
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.compression.slot(),
            _ => no_slot(&DOMAIN_DEVICES_GRAPHICS_ZLIB, index),
        }
    }
}

/// Rows of [`DomainDevicesGraphicsZlib`].
pub static DOMAIN_DEVICES_GRAPHICS_ZLIB: Shape = Shape {
    path: "domain/devices/graphics/zlib",
    rows: &[
        row("compression", "compression", Attribute(Scalar::Words(&[word("always"), word("auto"), word("never")])), "XML attribute `compression` of `<zlib>`. One of `always`, `auto`, `never`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
