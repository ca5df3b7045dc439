//! The served schemas: the generated attributes, and the controls.

use mapping::edge::attributes;
use mapping::schema::{Attribute, OnChange, Schema, Type};

use super::{data, settings};
use crate::data_sources;
use crate::protocol::backend::Catalog;
use crate::resources::{self, Resource};
use crate::sources::{Keys, Schemas};

/// The version of every resource schema: above version 0 of earlier providers with these types, so that `upgrade`
/// handles their states and they are not read as states of this provider.
pub(super) const VERSION: i64 = 1;

/// All schemas.
pub(super) fn catalog() -> Catalog {
    let resources =
        resources::all().into_iter().map(|resource| (type_name(resource), schema(resource)));
    Catalog {
        provider: settings::schema(),
        resources: resources.collect(),
        data_sources: data_sources::ALL
            .iter()
            .map(|source| (source.type_name, data::schema(source)))
            .collect(),
    }
}

/// The keys of all blocks.
pub(crate) fn keys() -> Schemas {
    let resources = resources::all().into_iter().map(|resource| {
        let shapes = [resource.controls(), resource.root().shape];
        (type_name(resource), Keys::of(&shapes))
    });
    let data_sources =
        data_sources::ALL.iter().map(|source| (source.type_name, Keys::of(&data::shapes(source))));
    Schemas {
        provider: Keys::of(&[settings::SHAPE]),
        resources: resources.collect(),
        data_sources: data_sources.collect(),
    }
}

/// The resource type, such as `libvirt_network`.
pub(super) fn type_name(resource: &dyn Resource) -> &'static str {
    resource.root().resource.expect("policy names the type of every root that a resource manages")
}

fn schema(resource: &'static dyn Resource) -> Schema {
    let mut all: Vec<Attribute> = attributes(resource.controls());
    // Attributes of object type control how an operation is performed.
    for attribute in all.iter_mut().filter(|it| matches!(it.r#type, Type::Object(_))) {
        attribute.on_change = OnChange::StateOnly;
    }
    all.extend(attributes(resource.root().shape));
    Schema { version: VERSION, attributes: all, description: resource.description().to_owned() }
}
