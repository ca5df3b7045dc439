//! Connections to another host: the error of each kind of failure names the fix, and an apply over ssh works. A script
//! stands in for ssh.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::networks;
use crate::support::PrivateDaemon;
use crate::terraform::Workspace;

/// A network, which needs no file of the host.
fn network() -> String {
    networks::block("lab", "ip = [{ address = \"10.62.0.1\", prefix = 24 }]")
}

/// Writes a script that runs in place of ssh, and returns the URI that uses it.
fn with_ssh(folder: &Path, script: &str) -> String {
    let path = folder.join("ssh");
    fs::write(&path, script).expect("the folder is ours");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("the folder is ours");
    format!("qemu+ssh://root@lab.test/system?command={}", path.display())
}

/// What ssh prints when it fails, and the part of the error that names the fix.
const SSH: &[(&str, &str)] = &[
    ("Host key verification failed.", "add the key to known_hosts with ssh-keyscan"),
    ("root@lab.test: Permission denied (publickey).", "set ?keyfile=/path/to/key in the URI"),
    (
        "root@lab.test: Permission denied (publickey,password).",
        "set ?keyfile=/path/to/key in the URI",
    ),
    (
        "ssh: Could not resolve hostname lab.test: Name or service not known",
        "Check the name and the port in the URI",
    ),
    (
        "ssh: connect to host lab.test port 22: Connection refused",
        "Check the name and the port in the URI",
    ),
    (
        "ssh: connect to host lab.test port 22: No route to host",
        "Check the name and the port in the URI",
    ),
    ("sh: 1: nc: not found", "Install netcat there, or remove the parameter"),
    ("bash: line 1: nc: command not found", "Install netcat there, or remove the parameter"),
    ("sh: 1: virt-ssh-helper: not found", "Install libvirt's daemon on the host"),
];

/// URIs without a daemon, and the part of the error that names the fix.
const OTHERS: &[(&str, &str)] = &[
    ("qemu+tcp://127.0.0.1:1/system", "The daemon may not listen on that port"),
    ("qemu+tls://127.0.0.1/system", "TLS requires a CA certificate"),
    ("qemu+unix:///system?socket=/nowhere/libvirt-sock", "libvirt's daemon may not be running"),
];

#[test]
fn an_error_of_a_remote_connection_names_the_fix() {
    let mut workspace = Workspace::with("", &network());
    let folder = workspace.path().to_owned();
    let mut check = |uri: &str, fix: &str| {
        workspace.set("LIBVIRT_DEFAULT_URI", uri);
        let run = workspace.apply_fails().prints(&["cannot connect to ", fix]);
        run.prints(&["Cannot create network \"lab\""]);
        assert!(workspace.addresses().is_empty(), "{uri}");
    };
    for (printed, fix) in SSH {
        // Like ssh, it does not fail before libvirt sends its first message.
        let script = format!("#!/bin/sh\nhead -c 1 >/dev/null\necho '{printed}' >&2\nexit 255\n");
        check(&with_ssh(&folder, &script), fix);
    }
    for (uri, fix) in OTHERS {
        check(uri, fix);
    }
}

/// Connects standard input and output to the socket of a daemon.
const BRIDGE: &str = r#"#!/usr/bin/env python3
import os, socket, threading
daemon = socket.socket(socket.AF_UNIX)
daemon.connect("SOCKET")

def send():
    while data := os.read(0, 65536):
        daemon.sendall(data)
    daemon.shutdown(socket.SHUT_WR)

threading.Thread(target=send, daemon=True).start()
while data := daemon.recv(65536):
    while data:
        data = data[os.write(1, data):]
"#;

#[test]
fn an_apply_over_ssh_works() {
    let daemon = PrivateDaemon::start();
    let socket = daemon.dir().join("socket/libvirt-sock");
    let script = BRIDGE.replace("SOCKET", &socket.display().to_string());
    let workspace = Workspace::with(&with_ssh(daemon.dir(), &script), &network());
    workspace.apply();
    workspace.assert_nothing_to_do();
    assert_eq!(daemon.virsh(&["net-list", "--all", "--name"]).trim(), "lab");
    workspace.destroy();
    assert_eq!(daemon.virsh(&["net-list", "--all", "--name"]).trim(), "");
}
