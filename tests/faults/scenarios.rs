//! The tested operations: for each resource type create, read, change, delete and import, of active and of inactive
//! objects.

use std::path::PathBuf;

use mapping::{Object, Value, edge};

use crate::backend::Host;
use crate::bindings::of_bindings;
use crate::simple::{of_nwfilters, of_secrets};

/// The name of the object that a trial is about.
pub(crate) const SUBJECT: &str = "subject";
/// Its name after a rename.
pub(crate) const RENAMED: &str = "renamed";
/// The pool of the volumes; it exists before the operation.
pub(crate) const POOL: &str = "images";

/// The test driver cannot resize a volume, and does not return the stored document of an active network or pool.
const NOT_HOSTED: &[&str] = &["network/restart", "pool/restart", "volume/grow"];

/// The tested libvirt.
pub(crate) struct Site {
    pub(crate) uri: String,
    /// Whether it is the test driver.
    pub(crate) is_hosted: bool,
    /// A folder that the daemon can access.
    pub(crate) folder: PathBuf,
}

/// An operation on an object.
#[derive(Clone)]
pub(crate) struct Scenario {
    /// `NOUN/OPERATION`.
    pub(crate) name: &'static str,
    pub(crate) r#type: &'static str,
    pub(crate) before: Before,
    pub(crate) step: Step,
}

/// The situation before the operation.
#[derive(Clone)]
pub(crate) enum Before {
    Nothing,
    /// An object in the state.
    Managed(Value),
    /// An object that is not in the state.
    Unmanaged(Value),
}

/// The operation.
#[derive(Clone)]
pub(crate) enum Step {
    Create(Value),
    Change(Value),
    Delete,
    Read,
    Import,
}

impl Scenario {
    pub(crate) fn noun(&self) -> &'static str {
        self.name.split_once('/').expect("a name has a noun").0
    }

    /// The new configuration; nothing after a delete.
    pub(crate) fn wanted(&self) -> Option<&Value> {
        match (&self.step, &self.before) {
            (Step::Create(config) | Step::Change(config), _) => Some(config),
            (Step::Delete, _) => None,
            (_, Before::Managed(config) | Before::Unmanaged(config)) => Some(config),
            (_, Before::Nothing) => None,
        }
    }

    /// Whether it is refused even without a fault, because an object with its name or UUID exists.
    pub(crate) fn is_refused(&self) -> bool {
        let adopts = |config: &Value| config.at(["create", "on_exists"]).as_str() == Some("adopt");
        let is_taken = matches!(self.before, Before::Unmanaged(_));
        matches!(&self.step, Step::Create(config) if is_taken && !adopts(config))
    }

    /// The same with a time limit for each operation.
    pub(crate) fn with_timeouts(&self, limit: &str) -> Self {
        let mut limited_scenario = self.clone();
        let timeouts =
            ["create", "read", "update", "delete"].map(|verb| (verb, Value::from(limit)));
        let timeouts = Value::Object(timeouts.into_iter().collect());
        let limited = |config: &mut Value| {
            if let Value::Object(config) = config {
                config.set("timeouts", timeouts.clone());
            }
        };
        if let Before::Managed(config) = &mut limited_scenario.before {
            limited(config);
        }
        if let Step::Create(config) | Step::Change(config) = &mut limited_scenario.step {
            limited(config);
        }
        limited_scenario
    }
}

impl Site {
    /// A provider, as a command of Terraform starts one.
    pub(crate) fn host(&self) -> Host {
        Host::new(&self.uri)
    }

    pub(crate) fn scenarios(&self) -> Vec<Scenario> {
        let mut all = self.of_domains();
        all.extend(of_networks());
        all.extend(self.of_pools());
        all.extend(of_volumes());
        // The test driver has no network filters and no secrets, and cannot detach a disk.
        if !self.is_hosted {
            all.extend(of_nwfilters());
            all.extend(of_secrets());
            all.extend(of_bindings());
            all.extend(self.of_live_changes());
        }
        all.extend(self.of_taken());
        all.retain(|scenario| !(self.is_hosted && NOT_HOSTED.contains(&scenario.name)));
        all
    }

    fn of_domains(&self) -> Vec<Scenario> {
        let made = |name, step| scenario(name, "libvirt_domain", Before::Nothing, step);
        let had =
            |name, before, step| scenario(name, "libvirt_domain", Before::Managed(before), step);
        let off = || self.domain(SUBJECT, "", &[("running", false.into())]);
        let on = || self.domain(SUBJECT, "", &[("running", true.into())]);
        let starts = ("autostart", Value::from(true));
        let titled = "<title>new</title>";
        let waits = "<clock offset='localtime'/>";
        let restart = |name: &str, more: &str| {
            self.domain(name, more, &[("running", true.into()), ("update", self.update(true))])
        };
        vec![
            made(
                "domain/create",
                Step::Create(self.domain(
                    SUBJECT,
                    "",
                    &[("running", false.into()), starts.clone()],
                )),
            ),
            made("domain/create-running", Step::Create(on())),
            scenario(
                "domain/adopt",
                "libvirt_domain",
                Before::Unmanaged(off()),
                Step::Create(self.domain(SUBJECT, titled, &[adopt(), ("running", true.into())])),
            ),
            had("domain/read", off(), Step::Read),
            had("domain/read-running", on(), Step::Read),
            had(
                "domain/change",
                off(),
                Step::Change(self.domain(SUBJECT, titled, &[("running", false.into()), starts])),
            ),
            had(
                "domain/change-running",
                on(),
                Step::Change(self.domain(SUBJECT, titled, &[("running", true.into())])),
            ),
            had(
                "domain/change-deferred",
                on(),
                Step::Change(self.domain(SUBJECT, waits, &[("running", true.into())])),
            ),
            had("domain/restart", restart(SUBJECT, ""), Step::Change(restart(SUBJECT, waits))),
            had(
                "domain/rename",
                off(),
                Step::Change(self.domain(RENAMED, "", &[("running", false.into())])),
            ),
            had(
                "domain/rename-running",
                restart(SUBJECT, ""),
                Step::Change(restart(RENAMED, waits)),
            ),
            had("domain/start", off(), Step::Change(on())),
            had("domain/stop", on(), Step::Change(off())),
            had("domain/delete", off(), Step::Delete),
            had("domain/delete-running", on(), Step::Delete),
            had("domain/import", on(), Step::Import),
        ]
    }

    fn of_pools(&self) -> Vec<Scenario> {
        let made = |name, step| scenario(name, "libvirt_pool", Before::Nothing, step);
        let had =
            |name, before, step| scenario(name, "libvirt_pool", Before::Managed(before), step);
        let off = || self.pool(&[("running", false.into())]);
        let on = || self.pool(&[("running", true.into())]);
        vec![
            made("pool/create", Step::Create(self.pool(&[("autostart", true.into())]))),
            made("pool/create-stopped", Step::Create(off())),
            scenario(
                "pool/adopt",
                "libvirt_pool",
                Before::Unmanaged(on()),
                Step::Create(self.pool(&[
                    adopt(),
                    ("running", true.into()),
                    ("autostart", true.into()),
                ])),
            ),
            had("pool/read", on(), Step::Read),
            had(
                "pool/change",
                on(),
                Step::Change(self.pool(&[("running", true.into()), ("autostart", true.into())])),
            ),
            had("pool/restart", on(), {
                let update = ("update", Value::object([("on_restart", "restart".into())]));
                let cow = "<features><cow state='no'/></features>";
                let controls = [("running", true.into()), update];
                Step::Change(self.pool_named(SUBJECT, cow, &controls))
            }),
            had("pool/stop", on(), Step::Change(off())),
            had("pool/start", self.pool(&[("running", true.into())]), Step::Change(on())),
            had("pool/delete", on(), Step::Delete),
            had("pool/import", on(), Step::Import),
        ]
    }

    pub(crate) fn domain(&self, name: &str, more: &str, controls: &[Control]) -> Value {
        let (kind, os) = if self.is_hosted {
            ("test", "<type>hvm</type>")
        } else {
            ("qemu", "<type arch='x86_64' machine='pc'>hvm</type>")
        };
        let xml = format!(
            "<domain type='{kind}'><name>{name}</name>{more}<memory>65536</memory><os>{os}</os></domain>"
        );
        let usual = [
            ("update", self.update(false)),
            ("destroy", Value::object([("graceful", self.is_hosted.into())])),
            // Firmware is slow on an emulated processor.
            ("create", Value::object([("paused", Value::from(!self.is_hosted))])),
        ];
        config("libvirt_domain", &xml, &[&usual, controls].concat())
    }

    /// The `update` of a guest: a guest that ignores a request to shut down is forced off soon.
    fn update(&self, restarts: bool) -> Value {
        let mut update = Object::new();
        if restarts {
            update.set("on_restart", "restart".into());
        }
        update.set("shutdown_timeout", if self.is_hosted { "5s" } else { "100ms" }.into());
        update.set("force", true.into());
        Value::Object(update)
    }

    fn pool(&self, controls: &[Control]) -> Value {
        self.pool_named(SUBJECT, "", controls)
    }

    pub(crate) fn pool_named(&self, name: &str, more: &str, controls: &[Control]) -> Value {
        let path = self.pool_folder();
        let path = path.display();
        let xml = format!(
            "<pool type='dir'><name>{name}</name>{more}<target><path>{path}</path></target></pool>"
        );
        config("libvirt_pool", &xml, controls)
    }

    /// The path of the pool of a trial.
    pub(crate) fn pool_folder(&self) -> PathBuf {
        self.folder.join("subject")
    }
}

fn of_networks() -> Vec<Scenario> {
    let made = |name, step| scenario(name, "libvirt_network", Before::Nothing, step);
    let had = |name, before, step| scenario(name, "libvirt_network", Before::Managed(before), step);
    let (off, on) =
        (|| network("", &[("running", false.into())]), || network("", &[("running", true.into())]));
    let sized = "<mtu size='1400'/>";
    let update = ("update", Value::object([("on_restart", "restart".into())]));
    vec![
        made("network/create", Step::Create(network("", &[("autostart", true.into())]))),
        made("network/create-stopped", Step::Create(off())),
        scenario(
            "network/adopt",
            "libvirt_network",
            Before::Unmanaged(off()),
            Step::Create(network(sized, &[adopt(), ("running", true.into())])),
        ),
        had("network/read", on(), Step::Read),
        had(
            "network/change",
            off(),
            Step::Change(network(sized, &[("running", false.into()), ("autostart", true.into())])),
        ),
        had(
            "network/restart",
            on(),
            Step::Change(network(sized, &[("running", true.into()), update])),
        ),
        had("network/start", off(), Step::Change(on())),
        had("network/stop", on(), Step::Change(off())),
        had("network/delete", off(), Step::Delete),
        had("network/delete-running", on(), Step::Delete),
        had("network/import", on(), Step::Import),
    ]
}

fn of_volumes() -> Vec<Scenario> {
    let made = |name, step| scenario(name, "libvirt_volume", Before::Nothing, step);
    let had = |name, before, step| scenario(name, "libvirt_volume", Before::Managed(before), step);
    let (small, large) = (|more: &[Control]| volume(1 << 20, more), volume(2 << 20, &[]));
    vec![
        made("volume/create", Step::Create(small(&[]))),
        scenario(
            "volume/adopt",
            "libvirt_volume",
            Before::Unmanaged(small(&[])),
            Step::Create(small(&[adopt()])),
        ),
        had("volume/read", small(&[]), Step::Read),
        had("volume/delete", small(&[]), Step::Delete),
        had("volume/import", small(&[]), Step::Import),
        had("volume/grow", small(&[]), Step::Change(large)),
    ]
}

/// A control.
pub(crate) type Control = (&'static str, Value);

pub(crate) fn adopt() -> Control {
    ("create", Value::object([("on_exists", "adopt".into())]))
}

fn network(more: &str, controls: &[Control]) -> Value {
    network_named(SUBJECT, more, controls)
}

pub(crate) fn network_named(name: &str, more: &str, controls: &[Control]) -> Value {
    let xml = format!("<network><name>{name}</name><bridge stp='on'/>{more}</network>");
    config("libvirt_network", &xml, controls)
}

pub(crate) fn volume(bytes: u64, more: &[Control]) -> Value {
    let xml = format!(
        "<volume><name>{SUBJECT}</name><allocation>0</allocation><capacity>{bytes}</capacity></volume>"
    );
    config("libvirt_volume", &xml, &[&[("pool", POOL.into())], more].concat())
}

pub(crate) fn scenario(
    name: &'static str,
    r#type: &'static str,
    before: Before,
    step: Step,
) -> Scenario {
    Scenario { name, r#type, before, step }
}

/// A configuration that is equivalent to a document.
pub(crate) fn config(r#type: &str, xml: &str, controls: &[Control]) -> Value {
    let root = generated::ROOTS.iter().find(|root| root.resource == Some(r#type)).unwrap();
    let tree = roxmltree::Document::parse(xml).unwrap();
    let (mut record, mut unknown) = ((root.record)(), Vec::new());
    edge::from_xml(tree.root_element(), record.as_mut(), &mut unknown);
    assert!(unknown.is_empty(), "{xml}");
    let Value::Object(mut config) = edge::to_value(record.as_mut()) else { panic!("{xml}") };
    for (name, value) in controls {
        config.set(name, value.clone());
    }
    Value::Object(config)
}
