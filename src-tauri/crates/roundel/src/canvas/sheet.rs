//! What a canvas says at one moment.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::Wording;
use super::words::Word;

/// The answers at one moment, in the order of the boxes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sheet(pub(super) Vec<Entry>);

/// One answer at that moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Which answer.
    pub id: Uuid,
    /// The box.
    #[serde(rename = "box")]
    pub place: Word,
    /// What it said.
    pub wording: Wording,
}

impl Sheet {
    /// Returns all answers.
    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// Returns the answers in one box, in their order.
    pub fn of(&self, place: &Word) -> impl Iterator<Item = &Entry> {
        self.0.iter().filter(move |entry| entry.place == *place)
    }
}
