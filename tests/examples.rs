//! Every example, as a user would take it: applied on a real libvirt, nothing to do after it, removed.

#[path = "support/mod.rs"]
mod support;
#[path = "support/terraform.rs"]
mod terraform;

use std::fs;
use std::path::Path;

use support::PrivateDaemon;
use terraform::Workspace;

/// The host that examples name; a test has one of its own instead.
const SYSTEM: &str = "\"qemu:///system\"";

#[test]
fn every_example_can_be_applied_and_destroyed() {
    let daemon = PrivateDaemon::start();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let before = inventory(&daemon);
    let mut count = 0;
    for example in fs::read_dir(folder).expect("there are examples") {
        let example = example.expect("a folder that can be read").path();
        let workspace = Workspace::new(daemon.uri());
        for file in fs::read_dir(&example).expect("an example is a folder") {
            let file = file.expect("a file that can be read");
            let text = fs::read_to_string(file.path()).expect("an example is text");
            let name = file.file_name().into_string().expect("examples have plain names");
            workspace.file(&name, &text.replace(SYSTEM, &format!("{:?}", daemon.uri())));
            // The quickstart is one file, its requirements included.
            if text.contains("required_providers") && name != "versions.tf" {
                fs::remove_file(workspace.path().join("versions.tf")).expect("the folder is ours");
            }
        }
        eprintln!("{}", example.display());
        workspace.apply();
        workspace.assert_nothing_to_do();
        workspace.destroy();
        assert_eq!(inventory(&daemon), before, "{}: it left something", example.display());
        count += 1;
    }
    assert!(count > 4, "only {count} examples were found");
}

fn inventory(daemon: &PrivateDaemon) -> [String; 3] {
    ["net-list", "pool-list", "list"].map(|list| daemon.virsh(&[list, "--all"]))
}
