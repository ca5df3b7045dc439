//! Random documents of a grammar, the same for the same seed. In: a grammar and a seed. Out: XML that the
//! grammar allows, except for values of a pattern, which are any text of the right kind.

use codegen::grammar::{Grammar, NameClass, NodeId, Pattern};

/// A document of the grammar.
pub(crate) fn document(grammar: &Grammar, seed: u64) -> String {
    let mut sample = Sample { grammar, state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1 };
    // The first numbers of similar seeds are similar.
    for _ in 0..5 {
        sample.below(2);
    }
    let mut inside = Inside::default();
    sample.add(grammar.start, 0, &mut inside);
    inside.content
}

/// The content of an element so far.
#[derive(Default)]
struct Inside {
    attributes: Vec<(String, String)>,
    content: String,
}

struct Sample<'a> {
    grammar: &'a Grammar,
    state: u64,
}

impl Sample<'_> {
    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state % end as u64).unwrap()
    }

    fn add(&mut self, node: NodeId, depth: usize, inside: &mut Inside) {
        let is_deep = depth > 7;
        match self.grammar.pattern(node) {
            Pattern::Empty | Pattern::NotAllowed | Pattern::Ref(_) => {}
            Pattern::Text | Pattern::Data { .. } | Pattern::Value(_) | Pattern::List(_) => {
                inside.content += &escaped(&self.value(node));
            }
            Pattern::Group(nodes) => nodes.iter().for_each(|node| self.add(*node, depth, inside)),
            Pattern::Interleave(nodes) => {
                let nodes = self.shuffled(nodes.clone());
                for node in nodes {
                    self.add(node, depth, inside);
                }
            }
            Pattern::Choice(nodes) => {
                let chosen = self.below(nodes.len());
                self.add(nodes[chosen], depth, inside);
            }
            Pattern::Optional(node) => {
                let odds = if is_deep { 9 } else { 3 };
                if self.below(odds) == 0 || (!is_deep && self.below(2) == 0) {
                    self.add(*node, depth, inside);
                }
            }
            Pattern::ZeroOrMore(node) => {
                let count = if is_deep { 0 } else { self.below(3) };
                (0..count).for_each(|_| self.add(*node, depth, inside));
            }
            Pattern::OneOrMore(node) => {
                (0..=self.below(2)).for_each(|_| self.add(*node, depth, inside));
            }
            Pattern::Attribute(NameClass::Names(names), content) => {
                let name = names[self.below(names.len())].local.clone();
                let value = self.value(*content);
                inside.attributes.push((name, value));
            }
            Pattern::Attribute(NameClass::Any, _) => {}
            Pattern::Element(names, content) => {
                let element = self.element(names, *content, depth);
                inside.content += &element;
            }
        }
    }

    fn shuffled(&mut self, mut nodes: Vec<NodeId>) -> Vec<NodeId> {
        for end in (1..nodes.len()).rev() {
            nodes.swap(end, self.below(end + 1));
        }
        nodes
    }

    fn element(&mut self, names: &NameClass, content: NodeId, depth: usize) -> String {
        let (namespace, name) = match names {
            NameClass::Names(names) => {
                let name = &names[self.below(names.len())];
                (name.namespace.as_str(), name.local.as_str())
            }
            NameClass::Any => ("urn:any", "any"),
        };
        let mut inside = Inside::default();
        self.add(content, depth + 1, &mut inside);
        let attributes =
            inside.attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escaped(value)));
        let attributes: String = attributes.collect();
        let declared = if namespace.is_empty() && depth == 0 {
            String::new()
        } else {
            format!(" xmlns=\"{namespace}\"")
        };
        format!("<{name}{declared}{attributes}>{}</{name}>", inside.content)
    }

    fn value(&mut self, node: NodeId) -> String {
        match self.grammar.pattern(node) {
            Pattern::Value(text) => text.clone(),
            Pattern::Choice(nodes) => {
                let chosen = self.below(nodes.len());
                self.value(nodes[chosen])
            }
            Pattern::Optional(node) if self.below(2) == 0 => self.value(*node),
            Pattern::Text => "some".to_owned(),
            Pattern::Data { params, .. } => {
                let literal = params.iter().find_map(|(_, value)| first_literal(value));
                literal.unwrap_or_else(|| "7".to_owned())
            }
            _ => String::new(),
        }
    }
}

/// The first word of a pattern that is a choice of words, and a bound as it is.
fn first_literal(pattern: &str) -> Option<String> {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "()|_-".contains(letter);
    let word = pattern.split('|').next()?.trim_matches(['(', ')']);
    pattern.chars().all(is_plain).then(|| word.to_owned())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
