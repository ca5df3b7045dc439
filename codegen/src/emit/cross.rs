//! Prints the rules about several values, in the terms of `mapping::shape`.

use super::rules::{list, row_path_text, words};
use crate::ir::{CrossCheck, Locator, Operand, Order, Root, Term};

/// The expression for the rules of a root.
pub(super) fn name(root: &Root) -> String {
    match root.checks.as_slice() {
        [] => "&[]".to_owned(),
        _ => format!("checks::{}", root.name.to_uppercase()),
    }
}

/// The static rules of a root.
pub(super) fn checks(root: &Root) -> String {
    let checks: String = root.checks.iter().map(check).collect();
    let name = root.name.to_uppercase();
    format!(
        "\n/// From schemas/policy/{}.rules.\npub static {name}: &[CrossCheck] = &[\n{checks}];\n",
        root.name
    )
}

fn check(check: &CrossCheck) -> String {
    format!(
        "    CrossCheck {{ name: {:?}, check: Check::{:?}, driver: {:?}, row_path: {},\n        terms: {},\n        at: {}, message: {:?} }},\n",
        check.name,
        check.check,
        check.driver.as_deref(),
        row_path_text(&check.row_path),
        list(&check.terms, term),
        place(&check.at),
        check.message
    )
}

fn term(term: &Term) -> String {
    match term {
        Term::Is(at, words_of) => format!("Term::Is({}, {})", place(at), words(words_of)),
        Term::IsNot(at, words_of) => format!("Term::IsNot({}, {})", place(at), words(words_of)),
        Term::Compare(left, order, right) => {
            let order = match order {
                Order::Less => "Less",
                Order::Greater => "Greater",
                Order::NotLess => "NotLess",
                Order::Different => "Different",
            };
            format!("Term::Compare({}, Order::{order}, {})", operand(left), operand(right))
        }
        Term::Repeated(places) => format!("Term::Repeated({})", list(places, place)),
        Term::Outside(places) => {
            let [address, network, prefix, netmask] = places.as_ref();
            format!(
                "Term::Outside {{ address: {}, network: {}, prefix: {}, netmask: {} }}",
                place(address),
                place(network),
                place(prefix),
                place(netmask)
            )
        }
    }
}

fn operand(operand: &Operand) -> String {
    match operand {
        Operand::Number(number) => format!("Operand::Number({number})"),
        Operand::Value(at) => format!("Operand::Value({})", place(at)),
        Operand::Product(places) => format!("Operand::Product({})", list(places, place)),
        Operand::Total(at) => format!("Operand::Total({})", place(at)),
        Operand::Highest(at) => format!("Operand::Highest({})", place(at)),
        Operand::Count(at) => format!("Operand::Count({})", place(at)),
        Operand::Length(at) => format!("Operand::Length({})", place(at)),
    }
}

fn place(place: &Locator) -> String {
    let up = place.up.map_or_else(|| "Selector::FROM_ROOT".to_owned(), |up| up.to_string());
    format!(
        "Selector {{ text: {:?}, up: {up}, row_path: {} }}",
        place.text,
        row_path_text(&place.row_path)
    )
}
