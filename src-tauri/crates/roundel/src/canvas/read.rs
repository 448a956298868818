//! Reading a canvas from bytes that may come from a stranger.

use std::collections::BTreeSet;

use jiff::Timestamp;
use roundel_art::design::Misread;
use roundel_badge::credential::Language;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use super::answer::{Answer, AnswerError, MOST_ANSWERS, Wording, fitted};
use super::document::{Canvas, Frozen, Source, VERSION};
use super::template::Template;
use super::words::Word;

/// The largest canvas that is read, in bytes.
pub const MAX_BYTES: u64 = 8 << 20;

/// Why a file is not a canvas that this program can open.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CanvasError {
    /// No JSON.
    #[error("this is not JSON: {0}")]
    NotJson(#[source] serde_json::Error),
    /// A field that is missing, unknown or of the wrong kind.
    #[error("this is not a canvas: {0}")]
    Form(#[source] Misread),
    /// The fields do not go together.
    #[error("this is not a canvas: {0}")]
    Mismatch(#[from] Mismatch),
    /// A newer version of the program wrote it.
    #[error(
        "it was made with a newer Roundel (version {found}; this one reads {VERSION}); install that one here too"
    )]
    Newer {
        /// The version in the file.
        found: u32,
    },
    /// Larger than [`MAX_BYTES`].
    #[error(
        "the canvas is full: its history has grown too long; go on with a copy, which leaves the history behind"
    )]
    TooLarge,
}

/// Why the fields of a canvas do not go together.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Mismatch {
    /// An older version than there ever was.
    #[error("expected version {VERSION}, found {0}")]
    Version(u32),
    /// Two answers or two kept states share an id.
    #[error("the id {0} is used twice")]
    Twice(Uuid),
    /// An answer that never said anything.
    #[error("the answer {0} has no wording")]
    NoWording(Uuid),
    /// A kept state with an answer that says nothing.
    #[error("a kept state has an empty answer, {0}")]
    Empty(Uuid),
    /// Several answers where there is room for one, or too many.
    #[error("box \"{0}\" has more answers than it takes")]
    TooMany(Word),
    /// A text that is not in the form in which texts are kept.
    #[error("the answer {0} has spaces or characters that Roundel does not write")]
    Untidy(Uuid),
    /// An answer that its box does not take.
    #[error("the answer {id}: {error}")]
    Answer {
        /// The answer.
        id: Uuid,
        /// Why.
        error: AnswerError,
    },
}

/// A canvas as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    version: u32,
    id: Uuid,
    language: Language,
    made: Timestamp,
    source: Option<Source>,
    template: Template,
    answers: Vec<Answer>,
    #[serde(default)]
    frozen: Vec<Frozen>,
}

impl Canvas {
    /// Reads a canvas.
    ///
    /// # Errors
    /// When it is too large, made with a newer program, or not a canvas; nothing of it is used then.
    pub fn from_json(json: &[u8]) -> Result<Self, CanvasError> {
        #[derive(Deserialize)]
        struct Versioned {
            version: u32,
        }
        if json.len() as u64 > MAX_BYTES {
            return Err(CanvasError::TooLarge);
        }
        let value: Value = serde_json::from_slice(json).map_err(CanvasError::NotJson)?;
        let Versioned { version: found } = formed(&value)?;
        if found > VERSION {
            return Err(CanvasError::Newer { found });
        }
        Ok(formed::<Written>(&value)?.try_into()?)
    }

    /// Returns the document, indented; the same canvas always gives the same text.
    ///
    /// # Errors
    /// [`CanvasError::TooLarge`] where [`Self::from_json`] would not read it again.
    pub fn to_json(&self) -> Result<String, CanvasError> {
        let json = super::pretty(self);
        if json.len() as u64 > MAX_BYTES {
            return Err(CanvasError::TooLarge);
        }
        Ok(json)
    }
}

fn formed<T: DeserializeOwned>(value: &Value) -> Result<T, CanvasError> {
    T::deserialize(value).map_err(|error| CanvasError::Form(Misread::of::<T>(value, error)))
}

impl TryFrom<Written> for Canvas {
    type Error = Mismatch;

    fn try_from(written: Written) -> Result<Self, Mismatch> {
        let canvas = Self {
            version: written.version,
            id: written.id,
            language: written.language,
            made: written.made,
            source: written.source,
            template: written.template,
            answers: written.answers,
            frozen: written.frozen,
        };
        check(&canvas)?;
        Ok(canvas)
    }
}

fn check(canvas: &Canvas) -> Result<(), Mismatch> {
    if canvas.version != VERSION {
        return Err(Mismatch::Version(canvas.version));
    }
    let mut ids = BTreeSet::new();
    for answer in &canvas.answers {
        if !ids.insert(answer.id) {
            return Err(Mismatch::Twice(answer.id));
        }
        if answer.wordings.is_empty() {
            return Err(Mismatch::NoWording(answer.id));
        }
        for wording in &answer.wordings {
            fits(canvas, answer.id, &answer.place, wording)?;
        }
    }
    room(canvas, canvas.answers.iter().map(|answer| &answer.place))?;
    let mut states = BTreeSet::new();
    for state in &canvas.frozen {
        if !states.insert(state.id) {
            return Err(Mismatch::Twice(state.id));
        }
        let mut ids = BTreeSet::new();
        for entry in state.sheet.entries() {
            if !ids.insert(entry.id) {
                return Err(Mismatch::Twice(entry.id));
            }
            if entry.wording.text.is_empty() {
                return Err(Mismatch::Empty(entry.id));
            }
            fits(canvas, entry.id, &entry.place, &entry.wording)?;
        }
        room(canvas, state.sheet.entries().iter().map(|entry| &entry.place))?;
    }
    Ok(())
}

/// Whether what was written is what this program would have written.
fn fits(canvas: &Canvas, id: Uuid, place: &Word, wording: &Wording) -> Result<(), Mismatch> {
    let refused = |error| Mismatch::Answer { id, error };
    let b = canvas.find(place.as_str()).map_err(refused)?;
    let fitted = fitted(b, &canvas.language, &canvas.template, wording.clone()).map_err(refused)?;
    if fitted.text == wording.text {
        Ok(())
    } else {
        Err(Mismatch::Untidy(id))
    }
}

/// Whether no box has more answers than it takes.
fn room<'a>(canvas: &Canvas, places: impl Iterator<Item = &'a Word>) -> Result<(), Mismatch> {
    let mut places: Vec<_> = places.collect();
    places.sort();
    for same in places.chunk_by(|a, b| a == b) {
        let several = canvas.template.find(same[0].as_str()).is_some_and(|b| b.several);
        let most = if several { MOST_ANSWERS } else { 1 };
        if same.len() > most {
            return Err(Mismatch::TooMany(same[0].clone()));
        }
    }
    Ok(())
}
