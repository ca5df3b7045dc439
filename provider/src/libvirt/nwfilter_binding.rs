//! Bindings of network filters: a filter on one interface. libvirt cannot change a binding.

use virt_sys as sys;

use super::connection::Connection;
use super::error::{ErrorKind, Result};
use super::ffi::RawBinding;
use super::noun::{Answer, Handle, Noun};
use super::xml::{child, parse};

/// A binding that existed when it was looked up or created. The name of its interface identifies it.
pub struct NwFilterBinding(Handle<RawBinding>);

impl Noun for RawBinding {
    fn name(&self) -> Answer<String> {
        self.port()
    }

    fn key(&self) -> Answer<String> {
        self.port()
    }
}

impl NwFilterBinding {
    /// Applies a filter to an interface. libvirt also accepts an interface that does not exist.
    ///
    /// Errors: `Exists` if the interface has a binding.
    pub fn create(connection: &Connection, xml: &str) -> Result<Self> {
        let created = Handle::find(connection, |connect| RawBinding::create(connect, xml));
        created.map(Self).map_err(|error| {
            let is_bound = |port: String| Self::by_port(connection, &port).is_ok();
            // The daemon's error number for it has other meanings, too.
            let may_be_taken = error.code.cast_unsigned() == sys::VIR_ERR_OPERATION_FAILED;
            let is_taken = may_be_taken && port(xml).is_some_and(is_bound);
            if is_taken { error.with_kind(ErrorKind::Exists) } else { error }
        })
    }

    /// The binding of an interface. Errors: `NotFound`.
    pub fn by_port(connection: &Connection, port: &str) -> Result<Self> {
        Handle::find(connection, |connect| RawBinding::by_port(connect, port)).map(Self)
    }

    /// The names of all interfaces with a binding, sorted.
    pub fn ports(connection: &Connection) -> Result<Vec<String>> {
        Handle::names(connection, RawBinding::all)
    }

    /// The name of its interface.
    pub fn port(&self) -> &str {
        &self.0.name
    }

    /// Its document.
    pub fn xml(&self) -> Result<String> {
        self.0.call(RawBinding::xml)
    }

    /// Removes the rules of the filter from the interface.
    pub fn delete(&self) -> Result<()> {
        self.0.call(RawBinding::delete)
    }
}

/// The interface in a document.
fn port(document: &str) -> Option<String> {
    let tree = parse(document).ok()?;
    child(tree.root_element(), "portdev")?.attribute("name").map(str::to_owned)
}
