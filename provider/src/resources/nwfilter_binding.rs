//! `libvirt_nwfilter_binding`: a network filter on an interface. libvirt has no call to change a binding, so that every
//! change of the document replaces it.

use mapping::record::Root;
use mapping::schema::Presence;
use mapping::shape::Shape;
use mapping::{Path, Value};

use super::{
    Delete, Failed, Identity, LibvirtObject, LookupKey, Notes, ObjectResult, Prepared, Resource,
    StepContext, Update, identity,
};
use crate::controls::controls;
use crate::libvirt::{Connection, NwFilterBinding, Result};

/// The resource type.
pub(super) struct NwFilterBindingResource;

controls! {
    /// The attributes that are not part of the document.
    struct Controls in "nwfilter_binding" {
        id [presence(Presence::Computed)]: Option<String> = "Name of the interface, which identifies the binding on its host.",
        uri,
        create: CreateOptions = "How the binding is created.",
        timeouts,
    }
    struct CreateOptions in "nwfilter_binding/create" { on_exists }
}

impl Resource for NwFilterBindingResource {
    fn noun(&self) -> &'static str {
        NOUN
    }

    fn root(&self) -> &'static Root {
        super::root("nwfilterbinding")
    }

    fn controls(&self) -> &'static Shape {
        Controls::SHAPE
    }

    fn description(&self) -> &'static str {
        "A network filter on an interface that libvirt did not create, such as that of a container. The interface of a libvirt guest gets its binding from `filterref` of the guest. A change replaces the binding, and the interface is not filtered meanwhile."
    }

    fn name_path(&self) -> Path {
        Path::root().attribute("portdev").attribute("name")
    }

    fn lookup_keys(&self) -> &'static str {
        "interface name"
    }

    fn import_example(&self) -> [&'static str; 2] {
        ["vnet0", "the name of its interface"]
    }

    fn unique_keys(&self) -> &'static str {
        "interface"
    }

    fn find(&self, connection: &Connection, key: LookupKey) -> ObjectResult {
        let (LookupKey::Id(port) | LookupKey::Name(port)) = key;
        Ok(Box::new(NwFilterBindingObject(NwFilterBinding::by_port(connection, port)?)))
    }

    fn create(&self, connection: &Connection, _: &Value, xml: &str, _: Prepared) -> ObjectResult {
        Ok(Box::new(NwFilterBindingObject(NwFilterBinding::create(connection, xml)?)))
    }
}

/// Its noun in messages.
const NOUN: &str = "nwfilter binding";

struct NwFilterBindingObject(NwFilterBinding);

impl LibvirtObject for NwFilterBindingObject {
    fn identity(&self) -> Identity {
        identity(NOUN, self.0.port(), self.0.port())
    }

    fn stored(&self) -> Result<String> {
        self.0.xml()
    }

    /// A configured value replaces the binding, so that only values are left that are no longer configured.
    fn redefine(&self, _: &Update, _: &str) -> std::result::Result<(), Failed> {
        Ok(())
    }

    fn discard(&self, _: &Notes) -> std::result::Result<(), Failed> {
        self.0.delete().step("delete")
    }

    fn remove(&self, _: &Delete, _: &Notes) -> std::result::Result<(), Failed> {
        self.0.delete().step("delete")
    }
}
