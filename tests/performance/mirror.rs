//! A provider with the real schema that returns stored and proposed values: the cost of Terraform with it is the cost
//! of Terraform itself.

// Test code may panic.
#![allow(clippy::unwrap_used)]

use std::process::ExitCode;

use mapping::Value;
use provider::cancel::Cancel;
use provider::lifecycle::LibvirtBackend;
use provider::plugin::{self, Environment};
use provider::protocol::backend::*;
use provider::protocol::{Backend, Diagnostics};

fn main() -> ExitCode {
    match Environment::of_process() {
        Some(environment) => plugin::serve(Mirror(LibvirtBackend::default()), environment),
        None => ExitCode::FAILURE,
    }
}

/// The provider; it uses only the schema of the real one.
struct Mirror(LibvirtBackend);

impl Backend for Mirror {
    fn catalog(&self) -> &Catalog {
        self.0.catalog()
    }

    fn validate_provider(&self, _: &Value) -> Diagnostics {
        Diagnostics::new()
    }

    fn configure(&self, _: Value, _: ConfigureContext) -> Diagnostics {
        Diagnostics::new()
    }

    fn validate_resource(&self, _: &str, _: &Value, _: ClientCapabilities) -> Diagnostics {
        Diagnostics::new()
    }

    fn validate_data_source(&self, _: &str, _: &Value) -> Diagnostics {
        Diagnostics::new()
    }

    fn upgrade(&self, _: &str, _: i64, _: serde_json::Value) -> (Value, Diagnostics) {
        (Value::Null, Diagnostics::new())
    }

    fn read(&self, request: ReadRequest) -> ReadAnswer {
        let ReadRequest { state, private, .. } = request;
        ReadAnswer { state, private, ..ReadAnswer::default() }
    }

    fn plan(&self, request: PlanRequest) -> PlanAnswer {
        let PlanRequest { proposed: planned, private, .. } = request;
        PlanAnswer { planned, private, ..PlanAnswer::default() }
    }

    fn apply(&self, request: ApplyRequest) -> ApplyAnswer {
        let ApplyRequest { planned: state, private, .. } = request;
        ApplyAnswer { state, private, ..ApplyAnswer::default() }
    }

    fn import(&self, _: &str, _: &str, _: &Cancel) -> ImportAnswer {
        ImportAnswer::default()
    }

    fn read_data_source(&self, _: &str, config: Value, _: &Cancel) -> (Value, Diagnostics) {
        (config, Diagnostics::new())
    }

    fn stop(&self) {}
}
