//! What travels between laptops on a stick: one kind of file, `.roundel`, for everything.
//!
//! [`make`] writes a workshop to start from, the work of a laptop, or awards; [`open`] takes such files into the catalogue and
//! says what came of each thing in them; [`inspect`] says what is in one and changes nothing. The file itself is
//! [`container`]'s; [`make_roster`] and [`roster()`] carry the names of a workshop, which are in no catalogue; backups, which stand for a whole catalogue, are another module's.
//!
//! # What is in a pack
//!
//! Besides the manifest:
//!
//! | entry | what |
//! |---|---|
//! | `documents/ID.json` | a [`DocumentRow`](crate::catalogue::DocumentRow); pictures in its body stand apart |
//! | `versions/ID.json` | a [`VersionRow`](crate::catalogue::VersionRow), likewise: a state that was kept by hand, that badges were made of, or that is in conflict |
//! | `pictures/SHA256` | a picture, once for all bodies that refer to it |
//! | `awards/UUID.json` | an award with its credential |
//! | `names/ID.json` | who sits where in the workshop with this id, as [`names`](crate::names) keeps it |
//! | `badges/SHA256.json`, `designs/SHA256.json`, `issuers/KEY.json` | what awards refer to |
//!
//! A pack to start from carries documents, one with work documents and versions, a roster names, one with awards the rest. Whatever else
//! is in a pack makes it one that this program refuses.
//!
//! # Strangers
//!
//! Everybody can make a file that looks like a pack. A pack is refused as a whole, with the reason, unless it is arranged as
//! [`container`] says, keeps to [`Limits::PACK`](container::Limits::PACK), has a signature that holds or none, and every single
//! document, state, picture and award in it passes the reader that its own module has for files of strangers. What is taken in
//! is taken in one transaction.

mod award;
mod awards;
mod body;
pub mod container;
mod content;
mod error;
mod failure;
mod inspect;
mod make;
mod open;
mod roster;

pub use error::{EntryFault, MakeError, PackError};
pub use inspect::{Summary, inspect, inspect_bytes};
pub use make::{Made, Request, SEAT, make};
pub use open::{Opened, Piece, Unseen, Warning, open, unseen};
pub use roster::{make_roster, roster};

/// The ending of pack files.
pub const ENDING: &str = "roundel";

/// The version of this program, as packs name it.
pub const PROGRAM: &str = concat!("roundel ", env!("CARGO_PKG_VERSION"));
