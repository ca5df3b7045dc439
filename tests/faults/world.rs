//! All objects of a libvirt, for comparisons.

use std::collections::BTreeMap;

use provider::libvirt::{
    Connection, Document, Domain, Network, NwFilter, NwFilterBinding, Pool, Result, Secret,
    Secrets, Volume, Which,
};

/// Objects by noun and name; the name of a volume is preceded by that of its pool.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct World(BTreeMap<String, Thing>);

/// An object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Thing {
    /// Its UUID or key.
    pub(crate) id: String,
    pub(crate) is_active: bool,
    document: String,
}

impl World {
    /// Reads all objects.
    pub(crate) fn look(connection: &Connection) -> Result<Self> {
        let mut all = BTreeMap::new();
        for domain in Domain::list(connection, Which::All)? {
            let document = domain.xml(Document::Stored, Secrets::Shown)?;
            let thing = Thing::new(domain.uuid(), domain.is_active()?, &document);
            all.insert(format!("domain/{}", domain.name()), thing);
        }
        for name in Network::names(connection)? {
            let network = Network::by_name(connection, &name)?;
            let document = network.xml(Document::Stored)?;
            let thing = Thing::new(network.uuid(), network.is_active()?, &document);
            all.insert(format!("network/{name}"), thing);
        }
        // The test driver has no network filters and no bindings.
        let filters = match NwFilter::names(connection) {
            Err(error) if error.is_unsupported() => Vec::new(),
            names => names?,
        };
        for name in filters {
            let filter = NwFilter::by_name(connection, &name)?;
            let thing = Thing::new(filter.uuid(), false, &filter.xml()?);
            all.insert(format!("nwfilter/{name}"), thing);
        }
        // The test driver has no secrets.
        let secrets = match Secret::uuids(connection) {
            Err(error) if error.is_unsupported() => Vec::new(),
            uuids => uuids?,
        };
        for uuid in secrets {
            let secret = Secret::by_uuid(connection, &uuid)?;
            let name = secret.usage().and_then(|usage| usage.rsplit('/').next());
            let thing = Thing::new(&uuid, secret.has_value()? == Some(true), &secret.xml()?);
            all.insert(format!("secret/{}", name.unwrap_or(&uuid)), thing);
        }
        let ports = match NwFilterBinding::ports(connection) {
            Err(error) if error.is_unsupported() => Vec::new(),
            ports => ports?,
        };
        for port in ports {
            let document = NwFilterBinding::by_port(connection, &port)?.xml()?;
            all.insert(format!("nwfilter_binding/{port}"), Thing::new(&port, false, &document));
        }
        for name in Pool::names(connection)? {
            let pool = Pool::by_name(connection, &name)?;
            let is_active = pool.is_active()?;
            let thing = Thing::new(pool.uuid(), is_active, &pool.xml(Document::Stored)?);
            all.insert(format!("pool/{name}"), thing);
            if is_active {
                pool.refresh()?;
                for volume in pool.volume_names()? {
                    let found = Volume::by_name(&pool, &volume)?;
                    let thing = Thing::new(found.key(), false, &found.xml()?);
                    all.insert(format!("volume/{name}/{volume}"), thing);
                }
            }
        }
        Ok(Self(all))
    }

    /// An object.
    pub(crate) fn find(&self, key: &str) -> Option<&Thing> {
        self.0.get(key)
    }

    /// The objects that differ in another world.
    pub(crate) fn differences(&self, other: &Self) -> Vec<String> {
        let keys = self.0.keys().chain(other.0.keys());
        let mut differing: Vec<String> =
            keys.filter(|key| self.0.get(*key) != other.0.get(*key)).cloned().collect();
        differing.sort();
        differing.dedup();
        differing
    }

    /// The same without one object and its children.
    pub(crate) fn without(&self, key: &str) -> Self {
        let inside = key.replacen("pool/", "volume/", 1) + "/";
        let others = self.0.iter().filter(|(name, _)| *name != key && !name.starts_with(&inside));
        Self(others.map(|(name, thing)| (name.clone(), thing.clone())).collect())
    }
}

impl Thing {
    fn new(id: &str, is_active: bool, document: &str) -> Self {
        // The free space of a pool's file system and timestamps change independently of the test.
        let space: &[&str] = &["<available", "<allocation", "<capacity"];
        let times: &[&str] = &["<atime", "<mtime", "<ctime", "<allocation", "<physical"];
        let changing = if document.starts_with("<pool") { space } else { times };
        let is_kept = |line: &&str| !changing.iter().any(|start| line.trim().starts_with(start));
        let document = document.lines().filter(is_kept).collect::<Vec<_>>().join("\n");
        Self { id: id.to_owned(), is_active, document }
    }
}
