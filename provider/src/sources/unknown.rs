//! A key of an object literal that its schema does not contain, with the nearest right key. Contains keys and positions
//! only, never a value.

use super::keys::Keys;
use super::position::Position;
use super::suggest::Suggestion;

/// A key that the schema does not contain.
#[derive(Debug, Clone)]
pub struct UnknownKey {
    /// The block.
    pub block: BlockName,
    /// The file, relative to the root module.
    pub file: String,
    /// The position in the file.
    pub position: Position,
    /// The bytes of the key in the file.
    pub span: std::ops::Range<usize>,
    /// The attribute of the block whose value contains the key.
    pub attribute: &'static str,
    /// The path of the object that contains the key, as in HCL; `[*]` is an element at an unknown position.
    pub parent: String,
    /// The key.
    pub name: String,
    /// The known keys of the object.
    pub keys: Keys,
    /// The key that was probably meant.
    pub suggestion: Option<Suggestion>,
}

/// The block that contains or uses an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockName {
    /// What the block describes.
    pub kind: BlockType,
    /// Its type, such as `libvirt_domain`.
    pub r#type: String,
    /// Its label.
    pub label: String,
    /// The value of `name`, if it is a literal; it is not printed.
    pub name: Option<String>,
}

/// What a block describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockType {
    /// The provider.
    Provider,
    /// A resource.
    Resource,
    /// A data source.
    Data,
}

/// The maximum number of keys that a message lists.
const LISTED: usize = 16;

impl UnknownKey {
    /// The path of the key, as in HCL.
    pub fn path(&self) -> String {
        if self.parent.is_empty() {
            self.name.clone()
        } else {
            format!("{}.{}", self.parent, self.name)
        }
    }

    /// The effect of the key, and the fix.
    pub fn detail(&self) -> String {
        let effect = if self.keys.is_map() {
            "The map has fixed keys."
        } else {
            "Terraform ignores unknown keys of nested attributes, so the key has no effect."
        };
        let advice = advice(self.suggestion.as_ref(), &self.keys);
        let separator = if advice.is_empty() { "" } else { " " };
        format!("{effect}{separator}{advice}")
    }
}

impl std::fmt::Display for BlockName {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.kind {
            BlockType::Provider => write!(out, "provider \"{}\"", self.r#type),
            BlockType::Resource => write!(out, "{}.{}", self.r#type, self.label),
            BlockType::Data => write!(out, "data.{}.{}", self.r#type, self.label),
        }
    }
}

/// The advice about an unknown key; empty if no key is near and there are many.
fn advice(suggestion: Option<&Suggestion>, keys: &Keys) -> String {
    if let Some(suggestion) = suggestion {
        return format!("Did you mean \"{}\"?", suggestion.key);
    }
    let names: Vec<String> = keys.iter().map(|key| key.name.into_owned()).collect();
    if names.is_empty() || names.len() > LISTED {
        return String::new();
    }
    format!("Known keys: {}.", names.join(", "))
}
