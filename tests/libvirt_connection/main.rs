//! The provider's libvirt layer against a real daemon: lookups, the classification of failures, and connections whose
//! daemon exits or hangs.

mod lists;
mod live;
mod setters;
#[path = "../support/mod.rs"]
mod support;
mod uploads;

use std::process::{Command, Output};
use std::thread;
use std::time::{Duration, Instant};

use provider::libvirt::{
    Build, Connection, Deletion, Document, Domain, Error, ErrorKind, Network, NwFilterBinding,
    Pool, Preallocation, Resize, Secret, Secrets, Start, State, Undefine, Usage, Validation,
    Volume, Which,
};
use support::{PrivateDaemon, TEST_DRIVER};

const LAB: &str = "<network><name>lab</name><bridge name='virlab'/>\
    <ip address='10.66.0.1' netmask='255.255.255.0'/></network>";

/// A guest that needs no image: it looks for a boot server in the network `lab`.
const GUEST: &str = "<domain type='qemu'><name>guest</name><memory unit='MiB'>64</memory>\
    <os><type arch='x86_64'>hvm</type><boot dev='network'/></os><devices>\
    <interface type='network'><source network='lab'/></interface>\
    <graphics type='vnc' passwd='geheim'/></devices></domain>";

fn kind<T>(result: Result<T, Error>) -> Option<ErrorKind> {
    result.err().map(|error| error.kind)
}

#[test]
fn a_network_is_created_and_removed() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let network = Network::define(&connection, LAB).unwrap();
    assert_eq!(Network::names(&connection).unwrap(), ["lab"]);
    assert_eq!(Network::by_name(&connection, "lab").unwrap().uuid(), network.uuid());
    assert_eq!(Network::by_uuid(&connection, network.uuid()).unwrap().name(), "lab");
    assert!(network.is_persistent().unwrap() && !network.is_active().unwrap());

    network.start().unwrap();
    network.set_autostart(true).unwrap();
    assert!(network.is_active().unwrap() && network.autostart().unwrap());
    assert!(daemon.enter(&["ip", "-br", "address"]).contains("10.66.0.1"));
    assert_eq!(kind(network.start()), Some(ErrorKind::Invalid));
    assert!(network.leases().unwrap().is_empty());

    network.stop().unwrap();
    network.undefine().unwrap();
    assert_eq!(kind(network.xml(Document::Stored)), Some(ErrorKind::NotFound));
}

#[test]
fn stored_and_live_documents_of_a_network_differ_after_an_edit() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let network = Network::define(&connection, LAB).unwrap();
    network.start().unwrap();
    let edited = LAB.replace("<name>", &format!("<uuid>{}</uuid><name>", network.uuid()));
    Network::define(&connection, &edited.replace("10.66", "10.67")).unwrap();
    assert!(network.xml(Document::Stored).unwrap().contains("10.67.0.1"));
    assert!(network.xml(Document::Live).unwrap().contains("10.66.0.1"));
}

#[test]
fn a_used_name_is_a_conflict_and_an_invalid_document_is_not() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    Network::define(&connection, LAB).unwrap();
    assert_eq!(kind(Network::define(&connection, LAB)), Some(ErrorKind::Exists));
    let pool = "<pool type='dir'><name>p</name><target><path>/tmp</path></target></pool>";
    Pool::define(&connection, pool).unwrap();
    assert_eq!(kind(Pool::define(&connection, pool)), Some(ErrorKind::Exists));
    let define = || Domain::define(&connection, GUEST, Validation::Strict);
    define().unwrap();
    assert_eq!(kind(define()), Some(ErrorKind::Exists));
    assert_eq!(kind(Network::define(&connection, "<network>")), Some(ErrorKind::Invalid));
    assert_eq!(kind(Network::define(&connection, "<network/>")), Some(ErrorKind::Invalid));
    let misspelt = GUEST.replace("<devices>", "<devicse/><devices>");
    assert_eq!(
        kind(Domain::define(&connection, &misspelt, Validation::Strict)),
        Some(ErrorKind::Invalid)
    );
}

#[test]
fn a_missing_object_is_not_found() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let uuid = "6d1b5a4e-0f3a-4b3e-9d5c-000000000000";
    let missing = [
        kind(Network::by_name(&connection, "no")),
        kind(Network::by_uuid(&connection, uuid)),
        kind(Pool::by_name(&connection, "no")),
        kind(Pool::by_uuid(&connection, uuid)),
        kind(Domain::by_name(&connection, "no")),
        kind(Domain::by_uuid(&connection, uuid)),
        kind(Secret::by_uuid(&connection, uuid)),
        kind(Secret::by_usage(&connection, Usage::Tls, "no")),
        kind(Volume::by_path(&connection, "/no")),
        kind(Volume::by_key(&connection, "/no")),
    ];
    assert_eq!(missing, [Some(ErrorKind::NotFound); 10]);
    assert_eq!(kind(Network::by_uuid(&connection, "no uuid")), Some(ErrorKind::Invalid));
    assert_eq!(kind(Network::by_name(&connection, "zero\0byte")), Some(ErrorKind::Invalid));
}

#[test]
fn a_pool_and_its_volumes_are_created_and_removed() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let folder = daemon.dir().join("images");
    let xml = format!(
        "<pool type='dir'><name>images</name><target><path>{}</path></target></pool>",
        folder.display()
    );
    let pool = Pool::define(&connection, &xml).unwrap();
    assert_eq!(kind(pool.volume_names()), Some(ErrorKind::Invalid), "a stopped pool has no list");
    pool.build(Build::Plain).unwrap();
    pool.start().unwrap();
    assert!(pool.space().unwrap().available > 0);

    let document = "<volume><name>disk</name><capacity unit='MiB'>4</capacity>\
        <target><format type='qcow2'/></target></volume>";
    let volume = Volume::create(&pool, document, Preallocation::Metadata).unwrap();
    assert_eq!(
        kind(Volume::create(&pool, document, Preallocation::Metadata)),
        Some(ErrorKind::Exists)
    );
    volume.resize(8 << 20, Resize::Grow).unwrap();
    assert_eq!(volume.space().unwrap().capacity, 8 << 20);
    assert_eq!(volume.pool().unwrap().uuid(), pool.uuid());
    let copy = document.replace("disk", "copy");
    Volume::create_from(&pool, &copy, &volume, &connection).unwrap();
    assert_eq!(pool.volume_names().unwrap(), ["copy", "disk"]);
    assert_eq!(Volume::by_path(&connection, &volume.path().unwrap()).unwrap().name(), "disk");

    for name in ["copy", "disk"] {
        Volume::by_name(&pool, name).unwrap().delete(Deletion::Plain).unwrap();
    }
    assert_eq!(kind(Volume::by_name(&pool, "disk")), Some(ErrorKind::NotFound));
    pool.stop().unwrap();
    pool.delete(Deletion::Plain).unwrap();
    pool.undefine().unwrap();
    assert!(!folder.exists() && Pool::names(&connection).unwrap().is_empty());
}

#[test]
fn a_guest_is_found_in_its_network() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let network = Network::define(&connection, LAB).unwrap();
    network.start().unwrap();
    let mut guest = Domain::define(&connection, GUEST, Validation::Strict).unwrap();
    assert_eq!(guest.state().unwrap(), State::Off);
    guest.rename("visitor").unwrap();
    assert_eq!(network.guests(&connection, Duration::ZERO).unwrap(), [""; 0]);

    guest.start(Start { paused: true, ..Start::default() }).unwrap();
    assert_eq!(guest.state().unwrap(), State::Paused);
    assert_eq!(Domain::names(&connection, Which::Active).unwrap(), ["visitor"]);
    assert_eq!(network.guests(&connection, Duration::ZERO).unwrap(), ["visitor"]);
    guest.resume().unwrap();
    guest.set_memory(32 << 10).unwrap();
    guest.stop().unwrap();
    assert_eq!(kind(guest.stop()), Some(ErrorKind::Invalid));

    assert!(!guest.has_managed_save().unwrap());
    assert_eq!((guest.snapshot_count().unwrap(), guest.checkpoint_count().unwrap()), (0, 0));
    guest.undefine(Undefine::default()).unwrap();
    assert_eq!(kind(guest.state()), Some(ErrorKind::NotFound));
}

#[test]
fn an_interface_that_others_add_to_a_running_guest_counts_at_once() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    Network::define(&connection, LAB).unwrap().start().unwrap();
    // Without ACPI it takes no device while it runs.
    let xml = GUEST.replace("<devices>", "<features><acpi/></features><devices>");
    let guest = Domain::define(&connection, &xml, Validation::Strict).unwrap();
    guest.start(Start { paused: true, ..Start::default() }).unwrap();
    let network = "<network><name>late</name></network>";
    let network = Network::define(&connection, network).unwrap();
    network.start().unwrap();
    assert_eq!(network.guests(&connection, Duration::ZERO).unwrap(), [""; 0]);
    let device = ["attach-interface", guest.name(), "network", "late", "--live"];
    daemon.virsh(&device);
    assert_eq!(network.guests(&connection, Duration::ZERO).unwrap(), [guest.name()]);
    guest.stop().unwrap();
    assert_eq!(network.guests(&connection, Duration::ZERO).unwrap(), [""; 0]);
}

#[test]
fn secrets_are_read_only_on_request() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let guest = Domain::define(&connection, GUEST, Validation::Strict).unwrap();
    assert!(!guest.xml(Document::Stored, Secrets::Hidden).unwrap().contains("geheim"));
    assert!(guest.xml(Document::Stored, Secrets::Shown).unwrap().contains("geheim"));

    let xml = "<secret><usage type='tls'><name>key</name></usage></secret>";
    let secret = Secret::define(&connection, xml).unwrap();
    assert_eq!(kind(secret.value()), Some(ErrorKind::NotFound));
    secret.set_value(b"ge\0heim").unwrap();
    let found = Secret::by_usage(&connection, Usage::Tls, "key").unwrap();
    assert_eq!(found.value().unwrap(), b"ge\0heim");
    assert_eq!(Secret::uuids(&connection).unwrap(), [secret.uuid()]);
    secret.undefine().unwrap();
}

#[test]
fn a_filter_is_bound_to_an_interface() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let xml = "<filterbinding><owner><name>web</name><uuid>6d1b5a4e-0f3a-4b3e-9d5c-000000000000</uuid></owner>\
               <portdev name='port0'/><mac address='52:54:00:00:00:01'/>\
               <filterref filter='no-mac-spoofing'/></filterbinding>";
    let binding = NwFilterBinding::create(&connection, xml).unwrap();
    assert_eq!(binding.port(), "port0");
    assert_eq!(kind(NwFilterBinding::create(&connection, xml)), Some(ErrorKind::Exists));
    let other = NwFilterBinding::create(&connection, &xml.replace("port0", "port1")).unwrap();
    assert_eq!(NwFilterBinding::ports(&connection).unwrap(), ["port0", "port1"]);
    let found = NwFilterBinding::by_port(&connection, "port1").unwrap();
    assert!(found.xml().unwrap().contains("no-mac-spoofing"));
    other.delete().unwrap();
    assert_eq!(kind(NwFilterBinding::by_port(&connection, "port1")), Some(ErrorKind::NotFound));
    binding.delete().unwrap();
    assert!(NwFilterBinding::ports(&connection).unwrap().is_empty());
}

#[test]
fn the_host_is_described() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    assert_eq!(connection.node_info().unwrap().model, std::env::consts::ARCH);
    assert!(connection.versions().unwrap().daemon >= (9, 0, 0));
    assert_eq!(connection.driver().unwrap(), "QEMU");
    assert_eq!(connection.uri().unwrap(), daemon.uri());
    assert!(!connection.hostname().unwrap().is_empty());
    let uuid = connection.host_uuid().unwrap().unwrap();
    assert!(connection.capabilities().unwrap().contains(&uuid));
}

#[test]
fn a_connection_is_opened_again_after_a_restart_of_the_daemon() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let network = Network::define(&connection, LAB).unwrap();
    daemon.kill();
    assert_eq!(kind(network.is_active()), Some(ErrorKind::Lost));
    let error = Network::by_name(&connection, "lab").err().unwrap();
    assert_eq!(error.kind, ErrorKind::Lost);
    assert!(error.message.contains(daemon.uri()), "{error}");
    assert!(error.hint().unwrap().contains("libvirt's daemon may not be running"));

    daemon.restart();
    assert!(Network::by_name(&connection, "lab").unwrap().is_persistent().unwrap());
    assert_eq!(kind(network.is_active()), Some(ErrorKind::Lost), "its session does not come back");
}

#[test]
fn calls_to_a_frozen_daemon_time_out() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let network = Network::define(&connection, LAB).unwrap();
    daemon.freeze();
    let frozen = Instant::now();
    let fresh = Connection::new(Some(daemon.uri()));
    let opening = thread::spawn(move || kind(fresh.node_info()));
    assert_eq!(kind(network.is_active()), Some(ErrorKind::Lost));
    assert!(frozen.elapsed() < Duration::from_secs(25), "{:?}", frozen.elapsed());
    assert_eq!(opening.join().unwrap(), Some(ErrorKind::Lost));
    assert!(frozen.elapsed() < Duration::from_secs(35), "{:?}", frozen.elapsed());
    daemon.thaw();
    Network::by_name(&connection, "lab").unwrap();
}

#[test]
fn many_callers_share_a_connection() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    thread::scope(|scope| {
        for number in 0..16 {
            let connection = &connection;
            scope.spawn(move || {
                let xml = format!("<network><name>n{number}</name></network>");
                let network = Network::define(connection, &xml).unwrap();
                assert!(!network.is_active().unwrap());
            });
        }
    });
    assert_eq!(Network::names(&connection).unwrap().len(), 16);
    assert_eq!(daemon.client_count(), 1);
    let log = std::fs::read_to_string(daemon.dir().join("log/libvirtd.log")).unwrap();
    assert!(!log.contains("max requests limit"), "{log}");
}

#[test]
fn the_test_driver_serves_without_a_daemon() {
    let connection = Connection::new(Some(TEST_DRIVER));
    assert_eq!(connection.driver().unwrap(), "TEST");
    assert_eq!(Network::names(&connection).unwrap(), ["default"]);
    let network = Network::by_name(&connection, "default").unwrap();
    // It refuses the flag for stored documents, and is asked without it then.
    assert!(network.xml(Document::Stored).unwrap().contains("<name>default</name>"));
    let domain = Domain::by_name(&connection, "test").unwrap();
    assert_eq!(domain.state().unwrap(), State::Running);
    domain.stop().unwrap();
    domain.undefine(Undefine::default()).unwrap();
    assert_eq!(connection.host_uuid().unwrap(), None);
}

/// What a failing connection looks like from outside: a process of its own, because a library is loaded
/// once in a process and libvirt prints for the whole process.
#[test]
fn failures_are_returned_and_not_printed() {
    if let Ok(uri) = std::env::var("FAILING_URI") {
        let error = Connection::new(Some(&uri)).node_info().unwrap_err();
        println!(
            "{:?}\n{error}\n{}",
            error.kind,
            error.hint().unwrap_or_else(|| "no hint".to_owned())
        );
        return;
    }
    let cases = [
        (
            "/nonexistent",
            TEST_DRIVER,
            "Other\ncannot load /nonexistent, which is set by LIBVIRT_LIBRARY",
        ),
        ("/nonexistent", TEST_DRIVER, "apt install libvirt0"),
        ("libc.so.6", TEST_DRIVER, "libvirt's client library is too old: "),
        ("libc.so.6", TEST_DRIVER, "Update libvirt's client library"),
        ("", "qemu+unix:///system?socket=/nonexistent", "Lost\ncannot connect to qemu+unix:"),
        ("", "qemu+bogus://host/system", "Invalid\n"),
    ];
    for (library, uri, expected) in cases {
        let output = failing(library, uri);
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(text.contains(expected), "{uri} with {library:?}: {text}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{uri} with {library:?}");
    }
}

fn failing(library: &str, uri: &str) -> Output {
    Command::new(std::env::current_exe().expect("this test runs from a file"))
        .args(["--exact", "failures_are_returned_and_not_printed", "--nocapture"])
        .env("FAILING_URI", uri)
        .env("LIBVIRT_LIBRARY", library)
        .output()
        .expect("this test can run itself")
}
