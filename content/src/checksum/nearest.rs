//! The names that are most similar to one that was not found, for a message.

/// The most similar names first, at most three.
pub(super) fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut ranked: Vec<(usize, &str)> = Vec::new();
    for name in names {
        if !ranked.iter().any(|(_, other)| *other == name) {
            ranked.push((distance(wanted, name), name));
        }
    }
    ranked.sort_by_key(|(distance, _)| *distance);
    ranked.into_iter().take(3).map(|(_, name)| name).collect()
}

/// How many characters must be inserted, removed or replaced.
fn distance(a: &str, b: &str) -> usize {
    // The cost is the product of both lengths, and names come from a server.
    const LONGEST: usize = 128;
    let b: Vec<char> = b.chars().take(LONGEST).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (line, from) in a.chars().take(LONGEST).enumerate() {
        let mut previous = line;
        let mut left = line + 1;
        for (cell, to) in row.iter_mut().skip(1).zip(&b) {
            let above = *cell;
            let replaced = previous + usize::from(from != *to);
            left = replaced.min(above + 1).min(left + 1);
            previous = above;
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn distances_count_edits() {
        for (a, b, edits) in
            [("", "", 0), ("a", "", 1), ("", "ab", 2), ("kitten", "sitting", 3), ("ab", "ba", 2)]
        {
            assert_eq!(distance(a, b), edits, "{a} {b}");
        }
    }

    #[test]
    fn the_most_similar_name_is_first() {
        let names = ["readme", "debian-12-amd64.raw", "debian-12-arm64.qcow2", "zzz"];
        let found = nearest("debian-12-amd64.qcow2", names.into_iter());
        assert_eq!(found[0], "debian-12-arm64.qcow2");
        assert_eq!(found.len(), 3);
    }
}
