//! Converts diagnostics and paths to protobuf.

use mapping::{Path, Step};

use super::layout::Layout;
use super::wire::tfplugin6::messages as wire;
use super::wire::tfplugin6::messages::attribute_path::{self, step::Selector};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

/// Messages that do not refer to an attribute of a known type.
pub(super) fn diagnostics(diagnostics: Diagnostics) -> Vec<wire::Diagnostic> {
    diagnostics.into_iter().map(|one| diagnostic(one, path)).collect()
}

/// Messages about an object with these attributes.
pub(super) fn diagnostics_about(
    layout: &Layout,
    diagnostics: Diagnostics,
) -> Vec<wire::Diagnostic> {
    diagnostics.into_iter().map(|one| diagnostic(one, |at| attribute_path(layout, at))).collect()
}

fn diagnostic(
    diagnostic: Diagnostic,
    attribute_path: impl Fn(&Path) -> wire::AttributePath,
) -> wire::Diagnostic {
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
        attribute: attribute.as_ref().map(attribute_path),
    }
}

/// The path that Terraform resolves to the correct line. Terraform before 1.15 looks up the last name of a nested path
/// among the attributes of the object itself: if the object has an attribute of that name, only the first step is
/// encoded.
fn attribute_path(layout: &Layout, at: &Path) -> wire::AttributePath {
    let names = at.0.iter().rev();
    let mut names = names.filter_map(|step| match step {
        Step::Attribute(name) => Some(*name),
        _ => None,
    });
    match names.next() {
        Some(name) if layout.position(name, 0).is_some() => path(&Path(at.0[..1].to_vec())),
        _ => path(at),
    }
}

/// The detail, with the path in front unless it contains the path already: Terraform before 1.15 shows no position
/// inside a nested attribute.
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

/// The path of an attribute.
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

    use super::super::layout::{Layout, LayoutField, WireType};
    use super::{diagnostics, diagnostics_about};
    use crate::diagnostic::{Diagnostic, Diagnostics};

    fn shown(diagnostic: Diagnostic) -> (String, usize) {
        let mut shown = diagnostics(Diagnostics::from(diagnostic));
        let shown = shown.remove(0);
        (shown.detail, shown.attribute.map_or(0, |path| path.steps.len()))
    }

    #[test]
    fn the_detail_contains_a_nested_path_once() {
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
    #[test]
    fn a_nested_attribute_is_not_mistaken_for_one_of_the_object() {
        let attribute =
            |name| LayoutField { name, wire_type: WireType::String, is_write_only: false };
        let layout = Layout::from_sorted(vec![attribute("name"), attribute("type")]);
        let devices = Path::root().attribute("devices");
        let disk = devices.attribute("disk").index(0);
        let cases = [
            (disk.attribute("type"), 1),
            (disk.attribute("name").index(1), 1),
            (disk.attribute("target"), 4),
            (disk, 3),
            (Path::root().attribute("type"), 1),
        ];
        for (path, steps) in cases {
            let error = Diagnostic::error("Cannot", "Too big.").at(path.clone());
            let shown = diagnostics_about(&layout, error.into()).remove(0);
            assert_eq!(shown.attribute.unwrap().steps.len(), steps, "{path}");
        }
    }
}
