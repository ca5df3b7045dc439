//! From schemas/facts/secret.facts, `secret`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Arm, Canon, Flags, Scalar, Shape, When, YES_NO, row, word};

/// Document `<secret>`.
///
/// Source: `secret`.
#[derive(Clone, Default)]
pub struct Secret {
    /// `@ephemeral`: XML attribute `ephemeral` of `<secret>`.
    pub ephemeral: Option<bool>,
    /// `@private`: XML attribute `private` of `<secret>`.
    pub private: Option<bool>,
    /// `<uuid>`: Element `<uuid>` of `<secret>`.
    pub uuid: Option<String>,
    /// `<description>`: Element `<description>` of `<secret>`.
    pub description: Option<String>,
    /// `<usage>`: Element `<usage>` of `<secret>`.
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
}

/// Rows of [`Secret`].
pub static SECRET: Shape = Shape {
    path: "secret",
    rows: &[
        row("ephemeral", "ephemeral", Attribute(Scalar::Bool(YES_NO)), "XML attribute `ephemeral` of `<secret>`.")
            .flag(Flags::REPLACE),
        row("private", "private", Attribute(Scalar::Bool(YES_NO)), "XML attribute `private` of `<secret>`.")
            .flag(Flags::REPLACE),
        row("uuid", "uuid", Leaf(Scalar::Class("uuid")), "Element `<uuid>` of `<secret>`.")
            .presence(Presence::OptionalComputed)
            .canon(Canon::Uuid)
            .flag(Flags::REPLACE),
        row("description", "description", Leaf(Scalar::Text), "Element `<description>` of `<secret>`."),
        row("usage", "usage", Child(&crate::secret::SECRET_USAGE), "Element `<usage>` of `<secret>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<usage>` of `<secret>`.
///
/// Source: `secret/usage`.
#[derive(Clone, Default)]
pub struct SecretUsage {
    /// `@type`: XML attribute `type` of `<usage>`. One of `ceph`, `iscsi`, `tls`, `volume`, `vtpm`.
    pub r#type: Option<String>,
    /// `<volume>`: Element `<volume>` of `<usage>`.
    pub volume: Option<String>,
    /// `<name>`: Element `<name>` of `<usage>`.
    pub name: Option<String>,
    /// `<target>`: Element `<target>` of `<usage>`.
    pub target: Option<String>,
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
}

/// Rows of [`SecretUsage`].
pub static SECRET_USAGE: Shape = Shape {
    path: "secret/usage",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ceph"), word("iscsi"), word("tls"), word("volume"), word("vtpm")])), "XML attribute `type` of `<usage>`. One of `ceph`, `iscsi`, `tls`, `volume`, `vtpm`."),
        row("volume", "volume", Leaf(Scalar::Class("abs_file_path")), "Element `<volume>` of `<usage>`.")
            .canon(Canon::Path),
        row("name", "name", Leaf(Scalar::Class("object_name")), "Element `<name>` of `<usage>`."),
        row("target", "target", Leaf(Scalar::Class("object_name")), "Element `<target>` of `<usage>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["ceph", "tls", "vtpm"] }], fields: &["name"], required: &["name"] },
        Arm { when: &[When { selector: "@type", words: &["iscsi"] }], fields: &["target"], required: &["target"] },
        Arm { when: &[When { selector: "@type", words: &["volume"] }], fields: &["volume"], required: &["volume"] },
    ],
};
