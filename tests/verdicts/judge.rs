//! What libvirt does with a document, and what the checks say about it.

use std::sync::{Mutex, PoisonError};

use engine::check::Finding;
use mapping::Path;
use mapping::edge::{self, UnknownKind};
use mapping::record::Root;
use mapping::shape::Check;
use provider::libvirt::{
    Connection, Document, Domain, Error, ErrorKind, Network, Pool, Secrets, Undefine, Validation,
};

use crate::engine_support::documents;
use crate::kept::Defined;
use crate::mutation::{self, Mutation};
use crate::support::TEST_DRIVER;

/// What libvirt does with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Refused,
    Changed,
    Kept,
}

/// Why there is no stored document.
#[derive(Debug)]
pub enum Failure {
    /// libvirt refuses the document.
    Refused(Error),
    /// The call failed for another reason: the document is not compared.
    Other(Error),
}

impl Failure {
    /// A failed definition.
    fn of_definition(error: Error) -> Self {
        // Most mistakes have a class of their own.
        let is_refusal = error.kind == ErrorKind::Invalid
            || error.kind == ErrorKind::Other && OTHER_REFUSALS.contains(&error.code);
        if is_refusal { Self::Refused(error) } else { Self::Other(error) }
    }
}

/// Errors with which some parts of libvirt report mistakes of a document: `VIR_ERR_INTERNAL_ERROR`, and
/// `VIR_ERR_SYSTEM_ERROR` of addresses.
const OTHER_REFUSALS: [i32; 2] = [1, 38];

/// What the checks say about a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The path in HCL; none of a value that HCL cannot contain.
    pub path: Option<Path>,
    /// The path in the document.
    pub xml: String,
    /// Its severity.
    pub check: Check,
}

/// All connections of a process share the host of the test driver: one of its documents exists at a time.
static TURN: Mutex<()> = Mutex::new(());

/// A libvirt that decides.
pub struct Judge {
    connection: Connection,
    /// Whether its host is that of other judges of this process.
    is_shared: bool,
}

impl Judge {
    pub fn of(uri: &str) -> Self {
        Self { connection: Connection::new(Some(uri)), is_shared: uri == TEST_DRIVER }
    }

    /// Whether it is the release whose errors the rules quote.
    pub fn is_reference(&self) -> bool {
        self.connection.versions().is_ok_and(|versions| versions.daemon == (9, 0, 0))
    }

    /// Whether libvirt accepts a document.
    pub fn accepts(&self, document: &documents::Document) -> bool {
        Self::has(document.root) && self.stored(document.root, &document.text).is_ok()
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
        let check = |finding: &Finding| {
            let (path, xml) = (Some(finding.path.clone()), finding.xml.clone());
            Judged { path, xml, check: finding.check }
        };
        let mut found: Vec<_> = engine::check(root, &value, driver).iter().map(check).collect();
        // A value that fits no type is refused by Terraform.
        let untyped =
            unknown.iter().filter(|unknown| matches!(unknown.kind, UnknownKind::Value(_)));
        found.extend(untyped.map(|unknown| Judged {
            path: None,
            xml: plain(&unknown.path),
            check: Check::Error,
        }));
        // A value that a document cannot represent is refused by the provider.
        let mut again = (root.record)();
        for problem in edge::from_value(value, again.as_mut()).err().unwrap_or_default() {
            let xml = problem.path.to_string();
            found.push(Judged { path: Some(problem.path), xml, check: Check::Error });
        }
        found
    }

    /// What libvirt does with a changed document.
    pub fn verdict(
        &self,
        root: &'static Root,
        mutation: &Mutation,
        sent: &str,
    ) -> Result<Verdict, Error> {
        let stored = match self.stored(root, sent) {
            Ok(stored) => stored,
            Err(Failure::Refused(_)) => return Ok(Verdict::Refused),
            Err(Failure::Other(error)) => return Err(error),
        };
        let is_kept = mutation.kind == mutation::REMOVAL
            || Defined { root, sent, stored: &stored }.keeps(&mutation.xml, &mutation.text);
        Ok(if is_kept { Verdict::Kept } else { Verdict::Changed })
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
    pub fn stored(&self, root: &Root, text: &str) -> Result<String, Failure> {
        // Another test may define the same document.
        let _turn = self.is_shared.then(|| TURN.lock().unwrap_or_else(PoisonError::into_inner));
        let (xml, undefined) = match root.element {
            "domain" => {
                let domain = Domain::define(&self.connection, text, Validation::Lenient);
                let domain = domain.map_err(Failure::of_definition)?;
                (domain.xml(Document::Stored, Secrets::Shown), domain.undefine(Undefine::default()))
            }
            "network" => {
                let network = Network::define(&self.connection, text);
                let network = network.map_err(Failure::of_definition)?;
                (network.xml(Document::Stored), network.undefine())
            }
            "pool" => {
                let pool = Pool::define(&self.connection, text).map_err(Failure::of_definition)?;
                (pool.xml(Document::Stored), pool.undefine())
            }
            element => panic!("the test driver has no {element}"),
        };
        undefined.map_err(Failure::Other)?;
        xml.map_err(Failure::Other)
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
