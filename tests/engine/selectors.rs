//! Every selector of every document is changed to every other value: attributes that the new value forbids are removed
//! unless they are configured.

use engine::{merge, plan};
use mapping::Value;
use mapping::xml;

use crate::engine_support::arms::forbidden;
use crate::engine_support::documents::{Document, documents, import, tree};
use crate::engine_support::edits;

/// The number of changes of a document that are tried, spread over all of them; raise it to try each.
const MOST: usize = 15;

#[test]
fn a_changed_selector_removes_attributes_that_its_new_value_forbids() {
    let mut tried = 0;
    for Document { path, root, text } in documents() {
        let (shape, state) = (root.shape, import(root, &text));
        let Some(object) = state.as_object() else { continue };
        let all = edits::reselected(shape, object);
        let step = all.len().div_ceil(MOST).max(1);
        for config in all.into_iter().step_by(step) {
            let planned = plan(shape, &Value::Object(config), &state).value;
            let planned = engine::without_unknowns(planned);
            let (Some(before), Some(after)) = (tree(root, &state), tree(root, &planned)) else {
                continue;
            };
            let mut merged = xml::parse(&text).unwrap();
            let mut excused = forbidden(shape, &merged);
            excused.extend(forbidden(shape, &after));
            merge(shape, Some(&before), &after, &mut merged);
            for found in forbidden(shape, &merged) {
                let place = path.display();
                assert!(excused.contains(&found), "{place}: {found}\n{before}\n{after}\n{merged}");
            }
            tried += 1;
        }
    }
    println!("{tried} selectors changed");
    assert!(tried > 300, "{tried}");
}
