//! Roundel without a face: class lists, issuing, the catalogue, keys, and what reaches a folder or a stick.
//!
//! Everything that reads or writes goes through here; the command and the window only word it. What a badge looks like is
//! [`art`]'s, what it says and whether it holds is [`badge`]'s. Nothing here opens a socket.
//!
//! ```
//! let roster = roundel::roster::parse(b"Name;E-mail\nMika;mika@school.example\n;\n", "5b.csv")?;
//! assert_eq!(roster.people[0].name, "Mika");
//! assert_eq!(roster.rows as usize, roster.people.len() + roster.problems.len());
//! # Ok::<(), roundel::roster::RosterError>(())
//! ```

pub mod api;
pub mod assets;
pub mod backup;
pub mod canvas;
pub mod catalogue;
pub mod check;
pub mod close;
pub mod drives;
pub mod export;
pub mod failure;
pub mod files;
mod hands;
pub mod issue;
pub mod issuer;
pub mod kept;
pub mod keyring;
pub mod known;
pub mod likeness;
pub mod logo;
pub mod names;
pub mod pack;
pub mod prose;
pub mod receipt;
pub mod rescue;
pub mod revoke;
pub mod roster;
pub mod sample;
pub mod scripts;
pub mod sealed;
pub mod signers;
pub mod starters;
pub mod studio;
pub mod sweep;
pub mod web;
pub mod workshop;

pub use roundel_art as art;
pub use roundel_badge as badge;
