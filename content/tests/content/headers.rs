//! Headers of images, made by hand: size, other files and encryption of each format.

use content::image::{Encryption, Format, Image, Role};

/// Zeros with these bytes at these offsets.
fn image(length: usize, fields: &[(usize, &[u8])]) -> Vec<u8> {
    let mut bytes = vec![0; length];
    for (at, field) in fields {
        bytes[*at..at + field.len()].copy_from_slice(field);
    }
    bytes
}

/// The role, name and format of each reference.
fn references(image: &Image) -> Vec<(Role, Option<&str>, Option<&str>)> {
    let of = |it: &'_ content::image::Reference| (it.role, it.name.clone(), it.format.clone());
    let found: Vec<_> = image.references.iter().map(of).collect();
    found.into_iter().map(|(role, name, format)| (role, leak(name), leak(format))).collect()
}

fn leak(text: Option<String>) -> Option<&'static str> {
    text.map(|text| &*text.leak())
}

const GIB: u64 = 1 << 30;

#[test]
fn qcow2_version_2_has_a_size_and_a_backing_file() {
    let size = GIB.to_be_bytes();
    let plain = image(512, &[(0, b"QFI\xfb\0\0\0\x02"), (24, &size)]);
    let found = Image::probe(&plain);
    assert_eq!(
        (found.format, found.version, found.virtual_size),
        (Format::Qcow2, Some(2), Some(GIB))
    );
    assert_eq!(found.compression, Some("zlib"));
    assert!(found.references.is_empty() && found.encryption.is_none());
    let backed = image(
        512,
        &[
            (0, b"QFI\xfb\0\0\0\x02\0\0\0\0\0\0\x01\0\0\0\0\x0b"),
            (24, &size),
            (72, b"\xe2\x79\x2a\xca\0\0\0\x05qcow2"),
            (256, b"/etc/passwd"),
        ],
    );
    let found = Image::probe(&backed);
    assert_eq!(references(&found), [(Role::Backing, Some("/etc/passwd"), Some("qcow2"))]);
}

#[test]
fn qcow2_version_3_has_features() {
    let header = |features: u64, encryption: u8| {
        let start =
            [b"QFI\xfb\0\0\0\x03".to_vec(), vec![0; 16], GIB.to_be_bytes().to_vec()].concat();
        let method = [0, 0, 0, encryption];
        let extension = b"\x44\x41\x54\x41\0\0\0\x08data.raw\xe2\x79\x2a\xca\0\0\0\x03raw";
        let fields: [(usize, &[u8]); 6] = [
            (0, &start),
            (32, &method),
            (72, &features.to_be_bytes()),
            (100, &[0, 0, 0, 112]),
            (104, &[1]),
            (112, if features & 4 == 0 { b"" } else { extension }),
        ];
        Image::probe(&image(4096, &fields))
    };
    let plain = header(0, 0);
    assert_eq!((plain.version, plain.virtual_size), (Some(3), Some(GIB)));
    assert!(plain.references.is_empty());
    assert_eq!(header(8, 0).compression, Some("zstd"));
    assert_eq!(plain.compression, Some("zlib"));
    assert_eq!(references(&header(4, 0)), [(Role::Data, Some("data.raw"), None)]);
    for (method, encryption) in
        [(1, Encryption::Aes), (2, Encryption::Luks), (9, Encryption::Other)]
    {
        assert_eq!(header(0, method).encryption, Some(encryption));
    }
}

#[test]
fn a_backing_file_beyond_the_first_bytes_is_still_one() {
    for (offset, length) in [(u64::MAX, 10_u32), (1 << 20, 10), (256, 0), (256, u32::MAX)] {
        let bytes = image(
            512,
            &[(0, b"QFI\xfb\0\0\0\x02"), (8, &offset.to_be_bytes()), (16, &length.to_be_bytes())],
        );
        assert_eq!(references(&Image::probe(&bytes)), [(Role::Backing, None, None)]);
    }
}

#[test]
fn qcow_and_qed_have_backing_files() {
    let qcow = image(
        512,
        &[
            (0, b"QFI\xfb\0\0\0\x01\0\0\0\0\0\0\x01\0\0\0\0\x04"),
            (24, &GIB.to_be_bytes()),
            (36, &[0, 0, 0, 1]),
            (256, b"base"),
        ],
    );
    let found = Image::probe(&qcow);
    assert_eq!((found.format, found.virtual_size), (Format::Qcow, Some(GIB)));
    assert_eq!(found.encryption, Some(Encryption::Aes));
    assert_eq!(references(&found), [(Role::Backing, Some("base"), None)]);
    let qed = image(
        512,
        &[
            (0, b"QED\0"),
            (16, &[5]),
            (48, &GIB.to_le_bytes()),
            (56, &[0, 1, 0, 0, 4]),
            (256, b"base"),
        ],
    );
    let found = Image::probe(&qed);
    assert_eq!((found.format, found.virtual_size), (Format::Qed, Some(GIB)));
    assert_eq!(references(&found), [(Role::Backing, Some("base"), Some("raw"))]);
}

#[test]
fn vmdk_is_an_extent_or_a_descriptor() {
    let descriptor = b"# Disk DescriptorFile\nversion=1\nparentFileNameHint=\"/base.vmdk\"\n\
                       RW 2048 SPARSE \"a-s001.vmdk\"\nRW 2048 FLAT \"b c.vmdk\" 0\nRW 10 ZERO\n";
    let sparse = image(
        4096,
        &[
            (0, b"KDMV\x03\0\0\0"),
            (12, &(GIB / 512).to_le_bytes()),
            (28, &[1]),
            (36, &[2]),
            (512, descriptor),
        ],
    );
    let found = Image::probe(&sparse);
    assert_eq!((found.format, found.version), (Format::Vmdk, Some(3)));
    assert_eq!(found.virtual_size, Some(GIB));
    assert_eq!(references(&found), [(Role::Backing, Some("/base.vmdk"), None)]);
    let esx = Image::probe(&image(512, &[(0, b"COWD\x01\0\0\0"), (12, &2048_u32.to_le_bytes())]));
    assert_eq!((esx.format, esx.virtual_size), (Format::Vmdk, Some(1 << 20)));
    let found = Image::probe(descriptor);
    assert_eq!((found.format, found.virtual_size), (Format::Vmdk, Some((4096 + 10) * 512)));
    assert_eq!(
        references(&found),
        [
            (Role::Backing, Some("/base.vmdk"), None),
            (Role::Data, Some("a-s001.vmdk"), None),
            (Role::Data, Some("b c.vmdk"), None),
        ]
    );
}

/// The format and its name in libvirt, the size, and the number of references.
type Expected = (Vec<u8>, Format, Option<&'static str>, Option<u64>, usize);

fn assert_probed(cases: Vec<Expected>) {
    for (bytes, format, name, virtual_size, references) in cases {
        let found = Image::probe(&bytes);
        assert_eq!(found.format, format);
        assert_eq!(format.volume_format(), name);
        assert_eq!(found.virtual_size, virtual_size, "{format:?}");
        assert_eq!(found.references.len(), references, "{format:?}");
    }
}

#[test]
fn vdi_and_vpc_have_sizes_and_parents() {
    let vdi = |kind: u8| {
        let size = GIB.to_le_bytes();
        image(1024, &[(0x40, b"\x7f\x10\xda\xbe\x01\0\x01\0"), (0x4c, &[kind]), (0x170, &size)])
    };
    let vpc = |creator: &[u8], kind: u8| {
        let fields: [(usize, &[u8]); 6] = [
            (0, b"conectix"),
            (12, &[0, 1, 0, 0]),
            (28, creator),
            (48, &GIB.to_be_bytes()),
            // 16383 cylinders, 16 heads, 63 sectors.
            (56, b"\x3f\xff\x10\x3f"),
            (60, &[0, 0, 0, kind]),
        ];
        image(1024, &fields)
    };
    assert_probed(vec![
        (vdi(1), Format::Vdi, Some("vdi"), Some(GIB), 0),
        (vdi(4), Format::Vdi, Some("vdi"), Some(GIB), 1),
        (vpc(b"qemu", 3), Format::Vpc, Some("vpc"), Some(16383 * 16 * 63 * 512), 0),
        (vpc(b"win ", 3), Format::Vpc, Some("vpc"), Some(GIB), 0),
        (vpc(b"qem2", 4), Format::Vpc, Some("vpc"), Some(GIB), 1),
    ]);
}

#[test]
fn formats_of_other_hypervisors_have_sizes() {
    let size = GIB.to_le_bytes();
    let parallels =
        |magic: &[u8]| image(64, &[(0, magic), (16, &[2]), (36, &(GIB / 512).to_le_bytes())]);
    let bochs = |version: u8, at: usize| {
        image(128, &[(0, b"Bochs Virtual HD Image"), (66, &[version]), (at, &size)])
    };
    let script = b"#!/bin/sh\n#V2.0 Format\nmodprobe cloop";
    let blocks = [65536_u32.to_be_bytes(), 16384_u32.to_be_bytes()].concat();
    let cloop = image(256, &[(0, script), (128, &blocks)]);
    let cow = image(2048, &[(0, b"OOOM\0\0\0\x02base"), (1036, &GIB.to_be_bytes())]);
    assert_probed(vec![
        (image(1024, &[(0, b"vhdxfile")]), Format::Vhdx, None, None, 0),
        (parallels(b"WithoutFreeSpace"), Format::Parallels, Some("ploop"), Some(GIB), 0),
        (parallels(b"WithouFreSpacExt"), Format::Parallels, Some("ploop"), Some(GIB), 0),
        (bochs(1, 84), Format::Bochs, Some("bochs"), Some(GIB), 0),
        (bochs(2, 88), Format::Bochs, Some("bochs"), Some(GIB), 0),
        (cloop, Format::Cloop, Some("cloop"), Some(GIB), 0),
        (cow, Format::Cow, Some("cow"), Some(GIB), 1),
    ]);
}

#[test]
fn optical_discs_and_encrypted_disks_are_found() {
    let iso = image(40_000, &[(32769, b"CD001")]);
    assert_eq!(Image::probe(&iso).format, Format::Iso);
    let hybrid = image(40_000, &[(510, b"\x55\xaa"), (32769, b"CD001")]);
    assert_eq!(Image::probe(&hybrid).format, Format::Iso);
    let luks = Image::probe(&image(512, &[(0, b"LUKS\xba\xbe\0\x02")]));
    assert_eq!((luks.format, luks.version), (Format::Raw, Some(2)));
    assert_eq!(luks.encryption, Some(Encryption::Luks));
}

#[test]
fn raw_content_that_is_no_disk_is_suspicious() {
    for (bytes, suspicion) in [
        (image(512, &[(257, b"ustar")]), Some("a tar archive")),
        (b"PK\x03\x04...".to_vec(), Some("a zip archive")),
        (b"\n <!DOCTYPE html><html>".to_vec(), Some("an HTML page")),
        (b"\xfd7zXZ\0".to_vec(), Some("an xz file")),
        (image(512, &[(510, b"\x55\xaa")]), None),
        (Vec::new(), None),
    ] {
        let found = Image::probe(&bytes);
        assert_eq!((found.format, found.suspicion), (Format::Raw, suspicion));
    }
    // The footer of a fixed VPC disk is at its end.
    let fixed = [vec![0; 512], b"conectix".to_vec()].concat();
    assert_eq!(Image::probe(&fixed).format, Format::Raw);
}
