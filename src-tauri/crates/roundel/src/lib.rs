//! Roundel without a face.

pub mod export;
pub mod files;
pub mod receipt;
pub mod roster;
pub mod catalogue;
pub mod keyring;
pub mod studio;
pub mod assets;
pub mod failure;
pub mod issue;
pub mod issuer;
pub mod web;

pub use roundel_art as art;
pub use roundel_badge as badge;
