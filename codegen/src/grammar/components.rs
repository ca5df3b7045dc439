//! The parts of a `<grammar>`: definitions, starts, includes with overrides, divisions, combination.
//! In: XML. Out: definitions in a scope. Never resolves a reference.

use std::collections::BTreeMap;

use roxmltree::Node as Xml;

use super::load::{Context, Loader, grammar_children};
use super::pattern::{NodeId, Pattern};
use super::scope::{Conflict, Definition, START};

/// What is being included at the moment.
#[derive(Debug, Default)]
pub(super) struct Includes {
    /// Files being read, outermost first.
    stack: Vec<String>,
    /// The overridden names of each include being read, and whether they were found.
    overrides: Vec<BTreeMap<String, bool>>,
}

impl Includes {
    /// Whether an enclosing include overrides this name; records that it was found.
    fn overrides(&mut self, name: &str) -> bool {
        let mut is_overridden = false;
        for names in &mut self.overrides {
            if let Some(is_met) = names.get_mut(name) {
                *is_met = true;
                is_overridden = true;
            }
        }
        is_overridden
    }
}

impl Loader<'_> {
    /// Reads the components of a `<grammar>` into the context's scope.
    pub(super) fn grammar(&mut self, xml: Xml, context: &Context) {
        if xml.tag_name().name() == "grammar" {
            self.components(xml, &context.within(xml));
        } else {
            self.refuse(
                xml,
                context,
                "the root element is not <grammar>",
                "use another file in schemas/roots",
            );
        }
    }

    /// A grammar inside a pattern: a scope of its own, standing for its start.
    pub(super) fn nested_grammar(&mut self, xml: Xml, context: &Context) -> NodeId {
        let scope = self.scopes.open(Some(context.scope));
        // Overrides of an include around it concern the outer scope only.
        let outer = std::mem::take(&mut self.includes.overrides);
        self.components(xml, &Context { scope, ..context.clone() });
        self.includes.overrides = outer;
        if let Some(start) = self.scopes.start(scope) {
            return start;
        }
        self.refuse(xml, context, "the nested <grammar> has no <start>", "add a <start>");
        self.add(Pattern::NotAllowed, xml, context)
    }

    fn components(&mut self, xml: Xml, context: &Context) {
        for child in grammar_children(xml) {
            let inner = &context.within(child);
            match child.tag_name().name() {
                "define" => {
                    let name = child.attribute("name").unwrap_or_default().trim().to_owned();
                    self.define(child, &name, inner);
                }
                "start" => self.define(child, START, inner),
                "div" => self.components(child, inner),
                "include" => self.include(child, inner),
                other => {
                    let message = format!("unsupported element <{other}> in <grammar>");
                    self.refuse(
                        child,
                        context,
                        message,
                        "use <define>, <start>, <include> or <div>",
                    );
                }
            }
        }
    }

    fn include(&mut self, xml: Xml, context: &Context) {
        let href = xml.attribute("href").unwrap_or_default();
        self.includes.overrides.push(overridden(xml));
        self.guarded(href, xml, context, |loader, root, file| {
            loader.grammar(root, &Context { file, ..context.clone() });
        });
        let names = self.includes.overrides.pop().expect("pushed above");
        for (name, _) in names.into_iter().filter(|(_, is_met)| !is_met) {
            let message = format!("<include> overrides `{name}`, which `{href}` does not define");
            self.refuse(xml, context, message, "define it outside of <include>");
        }
        self.components(xml, context);
    }

    /// Reads a file unless it is being read already.
    pub(super) fn guarded<T>(
        &mut self,
        href: &str,
        xml: Xml,
        context: &Context,
        read: impl FnOnce(&mut Self, Xml, usize) -> T,
    ) -> Option<T> {
        if self.includes.stack.iter().any(|open| open == href) {
            self.refuse(
                xml,
                context,
                format!("`{href}` includes itself"),
                "remove the circular <include>",
            );
            return None;
        }
        self.includes.stack.push(href.to_owned());
        let value = self.read_file(href, Some((xml, context)), read);
        self.includes.stack.pop();
        value
    }

    fn define(&mut self, xml: Xml, name: &str, context: &Context) {
        if self.includes.overrides(name) {
            return;
        }
        let part = self.content(xml, context);
        if self.scopes.definition(context.scope, name).is_none() {
            let node = self.add(Pattern::NotAllowed, xml, context);
            self.scopes.define(context.scope, name, Definition::new(node));
        }
        let definition = self.scopes.definition(context.scope, name).expect("defined above");
        let conflict = definition.add(part, xml.attribute("combine"));
        let (node, pattern) = (definition.node, definition.pattern());
        self.grammar.nodes[node.0].pattern = pattern;
        match conflict {
            Some(Conflict::Twice) => {
                let help = "add combine=\"choice\", or override it in <include>";
                self.refuse(xml, context, format!("duplicate definition of `{name}`"), help);
            }
            Some(Conflict::BothWays) => {
                let message =
                    format!("the definitions of `{name}` have different values of combine");
                self.refuse(xml, context, message, "use one value of combine");
            }
            None => {}
        }
    }
}

/// The names an `<include>` overrides.
fn overridden(xml: Xml) -> BTreeMap<String, bool> {
    let mut names = BTreeMap::new();
    for child in grammar_children(xml) {
        match child.tag_name().name() {
            "define" => drop(
                names.insert(child.attribute("name").unwrap_or_default().trim().to_owned(), false),
            ),
            "start" => drop(names.insert(START.to_owned(), false)),
            "div" => names.extend(overridden(child)),
            _ => {}
        }
    }
    names
}
