//! What people have made so far, as the first screen shows it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::stage::{PlaceholderWords, side};
use super::{Bytes, Context};
use crate::art::design::Design;
use crate::art::raster::{Effort, Stage};
use crate::catalogue::{Catalogue, DocumentRow, Draft, Filter, Kind};
use crate::failure::{Code, Failure, Reason};
use crate::scripts;

use crate::canvas::design_of;

/// Which works.
#[derive(Debug, Deserialize, TS)]
pub struct WhichWorks {
    /// Only those of this workshop; null for all.
    #[ts(type = "string | null")]
    pub workshop: Option<Uuid>,
    /// Only those of this author and of nobody; null for all.
    pub author: Option<String>,
}

/// A canvas with its design, or a design alone.
#[derive(Debug, Serialize, TS)]
pub struct Work {
    /// The canvas; null where there is none.
    #[ts(type = "string | null")]
    pub canvas: Option<Uuid>,
    /// The document of the design, drawn or not.
    #[ts(type = "string")]
    pub design: Uuid,
    /// When the design was last changed: ISO 8601 in UTC; null when nobody has drawn yet.
    pub drawn: Option<String>,
    /// What the badge is called; empty as long as nobody has said.
    pub title: String,
    /// Who made it.
    pub author: Option<String>,
    /// When any of it was last changed: ISO 8601 in UTC.
    pub changed: String,
}

/// A workshop.
#[derive(Debug, Serialize, TS)]
pub struct WorkshopCard {
    /// Its document.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub title: String,
}

/// A picture of a design.
#[derive(Debug, Deserialize, TS)]
pub struct WorkPicture {
    /// The document of the design.
    #[ts(type = "string")]
    pub design: Uuid,
    /// The side of the picture, in pixels.
    pub size: u32,
    /// What the placeholders become in it.
    #[serde(default)]
    pub words: PlaceholderWords,
}

/// A work to put away or to take out again.
#[derive(Debug, Deserialize, TS)]
pub struct WhichWork {
    /// Its documents.
    #[ts(type = "Array<string>")]
    pub documents: Vec<Uuid>,
}

pub(super) fn works(context: &Context, request: WhichWorks) -> Result<Vec<Work>, Failure> {
    let catalogue = context.studio().catalogue()?;
    let heads = |kind| {
        catalogue.document_heads(&Filter {
            kind: Some(kind),
            workshop: request.workshop,
            ..Filter::default()
        })
    };
    let (mut canvases, mut designs) = (heads(Kind::Canvas)?, heads(Kind::Design)?);
    if let Some(author) = &request.author {
        let theirs = |row: &DocumentRow| row.author.as_ref().is_none_or(|other| other == author);
        canvases.retain(theirs);
        designs.retain(theirs);
    }
    let mut works = Vec::new();
    for canvas in canvases {
        let design = design_of(canvas.id);
        let drawn = designs
            .iter()
            .position(|row| row.id == design)
            .map(|at| designs.swap_remove(at));
        let changed = drawn
            .as_ref()
            .map_or(canvas.changed, |row| row.changed.max(canvas.changed));
        works.push(Work {
            canvas: Some(canvas.id),
            design,
            title: match &drawn {
                Some(row) if canvas.title.is_empty() => row.title.clone(),
                _ => canvas.title,
            },
            drawn: drawn.map(|row| row.changed.to_string()),
            author: canvas.author,
            changed: changed.to_string(),
        });
    }
    works.extend(designs.into_iter().map(|row| Work {
        canvas: None,
        design: row.id,
        drawn: Some(row.changed.to_string()),
        title: row.title,
        author: row.author,
        changed: row.changed.to_string(),
    }));
    works.sort_by(|one, other| other.changed.cmp(&one.changed));
    Ok(works)
}

pub(super) fn picture(context: &Context, request: WorkPicture) -> Result<Bytes, Failure> {
    let row = context.studio().catalogue()?.document(request.design)?;
    let row = row.ok_or_else(|| {
        Failure::new(Code::Design, "this design is not on this laptop any more").because(Some(Reason::Gone))
    })?;
    let design = Design::from_json(row.body.as_bytes())?;
    let mut words = request.words;
    words.badge.get_or_insert_with(|| design.name.clone());
    let composition = scripts::compose(&words.fill(&design));
    Ok(Bytes(
        Stage::new(side(request.size)?)?.png(&composition, Effort::Fast)?,
    ))
}

/// The workshops whose works are here, the one that was changed last first.
pub(super) fn workshops(context: &Context, (): ()) -> Result<Vec<WorkshopCard>, Failure> {
    let heads = context.studio().catalogue()?.document_heads(&Filter {
        kind: Some(Kind::Workshop),
        ..Filter::default()
    })?;
    let cards = heads.into_iter().map(|row| WorkshopCard {
        id: row.id,
        title: row.title,
    });
    Ok(cards.collect())
}

pub(super) fn new_id(_: &Context, (): ()) -> Result<String, Failure> {
    Ok(Uuid::now_v7().to_string())
}

pub(super) fn put_away(context: &Context, request: WhichWork) -> Result<(), Failure> {
    let mut catalogue = context.studio().catalogue()?;
    for id in request.documents {
        catalogue.remove_document(id)?;
    }
    Ok(())
}

pub(super) fn take_out(context: &Context, request: WhichWork) -> Result<(), Failure> {
    let mut catalogue = context.studio().catalogue()?;
    for id in request.documents {
        take_out_one(&mut catalogue, id)?;
    }
    Ok(())
}

/// Writing a document brings it back.
fn take_out_one(catalogue: &mut Catalogue, id: Uuid) -> Result<(), Failure> {
    if let Some(row) = catalogue.document(id)? {
        catalogue.put_document(Draft::from(row))?;
    }
    Ok(())
}
