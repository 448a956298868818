//! What somebody answered, and whether it fits into its box.

use jiff::Timestamp;
use roundel_badge::credential::Language;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::template::{CanvasBox, Template};
use super::words::{Label, Word, first, is_longer, letters, tidy, tidy_line};

/// The most answers in one box, with those taken away.
pub(super) const MOST_ANSWERS: usize = 500;

/// An answer, with everything that it ever said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Which answer; a copy of the canvas keeps it.
    pub id: Uuid,
    /// The box.
    #[serde(rename = "box")]
    pub place: Word,
    /// What it said, the newest last; never empty. An answer that says nothing has been taken away.
    pub wordings: Vec<Wording>,
}

impl Answer {
    /// Returns what it says now.
    pub fn now(&self) -> &Wording {
        self.wordings
            .last()
            .expect("an answer has a wording; reading checks it")
    }

    /// Says something else from now on; the same again is no news.
    pub(super) fn say(&mut self, wording: Wording) {
        let now = self.now();
        if (&now.text, &now.author, &now.language) != (&wording.text, &wording.author, &wording.language) {
            self.wordings.push(wording);
        }
    }

    /// Says something else from now on; in place of the last wording if that is only its beginning.
    pub(super) fn go_on(&mut self, wording: Wording) {
        let now = self
            .wordings
            .last_mut()
            .expect("an answer has a wording; reading checks it");
        let begun = wording.text.starts_with(&now.text) && wording.text != now.text;
        if begun && (&now.author, &now.language) == (&wording.author, &wording.language) {
            *now = wording;
        } else {
            self.say(wording);
        }
    }
}

/// What somebody said, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// The text; in a box with choices the word of the choice.
    pub text: String,
    /// Who wrote it: a name, a nickname, a seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Label>,
    /// In which language.
    pub language: Language,
    /// When.
    pub at: Timestamp,
}

impl Wording {
    /// Joins a text with who wrote it, in which language and when.
    pub fn new(text: impl Into<String>, author: Option<Label>, language: Language, at: Timestamp) -> Self {
        Self {
            text: text.into(),
            author,
            language,
            at,
        }
    }
}

/// Why an answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AnswerError {
    /// The canvas has no such box.
    #[error("this canvas has no box \"{found}\"; its boxes are: {known}")]
    NoBox {
        /// What was asked for.
        found: String,
        /// The ids of its boxes.
        known: String,
    },
    /// More letters than the box has room for.
    #[error("the answer to \"{prompt}\" has {found} letters, and there is room for {most}")]
    TooLong {
        /// The question.
        prompt: String,
        /// How many letters there are.
        found: usize,
        /// How many fit.
        most: u16,
    },
    /// None of the choices.
    #[error("\"{found}\" is no answer to \"{prompt}\"; choose one of: {choices}")]
    NoChoice {
        /// The question.
        prompt: String,
        /// What was said.
        found: String,
        /// The words to choose from.
        choices: String,
    },
    /// An answer that says nothing.
    #[error("the answer to \"{prompt}\" is empty")]
    Empty {
        /// The question.
        prompt: String,
    },
    /// The box has as many answers as it takes.
    #[error("\"{prompt}\" has had {MOST_ANSWERS} answers; change one of them instead")]
    Full {
        /// The question.
        prompt: String,
    },
    /// Another answer has this id.
    #[error("the id {0} belongs to another answer of this canvas")]
    Taken(Uuid),
    /// There is no such answer.
    #[error("there is no such answer on this canvas")]
    NoAnswer,
}

/// Names several things in one sentence.
pub(super) fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// Brings a wording into the form in which it is kept.
pub(super) fn fitted(
    b: &CanvasBox,
    language: &Language,
    template: &Template,
    mut wording: Wording,
) -> Result<Wording, AnswerError> {
    wording.text = if b.one_line() {
        tidy_line(&wording.text)
    } else {
        tidy(&wording.text)
    };
    let prompt = || b.prompt.get(language, template.language()).to_owned();
    if wording.text.is_empty() {
        return Ok(wording);
    }
    if b.choices.is_empty() {
        return if is_longer(&wording.text, b.limit.into()) {
            Err(AnswerError::TooLong {
                prompt: prompt(),
                found: letters(&wording.text),
                most: b.limit,
            })
        } else {
            Ok(wording)
        };
    }
    match b.chosen(&wording.text) {
        Some(choice) => {
            wording.text = choice.word.clone();
            Ok(wording)
        }
        None => Err(AnswerError::NoChoice {
            prompt: prompt(),
            found: first(&wording.text, 40),
            choices: listed(b.choices.iter().map(|choice| choice.word.as_str())),
        }),
    }
}
