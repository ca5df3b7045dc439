//! Name classes. In: an `<element>` or `<attribute>`. Out: [`NameClass`]. A wildcard's exceptions are left out:
//! whatever a wildcard admits is kept as foreign content.

use roxmltree::Node as Xml;

use super::load::{Context, Loader, grammar_children};
use super::pattern::{Name, NameClass};

const CLASSES: [&str; 4] = ["name", "anyName", "nsName", "choice"];

/// The name class, and whether it is the first child (else it is the `name` attribute).
pub(super) fn name_class(loader: &mut Loader, xml: Xml, context: &Context) -> (NameClass, bool) {
    if let Some(text) = xml.attribute("name") {
        let is_attribute = xml.tag_name().name() == "attribute";
        // Only an attribute's own `ns` counts: what it inherits is meant for elements.
        let namespace =
            if is_attribute { xml.attribute("ns").unwrap_or("") } else { &context.namespace };
        return (NameClass::Names(vec![expand(xml, text, namespace)]), false);
    }
    let first = grammar_children(xml).next();
    if let Some(child) = first.filter(|child| CLASSES.contains(&child.tag_name().name())) {
        return (class(loader, child, context), true);
    }
    let kind = xml.tag_name().name();
    loader.refuse(xml, context, format!("<{kind}> has no name"), "add the attribute `name`");
    (NameClass::Names(Vec::new()), false)
}

fn class(loader: &mut Loader, xml: Xml, context: &Context) -> NameClass {
    let context = &context.within(xml);
    match xml.tag_name().name() {
        "name" => {
            NameClass::Names(vec![expand(xml, xml.text().unwrap_or_default(), &context.namespace)])
        }
        "choice" => {
            let parts: Vec<NameClass> =
                grammar_children(xml).map(|child| class(loader, child, context)).collect();
            parts.into_iter().reduce(either).unwrap_or(NameClass::Names(Vec::new()))
        }
        "anyName" | "nsName" => NameClass::Any,
        other => {
            loader.refuse(
                xml,
                context,
                format!("<{other}> is not a name class"),
                "use <name>, <choice> or <anyName>",
            );
            NameClass::Names(Vec::new())
        }
    }
}

fn either(left: NameClass, right: NameClass) -> NameClass {
    match (left, right) {
        (NameClass::Names(mut left), NameClass::Names(right)) => {
            left.extend(right);
            NameClass::Names(left)
        }
        _ => NameClass::Any,
    }
}

/// Resolves the prefix of a name.
fn expand(xml: Xml, text: &str, namespace: &str) -> Name {
    let text = text.trim();
    match text.split_once(':') {
        Some((prefix, local)) => {
            let namespace = xml.lookup_namespace_uri(Some(prefix)).unwrap_or(namespace);
            Name { namespace: namespace.to_owned(), local: local.to_owned() }
        }
        None => Name { namespace: namespace.to_owned(), local: text.to_owned() },
    }
}
