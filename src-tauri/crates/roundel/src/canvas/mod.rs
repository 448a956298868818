//! The canvas: a worksheet on which people think a badge through, and what comes of it.
//!
//! Everything here is pure: ids and times are arguments, and documents are read from and written to bytes. A [`Canvas`]
//! carries its [`Template`](template::Template), so that it opens anywhere.
//!
//! ```
//! use roundel::canvas::{Canvas, Wording, achievement, template};
//! # use roundel::badge::credential::Language;
//! # let (id, at) = (uuid::Uuid::nil(), jiff::Timestamp::UNIX_EPOCH);
//! let english = Language::new("en")?;
//! let six = template::bundled()[0].clone();
//! let mut canvas = Canvas::new(id, six, english.clone(), at);
//! canvas.answer("name", id, Wording::new("First Solder", None, english, at))?;
//!
//! let made = achievement::make(&canvas);
//! assert!(made.achievement.is_none());
//! assert_eq!(made.missing[0].message, "Its description is missing. Answer \"Why would somebody want it?\"");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod achievement;
mod answer;
pub mod criteria;
pub mod difference;
mod document;
pub(crate) mod fault;
mod kin;
pub mod page;
mod read;
mod sheet;
pub mod template;
mod words;

pub use answer::{Answer, AnswerError, Wording};
pub use document::{Canvas, Frozen, Source, VERSION};
pub use fault::{Fault, MAX_BYTES as MAX_DATA_BYTES, Place, Problem};
pub use kin::{badge_of, design_of};
pub use read::{CanvasError, MAX_BYTES, Mismatch};
pub use sheet::{Entry, Sheet};
pub use words::{Label, NotALabel, NotAWord, Text, Word, letters};
pub(crate) use words::{is_longer, tidy};

/// Writes a document as people read it, with a line end.
pub(crate) fn pretty(document: &impl serde::Serialize) -> String {
    let mut text = serde_json::to_string_pretty(document).expect("documents are texts, numbers and lists");
    text.push('\n');
    text
}
