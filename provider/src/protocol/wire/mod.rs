//! The messages of the wire, generated from schemas/protocol. Nothing is written by hand below.

/// Terraform's provider protocol, version 6.
#[allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
pub mod tfplugin6 {
    #[rustfmt::skip]
    pub mod calls;
    #[rustfmt::skip]
    pub mod messages;
}

/// The host's side service.
#[allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
pub mod plugin {
    #[rustfmt::skip]
    pub mod calls;
    #[rustfmt::skip]
    pub mod messages;
}
