//! The roots and resource types that can be converted, from the generated table.

use generated::ROOTS;
use mapping::edge;
use mapping::record::Root;
use mapping::schema::Attribute;
use roxmltree::Node;

use crate::nearest::nearest;
use crate::resources;

/// A root that has a resource type, and this type.
pub(super) type Managed = (&'static Root, &'static str);

/// The root of a document.
///
/// Errors: a sentence that lists the supported roots.
pub(super) fn of_element(element: Node) -> Result<Managed, String> {
    let name = element.tag_name().name();
    let root = ROOTS.iter().find(|root| root.element == name);
    if let (Some(_), Some(namespace)) = (root, element.tag_name().namespace()) {
        return Err(format!(
            "<{name}> is in the namespace \"{namespace}\"; libvirt's documents have no namespace"
        ));
    }
    let reason = match root {
        Some(root) => match root.resource {
            Some(resource) => return Ok((root, resource)),
            None => "is a report of libvirt, not an object that a resource manages",
        },
        None => "is not the root element of a libvirt document",
    };
    let elements: Vec<String> = managed().map(|(root, _)| format!("<{}>", root.element)).collect();
    Err(format!("<{name}> {reason}; supported root elements: {}", elements.join(", ")))
}

/// What the block of a resource is.
pub(super) enum BlockKind {
    /// The description of a document with this root.
    Document(&'static Root),
    /// The description of an object without a document of its own, with these attributes.
    Attributes(Vec<Attribute>),
}

/// The kind of the blocks of a resource type.
///
/// Errors: a sentence that names the nearest type, or all types.
pub(super) fn of_resource(r#type: &str) -> Result<BlockKind, String> {
    if let Some((root, _)) = managed().find(|(_, resource)| *resource == r#type) {
        return Ok(BlockKind::Document(root));
    }
    if let Some(resource) = resources::of_type(r#type) {
        let shapes = [resource.root().shape, resource.controls()];
        return Ok(BlockKind::Attributes(shapes.into_iter().flat_map(edge::attributes).collect()));
    }
    let mut types: Vec<&str> = managed().map(|(_, resource)| resource).collect();
    for other in resources::all().iter().filter_map(|resource| resource.root().resource) {
        if !types.contains(&other) {
            types.push(other);
        }
    }
    Err(match nearest(r#type, types.iter().copied()) {
        Some(near) => format!("unknown resource type \"{type}\". Did you mean \"{near}\"?"),
        None => format!("unknown resource type \"{type}\"; known types: {}", types.join(", ")),
    })
}

fn managed() -> impl Iterator<Item = Managed> {
    ROOTS.iter().filter_map(|root| Some((root, root.resource?)))
}
