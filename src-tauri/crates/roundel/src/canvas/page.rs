//! A canvas as it is looked at and printed: blank or annotated, in a language.

use roundel_badge::credential::Language;
use serde::Serialize;
use uuid::Uuid;

use super::document::Canvas;
use super::sheet::{Entry, Sheet};
use super::template::{CanvasBox, Setting, Template};
use super::words::Word;

/// How much a page helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The questions alone.
    Blank,
    /// With notes and examples.
    Annotated,
}

/// A page, worded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page {
    /// What stands at the top.
    pub title: String,
    /// What the canvas is for.
    pub about: String,
    /// How many minutes it should take.
    pub minutes: u32,
    /// The sections.
    pub sections: Vec<PageSection>,
}

/// A section of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageSection {
    /// What stands above it.
    pub title: String,
    /// Its boxes.
    pub boxes: Vec<PageBox>,
}

/// A box of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageBox {
    /// The box.
    pub id: Word,
    /// The question.
    pub prompt: String,
    /// How many minutes it should take.
    pub minutes: u8,
    /// The most letters of an answer; None where there is something to choose.
    pub limit: Option<u16>,
    /// What helps; empty on a blank page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Answers as they could be; empty on a blank page.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
    /// What there is to choose: the word, and what it means. On every page, for nobody can guess it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<PageChoice>,
    /// What was answered.
    pub answers: Vec<PageAnswer>,
}

/// A possible answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Example {
    /// Where somebody might say so.
    #[serde(rename = "where")]
    pub setting: Setting,
    /// What they might say.
    pub text: String,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageChoice {
    /// How it is answered.
    pub word: String,
    /// What it means.
    pub text: String,
}

/// Something that was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageAnswer {
    /// Which answer.
    pub id: Uuid,
    /// What it says; of a choice, what that means.
    pub text: String,
    /// Who said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
}

impl Page {
    /// Words an empty worksheet.
    pub fn empty(template: &Template, language: &Language, view: View) -> Self {
        page(template, &Sheet::default(), language, view)
    }

    /// Words a canvas as it is now, in the language in which people work on it.
    pub fn of(canvas: &Canvas, view: View) -> Self {
        page(canvas.template(), &canvas.sheet(), canvas.language(), view)
    }
}

fn page(template: &Template, sheet: &Sheet, language: &Language, view: View) -> Page {
    let base = template.language();
    let sections = template.sections().iter().map(|section| PageSection {
        title: section.title.get(language, base).to_owned(),
        boxes: section
            .boxes
            .iter()
            .map(|b| page_box(b, sheet, language, base, view))
            .collect(),
    });
    Page {
        title: template.name().get(language, base).to_owned(),
        about: template.about().get(language, base).to_owned(),
        minutes: template.minutes(),
        sections: sections.collect(),
    }
}

fn page_box(b: &CanvasBox, sheet: &Sheet, language: &Language, base: &Language, view: View) -> PageBox {
    let annotated = view == View::Annotated;
    let examples = b
        .examples
        .iter()
        .filter(|_| annotated)
        .map(|(setting, text)| Example {
            setting: *setting,
            text: text.get(language, base).to_owned(),
        });
    let choices = b.choices.iter().map(|choice| PageChoice {
        word: choice.word.clone(),
        text: choice.text.get(language, base).to_owned(),
    });
    PageBox {
        id: b.id.clone(),
        prompt: b.prompt.get(language, base).to_owned(),
        minutes: b.minutes,
        limit: b.choices.is_empty().then_some(b.limit),
        note: annotated.then(|| b.note.get(language, base).to_owned()),
        examples: examples.collect(),
        choices: choices.collect(),
        answers: sheet
            .of(&b.id)
            .map(|entry| answer(entry, b, language, base))
            .collect(),
    }
}

fn answer(entry: &Entry, b: &CanvasBox, language: &Language, base: &Language) -> PageAnswer {
    PageAnswer {
        id: entry.id,
        text: b.meant(&entry.wording.text, language, base).to_owned(),
        author: entry
            .wording
            .author
            .as_ref()
            .map(|author| author.as_str().to_owned()),
    }
}
