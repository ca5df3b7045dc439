//! Patterns of attributes: `devices.disk[target.bus=ide].target.bus` matches an attribute of all elements of a list with
//! that value, `cputune.vcpupin[].cpuset` of all elements, `[type=dir].path` of an object with that value.

use mapping::{Path, Value};

/// The attributes of a configuration that a pattern matches. Attributes of objects that are not set match, elements
/// that are not set do not.
pub(super) fn resolve(pattern: &'static str, config: &Value) -> Vec<Path> {
    let mut found = vec![(Path::root(), config)];
    for step in steps(pattern) {
        found = found.into_iter().flat_map(|(path, value)| step.follow(&path, value)).collect();
    }
    found.into_iter().map(|(path, _)| path).filter(|path| !path.0.is_empty()).collect()
}

/// A step of a pattern.
pub(super) struct Step {
    /// The attribute; empty for a condition on the object itself.
    pub(super) name: &'static str,
    /// The condition on the object, or on the elements of the list; an empty one is always true.
    condition: Option<&'static str>,
}

/// The steps of a pattern. Conditions may contain dots.
pub(super) fn steps(pattern: &'static str) -> Vec<Step> {
    let mut depth = 0_usize;
    let parts = pattern.split(move |c| {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '.' && depth == 0
    });
    let step = |part: &'static str| match part.strip_suffix(']').and_then(|it| it.split_once('[')) {
        Some((name, condition)) => Step { name, condition: Some(condition) },
        None => Step { name: part, condition: None },
    };
    parts.map(step).collect()
}

impl Step {
    fn follow<'a>(&self, path: &Path, value: &'a Value) -> Vec<(Path, &'a Value)> {
        let (path, value) = match self.name {
            "" => (path.clone(), value),
            name => (path.attribute(name), value.get(name)),
        };
        match (self.condition, value) {
            (None, value) => vec![(path, value)],
            (Some(condition), Value::List(items)) => {
                let items = items.iter().enumerate().filter(|(_, item)| holds(condition, item));
                items.map(|(index, item)| (path.index(index), item)).collect()
            }
            (Some(condition), value) if holds(condition, value) => vec![(path, value)],
            _ => Vec::new(),
        }
    }
}

/// Whether an object has the value of a condition, such as `target.bus=ide`.
fn holds(condition: &str, value: &Value) -> bool {
    let Some((path, wanted)) = condition.split_once('=') else { return !value.is_null() };
    let found = path.split('.').fold(value, |value, name| value.get(name));
    match found {
        Value::String(text) => text == wanted,
        Value::Bool(truth) => truth.to_string() == wanted,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use mapping::Value;

    use mapping::shape::Shape;

    use super::super::candidates::keys;
    use super::{resolve, steps};
    use crate::libvirt::all_attributes;

    /// Whether a shape has the attributes of a pattern, and of its conditions.
    fn exists(pattern: &'static str, root: &'static Shape) -> bool {
        let mut shape = Some(root);
        steps(pattern).iter().all(|step| {
            if !step.name.is_empty() {
                let mut keys = shape.map(keys).unwrap_or_default().into_iter();
                let Some((_, inner)) = keys.find(|(name, _)| *name == step.name) else {
                    return false;
                };
                shape = inner;
            }
            let condition = step.condition.and_then(|condition| condition.split_once('='));
            condition.is_none_or(|(path, _)| shape.is_some_and(|shape| exists(path, shape)))
        })
    }

    #[test]
    fn the_attributes_of_each_known_failure_exist() {
        for pattern in all_attributes() {
            let mut shapes = generated::ROOTS.iter().map(|root| root.shape);
            assert!(shapes.any(|shape| exists(pattern, shape)), "{pattern}");
        }
    }

    #[test]
    fn a_pattern_matches_attributes_of_a_configuration() {
        let disk =
            |bus: &str| Value::object([("target", Value::object([("bus", Value::from(bus))]))]);
        let disks = Value::List(vec![disk("ide"), disk("sata"), disk("ide")]);
        let config = Value::object([
            ("type", Value::from("dir")),
            ("devices", Value::object([("disk", disks)])),
        ]);
        for (pattern, paths) in [
            ("type", "type"),
            ("os.type_machine", "os.type_machine"),
            (
                "devices.disk[target.bus=ide].target.bus",
                "devices.disk[0].target.bus devices.disk[2].target.bus",
            ),
            ("devices.disk[target.bus=sata]", "devices.disk[1]"),
            (
                "devices.disk[].target",
                "devices.disk[0].target devices.disk[1].target devices.disk[2].target",
            ),
            ("devices.tpm[backend.type=emulator]", ""),
            ("devices.tpm[]", ""),
            ("[type=dir].target.path", "target.path"),
            ("[type=fs].target.path", ""),
        ] {
            let found: Vec<String> =
                resolve(pattern, &config).iter().map(ToString::to_string).collect();
            assert_eq!(found.join(" "), paths, "{pattern}");
        }
    }
}
