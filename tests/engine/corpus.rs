//! The engine on whole documents of every kind: those of this project, and those of the directory that
//! `LIBVIRT_XML_CORPUS` names. Each is imported, planned, edited at random, merged and read again.

use std::collections::BTreeSet;

use engine::{Echo, Intent, Mode, merge, plan, reconcile, to_send, with_denials, without_unknowns};
use mapping::class::Class;
use mapping::record::Root;
use mapping::shape::{Canon, Row, Scalar, Shape};
use mapping::view::{Part, View, XmlView};
use mapping::xml;
use mapping::{Object, Value};

use crate::engine_support::arbitrary::Random;
use crate::engine_support::documents::{Document, documents, read, tree};
use crate::engine_support::edits;
use crate::engine_support::laws::{holds, not_removed, refusal, unplanned};
use crate::engine_support::show;
use crate::explore;

/// The number of edits of each document.
const EDITS: u64 = 10;
/// The number of additional edits of each document, which are new in each run.
const NEW_EDITS: u64 = 2;
/// An edit sets or changes one of this many attributes.
const SPARSE: usize = 5;

fn run(root: &Root, value: &Value, actual: &Value, mode: Mode) -> engine::Reconciled {
    let echo = &Echo::default();
    reconcile(root.shape, Intent { value, echo }, actual, mode)
}

#[test]
fn the_ways_of_generated_shapes_are_valid() {
    let mut count = 0;
    for root in generated::ROOTS {
        row_paths(
            root.shape,
            root.shape,
            (&mut Vec::new(), &mut |shape: &'static Shape, row_path: &[u16]| {
                count += 1;
                assert!(shape.row_at(row_path).is_some(), "{}: {row_path:?}", shape.path);
            }),
        );
    }
    assert!(count > 500, "{count}");
}

/// A size that is compared without its unit would be multiplied by an edit: libvirt prints it in another unit, and the
/// edit changes the number alone.
#[test]
fn every_size_with_a_unit_is_compared_with_its_unit() {
    let (mut count, mut problems) = (0, BTreeSet::new());
    for root in generated::ROOTS.iter().filter(|root| root.resource.is_some()) {
        let mut seen = BTreeSet::new();
        sizes(root.shape, &mut seen, &mut |shape, unit| {
            count += 1;
            let is_size =
                |row: &Row| matches!(row.canon, Canon::Size { unit: of, .. } if of == unit.xml);
            if !shape.rows.iter().any(is_size) {
                problems.insert(format!("{}: {}", shape.path, unit.xml));
            }
        });
    }
    assert!(problems.is_empty(), "{problems:#?}");
    assert!(count > 30, "{count}");
}

/// Visits each unit of sizes in a shape and in those below it.
fn sizes(
    shape: &'static Shape,
    seen: &mut BTreeSet<&'static str>,
    visit: &mut dyn FnMut(&'static Shape, &'static Row),
) {
    if !seen.insert(shape.path) {
        return;
    }
    for row in shape.rows {
        if let Some(Scalar::Class(Class::SizeUnit)) = row.scalar() {
            visit(shape, row);
        }
        if let Some(inner) = row.shape() {
            sizes(inner, seen, visit);
        }
    }
}

#[test]
fn the_classes_have_the_texts_of_documents() {
    let mut count = 0;
    let mut problems = Vec::new();
    for Document { path, root, text } in documents() {
        let tree = xml::parse(&text).unwrap();
        texts(root.shape, XmlView::new(&tree), &mut |row, text| {
            let Some(scalar @ (Scalar::Class(_) | Scalar::Union(_))) = row.scalar() else { return };
            count += 1;
            // An empty text represents an absent one.
            if !text.is_empty() && !scalar.has(text) {
                problems.push(format!("{}: {} {text:?}, {scalar:?}", path.display(), row.xml));
            }
        });
    }
    assert!(problems.is_empty(), "{problems:#?}");
    assert!(count > 500, "{count}");
}

/// Visits the texts of an element and of those in it, each with its row.
fn texts<'a, V: View<'a>>(shape: &'static Shape, view: V, visit: &mut dyn FnMut(&Row, &str)) {
    for (index, row) in shape.rows.iter().enumerate() {
        match (view.part(shape, index), row.shape()) {
            (Part::Text(text), _) => visit(row, &text),
            (Part::Node(node), Some(inner)) => texts(inner, node, visit),
            (Part::Nodes(nodes), Some(inner)) => {
                for node in nodes {
                    texts(inner, node, visit);
                }
            }
            (Part::Texts(found), _) => {
                for text in found.into_iter().flatten() {
                    visit(row, &text);
                }
            }
            _ => {}
        }
    }
}

/// Called with a row path and the shape that it starts at.
type Visit<'v> = dyn FnMut(&'static Shape, &[u16]) + 'v;

/// Visits the row paths of a shape and of all shapes in it, each with the shape that it starts at.
fn row_paths(
    root: &'static Shape,
    shape: &'static Shape,
    (seen, visit): (&mut Vec<*const Shape>, &mut Visit),
) {
    if seen.contains(&std::ptr::from_ref(shape)) {
        return;
    }
    seen.push(shape);
    shape
        .key
        .iter()
        .copied()
        .flatten()
        .chain(shape.r#match)
        .for_each(|row_path| visit(shape, row_path));
    for arm in shape.arms {
        arm.rows.iter().chain(arm.required).for_each(|index| visit(shape, &[*index]));
        let own = arm.when.iter().filter(|when| when.selector.up == 0);
        own.for_each(|when| visit(shape, when.selector.row_path));
    }
    for row in shape.rows {
        let rules = row.rules;
        let needs = rules.needed_by.iter().flat_map(|need| need.sources);
        for source in rules.derived_from.iter().chain(needs) {
            let from = if source.from_root { root } else { shape };
            for row_path in source.row_paths {
                visit(from, row_path);
            }
        }
        let Some(inner) = row.shape() else { continue };
        let patterns =
            [rules.auto.elements(), rules.replaceable, rules.derived_elements, rules.unspecified];
        let patterns = patterns.into_iter().flatten().copied();
        for pattern in patterns.chain(rules.needed_by.iter().map(|need| need.pattern)) {
            for (row_path, _) in pattern.values {
                visit(inner, row_path);
            }
        }
        if let Some(row_path) = rules.grouped_by {
            visit(inner, row_path);
        }
        row_paths(root, inner, (&mut *seen, &mut *visit));
    }
}

#[test]
fn documents_are_imported_and_plan_empty() {
    for Document { path, root, text } in documents() {
        let actual = read(root, &text);
        let state = run(root, &Value::Null, &actual, Mode::Import).value;
        let place = path.display();
        assert!(state.is_wholly_known(), "{place}");
        let next = plan(root.shape, &state, &state);
        assert!(next.value == state && next.changes.is_empty(), "{place}");
        let seen = run(root, &state, &actual, Mode::Read).value;
        let unplanned = unplanned(root.shape, &state, &seen);
        assert!(unplanned.is_none(), "{place}: {unplanned:?}");
        let planned = plan(root.shape, &state, &Value::Null).value;
        let applied = run(root, &planned, &actual, Mode::AfterApply);
        assert!(applied.differences.is_empty(), "{place}: {:?}", applied.differences[0]);
    }
}

#[test]
fn documents_are_unchanged_without_an_edit() {
    for Document { path, root, text } in documents() {
        let actual = read(root, &text);
        let state = run(root, &Value::Null, &actual, Mode::Import).value;
        for known in [&state, &actual] {
            let known = tree(root, known).unwrap();
            let mut stored = xml::parse(&text).unwrap();
            let before = stored.clone();
            merge(root.shape, Some(&known), &known, &mut stored);
            assert!(stored == before, "{}\n{known}\n{stored}", path.display());
        }
    }
}

/// The seeds of the edits of a document: fixed ones, and new ones in each run.
fn seeds(document: usize) -> impl Iterator<Item = u64> {
    let first = document as u64 * EDITS;
    (first..first + EDITS).chain(explore::seeds(document, NEW_EDITS))
}

#[test]
fn documents_survive_random_edits() {
    let (mut tried, mut documents_tried) = (0, 0);
    for (number, document) in documents().iter().enumerate() {
        documents_tried += 1;
        for seed in seeds(number) {
            let mut random = Random::new(seed);
            tried += usize::from(survives(document, &mut random));
        }
    }
    println!("{tried} edits of {documents_tried} documents");
    assert!(tried * 4 >= documents_tried * 3 * usize::try_from(EDITS + NEW_EDITS).unwrap());
}

/// Edits a document and checks the properties of the result; false if XML cannot contain the edit.
fn survives(Document { path, root, text }: &Document, random: &mut Random) -> bool {
    let shape = root.shape;
    let actual = read(root, text);
    let mut state = run(root, &Value::Null, &actual, Mode::Import).value;
    let empty = Object::new();
    if random.throw(2) == 0 {
        let part = edits::reduced(random, shape, state.as_object().unwrap_or(&empty));
        state = run(root, &Value::Object(part), &actual, Mode::Read).value;
    }
    let object = state.as_object().unwrap_or(&empty);
    let config = Value::Object(edits::edited(random, shape, object, SPARSE));
    let open = Value::Object(edits::opened(random, shape, config.as_object().unwrap_or(&empty)));
    let edit = Edit { root, text, actual, state, config };
    let describe = || {
        format!("{}\nstate {}\nconfig {}", path.display(), show(&edit.state), show(&edit.config))
    };
    edit.is_planned(&open).unwrap_or_else(|problem| panic!("{problem}\n{}", describe()));
    edit.is_merged().unwrap_or_else(|problem| panic!("{problem}\n{}", describe()))
}

/// A document, its imported state, and the new configuration.
struct Edit<'a> {
    root: &'static Root,
    text: &'a str,
    actual: Value,
    state: Value,
    config: Value,
}

impl Edit<'_> {
    fn planned(&self) -> Value {
        plan(self.root.shape, &self.config, &self.state).value
    }

    /// Terraform accepts the plan, and the values of an early plan are kept.
    fn is_planned(&self, open: &Value) -> Result<(), String> {
        let (shape, planned) = (self.root.shape, self.planned());
        if let Some(problem) = refusal(shape, [&self.config, &self.state, &planned]) {
            return Err(problem);
        }
        let early = plan(shape, open, &self.state).value;
        if holds(&early, &planned) {
            return Ok(());
        }
        Err(format!("taken back: {}\n{}", show(&early), show(&planned)))
    }

    /// The merged document contains the plan and no removed content; the next plan is empty.
    fn is_merged(&self) -> Result<bool, String> {
        let (root, shape, planned) = (self.root, self.root.shape, self.planned());
        let denied = with_denials(shape, self.state.clone(), &planned, &self.actual);
        let sent = to_send(shape, &planned, &self.config);
        let (Some(before), Some(after)) = (tree(root, &denied), tree(root, &sent)) else {
            return Ok(false);
        };
        let mut merged = xml::parse(self.text).unwrap();
        merge(shape, Some(&before), &after, &mut merged);
        let describe =
            |problem: String| format!("{problem}\n{before}\n{after}\n{}\n{merged}", self.text);
        let found = read(root, &merged.to_string());
        let seen = run(root, &planned, &found, Mode::Read).value;
        let wanted = run(root, &planned, &without_unknowns(planned.clone()), Mode::Read).value;
        let problem = unplanned(shape, &wanted, &seen)
            .or_else(|| not_removed(shape, [&self.state, &planned, &found]));
        if let Some(problem) = problem {
            return Err(describe(problem));
        }
        let mut again = merged.clone();
        merge(shape, Some(&after), &after, &mut again);
        if again != merged {
            return Err(describe(format!("merged again:\n{again}")));
        }
        let applied = run(root, &planned, &found, Mode::AfterApply).value;
        let next = plan(shape, &self.config, &applied);
        if next.value == applied && next.changes.is_empty() {
            return Ok(true);
        }
        Err(describe(format!("the next plan is not empty: {}", show(&next.value))))
    }
}

#[test]
fn an_edit_of_one_text_changes_nothing_else() {
    let mut tried = 0;
    for (number, Document { path, root, text }) in documents().iter().enumerate() {
        let shape = root.shape;
        let actual = read(root, text);
        let state = run(root, &Value::Null, &actual, Mode::Import).value;
        let depended_on = sources(shape, shape, &mut Vec::new());
        for seed in seeds(number) {
            let mut random = Random::new(seed);
            let empty = Object::new();
            let object = state.as_object().unwrap_or(&empty);
            let Some((config, rows)) = edits::moved(&mut random, shape, object) else { continue };
            let planned = plan(shape, &Value::Object(config), &state).value;
            let (Some(before), Some(after)) = (tree(root, &state), tree(root, &planned)) else {
                continue;
            };
            if rows.iter().any(|row| depended_on.contains(&row.xml)) {
                continue;
            }
            let mut merged = xml::parse(text).unwrap();
            let stored = merged.to_string();
            merge(shape, Some(&before), &after, &mut merged);
            let touched = touched(&stored, &merged.to_string());
            let place = path.display();
            let edited = rows[0].xml;
            assert!(touched <= 4, "{place}: {edited} touches {touched}\n{stored}\n{merged}");
            tried += 1;
        }
    }
    println!("{tried} small edits");
    assert!(tried > 300, "{tried}");
}

/// The XML names of all rows that something is derived from.
fn sources(
    root: &'static Shape,
    shape: &'static Shape,
    seen: &mut Vec<*const Shape>,
) -> Vec<&'static str> {
    if seen.contains(&std::ptr::from_ref(shape)) {
        return Vec::new();
    }
    seen.push(shape);
    let mut names = Vec::new();
    for source in shape.rows.iter().flat_map(|row| row.rules.derived_from) {
        let from = if source.from_root { root } else { shape };
        let rows = source.row_paths.iter().filter_map(|row_path| from.row_at(row_path));
        names.extend(rows.map(|(_, row)| row.xml));
    }
    for inner in shape.rows.iter().filter_map(Row::shape) {
        names.extend(sources(root, inner, seen));
    }
    names
}

/// The number of tags and texts that are in only one of two documents.
fn touched(left: &str, right: &str) -> usize {
    let mut pieces: Vec<&str> = right.split('<').collect();
    let mut missing = 0;
    for piece in left.split('<') {
        match pieces.iter().position(|other| *other == piece) {
            Some(at) => drop(pieces.remove(at)),
            None => missing += 1,
        }
    }
    missing + pieces.len()
}
