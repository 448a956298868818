//! Packs onto sticks: the start of a workshop, and what was made on this laptop.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::card;
use crate::api::{Context, drives};
use crate::catalogue::{Catalogue, DocumentRow, Draft, Filter, Kind as DocumentKind};
use crate::export;
use crate::failure::Failure;
use crate::files;
use crate::pack::container::Kind;
use crate::pack::{self, ENDING, Request, SEAT};

/// A pack to be written onto a stick.
#[derive(Debug, Deserialize, TS)]
pub struct PackOut {
    /// What it carries.
    pub what: PackWhat,
    /// The workshop; null carries the work of every workshop, and of none.
    #[ts(type = "string | null")]
    pub workshop: Option<Uuid>,
    /// Who works at this laptop, where work is carried: the pack is named after them.
    pub seat: Option<String>,
    /// Where the stick is found.
    #[ts(type = "string")]
    pub folder: PathBuf,
}

/// What a pack carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PackWhat {
    /// The workshop, for laptops to begin with.
    Start,
    /// What was made on this laptop.
    Work,
}

/// A pack that was written and read back.
#[derive(Debug, Serialize, TS)]
pub struct PackWritten {
    /// Its name on the stick.
    pub file: String,
    /// Its length, in bytes.
    pub bytes: u64,
    /// How many works are in it: canvases and designs without one.
    pub works: usize,
}

/// Writes a pack onto a stick, reads it back, and answers once it is there as it was written.
pub(in crate::api) fn write_pack(context: &Context, request: PackOut) -> Result<PackWritten, Failure> {
    if !files::is_folder(&request.folder) {
        return Err(drives::gone(&request.folder));
    }
    let studio = context.studio();
    let mut catalogue = studio.catalogue()?;
    let (kind, label) = match request.what {
        PackWhat::Start => {
            let title = request
                .workshop
                .map(|id| catalogue.document(id))
                .transpose()?
                .flatten();
            (Kind::Start, title.map(|row| row.title))
        }
        PackWhat::Work => {
            if let Some(seat) = request.seat {
                catalogue.set_setting(SEAT, Some(&seat))?;
                adopt(&mut catalogue, &seat, request.workshop)?;
            }
            (Kind::Work, catalogue.setting(SEAT)?)
        }
    };
    // Two laptops without a seat must not overwrite each other's work.
    let label = match label.filter(|label| !label.is_empty()) {
        Some(label) => label,
        None => catalogue.device()?.to_string(),
    };
    let file = export::file_names([label.as_str()], ENDING, &BTreeSet::new()).remove(0);
    let request_of_pack = Request {
        kind,
        workshop: request.workshop,
        key: None,
        passphrase: None,
    };
    let path = request.folder.join(&file);
    let made = pack::make(studio, request_of_pack, &path)?;
    Ok(PackWritten {
        file,
        bytes: made.bytes,
        works: card(pack::inspect(&path, None)?).works,
    })
}

/// What was made at this laptop before it knew of the workshop belongs to the one in which it is handed in.
fn adopt(catalogue: &mut Catalogue, seat: &str, workshop: Option<Uuid>) -> Result<(), Failure> {
    let is_theirs = |row: &DocumentRow| {
        let made_here = row.author.as_ref().is_none_or(|author| author == seat);
        let is_work = matches!(row.kind, DocumentKind::Canvas | DocumentKind::Design);
        row.workshop.is_none() && made_here && is_work
    };
    let rows = catalogue.documents(&Filter::default())?;
    for row in rows.into_iter().filter(is_theirs) {
        catalogue.put_document(Draft {
            workshop,
            author: Some(seat.to_owned()),
            ..Draft::from(row)
        })?;
    }
    Ok(())
}
