//! Strings that contain JSON: white space, key order and character escapes are ignored. Terraform writes such a
//! string as `jsonencode(..)` when it generates a configuration.

use std::fmt::Write;

use serde_json::Value;

/// The canonical text of a JSON object or list; `None` for any other text.
pub(super) fn canonical(text: &str) -> Option<String> {
    let text = text.trim_start();
    if !text.starts_with(['{', '[']) {
        return None;
    }
    let value: Value = serde_json::from_str(text).ok()?;
    let mut spelled = String::with_capacity(text.len());
    print(&value, &mut spelled);
    Some(spelled)
}

fn print(value: &Value, out: &mut String) {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(index, out);
                print(item, out);
            }
            out.push(']');
        }
        Value::Object(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            entries.sort_unstable_by_key(|(key, _)| *key);
            out.push('{');
            for (index, (key, value)) in entries.into_iter().enumerate() {
                separate(index, out);
                let _ = write!(out, "{key:?}:");
                print(value, out);
            }
            out.push('}');
        }
        scalar => {
            let _ = write!(out, "{scalar}");
        }
    }
}

fn separate(index: usize, out: &mut String) {
    if index > 0 {
        out.push(',');
    }
}
