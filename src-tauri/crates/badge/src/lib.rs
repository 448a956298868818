//! The badge as credential.
pub mod bake;
pub mod credential;
pub mod did;
mod identity;
pub mod jose;
pub mod json;
pub mod jsonld;
pub mod key;
pub mod ob2;
pub mod picture;
pub mod proof;
pub mod rdfc;
pub mod status;
pub mod verdict;
pub mod web;
