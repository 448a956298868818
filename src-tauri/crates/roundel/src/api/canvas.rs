//! The worksheet: its questions and answers, the badge that grows of them, and advice.
//!
//! Every change is in the catalogue when the command answers, and the answer is the whole worksheet again.

use roundel_badge::credential::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use super::sheet::{Worksheet, worksheet};
use crate::canvas::template::{CanvasBox, Feeds, Template};
use crate::canvas::{Canvas, Label, Wording, template};
use crate::catalogue::{DocumentRow, Draft, Kind};
use crate::failure::{Code, Failure, Reason};

/// A language.
#[derive(Debug, Deserialize, TS)]
pub struct InLanguage {
    /// BCP 47.
    pub language: String,
}

/// A worksheet without answers, to begin with.
#[derive(Debug, Serialize, TS)]
pub struct TemplateCard {
    /// Which one.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// How many minutes it should take.
    pub minutes: u32,
    /// How many questions it has; the drawing after them is none.
    pub questions: usize,
}

/// A canvas to begin.
#[derive(Debug, Deserialize, TS)]
pub struct NewCanvas {
    /// Its worksheet.
    pub template: String,
    /// BCP 47, in which people will work.
    pub language: String,
    /// Who makes it: a seat, a nickname, a group.
    pub author: Option<String>,
    /// The workshop that it belongs to.
    #[ts(type = "string | null")]
    pub workshop: Option<Uuid>,
}

/// A canvas.
#[derive(Debug, Deserialize, TS)]
pub struct WhichCanvas {
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
}

/// What somebody writes into a box.
#[derive(Debug, Deserialize, TS)]
#[ts(rename = "AnswerText")]
pub struct Say {
    /// The canvas.
    #[ts(type = "string")]
    pub canvas: Uuid,
    /// The question.
    pub question: String,
    /// Which answer it changes; null gives a new one.
    #[ts(type = "string | null")]
    pub answer: Option<Uuid>,
    /// The text, in a box with choices the word of the choice; empty takes the answer away.
    pub text: String,
}

/// A state of a canvas to keep.
#[derive(Debug, Deserialize, TS)]
pub struct KeepCanvas {
    /// The canvas.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What people call the state.
    pub label: Option<String>,
}

/// A canvas to go on with in a copy.
#[derive(Debug, Deserialize, TS)]
pub struct CopyCanvas {
    /// The canvas.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The kept state to begin with; null for what it says now.
    #[ts(type = "string | null")]
    pub kept: Option<Uuid>,
}

pub(super) fn templates(_: &Context, request: InLanguage) -> Result<Vec<TemplateCard>, Failure> {
    let language = spoken(&request.language);
    let cards = template::bundled().iter().map(|template| TemplateCard {
        id: template.id().as_str().to_owned(),
        name: template.name().get(&language, template.language()).to_owned(),
        about: template.about().get(&language, template.language()).to_owned(),
        minutes: template.minutes(),
        questions: questions(template),
    });
    Ok(cards.collect())
}

fn questions(template: &Template) -> usize {
    let draws = |last: &CanvasBox| last.feeds == Feeds::Artwork;
    template.boxes().count() - usize::from(template.boxes().last().is_some_and(draws))
}

pub(super) fn begin(context: &Context, request: NewCanvas) -> Result<Worksheet, Failure> {
    let found = template::bundled()
        .iter()
        .find(|template| template.id().as_str() == request.template);
    let template = found.ok_or_else(|| {
        Failure::new(
            Code::Canvas,
            format!("there is no worksheet {:?}", request.template),
        )
        .because(Some(Reason::Gone))
    })?;
    let language = spoken(&request.language);
    let canvas = Canvas::new(Uuid::now_v7(), template.clone(), language, context.studio().now());
    let mut draft = Draft::new(Kind::Canvas, "", canvas.to_json()?);
    draft.id = canvas.id();
    draft.author = request.author;
    draft.workshop = request.workshop;
    let row = context.studio().catalogue()?.put_document(draft)?;
    worksheet(context, &canvas, &row)
}

pub(super) fn open(context: &Context, request: WhichCanvas) -> Result<Worksheet, Failure> {
    let (canvas, row) = find(context, request.id)?;
    worksheet(context, &canvas, &row)
}

pub(super) fn answer(context: &Context, request: Say) -> Result<Worksheet, Failure> {
    let (mut canvas, row) = find(context, request.canvas)?;
    let author = row.author.clone().and_then(|author| Label::try_from(author).ok());
    let wording = Wording::new(
        request.text,
        author,
        canvas.language().clone(),
        context.studio().now(),
    );
    let several = canvas
        .template()
        .find(&request.question)
        .is_some_and(|b| b.several);
    let before = canvas.answers().iter().filter(|_| !several);
    let single = before
        .filter(|answer| answer.place.as_str() == request.question)
        .map(|answer| answer.id)
        .next();
    match request.answer.or(single) {
        Some(id) => canvas.type_on(id, wording)?,
        None if wording.text.trim().is_empty() => {}
        None => {
            canvas.answer(&request.question, Uuid::now_v7(), wording)?;
        }
    }
    put(context, &canvas, row)
}

pub(super) fn keep(context: &Context, request: KeepCanvas) -> Result<Worksheet, Failure> {
    let (mut canvas, row) = find(context, request.id)?;
    let label = request.label.filter(|label| !label.trim().is_empty());
    let label = label.map(Label::try_from).transpose()?;
    canvas.freeze(Uuid::now_v7(), label, context.studio().now());
    put(context, &canvas, row)
}

pub(super) fn copy(context: &Context, request: CopyCanvas) -> Result<Worksheet, Failure> {
    let (canvas, row) = find(context, request.id)?;
    let (id, now) = (Uuid::now_v7(), context.studio().now());
    let copied = match request.kept {
        None => canvas.copy(id, now),
        Some(kept) => canvas.copy_frozen(kept, id, now).ok_or_else(|| {
            Failure::new(Code::Canvas, "this canvas has no such kept state").because(Some(Reason::Gone))
        })?,
    };
    let mut draft = Draft::from(row);
    draft.id = id;
    draft.body = copied.to_json()?;
    let row = context.studio().catalogue()?.put_document(draft)?;
    worksheet(context, &copied, &row)
}

fn find(context: &Context, id: Uuid) -> Result<(Canvas, DocumentRow), Failure> {
    let row = context.studio().catalogue()?.document(id)?;
    let row = row
        .filter(|row| row.kind == Kind::Canvas && !row.removed)
        .ok_or_else(|| {
            Failure::new(Code::Canvas, "this canvas is not on this laptop any more")
                .because(Some(Reason::Gone))
                .hint("Go back to the first screen and open another one.")
        })?;
    Ok((Canvas::from_json(row.body.as_bytes())?, row))
}

/// Writes a canvas, under the name that its badge has now.
fn put(context: &Context, canvas: &Canvas, row: DocumentRow) -> Result<Worksheet, Failure> {
    let mut draft = Draft::from(row);
    draft.body = canvas.to_json()?;
    draft.title = super::sheet::name(canvas).unwrap_or_default();
    let row = context.studio().catalogue()?.put_document(draft)?;
    worksheet(context, canvas, &row)
}

/// The window speaks languages that the standard may not know; worksheets are then in their own.
fn spoken(tag: &str) -> Language {
    Language::new(tag).unwrap_or_else(|_| Language::new("en").expect("English is a language"))
}

#[cfg(test)]
mod tests;
