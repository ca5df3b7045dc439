//! Converts literal HCL to values according to a schema. Converts scalars as Terraform does (`"5"` is accepted as a
//! number), rejects expressions that need evaluation, and finds all problems instead of the first one.

use std::collections::BTreeMap;

use hcl_edit::Span;
use hcl_edit::expr::{Array, Expression, Object as HclObject, ObjectKey};
use hcl_edit::structure::{Body, Structure};
use mapping::schema::{Attribute, Type};
use mapping::value::Object;
use mapping::{Path, Step, Value};

use super::heredoc;
use super::reading::{BlockSchema, Reading};
use super::scalar;
use crate::sources::{Lines, SourceProblem, suggest_at};

/// The meta-arguments of Terraform, which do not describe the object.
const META_ARGUMENTS: &[&str] =
    &["depends_on", "provider", "lifecycle", "provisioner", "connection"];

/// The meta-arguments that create several objects from one block.
const REPETITIONS: &[&str] = &["count", "for_each"];

/// The maximum number of keys that a message lists.
const LISTED: usize = 16;

/// Reads the body of a block, whose values must be literals.
pub fn read_body(lines: &Lines, body: &Body, schema: &BlockSchema) -> Reading {
    Reader::new(lines, schema, Purpose::Convert).read(body)
}

/// Reads the body of a block that is not converted. Its problems are unknown keys and literals of the wrong type.
/// Expressions are not evaluated: they have no problem and an unknown value.
pub fn check_body(lines: &Lines, body: &Body, schema: &BlockSchema) -> Reading {
    Reader::new(lines, schema, Purpose::Check).read(body)
}

/// What a block is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// Its value, which must be literal.
    Convert,
    /// Its problems.
    Check,
}

struct Reader<'a> {
    lines: &'a Lines<'a>,
    schema: &'a BlockSchema<'a>,
    purpose: Purpose,
    offsets: BTreeMap<Path, usize>,
    problems: Vec<SourceProblem>,
}

impl<'a> Reader<'a> {
    fn new(lines: &'a Lines<'a>, schema: &'a BlockSchema<'a>, purpose: Purpose) -> Self {
        Self { lines, schema, purpose, offsets: BTreeMap::new(), problems: Vec::new() }
    }

    fn read(mut self, body: &Body) -> Reading {
        let mut object = Object::new();
        for structure in body {
            self.argument(structure, &mut object);
        }
        Reading { value: Value::Object(object), offsets: self.offsets, problems: self.problems }
    }

    fn argument(&mut self, structure: &Structure, object: &mut Object) {
        let BlockSchema { attributes, ignored, .. } = *self.schema;
        let (ident, start) = match structure {
            Structure::Attribute(attribute) => (attribute.key.as_str(), start(&attribute.key)),
            Structure::Block(block) => (block.ident.as_str(), start(&block.ident)),
        };
        let path = Path::root();
        match (find(attributes, ident), structure) {
            (Some(attribute), Structure::Attribute(argument)) => {
                let value = self.attribute(attribute, &argument.value, start, &path);
                object.set(attribute.name, value);
            }
            (Some(attribute), Structure::Block(_)) => {
                let message = format!("{ident}: is an argument, not a block: {}", form(attribute));
                self.problem(start, message);
            }
            (None, _) if ignored.contains(&ident) || META_ARGUMENTS.contains(&ident) => {}
            (None, _) if REPETITIONS.contains(&ident) && self.purpose == Purpose::Check => {}
            (None, _) if REPETITIONS.contains(&ident) => {
                let message = format!(
                    "{ident}: is not supported, because only literal values are converted; write one block for each \
                     object"
                );
                self.problem(start, message);
            }
            (None, _) => self.unknown(ident, start, attributes, &path),
        }
    }

    /// The value of an argument; records the offset of the argument.
    fn attribute(
        &mut self,
        attribute: &Attribute,
        expression: &Expression,
        start: usize,
        path: &Path,
    ) -> Value {
        let path = path.attribute(attribute.name);
        self.offsets.insert(path.clone(), start);
        self.value(expression, &attribute.r#type, &path)
    }

    fn unknown(&mut self, name: &str, start: usize, attributes: &[Attribute], path: &Path) {
        let separator = if path.0.is_empty() { "" } else { "." };
        let parent: Vec<&str> = path.0.iter().filter_map(step_name).collect();
        let advice = match suggest_at(self.schema.r#type, self.schema.keys, &parent, name) {
            Some(near) => format!(". Did you mean \"{}\"?", near.key),
            None if attributes.len() <= LISTED => {
                let names: Vec<&str> = attributes.iter().map(|attribute| attribute.name).collect();
                format!("; known keys: {}", names.join(", "))
            }
            None => String::new(),
        };
        self.problem(start, format!("{path}{separator}{name}: unknown key{advice}"));
    }

    fn problem(&mut self, start: usize, message: impl Into<String>) {
        self.problems.push(self.lines.problem(start, message));
    }

    fn value(&mut self, expression: &Expression, r#type: &Type, path: &Path) -> Value {
        match (expression, r#type) {
            _ if self.is_skipped(expression) || *r#type == Type::Any => self.opaque(),
            (Expression::Parenthesis(inner), _) => self.value(inner.inner(), r#type, path),
            (Expression::Null(_), _) => Value::Null,
            (Expression::Object(object), Type::Object(attributes)) => {
                self.object(object, attributes, path)
            }
            (Expression::Object(object), Type::Map) => self.map(object, path),
            (Expression::Array(array), Type::Objects(_) | Type::Strings) => {
                self.list(array, r#type, path)
            }
            (Expression::Object(_) | Expression::Array(_), _) => {
                self.mismatch(expression, r#type, path)
            }
            _ => match self.scalar(expression) {
                Some(value) => scalar::convert(value, r#type)
                    .unwrap_or_else(|| self.mismatch(expression, r#type, path)),
                None => Value::Null,
            },
        }
    }

    /// The value of an expression that is not read.
    fn opaque(&self) -> Value {
        match self.purpose {
            Purpose::Convert => Value::Null,
            Purpose::Check => Value::Unknown,
        }
    }

    /// Whether a check cannot know the value of an expression.
    fn is_skipped(&self, expression: &Expression) -> bool {
        let is_literal = match expression {
            Expression::Number(_) => true,
            Expression::HeredocTemplate(_) => heredoc::decode(self.source(expression)).is_some(),
            _ => what(expression).is_none(),
        };
        self.purpose == Purpose::Check && !is_literal
    }

    fn mismatch(&mut self, expression: &Expression, r#type: &Type, path: &Path) -> Value {
        self.problem(start(expression), format!("{path}: must be {}", kind(r#type)));
        self.opaque()
    }

    fn object(&mut self, object: &HclObject, attributes: &[Attribute], path: &Path) -> Value {
        let mut value = Object::new();
        let mut has_all = true;
        for (key, entry) in object {
            let Some(name) = self.key(key, path) else {
                has_all = false;
                continue;
            };
            match find(attributes, &name) {
                Some(attribute) if !value.get(attribute.name).is_null() => {
                    let message = format!("{path}.{name}: is set more than once; keep one of them");
                    self.problem(start(key), message);
                }
                Some(attribute) => {
                    let inner = self.attribute(attribute, entry.expr(), start(key), path);
                    value.set(attribute.name, inner);
                }
                None => self.unknown(&name, start(key), attributes, path),
            }
        }
        // A check does not know the attributes of computed keys.
        if has_all { Value::Object(value) } else { self.opaque() }
    }

    /// Reads a map of scalars; its keys are checked when it is converted to a record.
    fn map(&mut self, object: &HclObject, path: &Path) -> Value {
        let mut map = BTreeMap::new();
        let mut has_all = true;
        for (key, entry) in object {
            let Some(name) = self.key(key, path) else {
                has_all = false;
                continue;
            };
            let path = path.key(&name);
            self.offsets.insert(path.clone(), start(key));
            let value = match entry.expr() {
                Expression::Null(_) => Value::Null,
                Expression::Bool(truth) => Value::Bool(*truth.value()),
                expression => self.value(expression, &Type::String, &path),
            };
            if map.insert(name, value).is_some() {
                self.problem(
                    start(key),
                    format!("{path}: is set more than once; keep one of them"),
                );
            }
        }
        if has_all { Value::Map(map) } else { self.opaque() }
    }

    fn key(&mut self, key: &ObjectKey, path: &Path) -> Option<String> {
        match key {
            ObjectKey::Ident(ident) => Some(ident.as_str().to_owned()),
            ObjectKey::Expression(Expression::String(name)) => Some(name.value().clone()),
            ObjectKey::Expression(Expression::Null(_)) => Some("null".to_owned()),
            ObjectKey::Expression(Expression::Bool(truth)) => Some(truth.value().to_string()),
            ObjectKey::Expression(_) if self.purpose == Purpose::Check => None,
            ObjectKey::Expression(_) => {
                let message = format!(
                    "{path}: has a computed key; only literal keys are converted, so write the key itself"
                );
                self.problem(start(key), message);
                None
            }
        }
    }

    fn list(&mut self, array: &Array, r#type: &Type, path: &Path) -> Value {
        let mut items = Vec::with_capacity(array.len());
        for (index, item) in array.iter().enumerate() {
            let path = path.index(index);
            self.offsets.insert(path.clone(), start(item));
            let before = self.problems.len();
            let item = without_parentheses(item);
            let value = match r#type {
                Type::Objects(attributes) => match item {
                    Expression::Object(object) => self.object(object, attributes, &path),
                    _ if self.is_skipped(item) => Value::Unknown,
                    _ => Value::Null,
                },
                _ => self.value(item, &Type::String, &path),
            };
            if value.is_null() && self.problems.len() == before && !self.is_skipped(item) {
                let element = match r#type {
                    Type::Objects(_) => "an object",
                    _ => "a string",
                };
                self.problem(start(item), format!("{path}: must be {element}"));
            }
            items.push(value);
        }
        Value::List(items)
    }

    /// Reads a scalar; an expression that needs evaluation is a problem.
    fn scalar(&mut self, expression: &Expression) -> Option<Value> {
        let source = self.source(expression);
        let value = match expression {
            Expression::Bool(truth) => Some(Value::Bool(*truth.value())),
            Expression::Number(_) => scalar::number(source).map(Value::Number),
            Expression::String(_) if source.contains('\n') => {
                let message =
                    "a quoted string must not contain a line break; write \\n, or use a heredoc";
                self.problem(start(expression), message);
                return None;
            }
            Expression::String(text) => Some(Value::string(text.value())),
            Expression::HeredocTemplate(_) => heredoc::decode(source).map(Value::from),
            _ => None,
        };
        if value.is_none() {
            let line = source.lines().next().unwrap_or_default();
            let what = what(expression).unwrap_or("an operation");
            let message = format!(
                "\"{line}\" is {what}; only literal values are converted, so write the value itself"
            );
            self.problem(start(expression), message);
        }
        value
    }

    fn source(&self, expression: &Expression) -> &str {
        let span = expression.span().unwrap_or_default();
        self.lines.text.get(span).unwrap_or_default()
    }
}

fn find<'a>(attributes: &'a [Attribute], name: &str) -> Option<&'a Attribute> {
    attributes.iter().find(|attribute| attribute.name == name)
}

fn without_parentheses(mut expression: &Expression) -> &Expression {
    while let Expression::Parenthesis(inner) = expression {
        expression = inner.inner();
    }
    expression
}

fn step_name(step: &Step) -> Option<&str> {
    match step {
        Step::Attribute(name) => Some(name),
        Step::Key(name) => Some(name),
        Step::Index(_) => None,
    }
}

fn start(part: &impl Span) -> usize {
    part.span().unwrap_or_default().start
}

/// The kind of an expression that may not be a literal, in words.
fn what(expression: &Expression) -> Option<&'static str> {
    Some(match expression {
        Expression::Variable(_) | Expression::Traversal(_) => "a reference",
        Expression::FuncCall(_) => "a function call",
        Expression::StringTemplate(_) | Expression::HeredocTemplate(_) => "a template",
        Expression::Conditional(_) => "a condition",
        Expression::ForExpr(_) => "a for expression",
        Expression::Number(_) => "a number out of range",
        Expression::UnaryOp(_) | Expression::BinaryOp(_) => "an operation",
        _ => return None,
    })
}

fn kind(r#type: &Type) -> &'static str {
    match r#type {
        Type::String => "a string",
        Type::Bool => "true or false",
        Type::Number => "a number",
        Type::Strings => "a list of strings: [\"...\"]",
        Type::Map => "a map of strings: { ... }",
        Type::Any => "a value",
        Type::Object(_) => "an object: { ... }",
        Type::Objects(_) => "a list of objects: [{ ... }]",
    }
}

fn form(attribute: &Attribute) -> String {
    match attribute.r#type {
        Type::Objects(_) => format!("{} = [{{ ... }}]", attribute.name),
        Type::Object(_) | Type::Map => format!("{} = {{ ... }}", attribute.name),
        _ => format!("{} = ...", attribute.name),
    }
}
