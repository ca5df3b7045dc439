//! What a host supports for guests of an emulator, an architecture, a machine type and a type of virtualization. In:
//! libvirt's document of domain capabilities. Out: its enumerations by section, and the CPU models.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::Node;

use crate::libvirt::{Result, parse};

/// What the capabilities depend on; what a configuration omits is libvirt's default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(in crate::checks) struct GuestKind {
    pub(in crate::checks) emulator: Option<String>,
    pub(in crate::checks) architecture: Option<String>,
    pub(in crate::checks) machine: Option<String>,
    pub(in crate::checks) virtualization: Option<String>,
}

impl GuestKind {
    /// The emulator, the architecture, the machine type and the type of virtualization.
    pub(super) fn parts(&self) -> [Option<&str>; 4] {
        [&self.emulator, &self.architecture, &self.machine, &self.virtualization]
            .map(Option::as_deref)
    }
}

/// The capabilities of one kind of guest.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::checks) struct Capabilities {
    /// The values of each enumeration, by section and name: `devices/video`, `modelType`.
    enums: BTreeMap<(String, String), Vec<String>>,
    /// The sections that are not supported.
    unsupported: BTreeSet<String>,
    /// The CPU modes, and whether each is supported.
    pub(in crate::checks) modes: BTreeMap<String, bool>,
    /// The CPU models, and whether the host has all of their features.
    pub(in crate::checks) models: BTreeMap<String, bool>,
    /// The emulator that the document describes.
    pub(in crate::checks) emulator: String,
    /// The architecture that the document describes.
    pub(in crate::checks) architecture: String,
}

impl Capabilities {
    /// Reads a document.
    ///
    /// Errors: it is not XML.
    pub(super) fn read(text: &str) -> Result<Self> {
        let tree = parse(text)?;
        let mut capabilities = Self::default();
        for section in tree.root_element().children().filter(Node::is_element) {
            let text = || section.text().unwrap_or_default().to_owned();
            match section.tag_name().name() {
                "path" => capabilities.emulator = text(),
                "arch" => capabilities.architecture = text(),
                "cpu" => capabilities.add_processors(section),
                name => capabilities.add_section(section, name),
            }
        }
        Ok(capabilities)
    }

    /// The values of an enumeration; none if the host's libvirt does not report it.
    pub(in crate::checks) fn values(&self, section: &str, name: &str) -> Option<&[String]> {
        let values = self.enums.get(&(section.to_owned(), name.to_owned()))?;
        (!values.is_empty()).then_some(values.as_slice())
    }

    /// Whether the host reports that it does not support a section.
    pub(in crate::checks) fn is_unsupported(&self, section: &str) -> bool {
        self.unsupported.contains(section)
    }

    fn add_section(&mut self, section: Node, path: &str) {
        if section.attribute("supported") == Some("no") {
            self.unsupported.insert(path.to_owned());
        }
        for part in section.children().filter(Node::is_element) {
            let name = part.tag_name().name();
            if name == "enum" {
                let key = (path.to_owned(), part.attribute("name").unwrap_or_default().to_owned());
                let values = part.children().filter_map(|value| value.text().map(str::trim));
                let values = values.filter(|value| !value.is_empty()).map(str::to_owned);
                self.enums.insert(key, values.collect());
            } else {
                self.add_section(part, &format!("{path}/{name}"));
            }
        }
    }

    fn add_processors(&mut self, section: Node) {
        for mode in section.children().filter(|node| node.has_tag_name("mode")) {
            let Some(name) = mode.attribute("name") else { continue };
            let is_supported = mode.attribute("supported") == Some("yes");
            self.modes.insert(name.to_owned(), is_supported);
            if name != "custom" {
                continue;
            }
            for model in mode.children().filter(|node| node.has_tag_name("model")) {
                let is_usable = model.attribute("usable") != Some("no");
                self.models.extend(model.text().map(|name| (name.to_owned(), is_usable)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Capabilities;

    const DOCUMENT: &str = "<domainCapabilities><path>/q</path><arch>x86_64</arch><os supported='yes'>\
        <enum name='firmware'><value>efi</value></enum><loader supported='yes'><value>/f</value>\
        <enum name='secure'><value>no</value></enum></loader></os>\
        <cpu><mode name='host-passthrough' supported='no'/><mode name='host-model' supported='yes'><model>EPYC</model></mode>\
        <mode name='custom' supported='yes'><model usable='yes'>qemu64</model><model usable='no'>Skylake</model></mode></cpu>\
        <devices><video supported='yes'><enum name='modelType'>\n<value>vga</value>\n<value>qxl</value></enum></video>\
        <hostdev><enum name='capsType'/></hostdev></devices><features><sev supported='no'/></features></domainCapabilities>";

    #[test]
    fn enumerations_modes_and_models_are_read() {
        let capabilities = Capabilities::read(DOCUMENT).unwrap();
        let values =
            |section, name| capabilities.values(section, name).unwrap_or_default().join(" ");
        assert_eq!(values("os", "firmware"), "efi");
        assert_eq!(values("os/loader", "secure"), "no");
        assert_eq!(values("devices/video", "modelType"), "vga qxl");
        assert_eq!(capabilities.values("devices/hostdev", "capsType"), None, "it is empty");
        assert_eq!(capabilities.values("devices/tpm", "model"), None);
        assert!(capabilities.is_unsupported("features/sev") && !capabilities.is_unsupported("os"));
        assert_eq!(
            (capabilities.modes["host-model"], capabilities.modes["host-passthrough"]),
            (true, false)
        );
        let models: Vec<_> = capabilities.models.into_iter().collect();
        assert_eq!(models, [("Skylake".to_owned(), false), ("qemu64".to_owned(), true)]);
        assert_eq!(
            (capabilities.emulator.as_str(), capabilities.architecture.as_str()),
            ("/q", "x86_64")
        );
        assert!(Capabilities::read("no XML").is_err());
    }
}
