//! The socket for the host: created in a folder with a short enough path, accessible only to its owner (or one group),
//! and removed when the process ends.

use std::fs;
use std::io;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use tokio::net::UnixListener;

use super::PluginError;
use super::environment::Environment;

/// The kernel's limit, including the final zero byte.
const LONGEST_PATH: usize = 108;

/// A listening socket. Dropping it removes its file.
#[derive(Debug)]
pub(super) struct Socket {
    pub(super) listener: UnixListener,
    pub(super) path: PathBuf,
}

impl Socket {
    /// Listens in the folder that the host requests; needs a runtime.
    pub(super) fn open(environment: &Environment) -> Result<Self, PluginError> {
        let path = match &environment.socket_folder {
            Some(folder) => {
                socket_path(folder).ok_or_else(|| PluginError::LongFolder(folder.clone()))?
            }
            // A long TMPDIR is not an error of the user: use any folder with a short enough path.
            None => socket_path(&std::env::temp_dir())
                .or_else(|| socket_path(Path::new("/tmp")))
                .ok_or_else(|| PluginError::LongFolder(std::env::temp_dir()))?,
        };
        let listener =
            UnixListener::bind(&path).map_err(|error| PluginError::Socket(path.clone(), error))?;
        let socket = Self { listener, path };
        let opened = socket.set_permissions(environment.socket_group.as_deref());
        opened.map_err(|error| PluginError::Socket(socket.path.clone(), error))?;
        Ok(socket)
    }

    /// Allows the owner to connect, or also the group.
    fn set_permissions(&self, group: Option<&str>) -> io::Result<()> {
        let mode = match group {
            Some(group) => {
                chown(&self.path, None, Some(group_number(group)?))?;
                0o660
            }
            None => 0o600,
        };
        fs::set_permissions(&self.path, fs::Permissions::from_mode(mode))
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // The file may be removed already, and the error has no reader.
        let _ = fs::remove_file(&self.path);
    }
}

/// A unique path in `folder`, if it is short enough. The path is absolute because the host may run in another folder.
fn socket_path(folder: &Path) -> Option<PathBuf> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let nanos = now.map_or(0, |since| since.subsec_nanos());
    let name = format!("libvirt-{}-{nanos:x}.sock", std::process::id());
    let path = std::path::absolute(folder).ok()?.join(name);
    (path.as_os_str().len() < LONGEST_PATH).then_some(path)
}

/// The number of a group that is given as a number or a name.
fn group_number(group: &str) -> io::Result<u32> {
    if let Ok(number) = group.parse() {
        return Ok(number);
    }
    let groups = fs::read_to_string("/etc/group")?;
    find_group(&groups, group).ok_or_else(|| {
        let message = format!("group {group:?} does not exist; correct PLUGIN_UNIX_SOCKET_GROUP");
        io::Error::new(io::ErrorKind::NotFound, message)
    })
}

fn find_group(groups: &str, name: &str) -> Option<u32> {
    groups.lines().find_map(|line| {
        let mut fields = line.split(':');
        let is_it = fields.next() == Some(name);
        is_it.then(|| fields.nth(1)?.parse().ok()).flatten()
    })
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::path::{Path, PathBuf};

    use super::super::environment::Environment;
    use super::{LONGEST_PATH, Socket, find_group, socket_path};

    #[test]
    fn a_path_that_is_too_long_is_not_used() {
        let deep = PathBuf::from("/tmp").join("d".repeat(LONGEST_PATH));
        assert_eq!(socket_path(&deep), None);
        let path = socket_path(Path::new("/tmp")).unwrap();
        assert!(path.is_absolute() && path.starts_with("/tmp"));
    }

    #[test]
    fn groups_are_found_by_name() {
        let groups = "root:x:0:\nkvm:x:104:alice,bob\nbroken\n";
        assert_eq!(find_group(groups, "kvm"), Some(104));
        assert_eq!(find_group(groups, "broken"), None);
        assert_eq!(find_group(groups, "kv"), None);
    }

    #[tokio::test]
    async fn the_socket_is_private_and_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let own_group = folder.path().metadata().unwrap().gid().to_string();
        for (socket_group, expected) in [(None, 0o600), (Some(own_group), 0o660)] {
            let socket = Socket::open(&Environment {
                socket_folder: Some(folder.path().to_owned()),
                socket_group,
                ..Environment::default()
            });
            let socket = socket.unwrap();
            let mode = socket.path.metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o777, expected);
            let path = socket.path.clone();
            drop(socket);
            assert!(!path.exists());
        }
    }
}
