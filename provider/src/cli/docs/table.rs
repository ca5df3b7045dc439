//! Converts attributes to Markdown: one table for each distinct structure, with a list of the other paths that have
//! the same structure. Does not know pages: the caller supplies the target of each link.

use std::fmt::Write;

use mapping::schema::{Attribute, OnChange, Presence, Type};

/// The tables of a schema.
pub(super) struct Tables<'a> {
    attributes: &'a [Attribute],
    structures: Vec<Structure<'a>>,
}

/// Attributes of a nested object, and the paths that have them, in the order of the schema.
struct Structure<'a> {
    paths: Vec<String>,
    attributes: &'a [Attribute],
}

/// Returns the link to the table of the structure whose first path is the argument.
pub(super) type Link<'a> = &'a dyn Fn(&str) -> String;

impl<'a> Tables<'a> {
    /// The tables of these attributes and of all structures nested in them.
    pub(super) fn of(attributes: &'a [Attribute]) -> Self {
        let mut structures = Vec::new();
        collect("", attributes, &mut structures);
        Self { attributes, structures }
    }

    /// The paths of the structures, parents before children.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.structures.iter().map(|structure| structure.paths[0].as_str())
    }

    /// The table of the schema's own attributes.
    pub(super) fn top(&self, link: Link) -> String {
        self.table("", self.attributes, link)
    }

    /// The table of the structure at a path, with its heading; empty if there is no such structure.
    pub(super) fn section(&self, path: &str, link: Link) -> String {
        let Some(structure) = self.structures.iter().find(|structure| structure.paths[0] == path)
        else {
            return String::new();
        };
        let mut text = format!("\n<a id=\"{}\"></a>\n### `{path}`\n\n", anchor(path));
        if structure.paths.len() > 1 {
            let others: Vec<String> =
                structure.paths[1..].iter().map(|path| format!("`{path}`")).collect();
            let _ = write!(text, "Same structure at: {}.\n\n", others.join(", "));
        }
        text + &self.table(path, structure.attributes, link)
    }

    fn table(&self, path: &str, attributes: &[Attribute], link: Link) -> String {
        let mut text = "| attribute | type | | description |\n|---|---|---|---|\n".to_owned();
        for attribute in attributes {
            let r#type = self.type_of(path, attribute, link);
            let mode = mode(attribute);
            let meaning = cell(&attribute.description);
            let _ = writeln!(text, "| `{}` | {type} | {mode} | {meaning} |", attribute.name);
        }
        text
    }

    fn type_of(&self, path: &str, attribute: &Attribute, link: Link) -> String {
        let (name, nested) = match &attribute.r#type {
            Type::String => return "string".to_owned(),
            Type::Bool => return "bool".to_owned(),
            Type::Number => return "number".to_owned(),
            Type::Strings => return "list of strings".to_owned(),
            Type::Map => return "map of strings".to_owned(),
            Type::Any => return "any".to_owned(),
            Type::Object(nested) => ("object", nested),
            Type::Objects(nested) => ("list of objects", nested),
        };
        let own = join(path, attribute.name);
        let mut structures = self.structures.iter();
        let structure = structures.find(|structure| structure.attributes == nested.as_slice());
        format!("[{name}]({})", link(structure.map_or(&own, |structure| &structure.paths[0])))
    }
}

/// The anchor of the structure at a path.
pub(super) fn anchor(path: &str) -> String {
    format!("nested--{}", path.replace('.', "--"))
}

/// Escapes text for a cell of a table.
pub(super) fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn collect<'a>(path: &str, attributes: &'a [Attribute], found: &mut Vec<Structure<'a>>) {
    for attribute in attributes {
        let (Type::Object(nested) | Type::Objects(nested)) = &attribute.r#type else {
            continue;
        };
        let path = join(path, attribute.name);
        if let Some(known) = found.iter_mut().find(|known| known.attributes == nested) {
            // The structures below it are the same, too, and already collected.
            known.paths.push(path);
        } else {
            found.push(Structure { paths: vec![path.clone()], attributes: nested });
            collect(&path, nested, found);
        }
    }
}

/// How an attribute is set and what a change does; empty if it is optional and updated in place.
fn mode(attribute: &Attribute) -> String {
    let mut words = Vec::from(match attribute.presence {
        Presence::Required => ["required"].as_slice(),
        Presence::Optional | Presence::Omittable => &[],
        Presence::Computed => &["read-only"],
        Presence::Server => &["chosen by libvirt if omitted"],
    });
    if attribute.is_write_only {
        words.push("write-only");
    }
    words.extend(match attribute.on_change {
        OnChange::Replace => Some("forces replacement"),
        OnChange::StateOnly => Some("state only"),
        OnChange::InPlace => None,
    });
    words.join(", ")
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

#[cfg(test)]
mod tests {
    use mapping::schema::{Attribute, OnChange, Presence, Type};

    use super::{Tables, anchor};

    fn text(name: &'static str) -> Attribute {
        Attribute::optional(name, Type::String, "A | B.")
    }

    #[test]
    fn a_structure_that_occurs_twice_has_one_table() {
        let limits = || Type::Object(vec![text("peak")]);
        let attributes = [
            Attribute::required("name", Type::String, "Its name."),
            Attribute::optional("inbound", limits(), "In."),
            Attribute::optional("outbound", limits(), "Out."),
        ];
        let tables = Tables::of(&attributes);
        let expected = "\
| attribute | type | | description |
|---|---|---|---|
| `name` | string | required | Its name. |
| `inbound` | [object](#nested--inbound) |  | In. |
| `outbound` | [object](#nested--inbound) |  | Out. |
";
        let link = |path: &str| format!("#{}", anchor(path));
        assert_eq!(tables.top(&link), expected);
        assert_eq!(tables.paths().collect::<Vec<_>>(), ["inbound"]);
        let expected = "
<a id=\"nested--inbound\"></a>
### `inbound`

Same structure at: `outbound`.

| attribute | type | | description |
|---|---|---|---|
| `peak` | string |  | A \\| B. |
";
        assert_eq!(tables.section("inbound", &link), expected);
    }

    #[test]
    fn the_mode_column_shows_presence_secrecy_and_effect_of_a_change() {
        let secret = Attribute { is_write_only: true, ..text("value") };
        let chosen = Attribute { presence: Presence::Server, ..text("uuid") };
        let fixed = Attribute {
            presence: Presence::Required,
            on_change: OnChange::Replace,
            ..text("type")
        };
        let how = Attribute { on_change: OnChange::StateOnly, ..text("mode") };
        let expected = "\
| attribute | type | | description |
|---|---|---|---|
| `value` | string | write-only | A \\| B. |
| `uuid` | string | chosen by libvirt if omitted | A \\| B. |
| `type` | string | required, forces replacement | A \\| B. |
| `mode` | string | state only | A \\| B. |
";
        assert_eq!(Tables::of(&[secret, chosen, fixed, how]).top(&|_| String::new()), expected);
    }
}
