//! Errors of the loader itself, reported like libvirt's: by `virGetLastError`, on the thread whose call failed, until
//! its next call.

use std::cell::RefCell;
use std::ffi::{CStr, CString, c_int};
use std::ptr::null_mut;

use virt_sys::{VIR_ERR_ERROR, virError, virErrorPtr};

use super::forward::Slot;

/// The error number if the library cannot be opened; libvirt's own numbers are positive.
pub(crate) const LIBRARY_ABSENT: c_int = -1;
/// The error number if the library does not have a function.
pub(crate) const FUNCTION_ABSENT: c_int = -2;

/// The error of a failed forwarder. It owns the text because `record` points to it.
struct Pending {
    record: virError,
    _text: CString,
}

thread_local! {
    static PENDING: RefCell<Option<Box<Pending>>> = const { RefCell::new(None) };
}

pub(super) fn clear() {
    with(|pending| *pending = None);
}

/// Runs `change` on this thread's error, unless the thread is ending: nothing may panic here.
fn with<T>(change: impl FnOnce(&mut Option<Box<Pending>>) -> T) -> Option<T> {
    PENDING
        .try_with(|cell| cell.try_borrow_mut().ok().map(|mut pending| change(&mut pending)))
        .ok()?
}

pub(super) fn library_absent(reason: &str) {
    set(LIBRARY_ABSENT, reason.to_owned());
}

pub(super) fn function_absent(name: &CStr) {
    let name = name.to_string_lossy();
    set(FUNCTION_ABSENT, format!("libvirt's client library is too old: it does not have {name}"));
}

fn set(code: c_int, text: String) {
    // A C string, or a path that dlopen accepted, contains no zero byte; an empty text would be harmless.
    let text = CString::new(text).unwrap_or_default();
    let record = virError {
        code,
        domain: 0,
        message: text.as_ptr().cast_mut(),
        level: VIR_ERR_ERROR,
        conn: null_mut(),
        dom: null_mut(),
        str1: null_mut(),
        str2: null_mut(),
        str3: null_mut(),
        int1: 0,
        int2: 0,
        net: null_mut(),
    };
    with(|pending| {
        *pending = Some(Box::new(Pending { record, _text: text }));
    });
}

/// The last error of this thread: the loader's, otherwise libvirt's.
#[unsafe(no_mangle)]
unsafe extern "C" fn virGetLastError() -> virErrorPtr {
    static SLOT: Slot = Slot::new("virGetLastError\0");
    let own = with(|pending| pending.as_mut().map(|pending| &raw mut pending.record));
    if let Some(record) = own.flatten() {
        return record;
    }
    match SLOT.address() {
        // SAFETY: libvirt's function of this name takes no argument and returns a pointer or null.
        Some(address) => unsafe {
            let function = std::mem::transmute::<
                std::ptr::NonNull<std::ffi::c_void>,
                unsafe extern "C" fn() -> virErrorPtr,
            >(address);
            function()
        },
        None => null_mut(),
    }
}
