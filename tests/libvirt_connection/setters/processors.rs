//! Processors, I/O threads, their pins, and memory.

use std::time::{Duration, Instant};
use std::{fs, thread};

use mapping::Number;

use super::{Guest, content, document, value};
use crate::support::{PrivateDaemon, TEST_DRIVER, copy_tiny_guest};

#[test]
fn io_threads_of_a_running_guest_are_added_changed_and_removed() {
    let daemon = PrivateDaemon::start();
    let guest = Guest::start(daemon.uri(), "threads", "", "");
    let count = |text: &str| value(text).at(["iothreadids", "iothread"]).items().len();
    let pool = "<iothreads>2</iothreads><iothreadids><iothread id='7' thread_pool_min='1' \
        thread_pool_max='4'/></iothreadids>";
    guest.set("iothreads", [pool, ""], |document| document).unwrap();
    assert_eq!(guest.live().matches("<iothread id=").count(), 2, "{}", guest.live());
    assert!(guest.live().contains("<iothread id='7' thread_pool_min='1' thread_pool_max='4'/>"));
    assert!(guest.live().contains("<iothread id='1'/>"), "{}", guest.live());
    let plain = "<iothreads>2</iothreads><iothreadids><iothread id='7'/></iothreadids>";
    guest.set("iothreads", [plain, ""], |document| document).unwrap();
    assert!(guest.live().contains("<iothread id='7' thread_pool_min='0' thread_pool_max='64'/>"));
    guest.set("iothreads", ["<iothreads>1</iothreads>", ""], |document| document).unwrap();
    assert_eq!(count(&guest.live()), 1, "{}", guest.live());
    guest.set("iothreads", ["", ""], |document| document).unwrap();
    assert_eq!(count(&guest.live()), 0, "{}", guest.live());
}

#[test]
fn the_polling_of_an_io_thread_is_changed_and_reset() {
    let daemon = PrivateDaemon::start();
    let threads = "<iothreads>1</iothreads>";
    let guest = Guest::start(daemon.uri(), "polled", threads, "");
    // Older versions have no element for it in the document, so that QEMU is asked.
    let polling = || {
        let query = ["qemu-monitor-command", "polled", r#"{"execute":"query-iothreads"}"#];
        let answer: serde_json::Value = serde_json::from_str(&daemon.virsh(&query)).unwrap();
        let thread = answer["return"][0].clone();
        ["poll-max-ns", "poll-grow", "poll-shrink"].map(|name| thread[name].as_u64())
    };
    let initial = polling();
    let set = |before: &str, after: &str| {
        let thread = |poll| {
            format!("{threads}<iothreadids><iothread id='1'>{poll}</iothread></iothreadids>")
        };
        let [before, after] =
            [before, after].map(|poll| value(&document(daemon.uri(), "polled", &thread(poll), "")));
        guest.call("iothreads", [&before, &after, &before]).unwrap();
    };
    let poll = "<poll max='5000' grow='2' shrink='3'/>";
    set("", poll);
    assert_eq!(polling(), [5000, 2, 3].map(Some));
    set(poll, "<poll max='6000' grow='2'/>");
    assert_eq!(polling(), [Some(6000), Some(2), initial[2]]);
    set("<poll max='6000' grow='2'/>", "");
    assert_eq!(polling(), initial);
}

#[test]
fn processors_are_plugged_and_the_missing_operating_system_is_reported() {
    let daemon = PrivateDaemon::start();
    let guest = Guest::start(daemon.uri(), "cores", "", "");
    let online = |guest: &Guest| {
        let document = value(&guest.live());
        document.get("vcpu_current").as_number().and_then(Number::as_u64)
    };
    guest.set("vcpus", ["<vcpu current='2'>4</vcpu>", ""], |document| document).unwrap();
    assert_eq!(online(&guest), Some(2));
    let third = "<vcpu current='3'>4</vcpu><vcpus>\
        <vcpu id='0' enabled='yes' hotpluggable='no'/><vcpu id='1' enabled='yes' hotpluggable='yes'/>\
        <vcpu id='2' enabled='no' hotpluggable='yes'/><vcpu id='3' enabled='yes' hotpluggable='yes'/></vcpus>";
    guest.set("vcpus", [third, ""], |document| document).unwrap();
    assert_eq!(online(&guest), Some(3));
    assert!(guest.live().contains("<vcpu id='3' enabled='yes'"), "{}", guest.live());
    // A maximum takes effect at the next start.
    guest.set("vcpus", ["<vcpu>8</vcpu>", ""], |document| document).unwrap();
    assert_eq!(online(&guest), None, "all 4 are online");
    let refused = guest.set("vcpus", ["<vcpu current='2'>4</vcpu>", ""], |document| document);
    let error = refused.unwrap_err();
    // Newer versions of QEMU ask a guest that does not listen.
    let is_asked = guest.connection.versions().unwrap().hypervisor >= Some((11, 0, 0));
    let expected = if is_asked {
        "the guest did not release the processor"
    } else {
        "The guest has not enabled the hot-plug of processors"
    };
    assert!(error.contains(expected), "{error}");
}

#[test]
fn a_guest_that_keeps_its_processor_is_reported() {
    let daemon = PrivateDaemon::start();
    let arguments = copy_tiny_guest(&daemon);
    let dir = daemon.dir().display();
    let kernel = format!(
        "<os><type arch='x86_64' machine='q35'>hvm</type><kernel>{dir}/vmlinuz</kernel>\
         <initrd>{dir}/initrd.gz</initrd><cmdline>{arguments}</cmdline></os>"
    );
    let log = daemon.dir().join("console.log");
    let devices = format!("<serial type='file'><source path='{}'/></serial>", log.display());
    let guest = Guest::boot(daemon.uri(), "linux", &kernel, &devices);
    guest.set("vcpus", ["<vcpu current='2'>4</vcpu>", &devices], |document| document).unwrap();
    // The guest takes part only after its drivers are loaded.
    let is_booted = || fs::read_to_string(&log).is_ok_and(|text| text.contains("tiny: ready"));
    let started = Instant::now();
    while !is_booted() {
        assert!(started.elapsed() < Duration::from_secs(120), "the guest does not boot");
        thread::sleep(Duration::from_millis(100));
    }
    // An emulated processor is never released.
    let one = ["<vcpu current='1'>4</vcpu>", &devices];
    let error = guest.set("vcpus", one, |document| document).unwrap_err();
    assert!(error.contains("the guest did not release the processor. Stop and start"), "{error}");
}

#[test]
fn threads_of_a_running_guest_are_pinned() {
    let daemon = PrivateDaemon::with_control_groups();
    let threads = "<iothreads>1</iothreads>";
    let guest = Guest::start(daemon.uri(), daemon.mark(), threads, "");
    let last = guest.connection.node_info().unwrap().cpus - 1;
    let all = if last == 0 { "0".to_owned() } else { format!("0-{last}") };
    let cases = [
        ("vcpu_pins", "<vcpupin vcpu='0' cpuset='0'/>"),
        ("emulator_pin", "<emulatorpin cpuset='0'/>"),
        ("iothread_pins", "<iothreadpin iothread='1' cpuset='0'/>"),
    ];
    let mut expected = String::new();
    for (setter, pins) in cases {
        let edited = format!("{threads}<cputune>{pins}</cputune>");
        guest.set(setter, [&edited, ""], |document| document).unwrap();
        let tuned = |pins: &str| format!("<cputune>{pins}</cputune>");
        assert_eq!(content(&guest.live(), "cputune"), tuned(&format!("{expected}{pins}")));
        // libvirt has no call that removes a pin.
        guest.set(setter, [threads, ""], |document| document).unwrap();
        expected.push_str(&pins.replace("cpuset='0'", &format!("cpuset='{all}'")));
        assert_eq!(content(&guest.live(), "cputune"), tuned(&expected));
    }
    let absent = format!("{threads}<cputune><emulatorpin cpuset='9999'/></cputune>");
    let error = guest.set("emulator_pin", [&absent, ""], |document| document).unwrap_err();
    assert!(error.starts_with("pin its threads: "), "{error}");
}

#[test]
fn a_thread_without_a_pin_runs_on_the_processors_of_the_guest() {
    let daemon = PrivateDaemon::with_control_groups();
    let vcpu = "<vcpu current='1' cpuset='0'>4</vcpu>";
    let guest = Guest::start(daemon.uri(), daemon.mark(), vcpu, "");
    let all = "<vcpupin vcpu='0' cpuset='0-1'/>";
    for (pins, cpus) in [(all, "0-1"), ("", "0")] {
        let edited = format!("{vcpu}<cputune>{pins}</cputune>");
        guest.set("vcpu_pins", [&edited, ""], |document| document).unwrap();
        let expected = format!("<cputune><vcpupin vcpu='0' cpuset='{cpus}'/></cputune>");
        assert_eq!(content(&guest.live(), "cputune"), expected);
    }
}

#[test]
fn a_current_memory_is_requested_unless_it_follows_the_maximum() {
    let guest = Guest::start(TEST_DRIVER, "balloon", "", "");
    let current = |guest: &Guest| {
        let live = value(&guest.live());
        live.get("current_memory").as_number().map(ToString::to_string)
    };
    let kib = |mib: u64| Some((mib * 1024).to_string());
    for (top, expected) in [
        ("<currentMemory unit='MiB'>32</currentMemory>", 32),
        ("<currentMemory unit='KiB'>40960</currentMemory>", 40),
        ("", 64),
        // Only the maximum is lowered, which takes effect at the next start.
        ("<memory unit='MiB'>48</memory>", 64),
    ] {
        guest.set("memory", [top, ""], |document| document).unwrap();
        assert_eq!(current(&guest), kib(expected), "{top}");
    }
}
