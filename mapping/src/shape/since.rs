//! The libvirt release that added a row or a word.

use std::fmt;

/// A libvirt release: major, minor and micro.
pub type Version = (u32, u32, u32);

/// What is known about the release that added something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// This release added it.
    At(Version),
    /// A release newer than the first added it; the second has it.
    Between(Version, Version),
}

impl Since {
    /// The oldest release that is known to have it.
    pub const fn by(self) -> Version {
        match self {
            Self::At(version) | Self::Between(_, version) => version,
        }
    }

    /// Whether a release is known to lack it.
    pub fn is_missing_in(self, version: Version) -> bool {
        match self {
            Self::At(first) => version < first,
            Self::Between(after, _) => version <= after,
        }
    }

    /// Whether a release is known to have it.
    pub fn is_known_in(self, version: Version) -> bool {
        version >= self.by()
    }
}

impl fmt::Display for Since {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::At(version) => write!(out, "since libvirt {}", version_text(version)),
            Self::Between(after, by) => {
                write!(out, "after libvirt {}, by {}", version_text(after), version_text(by))
            }
        }
    }
}

/// A release as libvirt prints it: `9.7.0`.
pub fn version_text((major, minor, micro): Version) -> String {
    format!("{major}.{minor}.{micro}")
}

#[cfg(test)]
mod tests {
    use super::Since;

    #[test]
    fn an_exact_release_divides_all_releases() {
        let since = Since::At((9, 7, 0));
        assert!(since.is_missing_in((9, 6, 0)) && !since.is_known_in((9, 6, 0)));
        assert!(since.is_known_in((9, 7, 0)) && !since.is_missing_in((9, 7, 0)));
        assert!(since.is_known_in((10, 0, 0)));
        assert_eq!(since.to_string(), "since libvirt 9.7.0");
    }

    #[test]
    fn the_releases_inside_an_interval_are_undecided() {
        let since = Since::Between((9, 0, 0), (11, 3, 0));
        assert!(since.is_missing_in((9, 0, 0)) && !since.is_known_in((9, 0, 0)));
        assert!(!since.is_missing_in((9, 1, 0)) && !since.is_known_in((11, 2, 0)));
        assert!(since.is_known_in((11, 3, 0)) && !since.is_missing_in((11, 3, 0)));
        assert_eq!(since.to_string(), "after libvirt 9.0.0, by 11.3.0");
    }
}
