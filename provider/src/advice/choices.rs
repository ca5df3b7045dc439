//! Values that the host does not offer: the similar values that it offers.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::{Advice, Failure, list};
use crate::libvirt::parse;
use crate::nearest::nearest;

/// The machine types of the host that are similar to an unknown one.
pub(super) fn machine_types(failure: &Failure) -> Option<Advice> {
    let is_about_bus = ["No PCI buses available", "no PCI controller added"];
    let is_about_bus = is_about_bus.iter().any(|text| failure.message.contains(text));
    let unknown = match failure.between("machine type '", "'") {
        Some(unknown) => unknown,
        None => failure.config.at(["os", "type_machine"]).as_str().filter(|_| is_about_bus)?,
    };
    let architecture = failure.config.at(["os", "type_arch"]).as_str();
    let known = machines(&failure.connection.capabilities().ok()?, architecture)?;
    if known.iter().any(|known| known == unknown) {
        return None;
    }
    Some(Advice::partial(similar("machine types", unknown, &known)))
}

/// The machine types in a document of capabilities, of one architecture or of the first one.
pub(crate) fn machines(capabilities: &str, architecture: Option<&str>) -> Option<Vec<String>> {
    let tree = parse(capabilities).ok()?;
    let is_wanted = |node: &roxmltree::Node| {
        node.has_tag_name("arch")
            && architecture.is_none_or(|wanted| node.attribute("name") == Some(wanted))
    };
    let architectures = tree.root_element().descendants().filter(is_wanted);
    // The host's own description also contains an element with this name, without machine types.
    let lists = architectures.map(|node| {
        let machines = node.descendants().filter(|node| node.has_tag_name("machine"));
        machines.filter_map(|node| node.text().map(str::to_owned)).collect::<BTreeSet<_>>()
    });
    let known = lists.into_iter().find(|known| !known.is_empty())?;
    Some(known.into_iter().collect())
}

/// The CPU models that are similar to an unknown one.
pub(super) fn cpu_models(failure: &Failure) -> Option<Advice> {
    let (_, unknown) = failure.message.split_once("Unknown CPU model ")?;
    let unknown = unknown.trim_end_matches('.');
    let architecture = match failure.config.at(["os", "type_arch"]).as_str() {
        Some(architecture) => architecture.to_owned(),
        None => failure.connection.node_info().ok()?.model,
    };
    let known = failure.connection.cpu_models(&architecture).ok()?;
    Some(Advice::partial(similar("CPU models", unknown, &known)))
}

/// The value that was probably meant, and the values that start like the unknown one, the latest versions first.
pub(crate) fn similar(plural: &str, unknown: &str, known: &[String]) -> String {
    let mut known = known.to_vec();
    known.sort_by_cached_key(|name| Reverse(sort_key(name)));
    let letters = |name: &str| name.replace(|c: char| c.is_ascii_digit() || c == '.', "");
    let meant = nearest(unknown, known.iter().map(String::as_str));
    // A name that differs only in its version is not a typing error.
    let meant = meant.filter(|meant| letters(meant) != letters(unknown));
    let common =
        |known: &str| known.chars().zip(unknown.chars()).take_while(|(a, b)| a == b).count();
    let most = known.iter().map(|known| common(known)).max().unwrap_or_default();
    let related: Vec<String> =
        known.iter().filter(|known| most > 0 && common(known) == most).cloned().collect();
    match meant {
        Some(meant) => format!("Did you mean \"{meant}\"?"),
        None if related.is_empty() => format!("The {plural} of the host are: {}.", list(&known)),
        None => format!("The most similar {plural} of the host are: {}.", list(&related)),
    }
}

/// A key that sorts numbers in names by value.
fn sort_key(name: &str) -> Vec<(u64, String)> {
    let parts = name.split_inclusive(|c: char| !c.is_ascii_digit());
    let key = |part: &str| {
        let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
        (digits.parse().unwrap_or_default(), part[digits.len()..].to_owned())
    };
    parts.map(key).collect()
}

/// The processors of the host, for a list with processors that it does not have.
pub(super) fn processors(failure: &Failure) -> Option<Advice> {
    if !failure.message.contains("cannot set CPU affinity") {
        return None;
    }
    let text = match failure.connection.node_info().ok()?.cpus {
        0 => return None,
        1 => "The host has one processor: 0.".to_owned(),
        count => format!("The host has {count} processors: 0-{}.", count - 1),
    };
    Some(Advice::partial(text))
}

#[cfg(test)]
mod tests {
    use super::{machines, similar};

    const CAPABILITIES: &str = "<capabilities><host><cpu><arch>x86_64</arch></cpu></host>\
        <guest><arch name='aarch64'><machine>virt</machine></arch></guest>\
        <guest><arch name='x86_64'><machine canonical='pc-q35-7.2'>q35</machine><machine>pc-q35-7.2</machine>\
        <domain type='kvm'><machine>q35</machine></domain></arch></guest></capabilities>";

    #[test]
    fn machine_types_are_those_of_the_architecture() {
        let names =
            |architecture| machines(CAPABILITIES, architecture).unwrap_or_default().join(" ");
        assert_eq!(names(Some("x86_64")), "pc-q35-7.2 q35");
        assert_eq!(names(None), "virt");
        assert_eq!(names(Some("riscv64")), "");
    }

    #[test]
    fn similar_values_are_proposed() {
        let known = ["pc-q35-7.2", "pc-q35-10.1", "q35"].map(str::to_owned);
        let most = "The most similar machine types of the host are:";
        let cases = [
            ("pc-q35-7.3", format!("{most} pc-q35-7.2.")),
            ("pc-q35-rhel9.2.0", format!("{most} pc-q35-10.1, pc-q35-7.2.")),
            ("q36", format!("{most} q35.")),
            ("pc-g35-7.2", "Did you mean \"pc-q35-7.2\"?".to_owned()),
            ("virt", "The machine types of the host are: q35, pc-q35-10.1, pc-q35-7.2.".to_owned()),
        ];
        for (unknown, advice) in cases {
            assert_eq!(similar("machine types", unknown, &known), advice);
        }
    }
}
