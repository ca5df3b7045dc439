//! The conversions, called edges: XML to record, record to XML as a text or as a tree, value to record, record to value. Writing loops
//! over the shape; reading XML loops over the document, so that unknown content is reported.

mod from_value;
mod from_xml;
mod map;
mod refuse;
mod scalar;
mod schema;
mod to_element;
mod to_value;
mod to_xml;
mod write;

pub use from_value::{InvalidValue, from_value};
pub use from_xml::{Unknown, UnknownKind, from_xml};
pub use map::{MapKey, map_keys};
pub use schema::attributes;
pub use to_element::to_element;
pub use to_value::to_value;
pub use to_xml::to_xml;
