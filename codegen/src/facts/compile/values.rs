//! Datatypes and literals to value types. In: the pattern of an attribute's value or of text. Out: [`ValueType`].
//! Datatypes without a class are text, and are recorded.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Undecided;
use crate::facts::classes::{Classes, fingerprint};
use crate::facts::patterns::{digits, literals};
use crate::facts::values::word;
use crate::facts::{Alternative, ValueType};
use crate::grammar::{Grammar, NodeId, Pattern};
use crate::problem::{Problem, Problems};

/// Value types by node, computed on demand.
pub(super) struct Values<'a> {
    grammar: &'a Grammar,
    classes: &'a Classes,
    cache: RefCell<BTreeMap<NodeId, Rc<ValueType>>>,
    undecided: RefCell<BTreeSet<Undecided>>,
    fingerprints: RefCell<BTreeSet<String>>,
    problems: RefCell<Problems>,
}

/// Ends of a range.
type Range = (Option<i128>, Option<i128>);

impl<'a> Values<'a> {
    pub(super) fn new(grammar: &'a Grammar, classes: &'a Classes) -> Self {
        Self {
            grammar,
            classes,
            cache: RefCell::default(),
            undecided: RefCell::default(),
            fingerprints: RefCell::default(),
            problems: RefCell::default(),
        }
    }

    /// The values of an attribute or of a piece of text.
    pub(super) fn of(&self, node: NodeId) -> Rc<ValueType> {
        if let Some(known) = self.cache.borrow().get(&node) {
            return Rc::clone(known);
        }
        let content = match self.grammar.pattern(node) {
            Pattern::Attribute(_, content) => *content,
            _ => node,
        };
        let values = Rc::new(self.finish(self.alternatives(content)));
        self.cache.borrow_mut().insert(node, Rc::clone(&values));
        values
    }

    /// The union of several.
    pub(super) fn union(&self, nodes: &[NodeId]) -> ValueType {
        let types = nodes.iter().map(|node| self.of(*node));
        self.finish(types.flat_map(|values| values.0.clone()).collect())
    }

    /// Adds the location to the problems since the last call.
    pub(super) fn locate(&self, address: &str) {
        for problem in &mut self.problems.borrow_mut().0 {
            problem.address.get_or_insert_with(|| address.to_owned());
        }
    }

    /// The datatypes without a class, and the fingerprints that occur.
    pub(super) fn into_findings(self) -> Result<(Vec<Undecided>, Vec<String>), Problems> {
        let undecided = self.undecided.into_inner().into_iter().collect();
        self.problems
            .into_inner()
            .finish((undecided, self.fingerprints.into_inner().into_iter().collect()))
    }

    /// Normalises; a class that includes decimal numbers includes the ranges of its union.
    fn finish(&self, alternatives: Vec<Alternative>) -> ValueType {
        let has_integers = |alternative: &Alternative| matches!(alternative, Alternative::Class(name) if self.classes.has_integers(name));
        let is_absorbing = alternatives.iter().any(has_integers);
        let is_range =
            |alternative: &Alternative| matches!(alternative, Alternative::Integer { .. });
        ValueType::of(
            alternatives.into_iter().filter(|alternative| !(is_absorbing && is_range(alternative))),
        )
    }

    fn alternatives(&self, node: NodeId) -> Vec<Alternative> {
        match self.grammar.pattern(node) {
            Pattern::Empty => vec![word("")],
            Pattern::Text => vec![Alternative::Text],
            Pattern::Value(text) => vec![word(text)],
            Pattern::Choice(nodes) => {
                nodes.iter().flat_map(|node| self.alternatives(*node)).collect()
            }
            Pattern::Optional(inner) => {
                let mut alternatives = self.alternatives(*inner);
                alternatives.push(word(""));
                alternatives
            }
            Pattern::Data { datatype, params, except } => {
                self.data(node, datatype, params, *except)
            }
            Pattern::List(inner) => {
                vec![self.class(node, &format!("list {}", self.describe(*inner)))]
            }
            Pattern::NotAllowed => Vec::new(),
            _ => {
                let (file, line) = self.grammar.place(node);
                let problem = Problem::new(file, line, "the value consists of several parts");
                let help = "use a choice of datatypes and literals, or <list> for tokens";
                self.problems.borrow_mut().push(problem.help(help));
                Vec::new()
            }
        }
    }

    fn data(
        &self,
        node: NodeId,
        datatype: &str,
        params: &[(String, String)],
        except: Option<NodeId>,
    ) -> Vec<Alternative> {
        let described = self.describe_data(datatype, params, except);
        if except.is_some() {
            return vec![self.class(node, &described)];
        }
        match datatype {
            "string" | "normalizedString" | "token" => match params {
                [] => vec![Alternative::Text],
                [(name, pattern)] if name == "pattern" => self.pattern(node, pattern, &described),
                _ => vec![self.class(node, &described)],
            },
            "float" | "double" | "decimal" if !params.iter().any(|(name, _)| name == "pattern") => {
                vec![Alternative::Decimal]
            }
            _ => match integer(datatype).and_then(|range| narrowed(range, params)) {
                Some((min, max)) => vec![Alternative::Integer { min, max }],
                None => vec![self.class(node, &described)],
            },
        }
    }

    fn pattern(&self, node: NodeId, pattern: &str, described: &str) -> Vec<Alternative> {
        if let Some((min, max)) = digits(pattern) {
            return vec![Alternative::Integer { min, max }];
        }
        match literals(pattern) {
            Some(words) => words.iter().map(|text| word(text)).collect(),
            None => vec![self.class(node, described)],
        }
    }

    /// The class of a datatype, or text where the table has none.
    fn class(&self, node: NodeId, described: &str) -> Alternative {
        let fingerprint = fingerprint(described);
        self.fingerprints.borrow_mut().insert(fingerprint.clone());
        if let Some(class) = self.classes.get(&fingerprint) {
            return Alternative::Class(class.name.clone());
        }
        let (file, line) = self.grammar.place(node);
        self.undecided.borrow_mut().insert(Undecided {
            file: file.to_owned(),
            line,
            fingerprint,
            datatype: described.to_owned(),
        });
        Alternative::Text
    }

    /// What is hashed: the datatype with sorted parameters and exceptions.
    fn describe_data(
        &self,
        datatype: &str,
        params: &[(String, String)],
        except: Option<NodeId>,
    ) -> String {
        let mut params: Vec<String> =
            params.iter().map(|(name, value)| format!(" {name}={value}")).collect();
        params.sort();
        let except = except.map(|except| format!(" except {}", self.describe(except)));
        format!("{datatype}{}{}", params.concat(), except.unwrap_or_default())
    }

    fn describe(&self, node: NodeId) -> String {
        let all = |nodes: &[NodeId]| {
            nodes.iter().map(|node| self.describe(*node)).collect::<Vec<_>>().join(",")
        };
        match self.grammar.pattern(node) {
            Pattern::Data { datatype, params, except } => {
                self.describe_data(datatype, params, *except)
            }
            Pattern::Value(text) => format!("'{text}'"),
            Pattern::Choice(nodes) => format!("({})", all(nodes)),
            Pattern::Group(nodes) | Pattern::Interleave(nodes) => all(nodes),
            Pattern::Optional(inner) => format!("{}?", self.describe(*inner)),
            Pattern::ZeroOrMore(inner) => format!("{}*", self.describe(*inner)),
            Pattern::OneOrMore(inner) => format!("{}+", self.describe(*inner)),
            _ => "text".to_owned(),
        }
    }
}

/// The range of an integer datatype.
fn integer(datatype: &str) -> Option<Range> {
    let signed = |bits: u32| (Some(-(1_i128 << (bits - 1))), Some((1_i128 << (bits - 1)) - 1));
    let unsigned = |bits: u32| (Some(0), Some((1_i128 << bits) - 1));
    Some(match datatype {
        "byte" => signed(8),
        "short" => signed(16),
        "int" => signed(32),
        "long" => signed(64),
        "unsignedByte" => unsigned(8),
        "unsignedShort" => unsigned(16),
        "unsignedInt" => unsigned(32),
        "unsignedLong" => unsigned(64),
        "integer" => (None, None),
        "nonNegativeInteger" => (Some(0), None),
        "positiveInteger" => (Some(1), None),
        "nonPositiveInteger" => (None, Some(0)),
        "negativeInteger" => (None, Some(-1)),
        _ => return None,
    })
}

/// The range with its parameters applied; none if a parameter is not a bound.
fn narrowed((mut min, mut max): Range, params: &[(String, String)]) -> Option<Range> {
    for (name, value) in params {
        let number = || value.trim().parse::<i128>().ok();
        let (low, high) = match name.as_str() {
            "minInclusive" => (Some(number()?), None),
            "maxInclusive" => (None, Some(number()?)),
            "minExclusive" => (Some(number()? + 1), None),
            "maxExclusive" => (None, Some(number()? - 1)),
            "pattern" => digits(value)?,
            _ => return None,
        };
        min = min.max(low);
        max = high.map_or(max, |high| Some(max.map_or(high, |max| max.min(high))));
    }
    Some((min, max))
}
