//! Whether a credential still counts: what `credentialStatus` says, and what the list that it names answers.
//!
//! The functions work on a list that the caller has fetched and, where it is signed, verified (signature, issuer, dates). They say
//! nothing about how old its answer is.

mod bitstring;
pub mod list;
mod revocations;
#[cfg(test)]
mod tests;

pub use bitstring::{BitstringEntry, MAX_BITSTRING_BYTES, MIN_BITSTRING_ENTRIES};

use crate::json::Json;

/// The answer of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// The list says nothing against the credential.
    Clear,
    /// Taken back for good.
    Revoked {
        /// Why, where the list says it.
        reason: Option<String>,
    },
    /// Not valid for the time being.
    Suspended,
    /// A newer version of the credential is to be had (purpose `refresh`).
    Refreshable,
    /// A message (purpose `message`, or one that is not known): something that a person should see.
    Message {
        /// The purpose.
        purpose: String,
        /// The value in the list; never 0.
        value: u8,
        /// The text that the credential gives this value.
        message: Option<String>,
    },
}

/// One element of `credentialStatus`, in a form that is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// `BitstringStatusListEntry` (Bitstring Status List 1.0, section 2.1).
    Bitstring(BitstringEntry),
    /// `1EdTechRevocationList`.
    Revocations {
        /// The URL of the list.
        list: String,
    },
}

/// Why a status cannot be told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StatusError {
    /// A type of `credentialStatus` that is not read.
    #[error("the status is kept in a way that is not read here ({found})")]
    UnknownType {
        /// Its `type`.
        found: String,
    },
    /// A member of the entry or list is missing or has another type.
    #[error("the status {place} is damaged: its member \"{member}\" is missing or is not what it must be")]
    Member {
        /// `entry` or `list`.
        place: &'static str,
        /// Its name.
        member: &'static str,
    },
    /// The list is kept for another purpose.
    #[error("the badge asks for its {expected}, but the status list is for {found}")]
    Purpose {
        /// The purpose in the entry.
        expected: String,
        /// The purposes of the list.
        found: String,
    },
    /// The encoded list is not `u`, base64url and gzip.
    #[error("the status list is damaged: it cannot be unpacked")]
    Encoding,
    /// The list is longer than is read.
    #[error("the status list unpacks to more than {MAX_BITSTRING_BYTES} bytes")]
    TooLong,
    /// The list is too short to hide whose entry is asked for.
    #[error("the status list has {found} entries; at least {MIN_BITSTRING_ENTRIES} are required")]
    TooShort {
        /// Its number of entries.
        found: usize,
    },
    /// The index lies behind the end of the list.
    #[error("the badge is number {index} in a status list with {entries} entries")]
    Range {
        /// The index.
        index: usize,
        /// The number of entries.
        entries: usize,
    },
    /// Entries of more than 8 bits, or of more than one bit where the purpose needs one.
    #[error("a status with {bits} bits for the purpose {purpose} is not read here")]
    Size {
        /// `statusSize`
        bits: usize,
        /// `statusPurpose`
        purpose: String,
    },
    /// The list is another issuer's.
    #[error("the revocation list is kept by {found}, but the badge was issued by {expected}")]
    Issuer {
        /// The issuer of the credential.
        expected: String,
        /// The issuer of the list.
        found: String,
    },
}

impl Entry {
    /// Reads one element of `credentialStatus`, which may be one object or an array of them.
    ///
    /// # Errors
    /// [`StatusError::UnknownType`] and [`StatusError::Member`].
    pub fn parse(entry: &Json) -> Result<Entry, StatusError> {
        let types = entry.several("type");
        let is = |name: &str| types.iter().any(|one| one.as_str() == Some(name));
        if is("BitstringStatusListEntry") {
            return BitstringEntry::parse(entry).map(Entry::Bitstring);
        }
        if is("1EdTechRevocationList") {
            let list = text(entry, "entry", "id")?.to_owned();
            return Ok(Entry::Revocations { list });
        }
        let names: Vec<&str> = types.iter().filter_map(Json::as_str).collect();
        let found = match names.as_slice() {
            [] => "it has no type".to_owned(),
            names => crate::jose::shorten(&names.join(", ")),
        };
        Err(StatusError::UnknownType { found })
    }

    /// The URL of the list to fetch.
    pub fn list(&self) -> &str {
        match self {
            Entry::Bitstring(entry) => &entry.list,
            Entry::Revocations { list } => list,
        }
    }

    /// Looks the credential up in its list.
    ///
    /// `list` is the fetched document, for a Bitstring the verified BitstringStatusListCredential; `credential_id` and `issuer` are
    /// those of the credential whose status is asked for.
    ///
    /// # Errors
    /// [`StatusError`].
    pub fn look_up(&self, list: &Json, credential_id: &str, issuer: &str) -> Result<Status, StatusError> {
        match self {
            Entry::Bitstring(entry) => entry.look_up(list),
            Entry::Revocations { .. } => revocations::look_up(list, credential_id, issuer),
        }
    }
}

fn text<'j>(object: &'j Json, place: &'static str, member: &'static str) -> Result<&'j str, StatusError> {
    let text = object.get(member).and_then(Json::as_str);
    text.ok_or(StatusError::Member { place, member })
}
