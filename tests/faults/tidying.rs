//! Removes the objects of a failed trial, without the provider's operations.

use provider::libvirt::{
    Deletion, Domain, Network, NwFilter, NwFilterBinding, Pool, Secret, Undefine, Usage, Volume,
};

use crate::scenarios::Site;
use crate::trial::Bench;
use crate::world::World;

/// Removes the objects that are not in a world. Failures show when the world is read again.
pub(crate) fn remove_all_but(base: &World, bench: &Bench) {
    let Ok(world) = bench.look() else { return };
    for key in world.differences(base) {
        if base.find(&key).is_none() {
            remove(&key, bench);
        }
    }
    remove_folder(&bench.site);
}

fn remove(key: &str, bench: &Bench) {
    let connection = &bench.observer;
    match key.splitn(3, '/').collect::<Vec<_>>()[..] {
        ["domain", name] => {
            if let Ok(domain) = Domain::by_name(connection, name) {
                let _ = domain.stop();
                let _ = domain.undefine(Undefine::default());
            }
        }
        ["network", name] => {
            if let Ok(network) = Network::by_name(connection, name) {
                let _ = network.stop();
                let _ = network.undefine();
            }
        }
        ["nwfilter", name] => {
            if let Ok(filter) = NwFilter::by_name(connection, name) {
                let _ = filter.undefine();
            }
        }
        ["secret", name] => {
            if let Ok(secret) = Secret::by_usage(connection, Usage::Tls, name) {
                let _ = secret.undefine();
            }
        }
        ["nwfilter_binding", port] => {
            if let Ok(binding) = NwFilterBinding::by_port(connection, port) {
                let _ = binding.delete();
            }
        }
        ["pool", name] => {
            if let Ok(pool) = Pool::by_name(connection, name) {
                let _ = pool.stop();
                let _ = pool.undefine();
            }
        }
        ["volume", pool, name] => {
            let volume =
                Pool::by_name(connection, pool).and_then(|pool| Volume::by_name(&pool, name));
            if let Ok(volume) = volume {
                let _ = volume.delete(Deletion::Plain);
            }
        }
        _ => {}
    }
}

/// Removes the folder of the pool of a trial, so that the next one builds it again.
pub(crate) fn remove_folder(site: &Site) {
    if !site.is_hosted {
        let _ = std::fs::remove_dir(site.pool_folder());
    }
}
