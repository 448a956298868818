//! What has changed between two states of a canvas, word by word.

use serde::Serialize;
use similar::{Algorithm, ChangeTag, DiffOp, capture_diff_slices, utils::diff_unicode_words};
use uuid::Uuid;

use super::sheet::{Entry, Sheet};
use super::words::Word;

/// A piece of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is", content = "text")]
pub enum Piece {
    /// Said before and after.
    Same(String),
    /// Said before only.
    Gone(String),
    /// Said after only.
    New(String),
}

/// An answer before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The box.
    #[serde(rename = "box")]
    pub place: Word,
    /// What was said; joined without the new pieces it is the text before, without the gone ones the text after.
    pub pieces: Vec<Piece>,
}

impl Change {
    /// Whether nothing has changed.
    pub fn is_same(&self) -> bool {
        self.pieces.iter().all(|piece| matches!(piece, Piece::Same(_)))
    }

    /// Returns the text before; None where the answer is new.
    pub fn before(&self) -> Option<String> {
        join(self.pieces.iter().filter_map(|piece| match piece {
            Piece::Same(text) | Piece::Gone(text) => Some(text.as_str()),
            Piece::New(_) => None,
        }))
    }

    /// Returns the text after; None where the answer is gone.
    pub fn after(&self) -> Option<String> {
        join(self.pieces.iter().filter_map(|piece| match piece {
            Piece::Same(text) | Piece::New(text) => Some(text.as_str()),
            Piece::Gone(_) => None,
        }))
    }
}

fn join<'a>(pieces: impl Iterator<Item = &'a str>) -> Option<String> {
    let text: String = pieces.collect();
    (!text.is_empty()).then_some(text)
}

/// Compares two states, of one canvas or of two. Answers with the same id are the same answer reworded; others are taken
/// for one another by their place in the box. Every answer of both is there, also where nothing has changed.
pub fn difference(before: &Sheet, after: &Sheet) -> Vec<Change> {
    let mut places: Vec<&Word> = Vec::new();
    for entry in before.entries().iter().chain(after.entries()) {
        if !places.contains(&&entry.place) {
            places.push(&entry.place);
        }
    }
    let mut changes = Vec::new();
    for place in places {
        let (before, after): (Vec<_>, Vec<_>) = (before.of(place).collect(), after.of(place).collect());
        let ids = |entries: &[&Entry]| entries.iter().map(|entry| entry.id).collect::<Vec<Uuid>>();
        for op in capture_diff_slices(Algorithm::Myers, &ids(&before), &ids(&after)) {
            changes.extend(pairs(&op, &before, &after).map(|(old, new)| Change {
                place: place.clone(),
                pieces: pieces(old, new),
            }));
        }
    }
    changes
}

/// Which answers an operation on the list of ids takes for one another.
fn pairs<'a>(
    op: &DiffOp,
    before: &[&'a Entry],
    after: &[&'a Entry],
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let (old, new) = (&before[op.old_range()], &after[op.new_range()]);
    let text =
        |entries: &[&'a Entry], i: usize| entries.get(i).map_or("", |entry| entry.wording.text.as_str());
    (0..old.len().max(new.len()))
        .map(move |i| (text(old, i), text(new, i)))
        .collect::<Vec<_>>()
        .into_iter()
}

fn pieces(before: &str, after: &str) -> Vec<Piece> {
    diff_unicode_words(Algorithm::Myers, before, after)
        .into_iter()
        .map(|(tag, text)| match tag {
            ChangeTag::Equal => Piece::Same(text.to_owned()),
            ChangeTag::Delete => Piece::Gone(text.to_owned()),
            ChangeTag::Insert => Piece::New(text.to_owned()),
        })
        .collect()
}
