//! The board: what people answer to the closing questions.

use jiff::Timestamp;
use roundel_badge::credential::Language;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::document::Workshop;
use crate::canvas::template::{self, Feeds};
use crate::canvas::{Canvas, Fault, Label, Place, Problem, tidy};

/// The most notes on a board.
pub const MOST_NOTES: usize = 1000;

/// The most letters of a note (see [`letters`](crate::canvas::letters)).
pub const MOST_LETTERS_IN_NOTE: usize = 500;

/// The questions at the end of a workshop. Canvases ask them in boxes of the same names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// What do we want to achieve?
    Goal,
    /// By when?
    ByWhen,
    /// Whose help do we want?
    Support,
    /// What worries us?
    Worries,
}

impl Question {
    /// Every question, in the order in which they are asked.
    pub const ALL: &[Self] = &[Self::Goal, Self::ByWhen, Self::Support, Self::Worries];

    /// The word by which data and commands know it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::ByWhen => "by-when",
            Self::Support => "support",
            Self::Worries => "worries",
        }
    }

    /// Returns the question as it is asked in a language, in English where it is not translated.
    pub fn prompt(self, language: &Language) -> &'static str {
        let mut asking = template::bundled()
            .iter()
            .filter_map(|template| Some((template, template.find(self.word())?)));
        let (template, asked) = asking
            .next()
            .expect("a bundled worksheet asks it, a test reads them");
        asked.prompt.get(language, template.language())
    }
}

/// A note on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Which note.
    pub id: Uuid,
    /// What it answers.
    pub question: Question,
    /// What it says: at most [`MOST_LETTERS_IN_NOTE`] letters; none where it was taken down.
    pub text: String,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Label>,
    /// In which language.
    pub language: Language,
    /// When it was last written.
    pub at: Timestamp,
}

impl Workshop {
    /// Puts a note on the board.
    ///
    /// # Errors
    /// When it is empty or too long, the board is full, or the id is taken. Then nothing has changed.
    pub fn note(
        &mut self,
        id: Uuid,
        question: Question,
        text: &str,
        author: Option<Label>,
        language: Language,
        at: Timestamp,
    ) -> Result<&Note, Fault> {
        let note = Note {
            id,
            question,
            text: tidy(text),
            author,
            language,
            at,
        };
        if note.text.is_empty() {
            return Err(Problem::NoteLength.at(&note.place()));
        }
        self.notes.push(note);
        if let Err(problem) = super::read::notes(&self.notes) {
            self.notes.pop();
            return Err(problem);
        }
        Ok(self.notes.last().expect("it was just put there"))
    }

    /// Has a note say something else; without words it is taken down. A note that is not there stays so.
    ///
    /// # Errors
    /// When the text is too long. Then nothing has changed.
    pub fn change_note(&mut self, id: Uuid, text: &str, at: Timestamp) -> Result<(), Fault> {
        let before = self.notes.clone();
        for note in self.notes.iter_mut().filter(|note| note.id == id) {
            (note.text, note.at) = (tidy(text), at);
        }
        super::read::notes(&self.notes).inspect_err(|_| self.notes = before)
    }
}

/// The answers to one closing question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The question.
    pub question: Question,
    /// As it is asked.
    pub prompt: &'static str,
    /// What was answered, the oldest first.
    pub notes: Vec<Posted>,
}

/// An answer on the board.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Posted {
    /// When.
    pub at: Timestamp,
    /// What it says.
    pub text: String,
    /// Who says so.
    pub author: Option<String>,
    /// The canvas that it comes from; None where it was put on the board.
    pub canvas: Option<Uuid>,
    /// Which note it is; None where it comes from a canvas.
    pub note: Option<Uuid>,
}

/// Returns the board of a workshop with the answers that its canvases have to the same questions, in this language.
pub fn board<'a>(
    workshop: &'a Workshop,
    canvases: impl IntoIterator<Item = &'a Canvas> + Clone,
    language: &Language,
) -> Vec<Column> {
    let column = |&question: &Question| {
        let hangs = |note: &&Note| note.question == question && !note.text.is_empty();
        let own = workshop.notes.iter().filter(hangs);
        let mut notes: Vec<_> = own.map(posted).collect();
        notes.extend(
            canvases
                .clone()
                .into_iter()
                .flat_map(|canvas| answers(canvas, question)),
        );
        notes.sort();
        Column {
            question,
            prompt: question.prompt(language),
            notes,
        }
    };
    Question::ALL.iter().map(column).collect()
}

fn posted(note: &Note) -> Posted {
    Posted {
        at: note.at,
        text: note.text.clone(),
        author: note.author.as_ref().map(|author| author.as_str().to_owned()),
        canvas: None,
        note: Some(note.id),
    }
}

fn answers(canvas: &Canvas, question: Question) -> Vec<Posted> {
    let Some(asked) = canvas.template().find(question.word()) else {
        return Vec::new();
    };
    if asked.feeds != Feeds::Closing {
        return Vec::new();
    }
    let sheet = canvas.sheet();
    let said = sheet.of(&asked.id).map(|entry| Posted {
        at: entry.wording.at,
        text: entry.wording.text.clone(),
        author: entry
            .wording
            .author
            .as_ref()
            .map(|author| author.as_str().to_owned()),
        canvas: Some(canvas.id()),
        note: None,
    });
    said.collect()
}

impl Note {
    /// Where it is, for messages.
    pub(super) fn place(&self) -> Place {
        Place::Note(self.id.to_string())
    }
}
