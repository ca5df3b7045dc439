//! Nothing but the root package of the tests.
