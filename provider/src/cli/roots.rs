//! The roots and resource types that can be converted, from the generated table.

use generated::ROOTS;
use mapping::edge;
use mapping::record::Root;
use mapping::schema::Attribute;
use mapping::shape::Shape;
use roxmltree::Node;

use crate::nearest::nearest;
use crate::resources::{self, Resource};
use crate::sources::Keys;

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

/// The blocks of a resource type.
pub(super) struct Described {
    /// The root of the document that a block describes; none for an object without a document of its own.
    pub(super) root: Option<&'static Root>,
    /// The attributes of the document or object.
    pub(super) attributes: Vec<Attribute>,
    /// The attributes that are not part of a document.
    pub(super) controls: Vec<Attribute>,
    /// All keys.
    pub(super) keys: Keys,
}

impl Described {
    fn new(root: Option<&'static Root>, resource: Option<&dyn Resource>) -> Self {
        let shape = root.map(|root| root.shape).or(resource.map(|resource| resource.root().shape));
        let controls = resource.map(Resource::controls);
        let shapes: Vec<&'static Shape> = controls.into_iter().chain(shape).collect();
        Self {
            root,
            attributes: shape.map(edge::attributes).unwrap_or_default(),
            controls: controls.map(edge::attributes).unwrap_or_default(),
            keys: Keys::of(&shapes),
        }
    }
}

/// The resource types of documents that no resource manages yet.
pub(super) fn unmanaged() -> impl Iterator<Item = (&'static str, Described)> {
    let roots = managed().filter(|(_, resource)| resources::of_type(resource).is_none());
    roots.map(|(root, resource)| (resource, Described::new(Some(root), None)))
}

/// The blocks of a resource type.
///
/// Errors: a sentence that names the nearest type, or all types.
pub(super) fn of_resource(r#type: &str) -> Result<Described, String> {
    let resource = resources::of_type(r#type);
    let root = managed().find(|(_, resource)| *resource == r#type).map(|(root, _)| root);
    if root.is_some() || resource.is_some() {
        return Ok(Described::new(root, resource));
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
