//! Advice that needs more information than a failure contains: the names that exist, the owner of a file, the guests that
//! use an image. A look-up that fails leads to no advice. The checks of a plan use some of the texts.

mod choices;
mod files;
mod images;
mod names;
mod users;

pub(crate) use choices::{machines, similar};
pub(crate) use files::{has_closed_directory, unreachable};
pub(crate) use names::{FILTER, ListedKind, NETWORK, POOL, SECRET, existing_names};

use mapping::{Path, Value};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::libvirt::{Connection, failed_hint};

/// The failure to explain.
#[derive(Clone, Copy)]
struct Failure<'a> {
    connection: &'a Connection,
    /// The configuration of the object.
    config: &'a Value,
    /// The part of the configuration that it concerns, if that is known.
    part: Option<&'a Path>,
    /// libvirt's message.
    message: &'a str,
}

/// An explanation of a failure.
struct Advice {
    text: String,
    /// Whether the hint for the failure, which is general, adds nothing to it.
    is_complete: bool,
}

/// The first that applies explains the failure.
const TOPICS: &[fn(&Failure) -> Option<Advice>] = &[
    names::existing,
    choices::machine_types,
    choices::cpu_models,
    choices::processors,
    images::users,
    files::permissions,
];

/// Adds advice to errors.
pub(crate) fn add(
    connection: &Connection,
    config: &Value,
    diagnostics: Diagnostics,
) -> Diagnostics {
    diagnostics.into_iter().map(|diagnostic| extended(connection, config, diagnostic)).collect()
}

fn extended(connection: &Connection, config: &Value, diagnostic: Diagnostic) -> Diagnostic {
    if diagnostic.severity != Severity::Error {
        return diagnostic;
    }
    // The first paragraph is libvirt's message.
    let (message, rest) = diagnostic.detail.split_once("\n\n").unwrap_or((&diagnostic.detail, ""));
    let part = diagnostic.path.as_ref();
    let failure = Failure { connection, config, part, message };
    let Some(advice) = TOPICS.iter().find_map(|topic| topic(&failure)) else { return diagnostic };
    let hint = failed_hint(message).filter(|_| advice.is_complete).map(|hint| format!("{hint}."));
    let is_kept = |paragraph: &&str| !paragraph.is_empty() && Some(*paragraph) != hint.as_deref();
    let paragraphs = [message, &advice.text].into_iter();
    let paragraphs = paragraphs.chain(rest.split("\n\n").filter(is_kept));
    let detail = paragraphs.collect::<Vec<_>>().join("\n\n");
    Diagnostic { detail, ..diagnostic }
}

impl Advice {
    /// An explanation that the hint for the failure completes.
    fn partial(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_complete: false }
    }

    /// An explanation with the fix.
    fn complete(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_complete: true }
    }
}

impl<'a> Failure<'a> {
    /// The text between two parts of the message.
    fn between(&self, start: &str, end: &str) -> Option<&'a str> {
        let (_, rest) = self.message.split_once(start)?;
        let (text, _) = rest.split_once(end)?;
        Some(text)
    }
}

/// Names as a list of limited length.
pub(crate) fn list(names: &[String]) -> String {
    const MOST: usize = 12;
    let shown = names.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(MOST) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
