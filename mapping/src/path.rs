//! Paths in a Terraform value, printed as in HCL.

use std::fmt;

/// One step of a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// An attribute of an object.
    Attribute(&'static str),
    /// An element of a list, counted from 0.
    Index(usize),
    /// A key of a map.
    Key(String),
}

/// The path of a value in a resource: `devices.disk[1].target.bus`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// The resource itself.
    pub fn root() -> Self {
        Self::default()
    }

    /// This path, extended by an attribute.
    pub fn attribute(&self, name: &'static str) -> Self {
        self.with(Step::Attribute(name))
    }

    /// This path, extended by a list index.
    pub fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    /// This path, extended by a map key.
    pub fn key(&self, key: &str) -> Self {
        self.with(Step::Key(key.to_owned()))
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Self(steps)
    }

    /// Whether this path is below `other`.
    pub fn is_below(&self, other: &Path) -> bool {
        self.0.len() > other.0.len() && self.0.starts_with(&other.0)
    }

    /// This path, followed by `path`.
    pub fn join(&self, path: &Path) -> Self {
        Self(self.0.iter().chain(&path.0).cloned().collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Attribute(name) if position == 0 => write!(out, "{name}")?,
                Step::Attribute(name) => write!(out, ".{name}")?,
                Step::Index(index) => write!(out, "[{index}]")?,
                Step::Key(key) => write!(out, "[{key:?}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn a_path_prints_as_hcl() {
        let path = Path::root()
            .attribute("devices")
            .attribute("disk")
            .index(1)
            .attribute("address")
            .key("bus");
        assert_eq!(path.to_string(), "devices.disk[1].address[\"bus\"]");
    }
}
