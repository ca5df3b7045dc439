//! Secrets: documents and values. A value is only exchanged with libvirt.

use std::sync::Arc;

use virt::connect::Connect;
use virt::error::Error as VirtError;
use virt::secret::Secret as VirtSecret;
use virt_sys as sys;

use super::connection::Connection;
use super::contained::Contained;
use super::error::Result;
use super::session::{Session, stored_value};

/// A secret that existed when it was looked up or defined.
pub struct Secret {
    session: Arc<Session>,
    object: Contained<VirtSecret>,
    uuid: String,
}

/// The usage of a secret; together with the usage ID it identifies the secret.
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

impl Secret {
    /// Stores a definition, without a value. Errors: `Other` if another secret has the usage ID.
    pub fn define(connection: &Connection, xml: &str) -> Result<Self> {
        Self::find(connection, |connect| connect.define_secret_xml(xml, 0))
    }

    /// Looks a secret up. Errors: `NotFound`; `Invalid` if the text is not a UUID.
    pub fn by_uuid(connection: &Connection, uuid: &str) -> Result<Self> {
        Self::find(connection, |connect| connect.lookup_secret_by_uuid_string(uuid))
    }

    /// Looks a secret up. Errors: `NotFound`.
    pub fn by_usage(connection: &Connection, usage: Usage, id: &str) -> Result<Self> {
        let usage = match usage {
            Usage::Volume => sys::VIR_SECRET_USAGE_TYPE_VOLUME,
            Usage::Ceph => sys::VIR_SECRET_USAGE_TYPE_CEPH,
            Usage::Iscsi => sys::VIR_SECRET_USAGE_TYPE_ISCSI,
            Usage::Tls => sys::VIR_SECRET_USAGE_TYPE_TLS,
            Usage::Vtpm => sys::VIR_SECRET_USAGE_TYPE_VTPM,
        };
        Self::find(connection, |connect| connect.lookup_secret_by_usage(usage.cast_signed(), id))
    }

    /// The UUIDs of all secrets, sorted.
    pub fn uuids(connection: &Connection) -> Result<Vec<String>> {
        let session = connection.session()?;
        let mut uuids = session.call(Connect::list_secrets)?;
        uuids.sort_unstable();
        Ok(uuids)
    }

    /// Its UUID, in lower case with dashes.
    pub fn uuid(&self) -> &str {
        &self.uuid
    }

    /// Its document, which never contains the value.
    pub fn xml(&self) -> Result<String> {
        self.call(|secret| secret.xml_desc(0))
    }

    /// Sets its value.
    pub fn set_value(&self, value: &[u8]) -> Result<()> {
        self.call(|secret| secret.set_value(value, 0))
    }

    /// Its value. Errors: `NotFound` if it has none; `Denied` if it is private.
    pub fn value(&self) -> Result<Vec<u8>> {
        self.call(|secret| secret.value(0))
    }

    /// Removes it with its value.
    pub fn undefine(&self) -> Result<()> {
        self.call(VirtSecret::undefine)
    }

    fn find(
        connection: &Connection,
        look_up: impl FnOnce(&Connect) -> std::result::Result<VirtSecret, VirtError>,
    ) -> Result<Self> {
        let session = connection.session()?;
        let object = Contained::new(session.call(look_up)?);
        let uuid = stored_value(|| object.uuid_string())?;
        Ok(Self { session, object, uuid })
    }

    fn call<T>(
        &self,
        call: impl FnOnce(&VirtSecret) -> std::result::Result<T, VirtError>,
    ) -> Result<T> {
        self.session.call(|_| call(&self.object))
    }
}
