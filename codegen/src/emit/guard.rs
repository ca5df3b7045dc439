//! The guard of the shape lock: removing a path or changing its type removes values from users' states.
//! In: the committed lock, the generated lock, and the list of retired paths. Out: all violations.

use std::collections::{BTreeMap, BTreeSet};

use crate::problem::{Problem, Problems};

const HELP: &str = "keep the path and its type; or write a state upgrader, raise the schema version, and add the path \
                    to schemas/shape.retired";

/// Checks a new lock against the committed one.
///
/// Errors: paths that are removed or have another type, and are not listed as retired.
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
            Some(after) => format!("the type of `{path}` changes from {before} to {after}"),
            None => format!("`{path}` is removed"),
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
        schemas/shape.lock: `a.x` is removed
          help: keep the path and its type; or write a state upgrader, raise the schema version, and add the path to schemas/shape.retired
        schemas/shape.lock: the type of `a.y` changes from number to string
          help: keep the path and its type; or write a state upgrader, raise the schema version, and add the path to schemas/shape.retired
        ");
        assert!(guard(COMMITTED, generated, "a.x # version 2\na.y\n").is_ok());
    }
}
