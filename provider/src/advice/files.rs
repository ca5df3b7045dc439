//! Files that QEMU may not open: their owner and mode, and the first directory that it may not search.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use super::users::{User, group_name, user_name};
use super::{Advice, Failure};
use crate::libvirt::{child, parse};

/// Why QEMU may not open an image. The host must be this machine.
pub(super) fn permissions(failure: &Failure) -> Option<Advice> {
    if !failure.message.contains("Permission denied") {
        return None;
    }
    let path = failure
        .between("Cannot access storage file '", "'")
        .or_else(|| failure.between("Could not open '", "'"))
        .filter(|path| path.starts_with('/'))?;
    let capabilities = failure.connection.capabilities().unwrap_or_default();
    let security = Security::read(&capabilities);
    let user = user_in(failure.message).or(security.user);
    if !failure.connection.is_local().unwrap_or_default() {
        // This machine does not know the names of the users of another host.
        let text = |(id, group)| format!("QEMU runs as {id}:{group}.");
        return user.map(text).map(Advice::partial);
    }
    // A user other than root cannot read the metadata of a file below a closed directory.
    let owner = fs::symlink_metadata(path).ok().map(|file| {
        let (owner, mode) = (names(file.uid(), file.gid()), file.mode() & 0o7777);
        format!("{path} has owner {owner} and mode {mode:04o}.")
    });
    let Some((id, group)) = user else { return owner.map(Advice::partial) };
    let known = owner.into_iter().chain([format!("QEMU runs as {}.", names(id, group))]);
    let known = known.collect::<Vec<_>>().join(" ");
    let user = User::new(id, group);
    let cause = if let Some((directory, class)) = first_closed(Path::new(path), &user) {
        format!("It may not search the directory {directory}. Run: chmod {class}+x {directory}")
    } else {
        match fs::metadata(path) {
            Err(_) => return Some(Advice::partial(known)),
            Ok(file) if !may(&user, &file, 0o6) => {
                format!(
                    "It may not read and write the file. Run: chown {} {path}",
                    names(id, group)
                )
            }
            Ok(_) => security.denial(),
        }
    };
    Some(Advice::complete(format!("{known} {cause}")))
}

/// Why QEMU cannot open a file of this machine: the first directory above it that QEMU's user may not search. The file
/// itself belongs to that user while it is in use, because libvirt changes its owner. An access control list may allow
/// more than the mode of a directory.
pub(crate) fn unreachable(path: &Path, capabilities: &str) -> Option<String> {
    let (id, group) = Security::read(capabilities).user?;
    let (directory, class) = first_closed(path, &User::new(id, group))?;
    let metadata = fs::metadata(&directory).ok()?;
    if has_access_list(&directory) {
        return None;
    }
    let (owner, mode) = (names(metadata.uid(), metadata.gid()), metadata.mode() & 0o7777);
    Some(format!(
        "The directory {directory} has owner {owner} and mode {mode:04o}, and QEMU runs as {}. Run on the host: chmod \
         {class}+x {directory}",
        names(id, group)
    ))
}

/// Whether a directory above a file is not open to all users, so that QEMU's user matters.
pub(crate) fn has_closed_directory(path: &Path) -> bool {
    let is_closed =
        |directory: &Path| fs::metadata(directory).is_ok_and(|metadata| metadata.mode() & 0o1 == 0);
    path.ancestors().skip(1).any(is_closed)
}

fn has_access_list(directory: &str) -> bool {
    const NAME: &str = "system.posix_acl_access";
    // An empty buffer requests the length.
    let mut nothing = [0_u8; 0];
    rustix::fs::getxattr(directory, NAME, &mut nothing[..]).is_ok_and(|length| length > 0)
}

/// The user and the group in a message: "(as uid:64055, gid:64055)".
fn user_in(message: &str) -> Option<(u32, u32)> {
    let (_, rest) = message.split_once("(as uid:")?;
    let (user, rest) = rest.split_once(", gid:")?;
    let (group, _) = rest.split_once(')')?;
    Some((user.parse().ok()?, group.parse().ok()?))
}

/// A user and a group, with their names if this machine knows them: `libvirt-qemu:kvm`.
fn names(user: u32, group: u32) -> String {
    let user = user_name(user).unwrap_or_else(|| user.to_string());
    let group = group_name(group).unwrap_or_else(|| group.to_string());
    format!("{user}:{group}")
}

/// The first directory above a file that a user may not search, and the class for `chmod` that the user belongs to.
fn first_closed(path: &Path, user: &User) -> Option<(String, char)> {
    let mut directories: Vec<&Path> = path.ancestors().skip(1).collect();
    directories.reverse();
    directories.into_iter().find_map(|directory| {
        let metadata = fs::metadata(directory).ok()?;
        let (class, _) = class(user, &metadata);
        (!may(user, &metadata, 0o1)).then(|| (directory.display().to_string(), class))
    })
}

/// The class for `chmod` that a user belongs to, and the position of its permissions in a mode.
fn class(user: &User, file: &fs::Metadata) -> (char, u32) {
    if file.uid() == user.id {
        ('u', 6)
    } else if user.groups.contains(&file.gid()) {
        ('g', 3)
    } else {
        ('o', 0)
    }
}

/// Whether a user has the permissions for a file.
fn may(user: &User, file: &fs::Metadata, wanted: u32) -> bool {
    user.id == 0 || file.mode() >> class(user, file).1 & wanted == wanted
}

/// The security drivers of the host.
struct Security {
    /// The user and the group that QEMU runs as.
    user: Option<(u32, u32)>,
    /// The drivers that confine it in addition.
    drivers: Vec<String>,
}

impl Security {
    fn read(capabilities: &str) -> Self {
        let mut security = Self { user: None, drivers: Vec::new() };
        let Ok(tree) = parse(capabilities) else { return security };
        for model in tree.root_element().descendants().filter(|it| it.has_tag_name("secmodel")) {
            let text = |name| child(model, name).and_then(|node| node.text());
            match text("model") {
                Some("dac") => {
                    let label = text("baselabel").unwrap_or_default();
                    let number = |text: &str| text.trim_start_matches('+').parse().ok();
                    let label = label.split_once(':');
                    security.user =
                        label.and_then(|(user, group)| Some((number(user)?, number(group)?)));
                }
                Some("none") | None => {}
                Some(driver) => security.drivers.push(driver.to_owned()),
            }
        }
        security
    }

    /// The explanation if the permissions of the file allow the access.
    fn denial(&self) -> String {
        let log = match self.drivers.first().map(String::as_str) {
            Some("apparmor") => {
                "AppArmor denies the access: `journalctl -k -g DENIED` shows the rule that is missing"
            }
            Some("selinux") => {
                "SELinux denies the access: `ausearch -m avc` shows it, and `restorecon` restores the label"
            }
            _ => {
                "The permissions of the file allow the access now; ACLs, mount options or a container may deny it"
            }
        };
        format!("{log}.")
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};

    use super::super::users::User;
    use super::{Security, first_closed, may, user_in};

    #[test]
    fn the_user_of_qemu_is_read() {
        let message = "Cannot access storage file '/a' (as uid:64055, gid:107): Permission denied";
        assert_eq!(user_in(message), Some((64055, 107)));
        assert_eq!(user_in("Could not open '/a': Permission denied"), None);
        let models = "<capabilities><host><secmodel><model>apparmor</model></secmodel><secmodel><model>dac</model>\
            <baselabel type='kvm'>+64055:+107</baselabel></secmodel></host></capabilities>";
        let security = Security::read(models);
        assert_eq!(security.user, Some((64055, 107)));
        assert!(security.denial().contains("AppArmor"));
        assert_eq!(Security::read("").user, None);
    }

    #[test]
    fn the_first_closed_directory_is_found() {
        let folder = std::env::temp_dir().join(format!("closed-{}", std::process::id()));
        let inner = folder.join("a/b");
        fs::create_dir_all(&inner).unwrap();
        for (directory, mode) in
            [(folder.clone(), 0o711), (folder.join("a"), 0o700), (inner.clone(), 0o700)]
        {
            fs::set_permissions(directory, fs::Permissions::from_mode(mode)).unwrap();
        }
        let owner = fs::metadata(&folder).unwrap();
        let stranger = User { id: owner.uid() + 1, groups: vec![owner.gid() + 1] };
        let closed = first_closed(&inner.join("image"), &stranger);
        assert_eq!(closed, Some((folder.join("a").display().to_string(), 'o')));
        let colleague = User { groups: vec![owner.gid()], ..stranger };
        let class = first_closed(&inner.join("image"), &colleague).map(|(_, class)| class);
        assert_eq!(class, Some('g'));
        fs::set_permissions(folder.join("a"), fs::Permissions::from_mode(0o710)).unwrap();
        assert!(may(&colleague, &fs::metadata(folder.join("a")).unwrap(), 0o1));
        fs::remove_dir_all(folder).unwrap();
    }
}
