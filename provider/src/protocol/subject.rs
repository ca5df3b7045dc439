//! One type of the catalogue during a call: decodes and encodes its values, and creates the messages for errors.

use mapping::Value;

use super::backend::Catalog;
use super::codec_error::CodecError;
use super::decode::decode;
use super::encode::encode;
use super::json::from_json;
use super::layout::Layout;
use super::message;
use super::settle::settle;
use super::wire::tfplugin6::messages::{self as wire, DynamicValue};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// A type and its layout.
#[derive(Debug, Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) r#type: &'static str,
    pub(super) layout: &'a Layout,
}

impl Subject<'_> {
    /// Decodes a value; `what` is its name in messages. Absent and empty values are null.
    pub(super) fn decode(
        self,
        what: &str,
        value: Option<DynamicValue>,
    ) -> Result<Value, Diagnostic> {
        let value = value.unwrap_or_default();
        let decoded = if !value.msgpack.is_empty() {
            decode(self.layout, &value.msgpack)
        } else if !value.json.is_empty() {
            from_json(self.layout, &value.json)
        } else {
            Ok(Value::Null)
        };
        decoded.map_err(|problem| self.refusal(what, problem))
    }

    /// Decodes a stored state, which may be older than the schema.
    pub(super) fn decode_state(self, json: &[u8]) -> Result<Value, Diagnostic> {
        let decoded = from_json(self.layout, json);
        decoded.map_err(|problem| self.refusal("stored state", problem))
    }

    /// Encodes a value that may contain unknowns.
    pub(super) fn encode(self, value: &Value, diagnostics: &mut Diagnostics) -> DynamicValue {
        let encoded = encode(self.layout, value);
        let problems = encoded.problems.into_iter();
        diagnostics.extend(problems.map(|problem| self.bug(problem)));
        DynamicValue { msgpack: encoded.bytes.into(), ..DynamicValue::default() }
    }

    /// Encodes a value that must be known. Unknowns become nulls: after a failure these are correct, and after a
    /// success they are reported as a bug.
    pub(super) fn encode_known(self, value: Value, diagnostics: &mut Diagnostics) -> DynamicValue {
        let (value, unknowns) = settle(value);
        if !diagnostics.has_errors() {
            let problem =
                |path| CodecError { path, message: "the value is still unknown".to_owned() };
            diagnostics.extend(unknowns.into_iter().map(|path| self.bug(problem(path))));
        }
        self.encode(&value, diagnostics)
    }

    /// Messages about an object of this type.
    pub(super) fn messages(self, diagnostics: Diagnostics) -> Vec<wire::Diagnostic> {
        message::diagnostics_about(self.layout, diagnostics)
    }

    fn refusal(self, what: &str, problem: CodecError) -> Diagnostic {
        let summary = format!("Cannot read the {what} of {}", self.r#type);
        let detail = format!(
            "{problem}.\n\nThe value does not match the schema of this version of the provider. Run `terraform init \
             -upgrade` and try again."
        );
        Diagnostic::error(summary, detail).at(problem.path)
    }

    fn bug(self, problem: CodecError) -> Diagnostic {
        let summary = format!("Cannot return a value of {}", self.r#type);
        let detail = format!(
            "{problem}.\n\nThis is a bug in the provider, not in the configuration. Report it. The value was omitted."
        );
        Diagnostic::error(summary, detail).at(problem.path)
    }
}

/// The layouts of a catalogue, created on first use.
#[derive(Debug)]
pub(super) struct Layouts {
    provider: Lazy,
    resources: Vec<(&'static str, Lazy)>,
    data_sources: Vec<(&'static str, Lazy)>,
}

type Lazy = std::sync::OnceLock<Layout>;

impl Layouts {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let lazy = |name: &&'static str| (*name, Lazy::new());
        Self {
            provider: Lazy::new(),
            resources: catalog.resources.keys().map(lazy).collect(),
            data_sources: catalog.data_sources.keys().map(lazy).collect(),
        }
    }

    /// The provider block.
    pub(super) fn provider(&self, catalog: &Catalog) -> Subject<'_> {
        let layout = || Layout::of(&catalog.provider.attributes);
        Subject { r#type: "the provider", layout: self.provider.get_or_init(layout) }
    }

    /// The resource type `name`.
    pub(super) fn resource(
        &self,
        catalog: &Catalog,
        name: &str,
    ) -> Result<Subject<'_>, Diagnostic> {
        let schema = catalog.resources.get(name);
        find(&self.resources, name, schema).ok_or_else(|| no_such("resource", name))
    }

    /// The data source `name`.
    pub(super) fn data_source(
        &self,
        catalog: &Catalog,
        name: &str,
    ) -> Result<Subject<'_>, Diagnostic> {
        let schema = catalog.data_sources.get(name);
        find(&self.data_sources, name, schema).ok_or_else(|| no_such("data source", name))
    }
}

fn find<'a>(
    layouts: &'a [(&'static str, Lazy)],
    name: &str,
    schema: Option<&mapping::schema::Schema>,
) -> Option<Subject<'a>> {
    let (r#type, layout) = layouts.iter().find(|(entry, _)| *entry == name)?;
    let attributes = &schema?.attributes;
    let layout = layout.get_or_init(|| Layout::of(attributes));
    Some(Subject { r#type, layout })
}

fn no_such(kind: &str, name: &str) -> Diagnostic {
    let summary = format!("Cannot find {kind} type \"{name}\"");
    let detail = "This version of the provider does not have it. Run `terraform init -upgrade`, or remove the block.";
    Diagnostic::error(summary, detail)
}
