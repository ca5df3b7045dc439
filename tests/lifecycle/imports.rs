//! Imports, and empty plans for every configuration that is equivalent to the imported object.

use crate::backend::{Host, Kept};
use crate::engine_support::documents::read;
use mapping::Value;
use provider::libvirt::{Connection, Domain, Pool, Start, Validation};

const URI: &str = "test:///default";
const DOMAIN: &str = "libvirt_domain";
const NETWORK: &str = "libvirt_network";
const POOL: &str = "libvirt_pool";
const VOLUME: &str = "libvirt_volume";

/// The configuration that is equivalent to a document.
fn config(r#type: &str, xml: &str) -> Value {
    let root = generated::ROOTS.iter().find(|root| root.resource == Some(r#type)).unwrap();
    read(root, xml)
}

/// The attributes whose planned value is not the prior one.
fn differences(host: &Host, kept: &Kept, config: &Value) -> Vec<String> {
    let planned = host.planned_state(kept, config);
    let mut found = Vec::new();
    compare("", &kept.state, &planned, &mut found);
    found
}

fn compare(path: &str, before: &Value, after: &Value, found: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(left), Value::Object(right)) => {
            let mut names: Vec<&str> =
                left.iter().chain(right.iter()).map(|(name, _)| name).collect();
            names.sort_unstable();
            names.dedup();
            for name in names {
                compare(&format!("{path}.{name}"), left.get(name), right.get(name), found);
            }
        }
        (Value::List(left), Value::List(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                compare(&format!("{path}[{index}]"), left, right, found);
            }
        }
        (before, after) if before == after => {}
        (before, after) => found.push(format!("{path}: {before:?} -> {after:?}")),
    }
}

#[track_caller]
fn assert_empty(host: &Host, kept: &Kept, config: &Value) {
    assert_eq!(differences(host, kept, config), [""; 0]);
    let diagnostics = host.plan(kept, config);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
}

/// A guest as other tools store it.
const GUEST: &str = "<domain type='test'><name>NAME</name>
  <memory unit='KiB'>524288</memory><currentMemory unit='KiB'>262144</currentMemory>
  <vcpu>1</vcpu><os><type arch='i686' machine='pc-i440fx-6.2'>hvm</type></os>
  <devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/a.qcow2'/>
    <target dev='vda' bus='virtio'/></disk></devices></domain>";

/// Starts a guest. The test driver forgets it with the last connection.
fn define(name: &str, xml: &str) -> Connection {
    let xml = xml.replace("NAME", name);
    let connection = Connection::new(Some(URI));
    let domain = Domain::define(&connection, &xml, Validation::Lenient).unwrap();
    domain.start(Start::default()).unwrap();
    connection
}

#[test]
fn short_and_full_configurations_of_an_imported_guest_cause_no_changes() {
    let _open = define("both", GUEST);
    let host = Host::new(URI);
    let imported = host.import(DOMAIN, "both");
    let guest = |parts: [&str; 3]| {
        let [head, vcpu, device] = parts;
        let xml = format!(
            "<domain type='test'><name>both</name>{head}{vcpu}<os><type>hvm</type></os><devices>
             <disk type='file'{device}type='qcow2'/><source file='/a.qcow2'/>
             <target dev='vda' bus='virtio'/></disk></devices></domain>"
        );
        config(DOMAIN, &xml)
    };
    let sizes = [
        "<memory unit='KiB'>524288</memory><currentMemory unit='KiB'>262144</currentMemory>",
        "<memory>524288</memory><currentMemory>262144</currentMemory>",
        "<memory unit='MiB'>512</memory><currentMemory unit='MiB'>256</currentMemory>",
        "<memory unit='MiB'>512</memory><currentMemory>262144</currentMemory>",
    ];
    for size in sizes {
        assert_empty(&host, &imported, &guest([size, "", "><driver "]));
        assert_empty(
            &host,
            &imported,
            &guest([size, "<vcpu>1</vcpu>", " device='disk'><driver name='qemu' "]),
        );
    }
    let more = guest([sizes[0], "<vcpu>2</vcpu>", " device='lun'><driver "]);
    assert_eq!(
        differences(&host, &imported, &more),
        [
            ".devices.disk[0].device: String(\"disk\") -> String(\"lun\")",
            ".pending_restart: Bool(false) -> Unknown",
            ".vcpu: Number(Signed(1)) -> Number(Signed(2))"
        ]
    );
}

#[test]
fn short_and_full_configurations_of_imported_displays_cause_no_changes() {
    let displays = [
        ["<graphics type='vnc'/>", "<graphics type='vnc' autoport='yes'/>"],
        ["<graphics type='vnc' port='5999'/>", "<graphics type='vnc' port='5999' autoport='no'/>"],
        [
            "<graphics type='spice' port='5998'/>",
            "<graphics type='spice' port='5998' autoport='no'/>",
        ],
    ];
    let host = Host::new(URI);
    for (index, spellings) in displays.iter().enumerate() {
        let name = format!("display{index}");
        let guest = |display: &str| {
            format!(
                "<domain type='test'><name>{name}</name><memory unit='KiB'>524288</memory><os><type>hvm</type></os>
                 <devices>{display}<video><model type='cirrus'/></video></devices></domain>"
            )
        };
        let _open = define(&name, &guest(spellings[0]));
        let imported = host.import(DOMAIN, &name);
        for spelling in spellings {
            assert_empty(&host, &imported, &config(DOMAIN, &guest(spelling)));
        }
    }
}

#[test]
fn an_omitted_default_is_kept_and_another_omitted_value_is_removed() {
    let _open = define("fewer", &GUEST.replace(">1</vcpu>", ">4</vcpu>"));
    let host = Host::new(URI);
    let imported = host.import(DOMAIN, "fewer");
    let short = config(
        DOMAIN,
        "<domain type='test'><name>fewer</name><memory>524288</memory><currentMemory>262144</currentMemory>
         <os><type>hvm</type></os><devices><disk type='file'><driver type='qcow2'/><source file='/a.qcow2'/>
         <target dev='vda' bus='virtio'/></disk></devices></domain>",
    );
    assert_eq!(
        differences(&host, &imported, &short),
        [".pending_restart: Bool(false) -> Unknown", ".vcpu: Number(Signed(4)) -> Null"]
    );
}

#[test]
fn an_omitted_machine_type_is_kept() {
    let _open = define("old", GUEST);
    let host = Host::new(URI);
    let imported = host.import(DOMAIN, "old");
    assert_eq!(imported.state.at(["os", "type_machine"]).as_str(), Some("pc-i440fx-6.2"));
    let Value::Object(mut short) =
        config(DOMAIN, &GUEST.replace("NAME", "old").replace(" machine='pc-i440fx-6.2'", ""))
    else {
        unreachable!()
    };
    short.set("title", Value::from("a change"));
    let changed = host.change(&imported, &Value::Object(short)).succeeded();
    assert!(changed.document(URI).contains("machine='pc-i440fx-6.2'"), "{}", changed.document(URI));
    host.remove(&changed).succeeded();
}

#[test]
fn a_string_of_json_is_compared_by_value() {
    let _open = define(
        "json",
        &GUEST.replace("<os>", "<description>{ \"b\": [1,  2], \"a\": \"x y\" }</description><os>"),
    );
    let host = Host::new(URI);
    let imported = host.import(DOMAIN, "json");
    let described = |text: &str| {
        let Value::Object(mut config) = config(DOMAIN, &GUEST.replace("NAME", "json")) else {
            unreachable!()
        };
        config.set("description", Value::from(text));
        Value::Object(config)
    };
    // In the format of jsonencode.
    assert_empty(&host, &imported, &described("{\"a\":\"x y\",\"b\":[1,2]}"));
    let other = differences(&host, &imported, &described("{\"a\":\"x  y\",\"b\":[1,2]}"));
    assert!(other.iter().any(|change| change.starts_with(".description")), "{other:?}");
}

#[test]
fn controls_after_an_import_are_planned_without_a_warning() {
    let _open = define("controls", GUEST);
    let host = Host::new(URI);
    let imported = host.import(DOMAIN, "controls");
    let Value::Object(mut written) = config(DOMAIN, &GUEST.replace("NAME", "controls")) else {
        unreachable!()
    };
    for (name, word) in [("destroy", "graceful"), ("create", "paused")] {
        written.set(name, Value::object([(word, Value::Bool(true))]));
    }
    written.set("running", Value::Bool(true));
    let written = Value::Object(written);
    // Terraform does not allow a provider to hide a new value of the configuration.
    let expected: Vec<String> = ["create", "destroy"].map(|name| format!(".{name}")).into();
    let found = differences(&host, &imported, &written);
    let names: Vec<String> =
        found.iter().filter_map(|change| change.split(':').next()).map(str::to_owned).collect();
    assert_eq!(names, expected);
    assert!(host.plan(&imported, &written).is_empty());
    let before = imported.document(URI);
    let changed = host.change(&imported, &written).succeeded();
    assert_eq!(changed.document(URI), before);
    assert!(host.is_settled(&changed, &written));
}

#[test]
fn a_warning_names_all_that_a_short_configuration_removes_from_an_imported_guest() {
    let tunes: Vec<_> = (0..20).map(|cpu| format!("<vcpupin vcpu='{cpu}' cpuset='0'/>")).collect();
    let tunes = tunes.concat();
    let more = format!(
        "<title>t</title><description>d</description><iothreads>2</iothreads><cputune>{tunes}<shares>5</shares></cputune>
         <features><acpi/><apic/><pae/></features><clock offset='localtime'/><on_crash>preserve</on_crash><os>"
    );
    let xml = GUEST.replace(">1</vcpu>", ">20</vcpu>");
    let _open = define("sparse", &xml.replace("<os>", &more));
    let host = Host::new(URI);
    let imported = host.import(DOMAIN, "sparse");
    let sparse = config(
        DOMAIN,
        "<domain type='test'><name>sparse</name><memory>524288</memory><os><type>hvm</type></os></domain>",
    );
    let diagnostics = host.plan(&imported, &sparse);
    let [warning] = diagnostics.as_slice() else { panic!("{diagnostics:?}") };
    for path in [
        "title",
        "description",
        "iothreads",
        "vcpu",
        "cputune",
        "features",
        "clock",
        "on_crash",
        "current_memory",
        "devices.disk (removed: disk vda)",
    ] {
        assert!(warning.detail.contains(path), "{path} is not in {}", warning.detail);
    }
    assert!(!warning.detail.contains(" more"), "{}", warning.detail);
    assert!(!warning.detail.contains("stored definition"), "{}", warning.detail);
}

#[test]
fn an_imported_volume_has_its_capacity_in_any_unit() {
    let host = Host::new(URI);
    let volume = |capacity: u64, unit: Option<&'static str>, format: Option<&'static str>| {
        let mut config = vec![
            ("name", Value::from("imported.raw")),
            ("pool", Value::from("default-pool")),
            ("capacity", Value::Number(mapping::Number::from(capacity))),
        ];
        config.extend(unit.map(|unit| ("capacity_unit", Value::from(unit))));
        config.extend(format.map(|format| {
            ("target", Value::object([("format", Value::object([("type", Value::from(format))]))]))
        }));
        Value::Object(config.into_iter().collect())
    };
    let made = host.create(VOLUME, &volume(1, Some("GiB"), Some("raw"))).succeeded();
    let imported = host.import(VOLUME, "default-pool/imported.raw");
    for (capacity, unit) in [
        (1, Some("GiB")),
        (1_073_741_824, None),
        (1_073_741_824, Some("bytes")),
        (1024, Some("MiB")),
    ] {
        for format in [None, Some("raw")] {
            assert_empty(&host, &imported, &volume(capacity, unit, format));
        }
    }
    let more = differences(&host, &imported, &volume(2, Some("GiB"), None));
    assert_eq!(
        more,
        [
            ".capacity: Number(Signed(1073741824)) -> Number(Signed(2))",
            ".capacity_unit: String(\"bytes\") -> String(\"GiB\")"
        ]
    );
    // A pool that is identified by its UUID is the same pool.
    let uuid =
        Pool::by_name(&Connection::new(Some(URI)), "default-pool").unwrap().uuid().to_owned();
    let Value::Object(mut config) = volume(1, Some("GiB"), None) else { unreachable!() };
    config.set("pool", Value::from(uuid.as_str()));
    assert_empty(&host, &imported, &Value::Object(config));
    host.remove(&made).succeeded();
}

#[test]
fn short_and_full_configurations_of_an_imported_pool_and_network_cause_no_changes() {
    let host = Host::new(URI);
    let pool =
        "<pool type='dir'><name>imported</name><target><path>/imported</path></target></pool>";
    let network = "<network><name>imported</name><bridge name='virbr70'/><forward mode='nat'/>
        <ip address='10.70.0.1' prefix='24'><dhcp><range start='10.70.0.2' end='10.70.0.9'/></dhcp></ip></network>";
    for (r#type, xml, full) in [
        (POOL, pool, pool.to_owned()),
        (NETWORK, network, network.to_owned()),
        (NETWORK, network, network.replace("<bridge name='virbr70'/>", "")),
    ] {
        let made = host.create(r#type, &config(r#type, xml)).succeeded();
        let imported = host.import(r#type, "imported");
        let Value::Object(full) = config(r#type, &full) else { unreachable!() };
        assert_empty(&host, &imported, &Value::Object(full.clone()));
        let mut controlled = full;
        controlled.set("running", Value::Bool(true));
        controlled.set("autostart", Value::Bool(false));
        assert_empty(&host, &imported, &Value::Object(controlled));
        host.remove(&made).succeeded();
    }
}
