//! The volume of a medium. New content replaces the volume under the same name: a running guest keeps the content that it
//! opened, and reads the new content when it is stopped and started again.

use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use aws_lc_rs::digest;
use mapping::{Value, edge};
use seed::Medium;

use super::{Common, MediumKind, VolumeReference, review};
use crate::controls::Control;
use crate::libvirt::{
    Connection, Deletion, Error, ErrorKind, Pool, PoolName, Preallocation, Result, Transfer,
    Upload, Volume,
};
use crate::resources::volume_lookup::FoundVolume;
use crate::resources::{
    Delete, Failed, Identity, LibvirtObject, Notes, Observed, Operation, Query, Settled,
    StepContext, Update, identifiers, identity, volume_pool,
};

/// Creates the volume of a medium, without its content.
pub(super) fn create(pool: &Pool, name: &str, medium: &Medium) -> Result<Volume> {
    let size = Value::Number((medium.bytes.len() as u64).into());
    let format = Value::object([("type", Value::string("raw"))]);
    let value = Value::object([
        ("name", Value::from(name)),
        ("capacity", size.clone()),
        ("allocation", size),
        ("target", Value::object([("format", format)])),
    ]);
    let mut record = generated::storagevol::Volume::default();
    edge::from_value(value, &mut record).map_err(|_| {
        Error::new(ErrorKind::Invalid, "the name cannot be stored. Choose another name")
    })?;
    Volume::create(pool, &edge::to_xml("volume", &mut record), Preallocation::Nothing)
}

/// The volume of a medium that exists.
pub(super) struct SeedObject {
    kind: &'static MediumKind,
    volume: Volume,
    pool: PoolName,
    connection: Connection,
    /// The content of a new volume, until it is stored.
    medium: Mutex<Option<Medium>>,
    /// The checksum of the content, once it is known.
    sha256: OnceLock<String>,
}

impl SeedObject {
    pub(super) fn new(
        kind: &'static MediumKind,
        connection: &Connection,
        FoundVolume { volume, pool }: FoundVolume,
    ) -> Self {
        let connection = connection.clone();
        let (medium, sha256) = Default::default();
        Self { kind, volume, pool, connection, medium, sha256 }
    }

    /// The same with content that is to be stored.
    pub(super) fn with(self, medium: Medium) -> Self {
        Self { medium: Mutex::new(Some(medium)), ..self }
    }

    /// The checksum of the content of the volume.
    fn sha256(&self) -> Result<String> {
        if let Some(known) = self.sha256.get() {
            return Ok(known.clone());
        }
        let length = self.volume.space()?.capacity;
        let mut digest = digest::Context::new(&digest::SHA256);
        self.volume.download(0, length, |piece| digest.update(piece))?;
        let bytes = digest.finish();
        let digits = bytes.as_ref().iter().map(|byte| format!("{byte:02x}"));
        Ok(digits.collect::<Vec<_>>().concat())
    }

    /// Stores the content of a new volume.
    fn fill(&self, settled: &mut Settled) -> std::result::Result<(), Failed> {
        let medium = self.medium.lock().unwrap_or_else(PoisonError::into_inner).take();
        medium.map_or(Ok(()), |medium| self.store(medium, settled))
    }

    fn store(&self, medium: Medium, settled: &mut Settled) -> std::result::Result<(), Failed> {
        let transfer = Transfer::immediate(&self.connection).step("fill")?;
        let upload = Upload { length: Some(medium.bytes.len() as u64), is_sparse: false };
        let fill = |writer: &mut crate::libvirt::Writer| writer.data(&medium.bytes);
        self.volume.upload(&transfer, upload, fill).step("fill")?;
        settled.notes.set_text(review::STORED, Some(medium.sha256.clone()));
        // The content is stored once for each operation.
        let _ = self.sha256.set(medium.sha256);
        Ok(())
    }

    /// Replaces the content, unless it is the planned one.
    fn update(&self, update: &Update, settled: &mut Settled) -> std::result::Result<(), Failed> {
        let present = self.sha256().step("read")?;
        if update.planned.get("sha256").as_str() == Some(&*present) {
            return Ok(());
        }
        let medium = (self.kind.build)(update.config).map_err(|error| {
            let message = error.to_string();
            Failed { step: "build the content of", error: Error::new(ErrorKind::Invalid, message) }
        })?;
        if medium.sha256 != present {
            let pool = self.volume.pool().step("read")?;
            self.volume.delete(Deletion::Plain).step("replace the content of")?;
            create(&pool, self.volume.name(), &medium).step("replace the content of")?;
        }
        self.store(medium, settled)
    }
}

impl LibvirtObject for SeedObject {
    fn identity(&self) -> Identity {
        Identity {
            parent: Some(volume_pool::parent(self.pool.clone())),
            ..identity(self.kind.noun, self.volume.key(), self.volume.name())
        }
    }

    fn stored(&self) -> Result<String> {
        self.volume.xml()
    }

    fn computed(&self, _: &Observed, query: Query) -> Result<Value> {
        let is_requested = query.requests(|planned| planned.get("sha256").is_unknown());
        let sha256 = is_requested.then(|| self.sha256()).transpose()?;
        let common = Common {
            key: Some(self.volume.key().to_owned()).into(),
            path: Some(self.volume.path()?).into(),
            volume: VolumeReference {
                pool: Some(self.pool.name.clone()).into(),
                volume: Some(self.volume.name().to_owned()).into(),
            },
            sha256: sha256.into(),
            ..Common::default()
        };
        Ok(engine::join(common.write(), identifiers(self.identity())))
    }

    fn settle(&self, operation: Operation, notes: &Notes) -> Settled {
        match operation {
            Operation::Create(_) => Settled::by(notes, |settled| self.fill(settled)),
            Operation::Update(update) => Settled::by(notes, |settled| self.update(update, settled)),
            Operation::Delete(_) => Settled::nothing(notes),
        }
    }

    /// Its name is fixed.
    fn redefine(&self, _: &Update, _: &str) -> std::result::Result<(), Failed> {
        Ok(())
    }

    fn discard(&self, _: &Notes) -> std::result::Result<(), Failed> {
        self.volume.delete(Deletion::Plain).step("delete")
    }

    fn remove(&self, delete: &Delete, _: &Notes) -> std::result::Result<(), Failed> {
        if !Common::of(delete.prior).destroy.force {
            let guests = self.volume.guests(&self.pool.name, &self.connection, Duration::ZERO);
            let guests = guests.step("find its users")?;
            if !guests.is_empty() {
                let message = format!(
                    "it is in use by running guests: {}. Destroy or change them first, or set destroy = {{ force = \
                     true }}, apply that, and destroy it then",
                    guests.join(", ")
                );
                return Err(Failed { step: "delete", error: Error::new(ErrorKind::Busy, message) });
            }
        }
        self.volume.delete(Deletion::Plain).step("delete")
    }
}
