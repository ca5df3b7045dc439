//! Media for the first boot of guests: the provider builds the content of a volume from the configuration and stores it
//! in a pool. All of their resource types share this lifecycle; a [`MediumKind`] builds it.

mod cloudinit;
mod combustion;
mod ignition;
mod object;
mod review;
mod root;
mod tree;

use mapping::Value;
use mapping::record::Root;
use mapping::schema::Presence;
use mapping::shape::{Flags, Row, Shape};
use seed::Medium;

use super::volume_lookup::FoundVolume;
use super::{
    Create, Existing, Identity, LibvirtObject, Located, LookupKey, ObjectResult, Prepared,
    RecordedObject, Refusal, Resource, Review, volume_lookup, volume_pool,
};
use crate::controls::{Setting, controls, words};
use crate::libvirt::{Connection, Error, ErrorKind, Result};
use object::SeedObject;

/// The resource types.
pub(super) const RESOURCES: [&dyn Resource; 3] = [
    &SeedResource(&cloudinit::KIND),
    &SeedResource(&ignition::KIND),
    &SeedResource(&combustion::KIND),
];

/// A kind of medium.
struct MediumKind {
    /// Its noun in messages.
    noun: &'static str,
    /// The root of its document.
    root: Root,
    /// Its attributes: those of its content, and the common ones.
    controls: Shape,
    /// The attributes that determine its content.
    inputs: &'static Shape,
    /// The description on its page.
    description: &'static str,
    /// The attributes of which at most one can be set.
    alternatives: &'static [&'static str],
    /// Whether one of them must be set.
    is_required: bool,
    /// The attributes that contain its documents, which cannot be read from a volume.
    documents: &'static [&'static str],
    /// Builds the content; all attributes are known.
    build: fn(&Value) -> std::result::Result<Medium, seed::Error>,
    /// The attribute that the builder of the content names otherwise.
    attribute: fn(&'static str) -> &'static str,
}

controls! {
    /// The attributes that all media have.
    struct Common in "seed" {
        id [presence(Presence::Computed)]: Option<String> =
            "Key of the volume, which identifies it on its host.",
        uri,
        pool [presence(Presence::Required).flag(Flags::REPLACE)]: Option<String> =
            "UUID or name of the pool that holds the volume.",
        key [presence(Presence::Computed)]: Setting<String> = "Key of the volume.",
        path [presence(Presence::Computed)]: Setting<String> = "Path of the volume on the host.",
        volume [presence(Presence::Computed)]: VolumeReference =
            "Pool and name of the volume, as `source` of a disk of type `volume`.",
        sha256 [presence(Presence::Computed)]: Setting<String> =
            "SHA-256 of the content of the volume. It changes with every change of the content, so `replace_triggered_by` can refer to it.",
        on_change: Setting<OnChange> =
            "What a change of the content does: `update` (default) stores the new content under the same name, and a running guest reads it when it is stopped and started again; `replace` replaces the resource.",
        create: CreateOptions = "How the volume is created.",
        destroy: DestroyOptions = "How the volume is destroyed.",
        timeouts,
    }

    /// The attributes of `volume`.
    struct VolumeReference in "seed/volume" {
        pool [presence(Presence::Computed)]: Setting<String> = "Name of the pool.",
        volume [presence(Presence::Computed)]: Setting<String> = "Name of the volume.",
    }

    /// The attributes of `create`.
    struct CreateOptions in "seed/create" { on_exists }

    /// The attributes of `destroy`.
    struct DestroyOptions in "seed/destroy" {
        force: bool = "Whether the volume is deleted even if a running guest uses it.",
    }
}

/// What a change of the content does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OnChange {
    /// The new content is stored under the same name.
    Update,
    /// The resource is replaced.
    Replace,
}

words!(OnChange { Update = "update", Replace = "replace" });

/// The rows of two shapes, of which the second one has the common attributes.
const fn with_common<const N: usize>(inputs: &'static Shape) -> [Row; N] {
    let mut rows = [Common::SHAPE.rows[0]; N];
    let (mut index, own) = (0, inputs.rows.len());
    while index < N {
        rows[index] =
            if index < own { inputs.rows[index] } else { Common::SHAPE.rows[index - own] };
        index += 1;
    }
    rows
}

/// A resource type for a kind of medium.
struct SeedResource(&'static MediumKind);

impl SeedResource {
    fn boxed(&self, connection: &Connection, found: FoundVolume) -> Box<dyn LibvirtObject> {
        Box::new(SeedObject::new(self.0, connection, found))
    }
}

impl Resource for SeedResource {
    fn noun(&self) -> &'static str {
        self.0.noun
    }

    fn root(&self) -> &'static Root {
        &self.0.root
    }

    fn controls(&self) -> &'static Shape {
        &self.0.controls
    }

    fn description(&self) -> &'static str {
        self.0.description
    }

    fn lookup_keys(&self) -> &'static str {
        volume_lookup::KEYS
    }

    fn unreadable(&self) -> &'static [&'static str] {
        self.0.documents
    }

    fn find(&self, connection: &Connection, key: LookupKey) -> ObjectResult {
        volume_lookup::find(connection, key).map(|found| self.boxed(connection, found))
    }

    fn search(&self, connection: &Connection, text: &str) -> ObjectResult {
        volume_lookup::search(connection, text).map(|found| self.boxed(connection, found))
    }

    fn locate(&self, connection: &Connection, known: RecordedObject) -> Result<Located> {
        volume_lookup::locate(connection, known, &|found| self.boxed(connection, found))
    }

    fn locate_to_read(&self, connection: &Connection, known: RecordedObject) -> Result<Located> {
        volume_lookup::locate_to_read(connection, known, &|found| self.boxed(connection, found))
    }

    fn lock_identity(&self, connection: &Connection, identity: Identity) -> Identity {
        volume_lookup::lock_identity(connection, identity)
    }

    fn generate_identity(&self, _: &mut Value) -> Option<String> {
        None
    }

    fn existing(&self, connection: &Connection, planned: &Value) -> Result<Existing> {
        volume_lookup::existing(connection, planned, &|found| self.boxed(connection, found))
    }

    fn prepare(
        &self,
        _: &Connection,
        create: &Create,
        _: &mut Value,
    ) -> std::result::Result<Prepared, Refusal> {
        let medium = (self.0.build)(create.config);
        let medium = medium.map_err(|error| review::refusal(self.0, &error))?;
        Ok(Prepared { medium: Some(medium), ..Prepared::default() })
    }

    fn create(
        &self,
        connection: &Connection,
        planned: &Value,
        _: &str,
        prepared: Prepared,
    ) -> ObjectResult {
        let name = planned.get("name").as_str().unwrap_or_default();
        let pool = volume_pool::find(connection, volume_lookup::pool_of(planned))?;
        let medium = prepared.medium.ok_or_else(|| {
            Error::new(
                ErrorKind::Other,
                "the content was not built. Report this as a bug of the provider",
            )
        })?;
        let volume = object::create(&pool, name, &medium)?;
        let found = FoundVolume { volume, pool: pool.as_name() };
        let object = SeedObject::new(self.0, connection, found);
        Ok(Box::new(object.with(medium)))
    }

    fn review(&self, review: &mut Review) {
        review::review(self.0, review);
    }
}
