//! Trials that are known to fail until the cause is fixed. A listed trial that passes is an error, so that the list
//! stays minimal.

/// Trials: the operation with the number of the call and its function, and the kinds.
struct Entry {
    call: &'static str,
    kinds: &'static [&'static str],
}

const KNOWN: &[Entry] = &[];

/// Whether a trial is known to fail.
pub(crate) fn is_known(name: &str) -> bool {
    let is_same = |entry: &Entry| {
        let kind = name.strip_prefix(entry.call).and_then(|rest| rest.strip_prefix('/'));
        kind.is_some_and(|kind| entry.kinds.contains(&kind))
    };
    KNOWN.iter().any(is_same)
}
