//! The content of volumes: what an upload stores, and how it fails.

use provider::libvirt::{
    Build, Connection, Error, ErrorKind, Pool, Preallocation, Transfer, Upload, Volume,
};

use crate::support::PrivateDaemon;

const MIB: u64 = 1 << 20;

fn pool(connection: &Connection, daemon: &PrivateDaemon) -> Pool {
    let target = daemon.dir().join("images");
    let xml = format!(
        "<pool type='dir'><name>images</name><target><path>{}</path></target></pool>",
        target.display()
    );
    let pool = Pool::define(connection, &xml).unwrap();
    pool.build(Build::Plain).unwrap();
    pool.start().unwrap();
    pool
}

fn volume(pool: &Pool, name: &str) -> Volume {
    let xml = format!(
        "<volume><name>{name}</name><capacity unit='MiB'>12</capacity><allocation>0</allocation></volume>"
    );
    Volume::create(pool, &xml, Preallocation::Nothing).unwrap()
}

#[test]
fn an_upload_stores_data_and_holes() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let pool = pool(&connection, &daemon);
    let transfer = Transfer::begin(&connection).unwrap();
    for (is_sparse, allocation) in [(true, 3), (false, 12)] {
        let volume = volume(&pool, if is_sparse { "sparse" } else { "dense" });
        let upload = Upload { length: Some(12 * MIB), is_sparse };
        let data = vec![7; 1 << 20];
        let written = volume.upload(&transfer, upload, |writer| {
            writer.data(&data)?;
            writer.hole(9 * MIB)?;
            writer.data(&data)?;
            writer.data(&data)
        });
        assert_eq!(written, Ok(12 * MIB));
        let space = volume.space().unwrap();
        assert_eq!((space.capacity, space.allocation / MIB), (12 * MIB, allocation), "{is_sparse}");
        let mut read = Vec::new();
        volume.download(9 * MIB, 2 * MIB, |piece| read.extend_from_slice(piece)).unwrap();
        let (hole, end) = read.split_at(1 << 20);
        assert!(hole.iter().all(|byte| *byte == 0) && end == data);
    }
}

#[test]
fn an_upload_of_another_length_than_announced_fails() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let pool = pool(&connection, &daemon);
    let volume = volume(&pool, "image");
    let transfer = Transfer::begin(&connection).unwrap();
    let send = |length, sent: usize| {
        let upload = Upload { length: Some(length), is_sparse: false };
        volume.upload::<Error>(&transfer, upload, |writer| writer.data(&vec![1; sent]))
    };
    let error = send(100, 60).unwrap_err();
    assert!(error.message.contains("ended after 60 of 100 bytes"), "{error:?}");
    let error = send(100, 101).unwrap_err();
    assert!(error.message.contains("longer than announced"), "{error:?}");
    let upload = Upload { length: Some(100), is_sparse: false };
    let cancelled = Error::new(ErrorKind::Cancelled, "stop");
    let answer = volume.upload(&transfer, upload, |_| Err(cancelled.clone()));
    assert_eq!(answer, Err(cancelled));
    assert_eq!(send(100, 100), Ok(100), "the connection is still usable");
}
