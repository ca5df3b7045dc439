//! Catches panics of the `virt` crate: it panics if it cannot free an object, and for texts with a zero byte.
//! [`Contained`] wraps its objects, [`contain`] its calls.

use std::any::Any;
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::task;

/// An object of `virt` whose release cannot panic.
pub(super) struct Contained<T>(Option<T>);

impl<T> Contained<T> {
    pub(super) const fn new(object: T) -> Self {
        Self(Some(object))
    }
}

impl<T> Deref for Contained<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_ref().expect("an object is taken out only when it is dropped")
    }
}

impl<T> Drop for Contained<T> {
    fn drop(&mut self) {
        let object = self.0.take();
        // An object that cannot be freed is leaked; the error has no reader.
        let _ = contain(|| drop(object));
    }
}

/// Runs a call into `virt`. Errors: the text of its panic.
pub(super) fn contain<T>(call: impl FnOnce() -> T) -> Result<T, String> {
    let result = catch_unwind(AssertUnwindSafe(call)).map_err(|panic| panic_text(&*panic));
    // The functions that it called have set it.
    task::set_wait(None);
    result
}

fn panic_text(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("a panic without a message").to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Contained, contain};

    struct PanicsWhenDropped;

    impl Drop for PanicsWhenDropped {
        fn drop(&mut self) {
            panic!("cannot free");
        }
    }

    #[test]
    fn a_panic_in_a_call_becomes_its_text() {
        assert_eq!(contain(|| panic!("number {}", 7)), Err::<(), _>("number 7".to_owned()));
    }

    #[test]
    fn a_panic_in_drop_is_caught() {
        drop(Contained::new(PanicsWhenDropped));
    }
}
