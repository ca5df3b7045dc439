//! How a guest is asked to shut down: through its agent if that is connected, otherwise by ACPI, and repeatedly; and
//! guests that crashed.

use std::fs;
use std::thread::sleep;
use std::time::Duration;

use super::agent::{GUEST, booting, program};
use super::guest::{address, block, host, make_disk, make_listener, text};
use super::life::{applied, change, state, vm, wait_for_state};
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// Lets the provider write a log; returns its path.
fn log(daemon: &PrivateDaemon, workspace: &mut Workspace) -> std::path::PathBuf {
    let log = daemon.dir().join("provider.log");
    workspace.set("TF_LOG_PROVIDER", "INFO");
    workspace.set("TF_LOG_PATH", text(&log));
    log
}

#[test]
fn a_guest_is_asked_through_its_agent() {
    let wait = "agent = true, timeout = \"4m\", on_timeout = \"fail\"";
    // Without its daemon, the guest ignores ACPI.
    let (daemon, mut workspace) = booting(&[&program("/bin/acpid", "true")], wait);
    workspace.apply();
    let log = log(&daemon, &mut workspace);
    let stopped = workspace.read("main.tf").replace("running     = true", "running     = false");
    workspace.configure(&stopped.replace("wait_for    =", "#"));
    workspace.apply();
    assert_eq!(state(&daemon), "shut off");
    assert_eq!(workspace.state(GUEST)["running"], false);
    let log = fs::read_to_string(log).unwrap();
    // On a slow machine the request is repeated.
    assert!(log.contains("through its guest agent.") && !log.contains("by ACPI"), "{log}");
}

#[test]
fn a_guest_whose_agent_does_not_answer_is_asked_by_acpi() {
    let wait = "agent = true, timeout = \"4m\", on_timeout = \"fail\"";
    let (daemon, mut workspace) = booting(&["true"], wait);
    workspace.apply();
    let freeze = r#"{"execute":"guest-exec","arguments":{"path":"/bin/sh","arg":["-c","sleep 1; killall -STOP qemu-ga"]}}"#;
    daemon.virsh(&["qemu-agent-command", "vm", freeze]);
    // A call for which the agent stops after it has begun would wait without end.
    let ping = ["qemu-agent-command", "vm", "--timeout", "2", r#"{"execute":"guest-ping"}"#];
    let answers = (0..60).take_while(|_| daemon.try_virsh(&ping).is_ok());
    assert!(answers.inspect(|_| sleep(Duration::from_secs(1))).count() < 60, "the agent runs");
    let log = log(&daemon, &mut workspace);
    let stopped = workspace.read("main.tf").replace("running     = true", "running     = false");
    workspace.configure(&stopped.replace("wait_for    =", "#"));
    workspace.apply();
    assert_eq!(state(&daemon), "shut off");
    let log = fs::read_to_string(log).unwrap();
    // libvirt waits for the agent for 5 s; on a slow machine the request is repeated.
    assert!(log.contains("through its guest agent and ") && log.contains("by ACPI."), "{log}");
}

/// A guest that ignores the first press of the power button, as one that boots does.
const SLOW_LISTENER: &[u8] = &[
    0xb9, 0x02, 0x00, // mov cx, 2: presses
    0xba, 0x02, 0x06, // mov dx, 0x602: the enable register of ACPI's events
    0xb8, 0x00, 0x01, // mov ax, 0x100: the power button
    0xef, // out dx, ax
    0xfb, // sti
    0xf4, // hlt: until the next tick of the clock
    0xba, 0x00, 0x06, // mov dx, 0x600: the events that happened
    0xed, // in ax, dx
    0xf6, 0xc4, 0x01, // test ah, 1
    0x74, 0xf5, // jz: back to sti
    0xb8, 0x00, 0x01, // mov ax, 0x100
    0xef, // out dx, ax: clears the event
    0x49, // dec cx
    0x75, 0xee, // jnz: back to sti
    0xba, 0x04, 0x06, // mov dx, 0x604: the control register
    0xb8, 0x00, 0x20, // mov ax, 0x2000: sleep for good
    0xef, // out dx, ax
];

#[test]
fn the_request_to_shut_down_is_repeated() {
    let (daemon, mut workspace) = applied("");
    make_disk(&daemon, "vm.img", SLOW_LISTENER);
    change(&workspace, &vm(&daemon, "running = true"));
    let log = log(&daemon, &mut workspace);
    change(&workspace, &vm(&daemon, "running = false"));
    assert_eq!(state(&daemon), "shut off");
    let log = fs::read_to_string(log).unwrap();
    let requests = log.split("A shutdown was requested ").nth(1).unwrap_or_default();
    let count = requests.split(' ').next().unwrap_or_default().parse::<u32>();
    assert!(count.is_ok_and(|count| count >= 2) && requests.contains("times by ACPI."), "{log}");
}

/// A guest that crashes at once: it reports a panic to its device.
const PANIC: &[u8] = &[
    0xba, 0x05, 0x05, // mov dx, 0x505: the register of the device
    0xb0, 0x01, // mov al, 1: a panic
    0xee, // out dx, al
    0xf4, // hlt
];

/// A daemon and a workspace with a guest that crashed and is preserved.
fn crashed() -> (PrivateDaemon, Workspace) {
    let daemon = host();
    make_disk(&daemon, "vm.img", PANIC);
    let body = "
  type     = \"qemu\"
  memory   = 32768
  os       = { type_machine = \"q35\" }
  features = { acpi = true }
  running  = true
  on_crash = \"preserve\"
  devices  = {
    disk  = [{ type = \"file\", source = { file = \"DIR/images/vm.img\" }, target = { dev = \"vda\", bus = \"virtio\" } }]
    panic = [{ model = \"isa\" }]
  }
";
    let workspace = Workspace::with(daemon.uri(), &block(&daemon, "vm", (0, body)));
    workspace.apply();
    wait_for_state(&daemon, "crashed", 120);
    (daemon, workspace)
}

#[test]
fn a_crashed_guest_is_forced_off_and_started() {
    let (daemon, workspace) = crashed();
    let number = daemon.virsh(&["domid", "vm"]);
    make_listener(&daemon, "vm.img");
    let changes = workspace.changes();
    let change = &changes[&address("vm")];
    assert_eq!(
        (&change.before["running"], &change.after["running"]),
        (&false.into(), &true.into())
    );
    workspace.apply().prints(&["Warning: Crashed guest was forced off"]);
    assert_eq!(state(&daemon), "running");
    assert_ne!(daemon.virsh(&["domid", "vm"]), number);
    workspace.assert_nothing_to_do();
}

#[test]
fn a_crashed_guest_is_destroyed() {
    let (daemon, workspace) = crashed();
    workspace.destroy();
    assert!(daemon.virsh(&["list", "--all", "--name"]).trim().is_empty(), "its emulator ended");
}
