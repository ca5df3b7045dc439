//! The types that generated code uses: values, shapes, records, and the conversions between XML, records and
//! Terraform values. Contains no resource, no gRPC and no libvirt call.

pub mod any;
pub mod class;
pub mod duration;
pub mod edge;
mod location;
pub mod number;
pub mod path;
pub mod record;
pub mod schema;
pub mod shape;
pub mod text;
pub mod value;
pub mod view;
pub mod xml;

pub use location::Location;
pub use number::Number;
pub use path::{Path, Step};
pub use text::Text;
pub use value::{Object, Value};
