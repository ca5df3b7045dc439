//! The attributes of a guest that are not part of its document.

use mapping::schema::Presence;
use mapping::shape::Row;
use mapping::{Number, Value};

use crate::controls::{Control, Leaf, Limit, Optional, Setting, controls, words};
use crate::guest::{AddressFilter, Conditions, FoundAddress};

/// The default limit of a shutdown, in seconds.
macro_rules! shutdown_seconds {
    () => {
        60
    };
}

/// The default limit of detaching devices, in seconds.
macro_rules! unplug_seconds {
    () => {
        60
    };
}

/// The default limit of a wait, in minutes.
macro_rules! wait_minutes {
    () => {
        5
    };
}

controls! {
    /// The attributes that are not part of the document.
    pub(super) struct Controls in "domain" {
        id,
        uri,
        running [presence(Presence::Server)]: Setting<bool> =
            "Whether the guest runs. When omitted, a new guest is not started, and an existing one is left as it is.",
        autostart,
        pending_restart,
        create: CreateOptions = "How the guest is defined and started for the first time.",
        update: UpdateOptions = "How the guest is changed.",
        destroy: DestroyOptions = "How the guest is destroyed.",
        wait_for: Optional<WaitFor> =
            "What an apply waits for after it started the guest, or after this attribute was added to a running guest. \
             When omitted, an apply does not wait.",
        addresses [presence(Presence::Computed)]: Option<Vec<FoundAddress>> =
            "IP addresses of the guest that `wait_for.address` selects, without link-local and loopback addresses. Read \
             only if `wait_for` is set; empty while the guest has no address, null without `wait_for`.",
        timeouts,
    }

    /// The attributes of `wait_for`.
    pub(super) struct WaitFor in "domain/wait_for" {
        address: Optional<AddressFilter> = "Waits for an address; `{}` accepts any.",
        agent: bool = "Waits until the guest agent answers.",
        cloud_init: bool =
            "Waits, through the guest agent, until cloud-init has completed; fails if cloud-init reports an error.",
        timeout: Limit<{ 60 * wait_minutes!() }> =
            concat!("Time limit of the wait. Default: `\"", wait_minutes!(), "m\"`."),
        on_timeout: OnTimeout =
            "What happens if the guest is not ready in time, or stops: `warn` reports a warning, `fail` an error, which \
             also stops the resources that depend on the guest. The guest is kept. Default: `warn`.",
    }

    /// The attributes of `create`.
    pub(super) struct CreateOptions in "domain/create" {
        paused: bool = "Whether the virtual CPUs stay paused after the first start.",
        autodestroy: bool =
            "Whether libvirt stops the guest when the connection of the provider closes.",
        bypass_cache: bool =
            "Whether restoring a managed save image bypasses the file cache of the host.",
        force_boot: bool =
            "Whether the guest boots even if it has a managed save image, which is then discarded.",
        validate: bool = "Whether libvirt validates the document against its schema first.",
        reset_nvram: bool =
            "Whether the first start resets the variables of the firmware to those of the template.",
        on_exists,
    }

    /// The attributes of `update`.
    pub(super) struct UpdateOptions in "domain/update" {
        on_restart,
        live,
        unplug_timeout: Limit<{ unplug_seconds!() }> = concat!(
            "Time limit for a running guest to release devices that are detached. A guest that is booting or has no \
             operating system may never release them. Default: `\"",
            unplug_seconds!(),
            "s\"`."
        ),
        shutdown_timeout: Limit<{ shutdown_seconds!() }> =
            concat!("Time limit for a graceful shutdown, which is requested repeatedly: through the guest agent if it is \
             connected, otherwise by ACPI. Default: `\"", shutdown_seconds!(), "s\"`."),
        reset_nvram: bool =
            "Whether the next start by an apply, including a restart, resets the variables of the firmware to those of \
             the template. This happens once: to reset them again, remove the attribute and set it again. A change of \
             the firmware or its image keeps the variables otherwise.",
        force: bool = "Whether a guest that does not shut down in time is forced off, and a medium is changed although \
             the guest has locked the drive.",
    }

    /// The attributes of `destroy`.
    pub(super) struct DestroyOptions in "domain/destroy" {
        graceful: Option<bool> = "Whether the guest is asked to shut down first, through its agent if that is \
             connected, otherwise by ACPI. Default: `true`.",
        timeout: Limit<{ shutdown_seconds!() }> = concat!(
            "Time limit for the shutdown, after which the guest is forced off. Default: `\"",
            shutdown_seconds!(),
            "s\"`."
        ),
        keep_nvram: bool = "Whether the file with the variables of the firmware is kept.",
        keep_tpm: bool = "Whether the state of the emulated TPM is kept.",
        remove_snapshots: Option<bool> =
            "Whether the metadata of snapshots and checkpoints is removed too. Default: `true`.",
        remove_managed_save: Option<bool> =
            "Whether the managed save image is removed too. Default: `true`.",
    }
}

/// What an unsuccessful wait is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum OnTimeout {
    /// A warning.
    #[default]
    Warn,
    /// An error.
    Fail,
}

words!(OnTimeout { Warn = "warn", Fail = "fail" });

impl Control for OnTimeout {
    const ROW: Row = <Option<Self>>::ROW;

    fn read(value: &Value) -> Self {
        Leaf::from_value(value).unwrap_or_default()
    }
}

impl WaitFor {
    /// What the guest must have.
    pub(super) fn conditions(&self) -> Conditions {
        Conditions {
            address: self.address.clone().present(),
            has_agent: self.agent,
            has_cloud_init: self.cloud_init,
            timeout: self.timeout.0,
            limited_by: "wait_for.timeout",
        }
    }

    /// The addresses to read.
    pub(super) fn filter(self) -> AddressFilter {
        self.address.present().unwrap_or_default()
    }
}

/// The attributes of processors except their number.
const VCPU_ATTRIBUTES: [&str; 3] = ["vcpu_cpuset", "vcpu_current", "vcpu_placement"];

/// Adds what libvirt requires and a user may omit.
pub(super) fn complete(sent: &mut Value) {
    let Value::Object(sent) = sent else { return };
    // libvirt requires the number of processors if any other attribute of them is set.
    let is_set = |name: &&str| !sent.get(name).is_null();
    if sent.get("vcpu").is_null() && VCPU_ATTRIBUTES.iter().any(is_set) {
        sent.set("vcpu", Value::Number(Number::from(1_i64)));
    }
    // libvirt requires a type; a machine or architecture without a type means full virtualisation.
    let os = sent.get("os");
    if os.get("type").is_null()
        && !(os.get("type_machine").is_null() && os.get("type_arch").is_null())
        && let Some(Value::Object(os)) = sent.get_mut("os")
    {
        os.set("type", Value::string("hvm"));
    }
}
