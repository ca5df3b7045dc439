//! Whether facts cover a document. In: facts and an XML document. Out: every name, repetition and value they lack.
//! Ignores arms and required fields: it checks whether facts can represent a document, not whether it is valid.

use roxmltree::{Document, Node};

use super::model::{Alternative, Block, Content, Facts, Member, ValueType};

/// Something in a document that facts do not contain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Uncovered {
    /// Line in the document.
    pub line: u32,
    /// Path of the element, attribute or text: `domain/devices/disk/@type`.
    pub path: String,
    /// What is wrong with it.
    pub message: String,
}

/// Everything in a document that the facts of its root do not contain.
pub fn cover(facts: &Facts, document: &Document) -> Vec<Uncovered> {
    let root = document.root_element();
    let mut walk = Walk { facts, found: Vec::new() };
    let name = walk.name(root.tag_name().namespace(), root.tag_name().name());
    match facts.blocks.get(&facts.element).filter(|_| name == facts.element) {
        Some(block) => walk.element(root, block, &facts.element, &name),
        None => walk.report(root, &name, "is not the root's element"),
    }
    walk.found
}

struct Walk<'a> {
    facts: &'a Facts,
    found: Vec<Uncovered>,
}

impl Walk<'_> {
    fn report(&mut self, node: Node, path: &str, message: impl Into<String>) {
        let line = node.document().text_pos_at(node.range().start).row;
        self.found.push(Uncovered { line, path: path.to_owned(), message: message.into() });
    }

    /// A name as in facts; an unknown namespace is written out.
    fn name(&self, namespace: Option<&str>, local: &str) -> String {
        let Some(uri) = namespace.filter(|uri| !uri.is_empty()) else { return local.to_owned() };
        match self.facts.namespaces.iter().find(|known| known.uri == uri) {
            Some(known) => format!("{}:{local}", known.prefix),
            None => format!("{{{uri}}}{local}"),
        }
    }

    /// `home` is the path of the block, `path` the one walked.
    fn element(&mut self, node: Node, block: &Block, home: &str, path: &str) {
        for attribute in node.attributes() {
            let name = format!("@{}", self.name(attribute.namespace(), attribute.name()));
            let address = format!("{path}/{name}");
            match find(block, &name) {
                Some(Member { content: Content::Value(values), .. }) => {
                    self.value(node, values, attribute.value(), &address);
                }
                _ => self.report(node, &address, "is unknown"),
            }
        }
        self.text(node, block, path);
        let mut seen: Vec<String> = Vec::new();
        for child in node.children().filter(Node::is_element) {
            let name = self.name(child.tag_name().namespace(), child.tag_name().name());
            let address = format!("{path}/{name}");
            match find(block, &name) {
                Some(field) if !field.occurs.is_repeated() && seen.contains(&name) => {
                    self.report(child, &address, "occurs more than once");
                }
                Some(field) => self.child(child, field, home, &address),
                None => self.report(child, &address, "is unknown"),
            }
            seen.push(name);
        }
    }

    fn text(&mut self, node: Node, block: &Block, path: &str) {
        let text = own_text(node);
        if text.trim().is_empty() {
            return;
        }
        let address = format!("{path}/text()");
        match find(block, "text()") {
            Some(Member { content: Content::Value(values), .. }) => {
                self.value(node, values, &text, &address);
            }
            _ => self.report(node, &address, "is unknown"),
        }
    }

    fn child(&mut self, node: Node, field: &Member, home: &str, path: &str) {
        let home = match &field.content {
            Content::Foreign => return,
            Content::Here => format!("{home}/{}", field.name),
            Content::At(home) => home.clone(),
            Content::Flag => return self.element(node, &Block::default(), home, path),
            Content::Value(values) => {
                self.value(node, values, &own_text(node), path);
                let text = Member { name: "text()".to_owned(), ..field.clone() };
                let block = Block { fields: vec![text], ..Block::default() };
                return self.element(node, &block, home, path);
            }
        };
        match self.facts.blocks.get(&home) {
            Some(block) => self.element(node, block, &home, path),
            None => self.report(node, path, format!("has no block `{home}`")),
        }
    }

    fn value(&mut self, node: Node, values: &ValueType, text: &str, path: &str) {
        if !values.0.iter().any(|alternative| admits(alternative, text)) {
            self.report(
                node,
                path,
                format!("is `{text}`, which is not {}", super::text::value_type(values)),
            );
        }
    }
}

fn find<'a>(block: &'a Block, name: &str) -> Option<&'a Member> {
    block.fields.iter().find(|field| field.name == name)
}

fn own_text(node: Node) -> String {
    node.children().filter_map(|child| if child.is_text() { child.text() } else { None }).collect()
}

/// Every text is a value of a class, because facts contain no patterns.
fn admits(alternative: &Alternative, text: &str) -> bool {
    let text = text.trim();
    match alternative {
        Alternative::Text | Alternative::Class(_) => true,
        Alternative::Decimal => text.parse::<f64>().is_ok(),
        Alternative::Words(words) => words.iter().any(|word| word.text == text),
        Alternative::Integer { min, max } => text.parse::<i128>().is_ok_and(|number| {
            min.is_none_or(|min| min <= number) && max.is_none_or(|max| number <= max)
        }),
    }
}
