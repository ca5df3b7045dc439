//! Cases of merges: an edit, a stored document, and the merged document.

use engine::merge;
use mapping::shape::Shape;
use mapping::xml;
use serde_json::{Value as Json, json};

use super::samples::DOMAIN;
use super::{tree, value};

/// Merges an edit into a stored document.
pub fn merged(shape: &'static Shape, prior: &Json, planned: &Json, stored: &str) -> String {
    let prior = (!prior.is_null()).then(|| tree(shape, &value(shape, prior)));
    let planned = tree(shape, &value(shape, planned));
    let mut document = xml::parse(stored).unwrap();
    merge(shape, prior.as_ref(), &planned, &mut document);
    document.to_string()
}

#[track_caller]
pub fn check(shape: &'static Shape, edit: [&Json; 2], stored: &str, expected: &str) {
    let found = merged(shape, edit[0], edit[1], stored);
    assert_eq!(found, expected, "\nfound:\n{found}\nexpected:\n{expected}\n");
}

/// An edit of a domain whose stored document is given without its tags, in one line.
#[track_caller]
pub fn domain(prior: &Json, planned: &Json, stored: &str, expected: &str) {
    let document = |content: &str| match content {
        "" => "<domain/>".to_owned(),
        _ => format!("<domain>{content}</domain>"),
    };
    check(&DOMAIN, [prior, planned], &document(stored), &document(expected));
}

/// An edit of one disk.
#[track_caller]
pub fn disk(prior: &Json, planned: &Json, stored: &str, expected: &str) {
    let around = |disk: &Json| json!({"devices": {"disk": [disk]}});
    let document = |content: &str| format!("<devices>{content}</devices>");
    domain(&around(prior), &around(planned), &document(stored), &document(expected));
}
