//! The configurations and documents that the snapshots show are ones that Terraform and libvirt take.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::terraform::Workspace;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Where Debian and others keep libvirt's grammars.
const GRAMMARS: &str = "/usr/share/libvirt/schemas";

#[test]
fn the_configurations_of_the_snapshots_are_valid() {
    let folder = Path::new(ROOT).join("tests/xml");
    let workspace = Workspace::new("test:///default");
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        workspace.configure(&fs::read_to_string(&path).unwrap());
        let run = workspace.validate();
        assert!(run.code == 0, "{}: {run}", path.display());
    }
}

#[test]
fn the_documents_of_the_snapshots_are_valid_under_the_installed_grammars() {
    let mut count = 0;
    for file in fs::read_dir(Path::new(ROOT).join("snapshots")).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let Some((kind, _)) = name.strip_prefix("xml_").and_then(|name| name.split_once('_'))
        else {
            continue;
        };
        let grammar = match kind {
            "pool" => "storagepool",
            "volume" => "storagevol",
            kind => kind,
        };
        let text = fs::read_to_string(&path).unwrap();
        let document = tempfile::NamedTempFile::new().unwrap();
        fs::write(document.path(), &text[text.find('<').unwrap()..]).unwrap();
        let output = Command::new("xmllint")
            .args(["--noout", "--relaxng", &format!("{GRAMMARS}/{grammar}.rng")])
            .arg(document.path())
            .output();
        let output = output.expect("xmllint is installed, see tests/support/setup");
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        count += 1;
    }
    assert!(count > 50, "only {count} documents were found");
}
