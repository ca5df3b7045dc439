//! Converts XML names to Terraform and Rust names, by rules without exceptions.

/// The Terraform name of an XML name: `memoryBacking` gives `memory_backing`, `sgIO` gives `sg_io`.
pub fn snake(xml: &str) -> String {
    let characters: Vec<char> = xml.chars().collect();
    let mut name = String::new();
    for (index, character) in characters.iter().enumerate() {
        if matches!(character, '-' | ':' | '.' | '_') {
            name.push('_');
            continue;
        }
        if character.is_ascii_uppercase() && is_word_start(&characters, index) {
            name.push('_');
        }
        name.push(character.to_ascii_lowercase());
    }
    name
}

/// Whether an upper-case letter starts a word: after a lower-case letter or digit, or as the last letter of a sequence
/// of capitals before a lower-case letter.
fn is_word_start(characters: &[char], index: usize) -> bool {
    let Some(before) = index.checked_sub(1).map(|before| characters[before]) else {
        return false;
    };
    if before.is_ascii_lowercase() || before.is_ascii_digit() {
        return true;
    }
    let is_run = before.is_ascii_uppercase();
    is_run && characters.get(index + 1).is_some_and(char::is_ascii_lowercase)
}

/// The Rust type name of a path: `pool/source/host` gives `PoolSourceHost`.
pub fn camel(path: &str) -> String {
    let mut name = String::new();
    for word in snake(&path.replace('/', "-")).split('_') {
        let mut characters = word.chars();
        name.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(characters.as_str());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::{camel, snake};

    #[test]
    fn names_follow_the_capitals() {
        let cases = [
            ("memoryBacking", "memory_backing"),
            ("sgIO", "sg_io"),
            ("iothreadids", "iothreadids"),
            ("host-model", "host_model"),
            ("macTableManager", "mac_table_manager"),
            ("IOThread", "io_thread"),
            ("qemu:commandline", "qemu_commandline"),
            ("dhcpV6", "dhcp_v6"),
            ("rawIO", "raw_io"),
            ("TLSPort", "tls_port"),
            ("e1000", "e1000"),
        ];
        for (xml, name) in cases {
            assert_eq!(snake(xml), name);
        }
        assert_eq!(camel("pool/source/host"), "PoolSourceHost");
        assert_eq!(camel("domain/qemu:commandline/qemu:arg"), "DomainQemuCommandlineQemuArg");
    }
}
