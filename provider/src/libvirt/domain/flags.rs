//! The words of domain calls, and libvirt's numbers for them.

use virt_sys as sys;

/// Which domains are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// All.
    All,
    /// Those with a guest.
    Active,
    /// Those that are off.
    Inactive,
}

impl Which {
    pub(super) fn flag(self) -> u32 {
        match self {
            Self::All => 0,
            Self::Active => sys::VIR_CONNECT_LIST_DOMAINS_ACTIVE,
            Self::Inactive => sys::VIR_CONNECT_LIST_DOMAINS_INACTIVE,
        }
    }
}

/// How a document is checked when it is defined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validation {
    /// What libvirt does not know is dropped in silence.
    Lenient,
    /// Checked against libvirt's grammar.
    Strict,
}

/// What a domain is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The driver does not say.
    Unknown,
    /// The guest runs.
    Running,
    /// The guest waits for something.
    Blocked,
    /// The guest's processors are halted, by somebody or by an error of its storage.
    Paused,
    /// The guest is shutting down.
    ShuttingDown,
    /// There is no guest.
    Off,
    /// The guest crashed.
    Crashed,
    /// The guest put itself to sleep.
    Sleeping,
}

impl State {
    pub(super) fn from_number(number: i32) -> Self {
        match number.cast_unsigned() {
            sys::VIR_DOMAIN_RUNNING => Self::Running,
            sys::VIR_DOMAIN_BLOCKED => Self::Blocked,
            sys::VIR_DOMAIN_PAUSED => Self::Paused,
            sys::VIR_DOMAIN_SHUTDOWN => Self::ShuttingDown,
            sys::VIR_DOMAIN_SHUTOFF => Self::Off,
            sys::VIR_DOMAIN_CRASHED => Self::Crashed,
            sys::VIR_DOMAIN_PMSUSPENDED => Self::Sleeping,
            _ => Self::Unknown,
        }
    }
}

/// The state in which a guest does nothing, in words.
pub(super) fn halted(state: i32, reason: i32) -> Option<&'static str> {
    match State::from_number(state) {
        State::Paused => Some(match reason.cast_unsigned() {
            sys::VIR_DOMAIN_PAUSED_IOERROR => "paused by an I/O error",
            sys::VIR_DOMAIN_PAUSED_WATCHDOG => "paused by its watchdog",
            sys::VIR_DOMAIN_PAUSED_CRASHED => "paused because it crashed",
            sys::VIR_DOMAIN_PAUSED_POSTCOPY_FAILED => "paused by a failed migration",
            _ => "paused",
        }),
        State::Sleeping => Some("suspended by guest power management"),
        _ => None,
    }
}

/// How a domain is started.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // Independent switches, each a flag of libvirt.
pub struct Start {
    /// With its processors halted.
    pub paused: bool,
    /// Ended when our connection closes.
    pub autodestroy: bool,
    /// Without the host's file cache, when it resumes saved memory.
    pub bypass_cache: bool,
    /// Anew, dropping saved memory.
    pub force_boot: bool,
    /// Its document checked against the grammar first.
    pub validate: bool,
    /// With its UEFI variables as they were at first.
    pub reset_nvram: bool,
}

impl Start {
    pub(super) fn flags(self) -> u32 {
        selected(&[
            (self.paused, sys::VIR_DOMAIN_START_PAUSED),
            (self.autodestroy, sys::VIR_DOMAIN_START_AUTODESTROY),
            (self.bypass_cache, sys::VIR_DOMAIN_START_BYPASS_CACHE),
            (self.force_boot, sys::VIR_DOMAIN_START_FORCE_BOOT),
            (self.validate, sys::VIR_DOMAIN_START_VALIDATE),
            (self.reset_nvram, sys::VIR_DOMAIN_START_RESET_NVRAM),
        ])
    }
}

/// What becomes of something that belongs to a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    /// It goes with the domain.
    Remove,
    /// It stays on the host.
    Keep,
}

/// What goes with a definition. What is not removed and cannot be kept makes libvirt refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undefine {
    /// UEFI variables.
    pub nvram: Retention,
    /// State of the TPM.
    pub tpm: Retention,
    /// Remove the memory saved by managed save.
    pub remove_managed_save: bool,
    /// Remove what libvirt knows of snapshots; what they hold in images stays.
    pub remove_snapshots: bool,
    /// Remove what libvirt knows of checkpoints.
    pub remove_checkpoints: bool,
}

impl Default for Undefine {
    fn default() -> Self {
        Self {
            nvram: Retention::Remove,
            tpm: Retention::Remove,
            remove_managed_save: true,
            remove_snapshots: true,
            remove_checkpoints: true,
        }
    }
}

impl Undefine {
    /// The flags, then fewer and fewer of them, the newest left out first.
    pub(super) fn flags_down(self) -> Vec<u32> {
        let by_age = [
            selected(&[(self.remove_managed_save, sys::VIR_DOMAIN_UNDEFINE_MANAGED_SAVE)]),
            selected(&[(self.remove_snapshots, sys::VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA)]),
            match self.nvram {
                Retention::Remove => sys::VIR_DOMAIN_UNDEFINE_NVRAM,
                Retention::Keep => sys::VIR_DOMAIN_UNDEFINE_KEEP_NVRAM,
            },
            selected(&[(self.remove_checkpoints, sys::VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA)]),
            match self.tpm {
                Retention::Remove => sys::VIR_DOMAIN_UNDEFINE_TPM,
                Retention::Keep => sys::VIR_DOMAIN_UNDEFINE_KEEP_TPM,
            },
        ];
        let mut choices: Vec<u32> =
            (0..=by_age.len()).rev().map(|count| by_age[..count].iter().sum()).collect();
        choices.dedup();
        choices
    }
}

/// Which of a domain's two descriptions a change is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Affect {
    /// The guest that runs.
    Live,
    /// The stored configuration.
    Stored,
}

impl Affect {
    pub(super) fn flag(self) -> u32 {
        match self {
            Self::Live => sys::VIR_DOMAIN_AFFECT_LIVE,
            Self::Stored => sys::VIR_DOMAIN_AFFECT_CONFIG,
        }
    }
}

fn selected(flags: &[(bool, u32)]) -> u32 {
    flags.iter().filter(|(is_set, _)| *is_set).map(|(_, flag)| flag).sum()
}

#[cfg(test)]
mod tests {
    use super::{Retention, Start, Undefine};

    #[test]
    fn start_without_wishes_has_no_flags() {
        assert_eq!(Start::default().flags(), 0);
        assert_eq!(Start { paused: true, force_boot: true, ..Start::default() }.flags(), 9);
    }

    #[test]
    fn undefine_gives_up_the_newest_flags_first() {
        let keep = Undefine { nvram: Retention::Keep, tpm: Retention::Keep, ..Undefine::default() };
        assert_eq!(keep.flags_down(), [91, 27, 11, 3, 1, 0]);
        let bare = Undefine { remove_snapshots: false, ..Undefine::default() };
        assert_eq!(bare.flags_down(), [53, 21, 5, 1, 0]);
    }
}
