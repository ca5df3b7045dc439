//! `lint`: findings, corrections and exit codes, and its silence about valid configurations.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::refused::{is_reduced, is_refused};
use crate::{Run, corpus, refuses, run, sample};

/// The limit for a tree of 500 files in a build without optimization, on a busy machine.
const LIMIT: Duration = Duration::from_secs(20);

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// Runs `lint`; the name of the folder in the output is `DIR`.
fn lint(folder: &TempDir, options: &[&str]) -> Run {
    let arguments = ["lint"].iter().chain(options).map(|it| OsStr::new(*it).to_owned());
    let run = run(arguments.chain([folder.path().into()]), "");
    let text = |text: String| text.replace(&folder.path().display().to_string(), "DIR");
    Run { stdout: text(run.stdout), stderr: text(run.stderr), ..run }
}

const MAIN: &str = r#"resource "libvirt_domain" "a" {
  name    = "a"
  memroy  = 1
  type    = var.type
  devices = {
    disk = [
      var.disk,
      { devcie = "cdrom", target = { dev = var.dev, bus = ["x"] } },
    ]
    interface = [{ address = { type = "pci", slott = "0x1" } }]
  }
  timeouts = { create = "soon", read = var.limit }
  destroy  = {}
}

data "libvirt_node_inf" "a" {}

resource "libvirt_network" "lab" {
  count = 2
  name  = "lab-${count.index}"
  mtu   = { size = "big" }
}

provider "libvirt" {
  alias  = "b"
  update = { on_restart = "never" }
}
"#;

#[test]
fn each_problem_is_printed_with_its_position() {
    let folder = folder(&[("main.tf", MAIN), ("broken.tf", "locals {\n  a = [1\n")]);
    let found = lint(&folder, &[]);
    let expected = "\
DIR/broken.tf:2:7: error: \"[\" is not closed; add the closing bracket
DIR/main.tf:3:3: error: memroy: unknown key. Did you mean \"memory\"?
DIR/main.tf:8:9: warning: devices.disk[1].devcie: unknown key
  Terraform ignores unknown keys of nested attributes, so the key has no effect. Did you mean \"device\"?
DIR/main.tf:8:59: error: devices.disk[1].target.bus: must be a string
DIR/main.tf:10:46: error: devices.interface[0].address.slott: unknown key
  The map has fixed keys. Did you mean \"slot\"?
DIR/main.tf:12:16: error: timeouts.create: \"soon\" is not a duration
  Write a number and a unit, such as \"90s\", \"5m\" or \"1h30m\".
DIR/main.tf:13:3: warning: destroy: the object sets no attribute
  Terraform ignores unknown keys of nested attributes. Known keys: graceful, timeout, keep_nvram, keep_tpm, remove_snapshots, remove_managed_save. Correct the keys, or omit destroy.
DIR/main.tf:16:6: error: unknown data source type \"libvirt_node_inf\"; did you mean \"libvirt_node_info\"?
DIR/main.tf:21:20: error: mtu.size: must be a number
DIR/main.tf:26:14: error: update.on_restart: \"never\" is not an allowed value
  Allowed values: defer, restart, fail.
";
    assert_eq!(found.stdout, expected);
    assert_eq!((found.code, found.stderr.as_str()), (Some(1), ""));
}

#[test]
fn findings_are_also_printed_as_json() {
    let folder =
        folder(&[("main.tf", "resource \"libvirt_domain\" \"a\" { os = { machine = \"pc\" } }\n")]);
    let found = lint(&folder, &["--json"]);
    let finding: serde_json::Value = serde_json::from_str(&found.stdout).unwrap();
    assert_eq!((&finding["line"], &finding["column"]), (&1.into(), &40.into()));
    assert_eq!(finding["file"], "DIR/main.tf");
    assert_eq!(finding["path"], "os.machine");
    assert_eq!(finding["severity"], "warning");
    assert_eq!(finding["fix"], "type_machine");
    assert_eq!(found.code, Some(1));
}

#[test]
fn certain_names_are_corrected_and_other_bytes_are_kept() {
    let before = "\u{feff}# größe\r\nresource \"libvirt_domain\" \"a\" {\r\n\
        \x20 devices = { \"disks\"=[ { devcie = \"disk\" , /* x */ targt = {dev=\"vda\", dve = 1} } ] }\r\n\
        \x20 destroy = { gracful = false\r\n  keep_nvarm = true }\r\n}";
    let after = before
        .replace("\"disks\"", "\"disk\"")
        .replace("devcie", "device")
        .replace("targt", "target")
        .replace("gracful", "graceful")
        .replace("keep_nvarm", "keep_nvram");
    let folder = folder(&[("main.tf", before)]);
    let fixed = lint(&folder, &["--fix"]);
    assert_eq!(fs::read_to_string(folder.path().join("main.tf")).unwrap(), after);
    assert_eq!(fixed.stderr.lines().count(), 5, "{}", fixed.stderr);
    assert!(
        fixed.stderr.contains("DIR/main.tf:3:15: devices.disks: renamed to disk\n"),
        "{}",
        fixed.stderr
    );
    // The right key is in the same object.
    assert!(fixed.stdout.starts_with("DIR/main.tf:3:"), "{}", fixed.stdout);
    assert!(fixed.stdout.contains("devices.disk[0].target.dve: unknown key"), "{}", fixed.stdout);
    assert_eq!((fixed.stdout.lines().count(), fixed.code), (2, Some(1)));
}

#[test]
fn references_are_followed_into_local_modules_and_other_files() {
    let files = [
        ("main.tf", "module \"m\" {\n  source = \"./m\"\n  disk = { devcie = 1 }\n}\n"),
        (
            "m/main.tf",
            "variable \"disk\" {}\nresource \"libvirt_domain\" \"a\" {\n  devices = { disk = [var.disk], graphics = local.screens }\n}\n",
        ),
        ("m/locals.tf", "locals { screens = [{ tpye = \"vnc\" }] }\n"),
        (
            ".terraform/modules/modules.json",
            "{\"Modules\":[{\"Key\":\"x\",\"Dir\":\".terraform/modules/x\"}]}",
        ),
        (
            ".terraform/modules/x/main.tf",
            "resource \"libvirt_domain\" \"a\" { os = { machine = 1 } }\n",
        ),
    ];
    let folder = folder(&files);
    let found = lint(&folder, &[]).stdout;
    let lines: Vec<&str> = found.lines().filter(|line| line.starts_with("DIR")).collect();
    let expected = [
        "DIR/m/locals.tf:1:23: warning: devices.graphics[0].tpye: unknown key",
        "DIR/main.tf:3:12: warning: devices.disk[0].devcie: unknown key",
    ];
    assert_eq!(lines, expected);
    // Of a file, only its own findings.
    let file = folder.path().join("m/locals.tf");
    let found = run([OsStr::new("lint"), file.as_os_str()], "").stdout;
    assert_eq!(found.lines().filter(|line| line.ends_with("unknown key")).count(), 1, "{found}");
}

#[test]
fn a_module_of_several_folders_is_reported_once() {
    let call = "module \"m\" { source = \"../m\" }\n";
    let module = "resource \"libvirt_domain\" \"a\" { os = { machine = 1 } }\n";
    let folder = folder(&[("a/main.tf", call), ("b/main.tf", call), ("m/main.tf", module)]);
    let folders = ["a", "b", "m"].map(|name| folder.path().join(name));
    let found = run([PathBuf::from("lint")].into_iter().chain(folders), "").stdout;
    assert_eq!(found.matches("unknown key\n").count(), 1, "{found}");
}

#[test]
fn an_element_after_an_unknown_one_keeps_its_position() {
    let configuration = "resource \"libvirt_domain\" \"a\" {\n\
        devices = { disk = [var.a, { address = { type = \"pci\", multifunction = \"maybe\" } }, var.b] }\n}\n";
    let found = run(["lint", "-"], configuration).stdout;
    let expected = "<stdin>:2:56: error: devices.disk[1].address[\"multifunction\"]: \"maybe\" is ";
    assert!(found.starts_with(expected), "{found}");
}

#[test]
fn no_finding_contains_a_secret() {
    let configuration = r#"
resource "libvirt_domain" "a" {
  devices = { graphics = [{ passwd = ["hunter2"], paswd = "hunter2" }, { passwd = { a = "hunter2" } }] }
}
resource "libvirt_secret" "a" { value = ["hunter2"] }
resource "libvirt_cloudinit_disk" "a" { user_data_wo = ["hunter2"] }
"#;
    for option in ["-", "--json"] {
        let found = run(["lint", option, "-"], configuration).stdout;
        assert!(found.contains("paswd") && !found.contains("hunter2"), "{found}");
    }
}

#[test]
fn names_of_other_providers_are_known() {
    let configuration = r#"
resource "libvirt_domain" "a" {
  name = "a"
  network_interface { network_name = "default" }
  arch = "x86_64"
  devices = { interfaces = [{ source = { direct = { dev = "eth0" } } }], disk = [var.a, { volume_id = 1 }] }
}
"#;
    let expected = "\
<stdin>:4:3: error: network_interface: unknown key. Did you mean \"devices.interface\"?
<stdin>:5:3: error: arch: unknown key. Did you mean \"os.type_arch\"?
<stdin>:6:15: warning: devices.interfaces: unknown key
  Terraform ignores unknown keys of nested attributes, so the key has no effect. Did you mean \"interface\"?
<stdin>:6:91: warning: devices.disk[1].volume_id: unknown key
  Terraform ignores unknown keys of nested attributes, so the key has no effect. Did you mean \"source.volume\"?
";
    assert_eq!(run(["lint", "-"], configuration).stdout, expected);
}

#[test]
fn invalid_arguments_have_their_own_exit_code() {
    let valid = run(["lint", "-"], "resource \"libvirt_network\" \"n\" { name = \"n\" }\n");
    assert_eq!((valid.code, valid.stdout.as_str(), valid.stderr.as_str()), (Some(0), "", ""));
    let broken = run(["lint", "-"], "locals {\n");
    let message = "<stdin>:1:8: error: \"{\" is not closed; add the closing bracket\n";
    assert_eq!((broken.code, broken.stdout.as_str()), (Some(1), message));
    let missing = run(["lint", "/nonexistent.tf"], "");
    assert!(missing.stderr.starts_with("/nonexistent.tf: cannot be read: "), "{}", missing.stderr);
    assert_eq!((missing.code, missing.stdout.as_str()), (Some(2), ""));
    for arguments in [&["lint", "--wombat"][..], &["lint", "--fix", "-"]] {
        assert_eq!(run(arguments, "").code, Some(2), "{arguments:?}");
    }
}

#[test]
fn values_of_heredocs_are_checked() {
    let configuration = "resource \"libvirt_domain\" \"a\" {\n  uuid = <<-EOT\n    wombat\n  EOT\n  \
        title = <<-EOT\n    ${var.a}\n  EOT\n  on_crash = <<-EOT\n    ${var.a}\n  EOT\n}\n";
    let found = run(["lint", "-"], configuration).stdout;
    assert!(
        found.starts_with("<stdin>:2:3: error: uuid: \"wombat\\n\" is not a UUID\n"),
        "{found}"
    );
    assert_eq!(found.matches(": error: ").count(), 1, "{found}");
}

#[test]
fn a_configuration_with_references_has_no_findings() {
    let configuration = r#"
resource "libvirt_domain" "a" {
  for_each = var.guests
  provider = libvirt.b
  name     = each.key
  type     = local.type
  memory   = each.value.memory * 1024
  os       = merge(local.os, { type = "hvm" }, each.value.os)
  devices  = {
    disk = concat([for d in each.value.disks : { target = d }], [{ device = "cdrom", (var.key) = 1 }])
    interface = [{ address = { (var.key) = "pci" } }, { address = { type = var.bus } }]
  }
  metadata = <<-EOT
    <a xmlns="http://example.org/${each.key}"/>
  EOT
  lifecycle { ignore_changes = [running] }
}
"#;
    let found = run(["lint", "-"], configuration);
    assert_eq!((found.stdout.as_str(), found.code), ("", Some(0)));
}

/// Asserts that the blocks of documents have no findings.
fn assert_silent(documents: &[PathBuf]) {
    let mut count = 0;
    for document in documents {
        let block = run([OsStr::new("xml2hcl"), document.as_os_str()], "");
        if block.code != Some(0) {
            continue;
        }
        count += 1;
        let found = run(["lint", "-"], &block.stdout);
        assert_eq!((found.stdout.as_str(), found.code), ("", Some(0)), "{}", document.display());
    }
    // The sample has documents that no resource describes.
    assert!(count * 5 > documents.len() * 4, "only {count} of {} are valid", documents.len());
}

#[test]
fn converted_documents_have_no_findings() {
    let (reduced, valid): (Vec<_>, Vec<_>) = corpus().into_iter().partition(|it| is_reduced(it));
    assert_silent(&valid);
    for document in reduced {
        let block = run([OsStr::new("xml2hcl"), document.as_os_str()], "");
        let found = run(["lint", "-"], &block.stdout).stdout;
        assert!(found.contains("more than one element has the namespace"), "{found}");
    }
}

#[test]
fn converted_documents_of_the_sample_have_no_findings() {
    let found = sample("only the documents of this project are checked");
    let (refused, valid): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|document| is_refused(document));
    assert_silent(&valid);
    for document in refused {
        let block = run([OsStr::new("xml2hcl"), document.as_os_str()], "");
        let found = run(["lint", "-"], &block.stdout);
        assert_eq!(found.code, Some(1), "{}", document.display());
    }
}

#[test]
fn examples_have_no_findings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["examples", "modules"].into_iter().flat_map(|folder| {
        let entries = fs::read_dir(root.join(folder)).expect("the checkout has the folder");
        entries.map(|entry| entry.expect("an entry that can be read").path())
    });
    let folders: Vec<PathBuf> = folders.filter(|path| path.is_dir()).collect();
    assert!(folders.len() > 20, "only {} examples were found", folders.len());
    let found = run([PathBuf::from("lint")].into_iter().chain(folders), "");
    assert_eq!((found.stdout.as_str(), found.code), ("", Some(0)));
}

#[test]
fn a_large_tree_is_read_quickly() {
    let block = |index: usize| {
        format!(
            "resource \"libvirt_domain\" \"a{index}\" {{\n  name = \"a{index}\"\n  devices = {{ disk = concat(local.disks, [for d in var.names : {{ target = {{ dev = d }} }}]) }}\n}}\n"
        )
    };
    let folder = tempfile::tempdir().unwrap();
    for index in 0..500 {
        let text: String = (0..5).map(|block_index| block(index * 5 + block_index)).collect();
        fs::write(folder.path().join(format!("{index}.tf")), text).unwrap();
    }
    fs::write(folder.path().join("locals.tf"), "locals { disks = [{ devcie = 1 }] }\n").unwrap();
    let started = Instant::now();
    let found = lint(&folder, &[]);
    assert_eq!(found.stdout.matches("unknown key\n").count(), 1);
    assert!(started.elapsed() < LIMIT, "{:?}", started.elapsed());
}

#[test]
fn hcl2xml_reports_misspelt_keys_of_operations() {
    let block = |body: &str| {
        format!("resource \"libvirt_domain\" \"a\" {{\n  type = \"qemu\"\n  {body}\n}}\n")
    };
    let cases = [
        (
            "timeouts = { crate = \"1m\" }",
            "3:16: timeouts.crate: unknown key. Did you mean \"create\"?",
        ),
        (
            "destroy = { keep_nvarm = true }",
            "3:15: destroy.keep_nvarm: unknown key. Did you mean \"keep_nvram\"?",
        ),
        (
            "update = { on_restrat = var.a }",
            "3:14: update.on_restrat: unknown key. Did you mean \"on_restart\"?",
        ),
        (
            "os = { machine = \"pc\" }",
            "3:10: os.machine: unknown key. Did you mean \"type_machine\"?",
        ),
    ];
    for (body, message) in cases {
        refuses(&["hcl2xml"], &block(body), &format!("<stdin>:{message}\n"));
    }
    let valid = block("running = var.a\n  timeouts = { create = var.b }");
    assert_eq!(run(["hcl2xml"], &valid).code, Some(0));
}

#[test]
fn wrong_values_of_a_document_are_findings_of_its_block() {
    let document = "<domain type='qemu'><vcpu>two</vcpu><devices><disk><target bus='scsy'/></disk>\
                    <interface><mtu size='big'/></interface></devices></domain>";
    let converted = run(["xml2hcl", "--allow-unknown"], document).stdout;
    let found = lint(&folder(&[("main.tf", &converted)]), &[]).stdout;
    for finding in [
        "vcpu: must be a number",
        "devices.disk[0].target.bus: \"scsy\" is not an allowed value",
        "devices.interface[0].mtu.size: must be a number",
    ] {
        assert!(found.contains(finding), "{finding}\n{converted}{found}");
    }
}
