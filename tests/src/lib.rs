//! Harness for the suites.
