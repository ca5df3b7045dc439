//! Checks a document against arms and exclusive sets. In: facts and a document. Out: every field that occurs where
//! no arm allows it, or too often, or is missing although required. Independent of the code under test.

use codegen::facts::{Block, Branch, Content, Facts, Member, Occurs, Selector};
use roxmltree::{Document, Node};

/// The content of a document that arms, cardinalities or exclusions forbid.
pub(crate) fn broken(facts: &Facts, document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    element(facts, document.root_element(), &facts.element, &mut found);
    found
}

fn element(facts: &Facts, node: Node, path: &str, found: &mut Vec<String>) {
    let block = &facts.blocks[path];
    for field in &block.fields {
        let count = count(facts, node, &field.name);
        if !is_allowed(facts, node, block, field, count) {
            found.push(format!("{path}/{} {count} times", field.name));
        }
    }
    for names in &block.exclusive {
        if names.iter().filter(|name| count(facts, node, name) > 0).count() > 1 {
            found.push(format!("{path}: more than one of {names:?}"));
        }
    }
    for child in node.children().filter(Node::is_element) {
        let name = name(facts, child);
        match block.fields.iter().find(|field| field.name == name).map(|field| &field.content) {
            Some(Content::Here) => element(facts, child, &format!("{path}/{name}"), found),
            Some(Content::At(home)) => element(facts, child, home, found),
            _ => {}
        }
    }
}

fn is_allowed(facts: &Facts, node: Node, block: &Block, field: &Member, count: usize) -> bool {
    let named: Vec<(&Branch, Occurs)> = block
        .branches
        .iter()
        .filter_map(|branch| {
            let allowed = branch.allows.iter().find(|allowed| allowed.name == field.name)?;
            Some((branch, allowed.occurs))
        })
        .collect();
    if named.is_empty() {
        return fits(field.occurs, count);
    }
    let holds =
        |branch: &Branch| branch.selectors.iter().all(|selector| holds(facts, node, selector));
    let mut holding = named.iter().filter(|(branch, _)| holds(branch)).peekable();
    if holding.peek().is_none() {
        return count == 0;
    }
    holding.any(|(_, occurs)| fits(*occurs, count))
}

fn fits(occurs: Occurs, count: usize) -> bool {
    (count > 0 || occurs.is_optional()) && (count < 2 || occurs.is_repeated())
}

fn holds(facts: &Facts, node: Node, selector: &Selector) -> bool {
    match find(facts, node, &selector.path) {
        Some(word) => selector.words.contains(&word),
        None => selector.or_absent,
    }
}

fn find(facts: &Facts, node: Node, path: &str) -> Option<String> {
    let (first, rest) =
        path.split_once('/').map_or((path, None), |(first, rest)| (first, Some(rest)));
    if first == ".." {
        return find(facts, node.parent_element()?, rest?);
    }
    if let Some(attribute) = first.strip_prefix('@') {
        return node.attribute(attribute).map(str::to_owned);
    }
    if first == "text()" {
        return Some(text(node)).filter(|text| !text.is_empty());
    }
    let child =
        node.children().filter(Node::is_element).find(|child| name(facts, *child) == first)?;
    rest.map_or_else(|| Some(text(child)), |rest| find(facts, child, rest))
}

fn count(facts: &Facts, node: Node, field: &str) -> usize {
    match field.strip_prefix('@') {
        Some(attribute) => node.attributes().filter(|known| known.name() == attribute).count(),
        None if field == "text()" => usize::from(!text(node).is_empty()),
        None => node
            .children()
            .filter(|child| child.is_element() && name(facts, *child) == field)
            .count(),
    }
}

fn text(node: Node) -> String {
    let pieces = node.children().filter(Node::is_text).filter_map(|child| child.text());
    pieces.collect::<String>().trim().to_owned()
}

fn name(facts: &Facts, node: Node) -> String {
    let tag = node.tag_name();
    let known = facts.namespaces.iter().find(|known| Some(known.uri.as_str()) == tag.namespace());
    known.map_or_else(|| tag.name().to_owned(), |known| format!("{}:{}", known.prefix, tag.name()))
}
