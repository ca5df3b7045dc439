//! Diagnostics and paths as protobuf. In: values of ours. Out: messages; nothing is judged here.

use mapping::{Path, Step};

use super::diagnostic::{Diagnostic, Diagnostics, Severity};
use super::wire::tfplugin6::messages as wire;
use super::wire::tfplugin6::messages::attribute_path::{self, step::Selector};

/// All messages to the user.
pub(super) fn diagnostics(diagnostics: Diagnostics) -> Vec<wire::Diagnostic> {
    diagnostics.into_iter().map(diagnostic).collect()
}

fn diagnostic(diagnostic: Diagnostic) -> wire::Diagnostic {
    let severity = match diagnostic.severity {
        Severity::Error => wire::diagnostic::Severity::Error,
        Severity::Warning => wire::diagnostic::Severity::Warning,
    };
    let detail = detail(&diagnostic);
    let attribute = diagnostic.path.filter(|path| !path.0.is_empty());
    wire::Diagnostic {
        severity: severity.into(),
        summary: diagnostic.summary,
        detail,
        attribute: attribute.as_ref().map(path),
    }
}

/// The detail, led by the path unless it is named already: Terraform before 1.15 shows no place inside
/// a nested attribute.
fn detail(diagnostic: &Diagnostic) -> String {
    let text = &diagnostic.detail;
    match &diagnostic.path {
        Some(path) if path.0.len() > 1 => {
            let path = path.to_string();
            let is_named = text.contains(&path) || diagnostic.summary.contains(&path);
            if is_named { text.clone() } else { format!("{path}: {text}") }
        }
        _ => text.clone(),
    }
}

/// The way to an attribute.
pub(super) fn path(path: &Path) -> wire::AttributePath {
    let steps = path.0.iter().map(step).collect();
    wire::AttributePath { steps }
}

fn step(step: &Step) -> attribute_path::Step {
    let selector = match step {
        Step::Attribute(name) => Selector::AttributeName((*name).to_owned()),
        Step::Key(key) => Selector::ElementKeyString(key.clone()),
        Step::Index(index) => Selector::ElementKeyInt(i64::try_from(*index).unwrap_or(i64::MAX)),
    };
    let selector = Some(selector);
    attribute_path::Step { selector }
}

#[cfg(test)]
mod tests {
    use mapping::Path;

    use super::super::diagnostic::{Diagnostic, Diagnostics};
    use super::diagnostics;

    fn shown(diagnostic: Diagnostic) -> (String, usize) {
        let mut shown = diagnostics(Diagnostics::from(diagnostic));
        let shown = shown.remove(0);
        (shown.detail, shown.attribute.map_or(0, |path| path.steps.len()))
    }

    #[test]
    fn a_nested_path_is_said_once_in_words() {
        let path = Path::root().attribute("a").index(1).attribute("b");
        let error = Diagnostic::error("Cannot", "Too big.").at(path.clone());
        assert_eq!(shown(error), ("a[1].b: Too big.".to_owned(), 3));
        let error = Diagnostic::error("Cannot", "a[1].b is too big.").at(path);
        assert_eq!(shown(error), ("a[1].b is too big.".to_owned(), 3));
        let error = Diagnostic::error("Cannot", "Too big.").at(Path::root().attribute("a"));
        assert_eq!(shown(error), ("Too big.".to_owned(), 1));
        let error = Diagnostic::error("Cannot", "Too big.").at(Path::root());
        assert_eq!(shown(error), ("Too big.".to_owned(), 0));
    }
}
