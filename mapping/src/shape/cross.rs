//! Mistakes that several values of a document make together, as policy describes them.

use super::{Check, RowPath, Selector, Words};

/// A mistake: every term holds for an element. A rule about elements of several lists has one entry for each list.
#[derive(Debug)]
pub struct CrossCheck {
    /// Its name in policy.
    pub name: &'static str,
    /// Whether libvirt refuses the document or drops a value.
    pub check: Check,
    /// The only driver of libvirt that refuses it. While the driver is not known, an error is a warning.
    pub driver: Option<&'static str>,
    /// The row path of the elements, from the root.
    pub row_path: RowPath,
    /// The terms, all of which hold if the mistake is made.
    pub terms: &'static [Term],
    /// The value to which the message refers.
    pub at: Selector,
    /// What is wrong, and the fix.
    pub message: &'static str,
}

/// A condition on values of a document.
#[derive(Debug)]
pub enum Term {
    /// A value is one of some words; one with the suffix `*` is a prefix. No words: the value or element exists.
    Is(Selector, Words),
    /// The opposite.
    IsNot(Selector, Words),
    /// A number compares with another one; false if one of them does not exist.
    Compare(Operand, Order, Operand),
    /// Another element before this one, in any list of the rule, has the same values.
    Repeated(&'static [Selector]),
    /// The IP address is outside of the network of an address with a prefix or a netmask.
    Outside {
        /// The address to test.
        address: Selector,
        /// An address of the network.
        network: Selector,
        /// The length of the prefix of the network.
        prefix: Selector,
        /// The netmask, if there is no prefix.
        netmask: Selector,
    },
}

/// How two numbers compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The left number is less.
    Less,
    /// The left number is greater.
    Greater,
    /// The left number is greater, or they are equal.
    NotLess,
    /// The numbers differ.
    Different,
}

/// A number of a document.
#[derive(Debug)]
pub enum Operand {
    /// This number.
    Number(i128),
    /// A number, or a size in bytes.
    Value(Selector),
    /// The product of numbers; an absent one counts as 1.
    Product(&'static [Selector]),
    /// The total of all values of a selector.
    Total(Selector),
    /// The greatest number in all values of a selector, which are numbers or sets of CPUs.
    Highest(Selector),
    /// The number of values or elements.
    Count(Selector),
    /// The number of characters of a text.
    Length(Selector),
}
