//! Taking a pack into the catalogue.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use uuid::Uuid;

use super::container::Limits;
use super::content::Content;
use super::{PackError, Summary};
use crate::catalogue::{Catalogue, CatalogueError, Fate, Filter, Incoming, Kind, Laptop};
use crate::files;
use crate::issue::dates::RELEASED;
use crate::studio::Studio;
use crate::workshop::Workshop;

/// How far a laptop's clock may be off before it is told.
const FAR_OFF: SignedDuration = SignedDuration::from_hours(24);

/// What came of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Opened {
    /// What the pack is.
    pub pack: Summary,
    /// What came of each document, in the order of the summary.
    pub documents: Vec<Piece>,
    /// How many awards were new here.
    pub awards_new: usize,
    /// How many were here already, or their earners had that badge.
    pub awards_known: usize,
    /// What a person should know.
    pub warnings: Vec<Warning>,
}

/// What came of one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// Which document.
    pub id: Uuid,
    /// What it is.
    pub kind: Kind,
    /// What people call it.
    pub title: String,
    /// Who made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// What came of it.
    pub fate: Fate,
}

/// Something about the laptop that made a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "warning", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Warning {
    /// Its clock is ahead of the one here.
    ClockAhead {
        /// What it showed.
        showed: Timestamp,
    },
    /// Its clock is behind what it has itself seen, or before the program existed.
    ClockBehind {
        /// What it showed.
        showed: Timestamp,
    },
}

impl Warning {
    /// What the clock showed.
    pub fn showed(&self) -> Timestamp {
        let (Self::ClockAhead { showed } | Self::ClockBehind { showed }) = self;
        *showed
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = match self {
            Self::ClockAhead { .. } => "ahead",
            Self::ClockBehind { .. } => "behind",
        };
        write!(
            f,
            "the clock of that laptop is far {how}: it showed {}; nothing is lost, but set it before badges are given there",
            self.showed().strftime("%Y-%m-%d %H:%M UTC")
        )
    }
}

impl Opened {
    /// Returns how many documents had this fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.documents.iter().filter(|piece| piece.fate == fate).count()
    }
}

/// Takes a pack into the catalogue, all of it or, where it is refused, nothing. The same pack again changes nothing. One
/// with names is [`roster`](super::roster())'s.
///
/// # Errors
/// [`PackError`] says why it was refused.
pub fn open(studio: &Studio, path: &Path, passphrase: Option<&str>) -> Result<Opened, PackError> {
    open_bytes(studio, &files::read_limited(path, Limits::PACK.file)?, passphrase)
}

pub(super) fn open_bytes(
    studio: &Studio,
    bytes: &[u8],
    passphrase: Option<&str>,
) -> Result<Opened, PackError> {
    let content = Content::read(bytes, passphrase)?;
    if content.names.is_some() {
        return Err(PackError::OtherKind {
            kind: content.manifest.kind,
        });
    }
    let pack = Summary::of(&content);
    let warnings = clock(&content, studio.now()).into_iter().collect();
    let mut documents: Vec<_> = content
        .documents
        .iter()
        .map(|row| Piece {
            id: row.id,
            kind: row.kind,
            title: row.title.clone(),
            author: row.author.clone(),
            fate: Fate::Same,
        })
        .collect();
    let laptop = Laptop {
        device: pack.device,
        workshop: pack.workshop.as_ref().map(|topic| topic.id),
        seat: pack.seat.clone(),
        made: pack.made,
        seen: studio.now(),
    };
    let taken = studio.catalogue()?.take_in(Incoming {
        documents: content.documents,
        parted: content.parted,
        versions: content.versions,
        awards: content.awards,
        laptop,
    })?;
    for (piece, fate) in documents.iter_mut().zip(taken.documents) {
        piece.fate = fate;
    }
    let awards_new = taken.awards.iter().filter(|new| **new).count();
    Ok(Opened {
        pack,
        documents,
        awards_new,
        awards_known: taken.awards.len() - awards_new,
        warnings,
    })
}

fn clock(content: &Content, now: Timestamp) -> Option<Warning> {
    let showed = content.manifest.made;
    let stamps = content.documents.iter().map(|row| row.stamp.clock);
    let stamps = stamps.filter_map(|clock| Timestamp::from_millisecond(clock).ok());
    // Stamps of a time to come are the fault of some other laptop, whose clock everybody follows.
    let newest = stamps.filter(|stamp| stamp.duration_since(now) <= FAR_OFF).max();
    if showed.duration_since(now) > FAR_OFF {
        Some(Warning::ClockAhead { showed })
    } else if showed < RELEASED || newest.is_some_and(|newest| newest.duration_since(showed) > FAR_OFF) {
        Some(Warning::ClockBehind { showed })
    } else {
        None
    }
}

/// The seats of a workshop whose laptops have not brought their work yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unseen {
    /// The workshop.
    pub workshop: Uuid,
    /// Its name.
    pub title: String,
    /// How many seats it has.
    pub of: usize,
    /// Those from which nothing has come: no pack of a laptop at that seat, and no work that is signed with it.
    pub seats: Vec<String>,
}

/// Finds out which laptops of a workshop have not been seen. None where there is no such workshop, or it has no seats.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn unseen(catalogue: &Catalogue, workshop: Uuid) -> Result<Option<Unseen>, CatalogueError> {
    let document = catalogue
        .document(workshop)?
        .filter(|row| row.kind == Kind::Workshop && !row.removed);
    let Some((row, read)) =
        document.and_then(|row| Some((Workshop::from_json(row.body.as_bytes()).ok()?, row)))
    else {
        return Ok(None);
    };
    let heads = catalogue.document_heads(&Filter {
        workshop: Some(workshop),
        removed: true,
        ..Filter::default()
    })?;
    let authors = heads.into_iter().filter_map(|head| head.author);
    let laptops = catalogue
        .laptops(Some(workshop))?
        .into_iter()
        .filter_map(|laptop| laptop.seat);
    let seen: BTreeSet<String> = authors.chain(laptops).collect();
    let seats: Vec<&str> = row.seats.iter().map(|seat| seat.as_str()).collect();
    Ok((!seats.is_empty()).then(|| Unseen {
        workshop,
        title: read.title,
        of: seats.len(),
        seats: seats
            .into_iter()
            .filter(|seat| !seen.contains(*seat))
            .map(str::to_owned)
            .collect(),
    }))
}
