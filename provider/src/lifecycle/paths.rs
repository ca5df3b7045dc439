//! Names and paths that a document can represent and that must not be sent to libvirt.

use mapping::edge::InvalidValue;
use mapping::shape::{Flags, Row, Shape};
use mapping::{Path, Value};

/// The problems of names and paths in a value that must not be sent to libvirt.
pub(super) fn problems(shape: &Shape, value: &Value) -> Vec<InvalidValue> {
    let mut problems = Vec::new();
    collect(shape, value, &Path::root(), &mut problems);
    problems
}

fn collect(shape: &Shape, value: &Value, path: &Path, problems: &mut Vec<InvalidValue>) {
    for row in shape.rows.iter().filter(|row| row.is_in_hcl()) {
        let found = value.get(row.name);
        if found.is_null() {
            continue;
        }
        let at = path.attribute(row.name);
        match (row.shape(), found) {
            (Some(inner), Value::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    collect(inner, item, &at.index(index), problems);
                }
            }
            (Some(inner), item @ Value::Object(_)) => collect(inner, item, &at, problems),
            (None, Value::String(text)) => {
                let message = refuse(row, text);
                problems.extend(message.map(|message| InvalidValue { path: at, message }));
            }
            _ => {}
        }
    }
}

/// The rest of a sentence that starts with the path.
fn refuse(row: &Row, text: &str) -> Option<String> {
    match row {
        row if row.has(Flags::ABSOLUTE) => refuse_relative(text),
        row if row.has(Flags::FILE_NAME) => refuse_file_name(text),
        _ => None,
    }
}

/// libvirt resolves a relative path in the working directory of its daemon.
fn refuse_relative(text: &str) -> Option<String> {
    (!text.starts_with('/')).then(|| {
        format!(
            "is {text:?}, which is a relative path; libvirt requires an absolute path. Write the absolute path, or \
             abspath({text:?}) for a path on this machine"
        )
    })
}

/// The maximum length of a file name, without the suffix that libvirt appends to the name of an object: `.xml.new`.
const MAX_NAME_BYTES: usize = 255 - ".xml.new".len();

/// libvirt creates files and directories with this name before it rejects the name: for `..` it removes the directory
/// of all objects.
fn refuse_file_name(text: &str) -> Option<String> {
    let problem = match text {
        "" => "which is empty".to_owned(),
        "." | ".." => "which is a directory and not the name of a file".to_owned(),
        _ if text.contains('\n') => "which has more than one line".to_owned(),
        _ if text.len() > MAX_NAME_BYTES => format!("which has more than {MAX_NAME_BYTES} bytes"),
        _ => return None,
    };
    Some(format!("is {text:?}, {problem}; libvirt uses it as a file name. Choose another name"))
}
