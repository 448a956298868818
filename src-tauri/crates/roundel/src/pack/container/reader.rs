//! Reading a pack: hostile until each of its bytes was found to be what the manifest says.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek, SeekFrom, Write};

use serde::Deserialize;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use super::source::Source;
use super::{
    Entry, FORMAT, Kind, Limits, MANIFEST_BYTES, MANIFEST_NAME, MIMETYPE, MIMETYPE_NAME, Manifest,
    ManifestError, ReadError, is_name,
};
use crate::badge::json;
use crate::badge::key::PublicKey;
use crate::badge::proof;

/// How much may be unpacked before the ratio counts, in bytes.
const FREE_BYTES: u64 = 64 << 20;

/// Who signed a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signature {
    /// Nobody did.
    Unsigned,
    /// The signature holds.
    Signed {
        /// Whose key it is, `did:key:z6Mk…`.
        did: String,
    },
}

/// A pack whose manifest was read and whose arrangement and signature hold.
///
/// # Guarantees
/// It has exactly the entries that its manifest lists. What [`Reader::read`] and [`Reader::copy`] give has the listed digest.
pub struct Reader<R: Read + Seek> {
    zip: ZipArchive<Source<R>>,
    manifest: Manifest,
    signature: Signature,
    locked: bool,
    /// The place of each entry in the ZIP, by its name.
    places: BTreeMap<String, usize>,
}

impl<R: Read + Seek> Reader<R> {
    /// Opens a pack and checks everything but the content of its entries.
    ///
    /// # Errors
    /// [`ReadError`] for whatever is not as [`super::Writer`] makes it.
    pub fn open(mut inner: R, limits: Limits, passphrase: Option<&str>) -> Result<Self, ReadError> {
        let length = inner.seek(SeekFrom::End(0))?;
        at_most("the length of the file", length, limits.file)?;
        inner.seek(SeekFrom::Start(0))?;
        let source = Source::open(inner, passphrase)?;
        let locked = source.is_sealed();
        let mut zip = ZipArchive::new(source).map_err(zip_error)?;
        arrangement(&mut zip, limits)?;
        let text = manifest_text(&mut zip)?;
        let (manifest, signature) = read_manifest(&text)?;
        if manifest.kind.is_locked() && !locked {
            return Err(ReadError::NotLocked { kind: manifest.kind });
        }
        entries(&mut zip, &manifest, limits, length)?;
        let places = manifest
            .entries
            .iter()
            .zip(1..)
            .map(|(entry, place)| (entry.name.clone(), place))
            .collect();
        Ok(Self {
            zip,
            manifest,
            signature,
            locked,
            places,
        })
    }

    /// Returns what it says about itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Returns who signed it.
    pub fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Returns whether it was locked with a passphrase.
    pub fn is_locked(&self) -> bool {
        self.locked
    }

    /// Returns an entry as bytes, None where there is none of this name.
    ///
    /// # Errors
    /// When it is not what the manifest says, or cannot be read.
    pub fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, ReadError> {
        let Some(entry) = self
            .places
            .get(name)
            .map(|place| &self.manifest.entries[place - 1])
        else {
            return Ok(None);
        };
        // The list is not believed before as many bytes have come.
        let room = usize::try_from(entry.length.min(1 << 20)).expect("a megabyte");
        let mut bytes = Vec::with_capacity(room);
        self.copy(name, &mut bytes)?;
        Ok(Some(bytes))
    }

    /// Writes an entry into `to`. What was written counts only if this returns `Ok`. False where there is none of this name.
    ///
    /// # Errors
    /// When it is not what the manifest says, or cannot be read or written.
    pub fn copy(&mut self, name: &str, to: &mut impl Write) -> Result<bool, ReadError> {
        let Some(place) = self.places.get(name).copied() else {
            return Ok(false);
        };
        let entry = &self.manifest.entries[place - 1];
        let mut file = self
            .zip
            .by_index(place)
            .map_err(zip_error)?
            .take(entry.length + 1);
        let mut digest = Sha256::new();
        let mut buffer = vec![0; 64 * 1024];
        loop {
            match file.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => {
                    digest.update(&buffer[..read]);
                    to.write_all(&buffer[..read])?;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(unpack_error(error, &entry.name)),
            }
        }
        let read = entry.length + 1 - file.limit();
        if read != entry.length || hex::encode(digest.finalize()) != entry.sha256 {
            return Err(ReadError::Changed {
                name: entry.name.clone(),
            });
        }
        Ok(true)
    }
}

/// Nothing around or between the entries, none of them twice, the first and the last where they belong.
fn arrangement<R: Read + Seek>(zip: &mut ZipArchive<Source<R>>, limits: Limits) -> Result<(), ReadError> {
    at_most(
        "the number of entries",
        zip.len() as u64,
        limits.entries as u64 + 2,
    )?;
    let refuse = |wrong: bool, why| {
        if wrong {
            Err(ReadError::Structure(why))
        } else {
            Ok(())
        }
    };
    refuse(zip.has_duplicate_names(), "two entries have the same name")?;
    refuse(zip.offset() != 0, "something stands before its first entry")?;
    refuse(!zip.comment().is_empty(), "it has a comment")?;
    // Entries that lie in each other, or of which two programs would see different ones.
    zip.validate_header_consistency().map_err(zip_error)?;
    refuse(zip.len() < 2, "it has no manifest")?;
    let last = zip.len() - 1;
    for place in 0..zip.len() {
        let file = zip.by_index_raw(place).map_err(zip_error)?;
        refuse(file.encrypted(), "an entry is encrypted")?;
        refuse(
            !file.is_file() || file.is_symlink(),
            "an entry is a folder or a link",
        )?;
        let method = file.compression();
        refuse(
            method != CompressionMethod::Stored && method != CompressionMethod::Deflated,
            "an entry is compressed in a way that packs do not use",
        )?;
        let name = match place {
            0 => MIMETYPE_NAME,
            _ if place == last => MANIFEST_NAME,
            _ => continue,
        };
        refuse(
            file.name_raw() != name.as_bytes(),
            "its first or last entry is not what it must be",
        )?;
    }
    let mut mimetype = Vec::new();
    let first = zip.by_index(0).map_err(zip_error)?;
    first
        .take(MIMETYPE.len() as u64 + 1)
        .read_to_end(&mut mimetype)
        .map_err(|error| unpack_error(error, MIMETYPE_NAME))?;
    if mimetype == MIMETYPE {
        Ok(())
    } else {
        Err(ReadError::NotAPack)
    }
}

fn manifest_text<R: Read + Seek>(zip: &mut ZipArchive<Source<R>>) -> Result<Vec<u8>, ReadError> {
    let last = zip.len() - 1;
    let file = zip.by_index(last).map_err(zip_error)?;
    let mut text = Vec::new();
    file.take(MANIFEST_BYTES + 1)
        .read_to_end(&mut text)
        .map_err(|error| unpack_error(error, MANIFEST_NAME))?;
    at_most("the length of its manifest", text.len() as u64, MANIFEST_BYTES)?;
    Ok(text)
}

/// The manifest, and who signed it.
fn read_manifest(text: &[u8]) -> Result<(Manifest, Signature), ReadError> {
    #[derive(Deserialize)]
    struct Versioned {
        format: u64,
    }
    #[derive(Deserialize)]
    struct Proved<'a> {
        #[serde(borrow)]
        proof: Option<&'a RawValue>,
    }
    // First of all the strict reader: two programs must not read two manifests in one text.
    let document = json::parse(text).map_err(ManifestError::from)?;
    let Versioned { format: found } = serde_json::from_slice(text).map_err(ManifestError::from)?;
    if found != FORMAT {
        return Err(ReadError::Newer { found });
    }
    let unsigned = serde_json::to_vec(&document.without("proof")).map_err(ManifestError::from)?;
    let manifest: Manifest = serde_json::from_slice(&unsigned).map_err(ManifestError::from)?;
    let proved: Proved = serde_json::from_slice(text).map_err(ManifestError::from)?;
    let signature = match proved.proof {
        None => Signature::Unsigned,
        Some(_) => signed_by(&document)?,
    };
    Ok((manifest, signature))
}

fn signed_by(document: &json::Json) -> Result<Signature, ReadError> {
    let proof = document.get("proof").unwrap_or(&json::Json::Null);
    let method = proof
        .get("verificationMethod")
        .and_then(json::Json::as_str)
        .unwrap_or_default();
    let key = PublicKey::from_did(method).map_err(|error| ReadError::Altered(error.into()))?;
    proof::check(document, proof, &key).map_err(ReadError::Altered)?;
    Ok(Signature::Signed {
        did: key.did().as_str().to_owned(),
    })
}

/// The list and the ZIP agree, and what the list promises stays within bounds.
fn entries<R: Read + Seek>(
    zip: &mut ZipArchive<Source<R>>,
    manifest: &Manifest,
    limits: Limits,
    file: u64,
) -> Result<(), ReadError> {
    if manifest.entries.len() + 2 != zip.len() {
        return Err(ReadError::Structure("its list and its entries do not agree"));
    }
    let mut names = BTreeSet::new();
    let mut unpacked = 0_u64;
    for (Entry { name, length, .. }, place) in manifest.entries.iter().zip(1..) {
        if !is_name(name) {
            let name = name.chars().take(60).flat_map(char::escape_default).collect();
            return Err(ReadError::Name { name });
        }
        if !names.insert(name.to_ascii_lowercase()) {
            return Err(ReadError::Twice { name: name.clone() });
        }
        if zip.by_index_raw(place).map_err(zip_error)?.name_raw() != name.as_bytes() {
            return Err(ReadError::Structure("its list and its entries do not agree"));
        }
        at_most("the length of an entry", *length, limits.entry)?;
        unpacked = unpacked.saturating_add(*length);
    }
    at_most("what is in it, in bytes,", unpacked, limits.unpacked)?;
    let beyond = file.saturating_mul(limits.ratio).max(FREE_BYTES);
    at_most("what is in it, beside its own size,", unpacked, beyond)
}

fn at_most(what: &'static str, found: u64, most: u64) -> Result<(), ReadError> {
    if found <= most {
        Ok(())
    } else {
        Err(ReadError::TooMuch { what, found, most })
    }
}

/// A disk that fails is not a pack that is damaged.
fn zip_error(error: ZipError) -> ReadError {
    match error {
        ZipError::Io(error) if is_content(&error) => ReadError::Zip(ZipError::Io(error)),
        ZipError::Io(error) => ReadError::Io(error),
        other => ReadError::Zip(other),
    }
}

fn unpack_error(error: io::Error, name: &str) -> ReadError {
    match is_content(&error) {
        true => ReadError::Changed {
            name: name.to_owned(),
        },
        false => ReadError::Io(error),
    }
}

fn is_content(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidData, InvalidInput, Other, UnexpectedEof};
    matches!(error.kind(), InvalidData | InvalidInput | UnexpectedEof | Other)
}

impl<R: Read + Seek> std::fmt::Debug for Reader<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader")
            .field("manifest", &self.manifest)
            .finish_non_exhaustive()
    }
}

impl Kind {
    /// The limits of packs of this kind.
    pub fn limits(self) -> Limits {
        match self {
            Self::Backup => Limits::BACKUP,
            _ => Limits::PACK,
        }
    }
}
