//! What two laptops changed without knowing of each other, side by side, until somebody chooses.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use crate::canvas::Canvas;
use crate::catalogue::{Catalogue, Choice, Conflict, DocumentRow, Kind};
use crate::failure::{Code, Failure, Reason};

/// A document of which there are two states.
#[derive(Debug, Serialize, TS)]
pub struct ConflictCard {
    /// Names the other state.
    #[ts(type = "string")]
    pub version: Uuid,
    /// The document.
    #[ts(type = "string")]
    pub document: Uuid,
    /// What it is.
    pub kind: ConflictKind,
    /// As it is now.
    pub now: StateCard,
    /// As another laptop left it.
    pub other: StateCard,
}

/// What there are two states of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ConflictKind {
    /// A drawing; both can be drawn.
    Design,
    /// Answers to questions.
    Canvas,
    /// Anything else, such as the plan of a workshop.
    Other,
}

/// One of two states.
#[derive(Debug, Serialize, TS)]
pub struct StateCard {
    /// What the badge is called in it.
    pub title: String,
    /// Who made it.
    pub author: Option<String>,
    /// When: ISO 8601 in UTC.
    pub changed: String,
    /// Whether it was written on this laptop.
    pub here: bool,
    /// Whether the document was put away in it.
    pub away: bool,
    /// What is said in it and not in the other one.
    pub only: Vec<String>,
}

/// A choice between two states.
#[derive(Debug, Deserialize, TS)]
pub struct Settle {
    /// Names the other state, as [`ConflictCard::version`] does.
    #[ts(type = "string")]
    pub version: Uuid,
    /// Whether the other state becomes the document; else it stays as it is now.
    pub take_other: bool,
}

/// A choice that was made.
#[derive(Debug, Serialize, TS)]
pub struct Settled {
    /// The state that was not chosen; it is kept and can be gone back to.
    #[ts(type = "string")]
    pub instead: Uuid,
}

/// A state to go back to.
#[derive(Debug, Deserialize, TS)]
pub struct WhichState {
    /// The state.
    #[ts(type = "string")]
    pub version: Uuid,
}

pub(super) fn conflicts(context: &Context, (): ()) -> Result<Vec<ConflictCard>, Failure> {
    let mut catalogue = context.studio().catalogue()?;
    let device = catalogue.device()?;
    let cards = catalogue
        .conflicts()?
        .into_iter()
        .map(|conflict| card(conflict, device));
    Ok(cards.collect())
}

pub(super) fn settle(context: &Context, request: Settle) -> Result<Settled, Failure> {
    let mut catalogue = context.studio().catalogue()?;
    let before = document_of(&catalogue, request.version)?;
    let choice = if request.take_other {
        Choice::Other
    } else {
        Choice::Document
    };
    catalogue.settle_conflict(request.version, choice)?;
    let instead = match choice {
        Choice::Document => request.version,
        Choice::Other => kept_state(&catalogue, &before)?,
    };
    Ok(Settled { instead })
}

/// Makes a kept state the document again; what stood there is kept. Answers with what undoes this.
pub(super) fn restore(context: &Context, request: WhichState) -> Result<Settled, Failure> {
    let mut catalogue = context.studio().catalogue()?;
    let before = document_of(&catalogue, request.version)?;
    catalogue.restore_version(request.version)?;
    Ok(Settled {
        instead: kept_state(&catalogue, &before)?,
    })
}

fn document_of(catalogue: &Catalogue, version: Uuid) -> Result<DocumentRow, Failure> {
    let version = catalogue.version(version)?;
    let document = version
        .map(|version| catalogue.document(version.document))
        .transpose()?;
    document.flatten().ok_or_else(gone)
}

/// The version that keeps what a document was before another state took its place.
fn kept_state(catalogue: &Catalogue, before: &DocumentRow) -> Result<Uuid, Failure> {
    let mut versions = catalogue.versions(before.id)?.into_iter();
    let kept = versions.find(|version| version.stamp == before.stamp);
    kept.map(|version| version.id).ok_or_else(gone)
}

fn gone() -> Failure {
    Failure::new(Code::Catalogue, "this state is not on this laptop any more").because(Some(Reason::Gone))
}

fn card(Conflict { document, other }: Conflict, device: Uuid) -> ConflictCard {
    let (said, said_elsewhere) = (
        answers(document.kind, &document.body),
        answers(document.kind, &other.body),
    );
    let only = |one: &[String], than: &[String]| {
        let own = one.iter().filter(|text| !than.contains(text));
        own.cloned().collect::<Vec<_>>()
    };
    ConflictCard {
        version: other.id,
        document: document.id,
        kind: match document.kind {
            Kind::Design => ConflictKind::Design,
            Kind::Canvas => ConflictKind::Canvas,
            _ => ConflictKind::Other,
        },
        now: StateCard {
            title: document.title,
            author: document.author,
            changed: document.changed.to_string(),
            here: document.stamp.device == device,
            away: document.removed,
            only: only(&said, &said_elsewhere),
        },
        other: StateCard {
            title: other.title,
            author: other.author,
            changed: other.changed.to_string(),
            here: other.stamp.device == device,
            away: other.removed,
            only: only(&said_elsewhere, &said),
        },
    }
}

/// What a canvas answers; nothing of other documents.
fn answers(kind: Kind, body: &str) -> Vec<String> {
    let canvas = match kind {
        Kind::Canvas => Canvas::from_json(body.as_bytes()).ok(),
        _ => None,
    };
    let Some(canvas) = canvas else {
        return Vec::new();
    };
    let sheet = canvas.sheet();
    let boxes = canvas.template().boxes();
    boxes
        .flat_map(|asked| {
            sheet
                .of(&asked.id)
                .map(|entry| entry.wording.text.clone())
                .collect::<Vec<_>>()
        })
        .collect()
}
