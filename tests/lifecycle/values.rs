//! Values that libvirt does not accept: refused before anything is sent, with path, value and the allowed values.

use crate::backend::{Host, Kept};
use mapping::{Number, Value};
use provider::libvirt::{Connection, Domain, Validation};
use provider::lifecycle::LibvirtBackend;
use provider::protocol::backend::ClientCapabilities;
use provider::protocol::{Backend, Severity};

const URI: &str = "test:///default";
const DOMAIN: &str = "libvirt_domain";
const CLIENT: ClientCapabilities = ClientCapabilities { has_write_only: true };

fn number(number: i64) -> Value {
    Value::Number(Number::from(number))
}

/// A guest with one more attribute.
fn guest(name: &'static str, value: Value) -> Value {
    let mut config = vec![
        ("name", Value::from("refused")),
        ("type", Value::from("test")),
        ("memory", number(65536)),
        ("os", Value::object([("type", Value::from("hvm"))])),
    ];
    config.retain(|(other, _)| *other != name);
    config.push((name, value));
    Value::Object(config.into_iter().collect())
}

/// The first error of a validation: its path and text.
fn refusal(r#type: &str, config: &Value) -> Option<(String, String)> {
    let diagnostics = Host::new(URI).validate(r#type, config, CLIENT);
    let error = diagnostics.iter().find(|message| message.severity == Severity::Error)?;
    let path = error.path.as_ref().map(ToString::to_string).unwrap_or_default();
    Some((path, format!("{}: {}", error.summary, error.detail)))
}

#[test]
fn a_number_out_of_range_is_refused_with_path_value_and_range() {
    let cell = |id| {
        Value::object([(
            "numa",
            Value::object([(
                "cell",
                Value::List(vec![Value::object([("id", id), ("memory", number(1024))])]),
            )]),
        )])
    };
    let list = |items: Value| Value::List(vec![items]);
    let controller = || {
        let controller = [("type", Value::from("scsi")), ("index", number(2_147_483_647))];
        Value::object([("controller", list(Value::object(controller)))])
    };
    let cache = || {
        let cache = [
            ("id", number(0)),
            ("level", number(2_147_483_647)),
            ("type", Value::from("both")),
            ("size", number(3)),
        ];
        let tune = [("vcpus", Value::from("0")), ("cache", list(Value::object(cache)))];
        Value::object([("cachetune", list(Value::object(tune)))])
    };
    let cases = [
        ("vcpu", number(-3), "vcpu", "-3", "1 to 65535"),
        ("iothreads", number(-1), "iothreads", "-1", "0 to 65535"),
        // Each of these terminates libvirtd 9.0.0, or makes it loop for minutes.
        ("iothreads", number(4_000_000_000), "iothreads", "4000000000", "0 to 65535"),
        ("devices", controller(), "devices.controller[0].index", "2147483647", "0 to 65535"),
        ("cputune", cache(), "cputune.cachetune[0].cache[0].level", "2147483647", "0 to 65535"),
        ("cpu", cell(number(-1)), "cpu.numa.cell[0].id", "-1", "0 to 4294967295"),
        ("memory", number(-1), "memory", "-1", "0"),
    ];
    for (name, value, path, shown, range) in cases {
        let (at, text) = refusal(DOMAIN, &guest(name, value)).unwrap_or_default();
        assert_eq!(at, path, "{text}");
        assert!(
            text.contains(&format!("{path}: {shown} is out of range")) && text.contains(range),
            "{text}"
        );
    }
    // These exceed the range of the grammar, and libvirt accepts them.
    let weight = |weight| Value::object([("weight", number(weight))]);
    for (name, value) in
        [("blkiotune", weight(10)), ("blkiotune", weight(10000)), ("vcpu", number(65536))]
    {
        assert_eq!(refusal(DOMAIN, &guest(name, value.clone())), None, "{name} {value:?}");
    }
}

#[test]
fn a_number_known_after_apply_is_checked_before_it_is_sent() {
    let host = Host::new(URI);
    let made = host.create(DOMAIN, &guest("vcpu", number(1))).succeeded();
    let before = made.document(URI);
    let changed = host.change_unseen(&made, &guest("vcpu", number(-3)));
    let error = changed.error().unwrap_or_default();
    assert!(error.contains("vcpu") && error.contains("is -3, which is out of range"), "{error}");
    assert_eq!(made.document(URI), before);
    host.remove(&made).succeeded();
    let created = host.change_unseen(&Kept::none(DOMAIN), &guest("vcpu", number(-3)));
    assert!(created.error().unwrap_or_default().contains("is -3, which is out of range"));
    assert!(Domain::by_name(&Connection::new(Some(URI)), "refused").is_err());
}

#[test]
fn a_relative_target_path_of_a_pool_is_refused() {
    let pool = |path: &str| {
        Value::object([
            ("name", Value::from("images")),
            ("type", Value::from("dir")),
            ("target", Value::object([("path", Value::from(path))])),
        ])
    };
    let (path, text) = refusal("libvirt_pool", &pool("images/lab")).unwrap_or_default();
    assert_eq!(path, "target.path");
    assert!(
        text.contains("is \"images/lab\", which is a relative path") && text.contains("abspath("),
        "{text}"
    );
    assert_eq!(refusal("libvirt_pool", &pool("/srv/images")), None);
}

#[test]
fn a_name_that_is_a_directory_is_refused_by_the_plan() {
    let named = |name: &str, more: &[(&'static str, Value)]| {
        let all = [("name", Value::from(name))].into_iter().chain(more.iter().cloned());
        Value::Object(all.collect())
    };
    let directory = || Value::object([("path", Value::from("/srv/images"))]);
    let hvm = || Value::object([("type", Value::from("hvm"))]);
    let types = [
        (DOMAIN, vec![("type", Value::from("test")), ("memory", number(1024)), ("os", hvm())]),
        ("libvirt_network", vec![]),
        ("libvirt_pool", vec![("type", Value::from("dir")), ("target", directory())]),
        ("libvirt_volume", vec![("pool", Value::from("images"))]),
    ];
    for (r#type, more) in &types {
        for name in ["", ".", "..", "a\nb", &"long".repeat(62)] {
            let (path, text) = refusal(r#type, &named(name, more)).unwrap_or_default();
            assert_eq!(path, "name", "{type} {name:?}");
            assert!(text.contains("libvirt uses it as a file name"), "{text}");
        }
        for name in ["...", ".web", "-web", "web server", "wéb"] {
            assert_eq!(refusal(r#type, &named(name, more)), None, "{type} {name:?}");
        }
    }
    // A name that is known only at the apply is refused there.
    let host = Host::new(URI);
    let (r#type, more) = &types[0];
    let created = host.change_unseen(&Kept::none(r#type), &named("..", more));
    assert!(created.error().unwrap_or_default().contains("libvirt uses it as a file name"));
}

#[test]
fn foreign_xml_that_is_nested_too_deep_is_refused() {
    let metadata = |depth: usize| {
        let inner = "<o:b>".repeat(depth - 1) + &"</o:b>".repeat(depth - 1);
        Value::from(format!("<o:a xmlns:o=\"urn:o\">{inner}</o:a>"))
    };
    for depth in [300, 5000, 200_000] {
        let (path, text) = refusal(DOMAIN, &guest("metadata", metadata(depth))).unwrap_or_default();
        assert_eq!(path, "metadata");
        assert!(text.contains("nested more than 256 levels deep"), "{text}");
    }
    assert_eq!(refusal(DOMAIN, &guest("metadata", metadata(200))), None);
}

#[test]
fn metadata_with_a_used_namespace_is_refused_and_nothing_is_changed() {
    let host = Host::new(URI);
    let ours = |metadata: &str| {
        let mut config = guest("name", Value::from("shared"));
        if let Value::Object(attributes) = &mut config {
            attributes.set("metadata", Value::from(metadata));
        }
        config
    };
    let made = host.create(DOMAIN, &ours("<o:own xmlns:o='urn:own'/>")).succeeded();
    // In the form in which `virsh metadata --config` stores it.
    let foreign = "<metadata><f:theirs xmlns:f='urn:foreign'/>";
    let text = made.document(URI).replace("<metadata>", foreign);
    Domain::define(&Connection::new(Some(URI)), &text, Validation::Lenient).unwrap();
    let made = host.read(&made).succeeded();
    let before = made.document(URI);
    let config = ours("<o:own xmlns:o='urn:own'/><f:ours xmlns:f='urn:foreign'/>");
    let changed = host.change(&made, &config);
    let error = changed.error().unwrap_or_default();
    for part in ["metadata", "urn:foreign", "one element of each namespace"] {
        assert!(error.contains(part), "{part}: {error}");
    }
    assert_eq!(changed.kept.document(URI), before);
    assert!(!host.is_settled(&changed.kept, &config), "the next plan tries again");
    // The same element becomes managed when it is added to the configuration.
    let config = ours("<o:own xmlns:o='urn:own'/><f:theirs xmlns:f='urn:foreign'/>");
    let taken = host.change(&changed.kept, &config).succeeded();
    assert!(host.is_settled(&taken, &config));
    host.remove(&taken).succeeded();
}

#[test]
fn a_value_that_libvirt_drops_is_a_warning_that_names_the_version() {
    let host = Host::new(URI);
    let mut config = guest("name", Value::from("hardware"));
    if let Value::Object(attributes) = &mut config {
        attributes.set("hwuuid", Value::from("6d1b5a4e-0f3a-4b3e-9d5c-000000000003"));
    }
    let planned = host.plan(&Kept::none(DOMAIN), &config);
    // A plan may be made while the host does not answer.
    let made = host.change_unseen(&Kept::none(DOMAIN), &config);
    let diagnostics = made.diagnostics();
    let kept = made.succeeded();
    if !kept.document(URI).contains("<hwuuid>") {
        let [error] = planned.as_slice() else { panic!("{planned:?}") };
        let summary = "hwuuid needs libvirt 11.7.0; test:///default";
        assert!(error.summary.starts_with(summary), "{error:?}");
        let [warning] = diagnostics.as_slice() else { panic!("{diagnostics:?}") };
        assert_eq!(warning.severity, Severity::Warning);
        assert!(
            warning.detail.contains("was not kept (supported since libvirt 11.7.0)"),
            "{warning:?}"
        );
    }
    assert!(host.is_settled(&kept, &config));
    host.remove(&kept).succeeded();
}

#[test]
fn a_default_that_libvirt_omits_causes_no_warning() {
    let host = Host::new(URI);
    let mut config = guest("name", Value::from("processors"));
    if let Value::Object(attributes) = &mut config {
        attributes.set("vcpu", number(2));
        attributes.set("vcpu_current", number(2));
    }
    let made = host.create(DOMAIN, &config);
    assert_eq!(made.diagnostics(), []);
    let made = made.succeeded();
    assert!(host.is_settled(&made, &config));
    host.remove(&made).succeeded();
}

#[test]
fn the_number_of_processors_may_be_omitted_with_other_vcpu_attributes() {
    let host = Host::new(URI);
    let mut config = guest("name", Value::from("pinned"));
    if let Value::Object(attributes) = &mut config {
        attributes.set("vcpu_cpuset", Value::from("0"));
    }
    let made = host.create(DOMAIN, &config).succeeded();
    let document = made.document(URI);
    assert!(document.contains("cpuset='0'>1</vcpu>"), "{document}");
    assert!(host.is_settled(&made, &config));
    host.remove(&made).succeeded();
}

#[test]
fn a_path_with_redundant_steps_does_not_replace_the_pool() {
    let host = Host::new(URI);
    let pool = |path: &str| {
        Value::object([
            ("name", Value::from("dotted")),
            ("type", Value::from("dir")),
            ("target", Value::object([("path", Value::from(path))])),
        ])
    };
    let made = host.create("libvirt_pool", &pool("/srv/./images")).succeeded();
    for (path, is_replaced) in
        [("/srv/images", false), ("/srv/images/.", false), ("/srv/other", true)]
    {
        let config = pool(path);
        let changed = host.change(&made, &config);
        assert_eq!(changed.is_replaced, is_replaced, "{path}");
        assert!(host.is_settled(&changed.succeeded(), &config), "{path}");
    }
    host.remove(&host.import("libvirt_pool", "dotted")).succeeded();
}

#[test]
fn a_former_host_must_be_a_uuid() {
    let error_of = |uuid: &str| {
        let config = Value::object([("moved_from", Value::List(vec![Value::from(uuid)]))]);
        LibvirtBackend::default().validate_provider(&config).into_iter().next()
    };
    let error = error_of("zz").expect("an error");
    assert_eq!(error.summary, "moved_from[0]: \"zz\" is not a UUID");
    assert_eq!(error.path.map(|path| path.to_string()).as_deref(), Some("moved_from[0]"));
    for uuid in ["11111111-2222-3333-4444-55555555555A", "111111112222333344445555555555aa"] {
        assert_eq!(error_of(uuid), None);
    }
}
