//! Opens libvirt's libraries once, and looks up addresses in them.

use std::ffi::{CStr, CString, c_void};
use std::ptr::NonNull;
use std::sync::OnceLock;

/// The variable with a file to load instead of the default library.
const VARIABLE: &str = "LIBVIRT_LIBRARY";

/// The name of the library.
#[cfg(not(target_os = "macos"))]
const SONAME: &str = "libvirt.so.0";
/// The name of the library.
#[cfg(target_os = "macos")]
const SONAME: &str = "libvirt.0.dylib";

/// The library that contains the functions of the QEMU driver.
#[cfg(not(target_os = "macos"))]
const COMPANION: &str = "libvirt-qemu.so.0";
#[cfg(target_os = "macos")]
const COMPANION: &str = "libvirt-qemu.0.dylib";

/// A library that stays open until the process ends.
#[derive(Clone, Copy)]
pub(super) struct Library(NonNull<c_void>);

// SAFETY: a handle of dlopen may be used by any thread; it is never closed.
unsafe impl Send for Library {}
// SAFETY: as above; dlsym is thread-safe.
unsafe impl Sync for Library {}

/// The main library, or the reason why it could not be opened.
pub(super) fn main() -> Result<Library, &'static str> {
    static MAIN: OnceLock<Result<Library, String>> = OnceLock::new();
    let opened = MAIN.get_or_init(|| match std::env::var(VARIABLE) {
        Ok(file) if !file.is_empty() => Library::open(&file)
            .map_err(|reason| format!("cannot load {file}, which is set by {VARIABLE}: {reason}")),
        _ => Library::open(SONAME)
            .map_err(|reason| format!("libvirt client library not found ({SONAME}): {reason}")),
    });
    opened.as_ref().copied().map_err(String::as_str)
}

/// The address of a function, in the main library or, for functions of the QEMU driver, in the companion.
pub(super) fn address(name: &CStr) -> Result<Option<NonNull<c_void>>, &'static str> {
    let main = main()?;
    let is_of_companion = name.to_bytes().windows(4).any(|part| part == b"Qemu");
    let library = if is_of_companion { companion()? } else { main };
    Ok(library.symbol(name))
}

fn companion() -> Result<Library, &'static str> {
    static OPENED: OnceLock<Result<Library, String>> = OnceLock::new();
    let opened = OPENED.get_or_init(|| {
        Library::open(COMPANION).map_err(|reason| {
            format!("libvirt client library for QEMU not found ({COMPANION}): {reason}")
        })
    });
    opened.as_ref().copied().map_err(String::as_str)
}

impl Library {
    fn open(file: &str) -> Result<Self, String> {
        let path = CString::new(file).map_err(|_| "the name contains a zero byte".to_owned())?;
        Self::dlopen(&path).ok_or_else(reason)
    }

    /// All symbols are bound immediately: a partially usable library must fail here, where the failure is an error, not
    /// during a call.
    fn dlopen(path: &CStr) -> Option<Self> {
        // SAFETY: `path` is a C string; a library's initialisers may run on any thread.
        let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        NonNull::new(handle).map(Self)
    }

    fn symbol(self, name: &CStr) -> Option<NonNull<c_void>> {
        // SAFETY: the handle is never closed and `name` is a C string.
        NonNull::new(unsafe { libc::dlsym(self.0.as_ptr(), name.as_ptr()) })
    }
}

/// Why the last dlopen of this thread failed.
fn reason() -> String {
    // SAFETY: dlerror returns null or a C string that is valid until this thread's next dl call.
    let text = unsafe { libc::dlerror() };
    if text.is_null() {
        return "no reason given".to_owned();
    }
    // SAFETY: not null, so a C string; see above.
    unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned()
}
