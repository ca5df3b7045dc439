//! Every selector of every document is changed to every other value and back, with the provider's own operations and
//! libvirt's test driver, which is part of the client library. A change is refused only if a create would be, and it
//! results in the document of a create.

// Modules that several targets share.
#![allow(unreachable_pub)]

#[path = "support/backend.rs"]
mod backend;
#[path = "engine_support/mod.rs"]
mod engine_support;
#[path = "support/explore.rs"]
mod explore;
#[path = "support/missing.rs"]
mod missing;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use backend::{Host, Kept};
use engine_support::arms::{Samples, pruned};
use engine_support::documents::{Document, own_documents, read};
use engine_support::selectors::{Selector, known, selectors};
use mapping::record::Root;
use mapping::xml::{self, Element};
use mapping::{Object, Step, Value};
use provider::protocol::{Diagnostic, Severity};

const URI: &str = "test:///default";

/// All connections of a process share the default host of the test driver, so its tests are serialized.
static TURN: Mutex<()> = Mutex::new(());

/// The resources that have selectors.
const TYPES: [&str; 3] = ["libvirt_domain", "libvirt_network", "libvirt_pool"];

/// The number of documents in which a refused change is tried.
const TIME_LIMIT: usize = 10;

/// The minimum number of changes that are not refused; 9.0.0 accepts 219.
const LEAST: usize = 200;

#[test]
fn a_changed_selector_stores_the_same_document_as_a_create() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let mut trial = Trial::new();
    for document in &Trial::documents() {
        let tree = xml::parse(&document.text).expect("documents are XML");
        for selector in selectors(document.root.shape, &tree) {
            trial.change(document.root, &selector, &tree);
        }
    }
    let is_open = |change: &Change| {
        !trial.tried.contains_key(change) && !trial.unsupported.contains(&change.0)
    };
    let missing: Vec<_> = Trial::known().filter(is_open).collect();
    assert!(missing.is_empty(), "never tried: {missing:?}");
    let problems = trial.problems.join("\n");
    assert!(problems.is_empty(), "{} problems:\n{problems}", trial.problems.len());
    println!("{} changes tried, {} made", trial.tried.len(), trial.made.len());
    assert!(trial.made.len() > LEAST, "only {} were made: {:?}", trial.made.len(), trial.made);
}

#[test]
fn a_pool_with_a_missing_adapter_that_cannot_be_stopped_stays_in_the_state() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let host = Host::new(URI);
    let root = root("libvirt_pool");
    let pool = read(
        root,
        "<pool type='scsi'><name>lonely</name><source><adapter type='fc_host' wwnn='20000000c9831b99' \
         wwpn='10000000c9831b99'/></source><target><path>/dev/disk/by-path</path></target></pool>",
    );
    let made = host.create("libvirt_pool", &pool).succeeded();
    // The test driver does not have this adapter; it fails when it removes it, and the pool is inactive then.
    let refused = host.remove(&made);
    assert!(refused.error().is_some_and(|error| error.contains("could not stop it")));
    let Value::Object(mut expected) = made.state else { panic!("a pool has a state") };
    expected.set("running", Value::Bool(false));
    assert_eq!(refused.kept.state, Value::Object(expected), "the same, stopped by now");
    host.remove(&refused.kept).succeeded();
}

/// A selector and a word.
type Change = (String, String);

/// The words of all documents, and the results of the changes.
struct Trial {
    host: Host,
    samples: Samples,
    /// The words that documents have for each selector.
    words: BTreeMap<String, BTreeSet<String>>,
    /// The number of attempts of each change.
    tried: BTreeMap<Change, usize>,
    made: BTreeSet<Change>,
    /// Selectors of elements that this libvirt drops.
    unsupported: BTreeSet<String>,
    problems: Vec<String>,
}

/// A change of one object: the configurations before and after.
struct Edit<'a> {
    root: &'static Root,
    selector: &'a Selector,
    before: Value,
    after: Value,
}

impl Trial {
    fn new() -> Self {
        let mut trial = Self {
            host: Host::new(URI),
            samples: Samples::default(),
            words: BTreeMap::new(),
            tried: BTreeMap::new(),
            made: BTreeSet::new(),
            unsupported: BTreeSet::new(),
            problems: Vec::new(),
        };
        for Document { root, text, .. } in Self::documents() {
            let tree = xml::parse(&text).expect("documents are XML");
            trial.samples.take(root.shape, &tree);
            for selector in selectors(root.shape, &tree) {
                trial.words.entry(selector.key).or_default().insert(selector.word);
            }
        }
        trial
    }

    fn documents() -> Vec<Document> {
        let is_served =
            |document: &Document| document.root.resource.is_some_and(|name| TYPES.contains(&name));
        own_documents().into_iter().filter(is_served).collect()
    }

    /// Every possible change.
    fn known() -> impl Iterator<Item = Change> {
        let all = TYPES.into_iter().flat_map(|name| known(root(name).shape));
        all.flat_map(|(key, words)| {
            words.into_iter().map(move |word| (key.clone(), word.to_owned()))
        })
    }

    /// Changes a selector to each other word that no document before could be changed to.
    fn change(&mut self, root: &'static Root, selector: &Selector, document: &Element) {
        let texts = self.words[&selector.key].iter().map(String::as_str);
        let words: BTreeSet<&str> = selector.others.iter().copied().chain(texts).collect();
        let is_open = |word: &&str| {
            let change = (selector.key.clone(), (*word).to_owned());
            let count = self.tried.get(&change).copied().unwrap_or_default();
            **word != selector.word && !self.made.contains(&change) && count < TIME_LIMIT
        };
        let words: Vec<String> = words.into_iter().filter(is_open).map(str::to_owned).collect();
        let (selector, document) = selector.alone(document);
        let document = pruned(root.shape, &document);
        let before = configuration(root, &document);
        // Changes that this libvirt does not support, or that another part of the document forbids.
        if words.is_empty() {
            return;
        }
        let refusals = self.refusals(root, &before);
        if !refusals.is_empty() {
            let names = selector.names(root.shape, &document);
            if refusals.iter().any(|refusal| lacks(refusal, &names)) {
                self.unsupported.insert(selector.key.clone());
            }
            return;
        }
        for word in words {
            let changed = selector.changed(root.shape, &document, &word);
            let Some(after) = self.samples.completed(root.shape, &changed) else { continue };
            let after = configuration(root, &pruned(root.shape, &after));
            let before = before.clone();
            self.try_one(&Edit { root, selector: &selector, before, after }, word);
        }
    }

    /// Whether libvirt accepts a new object, which is removed again.
    fn takes(&self, root: &Root, config: &Value) -> bool {
        self.refusals(root, config).is_empty()
    }

    /// The errors of a new object; an accepted one is removed again.
    fn refusals(&self, root: &Root, config: &Value) -> Vec<Diagnostic> {
        let made = self.host.create(resource(root), config);
        if !made.kept.state.is_null() {
            self.remove(&made.kept);
        }
        let mut errors = made.diagnostics();
        errors.retain(|message| message.severity == Severity::Error);
        errors
    }

    fn try_one(&mut self, edit: &Edit, word: String) {
        let Edit { root, selector, before, after } = edit;
        let made = self.host.create(resource(root), before).succeeded();
        let stored = stored(&made);
        let changed = self.host.change(&made, after);
        let mut problems = Vec::new();
        if let Some(error) = changed.error() {
            if changed.is_replaced {
                problems.extend(
                    (!changed.kept.state.is_null()).then(|| "half of it is left".to_owned()),
                );
            } else {
                let state = changed.kept.state != made.state;
                problems.extend(state.then(|| "the state changed".to_owned()));
                let object = self::stored(&made) != stored;
                problems.extend(object.then(|| "the object changed".to_owned()));
                self.remove(&changed.kept);
            }
            problems.extend(self.takes(root, after).then(|| format!("it is refused: {error}")));
        } else {
            problems.extend(self.look(edit, &changed.kept));
            self.made.insert((selector.key.clone(), word.clone()));
            self.made.insert((selector.key.clone(), selector.word.clone()));
            self.tried.entry((selector.key.clone(), selector.word.clone())).or_default();
        }
        let change = format!("{} from {} to {word}", selector.key, selector.word);
        self.problems.extend(problems.into_iter().map(|problem| format!("{change}: {problem}")));
        *self.tried.entry((selector.key.clone(), word)).or_default() += 1;
    }

    /// The problems of a changed object, which is then reverted and removed.
    fn look(&self, edit: &Edit, changed: &Kept) -> Vec<String> {
        let Edit { root, before, after, .. } = edit;
        let mut problems = Vec::new();
        if !self.host.is_settled(changed, after) {
            problems.push("there is something left to do".to_owned());
        }
        let found = stored(changed);
        let back = self.host.change(changed, before);
        if let Some(error) = back.error() {
            problems.push(format!("it cannot be taken back: {error}"));
        }
        self.remove(if back.kept.state.is_null() { changed } else { &back.kept });
        let new = self.host.create(resource(root), after).succeeded();
        let expected = stored(&new);
        self.remove(&new);
        let lost = expected.difference(&found).map(|line| format!("it lacks {line}"));
        let stale = found.difference(&expected).map(|line| format!("it still has {line}"));
        problems.extend(lost.chain(stale));
        problems
    }

    fn remove(&self, kept: &Kept) {
        let removed = self.host.remove(kept);
        if removed.error().is_some() {
            // A pool whose adapter the test driver lacks is only stopped by the first attempt.
            self.host.remove(&removed.kept).succeeded();
        }
    }
}

/// Whether a message reports that this libvirt lacks the attribute with these names, or an element around it.
fn lacks(message: &Diagnostic, names: &[&str]) -> bool {
    let is_lacking = message.summary.contains(" needs libvirt ")
        || message.detail.contains("dropped parts of it");
    let path = message.path.clone().unwrap_or_default();
    let attributes = path.0.iter().filter_map(|step| match step {
        Step::Attribute(name) => Some(*name),
        Step::Key(_) | Step::Index(_) => None,
    });
    let attributes: Vec<&str> = attributes.collect();
    is_lacking && !attributes.is_empty() && names.starts_with(&attributes)
}

/// The configuration of a document, without a start, because a running definition differs from the stored one.
fn configuration(root: &Root, document: &Element) -> Value {
    let mut object = match read(root, &document.to_string()) {
        Value::Object(object) => object,
        _ => Object::new(),
    };
    object.set("running", Value::Bool(false));
    Value::Object(object)
}

/// The lines of an object's document, without what differs for each object, and without controllers, which are kept
/// after their device is removed.
fn stored(kept: &Kept) -> BTreeSet<String> {
    let text = kept.document(URI);
    let skipped = ["<uuid>", "<mac ", "<controller "];
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| !skipped.iter().any(|start| line.starts_with(start)))
        .map(str::to_owned)
        .collect()
}

fn root(resource: &str) -> &'static Root {
    let found = generated::ROOTS.iter().find(|root| root.resource == Some(resource));
    found.expect("the resource has a root")
}

fn resource(root: &Root) -> &'static str {
    root.resource.expect("only roots of resources are tried")
}
