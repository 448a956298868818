//! Why a pack is not made, and why one is not taken in.

use thiserror::Error;
use uuid::Uuid;

use super::container::{Kind, ReadError, WriteError};
use crate::art::design::DesignError;
use crate::canvas::{CanvasError, Fault};
use crate::catalogue::CatalogueError;
use crate::files::FileError;
use crate::kept::{BadgeError, PaletteError};

/// Why no pack was made.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum MakeError {
    /// There is nothing that such a pack would carry.
    #[error("there is nothing to put into {}", kind.what())]
    Empty {
        /// The kind of pack.
        kind: Kind,
    },
    /// There is nothing of the workshop that such a pack would carry.
    #[error("there is nothing of \"{workshop}\" to put into {}", kind.what())]
    EmptyOf {
        /// The kind of pack.
        kind: Kind,
        /// What the workshop is called.
        workshop: String,
    },
    /// No such workshop.
    #[error("there is no workshop with the id {id}")]
    NoWorkshop {
        /// The id asked for.
        id: Uuid,
    },
    /// Packs of this kind are made elsewhere.
    #[error("{} is not made of documents", kind.what())]
    OtherKind {
        /// The kind of pack.
        kind: Kind,
    },
    /// Whoever opened it would refuse it.
    #[error("the pack would not open: {0}")]
    Refused(#[source] Box<PackError>),
    /// The catalogue cannot be read.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// It could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The disk refused.
    #[error(transparent)]
    File(#[from] FileError),
    /// What is on the disk is not what was written.
    #[error("the pack did not come back from the disk as it was written; use another disk or stick")]
    Differs,
}

/// Why a pack was not taken in. Nothing of it was.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PackError {
    /// The file cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// It is no pack that can be trusted to be what its maker wrote.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// Packs of this kind are opened elsewhere.
    #[error("this is {}", kind.what())]
    OtherKind {
        /// What it is.
        kind: Kind,
    },
    /// One thing in it is not what it should be.
    #[error("{name} in it: {fault}")]
    Entry {
        /// The name of the entry.
        name: String,
        /// What is wrong with it.
        fault: EntryFault,
    },
    /// The catalogue refused it, or cannot be used.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// What is wrong with one thing in a pack.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum EntryFault {
    /// Packs of this kind have no such entry.
    #[error("it does not belong there")]
    Unexpected,
    /// A member is missing, unknown or of the wrong kind.
    #[error("it cannot be read: {0}")]
    Members(#[from] serde_json::Error),
    /// Its name and its content speak of different things.
    #[error("its name is not that of its content")]
    Name,
    /// A title, author or state longer than people write them.
    #[error("its {what} has {found} characters, and at most {most} are allowed")]
    Long {
        /// Which text.
        what: &'static str,
        /// How long it is.
        found: usize,
        /// How long it may be.
        most: usize,
    },
    /// It refers to a picture that is not in the pack.
    #[error("a picture is missing from it")]
    Picture,
    /// With its pictures it is larger than all of a pack may be.
    #[error("with its pictures it is too large")]
    TooLarge,
    /// Not a workshop, worksheet or checklist.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// Not a canvas.
    #[error(transparent)]
    Canvas(#[from] CanvasError),
    /// Not a design.
    #[error(transparent)]
    Design(#[from] DesignError),
    /// Not a badge.
    #[error(transparent)]
    Badge(#[from] BadgeError),
    /// Names that cannot be read. What is wrong holds none of them.
    #[error("the names in it cannot be read: {0}")]
    Names(&'static str),
    /// Not a palette.
    #[error(transparent)]
    Palette(#[from] PaletteError),
    /// An award whose credential is not valid.
    #[error("the badge in it is not valid: {0}")]
    Credential(String),
    /// An award and its credential speak of different things.
    #[error("the award and the badge in it do not agree about {0}")]
    Disagrees(&'static str),
    /// An award whose badge, design or issuer is not in the pack.
    #[error("its {0} is missing")]
    Missing(&'static str),
}

impl EntryFault {
    /// Says of which entry it is.
    pub(super) fn of(self, name: &str) -> PackError {
        PackError::Entry {
            name: name.to_owned(),
            fault: self,
        }
    }
}
