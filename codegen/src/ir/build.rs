//! Builds the tree of structs of one root from facts and policy. Recursion ends at a path with `chain` or `raw` in
//! policy; otherwise it is a problem.

use super::by_class;
use super::check::check_names;
use super::describe::{Subject, describe};
use super::form::{flat_names, is_flat, not_before, presence, target, version_of};
use super::name::snake;
use super::scalar::{ruled, scalar};
use super::{Field, Kind, Node, Root, Rules, Scalar, resolve};
use crate::facts::{self, Block, Content, Facts};
use crate::policy::{Canon, Flag, Form, Max, Resolver, Settings};
use crate::problem::{Problem, Problems};
use crate::prose::Prose;
use crate::since::{Dates, Since};

/// The input of a tree, without policy.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The facts of the root.
    pub facts: &'a Facts,
    /// The releases of all roots.
    pub dates: &'a Dates,
    /// The descriptions.
    pub prose: &'a Prose,
    /// The attribute names that are reserved for controls.
    pub reserved: &'a [String],
}

/// Builds the tree of a root.
///
/// Errors: names that are not unique, and recursion that policy does not end.
pub fn build(input: Input, resolver: &mut Resolver) -> Result<Root, Problems> {
    let Input { facts, reserved, .. } = input;
    let mut builder = Builder {
        input,
        resolver: &mut *resolver,
        problems: Problems::default(),
        open: Vec::new(),
    };
    let settings = builder.resolver.settings(&facts.root, &facts.element);
    let element = facts.element.as_str();
    let position = Position { path: element, block: element, settings: &settings, since: None };
    let mut node = builder.node(position, None);
    let mut problems = builder.problems;
    resolve::resolve(
        &mut node,
        resolver,
        &format!("schemas/facts/{}.facts", facts.root),
        &mut problems,
    );
    check_names(&node, reserved, &format!("schemas/policy/{}.policy", facts.root), &mut problems);
    let root = Root {
        name: facts.root.clone(),
        element: facts.element.clone(),
        resource: settings.resource,
        parent: settings.parent,
        namespaces: facts.namespaces.iter().map(|ns| (ns.prefix.clone(), ns.uri.clone())).collect(),
        node,
        checks: Vec::new(),
    };
    problems.finish(root)
}

struct Builder<'a, 'p> {
    input: Input<'a>,
    resolver: &'a mut Resolver<'p>,
    problems: Problems,
    /// The blocks that are being expanded, outermost first.
    open: Vec<String>,
}

/// The path of an element, and the block that describes it.
#[derive(Clone, Copy)]
struct Position<'a> {
    path: &'a str,
    block: &'a str,
    settings: &'a Settings,
    /// The release of the element, or of the innermost element around it that has one.
    since: Option<Since>,
}

/// A field's origin.
struct Origin<'a> {
    /// Its name in the facts.
    xml: &'a str,
    /// Its path.
    path: &'a str,
    /// Its path in the facts.
    fact: &'a str,
    settings: &'a Settings,
    since: Option<Since>,
    /// The release of its element.
    outer: Option<Since>,
}

impl Builder<'_, '_> {
    /// The struct of an element. `link` is the name of the element if the struct is a link of a chain.
    fn node(&mut self, position: Position, link: Option<&str>) -> Node {
        let mut node = self.empty(position.path, position.settings);
        let Some(block) = self.input.facts.blocks.get(position.block).cloned() else {
            let message = format!("missing block `{}`", position.block);
            self.problem(position.path, message, "restore the facts of this root");
            return node;
        };
        self.open.push(position.block.to_owned());
        let mixed = self.mixed_names(position, &block);
        for fact in &block.fields {
            if mixed.contains(&fact.name) {
                self.mixed(&mut node, position, fact);
            } else {
                node.fields.extend(self.fields(position, fact, link));
            }
        }
        node.branches.clone_from(&block.branches);
        self.mark_units(&mut node);
        self.open.pop();
        node
    }

    fn empty(&self, path: &str, settings: &Settings) -> Node {
        let subject = Subject { path, scalar: None, is_repeated: false, since: None };
        Node {
            path: path.to_owned(),
            doc: describe(&subject, self.input.prose).text,
            texts: settings.texts.clone(),
            ..Node::default()
        }
    }

    /// The children that policy represents as one ordered list.
    fn mixed_names(&mut self, position: Position, block: &Block) -> Vec<String> {
        let Some(name) = &position.settings.mix else { return Vec::new() };
        let names: Vec<String> = block.mixes.iter().flat_map(|mix| mix.fields.clone()).collect();
        if names.is_empty() {
            let message = format!("`mix={name}`: the facts contain no mix of this element");
            self.problem(position.path, message, "remove the directive");
        }
        names
    }

    /// Adds a child to the ordered mix of its element. The mix is at the position of its first child.
    fn mixed(&mut self, node: &mut Node, position: Position, fact: &facts::Member) {
        let name = position.settings.mix.as_deref().unwrap_or_default();
        let path = format!("{}/{name}", position.path);
        if !node.fields.iter().any(|field| matches!(field.kind, Kind::Mixed(_))) {
            let mut settings = self.resolver.settings(&self.input.facts.root, &path);
            settings.is_owned = true;
            settings.flags.insert(Flag::Ordered);
            let mix = Box::new(self.empty(&path, &settings));
            let origin = Origin {
                xml: "",
                path: &path,
                fact: "",
                settings: &settings,
                since: None,
                outer: None,
            };
            let mut field = self.field(&origin, Kind::Mixed(mix));
            name.clone_into(&mut field.name);
            node.fields.push(field);
        }
        let once = facts::Member { occurs: facts::Occurs::AtMostOnce, ..fact.clone() };
        let inner = self.fields(position, &once, None);
        for field in &mut node.fields {
            if let Kind::Mixed(mix) = &mut field.kind {
                mix.fields.extend(inner.clone());
            }
        }
    }

    /// The fields of one fact: one, or two where policy splits a child.
    fn fields(
        &mut self,
        position: Position,
        fact: &facts::Member,
        link: Option<&str>,
    ) -> Vec<Field> {
        let path = format!("{}/{}", position.path, fact.name);
        let settings = self.resolver.settings(&self.input.facts.root, &path);
        let fact_path = format!("{}/{}", position.block, fact.name);
        let origin = Origin {
            xml: &fact.name,
            path: &path,
            fact: &fact_path,
            settings: &settings,
            since: not_before(self.input.dates.field(&fact_path), position.since),
            outer: position.since,
        };
        let target = target(position.block, fact);
        if link == Some(fact.name.as_str()) && target.as_deref() == Some(position.block) {
            return vec![self.field(&origin, Kind::Link)];
        }
        let Some(kind) = self.kind(&origin, target.as_deref(), fact) else { return Vec::new() };
        let field = self.field(&origin, kind);
        let is_required = settings.has(Flag::Needed) || settings.has(Flag::Expected);
        if is_required && fact.occurs.is_optional() {
            self.problem(
                &path,
                "`needed` or `expected`, but the grammar does not require it".to_owned(),
                "remove it",
            );
        }
        if settings.has(Flag::WriteOnly) {
            let version = version_of(&field);
            return vec![field, version];
        }
        let Some(split) = &settings.split else { return vec![field] };
        // The split part is first, as in the documents of libvirt.
        let mut part = field.clone();
        part.name.clone_from(&split.name);
        part.is_split_off = true;
        vec![part, field]
    }

    fn field(&mut self, origin: &Origin, kind: Kind) -> Field {
        let Origin { xml, path, settings, since, .. } = *origin;
        let plain = xml.trim_start_matches('@');
        let (prefix, local) = match plain.split_once(':') {
            Some((prefix, local)) => (Some(prefix.to_owned()), local),
            None => (None, plain),
        };
        let scalar = kind.scalar().cloned();
        if let Some(at_most) = settings.at_most {
            let is_integer = matches!(scalar, Some(Scalar::Integer(..)));
            let message = "`at_most`: no integer at any path of this rule".to_owned();
            self.resolver.note(at_most.rule, message, is_integer);
        }
        let subject = Subject {
            path,
            scalar: scalar.as_ref(),
            is_repeated: matches!(kind, Kind::Children(_) | Kind::Leaves(_) | Kind::Chain(_)),
            since,
        };
        let is_text = xml == "text()";
        let description = describe(&subject, self.input.prose);
        let default = if is_text { "value".to_owned() } else { snake(plain) };
        Field {
            xml: if is_text { String::new() } else { local.to_owned() },
            prefix,
            name: settings.name.clone().unwrap_or(default),
            presence: presence(settings, &kind),
            canon: self.canon(settings, scalar.as_ref()),
            check: settings.check.or_else(|| by_class::check(self.resolver, scalar.as_ref()?)),
            settings: settings.clone(),
            rules: Rules::default(),
            is_split_off: false,
            split: Vec::new(),
            doc: description.text,
            is_described: description.is_own,
            path: path.to_owned(),
            since,
            kind,
        }
    }

    fn canon(&mut self, settings: &Settings, scalar: Option<&Scalar>) -> Option<Canon> {
        let by_class = scalar.and_then(|scalar| by_class::canon(self.resolver, scalar));
        settings.canon.clone().or(by_class)
    }

    fn kind(
        &mut self,
        origin: &Origin,
        target: Option<&str>,
        fact: &facts::Member,
    ) -> Option<Kind> {
        let settings = origin.settings;
        let is_repeated = match settings.max {
            Some(max) => max == Max::Many,
            None => fact.occurs.is_repeated(),
        };
        let kind = match &fact.content {
            Content::Value(value) => {
                let scalar = ruled(scalar(value, origin.fact, self.input.dates), settings);
                match fact.name.as_str() {
                    "text()" => Kind::Text(scalar),
                    name if name.starts_with('@') => Kind::Attribute(scalar),
                    _ if is_repeated => Kind::Leaves(scalar),
                    _ => Kind::Leaf(scalar),
                }
            }
            Content::Flag => Kind::Flag,
            Content::Foreign if settings.form == Some(Form::RawElement) => Kind::RawElement,
            Content::Foreign => Kind::RawContent,
            Content::Here | Content::At(_) => {
                let since = origin.since.or(origin.outer);
                let position = Position { path: origin.path, block: target?, settings, since };
                return self.nested(position, is_repeated);
            }
        };
        Some(kind)
    }

    fn nested(&mut self, position: Position, is_repeated: bool) -> Option<Kind> {
        let Position { path, block, settings, .. } = position;
        if let Some(form @ (Form::Raw | Form::RawElement)) = settings.form {
            return Some(self.raw(block, form));
        }
        if self.open.iter().any(|open| open == block) {
            let message = format!("`{block}` contains itself");
            self.problem(path, message, "add `chain` or `raw` to the rule of this path");
            return None;
        }
        let name = path.rsplit('/').next().unwrap_or_default();
        let link = (settings.form == Some(Form::Chain)).then_some(name);
        let node = Box::new(self.node(position, link));
        let is_linked = node.fields.iter().any(|field| matches!(field.kind, Kind::Link));
        if link.is_some() && !is_linked {
            self.problem(
                path,
                "`chain` requires an element that contains itself".to_owned(),
                "remove the directive",
            );
        }
        Some(match settings.form {
            Some(Form::Chain) => Kind::Chain(node),
            Some(Form::Map) => Kind::Map(node),
            _ if is_repeated => Kind::Children(node),
            _ if is_flat(&node) => {
                let names =
                    flat_names(&node, &settings.name.clone().unwrap_or_else(|| snake(name)));
                Kind::Flat(node, names)
            }
            _ => Kind::Child(node),
        })
    }

    fn raw(&self, block: &str, form: Form) -> Kind {
        let is_attribute = |fact: &facts::Member| fact.name.starts_with('@');
        let block = self.input.facts.blocks.get(block);
        let has_attributes = block.is_some_and(|block| block.fields.iter().any(is_attribute));
        let is_element = form == Form::RawElement || has_attributes;
        if is_element { Kind::RawElement } else { Kind::RawContent }
    }

    /// Marks the unit of each size, which is compared together with the size.
    fn mark_units(&mut self, node: &mut Node) {
        let units: Vec<String> = node
            .fields
            .iter()
            .filter_map(|field| match &field.canon {
                Some(Canon::Size { unit, .. }) => Some(unit.clone()),
                _ => None,
            })
            .collect();
        for unit in units {
            let found = node
                .fields
                .iter_mut()
                .find(|field| field.xml == unit && matches!(field.kind, Kind::Attribute(_)));
            match found {
                Some(field) => field.canon = Some(Canon::Named("Unit")),
                None => self.problem(
                    &node.path.clone(),
                    format!("the size has no attribute `{unit}`"),
                    "correct `canon=size(..)`",
                ),
            }
        }
    }

    fn problem(&mut self, path: &str, message: String, help: &str) {
        let file = format!("schemas/policy/{}.policy", self.input.facts.root);
        self.problems.push(Problem::new(&file, 0, message).at(path).help(help));
    }
}
