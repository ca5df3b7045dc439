//! `libvirt_capabilities` and `libvirt_domain_capabilities`: what a host can run. Both report libvirt's documents, and the
//! values that configurations use.

use mapping::Value;
use mapping::schema::Presence;
use roxmltree::Node;

use super::{DataSource, Reader, Request};
use crate::controls::{Control, Setting, controls};
use crate::libvirt::{Result, child, parse};

controls! {
    /// The attributes of a host.
    struct HostAttributes in "data/capabilities" {
        id [presence(Presence::Computed)]: Option<String> = "UUID of the host; null if its driver reports none.",
        arch [presence(Presence::Computed)]: Option<String> = "Architecture of the host's processors.",
        cpu_model [presence(Presence::Computed)]: Option<String> = "Model of the host's processors.",
        cpu_vendor [presence(Presence::Computed)]: Option<String> = "Vendor of the host's processors.",
        guests [presence(Presence::Computed)]: Option<Vec<GuestSupport>> = "The kinds of guests that the host supports.",
        xml [presence(Presence::Computed)]: Option<String> = "libvirt's document of the capabilities.",
    }

    /// A kind of guest.
    struct GuestSupport in "data/capabilities/guests" {
        os_type [presence(Presence::Computed)]: Option<String> = "Value for `os.type`, such as `hvm`.",
        arch [presence(Presence::Computed)]: Option<String> = "Value for `os.type_arch`.",
        emulator [presence(Presence::Computed)]: Option<String> = "Path of the emulator.",
        machines [presence(Presence::Computed)]: Vec<Setting<String>> = "Values for `os.type_machine`.",
        types [presence(Presence::Computed)]: Vec<Setting<String>> = "Values for `type`, such as `kvm`.",
    }

    /// The attributes of a kind of guest on a host.
    struct DomainAttributes in "data/domain_capabilities" {
        emulator [presence(Presence::Server)]: Option<String> = "Path of the emulator. When omitted, libvirt's choice.",
        arch [presence(Presence::Server)]: Option<String> = "Architecture. When omitted, that of the host.",
        machine [presence(Presence::Server)]: Option<String> = "Machine type. When omitted, libvirt's default.",
        virt_type [presence(Presence::Server)]: Option<String> = "Type of the guest, such as `kvm`. When omitted, libvirt's choice.",
        max_vcpus [presence(Presence::Computed)]: Option<u64> = "Maximum number of virtual processors.",
        cpu_modes [presence(Presence::Computed)]: Vec<Setting<String>> = "The supported values of `cpu.mode`.",
        cpu_models [presence(Presence::Computed)]: Option<Vec<CpuModel>> = "The values of `cpu.model` that libvirt knows.",
        enumerations [presence(Presence::Computed)]: Option<Vec<Enumeration>> =
            "The other values that the host supports, such as the buses of disks.",
        xml [presence(Presence::Computed)]: Option<String> = "libvirt's document of the capabilities.",
    }

    /// A CPU model.
    struct CpuModel in "data/domain_capabilities/cpu_models" {
        name [presence(Presence::Computed)]: Option<String> = "Name of the model.",
        usable [presence(Presence::Computed)]: Option<bool> =
            "Whether the host has all features of the model; null if libvirt does not know it.",
    }

    /// The values of an attribute.
    struct Enumeration in "data/domain_capabilities/enumerations" {
        element [presence(Presence::Computed)]: Option<String> = "Path of the element in libvirt's document, such as `devices/disk`.",
        name [presence(Presence::Computed)]: Option<String> = "Name of the enumeration, such as `bus`.",
        values [presence(Presence::Computed)]: Vec<Setting<String>> = "The supported values.",
    }
}

/// The capabilities of a host.
pub(super) static CAPABILITIES: DataSource = DataSource {
    type_name: "libvirt_capabilities",
    description: "What the host is, and which kinds of guests it supports.",
    shape: HostAttributes::SHAPE,
    reader: Reader::Host(host),
};

/// The capabilities of a kind of guest.
pub(super) static DOMAIN_CAPABILITIES: DataSource = DataSource {
    type_name: "libvirt_domain_capabilities",
    description: "What the host supports for guests of an architecture, a machine type and an emulator.",
    shape: DomainAttributes::SHAPE,
    reader: Reader::Host(domain),
};

fn texts<'a>(nodes: impl Iterator<Item = Node<'a, 'a>>) -> Vec<Setting<String>> {
    nodes
        .filter_map(|node| node.text())
        .map(|text| Setting::Known(text.trim().to_owned()))
        .collect()
}

fn elements<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.children().filter(move |child| child.has_tag_name(name))
}

fn text(node: Option<Node>) -> Option<String> {
    node.and_then(|node| node.text()).map(|text| text.trim().to_owned())
}

fn host(request: &Request) -> Result<Value> {
    let xml = request.connection.capabilities()?;
    let tree = parse(&xml)?;
    let root = tree.root_element();
    let host = child(root, "host");
    let cpu = host.and_then(|host| child(host, "cpu"));
    let of_cpu = |name: &str| text(cpu.and_then(|cpu| child(cpu, name)));
    let guests = elements(root, "guest").map(|guest| {
        let arch = child(guest, "arch");
        let names = |name| arch.into_iter().flat_map(move |arch| elements(arch, name));
        GuestSupport {
            os_type: text(child(guest, "os_type")),
            arch: arch.and_then(|arch| arch.attribute("name")).map(str::to_owned),
            emulator: text(arch.and_then(|arch| child(arch, "emulator"))),
            machines: texts(names("machine")),
            types: names("domain")
                .filter_map(|domain| domain.attribute("type"))
                .map(|name| Setting::Known(name.to_owned()))
                .collect(),
        }
    });
    let found = HostAttributes {
        id: request.connection.host_uuid()?,
        arch: of_cpu("arch"),
        cpu_model: of_cpu("model"),
        cpu_vendor: of_cpu("vendor"),
        guests: Some(guests.collect()),
        xml: Some(xml.clone()),
    };
    Ok(found.write())
}

fn domain(request: &Request) -> Result<Value> {
    let wanted = DomainAttributes::of(request.config);
    let kind = [&wanted.emulator, &wanted.arch, &wanted.machine, &wanted.virt_type];
    let xml = request.connection.domain_capabilities(kind.map(Option::as_deref))?;
    let tree = parse(&xml)?;
    let root = tree.root_element();
    let cpu = child(root, "cpu");
    let modes = || cpu.into_iter().flat_map(|cpu| elements(cpu, "mode"));
    let supported = modes().filter(|mode| mode.attribute("supported") == Some("yes"));
    let supported = supported.filter_map(|mode| mode.attribute("name"));
    let custom = modes().filter(|mode| mode.attribute("name") == Some("custom"));
    let models = custom.flat_map(|mode| elements(mode, "model")).map(|model| CpuModel {
        name: text(Some(model)),
        usable: match model.attribute("usable") {
            Some("yes") => Some(true),
            Some("no") => Some(false),
            _ => None,
        },
    });
    let mut enumerations = Vec::new();
    for section in root.children().filter(Node::is_element) {
        add_enumerations(section, section.tag_name().name(), &mut enumerations);
    }
    let vcpus = child(root, "vcpu").and_then(|vcpu| vcpu.attribute("max"));
    let or_reported = |configured: Option<String>, element: &str| {
        configured.or_else(|| text(child(root, element)))
    };
    let found = DomainAttributes {
        emulator: or_reported(wanted.emulator, "path"),
        arch: or_reported(wanted.arch, "arch"),
        machine: or_reported(wanted.machine, "machine"),
        virt_type: or_reported(wanted.virt_type, "domain"),
        max_vcpus: vcpus.and_then(|max| max.parse().ok()),
        cpu_modes: supported.map(|name| Setting::Known(name.to_owned())).collect(),
        cpu_models: Some(models.collect()),
        enumerations: Some(enumerations),
        xml: Some(xml.clone()),
    };
    Ok(found.write())
}

/// Adds the enumerations of an element, and of those below it.
fn add_enumerations(element: Node, path: &str, found: &mut Vec<Enumeration>) {
    for part in element.children().filter(Node::is_element) {
        let name = part.tag_name().name();
        if name == "enum" {
            found.push(Enumeration {
                element: Some(path.to_owned()),
                name: part.attribute("name").map(str::to_owned),
                values: texts(elements(part, "value")),
            });
        } else {
            add_enumerations(part, &format!("{path}/{name}"), found);
        }
    }
}
