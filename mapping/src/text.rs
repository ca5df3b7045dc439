//! The type of texts in values and records. Most texts of a document have at most 24 bytes; it stores these without an
//! allocation.

/// A text of a value or of a record.
pub type Text = compact_str::CompactString;
