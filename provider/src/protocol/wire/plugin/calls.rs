//! From schemas/protocol/plugin.proto. Do not edit; run `cargo run -p codegen -- wire`.

#[allow(unused_imports)]
use super::messages::*;


/// Where each method is called.
pub mod paths {
    /// `GRPCController/Shutdown`.
    pub const SHUTDOWN: &str = "/plugin.GRPCController/Shutdown";
}
