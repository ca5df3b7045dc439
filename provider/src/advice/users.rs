//! The users and groups of this machine, by number.

use std::fs;

/// A user, as far as the permissions of files depend on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct User {
    pub(super) id: u32,
    pub(super) groups: Vec<u32>,
}

impl User {
    /// A user with its primary group, and the groups that it is a member of.
    pub(super) fn new(id: u32, group: u32) -> Self {
        let mut groups = vec![group];
        if let (Some(name), Ok(text)) = (user_name(id), fs::read_to_string("/etc/group")) {
            groups.extend(memberships(&text, &name));
        }
        Self { id, groups }
    }
}

/// The name of a user.
pub(super) fn user_name(id: u32) -> Option<String> {
    name_in(&fs::read_to_string("/etc/passwd").ok()?, id)
}

/// The name of a group.
pub(super) fn group_name(id: u32) -> Option<String> {
    name_in(&fs::read_to_string("/etc/group").ok()?, id)
}

/// The name with a number in a table of users or groups.
fn name_in(table: &str, id: u32) -> Option<String> {
    let number = id.to_string();
    table.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1) == Some(number.as_str())).then(|| name.to_owned())
    })
}

/// The groups whose members include a user.
fn memberships(table: &str, user: &str) -> Vec<u32> {
    let group = |line: &str| {
        let fields: Vec<&str> = line.split(':').collect();
        let [_, _, id, members] = fields.as_slice() else { return None };
        members.split(',').any(|member| member == user).then(|| id.parse().ok())?
    };
    table.lines().filter_map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::{memberships, name_in};

    const GROUPS: &str = "root:x:0:\nkvm:x:107:libvirt-qemu,ann\nlibvirt:x:64055:ann\nbroken\n";

    #[test]
    fn names_and_memberships_are_read() {
        assert_eq!(name_in(GROUPS, 107).as_deref(), Some("kvm"));
        assert_eq!(name_in(GROUPS, 1), None);
        assert_eq!(memberships(GROUPS, "ann"), [107, 64055]);
        assert_eq!(memberships(GROUPS, "qemu"), [0_u32; 0]);
    }
}
