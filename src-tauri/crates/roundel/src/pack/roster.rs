//! Who sits where, on its way to another laptop: always locked, and never in the catalogue.

use std::path::Path;

use super::container::{Kind, Limits, Manifest, Writer};
use super::content::{Content, Folders, named};
use super::make::{about, deliver};
use super::{EntryFault, Made, MakeError, PackError, Summary};
use crate::badge::key::SecretKey;
use crate::files;
use crate::names::Names;
use crate::studio::Studio;

/// Writes a pack with the names of a workshop and reads it back, as [`make`](super::make()) does. `key` signs it, the
/// passphrase locks it.
///
/// # Errors
/// When there is no name, the workshop is not on this laptop, the passphrase is too short, or the disk refuses.
pub fn make_roster(
    studio: &Studio,
    names: &Names,
    key: Option<&SecretKey>,
    passphrase: &str,
    out: &Path,
) -> Result<Made, MakeError> {
    let kind = Kind::Roster;
    if names.count() == 0 {
        return Err(MakeError::Empty { kind });
    }
    let about = about(studio, kind, Some(names.workshop()))?;
    let mut writer = Writer::new(Vec::new(), about, Limits::PACK, Some(passphrase))?;
    let name = format!("names/{}.json", names.workshop());
    writer.add(&name, &mut names.to_json().as_slice())?;
    let bytes = writer.finish(key)?;
    deliver(&bytes, Some(passphrase), out)?;
    Ok(Made {
        bytes: bytes.len() as u64,
        names: names.count(),
        ..Made::default()
    })
}

/// Reads a pack of names. They go into no catalogue: [`Names::join`] takes them into those that are here.
///
/// # Errors
/// [`PackError`] says why they are not to be trusted, and never a name.
pub fn roster(path: &Path, passphrase: Option<&str>) -> Result<(Summary, Names), PackError> {
    let content = Content::read(&files::read_limited(path, Limits::PACK.file)?, passphrase)?;
    let kind = content.manifest.kind;
    let summary = Summary::of(&content);
    let names = content.names.ok_or(PackError::OtherKind { kind })?;
    Ok((summary, names))
}

/// The names in a pack; None in one of another kind.
pub(super) fn read(folders: &Folders, manifest: &Manifest) -> Result<Option<Names>, PackError> {
    let entries = folders.get("names").map(Vec::as_slice).unwrap_or_default();
    let (Some(topic), [(name, json)]) = (&manifest.workshop, entries) else {
        return match manifest.kind {
            Kind::Roster => Err(EntryFault::Names("there is not one list for one workshop").of("names")),
            _ => Ok(None),
        };
    };
    let read = || -> Result<_, EntryFault> {
        named(name, topic.id)?;
        Names::from_json(topic.id, &topic.title, json).map_err(EntryFault::Names)
    };
    read().map(Some).map_err(|fault| fault.of(name))
}
