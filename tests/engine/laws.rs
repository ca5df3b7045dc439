//! Properties of all configurations, states and documents, tested with thousands of generated ones.

use engine::{
    Echo, Intent, Mode, Reconciled, correlate, merge, plan, reconcile, with_denials,
    without_unknowns,
};
use mapping::shape::Shape;
use mapping::{Object, Value, xml};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use crate::engine_support::arbitrary::{self, Random};
use crate::engine_support::edits;
use crate::engine_support::laws::{holds, refusal, unplanned};
use crate::engine_support::samples::{DISK, DOMAIN, FILTER, INTERFACE, NETWORK, VOLUME};
use crate::engine_support::{read, show, tree, write};
use crate::explore::{choices, explore, regressions};

const SHAPES: [&Shape; 4] = [&DOMAIN, &NETWORK, &FILTER, &VOLUME];

/// The number of cases of the fixed seed for each law, and the number of new ones in each run.
const CASES: u32 = 1000;
const NEW_CASES: u32 = 300;

/// The seed of the regressions.
const FIXED: u64 = 1;

/// The maximum number of choices of a new case.
const CHOICES: usize = 800;

/// Tests a law with random values of each shape.
#[track_caller]
fn always(law: impl Fn(&'static Shape, &mut Random) -> TestCaseResult) {
    let shapes = 0..SHAPES.len();
    regressions(FIXED, CASES, &(shapes.clone(), any::<u64>()), |(shape, seed)| {
        law(SHAPES[shape], &mut Random::new(seed))
    });
    explore(NEW_CASES, &(shapes, choices(CHOICES)), |(shape, choices)| {
        law(SHAPES[shape], &mut Random::Choices(choices))
    });
}

fn object(random: &mut Random, shape: &'static Shape) -> Value {
    Value::Object(arbitrary::object(random, shape, 2))
}

fn edited(random: &mut Random, shape: &'static Shape, value: &Value) -> Value {
    let empty = Object::new();
    Value::Object(edits::edited(random, shape, value.as_object().unwrap_or(&empty), 2))
}

fn run(
    shape: &'static Shape,
    value: &Value,
    actual: &Value,
    (echo, mode): (&Echo, Mode),
) -> Reconciled {
    reconcile(shape, Intent { value, echo }, actual, mode)
}

/// The next refresh and the next plan are empty, regardless of how libvirt completes a document.
#[test]
fn the_plan_is_empty_after_an_apply() {
    always(|shape, random| {
        let config = object(random, shape);
        let prior = match random.throw(3) {
            0 => Value::Null,
            1 => object(random, shape),
            _ => edited(random, shape, &config),
        };
        let planned = plan(shape, &config, &prior).value;
        // libvirt may keep, change, drop and add any content.
        let actual = edited(random, shape, &without_unknowns(planned.clone()));
        let applied = run(shape, &planned, &actual, (&Echo::default(), Mode::AfterApply));
        prop_assert!(applied.value.is_wholly_known());
        prop_assert!(
            holds(&planned, &applied.value),
            "{}\n{}",
            show(&planned),
            show(&applied.value)
        );
        let seen = run(shape, &applied.value, &actual, (&applied.echo, Mode::Read));
        // The server may have chosen a value that the plan kept null.
        prop_assert!(
            unplanned(shape, &applied.value, &seen.value).is_none(),
            "planned {}\nactual {}\napplied {}\nread {}\n{:?}",
            show(&planned),
            show(&actual),
            show(&applied.value),
            show(&seen.value),
            applied.echo
        );
        prop_assert_eq!(&seen.echo, &applied.echo);
        let again = run(shape, &seen.value, &actual, (&seen.echo, Mode::Read));
        prop_assert_eq!((&again.value, &again.echo), (&seen.value, &seen.echo));
        let next = plan(shape, &config, &seen.value);
        prop_assert!(
            next.value == seen.value,
            "config {}\nstate {}\nnext {}",
            show(&config),
            show(&seen.value),
            show(&next.value)
        );
        prop_assert!(next.changes.is_empty() && next.requires_replace.is_empty());
        Ok(())
    });
}

/// Known values of a plan do not change when more values become known.
#[test]
fn a_later_plan_does_not_contradict_an_earlier_one() {
    always(|shape, random| {
        let config = object(random, shape);
        let prior = plan(shape, &edited(random, shape, &config), &Value::Null).value;
        let prior =
            run(shape, &prior, &object(random, shape), (&Echo::default(), Mode::AfterApply)).value;
        let open = Value::Object(edits::opened(random, shape, config.as_object().unwrap()));
        let early = plan(shape, &open, &prior).value;
        let late = plan(shape, &config, &prior).value;
        prop_assert!(
            holds(&early, &late),
            "open {}\nprior {}\nearly {}\nlate {}",
            show(&open),
            show(&prior),
            show(&early),
            show(&late)
        );
        Ok(())
    });
}

/// Terraform accepts every plan.
#[test]
fn every_plan_is_valid_for_terraform_core() {
    always(|shape, random| {
        let config = object(random, shape);
        let prior = match random.throw(3) {
            0 => Value::Null,
            1 => object(random, shape),
            _ => edited(random, shape, &config),
        };
        let open = Value::Object(edits::opened(random, shape, config.as_object().unwrap()));
        for config in [config, open] {
            let planned = plan(shape, &config, &prior).value;
            if let Some(problem) = refusal(shape, [&config, &prior, &planned]) {
                return Err(TestCaseError::fail(format!(
                    "{problem}\n{}\n{}\n{}",
                    show(&config),
                    show(&prior),
                    show(&planned)
                )));
            }
        }
        Ok(())
    });
}

/// A document without edits is unchanged.
#[test]
fn a_merge_without_an_edit_changes_no_byte() {
    always(|shape, random| {
        let actual = arbitrary::object(random, shape, 2);
        let known = tree(shape, &Value::Object(edits::reduced(random, shape, &actual)));
        let text = write(shape, Value::Object(actual));
        let mut stored = xml::parse(&text).unwrap();
        let before = stored.to_string();
        merge(shape, Some(&known), &known, &mut stored);
        prop_assert!(stored.to_string() == before, "{known}\n{before}\n{stored}");
        Ok(())
    });
}

/// A merged document contains the plan, also after a second merge.
#[test]
fn a_merged_document_contains_the_plan() {
    always(|shape, random| {
        let actual = object(random, shape);
        let stored = xml::parse(&write(shape, actual.clone())).unwrap();
        let prior = run(
            shape,
            &edited(random, shape, &actual),
            &read(shape, &stored.to_string()),
            (&Echo::default(), Mode::Read),
        )
        .value;
        let config = edited(random, shape, &prior);
        let planned = without_unknowns(plan(shape, &config, &prior).value);
        let denied =
            with_denials(shape, prior.clone(), &planned, &read(shape, &stored.to_string()));
        let (before, after) = (tree(shape, &prior), tree(shape, &planned));
        let denied = tree(shape, &denied);

        let mut merged = stored.clone();
        merge(shape, Some(&denied), &after, &mut merged);
        let found = read(shape, &merged.to_string());
        let seen = run(shape, &planned, &found, (&Echo::default(), Mode::Read)).value;
        let wanted = run(shape, &planned, &planned, (&Echo::default(), Mode::Read)).value;
        prop_assert!(
            unplanned(shape, &wanted, &seen).is_none(),
            "wanted {}\nseen {}\n{before}\n{after}\n{stored}\n{merged}",
            show(&wanted),
            show(&seen)
        );

        let mut again = merged.clone();
        merge(shape, Some(&after), &after, &mut again);
        prop_assert!(again == merged, "{before}\n{after}\n{stored}\n{merged}\n{again}");

        // Foreign elements are adopted by key, except for content that is configured as absent.
        let mut adopted = stored;
        let planned = without_denials(planned);
        let after = tree(shape, &planned);
        merge(shape, None, &after, &mut adopted);
        let found = read(shape, &adopted.to_string());
        let seen = run(shape, &planned, &found, (&Echo::default(), Mode::Read)).value;
        let wanted = run(shape, &planned, &planned, (&Echo::default(), Mode::Read)).value;
        prop_assert!(
            unplanned(shape, &wanted, &seen).is_none(),
            "wanted {}\nseen {}\n{after}\n{adopted}",
            show(&wanted),
            show(&seen)
        );
        Ok(())
    });
}

/// Pairs are symmetric, and every element is in one pair.
#[test]
fn pairs_are_symmetric() {
    regressions(FIXED, CASES, &any::<u64>(), |seed| are_mutual(&mut Random::new(seed)));
    explore(NEW_CASES, &choices(CHOICES), |choices| are_mutual(&mut Random::Choices(choices)));
}

fn are_mutual(random: &mut Random) -> TestCaseResult {
    for shape in [&DISK, &INTERFACE] {
        let mut list = || -> Vec<Value> {
            let length = random.throw(6);
            (0..length).map(|_| object(random, shape)).collect()
        };
        let (left, right) = (list(), list());
        let pairs = correlate::values(shape, &left, &right);
        prop_assert_eq!((pairs.left.len(), pairs.right.len()), (left.len(), right.len()));
        for (at, partner) in pairs.left.iter().enumerate() {
            prop_assert!(partner.is_none_or(|partner| pairs.right[partner] == Some(at)));
        }
        let paired = |partners: &[Option<usize>]| partners.iter().flatten().count();
        prop_assert_eq!(paired(&pairs.left), paired(&pairs.right));
        let same = correlate::values(shape, &left, &left).left;
        prop_assert_eq!(same.iter().flatten().count(), left.len());
    }
    Ok(())
}

/// The value without its configured absences.
fn without_denials(value: Value) -> Value {
    match value {
        Value::Bool(false) => Value::Null,
        Value::List(items) if items.is_empty() => Value::Null,
        Value::List(items) => Value::List(items.into_iter().map(without_denials).collect()),
        Value::Object(object) => {
            let parts = object.into_iter().map(|(name, value)| (name, without_denials(value)));
            Value::Object(parts.collect())
        }
        other => other,
    }
}
