//! Terraform accepts the configurations of the document snapshots.

use std::fs;
use std::path::Path;

use crate::terraform::Workspace;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

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
