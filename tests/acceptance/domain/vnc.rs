//! A VNC client that only authenticates (RFC 6143, 7.1 and 7.2), and the cipher that its password check needs.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

/// The type of the password check.
const PASSWORD: u8 = 2;

/// Whether the display on a socket accepts a password.
pub(super) fn accepts(socket: &Path, password: &str) -> bool {
    let mut stream = UnixStream::connect(socket).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut version = [0; 12];
    stream.read_exact(&mut version).unwrap();
    stream.write_all(b"RFB 003.008\n").unwrap();
    let mut count = [0];
    stream.read_exact(&mut count).unwrap();
    let mut types = vec![0; count[0].into()];
    stream.read_exact(&mut types).unwrap();
    assert!(types.contains(&PASSWORD), "the display asks for no password: {types:?}");
    stream.write_all(&[PASSWORD]).unwrap();
    let mut challenge = [0; 16];
    stream.read_exact(&mut challenge).unwrap();
    stream.write_all(&answer(password, challenge)).unwrap();
    let mut result = [1; 4];
    stream.read_exact(&mut result).unwrap();
    result == [0; 4]
}

/// The challenge, encrypted with the password, whose bits the protocol reverses in each byte.
fn answer(password: &str, challenge: [u8; 16]) -> Vec<u8> {
    let mut key = [0; 8];
    for (byte, letter) in key.iter_mut().zip(password.bytes()) {
        *byte = letter.reverse_bits();
    }
    let keys = round_keys(u64::from_be_bytes(key));
    let halves = challenge.chunks(8).map(|half| u64::from_be_bytes(half.try_into().unwrap()));
    halves.flat_map(|half| encrypt(half, &keys).to_be_bytes()).collect()
}

/// DES (FIPS 46-3).
fn encrypt(block: u64, keys: &[u64; 16]) -> u64 {
    let block = permute(block, 64, &initial());
    let (mut left, mut right) = (block >> 32, block & 0xffff_ffff);
    for key in keys {
        (left, right) = (right, left ^ round(right, *key));
    }
    permute((right << 32) | left, 64, &last())
}

fn round(half: u64, key: u64) -> u64 {
    let mixed = permute(half, 32, &expansion()) ^ key;
    let substituted = SUBSTITUTIONS.iter().enumerate().fold(0, |all, (index, table)| {
        let bits = (mixed >> (42 - 6 * index)) & 0x3f;
        let (row, column) = (((bits >> 4) & 2) | (bits & 1), (bits >> 1) & 0xf);
        let at = usize::try_from(row * 16 + column).unwrap();
        (all << 4) | u64::from_str_radix(&table[at..=at], 16).unwrap()
    });
    permute(substituted, 32, &MIX)
}

fn round_keys(key: u64) -> [u64; 16] {
    let chosen = permute(key, 64, &FIRST_CHOICE);
    let (mut left, mut right) = (chosen >> 28, chosen & 0xfff_ffff);
    std::array::from_fn(|index| {
        let shift = if matches!(index, 0 | 1 | 8 | 15) { 1 } else { 2 };
        let rotate = |half: u64| ((half << shift) | (half >> (28 - shift))) & 0xfff_ffff;
        (left, right) = (rotate(left), rotate(right));
        permute((left << 28) | right, 56, &SECOND_CHOICE)
    })
}

/// The bits of a value at positions, which count from 1 at the most significant of `size` bits.
fn permute(value: u64, size: u32, positions: &[u32]) -> u64 {
    positions.iter().fold(0, |all, position| (all << 1) | ((value >> (size - position)) & 1))
}

/// The initial permutation: the even columns of the block from below, then the odd ones.
fn initial() -> Vec<u32> {
    let columns = [2, 4, 6, 8, 1, 3, 5, 7];
    columns.iter().flat_map(|column| (0..8).rev().map(move |row| row * 8 + column)).collect()
}

/// The inverse of the initial permutation.
fn last() -> Vec<u32> {
    let initial = initial();
    let position = |bit: u32| initial.iter().position(|from| *from == bit).unwrap();
    (1..=64).map(|bit| u32::try_from(position(bit)).unwrap() + 1).collect()
}

/// Groups of four bits with both neighbours.
fn expansion() -> Vec<u32> {
    (0..8).flat_map(|group| (0..6).map(move |bit| (group * 4 + bit + 31) % 32 + 1)).collect()
}

const MIX: [u32; 32] = [
    16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19,
    13, 30, 6, 22, 11, 4, 25,
];

const FIRST_CHOICE: [u32; 56] = [
    57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60,
    52, 44, 36, 63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37, 29,
    21, 13, 5, 28, 20, 12, 4,
];

const SECOND_CHOICE: [u32; 48] = [
    14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2, 41, 52,
    31, 37, 47, 55, 30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
];

/// The eight tables, each with four rows of hexadecimal digits.
const SUBSTITUTIONS: [&str; 8] = [
    "e4d12fb83a6c59070f74e2d1a6cb953841e8d62bfc973a50fc8249175b3ea06d",
    "f18e6b34972dc05a3d47f28ec01a69b50e7ba4d158c6932fd8a13f42b67c05e9",
    "a09e63f51dc7b428d709346a285ecbf1d6498f30b12c5ae71ad069874fe3b52c",
    "7de3069a1285bc4fd8b56f03472c1ae9a690cb7df13e52843f06a1d8945bc72e",
    "2c417ab6853fd0e9eb2c47d150fa3986421bad78f9c5630eb8c71e2d6f09a453",
    "c1af92680d34e75baf427c9561de0b389ef528c3704a1db6432c95fabe17608d",
    "4b2ef08d3c975a61d0b7491ae35c2f8614bdc37eaf6805926bd814a7950fe23c",
    "d2846fb1a93e50c71fd8a374c56b0e927b419ce206adf35821e74a8dfc90356b",
];

#[test]
fn the_cipher_encrypts_a_known_block() {
    let keys = round_keys(0x1334_5779_9bbc_dff1);
    assert_eq!(encrypt(0x0123_4567_89ab_cdef, &keys), 0x85e8_1354_0f0a_b405);
}
