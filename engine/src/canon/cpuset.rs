//! CPU sets: `0-3,^2,5` equals `0,1,3,5`. A set is a list of ranges, so that its cost does not depend on its size.

use std::fmt::Write;

type Ranges = Vec<(u64, u64)>;

/// The set as sorted ranges that do not touch; `None` if the text is not a CPU set.
pub(super) fn canonical(text: &str) -> Option<String> {
    let mut ranges = Ranges::new();
    for part in text.split(',').map(str::trim) {
        let (is_excluded, part) = match part.strip_prefix('^') {
            Some(rest) => (true, rest),
            None => (false, part),
        };
        let (first, last) = range(part)?;
        if is_excluded {
            remove(&mut ranges, first, last);
        } else {
            ranges.push((first, last));
        }
    }
    let mut text = String::new();
    for (first, last) in joined(ranges) {
        write!(text, "{first}-{last},").ok()?;
    }
    Some(text)
}

fn range(part: &str) -> Option<(u64, u64)> {
    let number = |text: &str| {
        let is_decimal = text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| is_decimal)
    };
    let (first, last) = part.split_once('-').unwrap_or((part, part));
    let (first, last) = (number(first.trim())?, number(last.trim())?);
    (first <= last).then_some((first, last))
}

fn remove(ranges: &mut Ranges, first: u64, last: u64) {
    let mut kept = Ranges::with_capacity(ranges.len() + 1);
    for (low, high) in ranges.drain(..) {
        if low < first {
            kept.push((low, high.min(first - 1)));
        }
        if high > last {
            kept.push((low.max(last + 1), high));
        }
    }
    *ranges = kept;
}

fn joined(mut ranges: Ranges) -> Ranges {
    ranges.sort_unstable();
    let mut joined = Ranges::with_capacity(ranges.len());
    for (first, last) in ranges {
        match joined.last_mut() {
            Some((_, end)) if first <= end.saturating_add(1) => *end = last.max(*end),
            _ => joined.push((first, last)),
        }
    }
    joined
}
