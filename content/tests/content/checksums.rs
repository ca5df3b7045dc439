//! Checksums: of sources, and from checksum files in the forms that distributions publish.

use content::checksum::Sums;
use content::{Expected, Kind, Request};

use crate::support::{failure, literal, read};

const MD5: &str = "900150983cd24fb0d6963f7d28e17f72";
const SHA1: &str = "a9993e364706816aba3e25717850c26c9cd0d89d";
const SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const SHA512: &str = "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a\
                      2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";

fn expecting(checksum: &str) -> Request {
    Request { checksum: Some(Expected::parse(checksum).unwrap()), ..literal(b"abc") }
}

#[test]
fn every_algorithm_is_verified() {
    for (name, digits) in [("md5", MD5), ("sha1", SHA1), ("sha256", SHA256), ("sha512", SHA512)] {
        for sha256 in [true, false] {
            let right = Request { sha256, ..expecting(&format!("{name}:{digits}")) };
            let (bytes, summary) = read(&right).unwrap();
            assert_eq!(bytes, b"abc");
            assert_eq!(summary.sha256.as_deref(), sha256.then_some(SHA256));
            let wrong = format!("{name}:{}", digits.replace('9', "8"));
            let error = failure(&Request { sha256, ..expecting(&wrong) });
            assert_eq!(error.kind(), Kind::Mismatch);
            assert!(error.message().contains(digits), "{error}");
            assert!(error.message().contains(&wrong), "{error}");
        }
    }
}

#[test]
fn invalid_checksums_are_explained() {
    for (text, message) in [
        ("sha256:12", "must be 64 hexadecimal digits"),
        ("sha3:00", "use sha256, sha512, sha1 or md5"),
        (SHA256, "has no algorithm"),
        ("ftp://host/SHA256SUMS", "the URL scheme \"ftp\" is unsupported"),
    ] {
        let error = Expected::parse(text).unwrap_err();
        assert_eq!(error.kind(), Kind::Invalid);
        assert!(error.message().contains(message), "{error}");
    }
}

/// The digits that a checksum file has for a path.
fn find(text: &str, path: &str) -> Result<String, content::Error> {
    Sums::parse(text).find(path).map(|sum| sum.to_string())
}

#[test]
fn all_forms_of_checksum_files_are_read() {
    let expected = format!("sha256:{SHA256}");
    for line in [
        format!("{SHA256}  disk.img"),
        format!("{SHA256} *disk.img"),
        format!("{SHA256}\tdisk.img"),
        format!("{}  ./disk.img\r", SHA256.to_uppercase()),
        format!("{SHA256}  images/disk.img"),
        format!("SHA256 (disk.img) = {SHA256}"),
        format!("SHA256(images/disk.img)= {SHA256}"),
        SHA256.to_owned(),
        format!("\u{feff}{SHA256}  disk.img"),
    ] {
        let text = format!("# a comment\n\n{line}\n");
        assert_eq!(find(&text, "/pub/images/disk.img").unwrap(), expected, "{line:?}");
    }
    let escaped = format!("\\{SHA256}  a\\\\b\\nc");
    assert_eq!(find(&escaped, "/x/a\\b\nc").unwrap(), expected);
}

#[test]
fn a_signed_file_with_many_entries_is_read() {
    let text = format!(
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n# disk.img: 5 bytes\n\
         SHA256 (other.img) = {}\nMD5 (disk.img) = {MD5}\nSHA256 (disk.img) = {SHA256}\n\
         SHA512 (other.img) = {SHA512}\n-----BEGIN PGP SIGNATURE-----\n\n{SHA512}  disk.img\n\
         -----END PGP SIGNATURE-----\n",
        SHA256.replace('b', "c")
    );
    // The strongest algorithm of the entry; nothing of the signature.
    assert_eq!(find(&text, "/disk.img").unwrap(), format!("sha256:{SHA256}"));
    assert_eq!(find(&text, "/other.img").unwrap(), format!("sha512:{SHA512}"));
}

#[test]
fn folders_distinguish_entries_of_the_same_name() {
    let other = SHA256.replace('b', "c");
    let text = format!("{SHA256}  ./amd64/disk.img\n{other}  ./arm64/disk.img\n");
    assert_eq!(find(&text, "/12/arm64/disk.img").unwrap(), format!("sha256:{other}"));
    let error = find(&text, "/12/riscv/disk.img").unwrap_err();
    assert!(error.message().contains("several sums for disk.img"), "{error}");
}

#[test]
fn a_missing_entry_names_similar_ones() {
    let text =
        format!("{SHA256}  debian-12-amd64.qcow2\n{SHA256}  debian-12-arm64.qcow2\n{SHA256}  x\n");
    let error = find(&text, "/debian-12-amd64.raw").unwrap_err();
    assert_eq!(error.kind(), Kind::NotFound);
    assert!(error.message().contains("\"debian-12-amd64.raw\""), "{error}");
    assert!(error.message().contains("names are debian-12-amd64.qcow2, "), "{error}");
    let error = find("<html>not found</html>", "/disk.img").unwrap_err();
    assert!(error.message().contains("contains no checksum"), "{error}");
}
