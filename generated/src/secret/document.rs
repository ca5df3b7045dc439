//! From schemas/facts/secret.facts, `secret`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, Rules, Scalar, Selector, RowName, RowSet, Shape, When, Check, Words, YES_NO, named, row, word};

/// Document `<secret>`.
///
/// Source: `secret`.
#[derive(Clone, Default)]
pub struct Secret {
    /// `@ephemeral`: Whether libvirt keeps the secret in memory only, so that it is lost when the daemon stops, and created again by the next apply. Default: `false`.
    pub ephemeral: Option<bool>,
    /// `@private`: Whether libvirt never returns the value of the secret to clients. A private secret cannot be made public: it is replaced. Default: `false`.
    pub private: Option<bool>,
    /// `<uuid>`: UUID of the secret, by which other objects refer to it. Generated when omitted; set it to keep it when the secret is replaced.
    pub uuid: Option<Text>,
    /// `<description>`: Description of the secret. libvirt only stores it.
    pub description: Option<Text>,
    /// `<usage>`: Use of the secret. A usage name belongs to one secret only.
    pub usage: Option<Box<crate::secret::SecretUsage>>,
}

impl Record for Secret {
    fn shape(&self) -> &'static Shape {
        &SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.ephemeral.slot(),
            1 => self.private.slot(),
            2 => self.uuid.slot(),
            3 => self.description.slot(),
            4 => self.usage.slot(),
            _ => no_slot(&SECRET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.ephemeral.is_set()).with(1, self.private.is_set()).with(2, self.uuid.is_set()).with(3, self.description.is_set()).with(4, self.usage.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("description", 3), named("ephemeral", 0), named("private", 1), named("usage", 4), named("uuid", 2)] } }
}

/// Rows of [`Secret`].
pub static SECRET: Shape = Shape {
    path: "secret",
    rows: &[
        row("ephemeral", "ephemeral", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt keeps the secret in memory only, so that it is lost when the daemon stops, and created again by the next apply. Default: `false`.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("no"), condition: None }]), ..NO_RULES }),
        row("private", "private", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt never returns the value of the secret to clients. A private secret cannot be made public: it is replaced. Default: `false`.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("no"), condition: None }]), ..NO_RULES }),
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "UUID of the secret, by which other objects refer to it. Generated when omitted; set it to keep it when the secret is replaced.")
            .presence(Presence::Server)
            .canon(Canon::Uuid)
            .check(Check::Error)
            .flag(Flags::REPLACE),
        row("description", "description", Leaf(Scalar::Text), "Description of the secret. libvirt only stores it."),
        row("usage", "usage", Child(&crate::secret::SECRET_USAGE), "Use of the secret. A usage name belongs to one secret only.")
            .flag(Flags::REPLACE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Use of the secret. A usage name belongs to one secret only.
///
/// Source: `secret/usage`.
#[derive(Clone, Default)]
pub struct SecretUsage {
    /// `@type`: Kind of use: `volume` encryption of a volume, `ceph` access to RBD, `iscsi` access to an iSCSI target, `tls` private key of TLS, `vtpm` encryption of the state of an emulated TPM. One of `ceph`, `iscsi`, `tls`, `volume`, `vtpm`.
    pub r#type: Option<Text>,
    /// `<volume>`: Absolute path of the volume, for `volume`.
    pub volume: Option<Text>,
    /// `<name>`: Usage name, for `ceph`, `tls` and `vtpm`.
    pub name: Option<Text>,
    /// `<target>`: Usage name, for `iscsi`.
    pub target: Option<Text>,
}

impl Record for SecretUsage {
    fn shape(&self) -> &'static Shape {
        &SECRET_USAGE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.volume.slot(),
            2 => self.name.slot(),
            3 => self.target.slot(),
            _ => no_slot(&SECRET_USAGE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.volume.is_set()).with(2, self.name.is_set()).with(3, self.target.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 2), named("target", 3), named("type", 0), named("volume", 1)] } }
}

/// Rows of [`SecretUsage`].
pub static SECRET_USAGE: Shape = Shape {
    path: "secret/usage",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ceph"), word("iscsi"), word("tls"), word("volume"), word("vtpm")])), "Kind of use: `volume` encryption of a volume, `ceph` access to RBD, `iscsi` access to an iSCSI target, `tls` private key of TLS, `vtpm` encryption of the state of an emulated TPM. One of `ceph`, `iscsi`, `tls`, `volume`, `vtpm`.")
            .flag(Flags::REPLACE),
        row("volume", "volume", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the volume, for `volume`.")
            .canon(Canon::Path)
            .flag(Flags::REPLACE),
        row("name", "name", Leaf(Scalar::Class(Class::ObjectName)), "Usage name, for `ceph`, `tls` and `vtpm`.")
            .flag(Flags::REPLACE),
        row("target", "target", Leaf(Scalar::Class(Class::ObjectName)), "Usage name, for `iscsi`.")
            .flag(Flags::REPLACE),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ceph", "tls", "vtpm"], absent: false } }], rows: &[2], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["iscsi"], absent: false } }], rows: &[3], required: &[3] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["volume"], absent: false } }], rows: &[1], required: &[1] },
    ],
};
