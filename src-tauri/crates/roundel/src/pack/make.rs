//! Making a pack out of the catalogue.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use uuid::Uuid;

use super::container::{About, Kind, Limits, Maker, Topic, Writer};
use super::{MakeError, PROGRAM, awards, inspect_bytes};
use crate::badge::key::SecretKey;
use crate::catalogue::{Catalogue, DocumentRow, Filter, Kind as DocumentKind, Origin, VersionRow, bodies};
use crate::close;
use crate::export;
use crate::files;
use crate::studio::Studio;

/// The setting that says at which seat this laptop stands.
pub const SEAT: &str = "seat";

/// What a pack is made of.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The kind; not roster, which [`make_roster`](super::make_roster) makes, and not backup.
    pub kind: Kind,
    /// The workshop. None: work and awards of every workshop, or of none.
    pub workshop: Option<Uuid>,
    /// Signs it, if the maker has a key.
    pub key: Option<&'a SecretKey>,
    /// Locks it. Kinds with personal data must have one.
    pub passphrase: Option<&'a str>,
}

/// A pack that was written.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Made {
    /// Its length, in bytes.
    pub bytes: u64,
    /// How many documents are in it.
    pub documents: usize,
    /// How many kept states of them.
    pub versions: usize,
    /// How many pictures.
    pub pictures: usize,
    /// How many awards.
    pub awards: usize,
    /// How many names.
    pub names: usize,
}

/// Writes a pack and reads it back. A file of this name is replaced, once the new one is whole and on the disk.
///
/// # Errors
/// When there is nothing to carry, the catalogue cannot be read, or the disk refuses; what stood there before still does.
pub fn make(studio: &Studio, request: Request<'_>, out: &Path) -> Result<Made, MakeError> {
    let newest = close::newest(&studio.catalogue()?)?;
    let (bytes, made) = pack(studio, request)?;
    deliver(&bytes, request.passphrase, out)?;
    if request.kind == Kind::Work {
        close::note_packed(&mut studio.catalogue()?, request.workshop, newest)?;
    }
    Ok(made)
}

/// Writes the bytes of a pack and reads them back.
pub(super) fn deliver(bytes: &[u8], passphrase: Option<&str>, out: &Path) -> Result<(), MakeError> {
    // Better told here than to whoever opens it.
    inspect_bytes(bytes, passphrase).map_err(|fault| MakeError::Refused(Box::new(fault)))?;
    files::write_atomically(out, bytes)?;
    let failed = |source| files::FileError::new(out, files::Operation::Read, source);
    export::read_anew(&File::open(out).map_err(failed)?);
    match files::read_limited(out, Limits::PACK.file)? == bytes {
        true => Ok(()),
        false => Err(MakeError::Differs),
    }
}

/// What a pack of this laptop says about itself.
pub(super) fn about(studio: &Studio, kind: Kind, workshop: Option<Uuid>) -> Result<About, MakeError> {
    let mut catalogue = studio.catalogue()?;
    let maker = Maker {
        device: catalogue.device()?,
        seat: catalogue.setting(SEAT)?.filter(|seat| !seat.is_empty()),
        program: PROGRAM.to_owned(),
    };
    Ok(About {
        kind,
        maker,
        made: studio.now(),
        workshop: workshop.map(|id| topic(&catalogue, id)).transpose()?,
    })
}

/// The bytes of a pack.
pub(super) fn pack(studio: &Studio, request: Request<'_>) -> Result<(Vec<u8>, Made), MakeError> {
    let about = about(studio, request.kind, request.workshop)?;
    let catalogue = studio.catalogue()?;
    let mut load = Load::default();
    match request.kind {
        Kind::Start => load.documents(start(&catalogue, request.workshop)?),
        Kind::Work => load.work(&catalogue, work(&catalogue, request.workshop)?)?,
        Kind::Awards => load.awards(&catalogue, request.workshop)?,
        kind @ (Kind::Roster | Kind::Backup) => return Err(MakeError::OtherKind { kind }),
    }
    if load.entries.is_empty() {
        let kind = request.kind;
        return Err(match about.workshop.map(|topic| topic.title) {
            Some(workshop) => MakeError::EmptyOf { kind, workshop },
            None => MakeError::Empty { kind },
        });
    }
    let mut writer = Writer::new(Vec::new(), about, Limits::PACK, request.passphrase)?;
    for (name, bytes) in load.entries.iter().chain(&load.pictures) {
        writer.add(name, &mut bytes.as_slice())?;
    }
    let bytes = writer.finish(request.key)?;
    let made = Made {
        bytes: bytes.len() as u64,
        pictures: load.pictures.len(),
        ..load.made
    };
    Ok((bytes, made))
}

fn topic(catalogue: &Catalogue, id: Uuid) -> Result<Topic, MakeError> {
    let workshop = catalogue
        .document(id)?
        .filter(|row| row.kind == DocumentKind::Workshop && !row.removed);
    let workshop = workshop.ok_or(MakeError::NoWorkshop { id })?;
    Ok(Topic {
        id,
        title: workshop.title,
    })
}

/// The workshop, what its facilitator prepared for it, and what they use in every workshop.
fn start(catalogue: &Catalogue, workshop: Option<Uuid>) -> Result<Vec<DocumentRow>, MakeError> {
    let id = workshop.ok_or(MakeError::Empty { kind: Kind::Start })?;
    let mut rows = catalogue.documents(&Filter::default())?;
    rows.retain(|row| match row.kind {
        DocumentKind::Workshop => row.id == id,
        DocumentKind::Template | DocumentKind::Checklist | DocumentKind::Palette => {
            row.workshop.is_none_or(|workshop| workshop == id)
        }
        // What has an author was made by somebody who takes part.
        DocumentKind::Design | DocumentKind::Badge => row.workshop == Some(id) && row.author.is_none(),
        DocumentKind::Canvas => false,
    });
    Ok(rows)
}

/// Everything of the workshop, also what was removed: that, too, is to be known.
fn work(catalogue: &Catalogue, workshop: Option<Uuid>) -> Result<Vec<DocumentRow>, MakeError> {
    let mut rows = catalogue.documents(&Filter {
        workshop,
        removed: true,
        ..Filter::default()
    })?;
    if let Some(id) = workshop {
        rows.retain(|row| row.id != id);
        rows.extend(catalogue.document(id)?);
    }
    Ok(rows)
}

/// What is about to be packed, by the names of the entries.
#[derive(Default)]
struct Load {
    entries: BTreeMap<String, Vec<u8>>,
    pictures: BTreeMap<String, Vec<u8>>,
    made: Made,
}

impl Load {
    fn documents(&mut self, rows: Vec<DocumentRow>) {
        for mut row in rows {
            row.body = self.apart(&row.body);
            let json = serde_json::to_vec(&row).expect("a document is texts and numbers");
            self.entries.insert(format!("documents/{}.json", row.id), json);
            self.made.documents += 1;
        }
    }

    fn work(&mut self, catalogue: &Catalogue, rows: Vec<DocumentRow>) -> Result<(), MakeError> {
        for row in &rows {
            let travels = |version: &VersionRow| !matches!(version.origin, Origin::Auto | Origin::Restored);
            for version in catalogue.versions(row.id)?.into_iter().filter(travels) {
                self.version(version);
            }
        }
        self.documents(rows);
        Ok(())
    }

    fn version(&mut self, mut row: VersionRow) {
        row.body = self.apart(&row.body);
        let json = serde_json::to_vec(&row).expect("a state of a document is texts and numbers");
        self.entries.insert(format!("versions/{}.json", row.id), json);
        self.made.versions += 1;
    }

    fn awards(&mut self, catalogue: &Catalogue, workshop: Option<Uuid>) -> Result<(), MakeError> {
        let book = catalogue.award_book(workshop)?;
        self.made.awards = book.len();
        self.entries = awards::write(&book);
        Ok(())
    }

    fn apart(&mut self, body: &str) -> String {
        let parted = bodies::part(body);
        let named = parted
            .pictures
            .into_iter()
            .map(|(sum, bytes)| (format!("pictures/{sum}"), bytes));
        self.pictures.extend(named);
        parted.text
    }
}
