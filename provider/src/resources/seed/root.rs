//! The document of a medium: of its volume, the user sets only the name.

use mapping::Text;
use mapping::class::Class;
use mapping::record::{AsSlot, Record, Root, Slot, no_slot};
use mapping::shape::Kind::Leaf;
use mapping::shape::{Flags, RowName, RowSet, Scalar, Shape, named, row};

/// The root of a resource type.
pub(super) const fn root(name: &'static str, resource: &'static str) -> Root {
    Root {
        checks: &[],
        name,
        element: "volume",
        resource: Some(resource),
        parent: Some("pool"),
        shape: &SHAPE,
        record: || Box::new(SeedVolume::default()),
    }
}

static SHAPE: Shape = Shape {
    path: "seed",
    rows: &[row(
        "name",
        "name",
        Leaf(Scalar::Class(Class::VolumeName)),
        "Name of the volume, unique in its pool. Another name replaces the volume.",
    )
    .presence(mapping::schema::Presence::Required)
    .flag(Flags::REPLACE)
    .flag(Flags::FILE_NAME)],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// `<volume>` with its name.
#[derive(Default)]
struct SeedVolume {
    name: Option<Text>,
}

impl Record for SeedVolume {
    fn shape(&self) -> &'static Shape {
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&SHAPE, index),
        }
    }

    fn set_rows(&self) -> RowSet {
        RowSet::EMPTY.with(0, self.name.is_set())
    }

    fn names(&self) -> &'static [RowName] {
        const { &[named("name", 0)] }
    }
}
