//! The filled canvas: answers with their history, and states of it that were kept.

use jiff::Timestamp;
use roundel_badge::credential::Language;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::{Answer, AnswerError, MOST_ANSWERS, Wording, fitted, listed};
use super::sheet::{Entry, Sheet};
use super::template::{CanvasBox, Template};
use super::words::{Label, first};

/// The version of canvas documents that this program writes and reads.
pub const VERSION: u32 = 1;

/// A canvas that people have begun to fill.
///
/// # Guarantees
/// Every answer belongs to a box of the template and fits into it; ids of answers and of frozen states are unique;
/// a frozen state never changes. Reading checks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "super::read::Written")]
pub struct Canvas {
    pub(super) version: u32,
    pub(super) id: Uuid,
    pub(super) language: Language,
    pub(super) made: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<Source>,
    pub(super) template: Template,
    pub(super) answers: Vec<Answer>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) frozen: Vec<Frozen>,
}

/// What a canvas was copied from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The other canvas.
    pub canvas: Uuid,
    /// Its frozen state; the state at that time where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frozen: Option<Uuid>,
}

/// A state of the canvas that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frozen {
    /// Which state.
    pub id: Uuid,
    /// What people call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
    /// When it was kept.
    pub at: Timestamp,
    /// What the canvas said.
    pub sheet: Sheet,
}

impl Canvas {
    /// Begins an empty canvas. The template keeps its texts in this language and in its own.
    pub fn new(id: Uuid, template: Template, language: Language, made: Timestamp) -> Self {
        Self {
            version: VERSION,
            id,
            template: template.for_language(&language),
            language,
            made,
            source: None,
            answers: Vec::new(),
            frozen: Vec::new(),
        }
    }

    /// Returns its id, which is also that of the badge that it becomes.
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// Returns the language that people work in.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Returns when it was begun.
    pub fn made(&self) -> Timestamp {
        self.made
    }

    /// Returns what it was copied from.
    pub fn source(&self) -> Option<Source> {
        self.source
    }

    /// Returns its worksheet.
    pub fn template(&self) -> &Template {
        &self.template
    }

    /// Returns all answers with their history, in the order in which they were given; also those taken away.
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// Returns the kept states, the oldest first.
    pub fn frozen(&self) -> &[Frozen] {
        &self.frozen
    }

    /// Answers a box. One that takes a single answer says this from now on, and its history keeps what it said; any
    /// other has one answer more, whose id is `id`. Returns the id of the answer.
    ///
    /// # Errors
    /// When there is no such box, the text does not fit into it, or the id is taken. Then nothing has changed.
    pub fn answer(&mut self, place: &str, id: Uuid, wording: Wording) -> Result<Uuid, AnswerError> {
        let b = self.find(place)?;
        let wording = fitted(b, &self.language, &self.template, wording)?;
        let (several, place, prompt) = (b.several, b.id.clone(), self.prompt(b));
        if wording.text.is_empty() {
            return Err(AnswerError::Empty { prompt });
        }
        let mut there = self.answers.iter_mut().filter(|answer| answer.place == place);
        if several {
            if there.count() >= MOST_ANSWERS {
                return Err(AnswerError::Full { prompt });
            }
        } else if let Some(answer) = there.next() {
            answer.say(wording);
            return Ok(answer.id);
        }
        if self.answers.iter().any(|answer| answer.id == id) {
            return Err(AnswerError::Taken(id));
        }
        let wordings = vec![wording];
        self.answers.push(Answer { id, place, wordings });
        Ok(id)
    }

    /// Rewords an answer; its history keeps what it said. An empty text takes it away.
    ///
    /// # Errors
    /// When there is no such answer, or the text does not fit into its box. Then nothing has changed.
    pub fn reword(&mut self, id: Uuid, wording: Wording) -> Result<(), AnswerError> {
        let (position, wording) = self.reworded(id, wording)?;
        self.answers[position].say(wording);
        Ok(())
    }

    /// The same while somebody types: where the text only goes on from what the same person said last, that was not
    /// their last word, and the history leaves it out.
    ///
    /// # Errors
    /// As [`Self::reword`].
    pub fn type_on(&mut self, id: Uuid, wording: Wording) -> Result<(), AnswerError> {
        let (position, wording) = self.reworded(id, wording)?;
        self.answers[position].go_on(wording);
        Ok(())
    }

    fn reworded(&self, id: Uuid, wording: Wording) -> Result<(usize, Wording), AnswerError> {
        let answer = self.answers.iter().position(|answer| answer.id == id);
        let position = answer.ok_or(AnswerError::NoAnswer)?;
        let b = self.find(self.answers[position].place.as_str())?;
        Ok((position, fitted(b, &self.language, &self.template, wording)?))
    }

    /// Returns what it says now.
    pub fn sheet(&self) -> Sheet {
        let said = self.answers.iter().filter(|answer| !answer.now().text.is_empty());
        let mut entries: Vec<_> = said
            .map(|answer| Entry {
                id: answer.id,
                place: answer.place.clone(),
                wording: answer.now().clone(),
            })
            .collect();
        entries.sort_by_key(|entry| self.template.boxes().position(|b| b.id == entry.place));
        Sheet(entries)
    }

    /// Keeps what it says now, for ever. None, and nothing has changed, where a kept state has this id.
    pub fn freeze(&mut self, id: Uuid, label: Option<Label>, at: Timestamp) -> Option<&Frozen> {
        if self.frozen.iter().any(|state| state.id == id) {
            return None;
        }
        let sheet = self.sheet();
        self.frozen.push(Frozen { id, label, at, sheet });
        self.frozen.last()
    }

    /// Copies what it says now into a new canvas, which remembers where it came from. Answers keep their ids, authors
    /// and times; history and kept states stay behind.
    #[must_use]
    pub fn copy(&self, id: Uuid, made: Timestamp) -> Self {
        self.copied(&self.sheet(), None, id, made)
    }

    /// The same with a kept state. None where there is no such state.
    pub fn copy_frozen(&self, frozen: Uuid, id: Uuid, made: Timestamp) -> Option<Self> {
        let state = self.frozen.iter().find(|state| state.id == frozen)?;
        Some(self.copied(&state.sheet, Some(frozen), id, made))
    }

    fn copied(&self, sheet: &Sheet, frozen: Option<Uuid>, id: Uuid, made: Timestamp) -> Self {
        let answers = sheet.entries().iter().map(|entry| Answer {
            id: entry.id,
            place: entry.place.clone(),
            wordings: vec![entry.wording.clone()],
        });
        Self {
            answers: answers.collect(),
            source: Some(Source {
                canvas: self.id,
                frozen,
            }),
            ..Self::new(id, self.template.clone(), self.language.clone(), made)
        }
    }

    /// The same without saying who wrote what, and without what answers said before: somebody may have taken a name out.
    /// Kept states stay.
    #[must_use]
    pub fn without_people(mut self) -> Self {
        for answer in &mut self.answers {
            answer.wordings.drain(..answer.wordings.len() - 1);
        }
        let said = self.answers.iter_mut().flat_map(|answer| &mut answer.wordings);
        let kept = self.frozen.iter_mut().flat_map(|state| &mut state.sheet.0);
        said.chain(kept.map(|entry| &mut entry.wording))
            .for_each(|wording| wording.author = None);
        self
    }

    /// The box of this id.
    pub(super) fn find(&self, place: &str) -> Result<&CanvasBox, AnswerError> {
        self.template.find(place).ok_or_else(|| AnswerError::NoBox {
            found: first(place, 40),
            known: listed(self.template.boxes().map(|b| b.id.as_str())),
        })
    }

    /// The question of a box in the language of the canvas.
    pub(super) fn prompt(&self, b: &CanvasBox) -> String {
        b.prompt.get(&self.language, self.template.language()).to_owned()
    }
}
