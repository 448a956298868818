//! Roundel without a face.

pub mod assets;
pub mod catalogue;
pub mod export;
pub mod failure;
pub mod files;
pub mod issue;
pub mod issuer;
pub mod keyring;
pub mod receipt;
pub mod roster;
pub mod studio;
pub mod web;

pub use roundel_art as art;
pub use roundel_badge as badge;
