//! The guard of the shape lock: a path that goes, or changes its type, takes values out of users' states.
//! In: the lock as committed, the lock as generated, and the list of retired paths. Out: every breach.

use std::collections::{BTreeMap, BTreeSet};

use crate::problem::{Problem, Problems};

const HELP: &str = "keep the path as it is; or write a state upgrader, raise the schema version, and name the path \
                    in schemas/shape.retired";

/// Checks a new lock against the committed one.
///
/// Errors: paths that are gone or retyped without being listed as retired.
pub fn guard(committed: &str, generated: &str, retired: &str) -> Result<(), Problems> {
    let after = types(generated);
    let retired: BTreeSet<&str> = retired
        .lines()
        .filter_map(|line| line.split('#').next()?.split_whitespace().next())
        .collect();
    let mut problems = Problems::default();
    for (path, before) in types(committed) {
        let message = match after.get(path) {
            Some(after) if *after == before => continue,
            Some(after) => format!("`{path}` was a {before} and would be a {after}"),
            None => format!("`{path}` would be gone"),
        };
        if !retired.contains(path) {
            problems.push(Problem::new("schemas/shape.lock", 0, message).help(HELP));
        }
    }
    problems.finish(())
}

/// The type of each path of a lock.
fn types(lock: &str) -> BTreeMap<&str, &str> {
    lock.lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?, words.next()?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::guard;

    const COMMITTED: &str = "a.x string optional\na.y number optional\na.z[].k string optional\n";

    #[test]
    fn new_paths_and_modes_are_free() {
        let generated = format!("{COMMITTED}a.new bool optional\n")
            .replace("y number optional", "y number optional_computed");
        assert!(guard(COMMITTED, &generated, "").is_ok());
    }

    #[test]
    fn a_path_that_goes_or_is_retyped_is_refused_unless_retired() {
        let generated = "a.y string optional\na.z[].k string optional\n";
        let problems = guard(COMMITTED, generated, "").unwrap_err().to_string();
        insta::assert_snapshot!(problems, @r"
        schemas/shape.lock: `a.x` would be gone
          help: keep the path as it is; or write a state upgrader, raise the schema version, and name the path in schemas/shape.retired
        schemas/shape.lock: `a.y` was a number and would be a string
          help: keep the path as it is; or write a state upgrader, raise the schema version, and name the path in schemas/shape.retired
        ");
        assert!(guard(COMMITTED, generated, "a.x # version 2\na.y\n").is_ok());
    }
}
