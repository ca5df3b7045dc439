//! Injected errors: `virGetLastError` reports them like libvirt's own, on the thread whose call failed, until its
//! next call.

use std::cell::RefCell;
use std::ffi::CString;
use std::ptr::null_mut;

use virt_sys::{VIR_ERR_ERROR, virError, virErrorPtr};

use crate::real::real;

/// The text is owned here because `record` points into it.
struct Pending {
    record: virError,
    _text: CString,
}

thread_local! {
    static PENDING: RefCell<Option<Box<Pending>>> = const { RefCell::new(None) };
}

/// Clears this thread's injected error; a thread that is ending has none.
pub(crate) fn clear() {
    let _ = PENDING.try_with(RefCell::take);
}

/// Sets this thread's injected error.
pub(crate) fn raise(code: u32, domain: u32, text: &str) {
    let text = CString::new(text).expect("a plan has no zero byte");
    let record = virError {
        code: code.cast_signed(),
        domain: domain.cast_signed(),
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
    let _ = PENDING.try_with(|cell| cell.replace(Some(Box::new(Pending { record, _text: text }))));
}

/// The last error of this thread: an injected one, else libvirt's.
#[unsafe(no_mangle)]
extern "C" fn virGetLastError() -> virErrorPtr {
    let record = |cell: &RefCell<Option<Box<Pending>>>| {
        cell.borrow_mut().as_mut().map(|pending| &raw mut pending.record)
    };
    let injected = PENDING.try_with(record).ok().flatten();
    injected.or_else(|| real!(virGetLastError() -> virErrorPtr)).unwrap_or(null_mut())
}
