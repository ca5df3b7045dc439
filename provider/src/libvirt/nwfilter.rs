//! Network filters: rules for the packets of a guest's interface.

use virt::connect::Connect;
use virt::nwfilter::NWFilter;

use super::connection::Connection;
use super::error::Result;
use super::noun::{Answer, Handle, Noun, handle};
use super::xml::explain_refusal;

handle! {
    /// A network filter that existed when it was looked up or defined.
    NwFilter(NWFilter): lookup_nwfilter_by_uuid_string, lookup_nwfilter_by_name
}

impl NwFilter {
    /// Stores a definition. One with the UUID of a stored filter replaces it, also for running guests.
    ///
    /// Errors: `Exists` if another filter has the name.
    pub fn define(connection: &Connection, xml: &str) -> Result<Self> {
        let defined = Handle::find(connection, |connect| connect.define_nwfilter_xml(xml));
        defined.map(Self).map_err(|error| {
            explain_refusal(error, xml, |name| Self::by_name(connection, name), Self::uuid)
        })
    }

    /// The names of all filters, sorted.
    pub fn names(connection: &Connection) -> Result<Vec<String>> {
        Handle::names(connection, |connect: &Connect| connect.list_all_nw_filters(0))
    }

    /// Its document.
    pub fn xml(&self) -> Result<String> {
        self.0.call(|filter| filter.xml_desc(0))
    }

    /// Removes its definition. Errors: `Invalid` if a running guest uses it.
    pub fn undefine(&self) -> Result<()> {
        self.0.call(NWFilter::undefine)
    }
}
