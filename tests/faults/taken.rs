//! Creates that are refused because another object has the name or the UUID: that object is unchanged and not in the state,
//! whichever call fails.

use mapping::Value;

use crate::scenarios::{
    Before, Control, RENAMED, SUBJECT, Scenario, Site, Step, network_named, scenario, volume,
};
use crate::simple::{filter, secret};

/// The UUID of an object that exists before the create.
const UUID: &str = "6d1b5a4e-0f3a-4b3e-9d5c-00000000000f";

impl Site {
    /// Creates of objects whose name or UUID another object has.
    pub(crate) fn of_taken(&self) -> Vec<Scenario> {
        let uuid = format!("<uuid>{UUID}</uuid>");
        let off: [Control; 1] = [("running", false.into())];
        let domain = |name: &str, more: &str| self.domain(name, more, &off);
        let titled = "<title>new</title>";
        let network = |name: &str, more: &str| network_named(name, more, &off);
        let pool = |name: &str, more: &str| self.pool_named(name, more, &off);
        let sized = "<mtu size='1400'/>";
        let (domains, networks, pools) = ("libvirt_domain", "libvirt_network", "libvirt_pool");
        let taken = |name, r#type, there: Value, planned: Value| {
            scenario(name, r#type, Before::Unmanaged(there), Step::Create(planned))
        };
        let both = format!("{uuid}{titled}");
        let mut all = vec![
            taken("domain/create-taken", domains, domain(SUBJECT, ""), domain(SUBJECT, titled)),
            taken(
                "domain/create-taken-uuid",
                domains,
                domain(SUBJECT, &uuid),
                domain(RENAMED, &both),
            ),
            taken("network/create-taken", networks, network(SUBJECT, ""), network(SUBJECT, sized)),
            taken(
                "network/create-taken-uuid",
                networks,
                network(SUBJECT, &uuid),
                network(RENAMED, &uuid),
            ),
            taken("pool/create-taken", pools, pool(SUBJECT, ""), pool(SUBJECT, "")),
            taken("pool/create-taken-uuid", pools, pool(SUBJECT, &uuid), pool(RENAMED, &uuid)),
            taken(
                "volume/create-taken",
                "libvirt_volume",
                volume(1 << 20, &[]),
                volume(1 << 20, &[]),
            ),
        ];
        // The test driver has no network filters and no secrets.
        if !self.is_hosted {
            all.push(taken(
                "secret/create-taken",
                "libvirt_secret",
                secret("1", "", &[]),
                secret("2", "", &[]),
            ));
            let filter = |name: &str, port: u16| filter(name, port, &uuid, &[]);
            let filters = "libvirt_nwfilter";
            all.extend([
                taken("nwfilter/create-taken", filters, filter(SUBJECT, 22), filter(SUBJECT, 23)),
                taken(
                    "nwfilter/create-taken-uuid",
                    filters,
                    filter(SUBJECT, 22),
                    filter(RENAMED, 23),
                ),
            ]);
        }
        all
    }
}
