//! The examples, as far as the program can check them: Terraform says nothing of a misspelt key in a nested object.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use crate::run;

#[test]
fn no_example_has_a_key_that_does_not_exist() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut complaints = Vec::new();
    let mut count = 0;
    for topic in fs::read_dir(folder).expect("there are examples") {
        let topic = topic.expect("a folder that can be read").path();
        for file in fs::read_dir(topic).expect("an example is a folder") {
            let file = file.expect("a file that can be read").path();
            if file.extension().is_some_and(|extension| extension == "tf") {
                let said = run([OsStr::new("hcl2xml"), file.as_os_str()], "").stderr;
                complaints.extend(
                    said.lines().filter(|line| line.contains("unknown key")).map(str::to_owned),
                );
                count += 1;
            }
        }
    }
    assert!(count > 24, "only {count} files were found");
    assert_eq!(complaints, [""; 0]);
}
