//! The file itself: a ZIP whose last entry lists the others with their digests, signed where the maker has a key.
//!
//! # The bytes
//!
//! A pack is a ZIP file (APPNOTE 6.3.10, no ZIP64 unless it is needed, no comment, nothing before or between its entries). Its
//! entries are, in this order:
//!
//! 1. `mimetype`, stored: the 32 bytes of [`MIMETYPE`], so that the kind of file can be told from its beginning;
//! 2. whatever it carries, deflated, or stored where that gains nothing; names are one or more parts of ASCII letters, digits,
//!    `-`, `_` and `.`, joined by `/`, none beginning with a dot, and no two are equal but for capitals;
//! 3. `manifest.json`, deflated: a [`Manifest`] as JSON without spaces.
//!
//! Every entry is dated 1980-01-01, so that the same content gives the same bytes. The manifest lists each entry of 2 with its
//! length and SHA-256, in their order. Where the maker has a key the manifest has a member `proof`: a Data Integrity proof with
//! eddsa-jcs-2022 over the manifest without it, so that whoever has the manifest can check it with other software.
//!
//! A pack with personal data is this file [`sealed`](crate::sealed) as a whole; nothing of it can be seen without the passphrase.

mod arrangement;
mod manifest;
mod reader;
mod source;
mod writer;

use thiserror::Error;

use crate::badge::json::JsonError;
use crate::badge::proof::{ProofError, SignError};
use crate::sealed::{OpenError, SealError};

pub use manifest::{Entry, FORMAT, Kind, Maker, Manifest, Topic};
pub use reader::{Reader, Signature};
pub use writer::{About, Writer};

/// What every pack says that it is.
pub const MIMETYPE: &[u8] = b"application/vnd.roundel.pack+zip";

/// The largest manifest, in bytes.
pub const MANIFEST_BYTES: u64 = 4 << 20;

/// The longest name of an entry, in bytes.
pub const NAME_BYTES: usize = 120;

const MIMETYPE_NAME: &str = "mimetype";
/// How far the fixed part of an entry's header goes, in bytes (APPNOTE 6.3.10, section 4.3.7).
const HEADER: usize = 30;
const MANIFEST_NAME: &str = "manifest.json";

/// Whether a file begins as a pack does. It may be broken all the same.
pub fn begins(file: &[u8]) -> bool {
    let named = file
        .get(HEADER..)
        .and_then(|rest| rest.strip_prefix(MIMETYPE_NAME.as_bytes()));
    named.is_some_and(|content| content.starts_with(MIMETYPE))
}

/// What a pack may cost whoever opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest file, in bytes.
    pub file: u64,
    /// The most entries.
    pub entries: usize,
    /// The largest entry, unpacked, in bytes.
    pub entry: u64,
    /// All entries together, unpacked, in bytes.
    pub unpacked: u64,
    /// How many times larger than the file its content may be, beyond the first 64 MiB.
    pub ratio: u64,
}

impl Limits {
    /// For packs between laptops: 256 MiB, 20,000 entries of 32 MiB each, 512 MiB unpacked.
    pub const PACK: Self = Self {
        file: 256 << 20,
        entries: 20_000,
        entry: 32 << 20,
        unpacked: 512 << 20,
        ratio: 100,
    };

    /// For one's own backup: 64 GiB in 20,000 entries, unpacked 256 GiB.
    pub const BACKUP: Self = Self {
        file: 64 << 30,
        entries: 20_000,
        entry: 256 << 30,
        unpacked: 256 << 30,
        ratio: 100,
    };
}

/// Why a pack could not be written.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The disk refused.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// It would be more than a pack may hold.
    #[error("there is too much for one pack: {what} is {found}, and at most {most} are allowed")]
    TooMuch {
        /// What there is too much of.
        what: &'static str,
        /// How much.
        found: u64,
        /// How much may be.
        most: u64,
    },
    /// Personal data without a passphrase.
    #[error("{} has personal data in it: it needs a passphrase", kind.what())]
    NeedsPassphrase {
        /// The kind of pack.
        kind: Kind,
    },
    /// It could not be locked with the passphrase.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// It could not be signed.
    #[error("the pack could not be signed: {0}")]
    Sign(#[from] SignError),
}

/// Why a file is not a pack that can be trusted to be what its maker wrote.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// Another kind of file.
    #[error("this is not a pack of Roundel")]
    NotAPack,
    /// A newer version of the program wrote it.
    #[error(
        "it was made with a newer Roundel (format {found}; this one reads {FORMAT}); install that one here too"
    )]
    Newer {
        /// The format in the file.
        found: u64,
    },
    /// A passphrase is needed.
    #[error("it is locked with a passphrase")]
    Locked,
    /// It does not open with this passphrase.
    #[error(transparent)]
    Sealed(OpenError),
    /// Personal data that nobody locked: no Roundel writes that.
    #[error("{} is always locked with a passphrase, and this one is not; do not trust it", kind.what())]
    NotLocked {
        /// The kind of pack.
        kind: Kind,
    },
    /// More than is read.
    #[error("it is too large: {what} is {found}, and at most {most} are allowed")]
    TooMuch {
        /// What there is too much of.
        what: &'static str,
        /// How much.
        found: u64,
        /// How much may be.
        most: u64,
    },
    /// No ZIP, or one that is damaged.
    #[error("it is damaged, or was not copied to its end: {0}")]
    Zip(zip::result::ZipError),
    /// A ZIP, but not arranged as Roundel does.
    #[error("it is not arranged as a pack is: {0}")]
    Structure(&'static str),
    /// A name that could lead out of the pack.
    #[error("it has an entry with a name that is not allowed: {name}")]
    Name {
        /// The name, made harmless.
        name: String,
    },
    /// Two entries of one name.
    #[error("it has two entries with the name {name}")]
    Twice {
        /// The name.
        name: String,
    },
    /// The manifest is not one.
    #[error("its manifest cannot be read: {0}")]
    Manifest(#[from] ManifestError),
    /// An entry is not what the manifest says.
    #[error("{name} in it was changed or damaged after the pack was made")]
    Changed {
        /// The entry.
        name: String,
    },
    /// The maker's signature does not hold.
    #[error("it was altered after it was signed, or somebody else signed it: {0}")]
    Altered(ProofError),
    /// The disk or stick did not give it.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// Why a manifest cannot be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ManifestError {
    /// Not JSON that every program reads the same.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// A member is missing, unknown or of the wrong kind.
    #[error(transparent)]
    Members(#[from] serde_json::Error),
}

/// Whether an entry may have this name.
pub(crate) fn is_name(name: &str) -> bool {
    let is_plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    };
    name.len() <= NAME_BYTES
        && name.split('/').all(is_plain)
        && ![MIMETYPE_NAME, MANIFEST_NAME].contains(&name)
}

#[cfg(test)]
mod tests;
