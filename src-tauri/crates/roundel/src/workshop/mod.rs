//! The workshop: an afternoon on which people think badges through, with its seats, groups and closing questions.
//!
//! Everything here is pure: ids and times are arguments, and documents are read from and written to bytes. People are
//! seats or nicknames; who they are is kept elsewhere, encrypted.
//!
//! ```
//! use roundel::workshop::{Question, Workshop};
//! # use roundel::badge::credential::Language;
//! # let (id, at) = (uuid::Uuid::nil(), jiff::Timestamp::UNIX_EPOCH);
//! let english = Language::new("en")?;
//! let until = jiff::civil::date(2026, 8, 16);
//! let mut workshop = Workshop::new(id, "Soldering afternoon".parse()?, english.clone(), at, until);
//! workshop.seats = roundel::workshop::seats("Seat", 12)?;
//! workshop.groups = workshop.in_groups_of(4);
//! assert_eq!(workshop.groups[2].members[0].seat.as_str(), "Seat 9");
//!
//! workshop.note(id, Question::Goal, "Twelve badges are given", None, english, at)?;
//! assert_eq!(Workshop::from_json(workshop.to_json()?.as_bytes())?, workshop);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod board;
mod document;
mod groups;
mod join;
mod read;
mod stickers;

pub use board::{Column, MOST_LETTERS_IN_NOTE, MOST_NOTES, Note, Posted, Question, board};
pub use document::{MOST_MINUTES, MOST_OFFERS, MOST_SEATS, Photos, VERSION, Worksheet, Workshop, seats};
pub use groups::{Group, MOST_GROUPS, Member, ROLES};
pub use join::join;
pub(crate) use join::join_bodies;
pub use read::MAX_BYTES;
pub use stickers::{MOST_LETTERS_ON_STICKER, MOST_STICKERS, Sticker, StickerKind};
