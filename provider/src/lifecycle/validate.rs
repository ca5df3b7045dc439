//! The checks of a block that need no host: those of `validate`, and of the command line. In: a configuration, which may
//! contain unknowns. Out: all its problems at once.

use mapping::{Path, Value};

use super::{check, data, settings};
use crate::diagnostic::Diagnostics;
use crate::protocol::backend::Catalog;
use crate::resources;

/// The problems of a provider block.
pub(crate) fn provider(config: &Value) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    check::check(settings::SHAPE, config, &Path::root(), &mut diagnostics);
    settings::check(config, &mut diagnostics);
    diagnostics
}

/// The problems of a resource block; none if the catalogue does not contain its type.
pub(crate) fn resource(catalog: &Catalog, r#type: &str, config: &Value) -> Option<Diagnostics> {
    let resource = resources::of_type(r#type)?;
    let schema = catalog.resources.get(r#type)?;
    let mut diagnostics = check::check_document(resource, config);
    check::check(resource.controls(), config, &Path::root(), &mut diagnostics);
    check::refuse_computed(schema, config, &mut diagnostics);
    check::check_foreign(resource.root().shape, config, &mut diagnostics);
    Some(diagnostics)
}

/// Warnings about groups of attributes of operations that set none of them; `is_reported` names those whose keys are
/// reported already.
pub(crate) fn empty_groups(
    r#type: &str,
    config: &Value,
    is_reported: impl Fn(&str) -> bool,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    if let Some(resource) = resources::of_type(r#type) {
        check::warn_empty(resource.controls(), config, is_reported, &mut diagnostics);
    }
    diagnostics
}

/// The problems of a data block; none if the catalogue does not contain its type.
pub(crate) fn data_source(catalog: &Catalog, r#type: &str, config: &Value) -> Option<Diagnostics> {
    let source = data::find(r#type)?;
    let schema = catalog.data_sources.get(r#type)?;
    let mut diagnostics = Diagnostics::new();
    data::check(source, config, &mut diagnostics);
    check::refuse_computed(schema, config, &mut diagnostics);
    Some(diagnostics)
}
