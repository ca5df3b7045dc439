//! Passwords are sent to libvirt only; they are not in the state, in plans or in logs.

use super::guest::{address, block, host};
use crate::terraform::Workspace;

/// VNC takes eight characters.
const SECRET: &str = "Zq7xW9p";

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
    let variables = "variable \"passwd\" {\n ephemeral = true\n}\nvariable \"passwd_version\" {}\n";
    let mut workspace =
        Workspace::with(daemon.uri(), &(block(&daemon, "vm", (0, body)) + variables));
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
    workspace.configure(&(block(&daemon, "vm", (0, &body.replace("32", "0"))) + variables));
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
