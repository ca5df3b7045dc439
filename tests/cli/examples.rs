//! Checks of the examples, and of the configurations in texts, without Terraform, which does not report unknown keys of
//! nested objects.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run;

/// The entries of a folder of the checkout.
pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the checkout has the folder");
    entries.map(|entry| entry.expect("an entry that can be read").path()).collect()
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

/// The unknown keys of a configuration.
fn unknown(place: &Path, configuration: &str) -> Vec<String> {
    let errors = run(["hcl2xml", "-"], configuration).stderr;
    let lines = errors.lines().filter(|line| line.contains("unknown key"));
    lines.map(|line| format!("{}: {line}", place.display())).collect()
}

#[test]
fn every_key_of_an_example_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let topics = ["examples", "modules"].into_iter().flat_map(|folder| entries(&root.join(folder)));
    let files = topics.flat_map(|topic| entries(&topic));
    let files: Vec<PathBuf> = files.filter(|file| has_extension(file, "tf")).collect();
    assert!(files.len() > 24, "only {} files were found", files.len());
    let text = |file: &PathBuf| fs::read_to_string(file).expect("an example is text");
    let found: Vec<String> = files.iter().flat_map(|file| unknown(file, &text(file))).collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn every_key_of_a_code_block_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages: Vec<PathBuf> = entries(&root.join("docs/guides"));
    pages.extend(["README.md", "modules/cloud-vm/README.md"].map(|page| root.join(page)));
    let mut found = Vec::new();
    let mut count = 0;
    for page in pages {
        let text = fs::read_to_string(&page).expect("a page is text");
        for fence in text.split("```terraform\n").skip(1) {
            let fence = fence.split("```").next().unwrap_or_default();
            found.extend(unknown(&page, fence));
            let lint = run(["lint", "-"], fence).stdout;
            found.extend(lint.lines().map(|line| format!("{}: {line}", page.display())));
            count += 1;
        }
    }
    assert!(count > 12, "only {count} code blocks were found");
    assert_eq!(found, [""; 0]);
    assert_ne!(unknown(root, "resource \"libvirt_domain\" \"a\" {\n  nmae = \"a\"\n}\n"), [""; 0]);
}
