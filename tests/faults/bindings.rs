//! Operations on bindings of network filters: their interface need not exist.

use crate::scenarios::{Before, Control, SUBJECT, Scenario, Step, adopt, config, scenario};

/// The tested operations; a change replaces a binding.
pub(crate) fn of_bindings() -> Vec<Scenario> {
    let binding = |filter: &str, controls: &[Control]| {
        let xml = format!(
            "<filterbinding><owner><name>web</name><uuid>8b7c3a53-6b1c-4d2f-9c9f-2f1f6f6e9b10</uuid></owner><portdev \
             name='{SUBJECT}'/><mac address='52:54:00:00:00:01'/><filterref filter='{filter}'/></filterbinding>"
        );
        config("libvirt_nwfilter_binding", &xml, controls)
    };
    let of = |name, before, step| scenario(name, "libvirt_nwfilter_binding", before, step);
    let (ours, other) = (|| binding("allow-arp", &[]), || binding("allow-ipv4", &[]));
    vec![
        of("nwfilter_binding/create", Before::Nothing, Step::Create(ours())),
        of("nwfilter_binding/create-taken", Before::Unmanaged(other()), Step::Create(ours())),
        of(
            "nwfilter_binding/adopt",
            Before::Unmanaged(ours()),
            Step::Create(binding("allow-arp", &[adopt()])),
        ),
        of("nwfilter_binding/read", Before::Managed(ours()), Step::Read),
        of("nwfilter_binding/delete", Before::Managed(ours()), Step::Delete),
        of("nwfilter_binding/import", Before::Managed(ours()), Step::Import),
    ]
}
