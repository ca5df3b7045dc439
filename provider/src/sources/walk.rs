//! Compares the keys of object literals in blocks with their schemas. In: a tree and the schemas. Out: the unknown keys,
//! each once, in the order of the files.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use hcl_edit::Span;
use hcl_edit::expr::{Expression, Object};
use hcl_edit::structure::Block;

use super::follow::Follower;
use super::keys::{Content, Keys, Schemas};
use super::position::Lines;
use super::suggest::{Suggestion, Target, suggest};
use super::term::{Literal, Scope, Term, key_name};
use super::tree::{File, Tree};
use super::unknown::{BlockName, BlockType, UnknownKey};

/// The local name of the provider.
const PROVIDER: &str = "libvirt";

/// The unknown keys of all blocks of a tree.
pub fn unknown_keys(tree: &Tree, schemas: &Schemas) -> Vec<UnknownKey> {
    let mut walk = Walk { tree, schemas, follower: Follower::new(tree), found: BTreeMap::new() };
    for module in 0..tree.modules.len() {
        for (file, source) in tree.files_of(module) {
            walk.blocks(source, &Scope::new(module, file));
        }
    }
    walk.finish()
}

/// The known and unknown keys of a tree.
struct Walk<'a> {
    tree: &'a Tree,
    schemas: &'a Schemas,
    follower: Follower<'a>,
    /// Each key by its file and offset; none for one that a schema contains.
    found: BTreeMap<(usize, usize), Option<Misspelt>>,
}

/// A key that no schema contains so far.
struct Misspelt {
    block: BlockName,
    span: Range<usize>,
    place: Place,
    name: String,
    keys: Keys,
    suggestion: Option<Suggestion>,
}

/// Where an object is in the value of a block.
#[derive(Clone, Default)]
struct Place {
    /// The attribute of the block.
    attribute: &'static str,
    /// Its path, as in HCL.
    path: String,
    /// The names on its path.
    names: Vec<String>,
}

/// A block whose keys are compared.
struct Subject<'a> {
    name: BlockName,
    keys: &'a Keys,
    block: &'a Block,
    file: usize,
}

impl Place {
    fn attribute(&self, name: &str) -> Self {
        let separator = if self.path.is_empty() { "" } else { "." };
        let mut names = self.names.clone();
        names.push(name.to_owned());
        Self { path: format!("{}{separator}{name}", self.path), names, ..*self }
    }

    fn element(&self, position: Option<usize>) -> Self {
        let position = position.map_or_else(|| "*".to_owned(), |position| position.to_string());
        Self { path: format!("{}[{position}]", self.path), names: self.names.clone(), ..*self }
    }
}

impl<'a> Walk<'a> {
    fn blocks(&mut self, file: &'a File, scope: &Scope<'a>) {
        let schemas = self.schemas;
        for (kind, keyword, all) in [
            (BlockType::Resource, "resource", &schemas.resources),
            (BlockType::Data, "data", &schemas.data_sources),
        ] {
            for block in file.blocks(keyword) {
                if let [r#type, label] = block.labels.as_slice()
                    && let Some(keys) = all.get(r#type.as_str())
                {
                    let name = block_name(kind, [r#type.as_str(), label.as_str()], block);
                    self.block(&Subject { name, keys, block, file: scope.file }, scope);
                }
            }
        }
        for block in file.blocks("provider") {
            if block.has_exact_labels(&[PROVIDER]) {
                let name = block_name(BlockType::Provider, [PROVIDER, ""], block);
                let keys = &schemas.provider;
                self.block(&Subject { name, keys, block, file: scope.file }, scope);
            }
        }
    }

    /// An argument that the schema does not contain is an error of Terraform.
    fn block(&mut self, subject: &Subject<'a>, scope: &Scope<'a>) {
        let block = subject.block;
        self.follower.start();
        let scope = self.follower.scope_of(block, scope.clone());
        for argument in block.body.attributes() {
            if let Some(key) = subject.keys.find(argument.key.as_str()) {
                let term = Term::Expression(&argument.value, scope.clone());
                let attribute = match key.name {
                    Cow::Borrowed(name) => name,
                    Cow::Owned(_) => "",
                };
                let place = Place { attribute, ..Place::default() }.attribute(attribute);
                self.value(subject, &term, &key.content, &place);
            }
        }
    }

    fn value(&mut self, subject: &Subject, term: &Term<'a>, content: &Content, place: &Place) {
        let literals = match content {
            Content::Scalar | Content::Scalars => return,
            Content::Object(_) | Content::Objects(_) => self.follower.follow(term),
        };
        for literal in literals {
            match (content, &literal) {
                (Content::Object(keys), Literal::Object(object, scope)) => {
                    self.object(subject, (object, scope), keys, place);
                }
                (Content::Objects(keys), Literal::List(..) | Literal::Elements(_)) => {
                    let has_positions = matches!(literal, Literal::List(..));
                    let content = Content::Object(keys.clone());
                    for (position, part) in literal.parts().iter().enumerate() {
                        let place = place.element(has_positions.then_some(position));
                        self.value(subject, part, &content, &place);
                    }
                }
                _ => {}
            }
        }
    }

    fn object(
        &mut self,
        subject: &Subject,
        (object, scope): (&'a Object, &Scope<'a>),
        keys: &Keys,
        place: &Place,
    ) {
        for (key, value) in object {
            let (Some(name), Some(span)) = (key_name(key), key.span()) else { continue };
            let at = (scope.file, span.start);
            if let Some(known) = keys.find(name) {
                self.found.insert(at, None);
                let term = Term::Expression(value.expr(), scope.clone());
                self.value(subject, &term, &known.content, &place.attribute(name));
            } else if !self.found.contains_key(&at) {
                let names: Vec<&str> = place.names.iter().map(String::as_str).collect();
                let target = Target { r#type: &subject.name.r#type, parent: &names, keys };
                let suggestion =
                    suggest(&target, name).map(|it| checked(it, keys, (object, value.expr())));
                if suggestion.is_some() || !self.is_used(subject, name, (scope, &span)) {
                    let found = Misspelt {
                        block: subject.name.clone(),
                        span,
                        place: place.clone(),
                        name: name.to_owned(),
                        keys: keys.clone(),
                        suggestion,
                    };
                    self.found.insert(at, Some(found));
                }
            }
        }
    }

    /// Whether a key of an object outside of the block may have another purpose: an expression of its module refers to
    /// it.
    fn is_used(
        &self,
        subject: &Subject,
        name: &str,
        (scope, span): (&Scope, &Range<usize>),
    ) -> bool {
        let block = subject.block.span().unwrap_or_default();
        let is_inside = scope.file == subject.file && block.contains(&span.start);
        let reference = format!(".{name}");
        let is_end = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        let refers = |text: &str| text.split(&reference).skip(1).any(is_end);
        !is_inside && self.tree.files_of(scope.module).any(|(_, file)| refers(&file.text))
    }

    fn finish(self) -> Vec<UnknownKey> {
        let mut lines: BTreeMap<usize, Lines> = BTreeMap::new();
        let unknown = self.found.into_iter().filter_map(|(at, found)| Some((at.0, found?)));
        let finished = unknown.map(|(file, found)| {
            let source = &self.tree.files[file];
            let lines = lines.entry(file).or_insert_with(|| Lines::of(&source.text));
            UnknownKey {
                block: found.block,
                file: source.name.clone(),
                position: lines.position(found.span.start),
                span: found.span,
                attribute: found.place.attribute,
                parent: found.place.path,
                name: found.name,
                keys: found.keys,
                suggestion: found.suggestion,
            }
        });
        finished.collect()
    }
}

fn block_name(kind: BlockType, [r#type, label]: [&str; 2], block: &Block) -> BlockName {
    let name = block.body.get_attribute("name").and_then(|name| name.value.as_str());
    BlockName {
        kind,
        r#type: r#type.to_owned(),
        label: label.to_owned(),
        name: name.map(str::to_owned),
    }
}

/// A suggestion, which is certain only if the object does not contain it and the value may have its form.
fn checked(found: Suggestion, keys: &Keys, (object, value): (&Object, &Expression)) -> Suggestion {
    let is_present = object.iter().any(|(key, _)| key_name(key) == Some(&found.key));
    let content = keys.find(&found.key).map(|key| key.content);
    let fits = match (value, content) {
        (_, None) => false,
        (Expression::Object(_), Some(content)) => matches!(content, Content::Object(_)),
        (Expression::Array(_), Some(content)) => {
            matches!(content, Content::Objects(_) | Content::Scalars)
        }
        (
            Expression::String(_)
            | Expression::StringTemplate(_)
            | Expression::HeredocTemplate(_)
            | Expression::Number(_)
            | Expression::Bool(_),
            Some(content),
        ) => matches!(content, Content::Scalar),
        _ => true,
    };
    Suggestion { is_certain: found.is_certain && fits && !is_present, ..found }
}
