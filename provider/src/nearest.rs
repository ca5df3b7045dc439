//! Suggests the name that a user probably meant.

/// The candidate that is nearest to a misspelt name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Near<'a> {
    /// The candidate.
    pub(crate) name: &'a str,
    /// The number of edits; 0 if the names differ only in case, dashes and underscores.
    pub(crate) distance: usize,
    /// Whether no other candidate is as near.
    pub(crate) is_only: bool,
}

/// The candidate that is nearest to a misspelt name, if at most a third of its letters differ, and at most three. Case,
/// dashes and underscores do not count.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    near(name, candidates).map(|near| near.name)
}

/// As [`nearest`], with the distance.
pub(crate) fn near<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<Near<'a>> {
    let plain = fold(name);
    let limit = (plain.chars().count() / 3).clamp(1, 3);
    let mut best: Option<Near> = None;
    for candidate in candidates {
        let distance = distance(&plain, &fold(candidate));
        match &mut best {
            Some(best) if best.distance == distance => best.is_only = false,
            Some(best) if best.distance < distance => {}
            _ if distance > limit => {}
            _ => best = Some(Near { name: candidate, distance, is_only: true }),
        }
    }
    best
}

/// The candidates that are most similar to a name, at most `count`.
pub(crate) fn closest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    count: usize,
) -> Vec<&'a str> {
    let plain = fold(name);
    let mut measured: Vec<_> = candidates
        .into_iter()
        .map(|candidate| (distance(&plain, &fold(candidate)), candidate))
        .collect();
    measured.sort_by_key(|(distance, _)| *distance);
    measured.into_iter().take(count).map(|(_, candidate)| candidate).collect()
}

/// A name without case, dashes and underscores: `memoryBacking` and `memory_backing` are equal.
pub(crate) fn fold(name: &str) -> String {
    let letters = name.chars().filter(|c| !matches!(c, '_' | '-'));
    letters.flat_map(char::to_lowercase).collect()
}

/// The number of letters to insert, remove, replace or swap with a neighbour.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let replaced = rows[i][j] + usize::from(a != b);
            let mut best = replaced.min(rows[i][j + 1] + 1).min(row[j] + 1);
            let is_swap = i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b;
            if is_swap {
                best = best.min(rows[i - 1][j - 1] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_name_is_found() {
        let names = ["device", "devices", "disk", "memory_backing", "bus"];
        let cases = [
            ("devcie", Some("device")),
            ("disks", Some("disk")),
            ("memoryBacking", Some("memory_backing")),
            ("buss", Some("bus")),
            ("wombat", None),
            ("", None),
        ];
        for (name, meant) in cases {
            assert_eq!(nearest(name, names), meant, "{name}");
        }
    }
}
