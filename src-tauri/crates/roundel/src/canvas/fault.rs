//! What is wrong with a file that somebody wrote: where, and what, in words that name the box.

use std::fmt;

use roundel_badge::credential::Language;

use super::words::{Text, is_longer};

/// The largest template or checklist that is read, in bytes.
pub const MAX_BYTES: u64 = 1 << 20;

/// The most letters of a text in such a file.
const MOST_LETTERS: usize = 1000;

/// Why a template or checklist cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: Problem,
}

/// A place in a template or checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// The file as a whole.
    File,
    /// A section, by its id.
    Section(String),
    /// A box, by its id, or by its number and section where it has none.
    Box(String),
    /// A question of a checklist, likewise.
    Question(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("the file"),
            Self::Section(id) => write!(f, "section \"{id}\""),
            Self::Box(id) => write!(f, "box \"{id}\""),
            Self::Question(id) => write!(f, "question \"{id}\""),
        }
    }
}

/// What can be wrong there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// No JSON, or a member that is missing, unknown or of the wrong kind.
    #[error("{0}")]
    Json(String),
    /// A newer version of the program wrote it.
    #[error(
        "it is written for a newer Roundel (version {found}; this one reads {known}); install that one here too"
    )]
    Newer {
        /// The version in the file.
        found: u32,
        /// The newest that this program reads.
        known: u32,
    },
    /// Nothing where something must be, or more than anybody can use.
    #[error("expected from {least} to {most} {what}, found {found}")]
    Count {
        /// Of what.
        what: &'static str,
        /// The least.
        least: usize,
        /// The most.
        most: usize,
        /// How many there are.
        found: usize,
    },
    /// Two things share an id.
    #[error("the id is used twice; give each its own")]
    Twice,
    /// A text is missing in the language of the file.
    #[error("its {what} is missing in {language:?}, the language of the file")]
    NoText {
        /// Which text.
        what: &'static str,
        /// The language of the file.
        language: String,
    },
    /// A text is empty or too long.
    #[error("its {what} in {language:?} should have 1 to {MOST_LETTERS} letters")]
    TextLength {
        /// Which text.
        what: &'static str,
        /// In which language.
        language: String,
    },
    /// A list of words without a word.
    #[error("its words in {language:?} are empty; name one, or leave them out")]
    NoWords {
        /// In which language.
        language: String,
    },
    /// What the box feeds takes one answer.
    #[error("a box that feeds \"{0}\" takes one answer, so \"several\" does not fit")]
    NotSeveral(&'static str),
    /// What the box feeds needs a list to choose from.
    #[error("a box that feeds \"{0}\" needs \"choices\"")]
    NoChoices(&'static str),
    /// A word to choose that what the box feeds does not know.
    #[error("the choice \"{word}\" is not {expected}")]
    Choice {
        /// The word.
        word: String,
        /// What it should be.
        expected: &'static str,
    },
    /// Two boxes feed what there is once.
    #[error("box \"{other}\" feeds {feeds:?} too, and a badge has one")]
    FedTwice {
        /// The other box.
        other: String,
        /// What both feed.
        feeds: &'static str,
    },
}

impl Problem {
    /// A problem that serde found. In which line is left out: boxes are read one by one.
    pub(super) fn json(error: &serde_json::Error) -> Self {
        Self::Json(error.to_string())
    }

    /// Says where.
    pub(super) fn at(self, place: &Place) -> Fault {
        Fault {
            place: place.clone(),
            problem: self,
        }
    }
}

/// Checks that there are neither too few nor too many of something.
pub(super) fn count(what: &'static str, found: usize, least: usize, most: usize) -> Result<(), Problem> {
    if (least..=most).contains(&found) {
        Ok(())
    } else {
        Err(Problem::Count {
            what,
            least,
            most,
            found,
        })
    }
}

/// Checks that a text is there in the language of the file, and neither empty nor endless in any.
pub(super) fn text(what: &'static str, text: &Text, base: &Language) -> Result<(), Problem> {
    if !text.all().any(|(language, _)| language == base) {
        let language = base.to_string();
        return Err(Problem::NoText { what, language });
    }
    for (language, text) in text.all() {
        if text.trim().is_empty() || is_longer(text, MOST_LETTERS) {
            let language = language.to_string();
            return Err(Problem::TextLength { what, language });
        }
    }
    Ok(())
}

/// Reads a file of version 1; `version` is looked at first, so that a newer file is called newer and not wrong.
pub(super) fn read<T: serde::de::DeserializeOwned>(json: &[u8], known: u32) -> Result<T, Fault> {
    #[derive(serde::Deserialize)]
    struct Versioned {
        version: u32,
    }
    let failed = |error: serde_json::Error| Problem::json(&error).at(&Place::File);
    let Versioned { version: found } = serde_json::from_slice(json).map_err(failed)?;
    if found > known {
        return Err(Problem::Newer { found, known }.at(&Place::File));
    }
    if found < known {
        let wrong = format!("expected \"version\": {known}, found {found}");
        return Err(Problem::Json(wrong).at(&Place::File));
    }
    serde_json::from_slice(json).map_err(failed)
}
