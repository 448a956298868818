//! Work without the people who made it.

use jiff::Timestamp;
use uuid::Uuid;

use super::CloseError;
use super::account::Account;
use crate::canvas::Canvas;
use crate::catalogue::{Catalogue, DocumentRow, Draft, Kind};
use crate::kept;
use crate::workshop::{Photos, Workshop};

/// Returns a copy of a canvas or a design in which nobody is named, and which belongs to no workshop. None for everything
/// else, and for a design with a picture where people may be in pictures.
pub(super) fn copy(workshop: &Workshop, row: &DocumentRow, now: Timestamp) -> Option<Draft> {
    let id = Uuid::now_v7();
    match row.kind {
        Kind::Canvas => {
            let canvas = Canvas::from_json(row.body.as_bytes()).ok()?;
            let canvas = canvas.copy(id, now).without_people();
            let body = canvas.to_json().ok()?;
            Some(Draft {
                id,
                ..Draft::new(Kind::Canvas, &row.title, body)
            })
        }
        Kind::Design if !shows_people(workshop, row) => Some(Draft {
            id,
            ..Draft::new(Kind::Design, &row.title, &row.body)
        }),
        _ => None,
    }
}

/// Whether somebody may be seen in a design.
fn shows_people(workshop: &Workshop, row: &DocumentRow) -> bool {
    workshop.photos == Photos::People && row.body.contains(";base64,")
}

/// Takes the people out of all work of a workshop, which stays. Designs in which somebody may be seen go.
pub(super) fn people(
    catalogue: &mut Catalogue,
    workshop: &Workshop,
    rows: &[DocumentRow],
    account: &mut Account,
) -> Result<(), CloseError> {
    let is_seen = |row: &&DocumentRow| row.kind == Kind::Design && shows_people(workshop, row);
    let seen: Vec<_> = rows
        .iter()
        .filter(|row| row.removed || is_seen(row))
        .map(|row| row.id)
        .collect();
    catalogue.forget_documents(&seen)?;
    let stay: Vec<_> = rows.iter().filter(|row| !seen.contains(&row.id)).collect();
    for row in &stay {
        catalogue.put_document(Draft {
            author: None,
            ..Draft::from(bared(row)?)
        })?;
    }
    let ids: Vec<_> = stay.iter().map(|row| row.id).collect();
    catalogue.forget_traces(workshop.id, &ids)?;
    account.gone(
        "designs with pictures of people, and what had been removed",
        seen.len(),
    );
    account.gone(
        "names and nicknames in seats, groups, notes and answers",
        workshop.seats.len(),
    );
    account.gone_altogether("earlier versions, and steps that could be undone");
    account.stays(
        "workshop, canvases, designs and badges in which nobody is named",
        ids.len(),
        "to give the badges again, and to go on with them",
        "you remove them",
    );
    Ok(())
}

/// The document as it is without people.
fn bared(row: &DocumentRow) -> Result<DocumentRow, CloseError> {
    let mut row = row.clone();
    match row.kind {
        Kind::Workshop => {
            let mut workshop = kept::read_workshop(&row)?;
            workshop.forget_people();
            row.body = kept::workshop_body(&workshop)?;
        }
        Kind::Canvas => {
            let (canvas, read) = kept::read_canvas(row)?;
            row = read;
            row.body = kept::canvas_body(&canvas.without_people())?;
        }
        _ => {}
    }
    Ok(row)
}
