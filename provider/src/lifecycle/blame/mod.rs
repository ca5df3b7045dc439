//! Whom a refusal of libvirt's blames: it quotes values and knows no attribute of ours, so what it quotes is looked
//! up in the configuration. Where nothing or too much is found, the message stays as it is.

use mapping::{Path, Value};

use crate::protocol::{Diagnostic, Diagnostics, Severity};

/// With more places than this, the quoted value tells nothing.
const TOLD: usize = 3;

/// What every message names: the object itself.
const IDENTITY: &[&str] = &["id", "name", "uuid"];

/// Says which attributes hold what the errors quote.
pub(super) fn blame(diagnostics: Diagnostics, planned: &Value) -> Diagnostics {
    diagnostics.into_iter().map(|diagnostic| blame_one(diagnostic, planned)).collect()
}

fn blame_one(mut diagnostic: Diagnostic, planned: &Value) -> Diagnostic {
    if diagnostic.severity != Severity::Error || diagnostic.path.is_some() {
        return diagnostic;
    }
    // What libvirt says comes first, and our advice behind it.
    let said = diagnostic.detail.split("\n\n").next().unwrap_or_default();
    let mut found: Vec<Path> = Vec::new();
    for quoted in quoted(said) {
        search(planned, quoted, &Path::root(), &mut found);
    }
    if found.is_empty() || found.len() > TOLD {
        return diagnostic;
    }
    let names: Vec<String> = found.iter().map(Path::to_string).collect();
    diagnostic.detail += &format!("\n\nLook at {}.", names.join(", "));
    if let [path] = found.as_slice() {
        return diagnostic.at(path.clone());
    }
    diagnostic
}

/// The texts between two quotes of one kind.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    ['\'', '"'].into_iter().flat_map(move |quote| {
        let parts: Vec<&str> = text.split(quote).collect();
        let inner = 1..parts.len().saturating_sub(1).max(1);
        inner.map(|index| parts[index]).filter(|part| part.len() > 1).collect::<Vec<_>>()
    })
}

fn search(value: &Value, text: &str, path: &Path, found: &mut Vec<Path>) {
    let is_it = match value {
        Value::String(said) => said == text,
        Value::Number(said) => said.to_string() == text,
        _ => false,
    };
    if is_it && !found.contains(path) {
        found.push(path.clone());
    }
    match value {
        Value::Object(object) => {
            for (name, inner) in object.iter() {
                if !path.0.is_empty() || !IDENTITY.contains(&name) {
                    search(inner, text, &path.attribute(name), found);
                }
            }
        }
        Value::Map(map) => {
            for (key, inner) in map {
                search(inner, text, &path.key(key), found);
            }
        }
        Value::List(items) => {
            for (index, inner) in items.iter().enumerate() {
                search(inner, text, &path.index(index), found);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use mapping::Value;

    use super::blame;
    use crate::protocol::Diagnostic;

    fn planned() -> Value {
        let ip = |address: &str| {
            Value::object([("address", Value::from(address)), ("family", Value::from("ipv4"))])
        };
        let ips = vec![ip("10.0.0.1"), ip("192.168.299.1")];
        Value::object([("name", Value::from("lab")), ("ip", Value::List(ips))])
    }

    #[test]
    fn a_quoted_value_leads_to_its_attribute() {
        let cases = [
            (
                "Invalid address '192.168.299.1' in network 'lab'.",
                Some("ip[1].address"),
                "ip[1].address",
            ),
            ("family 'ipv4' isn't known.\n\nAdvice.", None, "ip[0].family, ip[1].family"),
        ];
        for (said, path, told) in cases {
            let blamed = blame(Diagnostic::error("s", said).into(), &planned());
            let one = blamed.iter().next().unwrap();
            assert_eq!(one.path.as_ref().map(ToString::to_string).as_deref(), path);
            assert_eq!(one.detail, format!("{said}\n\nLook at {told}."));
        }
    }

    #[test]
    fn what_is_not_found_stays_as_it_is() {
        for said in ["network 'lab' is there", "no quotes", "'", "''"] {
            let error = Diagnostic::error("s", said);
            let blamed = blame(error.clone().into(), &planned());
            assert_eq!(blamed.iter().next(), Some(&error));
        }
        let warning = Diagnostic::warning("s", "'10.0.0.1'");
        assert_eq!(blame(warning.clone().into(), &planned()).iter().next(), Some(&warning));
    }
}
