//! Checks of the examples without Terraform, which does not report unknown keys of nested objects.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use crate::run;

#[test]
fn every_key_of_an_example_exists() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut unknown = Vec::new();
    let mut count = 0;
    for topic in fs::read_dir(folder).expect("there are examples") {
        let topic = topic.expect("a folder that can be read").path();
        for file in fs::read_dir(topic).expect("an example is a folder") {
            let file = file.expect("a file that can be read").path();
            if file.extension().is_some_and(|extension| extension == "tf") {
                let errors = run([OsStr::new("hcl2xml"), file.as_os_str()], "").stderr;
                unknown.extend(
                    errors.lines().filter(|line| line.contains("unknown key")).map(str::to_owned),
                );
                count += 1;
            }
        }
    }
    assert!(count > 24, "only {count} files were found");
    assert_eq!(unknown, [""; 0]);
}
