//! Property tests. A property is tried on the cases of a fixed seed, which are regressions, and on the cases of a seed
//! that is printed and new in each run, except in CI; `TEST_SEED=N` repeats a run. A case that fails is shrunk before it is shown.

#![allow(dead_code)] // Each test target uses its part.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::Write;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestCaseResult, TestRunner};

/// Gives the seed of a run that is to be repeated.
const VARIABLE: &str = "TEST_SEED";

/// The seed of automatic runs.
const IN_CI: u64 = 1;

/// The number of smaller cases that are tried after a failure.
const SHRINKS: u32 = 4096;

static SEED: LazyLock<u64> = LazyLock::new(|| {
    let seed = match std::env::var(VARIABLE) {
        Ok(text) => text.parse().unwrap_or_else(|_| panic!("{VARIABLE}={text} is not a number")),
        // A fault that a new seed finds must not fail an unrelated change.
        Err(_) if std::env::var("CI").is_ok_and(|ci| ci == "true") => IN_CI,
        Err(_) => RandomState::new().build_hasher().finish(),
    };
    // Not a print macro: the output of a test that passes would be hidden. Errors of standard error are ignored.
    let _ = writeln!(std::io::stderr(), "{VARIABLE}={seed} repeats this run");
    seed
});

/// The seed of this run, printed at the first use and in the output of each test that fails.
pub(crate) fn seed() -> u64 {
    let seed = *SEED;
    eprintln!("{VARIABLE}={seed} repeats this run");
    seed
}

/// Seeds of this run for one of several subjects of a test.
pub(crate) fn seeds(subject: usize, count: u64) -> impl Iterator<Item = u64> {
    let (seed, first) = (seed(), subject as u64 * count);
    (first..first + count).map(move |number| seed ^ number.wrapping_mul(0xd134_2543_de82_ef95))
}

/// Tries a property on the cases of this run's seed.
#[track_caller]
pub(crate) fn explore<S: Strategy>(
    cases: u32,
    strategy: &S,
    property: impl Fn(S::Value) -> TestCaseResult,
) {
    let seed = seed();
    if let Err(problem) = run(seed, cases, strategy, property) {
        panic!("{problem}\n{VARIABLE}={seed} repeats this run");
    }
}

/// Tries a property on the cases of a fixed seed.
#[track_caller]
pub(crate) fn regressions<S: Strategy>(
    seed: u64,
    cases: u32,
    strategy: &S,
    property: impl Fn(S::Value) -> TestCaseResult,
) {
    if let Err(problem) = run(seed, cases, strategy, property) {
        panic!("{problem}\nwith the fixed seed {seed}");
    }
}

fn run<S: Strategy>(
    seed: u64,
    cases: u32,
    strategy: &S,
    property: impl Fn(S::Value) -> TestCaseResult,
) -> Result<(), String> {
    let config = ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(seed),
        max_shrink_iters: SHRINKS,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    TestRunner::new(config).run(strategy, property).map_err(|problem| problem.to_string())
}

/// Numbers that determine a case. Fewer and smaller ones result in a smaller case, so that shrinking works.
#[derive(Debug, Clone)]
pub(crate) struct Choices {
    numbers: Vec<u32>,
    next: usize,
}

impl Choices {
    /// A number below `end`: a smaller choice results in a greater number; the greatest one if no choice is left.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let choice = self.numbers.get(self.next).copied().unwrap_or_default();
        self.next += 1;
        let end = end.max(1);
        let share = (u64::from(choice) * end as u64) >> 32;
        end - 1 - usize::try_from(share).unwrap_or_default()
    }

    /// Whether no choice is left.
    pub(crate) fn is_spent(&self) -> bool {
        self.next >= self.numbers.len()
    }
}

/// At most this many choices.
pub(crate) fn choices(most: usize) -> impl Strategy<Value = Choices> {
    let numbers = prop::collection::vec(any::<u32>(), 0..=most);
    numbers.prop_map(|numbers| Choices { numbers, next: 0 })
}

#[test]
fn a_run_is_repeated_by_its_seed_and_a_failure_is_shrunk() {
    let numbers = |seed| {
        let found = std::cell::RefCell::new(Vec::new());
        let note = |number| {
            found.borrow_mut().push(number);
            Ok(())
        };
        regressions(seed, 20, &any::<u32>(), note);
        found.into_inner()
    };
    assert_eq!(numbers(7), numbers(7));
    assert_ne!(numbers(7), numbers(8));
    let is_small = |mut choices: Choices| {
        prop_assert!(choices.numbers.len() < 3 && choices.below(2) == 1, "large");
        Ok(())
    };
    let problem = run(7, 100, &choices(50), is_small).expect_err("most cases are large");
    let least = [
        "numbers: [\n        0,\n        0,\n        0,\n    ]",
        "numbers: [\n        2147483648,\n    ]",
    ];
    assert!(least.iter().any(|least| problem.contains(least)), "{problem}");
}
