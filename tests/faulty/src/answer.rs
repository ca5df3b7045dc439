//! The return values of libvirt's functions: the value that reports a failure, and the release of an unused result.

use std::ffi::{CString, c_char, c_int, c_uchar, c_uint, c_ulong, c_ulonglong};
use std::ptr::null_mut;

use virt_sys::*;

use crate::real::real;
use crate::session;

/// The result of a function.
pub(crate) trait Answer {
    /// The value that reports a failure.
    const FAILURE: Self;

    /// Frees it, as the caller would have.
    fn release(self);

    /// A text that the caller does not free; for other results, the failure.
    fn text(_: &str) -> Self
    where
        Self: Sized,
    {
        Self::FAILURE
    }

    /// Called before the caller gets it.
    fn note(&self) {}
}

/// Results without memory of their own.
macro_rules! plain {
    ($($kind:ty = $failure:expr;)*) => {$(
        impl Answer for $kind {
            const FAILURE: Self = $failure;
            fn release(self) {}
        }
    )*};
}

plain! {
    () = ();
    c_int = -1;
    c_uint = c_uint::MAX;
    c_ulong = 0;
    virErrorPtr = null_mut();
    virTypedParameterPtr = null_mut();
}

impl Answer for *const c_char {
    const FAILURE: Self = std::ptr::null();

    fn release(self) {}

    fn text(text: &str) -> Self {
        // The caller may keep it as long as the library, so that it is never freed.
        CString::new(text).map_or(Self::FAILURE, |text| text.into_raw().cast_const())
    }
}

const _: () = assert!(size_of::<c_ulong>() == size_of::<c_ulonglong>());

/// Results that `free` frees.
macro_rules! allocated {
    ($($kind:ty)*) => {$(
        impl Answer for $kind {
            const FAILURE: Self = null_mut();
            fn release(self) {
                // SAFETY: libvirt allocated it with malloc for its caller, who never sees it; null is allowed.
                unsafe { libc::free(self.cast()) };
            }
        }
    )*};
}

allocated!(*mut c_char *mut c_uchar);

/// Objects that are freed by a function of libvirt.
macro_rules! object {
    ($($kind:ty, $free:ident;)*) => {$(
        impl Answer for $kind {
            const FAILURE: Self = null_mut();
            fn release(self) {
                if !self.is_null() {
                    let object = self;
                    real!($free(object: $kind) -> c_int);
                }
            }
        }
    )*};
}

object! {
    virDomainPtr, virDomainFree;
    virDomainCheckpointPtr, virDomainCheckpointFree;
    virDomainSnapshotPtr, virDomainSnapshotFree;
    virInterfacePtr, virInterfaceFree;
    virNWFilterPtr, virNWFilterFree;
    virNWFilterBindingPtr, virNWFilterBindingFree;
    virNetworkPtr, virNetworkFree;
    virNetworkPortPtr, virNetworkPortFree;
    virNodeDevicePtr, virNodeDeviceFree;
    virSecretPtr, virSecretFree;
    virStoragePoolPtr, virStoragePoolFree;
    virStorageVolPtr, virStorageVolFree;
    virStreamPtr, virStreamFree;
}

impl Answer for virConnectPtr {
    const FAILURE: Self = null_mut();

    fn release(self) {
        if !self.is_null() {
            let connection = self;
            real!(virConnectClose(connection: virConnectPtr) -> c_int);
        }
    }

    fn note(&self) {
        session::opened(*self);
    }
}
