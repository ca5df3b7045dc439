//! Connections: the connection of a call, and the broken connections. A broken connection fails every call until it is
//! opened again.

use std::collections::HashSet;
use std::ffi::c_int;
use std::sync::{Mutex, MutexGuard, PoisonError};

use virt_sys::virConnectPtr;

use crate::error;
use crate::real::real;

/// The addresses of broken connections.
static BROKEN: Mutex<Option<HashSet<usize>>> = Mutex::new(None);

fn broken() -> MutexGuard<'static, Option<HashSet<usize>>> {
    BROKEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Breaks a connection, if there is one.
pub(crate) fn break_off(connection: virConnectPtr) {
    if !connection.is_null() {
        broken().get_or_insert_default().insert(connection.addr());
    }
}

/// Notes that a connection was opened at an address.
pub(crate) fn opened(connection: virConnectPtr) {
    broken().get_or_insert_default().remove(&connection.addr());
}

pub(crate) fn is_broken(connection: virConnectPtr) -> bool {
    broken().as_ref().is_some_and(|broken| broken.contains(&connection.addr()))
}

/// The connection of a call, found by the type of the first argument; null where it has none.
macro_rules! connection_of {
    (($object:ident: virConnectPtr $($rest:tt)*)) => { $object };
    (($object:ident: virDomainPtr $($rest:tt)*)) => { $crate::session::connection_of!(virDomainGetConnect $object virDomainPtr) };
    (($object:ident: virDomainSnapshotPtr $($rest:tt)*)) => {
        $crate::session::connection_of!(virDomainSnapshotGetConnect $object virDomainSnapshotPtr)
    };
    (($object:ident: virDomainCheckpointPtr $($rest:tt)*)) => {
        $crate::session::connection_of!(virDomainCheckpointGetConnect $object virDomainCheckpointPtr)
    };
    (($object:ident: virNetworkPtr $($rest:tt)*)) => { $crate::session::connection_of!(virNetworkGetConnect $object virNetworkPtr) };
    (($object:ident: virStoragePoolPtr $($rest:tt)*)) => {
        $crate::session::connection_of!(virStoragePoolGetConnect $object virStoragePoolPtr)
    };
    (($object:ident: virStorageVolPtr $($rest:tt)*)) => {
        $crate::session::connection_of!(virStorageVolGetConnect $object virStorageVolPtr)
    };
    (($object:ident: virSecretPtr $($rest:tt)*)) => { $crate::session::connection_of!(virSecretGetConnect $object virSecretPtr) };
    (($object:ident: virInterfacePtr $($rest:tt)*)) => {
        $crate::session::connection_of!(virInterfaceGetConnect $object virInterfacePtr)
    };
    (($($none:tt)*)) => { std::ptr::null_mut() };
    ($function:ident $object:ident $kind:ty) => {
        $crate::real::real!($function($object: $kind) -> virConnectPtr).unwrap_or(std::ptr::null_mut())
    };
}
pub(crate) use connection_of;

/// Whether a connection can be used, without a call to libvirt.
#[unsafe(no_mangle)]
#[allow(non_snake_case)]
extern "C" fn virConnectIsAlive(connection: virConnectPtr) -> c_int {
    error::clear();
    if is_broken(connection) {
        return 0;
    }
    real!(virConnectIsAlive(connection: virConnectPtr) -> c_int).unwrap_or(-1)
}
