//! What comes from elsewhere: packs from other laptops, and the sample workshop that ships inside.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use crate::catalogue::Fate;
use crate::failure::Failure;
use crate::{pack, sample};

/// A pack to take in.
#[derive(Debug, Deserialize, TS)]
pub struct PackFile {
    /// The file.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// What opens it, where it is locked.
    pub passphrase: Option<String>,
}

/// What came of a pack.
#[derive(Debug, Serialize, TS)]
pub struct PackTaken {
    /// The workshop that it belongs to.
    #[ts(type = "string | null")]
    pub workshop: Option<Uuid>,
    /// How many documents were not here before.
    pub new: usize,
    /// How many went on since they were here last.
    pub newer: usize,
    /// How many had gone on here too; both states are kept.
    pub conflicts: usize,
}

/// Takes in all of a pack or nothing of it.
pub(super) fn take_in(context: &Context, request: PackFile) -> Result<PackTaken, Failure> {
    let opened = pack::open(context.studio(), &request.path, request.passphrase.as_deref())
        .map_err(|error| Failure::from(error).about_file(&request.path))?;
    let workshop = opened
        .documents
        .iter()
        .find(|piece| piece.kind == crate::catalogue::Kind::Workshop);
    Ok(PackTaken {
        workshop: workshop.map(|piece| piece.id),
        new: opened.count(Fate::New),
        newer: opened.count(Fate::Newer),
        conflicts: opened.count(Fate::Conflict),
    })
}

/// The sample workshop, and where it is not here any more, again. Answers its id.
pub(super) fn open_sample(context: &Context, (): ()) -> Result<String, Failure> {
    let sample = sample::open(&mut context.studio().catalogue()?)?;
    Ok(sample.workshop.id.to_string())
}
