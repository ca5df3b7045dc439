//! Checks a text against the type of its row.

use mapping::Location;
use mapping::shape::{Canon, Check, Row, Scalar};

use super::element::Element;
use super::{Fault, Finding, is_secret};

/// The mistake of a text, if it does not belong to its type.
pub(super) fn check(
    element: &Element,
    row: &'static Row,
    location: &Location,
    text: &str,
) -> Option<Finding> {
    let scalar = row.scalar()?;
    let check = match scalar {
        Scalar::Integer(_) => row.range_check(text),
        _ if is_allowed(row, scalar, text) => return None,
        // libvirt drops most empty texts, or takes them as a value.
        _ if text.is_empty() => row.check.max(Check::Warning),
        _ => row.check,
    };
    if check == Check::None {
        return None;
    }
    let text = (!is_secret(row)).then(|| text.to_owned());
    Some(Finding {
        path: location.path(),
        xml: element.xml_path(row),
        check,
        driver: None,
        fault: Fault::Value { text, scalar },
    })
}

fn is_allowed(row: &Row, scalar: Scalar, text: &str) -> bool {
    let is_absent =
        text.is_empty() && matches!(row.canon, Canon::EmptyAbsent | Canon::EmptyAny | Canon::Unit);
    is_absent || has(scalar, text.trim())
}

/// Whether a text belongs to a type. `true` and `false` are the words of a boolean in a map of strings.
fn has(scalar: Scalar, text: &str) -> bool {
    match scalar {
        Scalar::Bool(pair) => match text {
            "true" => pair.yes.is_some(),
            "false" => pair.no.is_some(),
            _ => scalar.has(text),
        },
        Scalar::Union(parts) => parts.iter().any(|part| has(*part, text)),
        _ => scalar.has(text),
    }
}
