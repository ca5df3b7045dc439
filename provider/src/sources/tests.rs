//! Tests of following expressions: where an unknown key is found, and where it is not.

use std::fs;
use std::path::Path;

use super::{File, Tree, UnknownKey, unknown_keys};
use crate::lifecycle::keys;

/// The unknown keys of a file, each as its line and path.
fn found(text: &str) -> Vec<String> {
    let file = File::parse("main.tf".to_owned(), text.to_owned()).expect("the text is HCL");
    lines(&unknown_keys(&Tree::of(vec![file]), &keys()))
}

fn lines(keys: &[UnknownKey]) -> Vec<String> {
    let line = |key: &UnknownKey| format!("{}:{}: {}", key.file, key.position.line, key.path());
    keys.iter().map(line).collect()
}

/// The paths of the unknown keys of `disk = EXPRESSION`, with other blocks after it.
fn of_disk(expression: &str, others: &str) -> Vec<String> {
    let text = format!(
        "resource \"libvirt_domain\" \"a\" {{\n  devices = {{ disk = {expression} }}\n}}\n{others}"
    );
    let paths = found(&text).into_iter().map(|line| line.split(' ').nth(1).unwrap().to_owned());
    paths.collect()
}

#[test]
fn nested_literals_are_compared() {
    let text = r#"
resource "libvirt_domain" "a" {
  name    = "a"
  memroy  = 1 # Terraform refuses an unknown argument.
  devices = {
    disks = [{ devcie = "cdrom" }]
    disk = [
      { device = "disk", target = { dev = "vda", buss = "virtio" } },
      { "devcie" = "disk", address = { type = "pci", slott = "0x01" } },
    ]
  }
  destroy = { gracful = false, keep_nvarm = true }
  timeouts = { crate = "1m" }
}
data "libvirt_node_info" "a" { timeouts = { raed = "1m" } }
provider "libvirt" { update = { on_restrat = "fail" } }
resource "other_domain" "a" { devices = { disks = [] } }
"#;
    let expected = [
        "main.tf:6: devices.disks",
        "main.tf:8: devices.disk[0].target.buss",
        "main.tf:9: devices.disk[1].devcie",
        "main.tf:9: devices.disk[1].address.slott",
        "main.tf:12: destroy.gracful",
        "main.tf:12: destroy.keep_nvarm",
        "main.tf:13: timeouts.crate",
        "main.tf:15: timeouts.raed",
        "main.tf:16: update.on_restrat",
    ];
    assert_eq!(found(text), expected);
}

#[test]
fn expressions_are_followed() {
    let known = ["devices.disk[0].x_"];
    let any = ["devices.disk[*].x_"];
    let cases: &[(&str, &str, &[&str])] = &[
        ("([{ x_ = 1 }])", "", &known),
        ("[({ x_ = 1 })]", "", &known),
        ("var.a ? [{ x_ = 1 }] : []", "", &known),
        ("var.a ? [] : [{ x_ = 1 }]", "", &known),
        ("[for d in var.a : { x_ = d }]", "", &any),
        ("[for d in [{ x_ = 1 }] : d]", "", &any),
        ("[for d in [{ x_ = 1 }] : merge(d, { device = \"disk\" })]", "", &any),
        ("[for k, d in { a = { x_ = 1 } } : d]", "", &any),
        ("values({ for k, v in var.a : k => { x_ = v } })", "", &any),
        ("values({ a = { x_ = 1 } })", "", &any),
        ("[{ for k, v in { x_ = 1 } : k => v if v != null }]", "", &known),
        ("[merge(var.a, { x_ = 1 })]", "", &known),
        ("[merge([{ x_ = 1 }, var.a]...)]", "", &known),
        ("concat(var.a, [{ x_ = 1 }])", "", &any),
        ("flatten([[{ x_ = 1 }], var.a])", "", &any),
        ("flatten([for a in var.a : [for b in a : { x_ = b }]])", "", &any),
        ("try(var.a, [{ x_ = 1 }])", "", &known),
        ("coalesce(var.a, [{ x_ = 1 }])", "", &known),
        ("coalescelist([], [{ x_ = 1 }])", "", &known),
        ("tolist([{ x_ = 1 }])", "", &known),
        ("sensitive([{ x_ = 1 }])", "", &known),
        ("toset([{ x_ = 1 }])", "", &any),
        ("reverse([{ x_ = 1 }])", "", &any),
        ("slice([{ x_ = 1 }], 0, 1)", "", &any),
        ("[element([{ x_ = 1 }], 0)]", "", &known),
        ("[one([{ x_ = 1 }])]", "", &known),
        ("[lookup({ a = { x_ = 1 } }, \"a\", {})]", "", &known),
        ("[lookup({}, \"a\", { x_ = 1 })]", "", &known),
        ("[zipmap([\"a\"], [{ x_ = 1 }])[\"a\"]]", "", &known),
        ("local.a", "locals { a = [{ x_ = 1 }] }", &known),
        ("[local.a.b]", "locals { a = { b = { x_ = 1 }, c = { y_ = 1 } } }", &known),
        ("[local.a[\"b\"]]", "locals { a = { b = { x_ = 1 }, c = { y_ = 1 } } }", &known),
        ("[local.a[1]]", "locals { a = [{ y_ = 1 }, { x_ = 1 }] }", &known),
        ("local.a[*].b", "locals { a = [{ b = { x_ = 1 } }] }", &any),
        ("local.a.*.b", "locals { a = [{ b = { x_ = 1 } }] }", &any),
        ("local.a", "locals {\n a = local.b\n b = [{ x_ = 1 }]\n}", &known),
        ("var.a", "variable \"a\" { default = [{ x_ = 1 }] }", &known),
        (
            "[for d in local.a : { target = d.b }]",
            "locals { a = [{ b = { x_ = 1 }, c = 1 }] }",
            &["devices.disk[*].target.x_"],
        ),
    ];
    for (expression, others, expected) in cases {
        assert_eq!(&of_disk(expression, others), expected, "{expression}");
    }
}

#[test]
fn what_cannot_be_followed_is_not_reported() {
    let cases = [
        ("var.a", "variable \"a\" {}"),
        ("module.a.disks", ""),
        ("libvirt_domain.b.devices.disk", ""),
        ("local.a", ""),
        ("jsondecode(\"[{ x_ = 1 }]\")", ""),
        ("yamldecode(file(\"a\"))", ""),
        ("provider::other::merge([{ x_ = 1 }])", ""),
        ("[for d in [{ x_ = 1 }] : { device = d.x_ }]", ""),
        ("[for x_, d in var.a : { (x_) = 1 }]", ""),
        ("[{ \"${var.a}\" = 1 }]", ""),
        ("[each.value]", ""),
        ("[for d in [1] : local.d]", ""),
        // Another attribute of the object is not used here.
        ("[local.a.b]", "locals { a = { b = {}, c = { x_ = 1 } } }"),
        // A reference to itself is an error of Terraform.
        ("local.a", "locals { a = local.a }"),
        ("flatten(local.a)", "locals { a = [local.a] }"),
        ("[{ backing_store = local.a }]", "locals { a = [{ source = local.a }] }"),
        // Another expression needs the key, so the object was not written for this schema.
        (
            "local.a",
            "locals { a = [{ size_of_it = 1 }] }\noutput \"b\" { value = local.a[0].size_of_it }",
        ),
    ];
    for (expression, others) in cases {
        assert!(of_disk(expression, others).is_empty(), "{expression}");
    }
}

#[test]
fn a_variable_hides_a_name_around_it() {
    assert!(of_disk("[for d in [{ x_ = 1 }] : [for d in var.a : d][0]]", "").is_empty());
    assert!(of_disk("[for d in [{ x_ = 1 }] : [for d, e in var.a : d][0]]", "").is_empty());
}

#[test]
fn each_value_is_an_element_of_for_each() {
    let text = r#"
resource "libvirt_domain" "a" {
  for_each = { web = { disk = { targett = "vda" }, size = 1 } }
  devices  = { disk = [each.value.disk] }
  cpu      = { mode = each.key }
}
"#;
    assert_eq!(found(text), ["main.tf:3: devices.disk[0].targett"]);
}

#[test]
fn a_key_is_reported_once_and_only_if_no_use_knows_it() {
    let text = r#"
locals { update = { on_restart = "defer", shutdown_timeout = "9s", on_restrat = "fail" } }
resource "libvirt_domain" "a" { update = local.update }
resource "libvirt_domain" "b" { update = local.update }
resource "libvirt_network" "a" { update = local.update }
"#;
    assert_eq!(found(text), ["main.tf:2: update.on_restrat"]);
}

#[test]
fn a_rename_is_certain_if_the_object_and_the_value_allow_it() {
    let certain = |body: &str| {
        let text = format!("resource \"libvirt_domain\" \"a\" {{ {body} }}");
        let file = File::parse("a.tf".to_owned(), text).unwrap();
        let keys = unknown_keys(&Tree::of(vec![file]), &keys());
        keys.iter().map(|key| key.suggestion.as_ref().unwrap().is_certain).collect::<Vec<_>>()
    };
    assert_eq!(certain("os = { machine = \"q35\" }"), [true]);
    assert_eq!(certain("os = { machine = \"q35\", type_machine = \"pc\" }"), [false]);
    assert_eq!(certain("devices = { disks = [], interfaces = {} }"), [true, false]);
    assert_eq!(certain("devices = { disks = \"vda\" }"), [false]);
}

/// The unknown keys of a root module in a folder.
fn of_folder(files: &[(&str, &str)]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let tree = Tree::read(folder.path(), Path::new(".terraform"));
    lines(&unknown_keys(&tree, &keys()))
}

const INSTALLED: &str = r#"{"Modules":[{"Key":"","Source":"","Dir":"."},
    {"Key":"one","Source":"./m","Dir":"m"},{"Key":"one.two","Source":"./n","Dir":"m/n"},
    {"Key":"gone","Source":"./gone","Dir":"gone"}]}"#;

#[test]
fn files_and_modules_are_read_together() {
    let files = [
        ("a.tf", "resource \"libvirt_domain\" \"a\" { devices = local.devices }"),
        ("b.tofu", "locals { devices = { disks = [] } }"),
        ("c.tf", "module \"one\" {\n  source = \"./m\"\n  disks  = [{ targett = 1 }]\n}"),
        ("broken.tf", "resource {{{"),
        (".hidden.tf", "locals { devices = { hidden = 1 } }"),
        ("d.tf.json", "{}"),
        (".terraform/modules/modules.json", INSTALLED),
        (
            "m/main.tf",
            "variable \"disks\" { default = [{ unused = 1 }] }\nmodule \"two\" {\n  source = \"./n\"\n  disks = var.disks\n}",
        ),
        (
            "m/n/main.tf",
            "variable \"disks\" {}\nresource \"libvirt_domain\" \"a\" {\n  devices = { disk = var.disks }\n  destroy = { force_ = 1 }\n}",
        ),
    ];
    let expected = [
        "b.tofu:1: devices.disks",
        "c.tf:3: devices.disk[0].targett",
        "m/n/main.tf:4: destroy.force_",
    ];
    let mut found = of_folder(&files);
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn files_that_cannot_be_read_are_skipped() {
    let good = ("a.tf", "resource \"libvirt_domain\" \"a\" { os = { machine = 1 } }");
    for list in
        ["", "[]", "{\"Modules\": 1}", "{\"Modules\":[{\"Key\":\"a.b\",\"Dir\":\"/nonexistent\"}]}"]
    {
        let files = [good, (".terraform/modules/modules.json", list)];
        assert_eq!(of_folder(&files), ["a.tf:1: os.machine"], "{list}");
    }
    let deep = format!("locals {{ a = {}{} }}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(of_folder(&[good, ("deep.tf", &deep)]), ["a.tf:1: os.machine"]);
    assert!(of_folder(&[]).is_empty());
}
