//! A canvas as the window shows it.

use roundel_badge::credential::Language;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use super::advice::{Advice, advice};
use crate::canvas::template::{CanvasBox, Feeds, Section, Setting};
use crate::canvas::{Answer, Canvas, criteria, design_of};
use crate::catalogue::{Catalogue, DocumentRow};
use crate::failure::Failure;
use crate::workshop::Workshop;

/// A canvas, worded in its language.
#[derive(Debug, Serialize, TS)]
pub struct Worksheet {
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What the worksheet is called.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// How many minutes it should take.
    pub minutes: u32,
    /// BCP 47, in which people work on it.
    pub language: String,
    /// When it was last changed: ISO 8601 in UTC.
    pub changed: String,
    /// The sections, in their order.
    pub sections: Vec<QuestionGroup>,
    /// What others will see of the badge.
    pub outward: Outward,
    /// What to look at again, the most important first.
    pub advice: Vec<Advice>,
    /// The states that were kept, the oldest first.
    pub kept: Vec<KeptState>,
    /// The document of its design.
    #[ts(type = "string")]
    pub design: Uuid,
    /// When the design was last changed; null when nobody has drawn yet.
    pub drawn: Option<String>,
}

/// Questions under one title.
#[derive(Debug, Serialize, TS)]
pub struct QuestionGroup {
    /// What stands above them.
    pub title: String,
    /// The questions, in their order.
    pub questions: Vec<Question>,
}

/// A question, with what was answered.
#[derive(Debug, Serialize, TS)]
pub struct Question {
    /// Unique on the worksheet.
    pub id: String,
    /// The question.
    pub prompt: String,
    /// What helps.
    pub note: String,
    /// Answers as they could be.
    pub examples: Vec<ExampleAnswer>,
    /// The only answers there are; none where any text is one.
    pub choices: Vec<ChoiceText>,
    /// Where the answer goes.
    pub feeds: Feeds,
    /// The most letters of an answer.
    pub limit: u16,
    /// Whether it takes several answers.
    pub several: bool,
    /// Whether an answer is one line.
    pub one_line: bool,
    /// How many minutes it should take.
    pub minutes: u8,
    /// What was answered, without what was taken away.
    pub answers: Vec<AnswerNow>,
}

/// An answer as it could be.
#[derive(Debug, Serialize, TS)]
pub struct ExampleAnswer {
    /// Where somebody might say so.
    pub setting: Setting,
    /// What they might say.
    pub text: String,
}

/// Something to choose.
#[derive(Debug, Serialize, TS)]
pub struct ChoiceText {
    /// How it is answered.
    pub word: String,
    /// What it means.
    pub text: String,
}

/// An answer, and what it said before.
#[derive(Debug, Serialize, TS)]
pub struct AnswerNow {
    /// Which answer.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it says.
    pub text: String,
    /// What it said before, the newest first.
    pub earlier: Vec<EarlierText>,
}

/// What an answer said once.
#[derive(Debug, Serialize, TS)]
pub struct EarlierText {
    /// The text.
    pub text: String,
    /// Since when: ISO 8601 in UTC.
    pub at: String,
    /// Who wrote it.
    pub author: Option<String>,
}

/// The side of the badge that others see, as far as there are answers.
#[derive(Debug, Serialize, TS)]
pub struct Outward {
    /// Its name.
    pub name: Option<String>,
    /// What it says of whoever has it.
    pub line: Option<String>,
    /// What must be done for it.
    pub criteria: Vec<String>,
    /// What shows it.
    pub evidence: Vec<String>,
    /// Who gives it.
    pub issuer: Option<String>,
}

/// A state that was kept.
#[derive(Debug, Serialize, TS)]
pub struct KeptState {
    /// Which state.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What people call it.
    pub label: Option<String>,
    /// When: ISO 8601 in UTC.
    pub at: String,
}

/// Words a canvas.
pub(super) fn worksheet(context: &Context, canvas: &Canvas, row: &DocumentRow) -> Result<Worksheet, Failure> {
    let (template, language) = (canvas.template(), canvas.language());
    let base = template.language();
    let design = design_of(canvas.id());
    let catalogue = context.studio().catalogue()?;
    let drawn = catalogue.document(design)?;
    Ok(Worksheet {
        id: canvas.id(),
        title: template.name().get(language, base).to_owned(),
        about: template.about().get(language, base).to_owned(),
        minutes: minutes(&catalogue, canvas, row)?,
        language: language.as_str().to_owned(),
        changed: row.changed.to_string(),
        sections: template
            .sections()
            .iter()
            .map(|section| group(canvas, section))
            .collect(),
        outward: outward(canvas),
        advice: criteria::check(canvas, None).into_iter().map(advice).collect(),
        kept: canvas.frozen().iter().map(kept).collect(),
        design,
        drawn: drawn
            .filter(|row| !row.removed)
            .map(|row| row.changed.to_string()),
    })
}

/// As long as the workshop has for this worksheet; without one, as long as the worksheet takes.
fn minutes(catalogue: &Catalogue, canvas: &Canvas, row: &DocumentRow) -> Result<u32, Failure> {
    let workshop = row
        .workshop
        .map(|id| catalogue.document(id))
        .transpose()?
        .flatten();
    // A workshop that cannot be read is told where it is opened; a sheet of questions is written on without it.
    let workshop = workshop.and_then(|row| Workshop::from_json(row.body.as_bytes()).ok());
    let planned = workshop.filter(|workshop| workshop.template.template() == Some(canvas.template()));
    Ok(planned.map_or(canvas.template().minutes(), |workshop| workshop.minutes.into()))
}

/// The name of the badge, as far as somebody has said it.
pub(super) fn name(canvas: &Canvas) -> Option<String> {
    said(canvas, Feeds::Name).into_iter().next()
}

fn group(canvas: &Canvas, section: &Section) -> QuestionGroup {
    let (language, base) = (canvas.language(), canvas.template().language());
    QuestionGroup {
        title: section.title.get(language, base).to_owned(),
        questions: section
            .boxes
            .iter()
            .map(|b| question(canvas, b, language, base))
            .collect(),
    }
}

fn question(canvas: &Canvas, b: &CanvasBox, language: &Language, base: &Language) -> Question {
    let examples = b.examples.iter().map(|(setting, text)| ExampleAnswer {
        setting: *setting,
        text: text.get(language, base).to_owned(),
    });
    let choices = b.choices.iter().map(|choice| ChoiceText {
        word: choice.word.clone(),
        text: choice.text.get(language, base).to_owned(),
    });
    let answers = canvas.answers().iter().filter(|answer| answer.place == b.id);
    Question {
        id: b.id.as_str().to_owned(),
        prompt: b.prompt.get(language, base).to_owned(),
        note: b.note.get(language, base).to_owned(),
        examples: examples.collect(),
        choices: choices.collect(),
        feeds: b.feeds,
        limit: b.limit,
        several: b.several,
        one_line: b.one_line(),
        minutes: b.minutes,
        answers: answers.map(answer_now).collect(),
    }
}

fn answer_now(answer: &Answer) -> AnswerNow {
    let earlier = answer
        .wordings
        .iter()
        .rev()
        .skip(1)
        .filter(|said| !said.text.is_empty());
    AnswerNow {
        id: answer.id,
        text: answer.now().text.clone(),
        earlier: earlier
            .map(|said| EarlierText {
                text: said.text.clone(),
                at: said.at.to_string(),
                author: said.author.as_ref().map(|author| author.as_str().to_owned()),
            })
            .collect(),
    }
}

fn outward(canvas: &Canvas) -> Outward {
    let first = |feeds| said(canvas, feeds).into_iter().next();
    Outward {
        name: first(Feeds::Name),
        line: first(Feeds::Description),
        criteria: said(canvas, Feeds::Criteria),
        evidence: said(canvas, Feeds::Evidence),
        issuer: first(Feeds::Issuer),
    }
}

/// What the boxes that feed something say; of a choice, what that means.
fn said(canvas: &Canvas, feeds: Feeds) -> Vec<String> {
    let (sheet, template) = (canvas.sheet(), canvas.template());
    let boxes = template.boxes().filter(|b| b.feeds == feeds);
    boxes
        .flat_map(|b| sheet.of(&b.id).map(move |entry| (b, entry)))
        .map(|(b, entry)| {
            b.meant(&entry.wording.text, canvas.language(), template.language())
                .to_owned()
        })
        .collect()
}

fn kept(state: &crate::canvas::Frozen) -> KeptState {
    KeptState {
        id: state.id,
        label: state.label.as_ref().map(|label| label.as_str().to_owned()),
        at: state.at.to_string(),
    }
}
