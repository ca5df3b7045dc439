//! Follows an expression to the literals that its value may be: through references, `for` expressions, conditionals and
//! calls. What cannot be followed leads to nothing. Evaluates nothing.

use std::cell::Cell;

use hcl_edit::Decorated;
use hcl_edit::expr::{Expression, ForExpr, FuncCall, Traversal, TraversalOperator};
use hcl_edit::structure::Block;

use super::calls::{self, Passed};
use super::term::{Literal, Scope, Term};
use super::tree::{Names, Tree};

/// The maximum number of expressions inside of each other.
const MAX_DEPTH: u32 = 64;

/// The maximum number of expressions that are followed for one block.
const MAX_STEPS: u32 = 100_000;

/// The operators of a traversal.
type Operators<'a> = &'a [Decorated<TraversalOperator>];

/// Follows the expressions of a tree.
pub(super) struct Follower<'a> {
    tree: &'a Tree,
    names: Vec<Names<'a>>,
    depth: Cell<u32>,
    steps: Cell<u32>,
}

impl<'a> Follower<'a> {
    /// For the expressions of a tree.
    pub(super) fn new(tree: &'a Tree) -> Self {
        let names = (0..tree.modules.len()).map(|module| tree.names(module)).collect();
        Self { tree, names, depth: Cell::new(0), steps: Cell::new(0) }
    }

    /// Starts another block.
    pub(super) fn start(&self) {
        self.steps.set(0);
    }

    /// The scope of a block, which defines `each` if it has `for_each`.
    pub(super) fn scope_of(&self, block: &'a Block, scope: Scope<'a>) -> Scope<'a> {
        let Some(argument) = block.body.get_attribute("for_each") else { return scope };
        let values = self.parts(&Term::Expression(&argument.value, scope.clone()));
        scope.with("each", values)
    }

    /// The literals that a value may be.
    pub(super) fn follow(&self, term: &Term<'a>) -> Vec<Literal<'a>> {
        let (expression, scope) = match term {
            Term::Literal(literal) => return vec![literal.clone()],
            Term::Expression(expression, scope) => (*expression, scope),
        };
        self.deeper(|| self.expression(expression, scope))
    }

    /// Does something one level deeper; nothing beyond the limits, so that a reference to itself ends.
    pub(super) fn deeper<T: Default>(&self, work: impl FnOnce() -> T) -> T {
        if self.depth.get() >= MAX_DEPTH || self.steps.get() >= MAX_STEPS {
            return T::default();
        }
        self.depth.set(self.depth.get() + 1);
        self.steps.set(self.steps.get() + 1);
        let done = work();
        self.depth.set(self.depth.get() - 1);
        done
    }

    /// The literals that several values may be.
    pub(super) fn follow_all(&self, terms: &[Term<'a>]) -> Vec<Literal<'a>> {
        terms.iter().flat_map(|term| self.follow(term)).collect()
    }

    /// The elements of the lists, and the values of the objects, that a value may be.
    pub(super) fn parts(&self, term: &Term<'a>) -> Vec<Term<'a>> {
        self.follow(term).iter().flat_map(Literal::parts).collect()
    }

    fn expression(&self, expression: &'a Expression, scope: &Scope<'a>) -> Vec<Literal<'a>> {
        let inner = |inner: &'a Expression| self.follow(&Term::Expression(inner, scope.clone()));
        match expression {
            Expression::Object(object) => vec![Literal::Object(object, scope.clone())],
            Expression::Array(array) => vec![Literal::List(array, scope.clone())],
            Expression::Parenthesis(parenthesis) => inner(parenthesis.inner()),
            Expression::Conditional(conditional) => {
                let mut found = inner(&conditional.true_expr);
                found.extend(inner(&conditional.false_expr));
                found
            }
            Expression::ForExpr(each) => self.for_expression(each, scope),
            Expression::FuncCall(call) => self.call(call, scope),
            Expression::Variable(name) => {
                self.follow_all(&scope.values(name.as_str()).unwrap_or_default())
            }
            Expression::Traversal(traversal) => self.traversal(traversal, scope),
            _ => Vec::new(),
        }
    }

    fn for_expression(&self, each: &'a ForExpr, scope: &Scope<'a>) -> Vec<Literal<'a>> {
        let intro = &each.intro;
        let collection = Term::Expression(&intro.collection_expr, scope.clone());
        if is_filter(each) {
            return self.follow(&collection);
        }
        let mut inner = scope.with(intro.value_var.as_str(), self.parts(&collection));
        if let Some(key) = &intro.key_var {
            inner = inner.with(key.as_str(), Vec::new());
        }
        let value = vec![Term::Expression(&each.value_expr, inner)];
        vec![match (&each.key_expr, each.grouping) {
            (None, _) => Literal::Elements(value),
            (Some(_), false) => Literal::Values(value),
            (Some(_), true) => Literal::Values(vec![Term::Literal(Literal::Elements(value))]),
        }]
    }

    fn call(&self, call: &'a FuncCall, scope: &Scope<'a>) -> Vec<Literal<'a>> {
        let Some(result) = calls::result(call) else { return Vec::new() };
        let terms = self.arguments(call, scope);
        let all = |terms: &[Term<'a>]| terms.iter().flat_map(|term| self.parts(term)).collect();
        match (result, terms.as_slice()) {
            (Passed::Arguments, terms) => self.follow_all(terms),
            (Passed::First, [first, ..]) => self.follow(first),
            (Passed::Elements, terms) => vec![Literal::Elements(all(terms))],
            (Passed::Selected, [list, ..]) => vec![Literal::Elements(self.parts(list))],
            (Passed::Element, [list, ..]) => self.follow_all(&self.parts(list)),
            (Passed::Flat, [list, ..]) => vec![Literal::Elements(self.flat(list))],
            (Passed::Zipped, [_, values, ..]) => vec![Literal::Values(self.parts(values))],
            (Passed::Lookup, [map, key, rest @ ..]) => {
                let maps = self.follow(map);
                let values = |map: &Literal<'a>| match key {
                    Term::Expression(key, _) => indexed(map, key),
                    Term::Literal(_) => map.parts(),
                };
                let mut found: Vec<Term<'a>> = maps.iter().flat_map(values).collect();
                found.extend_from_slice(rest);
                self.follow_all(&found)
            }
            _ => Vec::new(),
        }
    }

    /// The arguments of a call; `list...` as the last one stands for its elements.
    fn arguments(&self, call: &'a FuncCall, scope: &Scope<'a>) -> Vec<Term<'a>> {
        let arguments = call.args.iter();
        let mut terms: Vec<Term<'a>> =
            arguments.map(|argument| Term::Expression(argument, scope.clone())).collect();
        if call.args.expand_final()
            && let Some(last) = terms.pop()
        {
            terms.extend(self.parts(&last));
        }
        terms
    }

    /// The elements of a list and of the lists in it.
    fn flat(&self, list: &Term<'a>) -> Vec<Term<'a>> {
        let mut elements = Vec::new();
        for literal in self.follow(list) {
            match literal {
                Literal::List(..) | Literal::Elements(_) => {
                    let inner = |part: &Term<'a>| self.deeper(|| self.flat(part));
                    elements.extend(literal.parts().iter().flat_map(inner));
                }
                Literal::Object(..) | Literal::Values(_) => elements.push(Term::Literal(literal)),
            }
        }
        elements
    }

    fn traversal(&self, traversal: &'a Traversal, scope: &Scope<'a>) -> Vec<Literal<'a>> {
        let operators = traversal.operators.as_slice();
        let (terms, operators) = match &traversal.expr {
            Expression::Variable(name) => self.reference(name.as_str(), operators, scope),
            base => (vec![Term::Expression(base, scope.clone())], operators),
        };
        self.apply(self.follow_all(&terms), operators)
    }

    /// The values that a reference leads to, and the operators that apply to them.
    fn reference(
        &self,
        root: &str,
        operators: Operators<'a>,
        scope: &Scope<'a>,
    ) -> (Vec<Term<'a>>, Operators<'a>) {
        if root != "each"
            && let Some(values) = scope.values(root)
        {
            return (values, operators);
        }
        let Some((first, rest)) = operators.split_first() else { return (Vec::new(), operators) };
        let TraversalOperator::GetAttr(name) = first.value() else {
            return (Vec::new(), operators);
        };
        let terms = match (root, name.as_str()) {
            ("each", "value") => scope.values(root).unwrap_or_default(),
            ("local", name) => self.local(name, scope.module),
            ("var", name) => self.variable(name, scope.module),
            _ => Vec::new(),
        };
        (terms, rest)
    }

    fn local(&self, name: &str, module: usize) -> Vec<Term<'a>> {
        let values = self.names[module].locals.get(name).into_iter().flatten();
        let term = |(file, value): &(usize, &'a Expression)| {
            Term::Expression(value, Scope::new(module, *file))
        };
        values.map(term).collect()
    }

    /// The arguments of the call for a variable, or its default.
    fn variable(&self, name: &str, module: usize) -> Vec<Term<'a>> {
        let mut terms = Vec::new();
        if let Some((caller, call)) = self.tree.caller(module) {
            for (file, block) in self.names[caller].calls.get(call).into_iter().flatten() {
                if let Some(argument) = block.body.get_attribute(name) {
                    let scope = self.scope_of(block, Scope::new(caller, *file));
                    terms.push(Term::Expression(&argument.value, scope));
                }
            }
        }
        if terms.is_empty() {
            let defaults = self.names[module].defaults.get(name).into_iter().flatten();
            let term = |(file, value): &(usize, &'a Expression)| {
                Term::Expression(value, Scope::new(module, *file))
            };
            terms.extend(defaults.map(term));
        }
        terms
    }

    /// The literals that the operators of a traversal lead to.
    fn apply(&self, mut literals: Vec<Literal<'a>>, operators: Operators<'a>) -> Vec<Literal<'a>> {
        for (position, operator) in operators.iter().enumerate() {
            let terms: Vec<Term<'a>> = match operator.value() {
                TraversalOperator::AttrSplat(_) | TraversalOperator::FullSplat(_) => {
                    return self.splat(literals, &operators[position + 1..]);
                }
                TraversalOperator::GetAttr(name) => {
                    literals.iter().flat_map(|literal| literal.attribute(name.as_str())).collect()
                }
                TraversalOperator::LegacyIndex(index) => {
                    let index = usize::try_from(**index).unwrap_or(usize::MAX);
                    literals.iter().flat_map(|literal| literal.element(index)).collect()
                }
                TraversalOperator::Index(index) => {
                    literals.iter().flat_map(|literal| indexed(literal, index)).collect()
                }
            };
            literals = self.follow_all(&terms);
        }
        literals
    }

    fn splat(&self, literals: Vec<Literal<'a>>, rest: Operators<'a>) -> Vec<Literal<'a>> {
        let elements: Vec<Term<'a>> = literals.into_iter().flat_map(Literal::elements).collect();
        let found = self.apply(self.follow_all(&elements), rest);
        vec![Literal::Elements(found.into_iter().map(Term::Literal).collect())]
    }
}

/// What `literal[index]` may be.
fn indexed<'a>(literal: &Literal<'a>, index: &Expression) -> Vec<Term<'a>> {
    if let Some(name) = index.as_str() {
        return literal.attribute(name);
    }
    let number = index.as_number().and_then(hcl_edit::Number::as_u64);
    match number.map(usize::try_from) {
        Some(Ok(position)) => literal.element(position),
        _ => literal.parts(),
    }
}

/// Whether a `for` expression only filters an object: `{ for k, v in x : k => v if .. }`.
fn is_filter(each: &ForExpr) -> bool {
    let is_name = |expression: &Expression, name: &str| {
        expression.as_variable().is_some_and(|variable| variable.as_str() == name)
    };
    let (Some(key), Some(variable)) = (&each.key_expr, &each.intro.key_var) else { return false };
    let value = each.intro.value_var.as_str();
    is_name(key, variable.as_str()) && is_name(&each.value_expr, value) && !each.grouping
}
