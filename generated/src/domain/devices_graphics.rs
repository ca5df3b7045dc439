//! From schemas/facts/domain.facts, `domain/devices/graphics`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
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
    /// `@port`: Port; -1 lets libvirt choose. -1 to 65535.
    pub port: Option<Number>,
    /// `@autoport`: Whether libvirt chooses the port.
    pub autoport: Option<bool>,
    /// `@websocket`: XML attribute `websocket` of `<graphics>`. -1 to 65535.
    pub websocket: Option<Number>,
    /// `@listen`: XML attribute `listen` of `<graphics>`.
    pub listen_address: Option<String>,
    /// `@sharePolicy`: XML attribute `sharePolicy` of `<graphics>`. One of `allow-exclusive`, `force-shared`, `ignore`.
    pub share_policy: Option<String>,
    /// `@powerControl`: XML attribute `powerControl` of `<graphics>`.
    pub power_control: Option<bool>,
    /// `@wait`: XML attribute `wait` of `<graphics>`. Since libvirt 12.8.0.
    pub wait: Option<bool>,
    /// `@socket`: XML attribute `socket` of `<graphics>`.
    pub socket: Option<String>,
    /// `@passwd`: Password of the display.
    pub passwd: Option<String>,
    /// `@`: Change this to have a changed `passwd` sent; any text or number.
    pub passwd_version: Option<String>,
    /// `@keymap`: XML attribute `keymap` of `<graphics>`.
    pub keymap: Option<String>,
    /// `@passwdValidTo`: XML attribute `passwdValidTo` of `<graphics>`.
    pub passwd_valid_to: Option<String>,
    /// `@connected`: XML attribute `connected` of `<graphics>`. One of `disconnect`, `fail`, `keep`.
    pub connected: Option<String>,
    /// `@tlsPort`: XML attribute `tlsPort` of `<graphics>`. -1 to 65535.
    pub tls_port: Option<Number>,
    /// `@defaultMode`: XML attribute `defaultMode` of `<graphics>`. One of `any`, `insecure`, `secure`.
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
    /// `<gl>`: Element `<gl>` of `<graphics>`.
    pub gl: Option<Box<crate::domain::DomainDevicesGraphicsGl>>,
    /// `<audio>`: Element `<audio>` of `<graphics>`.
    pub audio: Option<Box<crate::domain::DomainDevicesGraphicsAudio>>,
    /// `<listen>`: Elements `<listen>` of `<graphics>`.
    pub listen: Vec<crate::domain::DomainDevicesGraphicsListen>,
    /// `<channel>`: Elements `<channel>` of `<graphics>`.
    pub channel: Vec<crate::domain::DomainDevicesGraphicsChannel>,
    /// `<image>`: Element `<image>` of `<graphics>`.
    pub image: Option<Box<crate::domain::DomainDevicesGraphicsImage>>,
    /// `<jpeg>`: Element `<jpeg>` of `<graphics>`.
    pub jpeg: Option<Box<crate::domain::DomainDevicesGraphicsJpeg>>,
    /// `<zlib>`: Element `<zlib>` of `<graphics>`.
    pub zlib: Option<Box<crate::domain::DomainDevicesGraphicsZlib>>,
    /// `<playback>`: Element `<playback>` of `<graphics>`.
    pub playback: Option<Box<crate::domain::DomainDevicesGraphicsPlayback>>,
    /// `<streaming>`: Element `<streaming>` of `<graphics>`.
    pub streaming: Option<Box<crate::domain::DomainDevicesGraphicsStreaming>>,
    /// `<clipboard>`: Element `<clipboard>` of `<graphics>`.
    pub clipboard: Option<Box<crate::domain::DomainDevicesGraphicsClipboard>>,
    /// `<mouse>`: Element `<mouse>` of `<graphics>`.
    pub mouse: Option<Box<crate::domain::DomainDevicesGraphicsMouse>>,
    /// `<filetransfer>`: Element `<filetransfer>` of `<graphics>`.
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
        row("port", "port", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "Port; -1 lets libvirt choose. -1 to 65535.")
            .flag(Flags::RUNTIME)
            .added("-1"),
        row("autoport", "autoport", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt chooses the port."),
        row("websocket", "websocket", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "XML attribute `websocket` of `<graphics>`. -1 to 65535.")
            .flag(Flags::RUNTIME),
        row("listen", "listen_address", Attribute(Scalar::Union(&[Scalar::Class("dns_name"), Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `listen` of `<graphics>`.")
            .flag(Flags::AUTO)
            .derived_from(&["listen", "listen/@type", "listen/@address"]),
        row("sharePolicy", "share_policy", Attribute(Scalar::Words(&[word("allow-exclusive"), word("force-shared"), word("ignore")])), "XML attribute `sharePolicy` of `<graphics>`. One of `allow-exclusive`, `force-shared`, `ignore`."),
        row("powerControl", "power_control", Attribute(Scalar::Bool(YES_NO)), "XML attribute `powerControl` of `<graphics>`."),
        row("wait", "wait", Attribute(Scalar::Bool(YES_NO)), "XML attribute `wait` of `<graphics>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("socket", "socket", Attribute(Scalar::Class("abs_file_path")), "XML attribute `socket` of `<graphics>`.")
            .canon(Canon::Path)
            .flag(Flags::AUTO)
            .derived_from(&["listen", "listen/@type", "listen/@socket"]),
        row("passwd", "passwd", Attribute(Scalar::Text), "Password of the display.")
            .flag(Flags::SENSITIVE)
            .flag(Flags::WRITE_ONLY),
        row("", "passwd_version", Attribute(Scalar::Text), "Change this to have a changed `passwd` sent; any text or number.")
            .flag(Flags::CREATE_ONLY),
        row("keymap", "keymap", Attribute(Scalar::Text), "XML attribute `keymap` of `<graphics>`."),
        row("passwdValidTo", "passwd_valid_to", Attribute(Scalar::Class("date_time")), "XML attribute `passwdValidTo` of `<graphics>`."),
        row("connected", "connected", Attribute(Scalar::Words(&[word("disconnect"), word("fail"), word("keep")])), "XML attribute `connected` of `<graphics>`. One of `disconnect`, `fail`, `keep`."),
        row("tlsPort", "tls_port", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "XML attribute `tlsPort` of `<graphics>`. -1 to 65535.")
            .flag(Flags::RUNTIME),
        row("defaultMode", "default_mode", Attribute(Scalar::Words(&[word("any"), word("insecure"), word("secure")])), "XML attribute `defaultMode` of `<graphics>`. One of `any`, `insecure`, `secure`."),
        row("address", "address", Attribute(Scalar::Class("non_empty")), "XML attribute `address` of `<graphics>`."),
        row("p2p", "p2p", Attribute(Scalar::Bool(YES_NO)), "XML attribute `p2p` of `<graphics>`."),
        row("replaceUser", "replace_user", Attribute(Scalar::Bool(YES_NO)), "XML attribute `replaceUser` of `<graphics>`."),
        row("multiUser", "multi_user", Attribute(Scalar::Bool(YES_NO)), "XML attribute `multiUser` of `<graphics>`."),
        row("username", "username", Attribute(Scalar::Text), "XML attribute `username` of `<graphics>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("gl", "gl", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_GL), "Element `<gl>` of `<graphics>`."),
        row("audio", "audio", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_AUDIO), "Element `<audio>` of `<graphics>`."),
        row("listen", "listen", Children(&crate::domain::DOMAIN_DEVICES_GRAPHICS_LISTEN), "Elements `<listen>` of `<graphics>`.")
            .added("type:address"),
        row("channel", "channel", Children(&crate::domain::DOMAIN_DEVICES_GRAPHICS_CHANNEL), "Elements `<channel>` of `<graphics>`."),
        row("image", "image", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_IMAGE), "Element `<image>` of `<graphics>`."),
        row("jpeg", "jpeg", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_JPEG), "Element `<jpeg>` of `<graphics>`."),
        row("zlib", "zlib", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_ZLIB), "Element `<zlib>` of `<graphics>`."),
        row("playback", "playback", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_PLAYBACK), "Element `<playback>` of `<graphics>`."),
        row("streaming", "streaming", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_STREAMING), "Element `<streaming>` of `<graphics>`."),
        row("clipboard", "clipboard", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_CLIPBOARD), "Element `<clipboard>` of `<graphics>`."),
        row("mouse", "mouse", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_MOUSE), "Element `<mouse>` of `<graphics>`."),
        row("filetransfer", "filetransfer", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_FILETRANSFER), "Element `<filetransfer>` of `<graphics>`."),
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

/// Element `<audio>` of `<graphics>`.
///
/// Source: `domain/devices/graphics/audio`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsAudio {
    /// `@id`: XML attribute `id` of `<audio>`.
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
        row("id", "id", Attribute(Scalar::Class("hex_uint8")), "XML attribute `id` of `<audio>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<channel>` of `<graphics>`.
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

/// Element `<clipboard>` of `<graphics>`.
///
/// Source: `domain/devices/graphics/clipboard`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsClipboard {
    /// `@copypaste`: XML attribute `copypaste` of `<clipboard>`.
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
        row("copypaste", "copypaste", Attribute(Scalar::Bool(YES_NO)), "XML attribute `copypaste` of `<clipboard>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<filetransfer>` of `<graphics>`.
///
/// Source: `domain/devices/graphics/filetransfer`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsFiletransfer {
    /// `@enable`: XML attribute `enable` of `<filetransfer>`.
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
        row("enable", "enable", Attribute(Scalar::Bool(YES_NO)), "XML attribute `enable` of `<filetransfer>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<gl>` of `<graphics>`.
///
/// Source: `domain/devices/graphics/gl`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsGl {
    /// `@enable`: XML attribute `enable` of `<gl>`.
    pub enable: Option<bool>,
    /// `@rendernode`: XML attribute `rendernode` of `<gl>`.
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
        row("rendernode", "rendernode", Attribute(Scalar::Class("abs_file_path")), "XML attribute `rendernode` of `<gl>`.")
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

/// Element `<image>` of `<graphics>`.
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

/// Element `<listen>` of `<graphics>`.
///
/// Source: `domain/devices/graphics/listen`.
#[derive(Clone, Default)]
pub struct DomainDevicesGraphicsListen {
    /// `@type`: XML attribute `type` of `<listen>`. One of `address`, `network`, `none`, `socket`.
    pub r#type: Option<String>,
    /// `@address`: XML attribute `address` of `<listen>`.
    pub address: Option<String>,
    /// `@network`: XML attribute `network` of `<listen>`.
    pub network: Option<String>,
    /// `@socket`: XML attribute `socket` of `<listen>`.
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
        row("type", "type", Attribute(Scalar::Words(&[word("address"), word("network"), word("none"), word("socket")])), "XML attribute `type` of `<listen>`. One of `address`, `network`, `none`, `socket`.")
            .flag(Flags::SELECTS),
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class("dns_name"), Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `address` of `<listen>`."),
        row("network", "network", Attribute(Scalar::Text), "XML attribute `network` of `<listen>`."),
        row("socket", "socket", Attribute(Scalar::Class("abs_file_path")), "XML attribute `socket` of `<listen>`.")
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

/// Element `<mouse>` of `<graphics>`.
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

/// Element `<streaming>` of `<graphics>`.
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
