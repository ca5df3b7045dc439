//! Addresses inside a Terraform value, printed as a user writes them in HCL.

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

/// Where a value stands below a resource: `devices.disk[1].target.bus`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// The resource itself.
    pub fn root() -> Self {
        Self::default()
    }

    /// This path and one attribute more.
    pub fn attribute(&self, name: &'static str) -> Self {
        self.with(Step::Attribute(name))
    }

    /// This path and one list index more.
    pub fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    /// This path and one map key more.
    pub fn key(&self, key: &str) -> Self {
        self.with(Step::Key(key.to_owned()))
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Self(steps)
    }

    /// Whether this path leads on from where `other` ends.
    pub fn is_below(&self, other: &Path) -> bool {
        self.0.len() > other.0.len() && self.0.starts_with(&other.0)
    }

    /// `path` below this one.
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
