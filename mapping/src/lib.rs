//! The vocabulary that generated code is written in: values, shapes, records and the four edges
//! between XML, records and Terraform values. Knows no resource, no gRPC and no libvirt call.

pub mod number;
pub mod path;
pub mod schema;
pub mod value;

pub use number::Number;
pub use path::{Path, Step};
pub use value::{Object, Value};
