//! What is in a pack: read, and found to be good or not.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::container::{Kind, Limits, Manifest, Reader, Signature};
use super::{EntryFault, PackError, awards, body, roster};
use crate::catalogue::bodies::{self, Parted};
use crate::catalogue::{DocumentRow, Kind as DocumentKind, VersionRow, WholeAward};
use crate::hands;
use crate::names::Names;

/// A pack whose every part was read by its own reader.
pub(super) struct Content {
    pub(super) manifest: Manifest,
    pub(super) signature: Signature,
    pub(super) locked: bool,
    pub(super) documents: Vec<DocumentRow>,
    /// For each of these, its body without pictures where the pack has it so.
    pub(super) parted: Vec<Option<Parted>>,
    pub(super) versions: Vec<VersionRow>,
    pub(super) awards: Vec<WholeAward>,
    pub(super) names: Option<Names>,
    /// How many pictures there are.
    pub(super) pictures: usize,
}

/// The entries of a pack by their folder.
pub(super) type Folders = BTreeMap<String, Vec<(String, Vec<u8>)>>;

impl Content {
    /// Reads a pack that is not a backup.
    pub(super) fn read(bytes: &[u8], passphrase: Option<&str>) -> Result<Self, PackError> {
        let mut reader = Reader::open(Cursor::new(bytes), Limits::PACK, passphrase)?;
        let manifest = reader.manifest().clone();
        let expected: &[&str] = match manifest.kind {
            Kind::Start => &["documents", "pictures"],
            Kind::Work => &["documents", "versions", "pictures"],
            Kind::Awards => &["awards", "badges", "designs", "issuers"],
            Kind::Roster => &["names"],
            kind @ Kind::Backup => return Err(PackError::OtherKind { kind }),
        };
        let mut folders = Folders::new();
        for entry in &manifest.entries {
            let folder = entry.name.split_once('/').map(|(folder, _)| folder);
            let folder = folder
                .filter(|folder| expected.contains(folder))
                .ok_or(EntryFault::Unexpected);
            let folder = folder.map_err(|fault| fault.of(&entry.name))?.to_owned();
            let bytes = reader.read(&entry.name)?.expect("the manifest lists it");
            if folder == "pictures" && entry.name[folder.len() + 1..] != entry.sha256 {
                return Err(EntryFault::Name.of(&entry.name));
            }
            folders
                .entry(folder)
                .or_default()
                .push((entry.name.clone(), bytes));
        }
        let pictures = Pictures::of(&mut folders);
        let (documents, parted): (Vec<_>, Vec<_>) = documents(&folders, &pictures)?.into_iter().unzip();
        Ok(Self {
            versions: versions(&folders, &documents, &pictures)?,
            awards: awards::read(&folders)?,
            names: roster::read(&folders, &manifest)?,
            documents,
            parted,
            pictures: pictures.by_sum.len(),
            signature: reader.signature().clone(),
            locked: reader.is_locked(),
            manifest,
        })
    }
}

/// Pictures, and how many bytes of them may still be put into bodies: each may be referred to many times.
struct Pictures {
    by_sum: BTreeMap<String, Vec<u8>>,
    left: AtomicU64,
}

impl Pictures {
    fn of(folders: &mut Folders) -> Self {
        let entries = folders.remove("pictures").unwrap_or_default();
        let by_sum = entries
            .into_iter()
            .map(|(name, bytes)| (name["pictures/".len()..].to_owned(), bytes));
        Self {
            by_sum: by_sum.collect(),
            left: AtomicU64::new(Limits::PACK.unpacked),
        }
    }

    fn join(&self, text: &str) -> Result<String, EntryFault> {
        let whole = bodies::join(text, |sum| -> Result<_, EntryFault> {
            let Some(bytes) = self.by_sum.get(sum) else {
                return Ok(None);
            };
            let spend = |left: u64| left.checked_sub(bytes.len() as u64);
            self.left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, spend)
                .map_err(|_| EntryFault::TooLarge)?;
            Ok(Some(bytes))
        })?;
        whole.ok_or(EntryFault::Picture)
    }
}

fn documents(
    folders: &Folders,
    pictures: &Pictures,
) -> Result<Vec<(DocumentRow, Option<Parted>)>, PackError> {
    each(folders, "documents", |name, bytes| {
        let mut row: DocumentRow = parsed(bytes)?;
        named(name, row.id)?;
        let parted = bodies::parted(&row.body, |sum| pictures.by_sum.get(sum).map(Vec::as_slice));
        row.body = pictures.join(&row.body)?;
        body::document(&row)?;
        Ok((row, parted))
    })
}

fn versions(
    folders: &Folders,
    documents: &[DocumentRow],
    pictures: &Pictures,
) -> Result<Vec<VersionRow>, PackError> {
    let kinds: BTreeMap<Uuid, DocumentKind> = documents.iter().map(|row| (row.id, row.kind)).collect();
    each(folders, "versions", |name, bytes| {
        let mut row: VersionRow = parsed(bytes)?;
        named(name, row.id)?;
        let kind = kinds.get(&row.document).ok_or(EntryFault::Missing("document"))?;
        row.body = pictures.join(&row.body)?;
        body::version(&row, *kind)?;
        Ok(row)
    })
}

/// Reads the entries of a folder, on all processors.
pub(super) fn each<T: Send>(
    folders: &Folders,
    folder: &str,
    read: impl Fn(&str, &[u8]) -> Result<T, EntryFault> + Sync,
) -> Result<Vec<T>, PackError> {
    let entries = folders.get(folder).map(Vec::as_slice).unwrap_or_default();
    let one = |(name, bytes): &(String, Vec<u8>)| read(name, bytes).map_err(|fault| fault.of(name));
    hands::shared(entries, |share| share.iter().map(one).collect())
        .into_iter()
        .collect()
}

pub(super) fn parsed<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, EntryFault> {
    Ok(serde_json::from_slice(bytes)?)
}

/// `folder/ID.json` for what has this id.
pub(super) fn named(name: &str, id: impl std::fmt::Display) -> Result<(), EntryFault> {
    let stem = name
        .split_once('/')
        .and_then(|(_, file)| file.strip_suffix(".json"));
    match stem == Some(id.to_string().as_str()) {
        true => Ok(()),
        false => Err(EntryFault::Name),
    }
}
