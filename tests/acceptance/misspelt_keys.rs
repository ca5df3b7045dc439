//! Misspelt keys of nested attributes, which Terraform drops: the provider finds them in the files of the configuration.

use std::fs;

use crate::terraform::{Run, Workspace};

/// libvirt's test driver, which needs no daemon.
const URI: &str = "test:///default";

const CONFIGURATION: &str = r#"
resource "libvirt_domain" "web" {
  name     = "web"
  type     = "test"
  memory   = 8388608
  os       = { type = "hvm", machine = "pc" }
  devices  = local.devices
  destroy  = { gracful = false }
  timeouts = { create = "1m", crate = "2m" }
}

resource "libvirt_domain" "db" {
  for_each = { a = { names = ["vda"] } }
  name     = "db-${each.key}"
  type     = "test"
  memory   = 8388608
  os       = { type = "hvm" }
  devices  = { disk = [for name in each.value.names : { target = { dev = name, buss = "virtio" } }] }
}

module "net" {
  source = "./net"
  update = { on_restrat = "fail" }
}
"#;

const LOCALS: &str = r#"locals {
  devices = { graphics = [{ type = "vnc", paswd = "not-printed" }], disks = [] }
}
"#;

const MODULE: &str = r#"terraform {
  required_providers {
    libvirt = { source = "SOURCE" }
  }
}
variable "update" { type = any }
resource "libvirt_network" "a" {
  name    = "a"
  update  = var.update
  bridge  = { nmae = "virbr0" }
}
"#;

/// The texts of all warnings.
const WARNINGS: [(&str, &str); 8] = [
    (
        "main.tf:6: os.machine",
        "libvirt_domain.web: Terraform ignores unknown keys of nested attributes, so the key has no effect. Did you mean \"type_machine\"?",
    ),
    ("locals.tf:2: devices.graphics[0].paswd", "Did you mean \"passwd\"?"),
    ("locals.tf:2: devices.disks", "Did you mean \"disk\"?"),
    ("main.tf:8: destroy.gracful", "Did you mean \"graceful\"?"),
    (
        "main.tf:9: timeouts.crate",
        "libvirt_domain.web: Terraform ignores unknown keys of nested attributes, so the key has no effect.",
    ),
    ("main.tf:18: devices.disk[*].target.buss", "Did you mean \"bus\"?"),
    ("main.tf:23: update.on_restrat", "Did you mean \"on_restart\"?"),
    ("net/main.tf:10: bridge.nmae", "Did you mean \"name\"?"),
];

fn workspace() -> Workspace {
    let workspace = Workspace::with(URI, CONFIGURATION);
    workspace.file("locals.tf", LOCALS);
    fs::create_dir(workspace.path().join("net")).unwrap();
    workspace.file("net/main.tf", &MODULE.replace("SOURCE", provider::SOURCE_ADDRESS));
    workspace.run(&["get", "-no-color"]).succeeded();
    workspace
}

/// Asserts that each warning was printed once.
#[track_caller]
fn assert_each_once(run: &Run) {
    for (key, detail) in WARNINGS {
        let count = run.text.matches(&format!("Warning: {key}: unknown key")).count();
        assert_eq!(count, 1, "{key}\n{run}");
        assert!(run.text.contains(detail), "{detail}\n{run}");
    }
    assert!(!run.text.contains("similar warning"), "{run}");
    assert!(!run.text.contains("not-printed"), "{run}");
}

#[test]
fn validate_and_plan_report_each_misspelt_key_once() {
    let workspace = workspace();
    assert_each_once(&workspace.validate().succeeded());
    assert_each_once(&workspace.plan());
}

#[test]
fn the_data_folder_is_that_of_terraform() {
    let mut workspace = workspace();
    fs::rename(workspace.path().join(".terraform"), workspace.path().join("data")).unwrap();
    workspace.set("TF_DATA_DIR", "data");
    assert_each_once(&workspace.validate().succeeded());
}

#[test]
fn the_check_can_be_disabled_and_never_fails() {
    let mut workspace = workspace();
    fs::write(workspace.path().join("latin.tofu"), b"# \xe9\n").unwrap();
    fs::write(workspace.path().join(".terraform/modules/unrelated.json"), "[").unwrap();
    assert_each_once(&workspace.validate().succeeded());
    workspace.set("LIBVIRT_TF_SOURCE_CHECK", "0");
    workspace.validate().succeeded().does_not_print(": unknown key");
}

#[test]
fn an_object_without_a_known_key_is_reported_by_its_value() {
    let mut workspace = workspace();
    workspace.set("LIBVIRT_TF_SOURCE_CHECK", "0");
    let warning = "Warning: destroy: the object sets no attribute";
    let run = workspace.validate().succeeded().prints(&[warning, "Known keys: graceful, "]);
    assert_eq!(run.text.matches(warning).count(), 1);
    let run = workspace.plan().prints(&[warning]);
    assert_eq!(run.text.matches(warning).count(), 1);
}
