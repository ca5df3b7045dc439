//! The functions of Terraform that pass on or combine their arguments, as data.

use hcl_edit::expr::FuncCall;

/// What the result of a function consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Passed {
    /// One of the arguments, or the attributes of all of them.
    Arguments,
    /// The first argument.
    First,
    /// Elements of all arguments.
    Elements,
    /// Elements of the first argument.
    Selected,
    /// One element of the first argument.
    Element,
    /// The elements of the first argument, and of the lists in it.
    Flat,
    /// An object with the values of the second argument.
    Zipped,
    /// The value of a key in the first argument, or the third argument.
    Lookup,
}

/// The functions by their results.
const FUNCTIONS: &[(Passed, &[&str])] = &[
    (Passed::Arguments, &["try", "coalesce", "coalescelist", "merge"]),
    (Passed::First, &["tolist", "tomap", "sensitive", "nonsensitive", "ephemeralasnull"]),
    (
        Passed::Elements,
        &["concat", "toset", "distinct", "reverse", "compact", "setunion", "setintersection"],
    ),
    (Passed::Selected, &["slice", "setsubtract", "values", "matchkeys"]),
    (Passed::Element, &["element", "one"]),
    (Passed::Flat, &["flatten"]),
    (Passed::Zipped, &["zipmap"]),
    (Passed::Lookup, &["lookup"]),
];

/// The namespace of Terraform's own functions.
const CORE: &str = "core";

/// What the result of a call consists of; none for other functions.
pub(super) fn result(call: &FuncCall) -> Option<Passed> {
    let namespace = &call.name.namespace;
    if !namespace.is_empty() && !namespace.iter().map(|part| part.as_str()).eq([CORE]) {
        return None;
    }
    let name = call.name.name.as_str();
    FUNCTIONS.iter().find(|(_, names)| names.contains(&name)).map(|(result, _)| *result)
}
