//! From schemas/protocol/plugin.proto. Do not edit; run `cargo run -p codegen -- wire`.

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Empty {}
