//! What people made, in the catalogue: found by what a person calls it, read as what it is, and written back.

mod award;
mod badge;
mod error;
mod palette;

use uuid::Uuid;

pub use award::award;
pub use badge::{Badge, BadgeError, badges, put_badge};
pub use error::KeptError;
pub use palette::{PaletteError, palette_from_json, palettes, put_palette};

use crate::canvas::template::{Feeds, Template, bundled};
use crate::canvas::{Canvas, Fault};
use crate::catalogue::{Catalogue, CatalogueError, DocumentRow, Draft, Filter, Kind};
use crate::workshop::Workshop;

/// The fewest letters that stand for an id: its end.
const SHORTEST_END: usize = 4;

/// Lists the workshops, the one that was changed last first.
///
/// # Errors
/// When the catalogue or a workshop in it cannot be read.
pub fn workshops(catalogue: &Catalogue) -> Result<Vec<Workshop>, KeptError> {
    rows(catalogue, Kind::Workshop, None)?
        .iter()
        .map(read_workshop)
        .collect()
}

/// Finds a workshop by its name, by its id, or by the end of its id.
///
/// # Errors
/// When there is none or more than one, or it cannot be read.
pub fn workshop(catalogue: &Catalogue, meant: &str) -> Result<Workshop, KeptError> {
    read_workshop(&find(catalogue, Kind::Workshop, None, meant)?)
}

/// Writes a workshop.
///
/// # Errors
/// When its fields do not go together, or the catalogue cannot be written.
pub fn put_workshop(catalogue: &mut Catalogue, workshop: &Workshop) -> Result<DocumentRow, KeptError> {
    Ok(catalogue.put_document(Draft {
        id: workshop.id,
        workshop: Some(workshop.id),
        ..Draft::new(Kind::Workshop, workshop.name.as_str(), workshop_body(workshop)?)
    })?)
}

/// Lists the canvases of a workshop, or all, the one that was changed last first.
///
/// # Errors
/// When the catalogue or a canvas in it cannot be read.
pub fn canvases(
    catalogue: &Catalogue,
    workshop: Option<Uuid>,
) -> Result<Vec<(Canvas, DocumentRow)>, KeptError> {
    rows(catalogue, Kind::Canvas, workshop)?
        .into_iter()
        .map(read_canvas)
        .collect()
}

/// Finds a canvas by the name of its badge, by its author, by its id, or by the end of its id.
///
/// # Errors
/// When there is none or more than one, or it cannot be read.
pub fn canvas(
    catalogue: &Catalogue,
    workshop: Option<Uuid>,
    meant: &str,
) -> Result<(Canvas, DocumentRow), KeptError> {
    read_canvas(find(catalogue, Kind::Canvas, workshop, meant)?)
}

/// Writes a canvas, under the name that its badge has now. Workshop, author and state are those of the draft.
///
/// # Errors
/// When it is too large, or the catalogue cannot be written.
pub fn put_canvas(
    catalogue: &mut Catalogue,
    canvas: &Canvas,
    draft: Draft,
) -> Result<DocumentRow, KeptError> {
    Ok(catalogue.put_document(Draft {
        id: canvas.id(),
        title: badge_name(canvas),
        body: canvas_body(canvas)?,
        ..draft
    })?)
}

/// Lists the worksheets of one's own.
///
/// # Errors
/// When the catalogue or a worksheet in it cannot be read.
pub fn templates(catalogue: &Catalogue) -> Result<Vec<Template>, KeptError> {
    let rows = rows(catalogue, Kind::Template, None)?;
    rows.iter().map(read_template).collect()
}

/// Keeps a worksheet of one's own, in the place of the one that had its id. Returns whether there was one.
///
/// # Errors
/// When its id is that of a worksheet of the program, or the catalogue cannot be written.
pub fn put_template(catalogue: &mut Catalogue, template: &Template) -> Result<bool, KeptError> {
    if bundled().iter().any(|known| known.id() == template.id()) {
        return Err(KeptError::Taken(template.id().to_string()));
    }
    let title = template.name().get(template.language(), template.language());
    let mut draft = Draft::new(Kind::Template, title, template.to_json());
    let mut before = rows(catalogue, Kind::Template, None)?.into_iter();
    let before = before.find(|row| read_template(row).is_ok_and(|known| known.id() == template.id()));
    if let Some(row) = &before {
        draft.id = row.id;
    }
    catalogue.put_document(draft)?;
    Ok(before.is_some())
}

/// What the badge of a canvas is called; empty as long as nobody has said.
pub fn badge_name(canvas: &Canvas) -> String {
    let place = canvas.template().boxes().find(|b| b.feeds == Feeds::Name);
    let sheet = canvas.sheet();
    let said = place.and_then(|b| sheet.of(&b.id).next());
    said.map(|entry| entry.wording.text.clone()).unwrap_or_default()
}

fn rows(
    catalogue: &Catalogue,
    kind: Kind,
    workshop: Option<Uuid>,
) -> Result<Vec<DocumentRow>, CatalogueError> {
    catalogue.documents(&Filter {
        kind: Some(kind),
        workshop,
        ..Filter::default()
    })
}

fn find(
    catalogue: &Catalogue,
    kind: Kind,
    workshop: Option<Uuid>,
    meant: &str,
) -> Result<DocumentRow, KeptError> {
    let small = meant.trim().to_lowercase();
    let same = |text: &str| text.to_lowercase() == small;
    let ways: [&dyn Fn(&DocumentRow) -> bool; 4] = [
        &|row| same(&row.id.to_string()),
        &|row| same(&row.title),
        &|row| row.author.as_deref().is_some_and(same),
        &|row| small.len() >= SHORTEST_END && row.id.to_string().ends_with(&small),
    ];
    let mut there = rows(catalogue, kind, workshop)?;
    for way in ways {
        match there.iter().filter(|row| way(row)).count() {
            0 => {}
            1 => return Ok(there.swap_remove(there.iter().position(way).expect("one was counted"))),
            _ => {
                there.retain(way);
                return Err(KeptError::Several {
                    kind,
                    meant: meant.to_owned(),
                    found: there
                        .iter()
                        .map(|row| format!("{} ({})", called(row), end(row)))
                        .collect(),
                });
            }
        }
    }
    Err(KeptError::Unknown {
        kind,
        meant: meant.to_owned(),
        known: there.iter().map(called).collect(),
    })
}

/// What a person can say to mean this document.
fn called(row: &DocumentRow) -> String {
    match (row.title.as_str(), &row.author) {
        ("", None) => row.id.to_string(),
        ("", Some(author)) => format!("{} ({author})", row.id),
        (title, _) => title.to_owned(),
    }
}

/// The end of its id, which no other document on this laptop is likely to have.
fn end(row: &DocumentRow) -> String {
    let id = row.id.to_string();
    id[id.len() - 6..].to_owned()
}

fn faulty(kind: Kind, title: &str, fault: Fault) -> KeptError {
    KeptError::Fault {
        kind,
        title: title.to_owned(),
        fault,
    }
}

pub(crate) fn workshop_body(workshop: &Workshop) -> Result<String, KeptError> {
    workshop
        .to_json()
        .map_err(|fault| faulty(Kind::Workshop, workshop.name.as_str(), fault))
}

pub(crate) fn canvas_body(canvas: &Canvas) -> Result<String, KeptError> {
    canvas.to_json().map_err(|source| KeptError::Canvas {
        title: badge_name(canvas),
        source,
    })
}

pub(crate) fn read_workshop(row: &DocumentRow) -> Result<Workshop, KeptError> {
    Workshop::from_json(row.body.as_bytes()).map_err(|fault| faulty(row.kind, &row.title, fault))
}

fn read_template(row: &DocumentRow) -> Result<Template, KeptError> {
    Template::from_json(row.body.as_bytes()).map_err(|fault| faulty(row.kind, &row.title, fault))
}

pub(crate) fn read_canvas(row: DocumentRow) -> Result<(Canvas, DocumentRow), KeptError> {
    match Canvas::from_json(row.body.as_bytes()) {
        Ok(canvas) => Ok((canvas, row)),
        Err(source) => Err(KeptError::Canvas {
            title: row.title,
            source,
        }),
    }
}
