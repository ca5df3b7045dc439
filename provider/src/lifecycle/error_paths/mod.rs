//! Determines which attributes an error of libvirt refers to: those of a known failure, otherwise the values and element
//! names in the message, which are looked up in the configuration. If nothing or too much matches, the message is
//! unchanged: no attribute is better than a wrong one.

mod candidates;
mod pattern;
mod text;

use mapping::shape::Shape;
use mapping::{Path, Value};

use self::candidates::{Candidate, find_missing, find_missing_near, find_set};
use self::pattern::resolve;
use self::text::ErrorText;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::libvirt::failed_attributes;

/// A message that matches more attributes than this is not specific enough.
const MAX_PATHS: usize = 3;

/// Adds the paths of the affected attributes to errors. An error that has a path gets a more exact one, if its message
/// refers to attributes within that path. Values that libvirt chose are not considered.
pub(super) fn add_paths(diagnostics: Diagnostics, shape: &Shape, config: &Value) -> Diagnostics {
    diagnostics.into_iter().map(|diagnostic| add_path(diagnostic, shape, config)).collect()
}

fn add_path(diagnostic: Diagnostic, shape: &Shape, config: &Value) -> Diagnostic {
    if diagnostic.severity != Severity::Error {
        return diagnostic;
    }
    let part = diagnostic.path.clone().unwrap_or_else(Path::root);
    // The first paragraph is libvirt's message, the others are advice of the provider.
    let text = diagnostic.detail.split("\n\n").next().unwrap_or_default();
    let mut found = known_paths(text, config, &part);
    if found.is_empty() {
        found = affected_paths(&ErrorText::read(text), shape, config, &part);
        found.retain(|path| path.is_below(&part));
    }
    if found.is_empty() || found.len() > MAX_PATHS {
        return diagnostic;
    }
    let names: Vec<String> = found.iter().map(|path| format!("`{path}`")).collect();
    let noun = if names.len() == 1 { "attribute" } else { "attributes" };
    let shared = shared(&found);
    let is_missing = found.iter().all(|path| is_missing(config, path));
    let verb = if is_missing { "Set" } else { "Check" };
    let detail = format!("{}\n\n{verb} the {noun} {}.", diagnostic.detail, names.join(", "));
    let diagnostic = Diagnostic { detail, ..diagnostic };
    if shared.0.is_empty() { diagnostic } else { diagnostic.at(shared) }
}

/// The attributes that cause a known failure; of many, the list that contains them.
fn known_paths(text: &str, config: &Value, part: &Path) -> Vec<Path> {
    let patterns = failed_attributes(text).iter();
    let (missing, set): (Vec<Path>, Vec<Path>) = patterns
        .flat_map(|pattern| resolve(pattern, config))
        .filter(|path| path.is_below(part))
        .partition(|path| is_missing(config, path));
    // Of the attributes that may cause it, those that are not set do not.
    let found = if set.is_empty() { missing } else { set };
    if found.len() <= MAX_PATHS {
        return found;
    }
    let shared = shared(&found);
    if shared.0.is_empty() { Vec::new() } else { vec![shared] }
}

/// The paths without a value, if there are any.
fn missing_or_all(config: &Value, paths: Vec<Path>) -> Vec<Path> {
    let (missing, set): (Vec<Path>, Vec<Path>) =
        paths.into_iter().partition(|path| is_missing(config, path));
    if missing.is_empty() { set } else { missing }
}

/// Whether no value is set at a path.
fn is_missing(config: &Value, path: &Path) -> bool {
    config.at_path(path).is_null()
}

/// The attributes that a message about a part of the configuration refers to.
fn affected_paths(error: &ErrorText, shape: &Shape, config: &Value, part: &Path) -> Vec<Path> {
    let mut candidates = find_set(error, config);
    candidates.retain(|candidate| candidate.path.is_below(part));
    let cited = best(candidates.iter().filter(|candidate| candidate.citation.is_some()));
    let is_certain = cited.iter().any(|candidate| candidate.is_certain());
    if error.is_about_missing_value {
        let near =
            |candidate: &&Candidate| find_missing_near(error, shape, config, &candidate.path);
        let around: Vec<Path> = cited.iter().filter_map(near).collect();
        if !around.is_empty() {
            return missing_or_all(config, around);
        }
        let missing = find_missing(error, shape, config);
        if let Some(path) = missing.filter(|_| !is_certain || cited.len() == 1) {
            return vec![path];
        }
    }
    if is_certain || !error.is_about_value {
        return paths(cited);
    }
    let named = |holds: bool| {
        best(
            candidates
                .iter()
                .filter(|candidate| candidate.is_named && candidate.has_children == holds),
        )
    };
    let mut named_only = named(false);
    if named_only.is_empty() {
        named_only = named(true);
    }
    paths(if named_only.is_empty() { cited } else { named_only })
}

/// The candidates with the most evidence.
fn best<'a>(candidates: impl Iterator<Item = &'a Candidate> + Clone) -> Vec<&'a Candidate> {
    let most = candidates.clone().map(Candidate::weight).max();
    candidates.filter(|candidate| Some(candidate.weight()) == most).collect()
}

fn paths(candidates: Vec<&Candidate>) -> Vec<Path> {
    candidates.into_iter().map(|candidate| candidate.path.clone()).collect()
}

/// The longest common prefix of the paths.
fn shared(paths: &[Path]) -> Path {
    let Some((first, rest)) = paths.split_first() else { return Path::root() };
    let is_shared =
        |length: usize| rest.iter().all(|path| path.0.get(..length) == first.0.get(..length));
    let length = (0..=first.0.len()).rev().find(|length| is_shared(*length)).unwrap_or_default();
    Path(first.0[..length].to_vec())
}

#[cfg(test)]
mod tests {
    use mapping::{Path, Value};

    use super::add_paths;
    use crate::diagnostic::{Diagnostic, Diagnostics};

    /// The attributes that the message lists, and the path of the diagnostic.
    fn add_paths_to(root: &str, error: &str, config: &Value) -> (String, String) {
        let root = generated::ROOTS.iter().find(|it| it.name == root).unwrap();
        let changed =
            add_paths(Diagnostics::from(Diagnostic::error("s", error)), root.shape, config);
        let one = changed.into_iter().next().unwrap();
        let path = one.path.map(|path| path.to_string()).unwrap_or_default();
        let advice = one.detail.strip_prefix(error).unwrap();
        let verb = |verb| advice.strip_prefix("\n\n").and_then(|it| it.strip_prefix(verb));
        let advice = verb("Check the attribute").or(verb("Set the attribute")).unwrap_or_default();
        let names = advice.trim_start_matches('s').trim_matches([' ', '.']).replace('`', "");
        (names, path)
    }

    fn object<const N: usize>(attributes: [(&'static str, Value); N]) -> Value {
        Value::object(attributes)
    }

    fn disk(file: &str) -> Value {
        object([
            ("type", Value::from("file")),
            ("device", Value::from("disk")),
            ("driver", object([("type", Value::from("qcow2"))])),
            ("source", object([("file", Value::from(file))])),
            ("target", object([("dev", Value::from("vda"))])),
        ])
    }

    fn guest() -> Value {
        let bare = object([("source", object([("file", Value::from("/c"))]))]);
        let screen =
            object([("type", Value::from("vnc")), ("port", Value::Number(99999_i64.into()))]);
        let line = object([("target", object([("port", Value::from("0"))]))]);
        let devices = object([
            ("disk", Value::List(vec![disk("/a"), disk("/b"), bare])),
            ("graphics", Value::List(vec![screen])),
            ("serial", Value::List(vec![line])),
        ]);
        object([
            ("name", Value::from("vm")),
            ("uuid", Value::from("6d1b5a4e-0f3a-4b3e-9d5c-000000000001")),
            ("type", Value::from("qemuu")),
            ("on_crash", Value::from("reboot")),
            ("on_reboot", Value::from("reboot")),
            ("vcpu_cpuset", Value::from("")),
            ("cpu", object([("model", Value::from("NotACpu"))])),
            ("devices", devices),
        ])
    }

    #[test]
    fn a_cited_value_leads_to_the_attribute_that_the_message_names() {
        let cases = [
            ("unsupported configuration: invalid domain type qemuu.", "type"),
            ("unsupported configuration: unknown on_crash action: reboot.", "on_crash"),
            ("internal error: Unknown CPU model NotACpu.", "cpu.model"),
            ("Cannot access storage file '/a': Permission denied.", "devices.disk[0].source.file"),
            ("invalid argument: Failed to parse bitmap ''.", "vcpu_cpuset"),
            (
                "monitor: -blockdev {\"driver\":\"qcow2\",\"file\":\"x\"}: Failed to get \"write\" lock\nIs another process using the image [/b]?.",
                "devices.disk[1].source.file",
            ),
        ];
        for (error, path) in cases {
            assert_eq!(
                add_paths_to("domain", error, &guest()),
                (path.to_owned(), path.to_owned()),
                "{error}"
            );
        }
    }

    #[test]
    fn an_error_about_an_element_gets_the_path_of_the_attribute_within_it() {
        let path_of = |index: usize, error: &str| {
            let element = Path::root().attribute("devices").attribute("disk").index(index);
            let error = Diagnostic::error("s", error).at(element);
            let guest = guest();
            let root = generated::ROOTS.iter().find(|it| it.name == "domain").unwrap();
            let changed = add_paths(Diagnostics::from(error), root.shape, &guest);
            changed.into_iter().next().unwrap().path.unwrap().to_string()
        };
        let step = "libvirt could not attach vda (devices.disk[1])";
        let denied = format!("{step}: Cannot access storage file '/b': Permission denied.");
        assert_eq!(path_of(1, &denied), "devices.disk[1].source.file");
        // An attribute of another part is not the cause.
        assert_eq!(path_of(0, &denied), "devices.disk[0]");
        let other = format!("{step}: internal error: Unknown CPU model NotACpu.");
        assert_eq!(path_of(1, &other), "devices.disk[1]");
    }

    #[test]
    fn the_attributes_of_a_known_failure_are_those_of_the_configuration() {
        let pin = || object([("cpuset", Value::from("99"))]);
        let tune = |count: usize| {
            let pins = std::iter::repeat_with(pin).take(count).collect();
            object([("cputune", object([("vcpupin", Value::List(pins))]))])
        };
        let error = "cannot set CPU affinity on process 89: Invalid argument.";
        for (config, path) in [
            (tune(1), "cputune.vcpupin[0].cpuset"),
            (tune(2), "cputune.vcpupin[0].cpuset, cputune.vcpupin[1].cpuset"),
            (tune(4), "cputune.vcpupin"),
            (guest(), "vcpu_cpuset"),
        ] {
            assert_eq!(add_paths_to("domain", error, &config).0, path);
        }
        let error = "libvirt could not start it: operation failed: Unable to find any firmware to satisfy 'efi'.";
        assert_eq!(add_paths_to("domain", error, &guest()).0, "os.firmware");
    }

    #[test]
    fn an_element_that_is_missing_in_one_of_several_objects_is_named_there() {
        let interface = |source: Option<&str>| {
            let source =
                source.map_or(Value::Null, |name| object([("network", Value::from(name))]));
            object([("type", Value::from("network")), ("source", source)])
        };
        let list = vec![interface(Some("lan")), interface(None)];
        let config = object([("devices", object([("interface", Value::List(list))]))]);
        let error = "XML error: interface type='network' requires a 'source' element.";
        let path = "devices.interface[1].source".to_owned();
        assert_eq!(add_paths_to("domain", error, &config), (path.clone(), path));
    }

    #[test]
    fn several_paths_are_named_and_the_diagnostic_has_their_common_path() {
        let error = "XML error: target 'vda' duplicated for disk sources '/a' and '/b'.";
        let paths = "devices.disk[0].target.dev, devices.disk[1].target.dev";
        assert_eq!(
            add_paths_to("domain", error, &guest()),
            (paths.to_owned(), "devices.disk".to_owned())
        );
        let range = object([("start", Value::from("10.8.0.2")), ("end", Value::from("10.8.0.9"))]);
        let ip = object([
            ("address", Value::from("10.9.0.1")),
            ("dhcp", object([("range", Value::List(vec![range]))])),
        ]);
        let network = object([("name", Value::from("lab")), ("ip", Value::List(vec![ip]))]);
        let error =
            "internal error: range 10.8.0.2 - 10.8.0.9 is not entirely within network 10.9.0.1/24.";
        let (paths, common) = add_paths_to("network", error, &network);
        assert_eq!(paths, "ip[0].dhcp.range[0].end, ip[0].dhcp.range[0].start");
        assert_eq!(common, "ip[0].dhcp.range[0]");
    }

    #[test]
    fn a_named_element_leads_to_what_is_set_there_or_missing() {
        let network = object([
            ("bridge", object([("name", Value::from("virbr0"))])),
            ("mtu", object([("size", Value::Number(10_i64.into()))])),
        ]);
        let permissions = object([("mode", Value::from("0999"))]);
        let target = object([("permissions", permissions), ("compat", Value::from("2"))]);
        let volume = object([("capacity", Value::Number((-5_i64).into())), ("target", target)]);
        let none = object([]);
        let vnc = "unsupported configuration: vnc port must be in range [5900,65535].";
        let cases = [
            ("network", "Cannot set interface MTU on 'virbr0': Invalid argument.", &network, "mtu"),
            ("storagevol", "XML error: malformed octal mode.", &volume, "target.permissions.mode"),
            ("storagevol", "XML error: malformed capacity element.", &volume, "capacity"),
            (
                "storagevol",
                "XML error: forbidden characters in 'compat' attribute.",
                &volume,
                "target.compat",
            ),
            ("domain", vnc, &guest(), "devices.graphics[0].port"),
            ("storagevol", "XML error: missing capacity element.", &none, "capacity"),
            ("storagevol", "XML error: missing volume name element.", &none, "name"),
            ("storagepool", "XML error: missing storage pool target path.", &none, "target.path"),
            ("domain", "XML error: an os <type> must be specified.", &none, "os.type"),
            (
                "domain",
                "XML error: Memory size must be specified via <memory> or in the <numa> configuration.",
                &none,
                "memory",
            ),
            (
                "domain",
                "missing target information for device /c.",
                &guest(),
                "devices.disk[2].target",
            ),
        ];
        for (root, error, config, path) in cases {
            assert_eq!(
                add_paths_to(root, error, config),
                (path.to_owned(), path.to_owned()),
                "{error}"
            );
        }
    }

    #[test]
    fn a_message_that_matches_nothing_is_unchanged() {
        for error in [
            "network 'vm' is there",
            "no quotes",
            "'",
            "''x",
            "internal error: process exited: -blockdev {\"driver\":\"qcow2\"}: no such file",
            "internal error: the disk could not be made",
            "unsupported configuration: the type of the cpu is only supported with other devices",
            "no domain with matching uuid '6d1b5a4e-0f3a-4b3e-9d5c-000000000001' (vm)",
        ] {
            assert_eq!(
                add_paths_to("domain", error, &guest()),
                (String::new(), String::new()),
                "{error}"
            );
        }
        let warning = Diagnostics::from(Diagnostic::warning("s", "'/a'"));
        let shape = generated::ROOTS[0].shape;
        assert_eq!(add_paths(warning.clone(), shape, &guest()), warning);
    }
}
