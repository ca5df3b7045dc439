//! Repetition of failed requests. In: an attempt. Out: its result, or the error of the last one.

use std::time::Duration;

use super::failure::{Failure, Retry};
use crate::cancel::Cancel;
use crate::error::{Error, Kind};
use crate::location::NetworkLimits;

/// The longest time between two attempts, unless the server asks for more.
const LONGEST: Duration = Duration::from_secs(30);

/// Repeats an attempt until it succeeds, fails permanently, or reaches the limit of attempts.
pub(super) fn persist<T>(
    limits: &NetworkLimits,
    cancel: &Cancel,
    attempt: impl Fn() -> Result<T, Failure>,
) -> Result<T, Error> {
    let mut attempts = 1;
    loop {
        let Failure { error, retry } = match attempt() {
            Ok(value) => return Ok(value),
            Err(failure) => failure,
        };
        cancel.check()?;
        let wait = match retry {
            Retry::Never => return Err(error),
            Retry::After(wait) if wait > limits.retry_after => {
                let message = format!("{error}; it asks to wait {} s", wait.as_secs());
                return Err(Error::new(Kind::Unreachable, message));
            }
            Retry::After(wait) => wait,
            Retry::Later => delay(limits, attempts),
        };
        if attempts >= limits.attempts {
            return Err(if attempts > 1 { repeated(&error, attempts) } else { error });
        }
        cancel.sleep(wait)?;
        attempts += 1;
    }
}

fn repeated(error: &Error, attempts: u32) -> Error {
    Error::new(error.kind(), format!("{error} (after {attempts} attempts)"))
}

/// The time to wait after a number of failed attempts.
pub(super) fn delay(limits: &NetworkLimits, attempts: u32) -> Duration {
    let factor = 2_u32.saturating_pow(attempts.saturating_sub(1));
    limits.delay.saturating_mul(factor).min(LONGEST)
}
