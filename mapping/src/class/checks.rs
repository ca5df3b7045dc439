//! The checks of the text classes, and the patterns that they share.

/// At least `least` characters, each a letter, a digit or one of `others`.
pub(super) fn chars(text: &str, least: usize, others: &str) -> bool {
    text.len() >= least && text.chars().all(|c| c.is_ascii_alphanumeric() || others.contains(c))
}

/// One to `most` hexadecimal digits, with an optional or mandatory prefix `0x`.
pub(super) fn hex(text: &str, needs_prefix: bool, most: usize) -> bool {
    let digits = match (text.strip_prefix("0x"), needs_prefix) {
        (Some(digits), _) => digits,
        (None, true) => return false,
        (None, false) => text,
    };
    (1..=most).contains(&digits.len()) && hex_and(digits, "")
}

/// Hexadecimal digits and the characters in `others`.
pub(super) fn hex_and(text: &str, others: &str) -> bool {
    text.chars().all(|c| c.is_ascii_hexdigit() || others.contains(c))
}

/// Decimal digits.
pub(super) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number up to `last`, in decimal or hexadecimal digits.
pub(super) fn number_up_to(text: &str, last: u32) -> bool {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    let is_in = |radix| u32::from_str_radix(digits, radix).is_ok_and(|number| number <= last);
    hex(text, false, 2) && (is_in(16) || (is_number(text) && is_in(10)))
}

/// One digit from 0 to `last`, with an optional prefix `0x`.
pub(super) fn digit(text: &str, last: char) -> bool {
    let digit = text.strip_prefix("0x").unwrap_or(text);
    digit.len() == 1 && digit.starts_with(|c| ('0'..=last).contains(&c))
}

/// One to `most` known words, separated by commas.
pub(super) fn words(
    text: &str,
    known: &[&str],
    most: usize,
    is_same: fn(&str, &str) -> bool,
) -> bool {
    let is_known = |word: &str| known.iter().any(|known| is_same(known, word));
    text.split(',').count() <= most && text.split(',').all(is_known)
}

/// At least one character, and none of those in `others`.
pub(super) fn free_of(text: &str, others: &str) -> bool {
    !text.is_empty() && !text.contains(|c| others.contains(c))
}

/// Six hexadecimal octets of `least` to two digits, separated by colons.
pub(super) fn octets(text: &str, least: usize) -> bool {
    let is_octet = |part: &str| (least..=2).contains(&part.len()) && hex_and(part, "");
    text.split(':').count() == 6 && text.split(':').all(is_octet)
}

pub(super) fn absolute_path(text: &str) -> bool {
    let mut characters = text.chars();
    let is_drive = characters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && characters.as_str().strip_prefix(":\\").is_some_and(|rest| !rest.is_empty());
    is_drive || (text.starts_with('/') && text.len() > 1)
}

pub(super) fn arp_operation(text: &str) -> bool {
    let known = ["reply", "request", "request_reverse", "reply_reverse", "arp_nak"];
    let more = ["drarp_request", "drarp_reply", "drarp_error", "inarp_request"];
    known.iter().chain(&more).any(|word| word.eq_ignore_ascii_case(text))
}

pub(super) fn checkpoint_name(text: &str) -> bool {
    !text.starts_with('.') && chars(text, 1, "_-.")
}

/// Two numbers separated by a dot; the second one may be empty.
pub(super) fn dotted_numbers(text: &str) -> bool {
    let is_fraction = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('.').is_some_and(|(whole, rest)| is_number(whole) && is_fraction(rest))
}

pub(super) fn connection_states(text: &str) -> bool {
    let known = ["NEW", "ESTABLISHED", "RELATED", "INVALID"];
    text == "NONE" || words(text, &known, usize::MAX, |left, right| left == right)
}

pub(super) fn cookie_value(text: &str) -> bool {
    let text = text.strip_prefix('"').unwrap_or(text);
    let text = text.strip_suffix('"').unwrap_or(text);
    chars(text, 1, "!#$%&'()*+-./:>=<?@^_`[]|~")
}

pub(super) fn without_comma(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.chars().count()) && !text.contains(',')
}

pub(super) fn cpuset(text: &str) -> bool {
    text.split(',').all(|part| match (part.strip_prefix('^'), part.split_once('-')) {
        (Some(number), _) => is_number(number),
        (None, Some((first, last))) => is_number(first) && is_number(last),
        (None, None) => is_number(part),
    })
}

pub(super) fn date_time(text: &str) -> bool {
    let is_part =
        |part: &str, others| part.chars().all(|c| c.is_ascii_digit() || str::contains(others, c));
    text.split_once('T').is_some_and(|(date, time)| {
        date.len() >= 10 && is_part(date, "-+:Z") && time.len() >= 8 && is_part(time, ":.-+Z")
    })
}

pub(super) fn device_path(text: &str) -> bool {
    text.starts_with('/') && chars(text, 2, "_+-/%")
}

pub(super) fn disk_target(text: &str) -> bool {
    let name = text.strip_prefix("ioemu:").unwrap_or(text);
    let prefixes = ["fd", "hd", "sd", "xvd", "vd", "ubd"];
    let rest = prefixes.iter().find_map(|prefix| name.strip_prefix(prefix));
    let is_nvme = || {
        let (controller, rest) = text.strip_prefix("nvme")?.split_once('n')?;
        let (space, part) = rest.split_once('p').map_or((rest, None), |(a, b)| (a, Some(b)));
        Some(is_number(controller) && is_number(space) && part.is_none_or(is_number))
    };
    rest.is_some_and(|rest| chars(rest, 1, "_")) || is_nvme().unwrap_or_default()
}

/// A DHCP unique identifier: at least eight octets, of which the first two are its type, 1 to 4.
pub(super) fn duid(text: &str) -> bool {
    let octets: Vec<&str> = text.split(':').collect();
    let is_octet = |part: &&str| (1..=2).contains(&part.len()) && hex_and(part, "");
    let number = |part: &str| u8::from_str_radix(part, 16).unwrap_or(u8::MAX);
    octets.len() >= 8
        && octets.iter().all(is_octet)
        && number(octets[0]) == 0
        && (1..=4).contains(&number(octets[1]))
}

pub(super) fn filter_chain(text: &str) -> bool {
    let long = ["arp", "mac", "stp"].iter().find_map(|prefix| text.strip_prefix(prefix));
    let short =
        ["rarp", "ipv4", "ipv6", "vlan"].iter().find_map(|prefix| text.strip_prefix(prefix));
    let fits = |rest: Option<&str>, most| {
        rest.is_some_and(|rest| rest.len() <= most && chars(rest, 0, "_.:-"))
    };
    fits(long, 9) || fits(short, 8)
}

pub(super) fn filter_variable(text: &str) -> bool {
    let Some(name) = text.strip_prefix('$').map(str::trim) else { return false };
    let (name, index) = name.split_once('[').map_or((name, None), |(a, b)| (a, Some(b)));
    let is_index = |index: &str| {
        let index = index.strip_suffix(']').map(str::trim);
        index.is_some_and(|index| is_number(index.strip_prefix('@').unwrap_or(index)))
    };
    chars(name, 1, "_") && index.is_none_or(is_index)
}

pub(super) fn iqn(text: &str) -> bool {
    let parts = || {
        let (year, rest) = text.strip_prefix("iqn.")?.split_once('-')?;
        let (month, rest) = rest.split_once('.')?;
        let (authority, name) = rest.split_once(':').map_or((rest, None), |(a, b)| (a, Some(b)));
        let is_month = month.len() == 2 && (1..=12).contains(&month.parse::<u8>().ok()?);
        let is_year = year.len() == 4 && is_number(year);
        let has_name = name.is_none_or(|name| !name.is_empty());
        Some(is_year && is_month && has_name && chars(authority, 1, ".-"))
    };
    parts().unwrap_or_default()
}

pub(super) fn load_parameter(text: &str) -> bool {
    (1..=8).contains(&text.len()) && chars(text, 1, ". \t\r\n")
}

pub(super) fn loose_ipv4(text: &str) -> bool {
    let is_part = |part: &str| is_number(part) && part.len() <= 3;
    text.split('.').count() == 4 && text.split('.').all(is_part)
}

pub(super) fn nc_name(text: &str) -> bool {
    let is_start = |c: char| c.is_alphabetic() || c == '_';
    text.starts_with(is_start) && !text.contains(|c: char| c == ':' || c.is_whitespace())
}

pub(super) fn octal(text: &str) -> bool {
    text.bytes().all(|byte| (b'0'..=b'7').contains(&byte))
}

pub(super) fn printable(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

pub(super) fn resource_monitor(text: &str) -> bool {
    let rest = text.strip_prefix("llc_").or_else(|| text.strip_prefix("mbm_"));
    rest.is_some_and(|rest| chars(rest, 1, "-_"))
}

pub(super) fn size_unit(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let mut letters = text.chars();
    let is_prefix = letters.next().is_some_and(|c| "kmgtpe".contains(c));
    ["b", "byte", "bytes"].contains(&text.as_str())
        || (is_prefix && ["", "b", "ib"].contains(&letters.as_str()))
}

pub(super) fn tcp_flags(text: &str) -> bool {
    let known = ["SYN", "ACK", "URG", "PSH", "FIN", "RST"];
    let is_set = |set: &str| {
        ["ALL", "NONE"].contains(&set)
            || words(set, &known, usize::MAX, |left, right| left == right)
    };
    text.split_once('/').is_some_and(|(mask, flags)| is_set(mask) && is_set(flags))
}

pub(super) fn unicast_mac(text: &str) -> bool {
    let second = text.chars().nth(1).and_then(|c| c.to_digit(16));
    octets(text, 2) && second.is_some_and(|digit| digit % 2 == 0)
}

pub(super) fn uuid(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    (groups == [32] || groups == [8, 4, 4, 4, 12]) && hex_and(text, "-")
}

pub(super) fn variable_name(text: &str) -> bool {
    !text.starts_with(|c: char| c.is_ascii_digit()) && chars(text, 1, "_")
}

pub(super) fn wwn(text: &str) -> bool {
    text.len() == 16 && hex_and(text, "")
}
