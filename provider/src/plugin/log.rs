//! The log in the format of the host: converts events of `tracing` to one JSON object for each line of standard error.
//! Off unless `TF_LOG_PROVIDER` or `TF_LOG` is set, because the host discards it otherwise.

use std::fmt;
use std::io::{self, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// Crates of this provider; events of other crates are logged from level `warn`.
const OURS: [&str; 4] = ["provider", "engine", "mapping", "generated"];

/// Starts logging at the level of the environment.
pub(super) fn start() {
    let variable = |name| std::env::var(name).ok();
    let level = level(variable("TF_LOG_PROVIDER"), variable("TF_LOG"));
    if level == LevelFilter::OFF {
        return;
    }
    let subscriber = tracing_subscriber::registry().with(Lines { level });
    // A subscriber may exist already, as in tests.
    let _ = tracing::subscriber::set_global_default(subscriber);
}

/// The level of the two variables; the first one has precedence if it is set.
fn level(provider: Option<String>, all: Option<String>) -> LevelFilter {
    let asked = provider.filter(|level| !level.is_empty()).or(all);
    match asked.unwrap_or_default().to_uppercase().as_str() {
        "TRACE" | "JSON" => LevelFilter::TRACE,
        "DEBUG" => LevelFilter::DEBUG,
        "INFO" => LevelFilter::INFO,
        "WARN" => LevelFilter::WARN,
        "ERROR" => LevelFilter::ERROR,
        "" | "OFF" => LevelFilter::OFF,
        // The host also uses TRACE for a level that it does not know.
        _ => LevelFilter::TRACE,
    }
}

struct Lines {
    level: LevelFilter,
}

impl<S: Subscriber> Layer<S> for Lines {
    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        let root = metadata.target().split("::").next().unwrap_or_default();
        let level =
            if OURS.contains(&root) { self.level } else { self.level.min(LevelFilter::WARN) };
        *metadata.level() <= level
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(self.level)
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut line = line(event, SystemTime::now());
        line.push('\n');
        // The provider continues if the host no longer reads the log.
        let _ = io::stderr().lock().write_all(line.as_bytes());
    }
}

fn line(event: &Event<'_>, now: SystemTime) -> String {
    let metadata = event.metadata();
    let mut fields = Fields::default();
    event.record(&mut fields);
    let mut object = fields.0;
    let message = object.remove("message");
    let message = message.unwrap_or_else(|| Value::from(metadata.name()));
    object.insert("@level".to_owned(), level_name(*metadata.level()).into());
    object.insert("@message".to_owned(), message);
    object.insert("@module".to_owned(), metadata.target().into());
    object.insert("@timestamp".to_owned(), timestamp(now).into());
    Value::Object(object).to_string()
}

fn level_name(level: Level) -> &'static str {
    match level {
        Level::TRACE => "trace",
        Level::DEBUG => "debug",
        Level::INFO => "info",
        Level::WARN => "warn",
        Level::ERROR => "error",
    }
}

/// The fields of an event; numbers and booleans keep their types.
#[derive(Default)]
struct Fields(Map<String, Value>);

impl Fields {
    fn set(&mut self, field: &Field, value: impl Into<Value>) {
        self.0.insert(field.name().to_owned(), value.into());
    }
}

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.set(field, format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.set(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.set(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.set(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.set(field, value);
    }

    fn record_u128(&mut self, field: &Field, value: u128) {
        match u64::try_from(value) {
            Ok(value) => self.set(field, value),
            Err(_) => self.set(field, value.to_string()),
        }
    }
}

/// `2026-01-02T03:04:05.123456Z`: the host requires exactly six digits of a fraction.
fn timestamp(now: SystemTime) -> String {
    let since = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    let (days, second) = (since.as_secs() / 86_400, since.as_secs() % 86_400);
    let (year, month, day) = date(days);
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    let micros = since.subsec_micros();
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{micros:06}Z")
}

/// Year, month and day of a day counted from 1970. Years start in March, so that the leap day is the last day of a
/// year.
fn date(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + u64::from(month < 3), month, day)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use tracing::level_filters::LevelFilter;

    use super::{level, timestamp};

    #[test]
    fn the_level_of_the_provider_has_precedence() {
        let level = |provider: &str, all: &str| level(Some(provider.into()), Some(all.into()));
        assert_eq!(level("", ""), LevelFilter::OFF);
        assert_eq!(level("", "debug"), LevelFilter::DEBUG);
        assert_eq!(level("ERROR", "TRACE"), LevelFilter::ERROR);
        assert_eq!(level("off", "TRACE"), LevelFilter::OFF);
        assert_eq!(level("", "JSON"), LevelFilter::TRACE);
    }

    #[test]
    fn times_have_six_digits_and_the_right_day() {
        let cases = [
            (0, 0, "1970-01-01T00:00:00.000000Z"),
            (951_782_400, 1_999, "2000-02-29T00:00:00.000001Z"),
            (1_767_323_045, 123_456_789, "2026-01-02T03:04:05.123456Z"),
            (4_107_542_399, 0, "2100-02-28T23:59:59.000000Z"),
            (4_107_542_400, 0, "2100-03-01T00:00:00.000000Z"),
        ];
        for (seconds, nanos, expected) in cases {
            assert_eq!(timestamp(UNIX_EPOCH + Duration::new(seconds, nanos)), expected);
        }
    }
}
