//! Secrets: documents and values. A value is only exchanged with libvirt.

use virt::connect::Connect;
use virt::secret::Secret as VirtSecret;
use virt_sys as sys;

use super::connection::Connection;
use super::error::{ErrorKind, Result};
use super::ffi;
use super::noun::{Answer, Handle, Noun};
use super::xml::{child, has_uuid, parse};

/// A secret that existed when it was looked up or defined.
pub struct Secret(Handle<VirtSecret>);

/// The kind of use of a secret; together with the usage ID it identifies the secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Usage {
    /// Encrypts a volume.
    Volume,
    /// Authenticates to Ceph.
    Ceph,
    /// Authenticates to iSCSI.
    Iscsi,
    /// Opens a TLS key.
    Tls,
    /// Encrypts a virtual TPM's state.
    Vtpm,
}

/// Each usage with its word in a document and libvirt's number.
const USAGES: [(Usage, &str, u32); 5] = [
    (Usage::Volume, "volume", sys::VIR_SECRET_USAGE_TYPE_VOLUME),
    (Usage::Ceph, "ceph", sys::VIR_SECRET_USAGE_TYPE_CEPH),
    (Usage::Iscsi, "iscsi", sys::VIR_SECRET_USAGE_TYPE_ISCSI),
    (Usage::Tls, "tls", sys::VIR_SECRET_USAGE_TYPE_TLS),
    (Usage::Vtpm, "vtpm", sys::VIR_SECRET_USAGE_TYPE_VTPM),
];

impl Usage {
    /// The usage with a word, such as `ceph`.
    pub fn of(word: &str) -> Option<Self> {
        USAGES.iter().find(|(_, other, _)| *other == word).map(|(usage, ..)| *usage)
    }

    fn number(self) -> u32 {
        let found = USAGES.iter().find(|(usage, ..)| *usage == self);
        found.map_or(sys::VIR_SECRET_USAGE_TYPE_NONE, |(.., number)| *number)
    }
}

impl Noun for VirtSecret {
    /// Its usage as `TYPE/ID`; empty without one.
    fn name(&self) -> Answer<String> {
        let number = self.usage_type()?;
        let id = ffi::secret_usage_id(self)?;
        let found = USAGES.iter().find(|(.., other)| *other == number);
        Ok(found.map_or(String::new(), |(_, word, _)| format!("{word}/{id}")))
    }

    fn key(&self) -> Answer<String> {
        self.uuid_string()
    }
}

impl Secret {
    /// Stores a definition, without a value. One with the UUID of a stored secret replaces it, and keeps its value.
    ///
    /// Errors: `Exists` if another secret has the usage.
    pub fn define(connection: &Connection, xml: &str) -> Result<Self> {
        let defined = Handle::find(connection, |connect| connect.define_secret_xml(xml, 0));
        defined.map(Self).map_err(|error| {
            let is_taken = error.kind == ErrorKind::Other && Self::has_taken_usage(connection, xml);
            if is_taken { error.with_kind(ErrorKind::Exists) } else { error }
        })
    }

    /// Whether another secret has the usage of a document: the daemon's error number for it is the general one.
    fn has_taken_usage(connection: &Connection, xml: &str) -> bool {
        let Some((usage, id)) = usage(xml) else { return false };
        let present = Self::by_usage(connection, usage, &id);
        present.is_ok_and(|present| !has_uuid(xml, present.uuid()))
    }

    /// Looks a secret up. Errors: `NotFound`; `Invalid` if the text is not a UUID.
    pub fn by_uuid(connection: &Connection, uuid: &str) -> Result<Self> {
        Handle::find(connection, |connect| connect.lookup_secret_by_uuid_string(uuid)).map(Self)
    }

    /// Looks a secret up. Errors: `NotFound`.
    pub fn by_usage(connection: &Connection, usage: Usage, id: &str) -> Result<Self> {
        let number = usage.number().cast_signed();
        Handle::find(connection, |connect| connect.lookup_secret_by_usage(number, id)).map(Self)
    }

    /// The UUIDs of all secrets, sorted.
    pub fn uuids(connection: &Connection) -> Result<Vec<String>> {
        let mut uuids = connection.session()?.call(Connect::list_secrets)?;
        uuids.sort_unstable();
        Ok(uuids)
    }

    /// Its UUID, in lower case with dashes.
    pub fn uuid(&self) -> &str {
        &self.0.key
    }

    /// Its usage as `TYPE/ID`, if it has one.
    pub fn usage(&self) -> Option<&str> {
        Some(&*self.0.name).filter(|usage| !usage.is_empty())
    }

    /// Its document, which never contains the value.
    pub fn xml(&self) -> Result<String> {
        self.0.call(|secret| secret.xml_desc(0))
    }

    /// Sets its value.
    pub fn set_value(&self, value: &[u8]) -> Result<()> {
        self.0.call(|secret| secret.set_value(value, 0))
    }

    /// Its value. Errors: `NotFound` if it has none; `Denied` if it is private.
    pub fn value(&self) -> Result<Vec<u8>> {
        self.0.call(|secret| secret.value(0)).map_err(|error| {
            let is_private = error.code.cast_unsigned() == sys::VIR_ERR_INVALID_SECRET;
            if is_private { error.with_kind(ErrorKind::Denied) } else { error }
        })
    }

    /// Whether it has a value; none if libvirt does not return the value.
    pub fn has_value(&self) -> Result<Option<bool>> {
        match self.value() {
            Ok(_) => Ok(Some(true)),
            Err(error) if error.is_not_found() => Ok(Some(false)),
            Err(error) if error.kind == ErrorKind::Denied => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Removes it with its value.
    pub fn undefine(&self) -> Result<()> {
        self.0.call(VirtSecret::undefine)
    }
}

/// The usage and its ID in a document.
fn usage(document: &str) -> Option<(Usage, String)> {
    let tree = parse(document).ok()?;
    let element = child(tree.root_element(), "usage")?;
    let id = element.children().find_map(|child| child.text().filter(|_| child.is_element()))?;
    Some((Usage::of(element.attribute("type")?)?, id.to_owned()))
}
