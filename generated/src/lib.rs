//! Structs and shapes of every libvirt document. From schemas/facts. Do not edit; run cargo run -p codegen.

// Numbers and words are written as in the grammars.
#![allow(clippy::unreadable_literal, clippy::doc_markdown)]

#[rustfmt::skip]
pub mod checks;
pub mod capability;
pub mod domain;
pub mod domainbackup;
pub mod domaincaps;
pub mod domaincheckpoint;
pub mod domainsnapshot;
pub mod interface;
pub mod network;
pub mod networkport;
pub mod nodedev;
pub mod nwfilter;
pub mod nwfilterbinding;
pub mod secret;
pub mod storagepool;
pub mod storagepoolcaps;
pub mod storagevol;

use mapping::record::Root;

/// Every root, by the name of its grammar.
pub static ROOTS: &[Root] = &[
    Root {
        name: "domain",
        element: "domain",
        resource: Some("libvirt_domain"),
        parent: None,
        shape: &domain::DOMAIN,
        checks: checks::DOMAIN,
        record: || Box::<domain::Domain>::default(),
    },
    Root {
        name: "network",
        element: "network",
        resource: Some("libvirt_network"),
        parent: None,
        shape: &network::NETWORK,
        checks: checks::NETWORK,
        record: || Box::<network::Network>::default(),
    },
    Root {
        name: "storagepool",
        element: "pool",
        resource: Some("libvirt_pool"),
        parent: None,
        shape: &storagepool::POOL,
        checks: checks::STORAGEPOOL,
        record: || Box::<storagepool::Pool>::default(),
    },
    Root {
        name: "storagevol",
        element: "volume",
        resource: Some("libvirt_volume"),
        parent: Some("pool"),
        shape: &storagevol::VOLUME,
        checks: checks::STORAGEVOL,
        record: || Box::<storagevol::Volume>::default(),
    },
    Root {
        name: "secret",
        element: "secret",
        resource: Some("libvirt_secret"),
        parent: None,
        shape: &secret::SECRET,
        checks: &[],
        record: || Box::<secret::Secret>::default(),
    },
    Root {
        name: "nwfilter",
        element: "filter",
        resource: Some("libvirt_nwfilter"),
        parent: None,
        shape: &nwfilter::FILTER,
        checks: &[],
        record: || Box::<nwfilter::Filter>::default(),
    },
    Root {
        name: "nwfilterbinding",
        element: "filterbinding",
        resource: Some("libvirt_nwfilter_binding"),
        parent: None,
        shape: &nwfilterbinding::FILTERBINDING,
        checks: &[],
        record: || Box::<nwfilterbinding::Filterbinding>::default(),
    },
    Root {
        name: "interface",
        element: "interface",
        resource: Some("libvirt_interface"),
        parent: None,
        shape: &interface::INTERFACE,
        checks: &[],
        record: || Box::<interface::Interface>::default(),
    },
    Root {
        name: "nodedev",
        element: "device",
        resource: Some("libvirt_node_device"),
        parent: None,
        shape: &nodedev::DEVICE,
        checks: &[],
        record: || Box::<nodedev::Device>::default(),
    },
    Root {
        name: "domainsnapshot",
        element: "domainsnapshot",
        resource: Some("libvirt_domain_snapshot"),
        parent: Some("domain"),
        shape: &domainsnapshot::DOMAINSNAPSHOT,
        checks: &[],
        record: || Box::<domainsnapshot::Domainsnapshot>::default(),
    },
    Root {
        name: "domaincheckpoint",
        element: "domaincheckpoint",
        resource: Some("libvirt_domain_checkpoint"),
        parent: Some("domain"),
        shape: &domaincheckpoint::DOMAINCHECKPOINT,
        checks: &[],
        record: || Box::<domaincheckpoint::Domaincheckpoint>::default(),
    },
    Root {
        name: "domainbackup",
        element: "domainbackup",
        resource: Some("libvirt_domain_backup"),
        parent: Some("domain"),
        shape: &domainbackup::DOMAINBACKUP,
        checks: &[],
        record: || Box::<domainbackup::Domainbackup>::default(),
    },
    Root {
        name: "networkport",
        element: "networkport",
        resource: Some("libvirt_network_port"),
        parent: Some("network"),
        shape: &networkport::NETWORKPORT,
        checks: &[],
        record: || Box::<networkport::Networkport>::default(),
    },
    Root {
        name: "capability",
        element: "capabilities",
        resource: None,
        parent: None,
        shape: &capability::CAPABILITIES,
        checks: &[],
        record: || Box::<capability::Capabilities>::default(),
    },
    Root {
        name: "domaincaps",
        element: "domainCapabilities",
        resource: None,
        parent: None,
        shape: &domaincaps::DOMAIN_CAPABILITIES,
        checks: &[],
        record: || Box::<domaincaps::DomainCapabilities>::default(),
    },
    Root {
        name: "storagepoolcaps",
        element: "storagepoolCapabilities",
        resource: None,
        parent: None,
        shape: &storagepoolcaps::STORAGEPOOL_CAPABILITIES,
        checks: &[],
        record: || Box::<storagepoolcaps::StoragepoolCapabilities>::default(),
    },
];

/// The attribute names that are reserved for controls. From schemas/policy/reserved.
#[rustfmt::skip]
pub static RESERVED: &[&str] = &["id", "uri", "running", "autostart", "create", "update", "destroy", "timeouts", "pending_restart", "wait_for", "addresses", "content_sha256", "content_etag", "value", "value_base64", "value_version", "has_value"];
