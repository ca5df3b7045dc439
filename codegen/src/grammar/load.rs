//! Files to patterns: reads XML, keeps scopes, resolves references. In: [`Sources`] and a file's name.
//! Out: [`Grammar`]. Unsupported constructs are problems, with location and instruction.

use std::collections::BTreeMap;

use roxmltree::{Document, Node as Xml};

use super::components::Includes;
use super::names::name_class;
use super::pattern::*;
use super::scope::{ScopeId, Scopes};
use super::simplify::simplify;
use crate::problem::{Problem, Problems};

/// Texts of a folder of grammar files, by file name.
pub type Sources = BTreeMap<String, String>;

const RELAX_NG: &str = "http://relaxng.org/ns/structure/1.0";
const DATATYPES: &str = "http://www.w3.org/2001/XMLSchema-datatypes";

/// Loads the grammar that a file defines.
///
/// Errors: every construct that is wrong or not supported.
pub fn load(sources: &Sources, file: &str) -> Result<Grammar, Problems> {
    let mut loader = Loader::new(sources);
    let scope = loader.scopes.open(None);
    let context = Context { file: 0, scope, namespace: String::new() };
    loader.read_file(file, None, |loader, root, file| {
        loader.grammar(root, &Context { file, ..context.clone() });
    });
    let start = loader.scopes.start(scope);
    loader.close_scopes();
    let Some(start) = start else {
        if !loader.problems.0.is_empty() {
            return Err(loader.problems);
        }
        loader.problems.push(
            Problem::new(file, 0, "the grammar has no <start>")
                .help("use another file in schemas/roots"),
        );
        return loader.problems.finish(loader.grammar);
    };
    loader.grammar.start = start;
    loader.problems.finish(loader.grammar).and_then(simplify)
}

/// What a node inherits from its ancestors.
#[derive(Debug, Clone)]
pub(super) struct Context {
    pub(super) file: usize,
    pub(super) scope: ScopeId,
    pub(super) namespace: String,
}

impl Context {
    /// The context inside `xml`.
    pub(super) fn within(&self, xml: Xml) -> Self {
        let mut inner = self.clone();
        if let Some(namespace) = xml.attribute("ns") {
            namespace.clone_into(&mut inner.namespace);
        }
        inner
    }
}

pub(super) struct Loader<'a> {
    sources: &'a Sources,
    lines: Vec<Vec<usize>>,
    /// The locations of references.
    addresses: BTreeMap<NodeId, String>,
    pub(super) includes: Includes,
    pub(super) scopes: Scopes,
    pub(super) grammar: Grammar,
    pub(super) problems: Problems,
}

impl<'a> Loader<'a> {
    fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            lines: Vec::new(),
            addresses: BTreeMap::new(),
            includes: Includes::default(),
            scopes: Scopes::default(),
            grammar: Grammar::default(),
            problems: Problems::default(),
        }
    }

    /// Parses a file and passes its root on; `by` is the element that refers to the file.
    pub(super) fn read_file<T>(
        &mut self,
        name: &str,
        by: Option<(Xml, &Context)>,
        read: impl FnOnce(&mut Self, Xml, usize) -> T,
    ) -> Option<T> {
        let Some(text) = self.sources.get(name) else {
            let help = "use --rng with the folder that contains all grammars of the version";
            let problem = match by {
                Some((xml, context)) => {
                    self.problem(xml, context, format!("`{name}` does not exist"))
                }
                None => Problem::new(name, 0, "the file does not exist"),
            };
            self.problems.push(problem.help(help));
            return None;
        };
        let document = match Document::parse(text) {
            Ok(document) => document,
            Err(error) => {
                let line = error.pos().row;
                self.problems
                    .push(Problem::new(name, line, error.to_string()).help("correct the XML"));
                return None;
            }
        };
        let file = self.grammar.files.len();
        self.grammar.files.push(name.to_owned());
        self.lines.push(text.match_indices('\n').map(|(at, _)| at).collect());
        Some(read(self, document.root_element(), file))
    }

    fn line(&self, xml: Xml, file: usize) -> u32 {
        let start = xml.range().start;
        let line = self.lines[file].partition_point(|end| *end < start) + 1;
        u32::try_from(line).unwrap_or(u32::MAX)
    }

    pub(super) fn problem(
        &self,
        xml: Xml,
        context: &Context,
        message: impl Into<String>,
    ) -> Problem {
        let (file, line) = (&self.grammar.files[context.file], self.line(xml, context.file));
        let problem = Problem::new(file, line, message);
        match address(xml) {
            Some(address) => problem.at(address),
            None => problem,
        }
    }

    pub(super) fn refuse(
        &mut self,
        xml: Xml,
        context: &Context,
        message: impl Into<String>,
        help: &str,
    ) {
        let problem = self.problem(xml, context, message).help(help);
        self.problems.push(problem);
    }

    pub(super) fn add(&mut self, pattern: Pattern, xml: Xml, context: &Context) -> NodeId {
        let line = self.line(xml, context.file);
        self.grammar.nodes.push(Node { pattern, file: context.file, line });
        NodeId(self.grammar.nodes.len() - 1)
    }

    /// A pattern element of the grammar language.
    pub(super) fn pattern(&mut self, xml: Xml, outer: &Context) -> NodeId {
        let context = &outer.within(xml);
        match xml.tag_name().name() {
            "grammar" => return self.nested_grammar(xml, context),
            "externalRef" => return self.external(xml, context),
            "ref" | "parentRef" => return self.reference(xml, context),
            _ => {}
        }
        let pattern = match xml.tag_name().name() {
            "empty" => Pattern::Empty,
            "notAllowed" => Pattern::NotAllowed,
            "text" => Pattern::Text,
            "group" => Pattern::Group(self.children(xml, context)),
            "interleave" => Pattern::Interleave(self.children(xml, context)),
            "choice" => Pattern::Choice(self.children(xml, context)),
            "optional" => Pattern::Optional(self.content(xml, context)),
            "zeroOrMore" => Pattern::ZeroOrMore(self.content(xml, context)),
            "oneOrMore" => Pattern::OneOrMore(self.content(xml, context)),
            "list" => Pattern::List(self.content(xml, context)),
            "mixed" => {
                let text = self.add(Pattern::Text, xml, context);
                Pattern::Interleave(vec![text, self.content(xml, context)])
            }
            "element" | "attribute" => return self.named(xml, context),
            "value" => Pattern::Value(value_text(xml)),
            "data" => self.data(xml, context),
            other => {
                let help = "add it to codegen/src/grammar/load.rs";
                self.refuse(xml, outer, format!("unsupported pattern <{other}>"), help);
                Pattern::NotAllowed
            }
        };
        self.add(pattern, xml, context)
    }

    fn children(&mut self, xml: Xml, context: &Context) -> Vec<NodeId> {
        grammar_children(xml).map(|child| self.pattern(child, context)).collect()
    }

    /// Several children are an implicit group.
    pub(super) fn content(&mut self, xml: Xml, context: &Context) -> NodeId {
        let children = self.children(xml, context);
        self.group(children, xml, context)
    }

    fn group(&mut self, children: Vec<NodeId>, xml: Xml, context: &Context) -> NodeId {
        match children[..] {
            [] => {
                let name = xml.tag_name().name();
                self.refuse(
                    xml,
                    context,
                    format!("<{name}> has no content"),
                    "add <empty/> or <text/>",
                );
                self.add(Pattern::NotAllowed, xml, context)
            }
            [only] => only,
            _ => self.add(Pattern::Group(children), xml, context),
        }
    }

    fn named(&mut self, xml: Xml, context: &Context) -> NodeId {
        let is_attribute = xml.tag_name().name() == "attribute";
        let (names, has_name_child) = name_class(self, xml, context);
        let patterns = grammar_children(xml).skip(usize::from(has_name_child));
        let children: Vec<NodeId> = patterns.map(|child| self.pattern(child, context)).collect();
        let pattern = if is_attribute {
            let is_any_text = children.is_empty();
            let content = if is_any_text {
                self.add(Pattern::Text, xml, context)
            } else {
                self.group(children, xml, context)
            };
            Pattern::Attribute(names, content)
        } else {
            Pattern::Element(names, self.group(children, xml, context))
        };
        self.add(pattern, xml, context)
    }

    fn data(&mut self, xml: Xml, context: &Context) -> Pattern {
        let library =
            xml.ancestors().find_map(|node| node.attribute("datatypeLibrary")).unwrap_or("");
        if !library.is_empty() && library != DATATYPES {
            self.refuse(
                xml,
                context,
                format!("unsupported datatype library `{library}`"),
                "use the datatypes of XML Schema",
            );
        }
        let mut params = Vec::new();
        let mut except = None;
        for child in grammar_children(xml) {
            match child.tag_name().name() {
                "param" => params.push((
                    child.attribute("name").unwrap_or_default().to_owned(),
                    child.text().unwrap_or_default().to_owned(),
                )),
                "except" => {
                    let choices = self.children(child, context);
                    except = Some(self.add(Pattern::Choice(choices), child, context));
                }
                other => self.refuse(
                    child,
                    context,
                    format!("unsupported element <{other}> in <data>"),
                    "use <param> or <except>",
                ),
            }
        }
        Pattern::Data {
            datatype: xml.attribute("type").unwrap_or("string").trim().to_owned(),
            params,
            except,
        }
    }

    fn reference(&mut self, xml: Xml, context: &Context) -> NodeId {
        let name = xml.attribute("name").unwrap_or_default().trim().to_owned();
        let is_parent = xml.tag_name().name() == "parentRef";
        let scope = if is_parent { self.scopes.parent(context.scope) } else { Some(context.scope) };
        let node = self.add(Pattern::NotAllowed, xml, context);
        self.addresses.extend(address(xml).map(|address| (node, address)));
        match scope {
            Some(scope) => self.scopes.refer(scope, name, node),
            None => {
                self.refuse(xml, context, "<parentRef> is not in a nested grammar", "use <ref>");
            }
        }
        node
    }

    fn external(&mut self, xml: Xml, context: &Context) -> NodeId {
        let href = xml.attribute("href").unwrap_or_default();
        let read = |loader: &mut Self, root: Xml, file| {
            loader.pattern(root, &Context { file, ..context.clone() })
        };
        match self.guarded(href, xml, context, read) {
            Some(node) => node,
            None => self.add(Pattern::NotAllowed, xml, context),
        }
    }

    /// Points each reference to its definition.
    fn close_scopes(&mut self) {
        for (node, name, target) in self.scopes.resolve() {
            if let Some(target) = target {
                self.grammar.nodes[node.0].pattern = Pattern::Ref(target);
                continue;
            }
            let (file, line) = self.grammar.place(node);
            let problem = Problem::new(file, line, format!("`{name}` is not defined"));
            let problem = problem.help("add an <include> of the file that defines it");
            self.problems.push(Problem { address: self.addresses.get(&node).cloned(), ..problem });
        }
    }
}

/// The definition and the elements and attributes around a place.
fn address(xml: Xml) -> Option<String> {
    let name = |node: Xml| -> Option<String> {
        let name = node.attribute("name")?;
        match node.tag_name().name() {
            "define" => Some(format!("definition {name}:")),
            "element" => Some(name.to_owned()),
            "attribute" => Some(format!("@{name}")),
            _ => None,
        }
    };
    let mut names: Vec<String> = xml.ancestors().filter_map(name).collect();
    names.reverse();
    (!names.is_empty())
        .then(|| names.join("/").replace(":/", ": ").trim_end_matches(':').to_owned())
}

/// Child elements that belong to the grammar language; annotations are skipped.
pub(super) fn grammar_children<'a, 'input>(
    xml: Xml<'a, 'input>,
) -> impl Iterator<Item = Xml<'a, 'input>> {
    xml.children()
        .filter(|child| child.is_element() && child.tag_name().namespace() == Some(RELAX_NG))
}

/// A value as the default type `token` compares it; `string` keeps its blanks.
fn value_text(xml: Xml) -> String {
    let text: String = xml.children().filter_map(|child| child.text()).collect();
    if xml.attribute("type") == Some("string") {
        return text;
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
