//! A value that is not known yet causes no finding: with any value of a wrong configuration replaced by an unknown one,
//! the checks find nothing that they did not find before.

use mapping::record::Root;
use mapping::{Path, Value};

use crate::cases;
use crate::engine_support::arbitrary::Random;
use crate::engine_support::documents::{Document, own_documents, read};
use crate::{explore, mutation};

/// The least number of configurations that are compared.
const LEAST: usize = 10_000;

#[test]
fn an_unknown_value_causes_no_new_finding() {
    let mut compared = 0;
    for case in cases::of_rules().into_iter().chain(cases::of_kinds()) {
        let wrong = read(case.root, &case.text);
        let before = paths(case.root, &wrong);
        for number in 0..count(&wrong) {
            assert_no_more(case.root, &before, &with_unknown(&wrong, number), case.rule);
            compared += 1;
        }
    }
    for (number, Document { path, root, text }) in own_documents().into_iter().enumerate() {
        let seed = explore::seeds(number, 1).next().unwrap_or_default();
        for (seed, mutation) in (seed..).zip(mutation::all(root, &text)) {
            let wrong = read(root, &mutation.apply(&text));
            let before = paths(root, &wrong);
            let unknown = with_unknown(&wrong, Random::new(seed).throw(count(&wrong)));
            assert_no_more(
                root,
                &before,
                &unknown,
                &format!("{} {}", path.display(), mutation.xml),
            );
            compared += 1;
        }
    }
    assert!(compared >= LEAST, "only {compared} configurations");
}

/// Asserts that a configuration has findings only about these attributes or parts of them.
fn assert_no_more(root: &Root, before: &[Path], config: &Value, what: &str) {
    for path in paths(root, config) {
        let is_known = before.iter().any(|it| *it == path || it.is_below(&path));
        assert!(is_known, "{what}: {path} is new, not of {before:?}\n{config:?}");
    }
}

/// The attributes of the findings of a plan with QEMU.
fn paths(root: &Root, config: &Value) -> Vec<Path> {
    engine::check(root, config, Some("QEMU")).into_iter().map(|finding| finding.path).collect()
}

/// The number of values in a value, itself included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Object(object) => object.iter().map(|(_, inner)| count(inner)).sum(),
        Value::List(items) => items.iter().map(count).sum(),
        Value::Map(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

/// The same value, with an unknown one in place of the value of this number.
fn with_unknown(value: &Value, number: usize) -> Value {
    let mut changed = value.clone();
    replace(&mut changed, number);
    changed
}

/// Replaces the value of a number; returns how many values remain before it, or none if it is replaced.
fn replace(value: &mut Value, number: usize) -> Option<usize> {
    let Some(number) = number.checked_sub(1) else {
        *value = Value::Unknown;
        return None;
    };
    match value {
        Value::Object(object) => {
            let names: Vec<_> = object.iter().map(|(name, _)| name).collect();
            names.into_iter().try_fold(number, |left, name| match object.get_mut(name) {
                Some(inner) => replace(inner, left),
                None => Some(left),
            })
        }
        Value::List(items) => items.iter_mut().try_fold(number, |left, inner| replace(inner, left)),
        Value::Map(map) => map.values_mut().try_fold(number, |left, inner| replace(inner, left)),
        _ => Some(number),
    }
}
