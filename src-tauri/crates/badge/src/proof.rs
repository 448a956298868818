//! Data Integrity proofs (VC Data Integrity 1.0): eddsa-rdfc-2022 and eddsa-jcs-2022 made and checked; ecdsa-rdfc-2019 and
//! ecdsa-jcs-2019 with P-256, and the older Ed25519Signature2020 checked.
//!
//! What all of them sign is the hash of the proof's options followed by the hash of the document without its proofs (VC Data
//! Integrity EdDSA and ECDSA Cryptosuites 1.0, section 3). A suite only says how a document becomes the bytes to hash.

mod check;
mod form;
mod json;
mod sign;
mod suite;

pub(crate) use check::{Checker, LastOptions};
pub use check::{ProofError, check, check_with};
pub use form::examine;
pub use json::prove_json;
pub use sign::{SignError, Signer};
