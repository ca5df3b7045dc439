//! The setters of a domain: each changes a running guest to its new definition, and back. The guests have no
//! operating system.

mod devices;
mod processors;

use generated::ROOTS;
use mapping::{Value, edge};
use provider::libvirt::{Connection, Document, Domain, Failed, Secrets, Start, Validation};
use provider::resources::{self, LibvirtObject, LiveValues, LookupKey};

use crate::support::{PrivateDaemon, TEST_DRIVER};

const DOMAIN: &str = "libvirt_domain";

/// A running guest whose definition is edited.
struct Guest {
    connection: Connection,
    name: String,
    devices: String,
    domain: Domain,
    object: Box<dyn LibvirtObject>,
}

/// An edit of the part of a definition that is not its devices, from the empty one and back.
struct Edit {
    setter: &'static str,
    /// The element of the document that is compared.
    element: &'static str,
    /// The new parts, one after the other.
    parts: &'static [&'static str],
    /// The element in the live document after all parts were removed.
    removed: &'static str,
}

const fn edit(
    setter: &'static str,
    element: &'static str,
    parts: &'static [&'static str],
    removed: &'static str,
) -> Edit {
    Edit { setter, element, parts, removed }
}

impl Guest {
    /// Starts a guest without an operating system.
    fn start(uri: &str, name: &str, top: &str, devices: &str) -> Self {
        Self::run(uri, name, devices, &document(uri, name, top, devices))
    }

    /// Starts a guest with the operating system of an `os` element.
    fn boot(uri: &str, name: &str, os: &str, devices: &str) -> Self {
        let xml = document(uri, name, "", devices).replace(">64</memory>", ">256</memory>");
        let (before, after) = xml.split_once("<os>").unwrap();
        let (_, after) = after.split_once("</os>").unwrap();
        Self::run(uri, name, devices, &format!("{before}{os}{after}"))
    }

    fn run(uri: &str, name: &str, devices: &str, xml: &str) -> Self {
        let connection = Connection::new(Some(uri));
        let domain = Domain::define(&connection, xml, Validation::Lenient).unwrap();
        domain.start(Start::default()).unwrap();
        let resource = resources::of_type(DOMAIN).unwrap();
        let object = resource.find(&connection, LookupKey::Name(name)).unwrap();
        let (name, devices) = (name.to_owned(), devices.to_owned());
        Self { connection, name, devices, domain, object }
    }

    fn stored(&self) -> String {
        self.domain.xml(Document::Stored, Secrets::Hidden).unwrap()
    }

    fn live(&self) -> String {
        self.domain.live_xml(Secrets::Hidden).unwrap().unwrap()
    }

    /// Calls a setter with the values before and after, and those of the running guest.
    fn call(&self, setter: &'static str, [before, after, live]: [&Value; 3]) -> Result<(), Failed> {
        self.object.running().unwrap().set(setter, &LiveValues { before, after, live })
    }

    /// Stores a new definition and calls a setter with the values of the documents that `part` selects.
    fn set(
        &self,
        setter: &'static str,
        [top, devices]: [&str; 2],
        part: impl Fn(Value) -> Value,
    ) -> Result<(), String> {
        let values = |text: String| part(value(&text));
        let (before, live) = (values(self.stored()), values(self.live()));
        let uri = self.connection.uri().unwrap();
        let xml = document(&uri, &self.name, top, devices);
        Domain::define(&self.connection, &xml, Validation::Lenient).unwrap();
        let after = values(self.stored());
        let set = self.call(setter, [&before, &after, &live]);
        set.map_err(|failed| {
            let hint = failed.error.hint().unwrap_or_default();
            format!("{}: {}. {hint}", failed.step, failed.error)
        })
    }

    /// Makes an edit and removes it; compares the live document with the definition after each step.
    fn check(&self, edit: &Edit) {
        let Edit { setter, element, parts, removed } = edit;
        for part in *parts {
            self.set(setter, [part, &self.devices], |document| document)
                .unwrap_or_else(|error| panic!("{setter} {part}: {error}"));
            let (live, stored) = (content(&self.live(), element), content(&self.stored(), element));
            assert_eq!(live, stored, "{setter} {part}");
            assert_ne!(stored, "", "{setter} {part}");
        }
        self.set(setter, ["", &self.devices], |document| document).unwrap();
        assert_eq!(content(&self.live(), element), *removed, "{setter}, removed");
    }
}

/// The definition of a guest.
fn document(uri: &str, name: &str, top: &str, devices: &str) -> String {
    let (kind, os) = match uri {
        TEST_DRIVER => ("test", "<type>hvm</type>"),
        _ => ("qemu", "<type arch='x86_64' machine='q35'>hvm</type><boot dev='network'/>"),
    };
    let or = |text, default| if top.contains(text) { "" } else { default };
    let vcpu = or("<vcpu", "<vcpu current='1'>4</vcpu>");
    let memory = or("<memory ", "<memory unit='MiB'>64</memory>");
    format!(
        "<domain type='{kind}'><name>{name}</name><uuid>6d1b5a4e-0f3a-4b3e-9d5c-00000000a11e</uuid>\
         {memory}{vcpu}{top}<os>{os}</os><features><acpi/></features>\
         <devices>{devices}</devices></domain>"
    )
}

/// The value of a document.
fn value(text: &str) -> Value {
    let root = ROOTS.iter().find(|root| root.name == "domain").unwrap();
    let tree = roxmltree::Document::parse(text).unwrap();
    let mut record = (root.record)();
    edge::from_xml(tree.root_element(), record.as_mut(), &mut Vec::new());
    edge::to_value(record.as_mut())
}

/// All elements with a name that are children of the root, without white space between elements.
fn content(text: &str, element: &str) -> String {
    let tree = roxmltree::Document::parse(text).unwrap();
    let found = tree.root_element().children().filter(|node| node.has_tag_name(element));
    let texts = found.map(|node| text[node.range()].lines().map(str::trim).collect::<String>());
    texts.collect()
}

const METADATA: &str = "<metadata><a:one xmlns:a='urn:a'><a:part n='1'/></a:one></metadata>";
const CHANGED_METADATA: &str = "<metadata><a:one xmlns:a='urn:a'><a:part n='2'/></a:one>\
    <two xmlns='urn:b'>text</two></metadata>";

#[test]
fn a_running_guest_takes_values_that_need_no_control_groups() {
    let daemon = PrivateDaemon::start();
    let guest = Guest::start(daemon.uri(), "plain", "", "");
    let edits = [
        edit("title", "title", &["<title>One</title>", "<title>Two &amp; more</title>"], ""),
        edit("description", "description", &["<description>a\nb</description>"], ""),
        edit(
            "lifecycle_actions",
            "on_poweroff",
            &["<on_poweroff>restart</on_poweroff><on_reboot>restart</on_reboot>"],
            "<on_poweroff>destroy</on_poweroff>",
        ),
        // From and to a pair of actions that libvirt accepts only in one order.
        edit(
            "lifecycle_actions",
            "on_reboot",
            &[
                "<on_poweroff>destroy</on_poweroff><on_reboot>destroy</on_reboot>",
                "<on_poweroff>restart</on_poweroff><on_reboot>restart</on_reboot>",
                "<on_poweroff>destroy</on_poweroff><on_reboot>destroy</on_reboot>",
            ],
            "<on_reboot>restart</on_reboot>",
        ),
        edit(
            "lifecycle_actions",
            "on_crash",
            &["<on_crash>preserve</on_crash>", "<on_crash>coredump-restart</on_crash>"],
            "<on_crash>destroy</on_crash>",
        ),
        edit(
            "perf_events",
            "perf",
            &["<perf><event name='cpu_clock' enabled='yes'/></perf>"],
            "<perf><event name='cpu_clock' enabled='no'/></perf>",
        ),
    ];
    for edit in &edits {
        guest.check(edit);
    }
}

#[test]
fn metadata_of_a_running_guest_is_changed_by_namespace() {
    let daemon = PrivateDaemon::start();
    let guest = Guest::start(daemon.uri(), "tagged", "", "");
    let metadata = |text: &str| value(text).get("metadata").as_str().unwrap_or_default().to_owned();
    for part in [METADATA, CHANGED_METADATA, METADATA, ""] {
        guest.set("metadata", [part, ""], |document| document).unwrap();
        let (live, stored) = (metadata(&guest.live()), metadata(&guest.stored()));
        assert!(engine::canon::foreign::same_fragment(&live, &stored), "{live}\n{stored}");
        assert_eq!(live.contains("urn:a"), !part.is_empty(), "{live}");
        assert_eq!(live.contains("urn:b"), part.contains("urn:b"), "{live}");
    }
}

#[test]
fn an_unknown_setter_is_an_error() {
    let guest = Guest::start(TEST_DRIVER, "unset", "", "");
    let error = guest.set("no_setter", ["", ""], |document| document).unwrap_err();
    assert!(error.contains("this object has no such call"), "{error}");
}

/// The edits of values that the host enforces with control groups. The host of this test uses version 1.
const ENFORCED: [Edit; 5] = [
    edit(
        "scheduler",
        "cputune",
        &[
            "<cputune><shares>2048</shares><period>50000</period><quota>20000</quota></cputune>",
            "<cputune><shares>512</shares><period>50000</period><quota>30000</quota></cputune>",
        ],
        "<cputune><shares>1024</shares><period>100000</period><quota>-1</quota></cputune>",
    ),
    edit(
        "scheduler",
        "cputune",
        &["<cputune><shares>1024</shares><period>100000</period><quota>-1</quota>\
           <emulator_period>50000</emulator_period><emulator_quota>40000</emulator_quota>\
           <iothread_period>50000</iothread_period><iothread_quota>40000</iothread_quota></cputune>"],
        "<cputune><shares>1024</shares><period>100000</period><quota>-1</quota>\
         <emulator_period>100000</emulator_period><emulator_quota>-1</emulator_quota>\
         <iothread_period>100000</iothread_period><iothread_quota>-1</iothread_quota></cputune>",
    ),
    edit(
        "memory_limits",
        "memtune",
        &[
            "<memtune><soft_limit unit='GiB'>1</soft_limit></memtune>",
            "<memtune><hard_limit unit='GiB'>2</hard_limit></memtune>",
        ],
        "",
    ),
    edit(
        "memory_limits",
        "memtune",
        &[
            "<memtune><hard_limit unit='GiB'>2</hard_limit><soft_limit unit='GiB'>1</soft_limit>\
             <swap_hard_limit unit='GiB'>3</swap_hard_limit></memtune>",
            "<memtune><hard_limit unit='GiB'>4</hard_limit><swap_hard_limit unit='GiB'>5\
             </swap_hard_limit></memtune>",
            "<memtune><hard_limit unit='GiB'>1</hard_limit><swap_hard_limit unit='GiB'>1\
             </swap_hard_limit></memtune>",
        ],
        "",
    ),
    edit(
        "block_io",
        "blkiotune",
        &["<blkiotune><weight>200</weight></blkiotune>"],
        "<blkiotune><weight>100</weight></blkiotune>",
    ),
];

#[test]
fn a_running_guest_takes_the_limits_of_the_host() {
    let daemon = PrivateDaemon::with_control_groups();
    let guest = Guest::start(daemon.uri(), daemon.mark(), "", "");
    for edit in &ENFORCED {
        guest.check(edit);
    }
}
