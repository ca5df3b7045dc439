//! Canonical forms of hardware and IP addresses.

use std::net::IpAddr;

/// Six hexadecimal bytes, as libvirt prints them; libvirt also accepts single digits.
pub(super) fn mac(text: &str) -> Option<String> {
    let mut bytes = [0; 6];
    let mut parts = text.trim().split(':');
    for byte in &mut bytes {
        let part = parts.next()?;
        let is_hex = (1..=2).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_hexdigit());
        *byte = u8::from_str_radix(part, 16).ok().filter(|_| is_hex)?;
    }
    if parts.next().is_some() {
        return None;
    }
    Some(bytes.map(|byte| format!("{byte:02x}")).join(":"))
}

/// An address, with or without a prefix length.
pub(super) fn ip(text: &str) -> Option<String> {
    let text = text.trim();
    let Some((address, prefix)) = text.split_once('/') else {
        return Some(text.parse::<IpAddr>().ok()?.to_string());
    };
    let (address, prefix) = (address.parse::<IpAddr>().ok()?, prefix.parse::<u8>().ok()?);
    Some(format!("{address}/{prefix}"))
}
