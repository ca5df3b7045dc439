//! The tested operations of types that are only defined: network filters and secrets.

use mapping::Value;

use crate::scenarios::{Before, Control, SUBJECT, Scenario, Step, adopt, config, scenario};

pub(crate) fn of_nwfilters() -> Vec<Scenario> {
    let made = |name, step| scenario(name, "libvirt_nwfilter", Before::Nothing, step);
    let had =
        |name, before, step| scenario(name, "libvirt_nwfilter", Before::Managed(before), step);
    let filter = |port: u16, controls: &[Control]| filter(SUBJECT, port, "", controls);
    vec![
        made("nwfilter/create", Step::Create(filter(22, &[]))),
        scenario(
            "nwfilter/adopt",
            "libvirt_nwfilter",
            Before::Unmanaged(filter(22, &[])),
            Step::Create(filter(23, &[adopt()])),
        ),
        had("nwfilter/read", filter(22, &[]), Step::Read),
        had("nwfilter/change", filter(22, &[]), Step::Change(filter(23, &[]))),
        had("nwfilter/delete", filter(22, &[]), Step::Delete),
        had("nwfilter/import", filter(22, &[]), Step::Import),
    ]
}

pub(crate) fn of_secrets() -> Vec<Scenario> {
    let made = |name, step| scenario(name, "libvirt_secret", Before::Nothing, step);
    let had = |name, before, step| scenario(name, "libvirt_secret", Before::Managed(before), step);
    vec![
        made("secret/create", Step::Create(secret("1", "", &[]))),
        scenario(
            "secret/adopt",
            "libvirt_secret",
            Before::Unmanaged(secret("1", "", &[])),
            Step::Create(secret("2", "", &[adopt()])),
        ),
        had("secret/read", secret("1", "", &[]), Step::Read),
        had("secret/change-value", secret("1", "", &[]), Step::Change(secret("2", "", &[]))),
        had(
            "secret/change",
            secret("1", "", &[]),
            Step::Change(secret("2", "<description>new</description>", &[])),
        ),
        had("secret/delete", secret("1", "", &[]), Step::Delete),
        had("secret/import", secret("1", "", &[]), Step::Import),
    ]
}

pub(crate) fn filter(name: &str, port: u16, uuid: &str, controls: &[Control]) -> Value {
    let rule = format!("<rule action='drop' direction='in'><tcp dstportstart='{port}'/></rule>");
    let xml = format!("<filter name='{name}' chain='root'>{uuid}{rule}</filter>");
    config("libvirt_nwfilter", &xml, controls)
}

/// A secret whose value has a version.
pub(crate) fn secret(version: &str, more: &str, controls: &[Control]) -> Value {
    let xml = format!("<secret>{more}<usage type='tls'><name>{SUBJECT}</name></usage></secret>");
    let value = [("value", "geheim".into()), ("value_version", version.into())];
    config("libvirt_secret", &xml, &[&value, controls].concat())
}
