//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::shape::{Attachment, Flags, NO_RULES, Pattern, Rules, Scalar, RowName, RowSet, Shape, Since, Source, Words, named, row, word, word_since};

/// Watchdog devices, which act when a program in the guest no longer resets them.
///
/// Source: `domain/devices/watchdog`.
#[derive(Clone, Default)]
pub struct DomainDevicesWatchdog {
    /// `@model`: Model that the guest sees: `i6300esb` is recommended; machine type q35 always has `itco`. One of `diag288`, `i6300esb`, `ib700`, `itco` (9.1.0).
    pub model: Option<Text>,
    /// `@action`: What happens when the watchdog expires. Default: `reset`. One of `dump`, `inject-nmi`, `none`, `pause`, `poweroff`, `reset`, `shutdown`.
    pub action: Option<Text>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesConsoleAddress>>,
}

impl Record for DomainDevicesWatchdog {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_WATCHDOG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.action.slot(),
            2 => self.alias.slot(),
            3 => self.acpi.slot(),
            4 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_WATCHDOG, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.action.is_set()).with(2, self.alias.is_set()).with(3, self.acpi.is_set()).with(4, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 3), named("action", 1), named("address", 4), named("alias", 2), named("model", 0)] } }
}

/// Rows of [`DomainDevicesWatchdog`].
pub static DOMAIN_DEVICES_WATCHDOG: Shape = Shape {
    path: "domain/devices/watchdog",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("diag288"), word("i6300esb"), word("ib700"), word_since("itco", Since::At((9, 1, 0)))])), "Model that the guest sees: `i6300esb` is recommended; machine type q35 always has `itco`. One of `diag288`, `i6300esb`, `ib700`, `itco` (9.1.0).")
            .flag(Flags::NEEDED),
        row("action", "action", Attribute(Scalar::Words(&[word("dump"), word("inject-nmi"), word("none"), word("pause"), word("poweroff"), word("reset"), word("shutdown")])), "What happens when the watchdog expires. Default: `reset`. One of `dump`, `inject-nmi`, `none`, `pause`, `poweroff`, `reset`, `shutdown`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CONSOLE_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};
