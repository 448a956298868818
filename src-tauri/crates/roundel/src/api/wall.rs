//! The wall: every drawn work of a workshop with what was stuck onto it, the board beside it, and both for print.

mod print;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

pub use print::{PrintNote, PrintSection, PrintWall, PrintWork, WallPaper};
pub(super) use print::{heading, print};

use super::Context;
use super::works::{self, WhichWorks};
use super::workshop::find;
use crate::badge::credential::Language;
use crate::canvas::template::Feeds;
use crate::canvas::{Canvas, Fault};
use crate::failure::{Code, Failure, Reason};
use crate::kept;
use crate::workshop::{Posted, Question, Sticker, StickerKind, Workshop, board};

/// A workshop's wall.
#[derive(Debug, Serialize, TS)]
pub struct Wall {
    /// What the workshop is called.
    pub title: String,
    /// What was drawn, the oldest first.
    pub works: Vec<WallWork>,
    /// The closing questions.
    pub board: Vec<WallColumn>,
}

/// A work on the wall.
#[derive(Debug, Serialize, TS)]
pub struct WallWork {
    /// The document of the design.
    #[ts(type = "string")]
    pub design: Uuid,
    /// What the badge is called; empty as long as nobody has said.
    pub title: String,
    /// Who made it.
    pub author: Option<String>,
    /// The group that they belong to.
    pub group: Option<String>,
    /// The path that the badge belongs to, as its canvas says.
    pub path: Option<String>,
    /// When it was last drawn: ISO 8601 in UTC.
    pub drawn: String,
    /// What was stuck onto it, the oldest first.
    pub stickers: Vec<StickerCard>,
}

/// A sticker on a work.
#[derive(Debug, Serialize, TS)]
pub struct StickerCard {
    /// Which sticker.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it says about the work.
    pub kind: StickerKind,
    /// Its words.
    pub text: String,
}

/// A closing question with its answers.
#[derive(Debug, Serialize, TS)]
pub struct WallColumn {
    /// The word by which the question is known.
    pub question: String,
    /// As it is asked.
    pub prompt: String,
    /// The answers, the oldest first.
    pub notes: Vec<WallNote>,
}

/// An answer to a closing question.
#[derive(Debug, Serialize, TS)]
pub struct WallNote {
    /// Which note; null where it stands on a worksheet.
    #[ts(type = "string | null")]
    pub id: Option<Uuid>,
    /// Its words.
    pub text: String,
}

/// Asks for a wall.
#[derive(Debug, Deserialize, TS)]
pub struct WhichWall {
    /// The workshop.
    #[ts(type = "string")]
    pub workshop: Uuid,
    /// BCP 47, in which the closing questions are asked.
    pub language: String,
}

/// A sticker to be put on a work, in the place of the one that has its id.
#[derive(Debug, Deserialize, TS)]
pub struct StickOn {
    /// The workshop.
    #[ts(type = "string")]
    pub workshop: Uuid,
    /// Which sticker: an id of the page's own for a new one.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The document of the design.
    #[ts(type = "string")]
    pub design: Uuid,
    /// What it says about the work.
    pub kind: StickerKind,
    /// Its words, at most 140 letters; none take it off.
    pub text: String,
}

/// A note for the board.
#[derive(Debug, Deserialize, TS)]
pub struct BoardNote {
    /// The workshop.
    #[ts(type = "string")]
    pub workshop: Uuid,
    /// The word by which the question is known.
    pub question: String,
    /// The answer.
    pub text: String,
    /// BCP 47, of the answer.
    pub language: String,
}

/// What a note on the board shall say.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeNote {
    /// The workshop.
    #[ts(type = "string")]
    pub workshop: Uuid,
    /// Which note.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its words, at most 500 letters; none take it down.
    pub text: String,
}

pub(super) fn wall(context: &Context, request: WhichWall) -> Result<Wall, Failure> {
    let catalogue = context.studio().catalogue()?;
    let workshop = find(&catalogue, request.workshop)?;
    let canvases = kept::canvases(&catalogue, Some(workshop.id))?;
    let which = WhichWorks {
        workshop: Some(workshop.id),
        author: None,
    };
    let paths: BTreeMap<Uuid, String> = canvases
        .iter()
        .filter_map(|(canvas, _)| Some((canvas.id(), path(canvas)?)))
        .collect();
    let mut works: Vec<WallWork> = works::works(context, which)?
        .into_iter()
        .filter_map(|work| {
            Some(WallWork {
                design: work.design,
                group: group(&workshop, work.author.as_deref()),
                path: work.canvas.and_then(|canvas| paths.get(&canvas).cloned()),
                stickers: stickers(&workshop, work.design),
                drawn: work.drawn?,
                title: work.title,
                author: work.author,
            })
        })
        .collect();
    // Ids are made in the order of time: nothing moves on the wall while people go on drawing.
    works.sort_by_key(|work| work.design);
    let language = language(&request.language).unwrap_or_else(|| workshop.language.clone());
    let columns = board(&workshop, canvases.iter().map(|(canvas, _)| canvas), &language);
    let board = columns.into_iter().map(|column| WallColumn {
        question: column.question.word().to_owned(),
        prompt: column.prompt.to_owned(),
        notes: column.notes.into_iter().map(WallNote::from).collect(),
    });
    Ok(Wall {
        title: workshop.name.as_str().to_owned(),
        works,
        board: board.collect(),
    })
}

pub(super) fn stick(context: &Context, request: StickOn) -> Result<(), Failure> {
    let studio = context.studio();
    let mut catalogue = studio.catalogue()?;
    let mut workshop = find(&catalogue, request.workshop)?;
    let sticker = Sticker {
        id: request.id,
        design: request.design,
        kind: request.kind,
        text: request.text,
        at: studio.now(),
    };
    workshop.stick(sticker).map_err(flawed)?;
    kept::put_workshop(&mut catalogue, &workshop)?;
    Ok(())
}

pub(super) fn note(context: &Context, request: BoardNote) -> Result<(), Failure> {
    let studio = context.studio();
    let mut catalogue = studio.catalogue()?;
    let mut workshop = find(&catalogue, request.workshop)?;
    let asked = Question::ALL
        .iter()
        .find(|question| question.word() == request.question);
    let question = *asked.ok_or_else(|| Failure::new(Code::Workshop, "there is no such closing question"))?;
    let language = language(&request.language).unwrap_or_else(|| workshop.language.clone());
    workshop
        .note(
            Uuid::now_v7(),
            question,
            &request.text,
            None,
            language,
            studio.now(),
        )
        .map_err(flawed)?;
    kept::put_workshop(&mut catalogue, &workshop)?;
    Ok(())
}

pub(super) fn change_note(context: &Context, request: ChangeNote) -> Result<(), Failure> {
    let studio = context.studio();
    let mut catalogue = studio.catalogue()?;
    let mut workshop = find(&catalogue, request.workshop)?;
    let changed = workshop.change_note(request.id, &request.text, studio.now());
    changed.map_err(flawed)?;
    kept::put_workshop(&mut catalogue, &workshop)?;
    Ok(())
}

impl From<Posted> for WallNote {
    fn from(posted: Posted) -> Self {
        Self {
            id: posted.note,
            text: posted.text,
        }
    }
}

fn flawed(flaw: Fault) -> Failure {
    let reason = Reason::of_flaw(&flaw);
    Failure::new(Code::Workshop, flaw).because(reason)
}

fn stickers(workshop: &Workshop, design: Uuid) -> Vec<StickerCard> {
    let on = workshop
        .stickers
        .iter()
        .filter(|sticker| sticker.design == design && !sticker.text.is_empty());
    on.map(|sticker| StickerCard {
        id: sticker.id,
        kind: sticker.kind,
        text: sticker.text.clone(),
    })
    .collect()
}

fn group(workshop: &Workshop, author: Option<&str>) -> Option<String> {
    let author = author?;
    let has =
        |group: &&crate::workshop::Group| group.members.iter().any(|member| member.seat.as_str() == author);
    let group = workshop.groups.iter().find(has)?;
    Some(group.name.as_str().to_owned())
}

/// What its maker said about the path.
fn path(canvas: &Canvas) -> Option<String> {
    let asked = canvas
        .template()
        .boxes()
        .find(|asked| asked.feeds == Feeds::Pathway)?;
    let sheet = canvas.sheet();
    let said = sheet.of(&asked.id).next()?;
    Some(said.wording.text.clone())
}

fn language(tag: &str) -> Option<Language> {
    Language::new(tag).ok()
}
