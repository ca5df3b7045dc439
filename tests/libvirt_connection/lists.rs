//! Objects that are looked up together: one list serves many lookups.

use std::thread;
use std::time::Duration;

use provider::libvirt::{
    Connection, Domain, ErrorKind, Known, Network, Pool, Start, Undefine, Validation,
};

use crate::kind;
use crate::support::PrivateDaemon;

#[test]
fn many_networks_and_pools_are_looked_up_together() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let inactive = Known {
        is_active: Some(false),
        is_persistent: Some(true),
        autostart: Some(false),
        ..Known::default()
    };
    let define = |number| {
        let xml = format!("<network><name>net-{number}</name></network>");
        Network::define(&connection, &xml).unwrap()
    };
    let networks: Vec<Network> = (0..20).map(define).collect();
    let known = |network: &Network| {
        Network::recent_by_uuid(&connection, network.uuid()).map(|found| found.known())
    };
    let all: Vec<_> = networks.iter().map(|network| known(network).unwrap()).collect();
    assert_eq!((all[0], all[19]), (Known::default(), inactive));
    networks[0].start().unwrap();
    assert_eq!(known(&networks[0]).unwrap(), Known { is_active: Some(true), ..inactive });
    networks[1].undefine().unwrap();
    assert_eq!(kind(known(&networks[1])), Some(ErrorKind::NotFound));

    let define = |number| {
        let path = daemon.dir().join(format!("pool-{number}"));
        let target = path.display();
        let xml = format!(
            "<pool type='dir'><name>pool-{number}</name><target><path>{target}</path></target></pool>"
        );
        Pool::define(&connection, &xml).unwrap()
    };
    let pools: Vec<Pool> = (0..20).map(define).collect();
    let known =
        |pool: &Pool| Pool::recent_by_uuid(&connection, pool.uuid()).map(|found| found.known());
    let all: Vec<_> = pools.iter().map(|pool| known(pool).unwrap()).collect();
    assert_eq!((all[0], all[19]), (Known::default(), inactive));
    pools[0].set_autostart(true).unwrap();
    let expected = Known { autostart: Some(true), ..inactive };
    assert_eq!(known(&pools[0]).unwrap(), expected);
}

#[test]
fn many_guests_are_looked_up_together() {
    let daemon = PrivateDaemon::start();
    let connection = Connection::new(Some(daemon.uri()));
    let define = |number| {
        let xml = format!(
            "<domain type='qemu'><name>guest-{number}</name><memory unit='MiB'>64</memory>\
             <os><type arch='x86_64'>hvm</type></os></domain>"
        );
        Domain::define(&connection, &xml, Validation::Strict).unwrap()
    };
    let guests: Vec<Domain> = (0..20).map(define).collect();
    let known = |guest: &Domain| {
        let found = Domain::recent_by_uuid(&connection, guest.uuid());
        assert!(found.as_ref().is_ok_and(|found| found.name() == guest.name()));
        found.unwrap().known()
    };
    let off = Known {
        is_active: Some(false),
        is_saved: Some(false),
        is_persistent: Some(true),
        autostart: Some(false),
        has_snapshots: Some(false),
    };
    let all: Vec<Known> = guests.iter().map(known).collect();
    assert_eq!(all[0], Known { is_active: Some(false), ..Known::default() });
    assert_eq!(all[19], off);

    // Changes by the provider are visible immediately, and those of others when the list expires.
    guests[0].start(Start { paused: true, ..Start::default() }).unwrap();
    assert_eq!(known(&guests[0]), Known { is_active: None, ..off });
    assert_eq!(known(&guests[1]), off);
    guests[2].undefine(Undefine::default()).unwrap();
    assert_eq!(
        kind(Domain::recent_by_uuid(&connection, guests[2].uuid())),
        Some(ErrorKind::NotFound)
    );
    daemon.virsh(&["managedsave", "guest-0"]);
    thread::sleep(Duration::from_millis(1100));
    assert_eq!(known(&guests[0]), Known { is_saved: Some(true), ..off });
}
