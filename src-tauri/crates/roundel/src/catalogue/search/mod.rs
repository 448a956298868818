//! The search: over all documents and awards, as somebody types.
//!
//! Newest first, by rowid: ranking would read every entry that has the word, and a common one is in hundreds of
//! thousands. Beginnings of words up to [`ASKED_WHOLE`] letters have an index of their own; a longer beginning is asked
//! as the words that begin so.

mod index;
mod text;
mod words;

pub(super) use index::{add_award, add_document, forget_words, remove_document};

/// Beginnings of words up to so many letters are in the index, as the schema says (`prefix`).
const ASKED_WHOLE: usize = 4;
