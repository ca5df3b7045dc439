//! What libvirt does with a document, and what the checks say about it.

use engine::check::Finding;
use mapping::edge::{self, UnknownKind};
use mapping::record::Root;
use mapping::shape::Check;
use provider::libvirt::{
    Connection, Document, Domain, Network, Pool, Secrets, Undefine, Validation,
};

use crate::engine_support::documents;
use crate::mutation::{self, Mutation};

/// What libvirt does with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Refused,
    Changed,
    Kept,
}

/// What the checks say about a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The path in the document.
    pub xml: String,
    /// Its severity.
    pub check: Check,
}

/// A libvirt that decides.
pub struct Judge {
    connection: Connection,
}

impl Judge {
    pub fn of(uri: &str) -> Self {
        Self { connection: Connection::new(Some(uri)) }
    }

    /// Whether it is the release whose errors the rules quote.
    pub fn is_reference(&self) -> bool {
        self.connection.versions().is_ok_and(|versions| versions.daemon == (9, 0, 0))
    }

    /// Whether libvirt accepts a document.
    pub fn accepts(&self, document: &documents::Document) -> bool {
        self.stored(document.root, &document.text).is_ok()
    }

    /// What the checks say in a validation.
    pub fn mistakes(root: &Root, text: &str) -> Vec<Judged> {
        let mut found = Self::findings(root, text, None);
        found.retain(|judged| judged.check > Check::Hint);
        found
    }

    /// What the checks say.
    pub fn findings(root: &Root, text: &str, driver: Option<&str>) -> Vec<Judged> {
        let tree = roxmltree::Document::parse(text).unwrap();
        let (mut record, mut unknown) = ((root.record)(), Vec::new());
        edge::from_xml(tree.root_element(), record.as_mut(), &mut unknown);
        let value = edge::to_value(record.as_mut());
        let check = |finding: &Finding| Judged { xml: finding.xml.clone(), check: finding.check };
        let mut found: Vec<_> = engine::check(root, &value, driver).iter().map(check).collect();
        // A value that fits no type is refused by Terraform.
        let untyped =
            unknown.iter().filter(|unknown| matches!(unknown.kind, UnknownKind::Value(_)));
        found.extend(
            untyped.map(|unknown| Judged { xml: plain(&unknown.path), check: Check::Error }),
        );
        // A value that a document cannot represent is refused by the provider.
        let mut again = (root.record)();
        for problem in edge::from_value(value, again.as_mut()).err().unwrap_or_default() {
            found.push(Judged { xml: problem.path.to_string(), check: Check::Error });
        }
        found
    }

    /// What libvirt does with a changed document.
    pub fn verdict(&self, root: &Root, mutation: &Mutation, text: &str) -> Verdict {
        let Ok(stored) = self.stored(root, text) else { return Verdict::Refused };
        if mutation.kind == mutation::REMOVAL {
            return Verdict::Kept;
        }
        if keeps(&stored, &mutation.xml, &mutation.text) { Verdict::Kept } else { Verdict::Changed }
    }

    /// Whether libvirt answers.
    pub fn is_alive(&self) -> bool {
        self.connection.versions().is_ok()
    }

    /// Whether the test driver has objects of a root.
    pub fn has(root: &Root) -> bool {
        matches!(root.element, "domain" | "network" | "pool")
    }

    /// Defines a document, and removes the object; returns the stored document.
    pub fn stored(&self, root: &Root, text: &str) -> Result<String, String> {
        let message = |error: provider::libvirt::Error| error.message;
        match root.element {
            "domain" => {
                let domain =
                    Domain::define(&self.connection, text, Validation::Lenient).map_err(message)?;
                let xml = domain.xml(Document::Stored, Secrets::Shown).map_err(message);
                drop(domain.undefine(Undefine::default()));
                xml
            }
            "network" => {
                let network = Network::define(&self.connection, text).map_err(message)?;
                let xml = network.xml(Document::Stored).map_err(message);
                drop(network.undefine());
                xml
            }
            "pool" => {
                let pool = Pool::define(&self.connection, text).map_err(message)?;
                let xml = pool.xml(Document::Stored).map_err(message);
                drop(pool.undefine());
                xml
            }
            element => Err(format!("the test driver has no {element}")),
        }
    }
}

/// A path without indices.
fn plain(path: &str) -> String {
    let mut is_index = false;
    let outside = |c: &char| {
        is_index = (is_index || *c == '[') && *c != ']';
        !is_index && *c != ']'
    };
    path.chars().filter(outside).collect()
}

/// Whether a document contains a text at a path.
pub fn keeps(document: &str, xml: &str, text: &str) -> bool {
    let tree = roxmltree::Document::parse(document).unwrap();
    has(tree.root_element(), &mut xml.split('/').skip(2), text)
}

fn has<'p>(
    node: roxmltree::Node,
    names: &mut (impl Iterator<Item = &'p str> + Clone),
    text: &str,
) -> bool {
    let mut rest = names.clone();
    match rest.next() {
        None => node.text().unwrap_or_default() == text,
        Some(name) => {
            if let Some(name) = name.strip_prefix('@') {
                return node.attributes().any(|it| it.name() == name && it.value() == text);
            }
            let mut children = node.children().filter(|it| it.tag_name().name() == name);
            children.any(|child| has(child, &mut rest.clone(), text))
        }
    }
}
