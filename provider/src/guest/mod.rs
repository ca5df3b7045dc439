//! What a running guest reports, and waiting for it: addresses, the agent, cloud-init. In: a domain and what to wait for.
//! Out: values, and the reason in words if the guest is not ready. Changes nothing and ends no guest.

mod addresses;
mod agent;
mod attributes;
mod cloud_init;
mod progress;
mod wait;

pub use addresses::{Report, Selected, collect};
pub(crate) use attributes::filter_text;
pub use attributes::{AddressFilter, Family, FoundAddress, Source};
pub use wait::{Conditions, Unmet, UnmetKind, wait};
