//! A generated document. Prints XML independently of the tested printer.

/// An element. A name with a namespace is `prefix:name|uri`.
pub(super) struct Tree {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) text: String,
    pub(super) children: Vec<Tree>,
    /// XML at the start of the content.
    pub(super) raw: String,
}

impl Tree {
    pub(super) fn new(name: String) -> Self {
        let (attributes, children) = (Vec::new(), Vec::new());
        Self { name, attributes, text: String::new(), children, raw: String::new() }
    }

    pub(super) fn leaf(name: String, text: String) -> Self {
        Self { text, ..Self::new(name) }
    }

    /// Whether it is empty.
    pub(super) fn is_bare(&self) -> bool {
        self.attributes.is_empty() && self.text.is_empty() && self.children.is_empty()
    }

    /// The document with this root.
    pub(super) fn print(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        let (tag, uri) = self.name.split_once('|').unwrap_or((&self.name, ""));
        *out += &format!("<{tag}");
        if let (Some((prefix, _)), false) = (tag.split_once(':'), uri.is_empty()) {
            *out += &format!(" xmlns:{prefix}='{uri}'");
        }
        for (name, value) in &self.attributes {
            *out += &format!(" {name}='{}'", escaped(value));
        }
        *out += ">";
        *out += &self.raw;
        if self.children.is_empty() {
            *out += &escaped(&self.text);
        } else {
            // White space at the ends of a text between children is layout.
            *out += &escaped(self.text.trim());
        }
        for child in &self.children {
            child.write(out);
        }
        *out += &format!("</{tag}>\n");
    }
}

/// A text with references for all special characters.
fn escaped(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " -_./:$%{}".contains(c);
    let escape = |c: char| {
        if is_plain(c) { c.to_string() } else { format!("&#{};", u32::from(c)) }
    };
    text.chars().map(escape).collect()
}
