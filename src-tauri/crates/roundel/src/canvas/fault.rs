//! What is wrong with a file that somebody wrote: where, and what, in words that name the box.

use std::fmt;

use roundel_art::design::Misread;
use roundel_badge::credential::Language;
use serde::de::DeserializeOwned;
use serde_json::Value;

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
    /// A group of a workshop, by its name.
    Group(String),
    /// A note on the board of a workshop, by its id.
    Note(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("the file"),
            Self::Section(id) => write!(f, "section \"{id}\""),
            Self::Box(id) => write!(f, "box \"{id}\""),
            Self::Question(id) => write!(f, "question \"{id}\""),
            Self::Group(name) => write!(f, "group \"{name}\""),
            Self::Note(id) => write!(f, "note {id}"),
        }
    }
}

/// What can be wrong there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// No JSON.
    #[error("it is not JSON: {0}")]
    NotJson(String),
    /// A field that is missing, unknown or of the wrong kind.
    #[error("{0}")]
    Form(String),
    /// An older version than there ever was.
    #[error("its \"version\" is {found}, expected {known}")]
    Older {
        /// The version in the file.
        found: u32,
        /// The oldest that this program reads.
        known: u32,
    },
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
    /// Two seats or groups are called the same, or somebody is in two groups.
    #[error("\"{0}\" is there twice; name each once")]
    SameLabel(String),
    /// Somebody in a group who has no seat.
    #[error("\"{0}\" is none of the seats; add the seat, or take it out of the group")]
    NoSeat(String),
    /// A note that says nothing, or too much.
    #[error("its text should have 1 to {} letters", crate::workshop::MOST_LETTERS_IN_NOTE)]
    NoteLength,
    /// A text that is not in the form in which texts are kept.
    #[error("its text has spaces or characters that Roundel does not write")]
    Untidy,
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
    /// Says where.
    pub(crate) fn at(self, place: &Place) -> Fault {
        Fault {
            place: place.clone(),
            problem: self,
        }
    }
}

/// Checks that there are neither too few nor too many of something.
pub(crate) fn count(what: &'static str, found: usize, least: usize, most: usize) -> Result<(), Problem> {
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
pub(crate) fn text(what: &'static str, text: &Text, base: &Language) -> Result<(), Problem> {
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

/// Reads a part of a file.
pub(crate) fn part<T: DeserializeOwned>(value: &Value) -> Result<T, Problem> {
    T::deserialize(value).map_err(|error| Problem::Form(Misread::of::<T>(value, error).to_string()))
}

/// Reads a file of version `known`; the version is looked at first, so that a newer file is called newer and not wrong.
pub(crate) fn read<T: DeserializeOwned>(json: &[u8], known: u32) -> Result<T, Fault> {
    #[derive(serde::Deserialize)]
    struct Versioned {
        version: u32,
    }
    let file = |problem: Problem| problem.at(&Place::File);
    let value: Value =
        serde_json::from_slice(json).map_err(|error| file(Problem::NotJson(error.to_string())))?;
    let Versioned { version: found } = part(&value).map_err(file)?;
    match found.cmp(&known) {
        std::cmp::Ordering::Greater => Err(file(Problem::Newer { found, known })),
        std::cmp::Ordering::Less => Err(file(Problem::Older { found, known })),
        std::cmp::Ordering::Equal => part(&value).map_err(file),
    }
}
