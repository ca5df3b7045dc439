//! Passwords are sent to libvirt only; they are not in the state, in plans or in logs.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use super::guest::{address, block, host, make_images, text};
use super::life::change;
use super::restart::{is_pending, run_number};
use super::vnc::accepts;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// VNC takes eight characters.
const SECRET: &str = "Zq7xW9p";

const VARIABLES: &str =
    "variable \"passwd\" {\n ephemeral = true\n}\nvariable \"passwd_version\" {}\n";

#[test]
fn a_password_is_in_no_state_no_plan_and_no_log() {
    let daemon = host();
    let body = "
  type        = \"qemu\"
  memory      = 32
  memory_unit = \"MiB\"
  os          = { type_machine = \"q35\" }
  devices     = { graphics = [{ type = \"vnc\", passwd = var.passwd, passwd_version = var.passwd_version }] }
";
    let mut workspace =
        Workspace::with(daemon.uri(), &(block(&daemon, "vm", (0, body)) + VARIABLES));
    let log = workspace.path().join("trace.log");
    workspace.set("TF_LOG", "TRACE");
    workspace.set("TF_LOG_PATH", log.to_str().unwrap());
    let mut printed = String::new();
    for (secret, version) in [(SECRET.to_owned(), "1"), (format!("{SECRET}2"), "2")] {
        workspace.set("TF_VAR_passwd", &secret);
        workspace.set("TF_VAR_passwd_version", version);
        let plan = workspace.run(&["plan", "-out=saved.plan", "-no-color"]).succeeded();
        let apply = workspace.apply();
        workspace.assert_nothing_to_do();
        printed += &format!("{plan}{apply}");
        let stored = daemon.virsh(&["dumpxml", "vm", "--security-info"]);
        assert!(stored.contains(&format!("passwd='{secret}'")), "{stored}");
    }
    // The rejection of a document with a password does not print it either.
    workspace.configure(&(block(&daemon, "vm", (0, &body.replace("32", "0"))) + VARIABLES));
    printed += &workspace.apply_fails().to_string();
    let shown = workspace.run(&["show", "-json", "saved.plan"]).succeeded().to_string();
    let texts = [printed, shown, workspace.read("terraform.tfstate"), workspace.read("trace.log")];
    for (index, text) in texts.iter().enumerate() {
        assert!(!text.contains(SECRET), "text {index} has the password");
    }
    assert!(texts[3].contains("provider"), "the log is one");
    let state = workspace.state(&address("vm"));
    assert!(state["devices"]["graphics"][0]["passwd"].is_null());
}

#[test]
fn a_password_survives_every_change() {
    let daemon = host();
    let guest = |graphics: &str, title: &str| {
        let body = format!(
            "\n type = \"qemu\"\n memory = 32768\n os = {{ type_machine = \"q35\" }}\n title = \"{title}\"\n \
             devices = {{ graphics = [{{ type = \"vnc\", {graphics} }}] }}\n"
        );
        block(&daemon, "vm", (0, &body))
    };
    let stored = || daemon.virsh(&["dumpxml", "vm", "--security-info"]);
    let with = format!("passwd = \"{SECRET}\", passwd_version = \"1\"");
    let workspace = Workspace::with(daemon.uri(), &guest(&with, "a"));
    workspace.apply();
    // Without a new version the stored secret is kept, even if it was changed outside of Terraform.
    workspace.configure(&guest(&with, "b"));
    workspace.apply();
    assert!(stored().contains(SECRET) && stored().contains("<title>b<"));
    workspace.configure(&guest("passwd_version = \"2\"", "c"));
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert!(stored().contains("<title>c<"), "{}", stored());
}

#[test]
fn a_connection_without_access_to_secrets_is_sufficient_for_a_plan() {
    let daemon = host();
    let body = format!(
        "\n type = \"qemu\"\n memory = 32768\n os = {{ type_machine = \"q35\" }}\n \
         devices = {{ graphics = [{{ type = \"vnc\", passwd = \"{SECRET}\", passwd_version = \"1\" }}] }}\n"
    );
    let mut workspace = Workspace::with(daemon.uri(), &block(&daemon, "vm", (0, &body)));
    workspace.apply();
    workspace.set("LIBVIRT_DEFAULT_URI", &format!("{}-ro", daemon.uri()));
    workspace.assert_nothing_to_do();
}

/// A host, and the socket of the display of its guest. QEMU, which is not root, creates it.
fn host_with_display() -> (PrivateDaemon, PathBuf) {
    let daemon = host();
    let folder = daemon.dir().join("display");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    (daemon, folder.join("vnc.sock"))
}

/// A running guest with a display on a socket.
fn running(daemon: &PrivateDaemon, password: &str) -> String {
    let body = format!(
        "\n type = \"qemu\"\n memory = 32768\n os = {{ type_machine = \"q35\" }}\n running = true\n \
         destroy = {{ graceful = false }}\n devices = {{ graphics = [{{ type = \"vnc\", {password} \
         listen = [{{ type = \"socket\", socket = \"DIR/display/vnc.sock\" }}] }}] }}\n"
    );
    block(daemon, "vm", (0, &body))
}

const DEFERRED: &str = "takes effect at its next start";

#[test]
fn a_password_is_changed_and_removed_while_the_guest_runs() {
    let (daemon, display) = host_with_display();
    let password = |text: &str, version: u8| {
        running(&daemon, &format!("passwd = \"{text}\", passwd_version = \"{version}\","))
    };
    let workspace = Workspace::with(daemon.uri(), &password(SECRET, 1));
    workspace.apply();
    let run = run_number(&daemon);
    assert!(accepts(&display, SECRET) && !accepts(&display, "other"));
    change(&workspace, &password("other", 2)).does_not_print(DEFERRED);
    assert!(accepts(&display, "other") && !accepts(&display, SECRET));

    workspace.configure(&running(&daemon, ""));
    workspace.plan().does_not_print(DEFERRED);
    change(&workspace, &running(&daemon, ""));
    assert!(!accepts(&display, "other"), "the removed password is still accepted");
    assert!(!accepts(&display, SECRET));
    assert!(!is_pending(&workspace));
    assert!(!daemon.virsh(&["dumpxml", "vm", "--inactive", "--security-info"]).contains("passwd"));
    assert_eq!(run_number(&daemon), run);

    // A plan does not know whether the display started with a password. The next change finds that it did.
    change(&workspace, &password(SECRET, 3)).prints(&[DEFERRED]);
    assert!(is_pending(&workspace) && !accepts(&display, SECRET));
    change(&workspace, &password("other", 4)).does_not_print(DEFERRED);
    assert!(!is_pending(&workspace) && accepts(&display, "other"));
    assert_eq!(run_number(&daemon), run);
}

#[test]
fn a_password_waits_for_the_next_start_of_a_display_without_one() {
    let (daemon, _) = host_with_display();
    let workspace = Workspace::with(daemon.uri(), &running(&daemon, ""));
    workspace.apply();
    let with = |version: u8| {
        running(&daemon, &format!("passwd = \"{SECRET}\", passwd_version = \"{version}\","))
    };
    for version in [1, 2] {
        change(&workspace, &with(version));
        assert!(is_pending(&workspace), "version {version}");
    }
}

#[test]
fn the_expiry_of_a_password_is_changed_while_the_guest_runs() {
    let (daemon, display) = host_with_display();
    let with = |more: &str| {
        let password = format!("passwd = \"{SECRET}\", passwd_version = \"1\", {more}");
        running(&daemon, &password)
    };
    let workspace = Workspace::with(daemon.uri(), &with(""));
    workspace.apply();
    let run = run_number(&daemon);
    for (expiry, is_valid) in [("2001-01-01T00:00:00", false), ("2090-01-01T00:00:00", true)] {
        change(&workspace, &with(&format!("passwd_valid_to = \"{expiry}\",")))
            .does_not_print(DEFERRED);
        assert_eq!(accepts(&display, SECRET), is_valid, "{expiry}");
        assert!(!is_pending(&workspace));
    }
    assert_eq!(run_number(&daemon), run);
}

#[test]
fn a_password_that_changes_in_a_running_guest_is_in_no_state_no_plan_and_no_log() {
    let daemon = host();
    make_images(&daemon, ["vm"].into_iter());
    let guest = |disk: &str| {
        let body = format!(
            "\n type = \"qemu\"\n memory = 32768\n os = {{ type_machine = \"q35\" }}\n running = true\n \
             create = {{ paused = true }}\n devices = {{ {disk}\n graphics = [{{ type = \"vnc\", autoport = true, \
             passwd = var.passwd, passwd_version = var.passwd_version }}] }}\n"
        );
        block(&daemon, "vm", (0, &body)) + VARIABLES
    };
    let mut workspace = Workspace::new(daemon.uri());
    let log = workspace.path().join("trace.log");
    workspace.set("TF_LOG", "TRACE");
    workspace.set("TF_LOG_PATH", text(&log));
    let mut printed = String::new();
    let mut run = String::new();
    // The last change is made together with a part that libvirt refuses.
    let refused = "disk = [{ type = \"file\", source = { file = \"DIR/images/none.img\" }, target = { dev = \"vdb\", bus = \"virtio\" } }]";
    for (version, disk) in [("1", ""), ("2", ""), ("3", refused)] {
        let secret = format!("{SECRET}{version}");
        workspace.configure(&guest(disk));
        workspace.set("TF_VAR_passwd", &secret);
        workspace.set("TF_VAR_passwd_version", version);
        let plan = workspace.run(&["plan", "-out=saved.plan", "-no-color"]).succeeded();
        let apply = workspace.run(&["apply", "-no-color", "-auto-approve"]);
        assert_eq!(apply.code != 0, !disk.is_empty(), "{apply}");
        let shown = workspace.run(&["show", "-json", "saved.plan"]).succeeded();
        printed += &format!("{plan}{apply}{shown}");
        for document in [
            &["dumpxml", "vm", "--security-info"][..],
            &["dumpxml", "vm", "--security-info", "--inactive"],
        ] {
            let xml = daemon.virsh(document);
            assert!(xml.contains(&format!("passwd='{secret}'")), "{xml}");
        }
        let number = daemon.virsh(&["domid", "vm"]);
        assert!(run.is_empty() || run == number, "the guest was restarted");
        run = number;
    }
    workspace.configure(&guest(""));
    workspace.assert_nothing_to_do();
    assert_eq!(workspace.state(&address("vm"))["pending_restart"], false);
    for (index, text) in [printed, workspace.read("terraform.tfstate"), workspace.read("trace.log")]
        .iter()
        .enumerate()
    {
        assert!(!text.contains(SECRET), "text {index} has the password");
    }
}
