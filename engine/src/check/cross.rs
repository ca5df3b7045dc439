//! Mistakes that several values make together.

use std::collections::BTreeSet;
use std::net::IpAddr;

use mapping::shape::{Canon, Check, CrossCheck, Kind, Operand, Order, Row, Selector, Term, Words};
use mapping::view::{Part, parts_at};

use super::element::Element;
use super::{Fault, Finding, is_secret};
use crate::compare::Size;

/// The values of the elements before one, for `repeated`.
type Seen = Vec<BTreeSet<Vec<String>>>;

/// The rules of a root.
pub(super) struct Checks<'a> {
    pub(super) checks: &'static [CrossCheck],
    /// The driver of libvirt, if it is known.
    pub(super) driver: Option<&'a str>,
}

impl Checks<'_> {
    /// Finds the mistakes of a configuration.
    pub(super) fn find(&self, root: &Element, findings: &mut Vec<Finding>) {
        for rule in self.checks.chunk_by(|left, right| left.name == right.name) {
            let terms = rule.iter().flat_map(|check| check.terms);
            let mut seen: Seen = terms.map(|_| BTreeSet::new()).collect();
            for (check, severity) in rule.iter().filter_map(|it| Some((it, self.severity(it)?))) {
                each(root, check.row_path, &mut |element| {
                    if element.makes(check, &mut seen) {
                        findings.push(element.finding(check, severity));
                    }
                });
            }
        }
    }

    /// The severity of a rule with the driver; none if the driver accepts it.
    fn severity(&self, check: &CrossCheck) -> Option<Check> {
        match (check.driver, self.driver) {
            (Some(_), None) => Some(check.check.min(Check::Warning)),
            (Some(refusing), Some(driver)) if refusing != driver => None,
            _ => Some(check.check),
        }
    }
}

/// Calls a function for each element at the end of a row path.
fn each(element: &Element, row_path: &[u16], call: &mut dyn FnMut(&Element)) {
    match row_path.split_first() {
        None => call(element),
        Some((first, rest)) => {
            element.each_child(usize::from(*first), &mut |child| each(child, rest, call));
        }
    }
}

/// A number of a document.
enum Amount {
    Unknown,
    Absent,
    Known(i128),
}

impl From<Option<i128>> for Amount {
    fn from(number: Option<i128>) -> Self {
        number.map_or(Self::Absent, Self::Known)
    }
}

impl Element<'_> {
    /// Whether all terms hold. A term about an unknown value does not hold.
    fn makes(&self, check: &CrossCheck, seen: &mut Seen) -> bool {
        let mut terms = check.terms.iter().zip(seen);
        terms.all(|(term, seen)| self.term(term, seen) == Some(true))
    }

    fn finding(&self, check: &'static CrossCheck, severity: Check) -> Finding {
        let (path, xml) = self.place(&check.at);
        let row = self.around(check.at.up).and_then(|it| it.shape.row_at(check.at.row_path));
        let row = row.map(|(_, row)| row);
        let is_foreign = |row: &Row| matches!(row.kind, Kind::RawContent | Kind::RawElement);
        let is_shown = row.is_none_or(|row| !is_secret(row) && !is_foreign(row));
        let texts = self.texts(&check.at).filter(|_| is_shown).unwrap_or_default();
        let text = texts.into_iter().next();
        let scalar = row.and_then(Row::scalar);
        let fault = Fault::Cross { text, scalar, message: check.message };
        Finding { path, xml, check: severity, driver: check.driver, fault }
    }

    /// Whether a term holds; none if that depends on unknown values.
    fn term(&self, term: &Term, seen: &mut BTreeSet<Vec<String>>) -> Option<bool> {
        match term {
            Term::Is(selector, words) => self.is(selector, words),
            Term::IsNot(selector, words) => self.is(selector, words).map(|is| !is),
            Term::Compare(left, order, right) => match (self.amount(left), self.amount(right)) {
                (Amount::Unknown, _) | (_, Amount::Unknown) => None,
                (Amount::Known(left), Amount::Known(right)) => Some(match order {
                    Order::Less => left < right,
                    Order::Greater => left > right,
                    Order::NotLess => left >= right,
                    Order::Different => left != right,
                }),
                _ => Some(false),
            },
            Term::Repeated(selectors) => {
                let mut key = Vec::new();
                for selector in *selectors {
                    key.push(self.texts(selector)?.into_iter().next()?.to_lowercase());
                }
                Some(!seen.insert(key))
            }
            Term::Outside { address, network, prefix, netmask } => {
                let text = |selector| self.texts(selector).map(|texts| texts.into_iter().next());
                let (address, network) = (text(address)??, text(network)??);
                let prefix = match (text(prefix)?, text(netmask)?) {
                    (Some(prefix), _) => prefix.parse().ok()?,
                    (None, Some(netmask)) => {
                        u32::from(netmask.parse::<std::net::Ipv4Addr>().ok()?).leading_ones()
                    }
                    (None, None) => return None,
                };
                is_outside(address.parse().ok()?, network.parse().ok()?, prefix)
            }
        }
    }

    fn is(&self, selector: &Selector, words: &Words) -> Option<bool> {
        let texts = self.texts(selector)?;
        if words.is_empty() {
            return Some(!texts.is_empty() || self.count(selector)? > 0);
        }
        if texts.is_empty() {
            return Some(words.absent);
        }
        let is_word = |text: &String| {
            words.texts.iter().any(|word| match word.strip_suffix('*') {
                Some(start) => text.starts_with(start),
                None => text == word,
            })
        };
        Some(texts.iter().any(is_word))
    }

    fn amount(&self, operand: &Operand) -> Amount {
        match operand {
            Operand::Number(number) => Amount::Known(*number),
            Operand::Value(selector) => {
                self.of_numbers(selector, |numbers| numbers.first().copied())
            }
            Operand::Product(selectors) => {
                let mut product = 1_i128;
                for selector in *selectors {
                    match self.of_numbers(selector, |numbers| numbers.first().copied()) {
                        Amount::Unknown => return Amount::Unknown,
                        Amount::Absent => {}
                        Amount::Known(number) => product = product.saturating_mul(number),
                    }
                }
                Amount::Known(product)
            }
            Operand::Total(selector) => self.of_numbers(selector, |numbers| {
                numbers.iter().copied().reduce(i128::saturating_add)
            }),
            Operand::Highest(selector) => match self.texts(selector) {
                None => Amount::Unknown,
                Some(texts) => texts.iter().filter_map(|text| highest(text)).max().into(),
            },
            Operand::Count(selector) => self.count(selector).map_or(Amount::Unknown, Amount::Known),
            Operand::Length(selector) => match self.texts(selector) {
                None => Amount::Unknown,
                Some(texts) => {
                    let length = |text: &String| i128::try_from(text.chars().count()).ok();
                    texts.first().and_then(length).into()
                }
            },
        }
    }

    /// A number that a function makes of all numbers of a selector; unknown if one is unknown or no number.
    fn of_numbers(&self, selector: &Selector, make: impl Fn(&[i128]) -> Option<i128>) -> Amount {
        let texts = self.texts(selector);
        let number = |text: &String| self.in_bytes(selector, text);
        let numbers: Option<Vec<i128>> = texts.and_then(|texts| texts.iter().map(number).collect());
        numbers.map_or(Amount::Unknown, |numbers| make(&numbers).into())
    }

    /// A number, a size in bytes, or the number of an IP address.
    fn in_bytes(&self, selector: &Selector, text: &str) -> Option<i128> {
        let element = self.around(selector.up)?;
        let (holder, row) = element.shape.row_at(selector.row_path)?;
        let Canon::Size { unit, default } = row.canon else { return number(text) };
        let (index, _) = holder
            .rows
            .iter()
            .enumerate()
            .find(|(_, row)| row.is_attribute() && row.xml == unit)?;
        let mut row_path = selector.row_path.to_vec();
        *row_path.last_mut()? = u16::try_from(index).ok()?;
        let mut units = parts_at(element.view, element.shape, &row_path).into_iter();
        let unit = match units.next() {
            Some(Part::Text(unit)) => Some(unit),
            Some(Part::Unknown) => return None,
            _ => None,
        };
        Size::new(text, unit.as_deref(), default).bytes()?.try_into().ok()
    }

    fn count(&self, selector: &Selector) -> Option<i128> {
        let Some(element) = self.around(selector.up) else { return Some(0) };
        let mut count = 0;
        for part in parts_at(element.view, element.shape, selector.row_path) {
            count += match part {
                Part::Unknown => return None,
                Part::Absent => 0,
                Part::Text(_) | Part::Node(_) => 1,
                Part::Nodes(nodes) => nodes.len(),
                Part::Texts(texts) => texts.len(),
            };
        }
        i128::try_from(count).ok()
    }
}

/// Whether an address is outside of the network of another one; none for two families.
fn is_outside(address: IpAddr, network: IpAddr, prefix: u32) -> Option<bool> {
    let bits = |address: IpAddr| match address {
        IpAddr::V4(address) => (u128::from(u32::from(address)) << 96, 32),
        IpAddr::V6(address) => (u128::from(address), 128),
    };
    let ((address, width), (network, other)) = (bits(address), bits(network));
    if width != other || prefix > width {
        return None;
    }
    Some(prefix > 0 && (address ^ network) >> (128 - prefix) != 0)
}

/// A number, or that of an IP address: greater addresses have greater numbers.
fn number(text: &str) -> Option<i128> {
    let address = || match text.trim().parse().ok()? {
        IpAddr::V4(address) => Some(i128::from(u32::from(address))),
        IpAddr::V6(address) => Some((u128::from(address) ^ (1 << 127)).cast_signed()),
    };
    text.trim().parse().ok().or_else(address)
}

/// The greatest number in a number or a set of CPUs.
fn highest(text: &str) -> Option<i128> {
    let numbers = text.split([',', '-']).filter(|part| !part.starts_with('^'));
    numbers.filter_map(|part| part.trim().parse().ok()).max()
}
