//! The options of domain calls, and their flags in libvirt.

use virt_sys as sys;

/// The domains to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// All.
    All,
    /// Active domains.
    Active,
    /// Inactive domains.
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
    /// libvirt drops unsupported content without an error.
    Lenient,
    /// The document is validated against libvirt's grammar.
    Strict,
}

/// The state of a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The driver does not report it.
    Unknown,
    /// The guest runs.
    Running,
    /// The guest is blocked on a resource.
    Blocked,
    /// The guest is paused, by a user or by a storage error.
    Paused,
    /// The guest is shutting down.
    ShuttingDown,
    /// The domain is inactive.
    Off,
    /// The guest crashed.
    Crashed,
    /// The guest is suspended by its own power management.
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

/// The state of a guest that exists but does not run, in words.
pub(super) fn halted(state: i32, reason: i32) -> Option<&'static str> {
    match State::from_number(state) {
        State::Paused => Some(match reason.cast_unsigned() {
            sys::VIR_DOMAIN_PAUSED_IOERROR => "paused by an I/O error",
            sys::VIR_DOMAIN_PAUSED_WATCHDOG => "paused by its watchdog",
            sys::VIR_DOMAIN_PAUSED_CRASHED => "paused because it crashed",
            sys::VIR_DOMAIN_PAUSED_POSTCOPY_FAILED => "paused by a failed migration",
            sys::VIR_DOMAIN_PAUSED_UNKNOWN => "paused by an error of its emulator",
            sys::VIR_DOMAIN_PAUSED_MIGRATION => "paused while it is migrated",
            sys::VIR_DOMAIN_PAUSED_SAVE => "paused while it is saved",
            sys::VIR_DOMAIN_PAUSED_DUMP => "paused while its memory is dumped",
            sys::VIR_DOMAIN_PAUSED_SNAPSHOT => "paused while a snapshot is created",
            _ => "paused",
        }),
        State::Sleeping => Some("suspended by guest power management"),
        _ => None,
    }
}

/// Why a guest does not run, in words, unless it can continue without help.
pub(super) fn stopped(state: i32, reason: i32) -> Option<&'static str> {
    let reason = reason.cast_unsigned();
    match State::from_number(state) {
        State::Off => Some(match reason {
            sys::VIR_DOMAIN_SHUTOFF_SHUTDOWN => "it shut down",
            sys::VIR_DOMAIN_SHUTOFF_DESTROYED => "it was forced off",
            sys::VIR_DOMAIN_SHUTOFF_CRASHED => "its emulator crashed",
            sys::VIR_DOMAIN_SHUTOFF_SAVED => "it was saved",
            sys::VIR_DOMAIN_SHUTOFF_FAILED => "it failed to start",
            _ => "it is shut off",
        }),
        State::Crashed => Some("it crashed"),
        State::Paused => match reason {
            sys::VIR_DOMAIN_PAUSED_IOERROR => Some("it is paused by an I/O error"),
            sys::VIR_DOMAIN_PAUSED_WATCHDOG => Some("it is paused by its watchdog"),
            sys::VIR_DOMAIN_PAUSED_CRASHED => Some("it is paused because it crashed"),
            sys::VIR_DOMAIN_PAUSED_UNKNOWN => Some("its emulator paused it because of an error"),
            _ => None,
        },
        _ => None,
    }
}

/// An error of a disk in words.
pub(super) fn disk_error((disk, error): &(String, i32)) -> Option<String> {
    let text = match error.cast_unsigned() {
        sys::VIR_DOMAIN_DISK_ERROR_NONE => return None,
        sys::VIR_DOMAIN_DISK_ERROR_NO_SPACE => "no space left on the host",
        _ => "I/O error",
    };
    Some(format!("disk {disk}: {text}"))
}

/// How a domain is started.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // Independent switches, each a flag of libvirt.
pub struct Start {
    /// Starts it paused.
    pub paused: bool,
    /// Stops it when the provider's connection closes.
    pub autodestroy: bool,
    /// Bypasses the host's file cache when it resumes from a managed save image.
    pub bypass_cache: bool,
    /// Discards the managed save image.
    pub force_boot: bool,
    /// Validates its document against the grammar first.
    pub validate: bool,
    /// Resets its UEFI variables.
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

/// What happens to a file that belongs to a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    /// It is removed with the domain.
    Remove,
    /// It is kept.
    Keep,
}

/// What is removed with a definition. libvirt rejects the call if something is neither removed nor can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undefine {
    /// UEFI variables.
    pub nvram: Retention,
    /// State of the TPM.
    pub tpm: Retention,
    /// Removes the managed save image.
    pub remove_managed_save: bool,
    /// Removes the metadata of snapshots; their data in images remains.
    pub remove_snapshots: bool,
    /// Removes the metadata of checkpoints.
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
    /// The flags, then subsets for older daemons, without the newest flags first.
    pub(super) fn fallback_flags(self) -> Vec<u32> {
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

fn selected(flags: &[(bool, u32)]) -> u32 {
    flags.iter().filter(|(is_set, _)| *is_set).map(|(_, flag)| flag).sum()
}

#[cfg(test)]
mod tests {
    use virt_sys as sys;

    use super::{Retention, Start, Undefine, disk_error, stopped};

    #[test]
    fn a_guest_that_a_user_paused_has_not_stopped() {
        let paused = sys::VIR_DOMAIN_PAUSED.cast_signed();
        let off = sys::VIR_DOMAIN_SHUTOFF.cast_signed();
        assert_eq!(stopped(paused, sys::VIR_DOMAIN_PAUSED_USER.cast_signed()), None);
        assert_eq!(stopped(sys::VIR_DOMAIN_RUNNING.cast_signed(), 1), None);
        let words = stopped(paused, sys::VIR_DOMAIN_PAUSED_IOERROR.cast_signed());
        assert_eq!(words, Some("it is paused by an I/O error"));
        let words = stopped(off, sys::VIR_DOMAIN_SHUTOFF_CRASHED.cast_signed());
        assert_eq!(words, Some("its emulator crashed"));
        let full = ("vdb".to_owned(), sys::VIR_DOMAIN_DISK_ERROR_NO_SPACE.cast_signed());
        assert_eq!(disk_error(&full).as_deref(), Some("disk vdb: no space left on the host"));
    }

    #[test]
    fn start_without_options_has_no_flags() {
        assert_eq!(Start::default().flags(), 0);
        assert_eq!(Start { paused: true, force_boot: true, ..Start::default() }.flags(), 9);
    }

    #[test]
    fn undefine_drops_the_newest_flags_first() {
        let keep = Undefine { nvram: Retention::Keep, tpm: Retention::Keep, ..Undefine::default() };
        assert_eq!(keep.fallback_flags(), [91, 27, 11, 3, 1, 0]);
        let bare = Undefine { remove_snapshots: false, ..Undefine::default() };
        assert_eq!(bare.fallback_flags(), [53, 21, 5, 1, 0]);
    }
}
