//! The badge as credential: Open Badges made, signed, put into pictures, taken out and judged.
//!
//! Bytes in, bytes out. It reads no files, asks no network and knows no clock and no randomness: instants, ids and keys
//! are arguments. It draws nothing: of a picture it knows only where a badge lies in it.
//!
//! ```
//! use roundel_badge::credential::{Achievement, Award, Earner, PictureRef, Profile, Uri};
//! use roundel_badge::{bake, key::SecretKey, picture, proof::Signer, verdict};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let picture = br#"<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>"#;
//! # let now: jiff::Timestamp = "2026-05-30T09:00:00Z".parse()?;
//! let key = SecretKey::from_seed([7; 32]);
//! let issuer = Profile { name: Some("Makers Guild".into()), ..Profile::new(Uri::new(key.did().as_str())?) };
//! let badge = r#"{"name": "Soldering", "description": "Can solder.", "criteria": {"narrative": "Twelve joints."}}"#;
//! let award = Award {
//!     id: Uri::new("urn:uuid:813356b5-232e-4a4f-bb9b-7823443d5b0c")?,
//!     issuer: &issuer,
//!     achievement: &Achievement::from_json(badge.as_bytes())?,
//!     earner: Earner::EmailHash { email: "rowan@learner.example", salt: "brine-41" },
//!     evidence: vec![],
//!     narrative: None,
//!     awarded: None,
//!     valid_from: now,
//!     valid_until: None,
//!     results: vec![],
//!     language: None,
//!     image: Some(PictureRef {
//!         id: Uri::new("urn:uuid:5918785d-c152-4a95-8b32-d92968d3e9e6")?,
//!         caption: Some("A disc".into()),
//!         digest: picture::digest(picture),
//!     }),
//! };
//! let signed = Signer::new(&key, now).sign(&award.credential()?)?;
//! let file = bake::insert(picture, &signed)?;
//!
//! let question = verdict::Question { recipient: Some("rowan@learner.example"), at: now };
//! assert_eq!(verdict::verify(&file, &question).verdict, verdict::Outcome::Valid);
//! # Ok(())
//! # }
//! ```

pub mod appointment;
pub mod bake;
pub mod credential;
pub mod did;
mod identity;
pub mod jose;
pub mod json;
pub mod jsonld;
pub mod key;
pub mod ob2;
mod path;
pub mod picture;
pub mod proof;
pub mod rdfc;
pub mod status;
pub mod verdict;
pub mod web;
