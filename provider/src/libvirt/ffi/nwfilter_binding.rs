//! Bindings of network filters, for which the `virt` crate has no type.

use std::ffi::CString;
use std::ptr::null_mut;

use virt::connect::Connect;
use virt::error::Error as VirtError;
use virt_sys as sys;

use super::{Result, checked, text};

/// A binding that libvirt returned; it is released when it is dropped.
pub(in crate::libvirt) struct RawBinding(sys::virNWFilterBindingPtr);

// SAFETY: libvirt's objects count their references atomically and may be used by several threads.
unsafe impl Send for RawBinding {}
// SAFETY: the same.
unsafe impl Sync for RawBinding {}

impl RawBinding {
    /// Applies a filter to an interface.
    pub(in crate::libvirt) fn create(connect: &Connect, xml: &str) -> Result<Self> {
        let xml = CString::new(xml)?;
        // SAFETY: the connection and the document live as long as the call.
        Self::of(unsafe { sys::virNWFilterBindingCreateXML(connect.as_ptr(), xml.as_ptr(), 0) })
    }

    /// The binding of an interface.
    pub(in crate::libvirt) fn by_port(connect: &Connect, port: &str) -> Result<Self> {
        let port = CString::new(port)?;
        // SAFETY: the connection and the name live as long as the call.
        Self::of(unsafe { sys::virNWFilterBindingLookupByPortDev(connect.as_ptr(), port.as_ptr()) })
    }

    /// All bindings of a host.
    pub(in crate::libvirt) fn all(connect: &Connect) -> Result<Vec<Self>> {
        let mut list: *mut sys::virNWFilterBindingPtr = null_mut();
        // SAFETY: the connection lives as long as the call; the result is valid for the call.
        let count = checked(unsafe {
            sys::virConnectListAllNWFilterBindings(connect.as_ptr(), &raw mut list, 0)
        })?;
        // SAFETY: libvirt returned `count` valid objects, each of which is released once.
        let found = (0..count as usize).map(|index| Self(unsafe { *list.add(index) })).collect();
        // SAFETY: the array itself was allocated by libvirt with malloc and is freed once.
        unsafe { libc::free(list.cast()) };
        Ok(found)
    }

    /// The name of the interface.
    pub(in crate::libvirt) fn port(&self) -> Result<String> {
        // SAFETY: the binding, which owns the text, lives as long as the borrow.
        let port = unsafe { text(sys::virNWFilterBindingGetPortDev(self.0)) };
        port.ok_or_else(VirtError::last_error)
    }

    /// Its document.
    pub(in crate::libvirt) fn xml(&self) -> Result<String> {
        // SAFETY: the binding lives as long as the borrow; the text was allocated with malloc and is freed once.
        unsafe {
            let document = sys::virNWFilterBindingGetXMLDesc(self.0, 0);
            let found = text(document).ok_or_else(VirtError::last_error);
            libc::free(document.cast());
            found
        }
    }

    /// Removes the rules of the filter from the interface.
    pub(in crate::libvirt) fn delete(&self) -> Result<()> {
        // SAFETY: the binding lives as long as the borrow.
        checked(unsafe { sys::virNWFilterBindingDelete(self.0) }).map(drop)
    }

    fn of(pointer: sys::virNWFilterBindingPtr) -> Result<Self> {
        if pointer.is_null() { Err(VirtError::last_error()) } else { Ok(Self(pointer)) }
    }
}

impl Drop for RawBinding {
    fn drop(&mut self) {
        // SAFETY: libvirt returned the object, and it is released once. A failure has no reader.
        unsafe { sys::virNWFilterBindingFree(self.0) };
    }
}
