//! Whether each error about an attribute has the path of that attribute. In: the texts and calls of all files. Out: a
//! line for each call without a path whose summary contains the placeholder of an attribute.
//!
//! Other errors about attributes cannot be recognised in the source: whether an error of libvirt is about an attribute
//! is determined from its text at run time, by `lifecycle/error_paths`, which has tests for messages of libvirt. The
//! same function adds the paths of errors whose summary is that of the operation (`Cannot create ..`).

use std::collections::BTreeSet;

use super::fixes::{Reach, call, names};
use super::source::FileTexts;

/// Placeholders of attributes and of their paths.
const ATTRIBUTES: &[&str] = &["at", "attribute", "path"];

/// Calls whose path is added elsewhere: the file, the function with the names in the detail, and the reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

/// A line for each error about an attribute without a path, and for each exception that is no longer needed.
pub(super) fn missing(files: &[(String, FileTexts)]) -> Vec<String> {
    let (mut problems, mut used) = (Vec::new(), BTreeSet::new());
    for (path, found) in files {
        for report in found.reports.iter().filter(|report| !report.has_path) {
            let texts = Reach { files, found, report }.texts(&report.summary);
            let mut placeholders = texts.iter().flat_map(|text| names(text));
            if !placeholders.any(|name| ATTRIBUTES.contains(&name)) {
                continue;
            }
            let call = call(report);
            match EXCEPTIONS.iter().find(|it| (it.0, it.1) == (path.as_str(), call.as_str())) {
                Some((path, call, _)) => drop(used.insert((*path, *call))),
                None => problems.push(format!("{path}: {call}: no path in {texts:?}")),
            }
        }
    }
    let needless = EXCEPTIONS.iter().filter(|(path, call, _)| !used.contains(&(*path, *call)));
    problems.extend(needless.map(|(path, call, _)| {
        format!("{path}: {call} has a path or does not exist: remove the exception")
    }));
    problems
}

#[test]
fn an_error_about_an_attribute_requires_a_path() {
    let problems = |call: &str| {
        let source = format!("fn f() {{ let s = format!(\"{{path}} is set\"); {call}; }}");
        missing(&[("f.rs".to_owned(), super::source::read(&source))])
    };
    assert_eq!(problems("Diagnostic::error(s, d)").len(), 1);
    assert_eq!(problems("Diagnostic::error(format!(\"{path} is set\"), d)").len(), 1);
    assert!(problems("Diagnostic::error(s, d).at(path)").is_empty());
    assert!(problems("Diagnostic::error(\"Cannot use it\", d)").is_empty());
}
