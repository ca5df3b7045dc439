//! The real library and the addresses of its functions.

use std::ffi::{CString, c_void};
use std::ptr::{NonNull, null_mut};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, Ordering};

/// The variable that names a file to load instead of the usual library.
const VARIABLE: &str = "FAULTY_LIBVIRT_REAL";

/// The library that the system's loader finds.
const SONAME: &str = "libvirt.so.0";

/// A handle of dlopen that is never closed.
struct LibraryHandle(NonNull<c_void>);

// SAFETY: any thread may use a handle of dlopen.
unsafe impl Send for LibraryHandle {}
// SAFETY: as above; dlsym is thread-safe.
unsafe impl Sync for LibraryHandle {}

fn library() -> &'static LibraryHandle {
    static LIBRARY: OnceLock<LibraryHandle> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let file = std::env::var(VARIABLE).unwrap_or_else(|_| SONAME.to_owned());
        let path = CString::new(file.as_str()).expect("a variable has no zero byte");
        // SAFETY: `path` is a C string; a library's initialisers may run on any thread.
        let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        LibraryHandle(NonNull::new(handle).unwrap_or_else(|| panic!("cannot load {file}")))
    })
}

/// A function of the real library, which is resolved at its first call.
pub(crate) struct Real {
    /// With the zero byte at its end.
    name: &'static str,
    address: AtomicPtr<c_void>,
}

impl Real {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { name, address: AtomicPtr::new(null_mut()) }
    }

    /// Its name.
    pub(crate) fn name(&self) -> &'static str {
        self.name.trim_end_matches('\0')
    }

    /// Its address; none if the real library does not have it.
    pub(crate) fn address(&self) -> Option<NonNull<c_void>> {
        NonNull::new(self.address.load(Ordering::Acquire)).or_else(|| {
            // SAFETY: the handle is never closed and the name ends with a zero byte.
            let found = unsafe { libc::dlsym(library().0.as_ptr(), self.name.as_ptr().cast()) };
            self.address.store(found, Ordering::Release);
            NonNull::new(found)
        })
    }
}

/// Calls a function of the real library: `real!(virConnectClose(connection: virConnectPtr) -> c_int)`; none
/// if the library does not have it.
macro_rules! real {
    ($name:ident($($argument:ident: $kind:ty),*) -> $result:ty) => {{
        static REAL: $crate::real::Real = $crate::real::Real::new(concat!(stringify!($name), "\0"));
        REAL.address().map(|address| {
            // SAFETY: libvirt's function of this name has this signature in every version. The caller of this
            // macro has valid arguments, since it got them from the caller of an exported function.
            unsafe {
                let function = std::mem::transmute::<
                    std::ptr::NonNull<std::ffi::c_void>,
                    unsafe extern "C" fn($($kind),*) -> $result,
                >(address);
                function($($argument),*)
            }
        })
    }};
}
pub(crate) use real;
