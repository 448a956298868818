//! What is in a pack, without taking it in.

use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

use super::PackError;
use super::container::{Kind, Limits, Signature, Topic};
use super::content::Content;
use crate::catalogue::Kind as DocumentKind;
use crate::files;
use crate::names::Names;

/// What a pack says that it is, found to be true as far as that can be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// What it is for.
    pub kind: Kind,
    /// The workshop that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workshop: Option<Topic>,
    /// The laptop that made it.
    pub device: Uuid,
    /// Where that stands, or what its people call it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// The program that made it.
    pub program: String,
    /// When, by the maker's clock.
    pub made: Timestamp,
    /// Whose key signed it, `did:key:z6Mk…`; None where nobody did.
    pub signed_by: Option<String>,
    /// Whether it is locked with a passphrase.
    pub locked: bool,
    /// Its documents: kind, title, author.
    pub documents: Vec<Listed>,
    /// How many kept states of them it has.
    pub versions: usize,
    /// How many pictures.
    pub pictures: usize,
    /// How many awards.
    pub awards: usize,
    /// How many names. Which, only those are shown who take them in.
    pub names: usize,
}

/// A document in a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// What it is.
    pub kind: DocumentKind,
    /// What people call it.
    pub title: String,
    /// Who made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Whether it tells that the document was removed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub removed: bool,
}

impl Summary {
    pub(super) fn of(content: &Content) -> Self {
        let manifest = &content.manifest;
        let listed = content.documents.iter().map(|row| Listed {
            kind: row.kind,
            title: row.title.clone(),
            author: row.author.clone(),
            removed: row.removed,
        });
        Self {
            kind: manifest.kind,
            workshop: manifest.workshop.clone(),
            device: manifest.maker.device,
            seat: manifest.maker.seat.clone(),
            program: manifest.maker.program.clone(),
            made: manifest.made,
            signed_by: match &content.signature {
                Signature::Signed { did } => Some(did.clone()),
                Signature::Unsigned => None,
            },
            locked: content.locked,
            documents: listed.collect(),
            versions: content.versions.len(),
            pictures: content.pictures,
            awards: content.awards.len(),
            names: content.names.as_ref().map_or(0, Names::count),
        }
    }
}

/// Reads a pack to its last byte and says what is in it.
///
/// # Errors
/// [`PackError`] says why it would not be taken in.
pub fn inspect(path: &Path, passphrase: Option<&str>) -> Result<Summary, PackError> {
    inspect_bytes(&files::read_limited(path, Limits::PACK.file)?, passphrase)
}

/// As [`inspect`], of bytes.
///
/// # Errors
/// As [`inspect`].
pub fn inspect_bytes(bytes: &[u8], passphrase: Option<&str>) -> Result<Summary, PackError> {
    Ok(Summary::of(&Content::read(bytes, passphrase)?))
}
