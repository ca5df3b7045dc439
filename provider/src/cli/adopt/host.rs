//! The host of the objects: imports and reads them by the provider itself.

use mapping::Value;

use super::kinds::AdoptedKind;
use crate::cancel::Cancel;
use crate::cli::label::Labels;
use crate::diagnostic::{Diagnostics, Severity};
use crate::libvirt::Connection;
use crate::lifecycle::LibvirtBackend;
use crate::protocol::backend::{Backend, Catalog, ConfigureContext, ReadRequest};

/// A host.
pub(super) struct Host {
    backend: LibvirtBackend,
    connection: Connection,
}

/// An object that was read.
pub(super) struct Adopted {
    pub(super) kind: &'static AdoptedKind,
    /// The label of its block.
    pub(super) label: String,
    /// Its import ID.
    pub(super) id: String,
    /// Its state after an import.
    pub(super) state: Value,
}

impl Host {
    /// Connects. Errors: a sentence.
    pub(super) fn open(uri: Option<&str>) -> Result<Self, String> {
        let backend = LibvirtBackend::default();
        let attribute = uri.map_or(Value::Null, Value::from);
        let config = Value::object([("uri", attribute)]);
        backend.configure(config, ConfigureContext::default());
        let connection = Connection::new(uri);
        connection.uri().map_err(|error| error.to_string())?;
        Ok(Self { backend, connection })
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(super) fn catalog(&self) -> &Catalog {
        self.backend.catalog()
    }

    /// Imports and reads an object. Errors: a sentence.
    pub(super) fn read(
        &self,
        kind: &'static AdoptedKind,
        id: &str,
        labels: &mut Labels,
    ) -> Result<Adopted, String> {
        let cancel = Cancel::new();
        let imported = self.backend.import(kind.r#type, id, &cancel);
        let found = imported.imported.into_iter().next();
        let Some((state, private)) = found else { return Err(sentence(&imported.diagnostics)) };
        let request = ReadRequest { r#type: kind.r#type, state, private, cancel };
        let read = self.backend.read(request);
        if read.state.is_null() || read.diagnostics.has_errors() {
            return Err(sentence(&read.diagnostics));
        }
        // A volume is named like its pool and itself; a secret, which has no name, like its usage.
        let is_named = read.state.get("name").as_str().is_some();
        let own = (!is_named).then(|| kind.resource().identity(&read.state, None).label);
        let label = labels.unique(kind.r#type, own.as_deref().unwrap_or(id));
        Ok(Adopted { kind, label, id: id.to_owned(), state: read.state })
    }
}

/// The errors in one line.
fn sentence(diagnostics: &Diagnostics) -> String {
    let errors = diagnostics.iter().filter(|it| it.severity == Severity::Error);
    let texts: Vec<String> = errors
        .map(|error| format!("{}: {}", error.summary, error.detail.replace('\n', " ")))
        .collect();
    texts.join("; ")
}
