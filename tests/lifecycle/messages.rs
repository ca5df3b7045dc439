//! Messages of plans, in this process and with libvirt's test driver: each problem is reported once, with a summary
//! that does not depend on the object, so that Terraform can group the messages of many objects.

use crate::backend::{Host, Kept};
use crate::engine_support::documents::read;
use mapping::{Number, Object, Value};
use provider::libvirt::{Connection, Pool};
use provider::protocol::backend::ClientCapabilities;
use provider::protocol::{Diagnostic, Severity};

const URI: &str = "test:///default";
const DOMAIN: &str = "libvirt_domain";

/// A guest with controls.
fn guest(xml: &str, controls: &[(&'static str, Value)]) -> Value {
    let root = generated::ROOTS.iter().find(|root| root.resource == Some(DOMAIN)).unwrap();
    let Value::Object(mut config) = read(root, xml) else { panic!("{xml} is a guest") };
    for (name, value) in controls {
        config.set(name, value.clone());
    }
    Value::Object(config)
}

fn plain(name: &str, more: &str) -> String {
    format!(
        "<domain type='test'><name>{name}</name><memory>65536</memory><os><type>hvm</type></os>{more}</domain>"
    )
}

fn running() -> (&'static str, Value) {
    ("running", Value::Bool(true))
}

fn object(name: &'static str, value: Value) -> Value {
    let mut object = Object::new();
    object.set(name, value);
    Value::Object(object)
}

/// The summaries of messages, with the severity of each.
fn summaries(diagnostics: &[Diagnostic]) -> Vec<(Severity, &str)> {
    diagnostics.iter().map(|message| (message.severity, message.summary.as_str())).collect()
}

/// A guest that runs.
fn started(host: &Host, name: &str) -> Kept {
    let made = host.create(DOMAIN, &guest(&plain(name, ""), &[running()])).succeeded();
    host.read(&made).succeeded()
}

/// Changes that a running guest cannot take.
const CHANGED: &str = "<features><acpi/></features><clock offset='localtime'/><memoryBacking><locked/></memoryBacking>\
    <devices><disk type='file'><source file='/a'/><target dev='hda' bus='ide'/></disk></devices>";

#[test]
fn several_changes_of_a_running_guest_cause_one_warning() {
    let host = Host::new(URI);
    for (name, on_restart, severity, summary) in [
        (
            "waits",
            "defer",
            Severity::Warning,
            "Change of running domain takes effect at its next start",
        ),
        ("restarts", "restart", Severity::Warning, "Running domain will be restarted"),
        ("fails", "fail", Severity::Error, "Change of running domain \"fails\" needs a restart"),
    ] {
        let kept = started(&host, name);
        let update = ("update", object("on_restart", Value::from(on_restart)));
        let changed = guest(&plain(name, CHANGED), &[running(), update]);
        let diagnostics = host.plan(&kept, &changed);
        assert_eq!(summaries(&diagnostics), [(severity, summary)]);
        let text = format!("{}: {}", diagnostics[0].summary, diagnostics[0].detail);
        let way_out = text.contains("terraform destroy -refresh=false");
        assert_eq!(way_out, severity == Severity::Error, "{text}");
        for word in [name, "features", "clock", "memory_backing", "added: disk hda"] {
            assert!(text.contains(word), "{word} is in {text}");
        }
        host.remove(&kept).succeeded();
    }
}

#[test]
fn a_change_without_an_effect_on_a_running_guest_causes_no_warning() {
    let host = Host::new(URI);
    let kept = started(&host, "quiet");
    let same = guest(&plain("quiet", ""), &[running()]);
    assert_eq!(summaries(&host.plan(&kept, &same)), []);
    let unit = plain("quiet", "").replace("<memory>65536", "<memory unit='MiB'>64");
    assert_eq!(summaries(&host.plan(&kept, &guest(&unit, &[running()]))), []);
    let destroy = ("destroy", object("graceful", Value::Bool(false)));
    assert_eq!(
        summaries(&host.plan(&kept, &guest(&plain("quiet", ""), &[running(), destroy]))),
        []
    );
    let off = ("running", Value::Bool(false));
    assert_eq!(summaries(&host.plan(&kept, &guest(&plain("quiet", CHANGED), &[off]))), []);
    host.remove(&kept).succeeded();
}

#[test]
fn a_replacement_of_a_running_guest_causes_one_warning() {
    let host = Host::new(URI);
    let kept = started(&host, "replaced");
    let uuid = "<uuid>6d1b5a4e-0f3a-4b3e-9d5c-000000000001</uuid>";
    let diagnostics =
        host.plan(&kept, &guest(&plain("replaced", &format!("{uuid}{CHANGED}")), &[running()]));
    assert_eq!(summaries(&diagnostics), [(Severity::Warning, "Running guest will be destroyed")]);
    assert!(
        diagnostics[0].detail.contains("\"replaced\"") && diagnostics[0].detail.contains("uuid")
    );
    host.remove(&kept).succeeded();
}

/// A guest with a disk that runs, and its configuration with unknown values at dotted paths.
fn with_unknowns(host: &Host, name: &str, on_restart: &str, unknown: &[&str]) -> (Kept, Value) {
    let xml = plain(
        name,
        "<devices><disk type='file'><source file='/a'/><target dev='vda'/></disk></devices>",
    );
    let update = ("update", object("on_restart", Value::from(on_restart)));
    let Value::Object(mut config) = guest(&xml, &[running(), update]) else { unreachable!() };
    let made = host.create(DOMAIN, &Value::Object(config.clone())).succeeded();
    for path in unknown {
        match path.split_once('.') {
            Some(("devices", "disk")) => config.set("devices", object("disk", Value::Unknown)),
            Some(_) => unreachable!("{path}"),
            None if *path == "name" => config.set("name", Value::Unknown),
            None => config.set("memory", Value::Unknown),
        }
    }
    (host.read(&made).succeeded(), Value::Object(config))
}

#[test]
fn an_unknown_value_causes_no_error_and_no_warning() {
    let host = Host::new(URI);
    let may = (Severity::Warning, "Running domain may be restarted");
    for (on_restart, expected) in [("defer", vec![]), ("fail", vec![]), ("restart", vec![may])] {
        for unknown in ["name", "memory", "devices.disk"] {
            let (kept, config) = with_unknowns(&host, "open", on_restart, &[unknown]);
            let diagnostics = host.plan(&kept, &config);
            assert_eq!(summaries(&diagnostics), expected, "{on_restart} {unknown}");
            assert!(
                !diagnostics.iter().any(|message| message.detail.contains("vda")),
                "{diagnostics:?}"
            );
            host.remove(&kept).succeeded();
        }
    }
    // Known problems are still reported.
    let (kept, config) = with_unknowns(&host, "open", "fail", &["name", "devices.disk"]);
    let Value::Object(mut config) = config else { unreachable!() };
    config.set("vcpu", Value::Number(Number::from(2_i64)));
    let diagnostics = host.plan(&kept, &Value::Object(config));
    assert_eq!(diagnostics.len(), 1);
    assert!(
        diagnostics[0].detail.contains("vcpu, devices.disk (not known yet)"),
        "{}",
        diagnostics[0].detail
    );
    host.remove(&kept).succeeded();
}

#[test]
fn a_replacement_of_a_shut_off_guest_warns_about_lost_data() {
    let host = Host::new(URI);
    let tpm =
        "<devices><tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm></devices>";
    let replaced = |more: &str| {
        let uuid = "<uuid>6d1b5a4e-0f3a-4b3e-9d5c-000000000002</uuid>";
        plain("off", &format!("{uuid}{more}"))
    };
    for (more, controls, expected) in [
        ("", vec![], None),
        (tpm, vec![], Some("Also deleted: the state of its TPM.")),
        (tpm, vec![("destroy", object("keep_tpm", Value::Bool(true)))], None),
    ] {
        let made = host.create(DOMAIN, &guest(&plain("off", more), &controls)).succeeded();
        let kept = host.read(&made).succeeded();
        let diagnostics = host.plan(&kept, &guest(&replaced(more), &controls));
        let summaries = summaries(&diagnostics);
        match expected {
            None => assert_eq!(summaries, []),
            Some(detail) => {
                assert_eq!(summaries, [(Severity::Warning, "Guest will be destroyed")]);
                assert!(diagnostics[0].detail.contains(detail), "{}", diagnostics[0].detail);
            }
        }
        host.remove(&kept).succeeded();
    }
}

#[test]
fn a_refused_change_causes_no_warning_about_its_deferral() {
    let host = Host::new(URI);
    let kept = started(&host, "named");
    let diagnostics = host.plan(&kept, &guest(&plain("renamed", CHANGED), &[running()]));
    assert_eq!(summaries(&diagnostics), [(Severity::Error, "Cannot rename a running domain")]);
    host.remove(&kept).succeeded();
}

#[test]
fn a_delete_and_an_adoption_of_one_object_are_refused_in_any_order() {
    let adopt = ("create", object("on_exists", Value::from("adopt")));
    let volume = |pool: &str, more: &[(&'static str, Value)]| {
        let all = [("name", Value::from("adopted")), ("pool", Value::from(pool))];
        let capacity = ("capacity", Value::Number(Number::from(1_048_576_i64)));
        Value::Object(all.into_iter().chain([capacity]).chain(more.iter().cloned()).collect())
    };
    let pool = Pool::by_name(&Connection::new(Some(URI)), "default-pool").unwrap();
    let domain = plain("adopted", "");
    let cases = [
        (DOMAIN, guest(&domain, &[]), guest(&domain, std::slice::from_ref(&adopt))),
        (
            "libvirt_volume",
            volume("default-pool", &[]),
            volume(pool.uuid(), std::slice::from_ref(&adopt)),
        ),
    ];
    for (r#type, config, adopting) in cases {
        for is_delete_first in [true, false] {
            let host = Host::new(URI);
            let kept = host.create(r#type, &config).succeeded();
            let none = Kept::none(r#type);
            let delete = (&kept, &Value::Null);
            // A create without adoption does not destroy anything that the plan does not show.
            assert_eq!(summaries(&host.plan(&none, &config)), []);
            let mut plans = [delete, (&none, &adopting)];
            if !is_delete_first {
                plans.reverse();
            }
            let [first, second] = plans.map(|(kept, config)| host.plan(kept, config));
            assert_eq!(summaries(&first), [], "{type}");
            assert_eq!(second.len(), 1, "{type} {is_delete_first}");
            let text = format!("{}: {}", second[0].summary, second[0].detail);
            assert!(text.contains("Cannot adopt") && text.contains("moved {"), "{text}");
            let other = Host::new(URI);
            other.remove(&kept).succeeded();
            // Applied changes do not affect a later plan.
            let made = other.create(r#type, &adopting).succeeded();
            other.remove(&made).succeeded();
        }
    }
}

#[test]
fn a_number_that_libvirt_formats_differently_counts_as_kept() {
    let host = Host::new(URI);
    let devices = "<devices><disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/>\
        <address type='pci' domain='0' bus='0' slot='0x7' function='0'/></disk>\
        <hostdev mode='subsystem' type='pci' managed='yes'><source>\
        <address domain='0' bus='0' slot='0x2' function='0'/></source></hostdev></devices>";
    let made = host.create(DOMAIN, &guest(&plain("padded", devices), &[]));
    assert_eq!(summaries(&made.diagnostics()), []);
    let kept = made.succeeded();
    assert!(kept.document(URI).contains("slot='0x07'"), "{}", kept.document(URI));
    host.remove(&kept).succeeded();
}

#[test]
fn foreign_xml_that_libvirt_would_drop_is_refused() {
    let host = Host::new(URI);
    let diagnostics = |metadata: &str| {
        let config = guest(&plain("vm", ""), &[("metadata", Value::from(metadata))]);
        let diagnostics =
            host.validate(DOMAIN, &config, ClientCapabilities { has_write_only: true });
        diagnostics
            .first()
            .map(|one| (one.summary.clone(), one.path.as_ref().map(ToString::to_string)))
    };
    for (metadata, summary) in [
        ("text", "metadata: the text \"text\" is not in an element"),
        ("<a/>", "metadata: <a> has no namespace"),
        ("<a:x xmlns:a='urn:a'/><b/>", "metadata: <b> has no namespace"),
        (
            "<a:x xmlns:a='urn:a'/><b:y xmlns:b='urn:a'/>",
            "metadata: more than one element has the namespace \"urn:a\"",
        ),
    ] {
        assert_eq!(diagnostics(metadata), Some((summary.to_owned(), Some("metadata".to_owned()))));
    }
    for metadata in ["", " \n", "<a xmlns='urn:a'>text<b/></a>\n<!-- -->\n<b:b xmlns:b='urn:b'/>"] {
        assert_eq!(diagnostics(metadata), None, "{metadata}");
    }
}

#[test]
fn a_client_without_write_only_support_gets_instructions() {
    let host = Host::new(URI);
    let xml = plain("vm", "<devices><graphics type='vnc' passwd='geheim'/></devices>");
    let config = guest(&xml, &[]);
    let old = ClientCapabilities { has_write_only: false };
    let diagnostics = host.validate(DOMAIN, &config, old);
    let [message] = diagnostics.as_slice() else { panic!("{diagnostics:?}") };
    assert_eq!(
        (message.severity, message.summary.as_str()),
        (
            Severity::Error,
            "devices.graphics[0].passwd: this version of Terraform stores write-only values in the state"
        )
    );
    assert!(message.detail.contains("1.11") && !message.detail.contains("geheim"));
    assert_eq!(
        message.path.as_ref().map(ToString::to_string).as_deref(),
        Some("devices.graphics[0].passwd")
    );
    let new = ClientCapabilities { has_write_only: true };
    assert_eq!(summaries(&host.validate(DOMAIN, &config, new)), []);
}

#[test]
fn an_unknown_password_is_not_refused() {
    let host = Host::new(URI);
    let old = ClientCapabilities { has_write_only: false };
    let screen = |passwd| {
        let display = Value::object([("type", Value::string("vnc")), ("passwd", passwd)]);
        Value::object([("graphics", Value::List(vec![display]))])
    };
    for passwd in [Value::Unknown, Value::Null] {
        let config = guest(&plain("vm", ""), &[("devices", screen(passwd))]);
        assert_eq!(summaries(&host.validate(DOMAIN, &config, old)), []);
    }
}
