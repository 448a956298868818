//! The badge as credential.
pub mod json;
pub mod jsonld;
pub mod key;
pub mod proof;
pub mod rdfc;
