//! The header `Retry-After`. In: seconds, or a date. Out: how long to wait.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The time to wait, if the text is valid.
pub(super) fn retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let now = now.duration_since(UNIX_EPOCH).ok()?;
    Some(since_epoch(text)?.saturating_sub(now))
}

/// A date such as `Sun, 06 Nov 1994 08:49:37 GMT`.
fn since_epoch(text: &str) -> Option<Duration> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let [_, day, month, year, time, "GMT"] = words.as_slice() else { return None };
    let month = MONTHS.iter().position(|name| name == month)? as u64;
    let (day, year): (u64, u64) = (day.parse().ok()?, year.parse().ok()?);
    let mut parts = time.split(':').map(|part| part.parse::<u64>().ok());
    let (hours, minutes, seconds) = (parts.next()??, parts.next()??, parts.next()??);
    let is_valid = (1970..=9999).contains(&year) && (1..=31).contains(&day);
    let is_valid = is_valid && hours < 24 && minutes < 60 && seconds < 61;
    is_valid.then(|| {
        let hours = (days(year, month, day) * 24) + hours;
        Duration::from_secs((hours * 60 + minutes) * 60 + seconds)
    })
}

/// The days from 1 January 1970 to a date. The month starts at 0.
fn days(year: u64, month: u64, day: u64) -> u64 {
    // Years that start in March have the leap day at their end.
    let (year, month) = if month < 2 { (year - 1, month + 10) } else { (year, month - 2) };
    let leap_days = year / 4 - year / 100 + year / 400;
    (year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1).saturating_sub(719_468)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::{retry_after, since_epoch};

    #[test]
    fn dates_are_seconds_since_1970() {
        for (text, seconds) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000),
        ] {
            assert_eq!(since_epoch(text), Some(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["", "soon", "Thu, 99 Jan 1970 00:00:00 GMT", "Thu, 01 Jan 1969 00:00:00 GMT"] {
            assert_eq!(since_epoch(text), None, "{text}");
        }
    }

    #[test]
    fn seconds_and_dates_are_times_to_wait() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_770);
        let wait = |text| retry_after(text, now);
        assert_eq!(wait(" 5 "), Some(Duration::from_secs(5)));
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::from_secs(7)));
        assert_eq!(wait("Thu, 01 Jan 1970 00:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait("-1"), None);
    }
}
