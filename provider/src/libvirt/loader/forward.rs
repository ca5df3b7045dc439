//! A forwarder: looks its function up once, and calls it or returns its failure value.

use std::ffi::{CStr, c_void};
use std::ptr::{NonNull, null, null_mut};
use std::sync::atomic::{AtomicPtr, Ordering};

use super::{library, pending};
use crate::task::{self, Wait};

/// Defines a C function for each declaration, under its own name.
macro_rules! forward {
    ($(fn $name:ident($($argument:ident: $kind:ty),*) $(-> $result:ty)?;)*) => {$(
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name($($argument: $kind),*) $(-> $result)? {
            static SLOT: $crate::libvirt::loader::forward::Slot =
                $crate::libvirt::loader::forward::Slot::new(concat!(stringify!($name), "\0"));
            match SLOT.address() {
                // SAFETY: libvirt's function of this name has this signature in every version; the declaration is
                // derived from its headers. The caller meets its contract.
                Some(address) => unsafe {
                    let function = std::mem::transmute::<
                        std::ptr::NonNull<std::ffi::c_void>,
                        unsafe extern "C" fn($($kind),*) $(-> $result)?,
                    >(address);
                    function($($argument),*)
                },
                None => $crate::libvirt::loader::forward::Failure::FAILURE,
            }
        }
    )*};
}
pub(super) use forward;

/// A function of the library, looked up at its first call.
pub(super) struct Slot {
    /// With a final zero byte.
    name: &'static str,
    address: AtomicPtr<c_void>,
}

impl Slot {
    pub(super) const fn new(name: &'static str) -> Self {
        Self { name, address: AtomicPtr::new(null_mut()) }
    }

    /// The address of the function; if none, this thread's last error contains the reason.
    pub(super) fn address(&self) -> Option<NonNull<c_void>> {
        let known = NonNull::new(self.address.load(Ordering::Acquire)).or_else(|| self.look_up());
        if known.is_some() {
            pending::clear();
            task::set_wait(Some(Wait::Call(self.name.trim_end_matches('\0'))));
        }
        known
    }

    /// A failure is not stored: it is rare, and its error is reported each time.
    fn look_up(&self) -> Option<NonNull<c_void>> {
        let name = CStr::from_bytes_with_nul(self.name.as_bytes()).unwrap_or_default();
        match library::address(name) {
            Ok(Some(address)) => {
                self.address.store(address.as_ptr(), Ordering::Release);
                Some(address)
            }
            Ok(None) => {
                pending::function_absent(name);
                None
            }
            Err(reason) => {
                pending::library_absent(reason);
                None
            }
        }
    }
}

/// The return value of a failed function, for each result type.
pub(super) trait Failure {
    const FAILURE: Self;
}

impl Failure for () {
    const FAILURE: Self = ();
}

impl Failure for i32 {
    const FAILURE: Self = -1;
}

/// `virDomainGetID` is the only one.
impl Failure for u32 {
    const FAILURE: Self = u32::MAX;
}

/// Sizes: zero is a failure.
impl Failure for u64 {
    const FAILURE: Self = 0;
}

impl<T> Failure for *const T {
    const FAILURE: Self = null();
}

impl<T> Failure for *mut T {
    const FAILURE: Self = null_mut();
}
