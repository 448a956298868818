//! The search: over all documents and awards, as somebody types.
//!
//! Newest first, by rowid: ranking would read every entry that has the word, and a common one is in hundreds of
//! thousands. Beginnings of words up to [`ASKED_WHOLE`] letters have an index of their own; a longer beginning is asked
//! as the words that begin so. Documents and awards are indexed apart: a question for one of few documents need not step
//! over a million awards.

mod ask;
mod found;
mod index;
mod query;
mod text;
mod words;

pub use found::{Found, Question, What};
pub(super) use index::{add_award, add_document, forget_words, rebuild, refresh, remove_document};
#[cfg(test)]
pub(super) use index::{award_entry, document_entry};

/// Beginnings of words up to so many letters are in the index, as the schema says (`prefix`). Five reach into the months of a
/// date: of days that begin with a year and a digit there are hundreds, and each has many awards.
const ASKED_WHOLE: usize = 5;
