//! What people stick onto works on the wall: strengths, and questions for whoever made it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::document::Workshop;
use crate::canvas::{Fault, Place, Problem, is_longer, tidy};

/// The most stickers of a workshop, with those that were taken off.
pub const MOST_STICKERS: usize = 2000;

/// The most letters on a sticker (see [`letters`](crate::canvas::letters)).
pub const MOST_LETTERS_ON_STICKER: usize = 140;

/// What a sticker says about a work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "StickerKind")]
pub enum StickerKind {
    /// What is good about it.
    Strength,
    /// What somebody wants to know.
    Question,
}

/// A sticker on a work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sticker {
    /// Which sticker.
    pub id: Uuid,
    /// The document of the design that it sticks to.
    pub design: Uuid,
    /// What it says about the work.
    pub kind: StickerKind,
    /// Its words, at most [`MOST_LETTERS_ON_STICKER`] letters; none where it was taken off.
    pub text: String,
    /// When it was last written.
    pub at: Timestamp,
}

impl Workshop {
    /// Puts a sticker on a work, in the place of the one that has its id. One without words is taken off.
    ///
    /// # Errors
    /// When its text is too long, or there are too many. Then nothing has changed.
    pub fn stick(&mut self, sticker: Sticker) -> Result<(), Fault> {
        let before = self.stickers.clone();
        self.stickers.retain(|other| other.id != sticker.id);
        self.stickers.push(Sticker {
            text: tidy(&sticker.text),
            ..sticker
        });
        if let Err(fault) = check(&self.stickers) {
            self.stickers = before;
            return Err(fault);
        }
        Ok(())
    }
}

/// What must hold of stickers.
pub(super) fn check(stickers: &[Sticker]) -> Result<(), Fault> {
    super::read::most("stickers", stickers.len(), MOST_STICKERS)?;
    let mut ids = std::collections::BTreeSet::new();
    for sticker in stickers {
        let problem = if !ids.insert(sticker.id) {
            Problem::Twice
        } else if is_longer(&sticker.text, MOST_LETTERS_ON_STICKER) {
            Problem::NoteLength
        } else if tidy(&sticker.text) != sticker.text {
            Problem::Untidy
        } else {
            continue;
        };
        return Err(problem.at(&Place::Note(sticker.id.to_string())));
    }
    Ok(())
}
