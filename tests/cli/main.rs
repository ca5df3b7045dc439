//! The command line: its output, its errors and its exit codes. It does not need libvirt; the tests set a library that
//! does not exist.

#[path = "../support/explore.rs"]
mod explore;
#[path = "../support/missing.rs"]
mod missing;
#[path = "../support/refused.rs"]
mod refused;
#[path = "../support/terraform.rs"]
mod terraform;

mod agreement;
mod docs;
mod examples;
mod lint;
mod robust;

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The result of a command.
struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// Runs the program with some text on standard input.
fn run(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>, input: &str) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_provider-under-test"))
        .args(arguments)
        .env("LIBVIRT_LIBRARY", "/nonexistent/libvirt.so.0")
        .env_remove("TF_PLUGIN_MAGIC_COOKIE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program was built for this test");
    // A program that fails early reads no input.
    let _ = child.stdin.take().expect("it is piped").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("a child can be waited for");
    let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Asserts that a command fails with a message and prints nothing else.
fn refuses(arguments: &[&str], input: &str, messages: &str) {
    let run = run(arguments, input);
    assert_eq!(run.stderr, messages, "{arguments:?} of {input}");
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{arguments:?} of {input}");
}

/// The documents of this project.
fn corpus() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let entries = |folder: &Path| {
        let entries = fs::read_dir(folder).expect("the corpus is there");
        let mut paths: Vec<PathBuf> =
            entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.sort();
        paths
    };
    entries(&folder).iter().flat_map(|folder| entries(folder)).collect()
}

/// The documents of the sample; none if it is absent.
fn sample(reason: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    if let Some(folder) = missing::folder(missing::DOCUMENTS, reason) {
        add_documents(&folder, &mut found);
    }
    found
}

/// Adds the documents below a folder.
fn add_documents(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry that can be read").path();
        if path.is_dir() {
            add_documents(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "xml") {
            found.push(path);
        }
    }
}

const NETWORK: &str = "<network>\n  <name>lab net</name>\n  <bridge name='virbr1'/>\n</network>\n";

#[test]
fn a_document_becomes_a_block_and_back() {
    let block = run(["xml2hcl"], NETWORK);
    let expected = "resource \"libvirt_network\" \"lab_net\" {\n  name   = \"lab net\"\n  \
                    bridge = { name = \"virbr1\" }\n}\n";
    assert_eq!((block.code, block.stdout.as_str(), block.stderr.as_str()), (Some(0), expected, ""));
    let document = run(["hcl2xml", "-"], &block.stdout);
    let expected = "<network>\n  <name>lab net</name>\n  <bridge name=\"virbr1\"/>\n</network>\n";
    assert_eq!((document.code, document.stdout.as_str()), (Some(0), expected));
}

#[test]
fn foreign_xml_that_repeats_a_namespace_becomes_a_block_and_back() {
    let documents = [
        "<domain type='qemu'><name>g</name><metadata xmlns:o='urn:o'><o:vm xmlns:o='urn:o'/></metadata></domain>",
        "<domain type='qemu' xmlns:o='urn:o'><name>g</name><metadata><o:vm xmlns:o='urn:o'><o:x xmlns:o='urn:p'/></o:vm></metadata></domain>",
    ];
    for document in documents {
        let block = run(["xml2hcl"], document);
        assert_eq!((block.code, block.stderr.as_str()), (Some(0), ""), "{document}");
        let again = run(["hcl2xml", "-"], &block.stdout);
        assert_eq!((again.code, again.stderr.as_str()), (Some(0), ""), "{}", block.stdout);
        let vm = document.split_once("<o:vm").expect("it has one").1;
        let vm = vm.split_once("</metadata>").expect("it ends").0;
        assert!(again.stdout.contains(vm), "{}", again.stdout);
    }
}

#[test]
fn several_files_get_unique_labels() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("the folder is ours");
        path.into_os_string()
    };
    let files = [
        write("a.xml", NETWORK),
        write("b.xml", NETWORK),
        write("my secret.xml", "<secret/>"),
        write("vol.xml", "<volume><name>d</name><target/></volume>"),
        write(
            "snap.xml",
            "<domainsnapshot><domain type='kvm'><name>web</name></domain></domainsnapshot>",
        ),
    ];
    let run = run([OsStr::new("xml2hcl")].into_iter().chain(files.iter().map(AsRef::as_ref)), "");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let lines = |start: &str| {
        let lines = run.stdout.lines().filter(|line| line.starts_with(start));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        lines("resource"),
        [
            "resource \"libvirt_network\" \"lab_net\" {",
            "resource \"libvirt_network\" \"lab_net_2\" {",
            "resource \"libvirt_secret\" \"my_secret\" {}",
            "resource \"libvirt_volume\" \"d\" {",
            "resource \"libvirt_domain_snapshot\" \"snap\" {",
        ]
    );
    assert_eq!(lines("  pool "), ["  pool   = \"default\""]);
    assert_eq!(lines("  domain "), ["  domain     = \"web\""]);
}

#[test]
fn all_our_documents_convert_at_once() {
    let files = corpus();
    let arguments = [OsStr::new("xml2hcl")].into_iter().chain(files.iter().map(|f| f.as_os_str()));
    let blocks = run(arguments, "");
    assert_eq!((blocks.code, blocks.stderr.as_str()), (Some(0), ""));
    let documents = run(["hcl2xml"], &blocks.stdout);
    assert_eq!((documents.code, documents.stderr.as_str()), (Some(0), ""));
    let roots = documents
        .stdout
        .lines()
        .filter(|line| line.starts_with("</") || !line.starts_with([' ', '<']));
    assert!(roots.count() >= files.len() - 1, "{} documents", files.len());
}

#[test]
fn content_omitted_by_policy_becomes_a_comment() {
    let document = "<domain type='kvm' id='7'>\n  <name>a</name>\n</domain>\n";
    let run = run(["xml2hcl"], document);
    let expected = "resource \"libvirt_domain\" \"a\" {\n  # omitted: id=\"7\"\n  type = \"kvm\"\n  name = \"a\"\n}\n";
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), expected));
}

#[test]
fn secrets_are_printed() {
    let document = "<domain type='kvm'><name>a</name><devices><graphics type='vnc' passwd='geheim'/></devices></domain>";
    let run = run(["xml2hcl"], document);
    assert!(run.stdout.contains("passwd = \"geheim\""), "{}", run.stdout);
}

#[test]
fn unknown_content_is_an_error_unless_allowed() {
    let document =
        "<network>\n  <name>n</name>\n  <wombat/>\n  <mtu size='big' x='y'/>\n</network>\n";
    let unknown = "<stdin>:3: /network/wombat: unknown element\n\
                   <stdin>:4: /network/mtu/@size: value \"big\" has the wrong type\n\
                   <stdin>:4: /network/mtu/@x: unknown attribute, value \"y\"\n";
    let advice = "nothing was converted; --allow-unknown omits unknown elements and attributes, and keeps unknown \
         values\n";
    refuses(&["xml2hcl"], document, &format!("{unknown}{advice}"));
    let lenient = run(["xml2hcl", "--allow-unknown"], document);
    let expected =
        "resource \"libvirt_network\" \"n\" {\n  name = \"n\"\n  mtu  = { size = \"big\" }\n}\n";
    assert_eq!(
        (lenient.code, lenient.stdout.as_str(), lenient.stderr.as_str()),
        (Some(0), expected, unknown)
    );
    let document = "<network>\n  <name>n</name>\n  <forward mode='teleport'/>\n</network>\n";
    let unknown = "<stdin>:3: /network/forward/@mode: unknown value \"teleport\"; known values: \
                   bridge, hostdev, nat, open, passthrough, private, route, vepa\n";
    refuses(&["xml2hcl"], document, &format!("{unknown}{advice}"));
    let lenient = run(["xml2hcl", "--allow-unknown"], document);
    assert!(lenient.stdout.contains("mode = \"teleport\""), "{}", lenient.stdout);
    assert_eq!((lenient.code, lenient.stderr.as_str()), (Some(0), unknown));
}

#[test]
fn invalid_documents_cause_one_error() {
    let these = "supported root elements: <domain>, <network>, <pool>, <volume>, <secret>, <filter>, \
                 <filterbinding>, <interface>, <device>, <domainsnapshot>, <domaincheckpoint>, \
                 <domainbackup>, <networkport>";
    let cases = [
        (
            "<cpu>\n</cpu>",
            format!("1:1: <cpu> is not the root element of a libvirt document; {these}"),
        ),
        (
            "<!-- a -->\n  <capabilities/>",
            format!(
                "2:3: <capabilities> is a report of libvirt, not an object that a resource manages; {these}"
            ),
        ),
        (
            "<pool>\n  <name>a</nam>\n</pool>",
            "2:10: not well-formed XML: expected 'name' tag, not 'nam'".to_owned(),
        ),
        (
            "<pool>\n  <name>a&#xD800;</name>\n</pool>",
            "2:10: a character reference to an invalid character; remove it".to_owned(),
        ),
        (
            "<pool>\n  <source><host name='&#xdfff;'/></source>\n</pool>",
            "2:23: a character reference to an invalid character; remove it".to_owned(),
        ),
        (
            "<pool name='a'\n  name='b'/>",
            "2:3: not well-formed XML: attribute 'name' is already defined".to_owned(),
        ),
        (
            "<pool/>\n<pool/>",
            "2:1: not well-formed XML: content outside of the root element".to_owned(),
        ),
        (
            "<pool xmlns='urn:x'/>",
            "1:1: <pool> is in the namespace \"urn:x\"; libvirt's documents have no namespace"
                .to_owned(),
        ),
        ("", "1:1: not well-formed XML: the document does not have a root node".to_owned()),
    ];
    for (document, message) in cases {
        refuses(&["xml2hcl"], document, &format!("<stdin>:{message}\n"));
    }
    let missing = run(["xml2hcl", "/nonexistent.xml"], "");
    assert_eq!(missing.code, Some(1));
    assert_eq!(
        missing.stderr,
        "/nonexistent.xml: cannot be read: No such file or directory (os error 2)\n"
    );
}

#[test]
fn errors_in_configurations_have_a_position_and_a_reason() {
    let block = |body: &str| format!("resource \"libvirt_network\" \"n\" {{\n{body}\n}}\n");
    let cases = [
        (block("  nmae = \"a\""), "2:3: nmae: unknown key. Did you mean \"name\"?"),
        (
            block("  name = var.a"),
            "2:10: \"var.a\" is a reference; only literal values are converted, so write the value itself",
        ),
        (
            block("  name = \"a${b}\""),
            "2:10: \"\"a${b}\"\" is a template; only literal values are converted, so write the value itself",
        ),
        (block("  bridge {\n  }"), "2:3: bridge: is an argument, not a block: bridge = { ... }"),
        (block("  bridge = { nam = 1 }"), "2:14: bridge.nam: unknown key. Did you mean \"name\"?"),
        (block("  ip = { address = \"::1\" }"), "2:8: ip: must be a list of objects: [{ ... }]"),
        (block("  mtu = { size = \"big\" }"), "2:18: mtu.size: must be a number"),
        (
            block("  mtu = { size = 1, size = 2 }"),
            "2:21: invalid HCL: invalid object item; expected unique object key; found redefined object key",
        ),
        (
            block("  metadata = \"<a>\""),
            "2:3: metadata: is not well-formed XML: expected 'a' tag, not 'metadata', at line 1, column 4",
        ),
        (
            block("  count = 2"),
            "2:3: count: is not supported, because only literal values are converted; write one block for each object",
        ),
        (
            block("  name = "),
            "2:10: invalid HCL: invalid expression; expected `\"`, `[`, `{`, `-`, `!`, `(`, `_`, `<`, letter or digit",
        ),
        (
            "resource \"libvirt_netwrok\" \"n\" {}".to_owned(),
            "1:10: unknown resource type \"libvirt_netwrok\". Did you mean \"libvirt_network\"?",
        ),
        (
            "resource \"libvirt_network\" \"n\" {\n  name = \"a\"\n".to_owned(),
            "1:32: \"{\" is not closed; add the closing bracket",
        ),
        (
            "variable \"a\" {}\n".to_owned(),
            "1:1: no resource block; expected resource \"libvirt_...\" \"name\" { ... }",
        ),
    ];
    for (configuration, message) in cases {
        refuses(&["hcl2xml"], &configuration, &format!("<stdin>:{message}\n"));
    }
}

#[test]
fn all_problems_are_named_at_once() {
    let configuration = "resource \"libvirt_network\" \"n\" {\n  nmae = 1\n  mtu  = 5\n}\n\
                         resource \"libvirt_pool\" \"p\" {\n  tpye = \"dir\"\n}\n";
    let messages = "<stdin>:2:3: nmae: unknown key. Did you mean \"name\"?\n\
                    <stdin>:3:10: mtu: must be an object: { ... }\n\
                    <stdin>:6:3: tpye: unknown key. Did you mean \"type\"?\n";
    refuses(&["hcl2xml"], configuration, messages);
}

#[test]
fn other_blocks_and_meta_arguments_are_ignored() {
    let configuration = "terraform {}\nprovider \"libvirt\" { uri = var.uri }\n\
        resource \"libvirt_volume\" \"v\" {\n  pool = libvirt_pool.p.name\n  name = \"v\"\n  \
        create = { preallocate_metadata = true }\n  target = {}\n  depends_on = [libvirt_pool.p]\n  \
        lifecycle { prevent_destroy = true }\n}\n";
    let run = run(["hcl2xml"], configuration);
    let expected = "<volume>\n  <name>v</name>\n  <target/>\n</volume>\n";
    assert_eq!((run.stderr.as_str(), run.code, run.stdout.as_str()), ("", Some(0), expected));
}

#[test]
fn the_keys_of_media_without_a_document_are_checked() {
    let media = |body: &str| {
        format!(
            "resource \"libvirt_cloudinit_disk\" \"seed\" {{\n  count = var.machines\n  name  = \"seed-${{count.index}}\"\n  \
             pool  = libvirt_pool.images.id\n{body}\n}}\n\
             resource \"libvirt_ignition\" \"i\" {{\n  name   = \"i\"\n  pool   = \"p\"\n  config = jsonencode({{}})\n}}\n\
             resource \"libvirt_combustion\" \"c\" {{\n  name   = \"c\"\n  pool   = \"p\"\n  script = file(\"run.sh\")\n}}\n"
        )
    };
    let valid = media(
        "  user_data = { packages = [\"nginx\"], anything = var.a }\n  parts = [{ content = file(\"a\") }, local.part]\n  \
         timeouts = { create = \"5m\" }\n  lifecycle { prevent_destroy = true }",
    );
    let run = run(["hcl2xml"], &(valid + "resource \"libvirt_network\" \"n\" { name = \"n\" }\n"));
    let document = "<network>\n  <name>n</name>\n</network>\n";
    assert_eq!((run.code, run.stderr.as_str(), run.stdout.as_str()), (Some(0), "", document));
    let cases = [
        ("  user_dat = {}", "5:3: user_dat: unknown key. Did you mean \"user_data\"?"),
        (
            "  parts = [{ contnt = var.a }]",
            "5:14: parts[0].contnt: unknown key. Did you mean \"content\"?",
        ),
        (
            "  timeouts = { creat = \"5m\" }",
            "5:16: timeouts.creat: unknown key. Did you mean \"create\"?",
        ),
        ("  gzip = \"maybe\"", "5:10: gzip: must be true or false"),
        ("  create = \"adopt\"", "5:12: create: must be an object: { ... }"),
    ];
    for (body, message) in cases {
        refuses(&["hcl2xml"], &media(body), &format!("<stdin>:{message}\n"));
    }
    let unknown = "resource \"libvirt_cloudinit_dsk\" \"a\" {}";
    let message = "1:10: unknown resource type \"libvirt_cloudinit_dsk\". Did you mean \"libvirt_cloudinit_disk\"?";
    refuses(&["hcl2xml"], unknown, &format!("<stdin>:{message}\n"));
}

#[test]
fn the_command_line_prints_its_usage() {
    let help = run(["--help"], "");
    assert_eq!(help.code, Some(0));
    assert!(help.stdout.contains("xml2hcl [--allow-unknown] [FILE..|-]"), "{}", help.stdout);
    let version = run(["--version"], "");
    assert_eq!(version.code, Some(0));
    assert!(version.stdout.starts_with("terraform-provider-libvirt 0."), "{}", version.stdout);
    for arguments in [&["wombat"][..], &[], &["hcl2xml", "a", "b"], &["xml2hcl", "--wombat"]] {
        let wrong = run(arguments, "");
        assert_eq!((wrong.code, wrong.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(wrong.stderr.contains("--help"), "{}", wrong.stderr);
    }
}
