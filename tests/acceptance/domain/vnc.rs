//! A VNC client that only authenticates (RFC 6143, 7.1 and 7.2).

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use des::Des;
use des::cipher::{BlockCipherEncrypt, KeyInit};

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
fn answer(password: &str, mut challenge: [u8; 16]) -> [u8; 16] {
    let mut key = [0; 8];
    for (byte, letter) in key.iter_mut().zip(password.bytes()) {
        *byte = letter.reverse_bits();
    }
    let cipher = Des::new(&key.into());
    for half in challenge.chunks_exact_mut(8) {
        cipher.encrypt_block(half.try_into().expect("a block has eight bytes"));
    }
    challenge
}
