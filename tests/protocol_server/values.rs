//! Values for calls: a few keys as JSON are converted to a complete `dummy_thing` on the wire, by an encoder that is
//! independent of the provider's.

use std::sync::LazyLock;

use mapping::Value;
use provider::protocol::Backend;
use provider::protocol::decode::decode;
use provider::protocol::layout::Layout;
use provider::protocol::wire::tfplugin6::messages::{Diagnostic, DynamicValue};
use serde_json::{Value as Json, json};

use super::dummy::Dummy;

/// Placeholders of values: unknown, and unknown with a refinement as Terraform sends it.
pub const UNKNOWN: &str = "$unknown";
pub const REFINED: &str = "$refined";

static LAYOUT: LazyLock<Layout> = LazyLock::new(|| {
    let dummy = Dummy::new();
    Layout::of(&dummy.catalog().resources["dummy_thing"].attributes)
});

/// Any value.
pub fn pack(json: &Json) -> DynamicValue {
    let mut bytes = Vec::new();
    write(json, &mut bytes);
    DynamicValue { msgpack: bytes.into(), ..DynamicValue::default() }
}

/// A `dummy_thing`; keys that are not given are null.
#[allow(clippy::needless_pass_by_value, clippy::unnecessary_wraps)] // Calls read better so.
pub fn thing(json: Json) -> Option<DynamicValue> {
    let mut whole = json!({});
    for field in &LAYOUT.fields {
        whole[field.name] = json[field.name].clone();
    }
    Some(pack(&whole))
}

/// No value.
#[allow(clippy::unnecessary_wraps)] // As a message holds it.
pub fn null() -> Option<DynamicValue> {
    Some(pack(&Json::Null))
}

/// A `dummy_thing` that came back.
pub fn unpack(value: Option<&DynamicValue>) -> Value {
    decode(&LAYOUT, &value.unwrap().msgpack).unwrap()
}

/// Summaries and details, one line for each message.
pub fn messages(diagnostics: &[Diagnostic]) -> String {
    let line = |messages: &Diagnostic| format!("{} | {}", messages.summary, messages.detail);
    diagnostics.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn write(json: &Json, out: &mut Vec<u8>) {
    use rmp::encode::*;
    match json {
        Json::Null => write_nil(out).unwrap(),
        Json::Bool(truth) => write_bool(out, *truth).unwrap(),
        Json::Number(number) => drop(write_sint(out, number.as_i64().unwrap()).unwrap()),
        Json::String(text) if text == UNKNOWN => out.extend([0xd4, 0, 0]),
        Json::String(text) if text == REFINED => out.extend([0xc7, 3, 12, 0x81, 1, 0xc2]),
        Json::String(text) => write_str(out, text).unwrap(),
        Json::Array(items) => {
            write_array_len(out, u32::try_from(items.len()).unwrap()).unwrap();
            for item in items {
                write(item, out);
            }
        }
        Json::Object(entries) => {
            write_map_len(out, u32::try_from(entries.len()).unwrap()).unwrap();
            for (key, value) in entries {
                write_str(out, key).unwrap();
                write(value, out);
            }
        }
    }
}
