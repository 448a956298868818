//! Reading a pack: hostile until each of its bytes was found to be what the manifest says.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, SeekFrom, Write};

use serde::Deserialize;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::arrangement::{arrangement, at_most, entries, unpack_error, zip_error};
use super::source::Source;
use super::{FORMAT, Limits, MANIFEST_BYTES, MANIFEST_NAME, Manifest, ManifestError, ReadError};
use crate::badge::json;
use crate::badge::key::PublicKey;
use crate::badge::proof;

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

impl<R: Read + Seek> std::fmt::Debug for Reader<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader")
            .field("manifest", &self.manifest)
            .finish_non_exhaustive()
    }
}
