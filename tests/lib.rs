//! The root package of the tests has no library code.
