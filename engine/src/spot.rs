//! Where a value stands. Its address names list elements by their keys, so that what is remembered of it follows
//! its element.

use mapping::Path;

/// Where a value stands: for the user, and in the echo.
#[derive(Debug, Clone, Default)]
pub(crate) struct Spot {
    pub(crate) path: Path,
    pub(crate) address: String,
}

impl Spot {
    /// An attribute of the object here.
    pub(crate) fn attribute(&self, name: &'static str) -> Self {
        let separator = if self.address.is_empty() { "" } else { "." };
        Self {
            path: self.path.attribute(name),
            address: format!("{}{separator}{name}", self.address),
        }
    }

    /// A list element, by its label; the index serves those that have none.
    pub(crate) fn element(&self, index: usize, label: Option<String>) -> Self {
        let label = label.map_or_else(|| format!("#{index}"), |label| format!("{label:?}"));
        Self { path: self.path.index(index), address: format!("{}[{label}]", self.address) }
    }

    /// Another attribute of the same object.
    pub(crate) fn sibling(&self, own: &str, other: &'static str) -> Self {
        let mut outer = self.path.clone();
        outer.0.pop();
        let address = self.address.strip_suffix(own).unwrap_or(&self.address);
        Self { path: outer.attribute(other), address: format!("{address}{other}") }
    }

    /// A key of the map here.
    pub(crate) fn key(&self, key: &str) -> Self {
        Self { path: self.path.key(key), address: format!("{}.{key}", self.address) }
    }
}
