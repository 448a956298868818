//! How the entries of a pack must lie: told from the outside, before any of them is unpacked.

use std::collections::BTreeSet;
use std::io::{self, Read, Seek};

use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use super::source::Source;
use super::{Entry, Limits, MANIFEST_NAME, MIMETYPE, MIMETYPE_NAME, Manifest, ReadError, is_name};

/// How much may be unpacked before the ratio counts, in bytes.
const FREE_BYTES: u64 = 64 << 20;

/// Nothing around or between the entries, none of them twice, the first and the last where they belong.
pub(super) fn arrangement<R: Read + Seek>(
    zip: &mut ZipArchive<Source<R>>,
    limits: Limits,
) -> Result<(), ReadError> {
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

/// The list and the ZIP agree, and what the list promises stays within bounds.
pub(super) fn entries<R: Read + Seek>(
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

pub(super) fn at_most(what: &'static str, found: u64, most: u64) -> Result<(), ReadError> {
    if found <= most {
        Ok(())
    } else {
        Err(ReadError::TooMuch { what, found, most })
    }
}

/// A disk that fails is not a pack that is damaged.
pub(super) fn zip_error(error: ZipError) -> ReadError {
    match error {
        ZipError::Io(error) if is_content(&error) => ReadError::Zip(ZipError::Io(error)),
        ZipError::Io(error) => ReadError::Io(error),
        other => ReadError::Zip(other),
    }
}

pub(super) fn unpack_error(error: io::Error, name: &str) -> ReadError {
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
