//! What following an expression leads to: literals, each with the names that its expressions can refer to.

use std::rc::Rc;

use hcl_edit::expr::{Array, Expression, Object, ObjectKey};

/// Where an expression is.
#[derive(Debug, Clone)]
pub(super) struct Scope<'a> {
    /// The position of the module.
    pub(super) module: usize,
    /// The position of the file.
    pub(super) file: usize,
    /// The innermost name that an expression around it defines.
    pub(super) bound: Option<Rc<Bound<'a>>>,
}

/// A name that an expression defines, such as the variable of a `for` expression.
#[derive(Debug)]
pub(super) struct Bound<'a> {
    name: &'a str,
    values: Vec<Term<'a>>,
    outer: Option<Rc<Bound<'a>>>,
}

/// A value that may be followed.
#[derive(Debug, Clone)]
pub(super) enum Term<'a> {
    /// An expression.
    Expression(&'a Expression, Scope<'a>),
    /// A literal.
    Literal(Literal<'a>),
}

/// A literal that a value may be.
#[derive(Debug, Clone)]
pub(super) enum Literal<'a> {
    /// An object.
    Object(&'a Object, Scope<'a>),
    /// A list.
    List(&'a Array, Scope<'a>),
    /// The elements of a list whose positions are unknown.
    Elements(Vec<Term<'a>>),
    /// The values of an object whose keys are unknown.
    Values(Vec<Term<'a>>),
}

impl<'a> Scope<'a> {
    /// The scope of the arguments of a block.
    pub(super) fn new(module: usize, file: usize) -> Self {
        Self { module, file, bound: None }
    }

    /// The same with another name.
    pub(super) fn with(&self, name: &'a str, values: Vec<Term<'a>>) -> Self {
        let bound = Bound { name, values, outer: self.bound.clone() };
        Self { bound: Some(Rc::new(bound)), ..self.clone() }
    }

    /// The values of a name that an expression around this one defines.
    pub(super) fn values(&self, name: &str) -> Option<Vec<Term<'a>>> {
        let mut bound = self.bound.as_deref();
        while let Some(inner) = bound {
            if inner.name == name {
                return Some(inner.values.clone());
            }
            bound = inner.outer.as_deref();
        }
        None
    }
}

impl<'a> Literal<'a> {
    /// The elements of a list, or the values of an object.
    pub(super) fn parts(&self) -> Vec<Term<'a>> {
        match self {
            Self::Object(object, scope) => {
                let values = object.iter().map(|(_, value)| value.expr());
                values.map(|value| Term::Expression(value, scope.clone())).collect()
            }
            Self::List(array, scope) => {
                array.iter().map(|item| Term::Expression(item, scope.clone())).collect()
            }
            Self::Elements(terms) | Self::Values(terms) => terms.clone(),
        }
    }

    /// The elements of a list; a value that is not a list is its only element.
    pub(super) fn elements(self) -> Vec<Term<'a>> {
        match self {
            Self::List(..) | Self::Elements(_) => self.parts(),
            Self::Object(..) | Self::Values(_) => vec![Term::Literal(self)],
        }
    }

    /// What an attribute may be.
    pub(super) fn attribute(&self, name: &str) -> Vec<Term<'a>> {
        match self {
            Self::Object(object, scope) => {
                let named = object.iter().filter(|(key, _)| key_name(key) == Some(name));
                named.map(|(_, value)| Term::Expression(value.expr(), scope.clone())).collect()
            }
            Self::Values(values) => values.clone(),
            Self::List(..) | Self::Elements(_) => Vec::new(),
        }
    }

    /// What the element at a position may be.
    pub(super) fn element(&self, position: usize) -> Vec<Term<'a>> {
        match self {
            Self::List(array, scope) => {
                let item = array.get(position);
                item.map(|item| Term::Expression(item, scope.clone())).into_iter().collect()
            }
            _ => self.parts(),
        }
    }
}

/// The name of a key that is a literal.
pub(super) fn key_name(key: &ObjectKey) -> Option<&str> {
    match key {
        ObjectKey::Ident(name) => Some(name.as_str()),
        ObjectKey::Expression(name) => name.as_str(),
    }
}
