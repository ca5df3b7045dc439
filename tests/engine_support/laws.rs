//! Guarantees to Terraform and to users, as functions of values.

use engine::canon::foreign::Fragment;
use engine::correlate;
use mapping::Value;
use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Kind, Row, Shape};

use super::arbitrary::attributes;
use super::show;

/// Whether all early known values, including nulls, are the same later.
pub fn holds(early: &Value, late: &Value) -> bool {
    match (early, late) {
        (Value::Unknown, _) => true,
        (Value::Object(early), Value::Object(late)) => {
            let names = early.iter().chain(late.iter()).map(|(name, _)| name);
            names.into_iter().all(|name| holds(early.get(name), late.get(name)))
        }
        (Value::List(early), Value::List(late)) => {
            early.len() == late.len()
                && early.iter().zip(late).all(|(early, late)| holds(early, late))
        }
        (Value::Map(early), Value::Map(late)) => {
            early.len() == late.len()
                && early
                    .iter()
                    .all(|(key, value)| late.get(key).is_some_and(|late| holds(value, late)))
        }
        _ => early == late,
    }
}

/// Whether an edit of an existing element keeps the row.
fn is_not_compared(row: &Row) -> bool {
    [Flags::CREATE_ONLY, Flags::NOT_REFRESHED, Flags::VOLATILE]
        .into_iter()
        .any(|flag| row.has(flag))
}

/// Where the state after a read differs from the plan, except for values that are not compared.
pub fn unplanned(shape: &'static Shape, planned: &Value, seen: &Value) -> Option<String> {
    attributes(shape).into_iter().find_map(|(name, row)| {
        let (planned, seen) = (planned.get(name), seen.get(name));
        let at = |inner: String| format!("{name}.{inner}");
        match (planned, row.shape()) {
            _ if is_not_compared(row) => None,
            (Value::Null, _) if row.presence != Presence::Optional => None,
            (Value::Object(_), Some(shape)) if !seen.is_null() => {
                unplanned(shape, planned, seen).map(at)
            }
            (Value::List(items), Some(shape)) if items.len() == seen.items().len() => {
                let mut pairs = items.iter().zip(seen.items());
                pairs.find_map(|(planned, seen)| unplanned(shape, planned, seen)).map(at)
            }
            _ => (planned != seen).then(|| format!("{name}: {} {}", show(planned), show(seen))),
        }
    })
}

/// The reason for which Terraform core would reject a plan: its rules, as observed.
pub fn refusal(shape: &'static Shape, [config, prior, planned]: [&Value; 3]) -> Option<String> {
    for (name, row) in attributes(shape) {
        let [config, prior, planned] = [config, prior, planned].map(|value| value.get(name));
        let is_computed = !matches!(row.presence, Presence::Required | Presence::Optional);
        let problem = match (config, planned, row.shape()) {
            (_, planned, _) if row.has(Flags::WRITE_ONLY) => {
                (!planned.is_null()).then_some("a secret in the plan")
            }
            (Value::Null, _, _) if is_computed => None,
            (Value::Null, planned, _) => (!planned.is_null()).then_some("a value out of nowhere"),
            (Value::Unknown, planned, _) => {
                (!planned.is_unknown() && planned != prior).then_some("an unknown resolved")
            }
            (_, Value::Null | Value::Unknown, _) => Some("a value of the user's lost"),
            (Value::Object(_), Value::Object(_), Some(shape)) => {
                if let Some(problem) = refusal(shape, [config, prior, planned]) {
                    return Some(format!("{name}.{problem}"));
                }
                None
            }
            (Value::List(_), Value::List(_), Some(shape)) => {
                if let Some(problem) = refused_list(shape, [config, prior, planned]) {
                    return Some(format!("{name}.{problem}"));
                }
                None
            }
            _ => (planned != config && planned != prior)
                .then_some("neither the configuration's nor the prior value"),
        };
        if let Some(problem) = problem {
            return Some(format!("{name}: {problem}"));
        }
    }
    None
}

fn refused_list(shape: &'static Shape, [config, prior, planned]: [&Value; 3]) -> Option<String> {
    if config.items().len() != planned.items().len() {
        return Some("another number of elements".to_owned());
    }
    let mut pairs = config.items().iter().zip(planned.items()).enumerate();
    pairs.find_map(|(index, (config, planned))| {
        if config.is_unknown() || config.is_null() {
            return (config != planned).then(|| "an element resolved".to_owned());
        }
        let prior = prior.items().get(index).unwrap_or(&Value::Null);
        refusal(shape, [config, prior, planned])
    })
}

/// Content that was configured before, is no longer configured, and still exists.
pub fn not_removed(shape: &'static Shape, [state, planned, found]: [&Value; 3]) -> Option<String> {
    attributes(shape).into_iter().find_map(|(name, row)| {
        let three = [state, planned, found].map(|value| value.get(name));
        let at = |inner: String| format!("{name}.{inner}");
        let is_kept = row.presence != Presence::Optional
            || is_not_compared(row)
            // The unit of a size that stays the same.
            || row.canon == Canon::Unit;
        match (three, row.shape()) {
            _ if is_kept => None,
            ([Value::Object(_), planned, _], Some(inner))
                if !planned.is_null() || inner.is_container() =>
            {
                not_removed(inner, three).map(at)
            }
            ([Value::List(state), Value::List(planned), found], Some(inner)) => {
                let before = correlate::values(inner, planned, state);
                let after = correlate::values(inner, planned, found.items());
                planned.iter().enumerate().find_map(|(index, planned)| {
                    let state = &state[before.left[index]?];
                    let found = &found.items()[after.left[index]?];
                    not_removed(inner, [state, planned, found]).map(at)
                })
            }
            ([state, Value::Null, found], None) => {
                // A comment has no owner.
                let foreign = found.as_str().and_then(Fragment::parse);
                let is_bare = foreign.is_some_and(|foreign| foreign.elements.is_empty());
                let is_raw = matches!(row.kind, Kind::RawContent);
                let is_gone = state.is_null() || found.is_null() || (is_raw && is_bare);
                (!is_gone).then(|| format!("{name}: {}", show(found)))
            }
            _ => None,
        }
    })
}
