//! `libvirt_nwfilter`: a network filter. Its lifecycle is define, read, undefine.

use mapping::Value;
use mapping::record::Root;
use mapping::shape::Shape;

use super::{
    Failed, Identity, LibvirtObject, LookupKey, Notes, ObjectResult, Prepared, Resource,
    StepContext, Update, identity,
};
use crate::controls::controls;
use crate::libvirt::{Connection, NwFilter, Result};

/// The resource type.
pub(super) struct NwFilterResource;

controls! {
    /// The attributes that are not part of the document.
    struct Controls in "nwfilter" { id, uri, create: CreateOptions = "How the network filter is created.", timeouts }
    struct CreateOptions in "nwfilter/create" { on_exists }
}

impl Resource for NwFilterResource {
    fn noun(&self) -> &'static str {
        "nwfilter"
    }

    fn ids(&self, connection: &Connection) -> Result<Option<Vec<String>>> {
        NwFilter::names(connection).map(Some)
    }

    fn root(&self) -> &'static Root {
        super::root("nwfilter")
    }

    fn controls(&self) -> &'static Shape {
        Controls::SHAPE
    }

    fn description(&self) -> &'static str {
        "A network filter: rules that accept, drop or reject packets of the guests whose interfaces refer to it."
    }

    fn find(&self, connection: &Connection, key: LookupKey) -> ObjectResult {
        let filter = match key {
            LookupKey::Id(uuid) => NwFilter::by_uuid(connection, uuid)?,
            LookupKey::Name(name) => NwFilter::by_name(connection, name)?,
        };
        Ok(Box::new(NwFilterObject { filter, connection: connection.clone() }))
    }

    fn create(&self, connection: &Connection, _: &Value, xml: &str, _: Prepared) -> ObjectResult {
        let filter = NwFilter::define(connection, xml)?;
        Ok(Box::new(NwFilterObject { filter, connection: connection.clone() }))
    }
}

struct NwFilterObject {
    filter: NwFilter,
    connection: Connection,
}

impl LibvirtObject for NwFilterObject {
    fn identity(&self) -> Identity {
        identity("nwfilter", self.filter.uuid(), self.filter.name())
    }

    fn stored(&self) -> Result<String> {
        self.filter.xml()
    }

    fn redefine(&self, _: &Update, xml: &str) -> std::result::Result<(), Failed> {
        NwFilter::define(&self.connection, xml).map(drop).step("redefine")
    }

    fn discard(&self, _: &Notes) -> std::result::Result<(), Failed> {
        self.filter.undefine().step("undefine")
    }
}
