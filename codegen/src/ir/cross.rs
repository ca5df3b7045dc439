//! Rules about several values, with all paths resolved to row paths. The terms are those of `mapping::shape`.

use super::rules::{RowPath, Words};
use crate::policy::Check;

/// A mistake: every term holds for an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrossCheck {
    /// Its name.
    pub name: String,
    /// What a check reports.
    pub check: Check,
    /// The only driver of libvirt that refuses it.
    pub driver: Option<String>,
    /// The row path of the elements, from the root.
    pub row_path: RowPath,
    /// The terms.
    pub terms: Vec<Term>,
    /// The value to which the message refers.
    pub at: Locator,
    /// What is wrong, and the fix.
    pub message: String,
}

/// The path of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locator {
    /// The path as in policy.
    pub text: String,
    /// The number of elements upwards; none for the root.
    pub up: Option<u8>,
    /// The row path from there.
    pub row_path: RowPath,
}

/// A condition on values of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// `PATH(WORDS)` or `PATH`
    Is(Locator, Words),
    /// The same after `!`
    IsNot(Locator, Words),
    /// `OPERAND<OPERAND`
    Compare(Operand, Order, Operand),
    /// `repeated(PATHS)`
    Repeated(Vec<Locator>),
    /// `outside(ADDRESS,NETWORK,PREFIX,NETMASK)`
    Outside(Box<[Locator; 4]>),
}

/// How two numbers compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// `<`
    Less,
    /// `>`
    Greater,
    /// `>=`
    NotLess,
    /// `<>`
    Different,
}

/// A number of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operand {
    /// A number.
    Number(i128),
    /// `PATH`
    Value(Locator),
    /// `times(PATHS)`
    Product(Vec<Locator>),
    /// `total(PATH)`
    Total(Locator),
    /// `highest(PATH)`
    Highest(Locator),
    /// `number_of(PATH)`
    Count(Locator),
    /// `length(PATH)`
    Length(Locator),
}
